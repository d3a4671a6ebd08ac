import PlanModel

/// Gathers what a plan asks of units as a whole, in its part on who does what.
struct DutyReader {
  private(set) var duties: [PlanDraft.DraftDuty] = []
  /// Units and groups that head their own duties, in order.
  private(set) var assignees: [Passage] = []
  /// The paragraphs that were taken as duties.
  private(set) var passages: [Passage] = []
  /// Paragraphs that say of the plan itself how it is carried out.
  private(set) var boilerplate: [Passage] = []
  private var assignee: Passage?

  private static let before: [Phrase] = [
    "doi voi", "giao", "yeu cau", "de nghi", "trach nhiem cua", "giao cho", "nhiem vu cua", "giao nhiem vu cho",
    "ve phia",
    "phan cong",
  ]
  private static let verbs: [Phrase] = [
    "chu tri", "co trach nhiem", "chiu trach nhiem", "theo doi", "phoi hop", "tham muu", "thuc hien", "can cu",
    "to chuc",
    "xay dung", "tong hop", "don doc", "nghiem tuc", "chu dong", "huong dan", "kiem tra", "la dau moi", "tang cuong",
    "trien khai", "ra soat", "bo tri", "bao cao", "co nhiem vu", "thuong xuyen", "quan triet", "lam dau moi",
    "duoc giao",
    "tiep tuc", "thuc hien tot", "phan cong", "can", "phai", "khan truong", "cu the hoa", "tap trung", "dang ky",
    "pho bien",
    "giup", "day manh", "la don vi", "dam bao", "bao dam", "chi dao", "cung voi", "cap nhat", "gui", "nhan", "xac dinh",
  ]
  private static let boilerplateWords: [Phrase] = [
    "trong qua trinh", "ke hoach nay", "tren day", "yeu cau", "neu co", "can cu", "tren co so",
  ]

  /// Takes one paragraph of the part.
  mutating func take(_ block: Block) {
    let text = block.text.trimmed()
    if let heading = Self.heading(text, hasMarker: !block.markers.isEmpty) {
      assignee = heading
      assignees.append(heading)
      return
    }
    if let (unit, duty) = Self.split(text),
      assignee == nil || !block.markers.isEmpty && block.markers.first != .bullet
        || duty != nil || Self.hasPreamble(text)
    {
      assignee = duty == nil ? assignee : unit
      assignees.append(unit)
      add((duty ?? text), to: unit)
      return
    }
    if let assignee {
      add(text, to: assignee)
    } else if Self.isBoilerplate(text) {
      boilerplate.append(text)
    }
  }

  /// Whether a paragraph without a label asks a unit to look after the plan as a whole, wherever it stands: "Văn phòng
  /// có trách nhiệm đôn đốc, tổng hợp kết quả".
  static func isGeneral(_ block: Block) -> Bool {
    let text = block.text.trimmed()
    guard block.markers.isEmpty, text.range.count < 600, let (unit, _) = split(text) else { return false }
    let tokens = text.from(unit.range.upperBound).tokens(atMost: 30)
    let general: [StaticString] = [
      "don doc", "tong hop", "theo doi", "co trach nhiem", "chiu trach nhiem", "nghiem tuc",
    ]
    return general.contains { tokens.firstWords($0) != nil }
  }

  private mutating func add(_ text: Passage, to unit: Passage) {
    var passage = text.trimmed(start: "-+*:;., ", end: ",; ")
    if passage.folded.hasSuffix("./.") { passage = passage.trimmed(start: "", end: "/.") }
    let entry = passage.text
    passages.append(text)
    if !entry.isEmpty { duties.append(.init(assignee: unit.text, text: entry, lines: passage.lines)) }
  }

  /// A paragraph that is the name of a unit or group and no more.
  private static func heading(_ text: Passage, hasMarker: Bool) -> Passage? {
    let unit = withoutPreamble(text).trimmed(".:;,")
    let tokens = unit.tokens(atMost: 32)
    guard tokens.count < 30, unit.range.count < 140, UnitWords.begins(unit, tokens, at: 0) else { return nil }
    guard verbIndex(tokens) == nil, !unit.source.fold[unit.range].contains(UInt8(ascii: ":")) else { return nil }
    return hasMarker || !text.endsSentence ? unit : nil
  }

  /// "Văn phòng Sở: chủ trì …" as unit and duty; "Giao Văn phòng Sở theo dõi …" as unit alone, its duty the whole text.
  private static func split(_ text: Passage) -> (unit: Passage, duty: Passage?)? {
    let named = withoutPreamble(text)
    let tokens = named.tokens(atMost: 60)
    guard UnitWords.begins(named, tokens, at: 0) else { return nil }
    let verb = verbIndex(tokens) ?? tokens.count
    if let colon = tokens.firstIndex(where: { $0.isSign(":") }), colon < 30, colon <= verb || verb + 3 >= colon {
      let end = min(colon, verb)
      let unit = named.upTo(tokens[end].range.lowerBound).trimmed(".,:;-")
      return (unit, named.from(tokens[colon].range.upperBound))
    }
    guard verb < tokens.count, verb > 0, verb <= 24 else { return nil }
    return (named.upTo(tokens[verb].range.lowerBound).trimmed(".,:;-"), nil)
  }

  private static func verbIndex(_ tokens: [Token]) -> Int? {
    tokens.indices.dropFirst().first { index in
      !tokens[index].isCapital && tokens.longest(of: verbs, at: index) > 0 && !tokens.hasWords("tro", at: index - 1)
    }
  }

  /// "Yêu cầu các phòng …": a sentence that names whom it asks, whatever heading it stands under.
  private static func hasPreamble(_ text: Passage) -> Bool {
    text.tokens(atMost: 6).longestWords(of: ["yeu cau", "giao", "de nghi", "giao cho"], at: 0) > 0
  }

  private static func withoutPreamble(_ text: Passage) -> Passage {
    let tokens = text.tokens(atMost: 6)
    let length = tokens.longest(of: before, at: 0)
    guard length > 0, length < tokens.count else { return text }
    return text.from(tokens[length].range.lowerBound)
  }

  private static func isBoilerplate(_ text: Passage) -> Bool {
    text.tokens(atMost: 4).longest(of: boilerplateWords, at: 0) > 0
  }
}
