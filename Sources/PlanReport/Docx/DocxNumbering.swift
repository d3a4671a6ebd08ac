/// The numbers and dashes that Word computes for the paragraphs of one document.
///
/// Numbers of headings come from one list of several levels. A template types its numbers; each is handed over to Word,
/// and where Word would count on to another one, the list begins anew at the number that was typed.
struct DocxNumbering {
  /// Where a paragraph stands in a list.
  struct Place: Equatable {
    /// The list; 0 for none.
    var list: Int
    /// Its level, from 0.
    var level = 0
    /// No list, whatever the style says.
    static let none = Place(list: 0)
  }

  /// A list that begins anew: what it counts like, at which level and number.
  private struct Restart {
    var definition: Int
    var level: Int
    var start: Int
  }

  /// The list of dashes.
  static let dashes = Place(list: 1)
  /// The list of headings.
  static let headings = 2

  private static let (dashDefinition, headingDefinition, numberDefinition) = (0, 1, 2)

  private var restarts: [Restart] = []
  /// Levels that were passed over: programs do not agree whether their first number is used up.
  private var skipped: Set<Int> = []
  private var counts = [Int?](repeating: nil, count: TypedNumber.Form.allCases.count)

  /// The list of the next numbered points, whose numbers begin at 1.
  mutating func numbers() -> Place { restart(Self.numberDefinition, level: 0, at: 1) }

  /// The place of a heading or point that begins with a typed number; `nil` for a number that Word cannot count to.
  mutating func place(of number: TypedNumber) -> Place? {
    let level = number.form.rawValue
    guard number.outer == nil || number.outer == counts[level - 1] else { return nil }
    let isNext = number.value == (counts[level] ?? 0) + 1 && !skipped.contains(level)
    for below in counts.indices where below > level { counts[below] = nil }
    counts[level] = number.value
    skipped.subtract(level..<counts.count)
    skipped.formUnion((0..<level).filter { counts[$0] == nil })
    return isNext
      ? Place(list: Self.headings, level: level) : restart(Self.headingDefinition, level: level, at: number.value)
  }

  private mutating func restart(_ definition: Int, level: Int, at start: Int) -> Place {
    restarts.append(Restart(definition: definition, level: level, start: start))
    return Place(list: Self.headings + restarts.count, level: level)
  }

  // MARK: The part

  /// The part of the file.
  var xml: String {
    let headings = TypedNumber.Form.allCases.map {
      Self.level($0.rawValue, $0.format, $0.pattern, style: $0.style)
    }.joined()
    let lists = restarts.enumerated().map { Self.list(Self.headings + 1 + $0.offset, restart: $0.element) }
    return "\(DocxXML.head)<w:numbering \(DocxXML.namespaces)>"
      + Self.definition(Self.dashDefinition, "singleLevel", Self.level(0, "bullet", "-"))
      + Self.definition(Self.headingDefinition, "multilevel", headings)
      + Self.definition(Self.numberDefinition, "singleLevel", Self.level(0, "decimal", "%1."))
      + "<w:num w:numId=\"\(Self.dashes.list)\"><w:abstractNumId w:val=\"\(Self.dashDefinition)\"/></w:num>"
      + "<w:num w:numId=\"\(Self.headings)\"><w:abstractNumId w:val=\"\(Self.headingDefinition)\"/></w:num>"
      + "\(lists.joined())</w:numbering>"
  }

  private static func definition(_ id: Int, _ kind: String, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"\(kind)\"/>\(levels)</w:abstractNum>"
  }

  private static func level(_ number: Int, _ format: String, _ pattern: String, style: String? = nil) -> String {
    "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
      + "<w:suff w:val=\"space\"/><w:lvlText w:val=\"\(pattern)\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"0\" w:firstLine=\"720\"/></w:pPr></w:lvl>"
  }

  private static func list(_ id: Int, restart: Restart) -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(restart.definition)\"/><w:lvlOverride w:ilvl=\"\(restart.level)\">"
      + "<w:startOverride w:val=\"\(restart.start)\"/></w:lvlOverride></w:num>"
  }
}

extension TypedNumber.Form {
  fileprivate var format: String {
    switch self {
    case .roman: "upperRoman"
    case .decimal, .nested: "decimal"
    case .letter: "lowerLetter"
    }
  }

  fileprivate var pattern: String {
    switch self {
    case .roman: "%1."
    case .decimal: "%2."
    case .nested: "%2.%3."
    case .letter: "%4)"
    }
  }

  /// The style whose paragraphs stand on this level without saying so.
  var style: String? {
    switch self {
    case .roman: "Heading1"
    case .decimal: "Heading2"
    case .nested, .letter: nil
    }
  }
}
