/// Turns the lines of a filled template into blocks.
///
/// `#`, `##`, `###` open headings, `-` a point, `1.` a numbered point, `a)` a paragraph with its letter, `**Label:**` a
/// labelled paragraph, `[[name]]` stands for a table or chart, `=== title | name | ngang` begins an annex (`ngang`: its
/// pages lie across). Any other line is a paragraph. An empty line ends a list. What the plan says never counts as markup.
struct TemplateLines {
  private let inserts: [String: [Document.Block]]
  private let annexReference: String
  private var blocks: [Document.Block] = []
  private var annexes: [Document.Annex] = []
  private var points: [String] = []
  private var isNumbered = false

  init(inserts: [String: [Document.Block]], annexReference: String) {
    self.inserts = inserts
    self.annexReference = annexReference
  }

  mutating func take(_ line: Substring) {
    let line = String(line).trimmed
    if let point = Self.point(line) {
      if point.isNumbered != isNumbered { endList() }
      isNumbered = point.isNumbered
      points.append(point.text)
      return
    }
    endList()
    if line.isEmpty { return }
    if let name = Self.insert(line) {
      blocks += inserts[name] ?? []
    } else if line.hasPrefix("===") {
      begin(line)
    } else {
      blocks.append(Self.block(line))
    }
  }

  /// What was read, all in all.
  mutating func finished() -> (blocks: [Document.Block], annexes: [Document.Annex]) {
    endPart()
    return (annexes.isEmpty ? blocks : annexes[0].blocks, annexes.isEmpty ? [] : Array(annexes.dropFirst()))
  }

  /// The name of `[[name]]`.
  static func insert(_ line: String) -> String? {
    line.hasPrefix("[[") && line.hasSuffix("]]") ? String(line.dropFirst(2).dropLast(2)).trimmed : nil
  }

  private static func point(_ line: String) -> (text: String, isNumbered: Bool)? {
    if line.hasPrefix("- ") { return (TemplateText.unmarked(line.dropFirst(2)), false) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") else { return nil }
    return (TemplateText.unmarked(line.dropFirst(digits.count + 2)), true)
  }

  private static func block(_ line: String) -> Document.Block {
    let level = line.prefix { $0 == "#" }.count
    if (1...3).contains(level), line.dropFirst(level).first == " " {
      return .heading(level, TemplateText.unmarked(line.dropFirst(level + 1)))
    }
    if line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: ":**") {
      let label = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
      return .labelled(TemplateText.unmarked(label), TemplateText.unmarked(String(line[end.upperBound...]).trimmed))
    }
    let text = TemplateText.unmarked(line)
    // A value that begins so would begin with the mark of values.
    if case .letter? = TypedNumber.split(line)?.number.form { return .lettered(text) }
    return .paragraph(text)
  }

  private mutating func begin(_ line: String) {
    endPart()
    let parts = line.drop { $0 == "=" }.split(separator: "|").map { TemplateText.unmarked($0).trimmed }
    annexes.append(
      Document.Annex(
        title: parts.first ?? "", name: parts.count > 1 ? parts[1] : "", reference: annexReference,
        isWide: parts.dropFirst(2).contains { ["ngang", "wide"].contains($0.folded) }, blocks: []))
  }

  /// Puts what was read so far into the part that it belongs to; the text before the first annex comes first.
  private mutating func endPart() {
    endList()
    if annexes.isEmpty {
      annexes.append(Document.Annex(title: "", name: "", blocks: blocks))
    } else {
      annexes[annexes.count - 1].blocks += blocks
    }
    blocks = []
  }

  private mutating func endList() {
    guard !points.isEmpty else { return }
    blocks.append(isNumbered ? .numbered(points) : .points(points))
    points = []
  }
}
