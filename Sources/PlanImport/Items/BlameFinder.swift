import PlanModel

/// Finds causes that blame a unit: its name followed by what it did not do.
struct BlameFinder {
  private let roll: UnitRoll
  private var names: [UInt64: [(keys: [UInt64], entry: Int)]] = [:]

  private static let failings: [Phrase] = [
    "chua", "khong", "con", "thieu", "cham", "de xay ra", "lung tung", "chu quan", "lam chua",
  ]
  private static let between: [Phrase] = [
    "cung", "van", "da", "thuc su", "tham muu", "thuc hien", "duoc giao", "phu trach", "trien khai",
    "la don vi chu tri",
    "doi luc", "co luc", "nhieu luc", "co noi", "doi khi", "trong nam", "nhung", "to chuc",
  ]
  private static let nouns: [Phrase] = ["phong", "van phong", "thanh tra", "trung tam", "chi cuc", "bo phan"]

  init(_ roll: UnitRoll) {
    self.roll = roll
    for (index, entry) in roll.entries.enumerated() {
      for name in [entry.unit.name] + entry.unit.aliases {
        let keys = name.folded.split { !($0.isLetter || $0.isNumber) }.map { Phrase.key(of: $0.utf8) }
        if let first = keys.first { names[first, default: []].append((keys, index)) }
      }
    }
    for key in names.keys { names[key]?.sort { $0.keys.count > $1.keys.count } }
  }

  /// The units that a cause blames, with their places.
  func blamed(in cause: Passage) -> [(name: String, entry: Int?, line: Int)] {
    let tokens = cause.tokens()
    var found: [(name: String, entry: Int?, line: Int)] = []
    var index = 0
    while index < tokens.count {
      guard let (unit, end) = unit(in: cause, tokens, at: index) else {
        index += 1
        continue
      }
      if fails(tokens, at: end) {
        let line = cause.source.lineNumber(at: tokens[index].range.lowerBound)
        let written = cause.part(tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound)
        found.append((unit.map { roll.entries[$0].unit.name } ?? written.trimmed(".,;:-").text, unit, line))
      }
      index = max(index + 1, end)
    }
    return found
  }

  /// A unit named at that token: known, or with an abbreviation behind it in brackets, or any division or the like.
  private func unit(in cause: Passage, _ tokens: [Token], at index: Int) -> (entry: Int?, end: Int)? {
    if let (entry, end) = known(tokens, at: index) { return (entry, skipBrackets(tokens, end)) }
    let length = tokens.longest(of: Self.nouns, at: index)
    guard length > 0, UnitWords.unitBegins(cause, tokens, at: index) else { return nil }
    var end = index + length
    while end < tokens.count, end - index < 14, !fails(tokens, at: end) {
      if tokens[end].isSign("("), let (entry, inner) = known(tokens, at: end + 1), inner < tokens.count {
        return (entry, inner + 1)
      }
      if tokens[end].isSign(in: ".;:()") { return nil }
      end += 1
    }
    guard end < tokens.count, end - index < 14 else { return nil }
    return (nil, end)
  }

  private func known(_ tokens: [Token], at index: Int) -> (entry: Int, end: Int)? {
    guard index < tokens.count, tokens[index].kind == .word, let candidates = names[tokens[index].key] else {
      return nil
    }
    for candidate in candidates {
      var place = index
      var matched = 0
      while matched < candidate.keys.count, place < tokens.count, place - index < candidate.keys.count + 6 {
        if tokens[place].kind == .word, tokens[place].key == candidate.keys[matched] {
          matched += 1
        } else if !tokens[place].isSign(in: "-,&") {
          break
        }
        place += 1
      }
      if matched == candidate.keys.count { return (candidate.entry, place) }
    }
    return nil
  }

  private func skipBrackets(_ tokens: [Token], _ index: Int) -> Int {
    guard index < tokens.count, tokens[index].isSign("(") else { return index }
    guard let end = tokens[index...].prefix(8).firstIndex(where: { $0.isSign(")") }) else { return index }
    return end + 1
  }

  private func fails(_ tokens: [Token], at index: Int) -> Bool {
    var place = index
    for _ in 0..<3 { place += tokens.longest(of: Self.between, at: place) }
    return tokens.longest(of: Self.failings, at: place) > 0
  }
}
