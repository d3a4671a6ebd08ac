import PlanModel

/// One item while it is read, with the places of its texts for the findings.
struct ItemBuilder {
  var item: PlanDraft.DraftItem
  var score: ScoreReading
  /// The paragraphs of the causes, one for each of `item.causes`.
  var causes: [Passage] = []
  /// The paragraphs of the remedies, one for each of `item.remedies`.
  var remedies: [Passage] = []
  /// The words of the deadline.
  var time: Passage?
  /// Units named as lead, and as coordinating.
  var leads: [Passage] = []
  var coordinating: [Passage] = []
  /// Text that belongs to no field.
  var unplaced: [Passage] = []
  /// The place of the heading.
  let place: Passage
  /// The words behind the code, up to the first label.
  let head: Passage
  /// Fields whose words stand for what another item says.
  var dittos: [Ditto] = []
  /// What was taken over for them.
  var taken: [PlanDraft.DraftFinding] = []
  /// The table it is a row of, by the line that begins there, and the number of the row as written.
  var table: Int?
  var ordinal: Int?
  /// Whether it stands in a part of the plan on what is to be done.
  var isAmongRemedies = false
  /// The labels of its fields, and the passages that tell its points.
  var labels: [Passage] = []
  var points: [Passage] = []
  /// What stands under labels that no field is for, or that were not understood.
  var foreign: [ForeignText] = []
  /// The headings that it stands under, the nearest last.
  var overheads: [Overhead] = []
  /// The field of text without a label, by the heading of the part.
  var usualField: ItemField?
  /// Whether an item of the same code stands before it.
  var isKnown = false
  /// How many criteria the row of a table is for.
  var serves = 1
  /// Words that several items share: a heading over all of them, a clause on who leads them.
  var shared: [Passage] = []
  /// The label of the text that belongs to no field, while it goes on.
  private var foreignTitle = ""

  /// The whole heading, where it is over several criteria.
  private var wholeHead: Range<Int>?

  /// The heading up to its first label.
  var headRange: Range<Int> { wholeHead ?? place.range.lowerBound..<max(place.range.lowerBound, head.range.upperBound) }

  /// The number in front of the last paragraph with a label.
  var labelMarker: Marker?
  /// The field that an unlabelled paragraph would go on with.
  var field: ItemField?
  private var listNumber = 0
  var fieldIsOpen = false

  init(heading: CriterionHeading, in passage: Passage, group: String = "", agency: [String] = []) {
    let inner = heading.rest.innerLabels()
    let said = HeadingName(heading, agency: agency)
    place = passage
    head = heading.head
    score = said.score
    item = .init(code: heading.code, name: said.name, group: group, line: passage.line)
    if let before = heading.before { score.merge(ScoreWording.read(before)) }
    if let remainder = said.remainder { addRemainder(remainder) }
    if let codes = heading.codes { unplaced.append(codes) }
    add(inner, in: heading.rest)
  }

  /// Whether any field but the score has text.
  var hasFields: Bool {
    !item.causes.isEmpty || !item.remedies.isEmpty || item.leadText != nil || !item.coordinating.isEmpty
      || item.time != nil
  }

  /// Whether it says who and when, and nothing is open any more.
  var isComplete: Bool { item.leadText != nil && item.time != nil && field?.isProse != true && !fieldIsOpen }

  /// Whether who leads is said, and no prose is open any more.
  var hasLeadBehindProse: Bool { item.leadText != nil && field?.isProse != true && !fieldIsOpen }

  // MARK: Several criteria

  /// Says that the heading is over several criteria.
  mutating func shares(with members: [CriteriaGroup.Member], place: Passage) {
    let codes = members.map(\.code.description).joined(separator: ", ")
    taken.append(place.finding(.sharedByCriteria, [codes]))
    wholeHead = place.range
  }

  /// The same item for another criterion of its heading.
  func forCriterion(_ member: CriteriaGroup.Member) -> ItemBuilder {
    var other = self
    let said = HeadingName(member.rest)
    (other.item.code, other.item.name, other.score) = (member.code, said.name, said.score)
    // Told once, with the first of them.
    other.taken.removeAll { $0.kind == .sharedByCriteria }
    return other
  }

