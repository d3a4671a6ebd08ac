import PlanModel

/// A heading over several criteria: "Nhóm …: tiêu chí 1.1.4 “Báo cáo” (0,5/1 điểm) và tiêu chí 1.3.2 “Xử lý” (0/0,5 điểm)",
/// "Các tiêu chí 3.2.1, 3.2.2, 3.2.3 (Một cửa), mỗi tiêu chí đạt 0,75/1 điểm".
struct CriteriaGroup {
  /// One of its criteria, with the text behind its code.
  struct Member {
    var code: CriterionCode
    var rest: Passage
  }

  private(set) var members: [Member] = []

  private static let joints = Lexicon.builtIn.phrases("codes.filler")
  private static let openers = Lexicon.builtIn.phrases("group.opener")
  private static let longest = 1_200
  /// How far down a heading its first criterion may stand, in words.
  private static let reach = 24

  /// Reads the heading; `nil` where it names one criterion or none.
  init?(_ text: Passage) {
    guard text.range.count <= Self.longest, Self.hasCodes(text) else { return nil }
    let tokens = text.tokens(atMost: 240)
    var starts: [(token: Int, from: Int)] = []
    for index in tokens.indices {
      guard tokens[index].kind == .number, let code = CriterionCode(text.text(of: tokens[index])), code.depth > 1,
        !Self.isAmount(tokens, index)
      else { continue }
      guard
        let from = starts.isEmpty
          ? Self.opens(tokens, index) : Self.goesOn(tokens, index, after: starts.last?.token ?? 0)
      else {
        if starts.isEmpty { return nil }
        continue
      }
      starts.append((index, from))
    }
    guard starts.count > 1 else { return nil }
    for (place, start) in starts.enumerated() {
      guard let code = CriterionCode(text.text(of: tokens[start.token])) else { return nil }
      let end = place + 1 < starts.count ? tokens[starts[place + 1].from].range.lowerBound : text.range.upperBound
      let rest = text.part(tokens[start.token].range.upperBound..<end).trimmed(start: ".:-,;)", end: ",;")
      members.append(Member(code: code, rest: Self.withoutJoint(rest)))
    }
    // What stands behind the last of bare codes is said of all of them.
    for place in members.indices.reversed().dropFirst() where members[place].rest.isEmpty {
      members[place].rest = members[place + 1].rest
    }
    // "Tiêu chí 4.4 và tiêu chí 4.5 có liên quan …" is a sentence on them.
    guard Set(members.map(\.code)).count == members.count, let last = members.last, !CriterionHeading.runsOn(last.rest)
    else {
      return nil
    }
  }

  /// A quick look: whether there are two numbers of two parts, as codes are.
  private static func hasCodes(_ text: Passage) -> Bool {
    let fold = text.source.fold
    var count = 0
    for place in text.range.dropFirst().dropLast() where fold[place] == UInt8(ascii: ".") {
      if Letters.isDigit(fold[place - 1]), Letters.isDigit(fold[place + 1]) { count += 1 }
    }
    return count > 1
  }

  /// A number of a ratio, a date or a share.
  private static func isAmount(_ tokens: [Token], _ index: Int) -> Bool {
    index > 0 && tokens[index - 1].isSign("/") || index + 1 < tokens.count && tokens[index + 1].isSign(in: "/%")
      || index + 1 < tokens.count && tokens[index + 1].key == Phrase.key(of: "diem".utf8)
  }

  /// Whether the first code stands where a heading has it: behind the noun, at the front or behind a colon.
  private static func opens(_ tokens: [Token], _ index: Int) -> Int? {
    guard index <= reach, let noun = nounStart(tokens, before: index) else { return nil }
    guard noun > 0 else { return noun }
    let isBehindColon = tokens[noun - 1].isSign(":")
    let opener = tokens.longest(of: openers, at: 0)
    return isBehindColon || opener > 0 ? noun : nil
  }

  /// Whether a further code goes on with the list: behind "và", a comma or the noun, with nothing between that a sentence
  /// would have.
  private static func goesOn(_ tokens: [Token], _ index: Int, after last: Int) -> Int? {
    let noun = nounStart(tokens, before: index)
    let from = noun ?? index
    guard from > last + 1 || from > last else { return nil }
    let before = from - 1
    guard before > last || noun != nil else { return nil }
    if before == last { return from }
    let isJoint = tokens[before].isSign(in: ",;&") || tokens.longest(of: joints, at: before) == 1
    guard isJoint else { return nil }
    // Right behind another code, or behind the bracket or quote that closes the one before.
    let inner =
      tokens[before].kind == .word && before > last + 1 && tokens[before - 1].isSign(in: ",;") ? before - 2 : before - 1
    let closes = inner == last || tokens[max(last, inner)].isSign(in: ")\"") || noun != nil
    return closes ? from : nil
  }

  private static func nounStart(_ tokens: [Token], before index: Int) -> Int? {
    for length in 1...5 where index - length >= 0 {
      let found = tokens.longest(of: CriterionHeading.nouns, at: index - length)
      if found == length {
        // "các tiêu chí"
        let before = index - length - 1
        return before >= 0 && tokens.longest(of: joints, at: before) == 1
          && tokens[before].key == Phrase.key(of: "cac".utf8) ? before : index - length
      }
    }
    return nil
  }

  private static func withoutJoint(_ rest: Passage) -> Passage {
    let tokens = rest.tokens(atMost: 200)
    guard let last = tokens.last, last.kind == .word, joints.contains(where: { $0.count == 1 && $0.first == last.key })
    else { return rest }
    return rest.upTo(last.range.lowerBound).trimmed(start: "", end: ",; ")
  }
}
