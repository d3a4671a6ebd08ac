import PlanModel

/// Criteria that a plan lists only to be kept at their points.
enum KeptList {
  private static let keepWords: [Phrase] = [
    "duy tri", "giu vung", "giu nguyen", "dat diem toi da", "dat diem tuyet doi", "dat toi da", "tiep tuc phat huy",
    "giu diem toi da", "giu diem",
  ]

  /// Whether a paragraph announces such a list: it speaks of keeping and of criteria, and is a heading, ends with a
  /// colon, or has its list behind one.
  static func announces(_ block: Block) -> Bool {
    let text = block.text
    guard text.range.count <= 20_000 else { return false }
    let fold = text.source.fold
    let colon = text.range.first { fold[$0] == UInt8(ascii: ":") }
    let head = colon.map { text.upTo($0) } ?? text
    guard head.range.count <= 220 else { return false }
    let tokens = head.tokens(atMost: 60)
    guard (0..<tokens.count).contains(where: { tokens.longest(of: keepWords, at: $0) > 0 && !isDenied(tokens, $0) })
    else {
      return false
    }
    guard tokens.firstWords("tieu chi") != nil || tokens.firstWords("tctp") != nil else { return false }
    if let colon { return text.from(colon + 1).trimmed(".").isEmpty || !codes(in: text.from(colon + 1)).isEmpty }
    return !block.markers.isEmpty && block.markers.first != .bullet && !text.endsSentence && tokens.count <= 30
  }

  /// "chưa đạt điểm tối đa" speaks of the others.
  private static func isDenied(_ tokens: [Token], _ index: Int) -> Bool {
    (1...2).contains { tokens.longestWords(of: ["chua", "khong"], at: index - $0) > 0 }
  }

  /// The criteria listed in the paragraph that announces them.
  static func inline(in block: Block) -> [PlanDraft.DraftKept] {
    let text = block.text
    guard let colon = text.range.first(where: { text.source.fold[$0] == UInt8(ascii: ":") }) else { return [] }
    return codes(in: text.from(colon + 1))
  }

  private static func codes(in list: Passage) -> [PlanDraft.DraftKept] {
    var kept: [PlanDraft.DraftKept] = []
    for part in parts(of: list, at: UInt8(ascii: ";")) {
      let commaParts = parts(of: part, at: UInt8(ascii: ",")).flatMap(splitAtAnd)
      if commaParts.allSatisfy({ bareCode($0) != nil }) {
        for item in commaParts {
          if let code = bareCode(item) { kept.append(.init(code: code, name: "", line: item.line)) }
        }
      } else if let entry = entry(part) {
        kept.append(entry)
      } else {
        return []
      }
    }
    return kept
  }

  /// "4.1 và 6.1" as two codes.
  private static func splitAtAnd(_ part: Passage) -> [Passage] {
    let tokens = part.tokens(atMost: 12)
    guard let and = tokens.firstWords("va"), and > 0, and + 1 < tokens.count, tokens[and - 1].kind == .number else {
      return [part]
    }
    return [part.upTo(tokens[and].range.lowerBound).trimmed(), part.from(tokens[and + 1].range.lowerBound)]
  }

  private static func bareCode(_ part: Passage) -> CriterionCode? {
    let tokens = part.trimmed(".,;").tokens(atMost: 6)
    let start = tokens.longestWords(of: ["tieu chi", "va", "tctp", "tieu chi thanh phan", "va tieu chi", "tc"], at: 0)
    guard start + 1 == tokens.count, tokens[start].kind == .number else { return nil }
    guard let code = CriterionCode(part.text(of: tokens[start])), code.depth > 1 else { return nil }
    return code
  }

  private static func entry(_ part: Passage) -> PlanDraft.DraftKept? {
    guard let heading = CriterionHeading.read(part.trimmed()), !heading.hasMoreCodes, heading.code.depth > 1 else {
      return nil
    }
    return kept(heading, line: part.trimmed().line)
  }