  // MARK: Taking paragraphs

  /// Takes a paragraph that begins with a label.
  mutating func add(label: LabelHit, in block: Block) {
    if label.isFree, label.field == field, !block.markers.isEmpty { return addProse(block.text) }
    let rest = block.passage.from(label.valueStart)
    let inner = rest.innerLabels(atStart: true)
    open(label.field, value: rest.upTo(inner.first?.range.lowerBound ?? rest.range.upperBound), label: label, in: rest)
    add(inner, in: rest)
  }

  /// Takes labels within a paragraph, each with its value.
  mutating func add(_ labels: [LabelHit], in passage: Passage) {
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? labels[index + 1].range.lowerBound : passage.range.upperBound
      open(label.field, value: passage.part(label.valueStart..<end), label: label, in: passage)
    }
  }

  /// Takes a paragraph without a label; `false` when it belongs to no field.
  mutating func add(unlabelled block: Block) -> Bool {
    let inner = block.text.innerLabels()
    let text = block.text.upTo(inner.first?.range.lowerBound ?? block.text.range.upperBound)
    defer { add(inner, in: block.text) }
    if text.trimmed(".,;:-").isEmpty { return true }
    if field?.isProse != true, takeScore(text) { return true }
    if item.name.isEmpty, field == nil {
      guard isKnown, let usualField else {
        takeName(text)
        return true
      }
      field = usualField
    }
    if takesClause(text) { return true }
    if field == .other {
      addForeign(text)
      return true
    }
    if let announced = ProseOpening.announced(by: text) {
      (field, fieldIsOpen) = (announced, true)
      return true
    }
    if field == nil, ProseOpening.tellsCause(text) { field = .cause }
    if field == nil, let usualField, ValueKinds(text).isProse { field = usualField }
    switch field {
    case .cause, .remedy: addProse(text)
    case .lead, .coordinating, .assignment: return addUnits(text, isMore: !fieldIsOpen)
    case .time where fieldIsOpen && TimeWords.mayBe(text): takeTime(text)
    case .name where fieldIsOpen: takeName(text)
    default: return false
    }
    return true
  }

  /// Opens the field on who does the work, for paragraphs to follow.
  mutating func openAssignment() { (field, fieldIsOpen) = (.lead, true) }

  /// Whether a paragraph with that number of the document goes on with a numbered list of the open field.
  func continuesList(_ number: CriterionCode) -> Bool {
    field?.isProse == true && number.depth == 1 && number.field == listNumber + 1 && (listNumber > 0 || fieldIsOpen)
  }

  /// Notes that the paragraph just taken was number so and so of a list.
  mutating func noteList(_ number: CriterionCode) { listNumber = number.field }

  // MARK: Fields

  mutating func open(_ field: ItemField, value: Passage, label: LabelHit, in passage: Passage) {
    self.field = field
    listNumber = 0
    if label.valueStart > label.range.lowerBound { labels.append(Passage(value.source, label.range)) }
    if let ditto = Ditto(value.trimmed(start: ":", end: ".;"), in: field, isCell: table != nil) {
      fieldIsOpen = false
      return dittos.append(ditto)
    }
    let value = value.trimmed(start: ":-–", end: "")
    fieldIsOpen = value.trimmed(".,;").isEmpty
    switch field {
    case .cause, .remedy:
      let (prose, clause) = ClosingClause.cut(value, isNeeded: item.leadText == nil)
      for part in InlineList.parts(of: prose) { addProse(part) }
      fieldIsOpen = fieldIsOpen || prose.endsWithColon
      if let clause { takeClosing(clause) }
    case .lead, .coordinating, .assignment: if !fieldIsOpen, !addUnits(value, isMore: false) { unplaced.append(value) }
    case .time: takeTime(value)
    case .name: takeName(value)
    case .score, .other: takeOther(label, value)
    }
  }

  private mutating func addProse(_ text: Passage) {
    let entry = text.trimmed(start: "-+*:;., ", end: ",;")
    guard !entry.isEmpty else { return }
    if field == .cause {
      item.causes.append(entry.text)
      causes.append(entry)
    } else {
      item.remedies.append(entry.text)
      remedies.append(entry)
    }
    fieldIsOpen = entry.endsWithColon
  }

  private mutating func addRemainder(_ text: Passage) {
    let tokens = text.tokens(atMost: 3)
    if tokens.longestWords(of: ["do", "vi", "nguyen nhan"], at: 0) > 0 {
      field = .cause
      let start = tokens.longestWords(of: ["nguyen nhan", "nguyen nhan la"], at: 0)
      addProse(start > 0 && start < tokens.count ? text.from(tokens[start].range.lowerBound) : text)
      field = nil
    } else {
      unplaced.append(text)
    }
  }

  private mutating func takeName(_ text: Passage) {
    let said = HeadingName(text)
    if item.name.isEmpty {
      item.name = said.name
      score.merge(said.score)
      points.append(text)
    } else if item.name.folded != said.name.folded {
      unplaced.append(text)
    }
    fieldIsOpen = false
  }

  mutating func takeTime(_ value: Passage) {
    let text = value.trimmed(start: ".,;:-", end: ".,;:")
    guard !text.isEmpty else { return }
    fieldIsOpen = false
    guard !Self.saysNone(text) else { return }
    if item.time == nil {
      item.time = text.text
      time = text
    } else if item.time != text.text {
      unplaced.append(text)
    }
  }

  /// Reads a paragraph that says nothing but points.
  private mutating func takeScore(_ text: Passage) -> Bool {
    let said = HeadingName(text)
    guard !said.score.isEmpty, text.range.count < 200 else { return false }
    let isOnlyScore = said.remainder == nil && (said.name.isEmpty || said.name.utf8.count < 60 && field == .score)
    let tokens = text.tokens(atMost: 3)
    let opens =
      tokens.longestWords(
        of: ["so", "ban", "don vi", "ket qua", "diem", "nam", "ubnd", "van phong", "chi cuc", "tieu chi nay"], at: 0)
      > 0
    guard isOnlyScore || said.remainder == nil && opens && !item.name.isEmpty else { return false }
    score.merge(said.score)
    points.append(text)
    return true
  }

  private mutating func takeOther(_ label: LabelHit, _ value: Passage) {
    let whole = Passage(value.source, label.range.lowerBound..<max(value.range.upperBound, label.range.upperBound))
    var said = ScoreWording.read(whole)
    if said.isEmpty { said = Self.lonePoints(label, value) }
    if !said.isEmpty, label.field == .score || said.tellsResult {
      score.merge(said)
      points.append(whole)
    } else {
      foreignTitle = Passage(value.source, label.range).trimmed("-+*:. ").text
      if !fieldIsOpen { addForeign(value) }
    }
  }

  /// Notes text under a label that no field is for.
  private mutating func addForeign(_ text: Passage) {
    foreign.append(
      ForeignText(kind: .label, title: foreignTitle, text: text, candidates: Accounting.candidates(text)))
  }

  /// "Điểm tối đa: 2", "Điểm: 0,5": a value that is a number and nothing else.
  private static func lonePoints(_ label: LabelHit, _ value: Passage) -> ScoreReading {
    var said = ScoreReading()
    let tokens = value.trimmed(".;").tokens(atMost: 3)
    guard label.field == .score, let number = tokens.first, number.kind == .number else { return said }
    guard tokens.count == 1 || tokens[1].kind == .word, let points = Score(value.text(of: number)) else { return said }
    said.score = points
    said.range = number.range
    return said
  }
}

extension Passage {
  /// Whether the text ends with a colon.
  var endsWithColon: Bool {
    let trimmed = trimmed()
    guard let last = trimmed.range.last else { return false }
    return source.fold[last] == UInt8(ascii: ":")
  }
}
