/// How the letters of a word make a Vietnamese syllable, or the beginning of one.
struct SyllableFit: Hashable, Sendable {
  /// The letters, each with the mark it has in this syllable.
  private(set) var letters: [Letter]
  /// Where the vowels lie that may carry the tone; empty while there are none.
  let nucleus: Range<Int>
  /// Whether it is a whole syllable, so that nothing is missing at the end of the word.
  private(set) var isWhole = false

  /// The way the letters fit, the most complete one; `nil` when they can never become a syllable with that tone.
  init?(_ letters: [Letter], _ tone: Tone) {
    let consonants = letters.prefix { !$0.isVowel }.count
    guard consonants < letters.count else {
      guard tone == .level, Spelling.isOnset(String(letters.map(\.base))) else { return nil }
      self.letters = letters
      nucleus = 0..<0
      return
    }
    let fits = Self.divisions(of: letters, consonants).compactMap { SyllableFit(letters, onset: $0, tone) }
    guard let best = fits.first(where: \.isWhole) ?? fits.first else { return nil }
    self = best
  }

  /// How many letters the onset may have: `u` belongs to `q`, and `i` to `g` where a vowel follows.
  private static func divisions(of letters: [Letter], _ consonants: Int) -> [Int] {
    let beginning = letters.prefix(consonants + 1).map(\.base)
    if beginning == ["q", "u"] { return [2] }
    if beginning == ["g", "i"], letters.count > 2, letters[2].isVowel { return [2, 1] }
    return [consonants]
  }

  private init?(_ letters: [Letter], onset: Int, _ tone: Tone) {
    self.letters = letters
    nucleus = onset..<onset + letters[onset...].prefix { $0.isVowel }.count
    let beginning = String(letters[..<onset].map(\.base))
    joinHorns(after: beginning)
    let rhyme = String(self.letters[onset...].map(\.plain))
    let isStop = Spelling.isStop(coda)
    guard tone == .level || !nucleus.isEmpty || beginning == "qu", !isStop || [.level, .acute, .dot].contains(tone)
    else { return nil }
    // After `qu` alone there is no rhyme yet.
    guard rhyme.isEmpty || Spelling.allows(rhyme, after: beginning, whole: false) else { return nil }
    isWhole = Spelling.allows(rhyme, after: beginning, whole: true) && (!isStop || tone != .level || coda == "k")
    // As letters of a list they are whole, but not as words.
    if rhyme == "ă" || rhyme == "â" { isWhole = onset == 0 && tone == .level }
  }

  /// The consonants behind the vowels.
  private var coda: String { String(letters[nucleus.upperBound...].map(\.base)) }

  /// Whether the word ends with its vowels.
  private var isOpen: Bool { nucleus.upperBound == letters.count }

  /// Gives u and o the horn together, as one key does for both: ươ; but uơ where that is the only spelling (thuở, huơ).
  private mutating func joinHorns(after onset: String) {
    let (u, o) = (nucleus.lowerBound, nucleus.lowerBound + 1)
    guard nucleus.count > 1, letters[u].base == "u", letters[o].base == "o" else { return }
    guard letters[u].mark == .horn || letters[o].mark == .horn, letters[o].mark != .circumflex else { return }
    letters[o].mark = .horn
    if nucleus.count > 2 || !isOpen || letters[u].mark == .horn || !Self.takesOpenHorn(onset) {
      letters[u].mark = .horn
    }
  }

  private static func takesOpenHorn(_ onset: String) -> Bool { ["h", "kh", "th"].contains(onset) }

  /// The same word with uơ for an open ươ, where that makes it whole: for those who press `w` twice.
  func closingOpenHorn(_ tone: Tone) -> SyllableFit? {
    let onset = String(letters[..<nucleus.lowerBound].map(\.base))
    guard nucleus.count == 2, isOpen, letters.last?.mark == .horn, Self.takesOpenHorn(onset) else { return nil }
    var plain = letters
    plain[nucleus.lowerBound].mark = .none
    return SyllableFit(plain, tone)
  }

  /// The letter that carries the tone, by the older rule that most people write by: hòa, thủy, khỏe, but hoàn, thuyền.
  /// After `qu` alone it waits on the u for the vowel to come: qús, qusa → quá.
  var tonePlace: Int? {
    nucleus.isEmpty && letters.map(\.base) == ["q", "u"] ? 1 : Self.tonePlace(letters, nucleus)
  }

  static func tonePlace(_ letters: [Letter], _ nucleus: Range<Int>) -> Int? {
    if let marked = nucleus.last(where: { letters[$0].mark != .none }) { return marked }
    if nucleus.upperBound < letters.count { return nucleus.last }
    return nucleus.count > 2 ? nucleus.lowerBound + 1 : nucleus.first
  }
}
