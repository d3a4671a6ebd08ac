import PlanModel

/// What a value looks like, whatever stands over it.
struct ValueKinds {
  /// A time and no more.
  var isTime = false
  /// Units, groups, persons or initials of units, and no more.
  var areUnits = false
  /// Points and no more.
  var arePoints = false
  /// Words that make a sentence or a part of one.
  var isProse = false
  /// How much its words speak of what went wrong, and of what is to be done.
  var tellsCause = 0
  var tellsRemedy = 0

  private static let cause = Lexicon.builtIn.phrases("value.cause")
  private static let remedy = Lexicon.builtIn.phrases("value.remedy")
  /// The longest text that may be a time.
  private static let longestTime = 120
  /// The fewest words of prose.
  private static let leastProse = 3
  /// How many words of what went wrong count at most.
  private static let mostTold = 3

  init(_ value: Passage) {
    let text = value.trimmed(start: ".,;:-+*", end: ".,;:")
    let tokens = text.tokens(atMost: 60)
    guard !tokens.isEmpty else { return }
    isTime = Self.isTime(text, tokens)
    areUnits = !isTime && Self.areUnits(text)
    arePoints = !isTime && !areUnits && Self.arePoints(text, tokens)
    guard !isTime, !areUnits, !arePoints else { return }
    isProse = tokens.count { $0.kind == .word } >= Self.leastProse
    tellsCause = min(Self.mostTold, tokens.count(of: Self.cause))
    let start = text.markers().textStart
    tellsRemedy = text.from(start).tokens(atMost: 6).longest(of: Self.remedy, at: 0) > 0 ? 2 : 0
  }

  /// Whether a text is a time and nothing else.
  static func isTime(_ text: Passage, _ tokens: [Token]) -> Bool {
    guard text.range.count <= longestTime, TimeWords.mayBe(text) else { return false }
    if TimeWords.begins(tokens, at: 0) || TimeWords.verbLength(tokens, at: 0) > 0 { return tokens.count <= 24 }
    let deadline = Deadline(reading: text.text, planYear: 2000)
    return tokens.count <= 12 && (deadline.day != nil || deadline.isRecurring)
  }

  /// Whether a text is a list of units, written out or by their initials.
  static func areUnits(_ text: Passage) -> Bool {
    guard text.range.count <= 400 else { return false }
    if UnitList(text).areUnits { return true }
    let parts = text.text.split { ",;/&".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { UnitWords.areInitials(String($0).trimmed) }
  }

  private static func arePoints(_ text: Passage, _ tokens: [Token]) -> Bool {
    guard tokens.count <= 12 else { return false }
    if tokens.count == 1 { return tokens[0].kind == .number && Score(text.text) != nil }
    let said = ScoreWording.read(text)
    return said.tellsResult && said.range.map { $0.count * 2 > text.range.count } == true
  }
}

extension UnitWords {
  /// Whether a word is made of the initials of a unit's name: "VP", "P.CCVC", "TTr", "TTPVHCC".
  static func areInitials(_ word: String) -> Bool {
    let letters = word.filter { $0 != "." && $0 != "-" }
    guard 2...12 ~= letters.count, letters.allSatisfy(\.isLetter), let first = letters.first, first.isUppercase else {
      return false
    }
    // Few vowels and no tones: a word in capitals is none.
    let vowels = letters.count { "AEIOUaeiou".contains($0) }
    return letters.count { $0.isUppercase } * 2 > letters.count && vowels * 3 < letters.count
      && letters.allSatisfy { $0.isASCII || $0 == "Đ" || $0 == "đ" }
  }
}