  /// The criteria of a heading that says of them only that they are to be kept: "Tiêu chí 6.1, 6.2: giữ vững điểm tối đa".
  static func named(in heading: CriterionHeading, line: Int) -> [PlanDraft.DraftKept] {
    let words = heading.rest.trimmed(".;:")
    let tokens = words.tokens(atMost: 16)
    let start = tokens.longestWords(of: ["tiep tuc", "can", "phai", "can tiep tuc"], at: 0)
    guard words.range.count <= 80, tokens.longest(of: keepWords, at: start) > 0 else { return [] }
    guard heading.members.isEmpty else {
      return heading.members.map { .init(code: $0.code, name: "", line: line) }
    }
    guard let codes = heading.codes else { return [.init(code: heading.code, name: "", line: line)] }
    return codes.tokens().filter { $0.kind == .number }.compactMap { token in
      CriterionCode(codes.text(of: token)).map { .init(code: $0, name: "", line: line) }
    }
  }

  /// A kept criterion from its heading.
  static func kept(_ heading: CriterionHeading, line: Int) -> PlanDraft.DraftKept {
    let said = HeadingName(heading)
    let score = said.score.reached
    return .init(code: heading.code, name: said.name, score: score, maximum: said.score.maximum, line: line)
  }

  private static func parts(of list: Passage, at sign: UInt8) -> [Passage] {
    var parts: [Passage] = []
    var start = list.range.lowerBound
    var depth = 0
    let fold = list.source.fold
    for place in list.range {
      if fold[place] == UInt8(ascii: "(") { depth += 1 }
      if fold[place] == UInt8(ascii: ")") { depth -= 1 }
      guard fold[place] == sign, depth <= 0, !isDecimal(fold, place, list.range) else { continue }
      parts.append(list.part(start..<place))
      start = place + 1
    }
    parts.append(list.from(start))
    return parts.map { $0.trimmed(".") }.filter { !$0.isEmpty }
  }

  private static func isDecimal(_ fold: [UInt8], _ place: Int, _ range: Range<Int>) -> Bool {
    place > range.lowerBound && place + 1 < range.upperBound && Letters.isDigit(fold[place - 1])
      && Letters.isDigit(fold[place + 1])
  }
}

extension Passage {
  /// Whether the text ends with a full stop.
  var endsSentence: Bool {
    let trimmed = trimmed()
    guard let last = trimmed.range.last else { return false }
    return source.fold[last] == UInt8(ascii: ".")
  }
}

extension ItemBuilder {
  private static let keeping: [Phrase] = [
    "duy tri", "tiep tuc duy tri", "giu vung", "tiep tuc giu vung", "phat huy", "tiep tuc phat huy", "giu nguyen",
    "tiep tuc thuc hien tot", "duy tri tot", "tiep tuc thuc hien", "khong", "khong co", "tiep tuc giu",
  ]
  private static let nothingLost: [Phrase] = [
    "khong mat diem", "khong", "khong co", "khong bi tru diem", "dat diem toi da", "da dat diem toi da", "dat toi da",
    "dat diem tuyet doi", "khong bi tru", "khong mat", "khong co ton tai",
  ]

  /// Whether nothing was lost and nothing is to be done but to keep it so: "Tiếp tục duy trì" in a row of a table.
  var isKept: Bool {
    guard score.lostNothing else { return false }
    return causes.allSatisfy { Self.says($0, Self.nothingLost) }
      && remedies.allSatisfy { remedy in
        remedy.range.count <= 80 && remedy.tokens(atMost: 6).longest(of: Self.keeping, at: 0) > 0
      }
  }

  private static func says(_ text: Passage, _ phrases: [Phrase]) -> Bool {
    let tokens = text.trimmed(".;,-").tokens(atMost: 8)
    return tokens.longest(of: phrases, at: 0) == tokens.count
  }
}
