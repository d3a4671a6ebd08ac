import PlanModel

/// What a paragraph is to the plan, told by its own words.
struct Block: Sendable {
  enum Kind: Sendable {
    /// May open an item.
    case heading(CriterionHeading)
    /// Begins with the label of a field.
    case label(LabelHit)
    /// Opens the part on who does what.
    case duties
    /// Ends the plan.
    case closing
    /// Opens a part: "II. …", "PHẦN II".
    case section
    /// Stands under a number of the document: "1. …".
    case numbered(CriterionCode)
    /// Names a field of the index: "Lĩnh vực 3. …".
    case group
    /// Announces criteria to be kept.
    case keeping
    /// A line of a table of contents.
    case contents
    case text
  }

  var passage: Passage
  var markers: [Marker]
  var textStart: Int
  var kind: Kind

  /// The text without its markers.
  var text: Passage { passage.from(textStart) }

  init(_ passage: Passage) {
    self.passage = passage
    (markers, textStart) = passage.markers()
    kind = .text
    kind = Self.kind(of: self)
  }

  private static func kind(of block: Block) -> Kind {
    let passage = block.passage
    if hasLeaders(passage) { return .contents }
    if ClosingWords.begin(passage) { return .closing }
    if ClosingWords.opensDuties(passage) { return .duties }
    let heading = CriterionHeading.read(passage, behind: block.markers, from: block.textStart)
    if let heading, heading.style == .named, heading.members.isEmpty || !KeptList.announces(block) {
      return .heading(heading)
    }
    if KeptList.announces(block) { return .keeping }
    if block.markers.first?.isHeading == true { return .section }
    if opensGroup(block) { return .group }
    if let label = passage.leadingLabel(from: block.textStart) { return .label(label) }
    if let heading { return .heading(heading) }
    if opensSection(block) { return .section }
    if case .dotted(let code)? = block.markers.last { return .numbered(code) }
    return .text
  }

  /// Whether it is a heading of the document of one line or two.
  var isShortHeading: Bool {
    switch kind {
    case .section, .numbered, .duties: passage.range.count <= 200
    default: false
    }
  }

  /// "….......... 3": dots that lead to a page number.
  private static func hasLeaders(_ passage: Passage) -> Bool {
    var run = 0
    for place in passage.range {
      let fold = passage.source.fold[place]
      if fold == UInt8(ascii: ".") || fold == Letters.ellipsis {
        run += fold == Letters.ellipsis ? 3 : 1
        if run >= 5 { return true }
      } else if fold != Letters.blank {
        run = 0
      }
    }
    return false
  }

  private static func opensGroup(_ block: Block) -> Bool {
    guard block.passage.range.count <= 200 else { return false }
    let tokens = block.text.tokens(atMost: 6)
    let start = tokens.longestWords(of: ["doi voi", "ve"], at: 0)
    let length = tokens.longestWords(
      of: ["linh vuc", "nhom tieu chi", "noi dung linh vuc", "cac tieu chi thuoc linh vuc"], at: start)
    guard length > 0, start + length < tokens.count else { return false }
    return tokens[0].isCapital
  }

  private static func opensSection(_ block: Block) -> Bool {
    guard block.passage.range.count <= 160, block.markers.isEmpty else { return false }
    let tokens = block.text.tokens(atMost: 30)
    let words = tokens.filter { $0.kind == .word }
    if tokens.longestWords(of: ["phan", "chuong", "phu luc", "muc"], at: 0) > 0,
      tokens[0].isAllCapitals || words.count < 4
    {
      return true
    }
    return words.count >= 2 && words.allSatisfy(\.isAllCapitals)
  }
}

/// The paragraphs of a plan with what each is, and which possible headings are sure.
struct Outline: Sendable {
  let blocks: [Block]
  /// Whether the paragraph opens an item, or names a criterion in a list.
  let opens: [Bool]
  /// Whether a field label follows before the next heading.
  let leadsToLabels: [Bool]

  init(_ passages: [Passage]) {
    var blocks = passages.map(Block.init)
    Self.joinTitles(&blocks)
    let labels = Self.labelsAhead(blocks)
    for index in blocks.indices where labels[index] {
      guard case .group = blocks[index].kind, let heading = CriterionHeading.readField(blocks[index].text) else {
        continue
      }
      blocks[index].kind = .heading(heading)
    }
    var opens = [Bool](repeating: false, count: blocks.count)
    var last: CriterionCode?
    for (index, block) in blocks.enumerated() {
      switch block.kind {
      case .heading(let heading):
        opens[index] =
          Self.isSure(heading, leadsToLabels: labels[index], after: last)
          || heading.runsOn && labels[index] && Self.isNumbered(block, heading)
        if case .dotted(let code)? = block.markers.last, heading.style == .named || !opens[index] { last = code }
      case .numbered(let code): last = code
      case .section: last = nil
      default: break
      }
    }
    self.blocks = blocks
    self.opens = opens
    leadsToLabels = labels
  }

  /// "Phần thứ hai" / "NHIỆM VỤ, GIẢI PHÁP": the title of a part below its number heads the part and labels no field.
  private static func joinTitles(_ blocks: inout [Block]) {
    for index in blocks.indices.dropFirst() {
      guard case .section = blocks[index - 1].kind, case .label = blocks[index].kind, blocks[index].markers.isEmpty,
        blocks[index - 1].text.tokens(atMost: 6).filter({ $0.kind == .word }).count < 4
      else { continue }
      let words = blocks[index].text.tokens(atMost: 30).filter { $0.kind == .word }
      if words.count > 1, words.allSatisfy(\.isAllCapitals) { blocks[index].kind = .section }
    }
  }

  private static func labelsAhead(_ blocks: [Block]) -> [Bool] {
    var result = [Bool](repeating: false, count: blocks.count)
    var ahead = false
    for index in blocks.indices.reversed() {
      switch blocks[index].kind {
      case .label(let hit): ahead = ahead || hit.field != .other
      case .heading(let heading):
        guard !heading.runsOn || isNumbered(blocks[index], heading),
          !heading.hasMoreCodes || HeadingName(heading).score.tellsResult
        else { continue }
        result[index] = ahead || !heading.rest.innerLabels().isEmpty
        ahead = false
      case .group:
        result[index] = ahead
        ahead = false
      case .section, .duties, .closing, .keeping: ahead = false
      case .numbered, .contents, .text: break
      }
    }
    return result
  }

  /// "4. Tiêu chí 7.2.2 đạt điểm thấp (0,9/2 điểm) do …": a sentence under a number of the document that tells the points.
  private static func isNumbered(_ block: Block, _ heading: CriterionHeading) -> Bool {
    guard let marker = block.markers.last, marker != .bullet, heading.style == .named else { return false }
    return HeadingName(heading).score.tellsResult
  }

  /// Whether a heading surely names a criterion: by its points, by the fields below it, and for a bare number by not
  /// being the next number of the document.
  private static func isSure(_ heading: CriterionHeading, leadsToLabels: Bool, after last: CriterionCode?) -> Bool {
    if !heading.members.isEmpty { return leadsToLabels }
    let said = HeadingName(heading)
    if heading.hasMoreCodes { return leadsToLabels && said.score.tellsResult && !said.name.isEmpty }
    if heading.runsOn { return said.score.tellsResult && said.name.isEmpty }
    if !said.score.isEmpty || heading.before != nil {
      return !said.name.isEmpty || leadsToLabels || said.score.tellsResult
    }
    guard leadsToLabels else { return false }
    return heading.style == .named || !isNext(heading.code, after: last)
  }

  /// Whether a number continues the numbering of the document.
  private static func isNext(_ code: CriterionCode, after last: CriterionCode?) -> Bool {
    if code.description.hasSuffix(".1") { return true }
    guard let last else { return false }
    var candidate: CriterionCode? = last
    while let current = candidate {
      if current.successor == code { return true }
      candidate = current.parent
    }
    return false
  }
}

extension CriterionCode {
  /// The code with its last number one higher.
  var successor: CriterionCode? {
    var numbers = description.split(separator: ".").compactMap { Int($0) }
    guard let last = numbers.popLast() else { return nil }
    return CriterionCode((numbers + [last + 1]).map(String.init).joined(separator: "."))
  }
}

extension CriterionHeading {
  /// The text behind the code up to the first label in it.
  var head: Passage {
    guard let first = rest.innerLabels().first else { return rest }
    return rest.upTo(first.range.lowerBound)
  }
}
