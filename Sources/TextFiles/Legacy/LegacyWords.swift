import VietnameseTyping

/// Looks at the words of a line, whether they read as Vietnamese as they stand, and whether they do in a legacy encoding.
struct LegacyWords {
  /// How a line reads.
  struct Reading {
    /// The words that tell something: those with a sign that is a letter in one reading or the other.
    var words = 0
    /// How many of them are possible Vietnamese as they stand.
    var modern = 0
    /// How many of them are in the encoding.
    var legacy = 0
  }

  /// What one word reads as.
  private enum Judgement { case modern, legacy, both, neither, nothing }

  let encoding: LegacyEncoding
  // Words repeat; each is looked at once.
  private var known: [String: Judgement] = [:]
  /// The words that are possible only in the encoding, each once; not more than the first ones.
  private(set) var onlyLegacy: Set<String> = []
  /// Whether a word of TCVN3 lacks its ư. The letter sits on the code of a soft hyphen, which many programs drop.
  private(set) var lacksLetters = false
  private static let mostKnown = 1 << 16

  init(_ encoding: LegacyEncoding) { self.encoding = encoding }

  /// How a line reads.
  mutating func reading(of line: ArraySlice<UInt32>) -> Reading {
    var reading = Reading()
    forEachWord(in: line) { word in
      guard word.contains(where: { $0 >= 0x80 }) else { return }
      let judgement = judge(word)
      if judgement == .nothing { return }
      reading.words += 1
      reading.modern += judgement == .modern || judgement == .both ? 1 : 0
      reading.legacy += judgement == .legacy || judgement == .both ? 1 : 0
    }
    return reading
  }

  private mutating func judge(_ word: ArraySlice<UInt32>) -> Judgement {
    let text = Self.text(word)
    if let known = known[text] { return known }
    let decoded = encoding.decoded(word)
    let isLegacy = decoded.map { Syllable.isPossible(Self.text($0)) } ?? false
    // Quotation marks and the like are letters in one encoding and none in Unicode; Ð stands for Đ in much text of today.
    let bare = word.map { $0 == 0xD0 ? 0x110 : $0 == 0xF0 ? 0x111 : $0 }.drop { !Self.isModernLetter($0) }.reversed()
      .drop { !Self.isModernLetter($0) }.reversed()
    let judgement: Judgement
    if bare.allSatisfy({ $0 < 0x80 }) || decoded.map(Self.isAbbreviation) == true {
      judgement = isLegacy ? .legacy : .nothing
    } else if Syllable.isPossible(Self.text(bare)) {
      judgement = isLegacy ? .both : .modern
    } else {
      judgement = isLegacy ? .legacy : .neither
    }
    if known.count < Self.mostKnown { known[text] = judgement }
    if !isLegacy, encoding == .tcvn3, let decoded, Self.isWithoutHorn(decoded) { lacksLetters = true }
    if judgement == .legacy, onlyLegacy.count < 16 { onlyLegacy.insert(text) }
    return judgement
  }

  /// A line with its words converted; those that the encoding cannot have written stay.
  func converted(_ line: ArraySlice<UInt32>, asCapitals: Bool = false) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(line.count)
    let isCapital = asCapitals || isInCapitals(line)
    var end = line.startIndex
    forEachWord(in: line) { word in
      result += line[end..<word.startIndex]
      end = word.endIndex
      let decoded = encoding.decoded(word) ?? Array(word)
      let isInCapitals = isCapital || encoding == .tcvn3 && Self.isInCapitals(decoded)
      result += isInCapitals ? Self.capitals(decoded) : decoded
    }
    return result + line[end...]
  }

  private func forEachWord(in line: ArraySlice<UInt32>, _ body: (ArraySlice<UInt32>) -> Void) {
    var start: Int?
    for place in line.indices {
      if encoding.isInWord(line[place]) {
        start = start ?? place
      } else if let first = start {
        body(line[first..<place])
        start = nil
      }
    }
    if let first = start { body(line[first...]) }
  }

  /// Whether a line of TCVN3 was typed for a font of capitals: a word in it was, and no small letter of ASCII is there.
  private func isInCapitals(_ line: ArraySlice<UInt32>) -> Bool {
    guard encoding == .tcvn3, !line.contains(where: { 0x61...0x7A ~= $0 }) else { return false }
    var isFound = false
    forEachWord(in: line) { word in isFound = isFound || encoding.decoded(word).map(Self.isInCapitals) ?? false }
    return isFound
  }

  /// Whether a word has capitals of ASCII and small letters beyond: HOạCH.
  private static func isInCapitals(_ word: [UInt32]) -> Bool {
    word.count { 0x41...0x5A ~= $0 } > 1 && !word.contains { 0x61...0x7A ~= $0 }
      && word.contains { $0 >= 0x80 && text([$0]).lowercased() == text([$0]) }
  }

  /// Whether a word is possible only with an ư in front of its ơ: đợc, ơng.
  private static func isWithoutHorn(_ word: [UInt32]) -> Bool {
    guard let place = word.firstIndex(where: { "ơớờởỡợ".unicodeScalars.map(\.value).contains($0) }) else {
      return false
    }
    return Syllable.isPossible(text(word[..<place] + [0x1B0] + word[place...]))
  }

  /// Whether a word is one like QĐ, which is no syllable.
  private static func isAbbreviation(_ word: [UInt32]) -> Bool {
    word.count > 1 && word.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x110 }
  }

  private static func capitals(_ word: [UInt32]) -> [UInt32] { text(word).uppercased().unicodeScalars.map(\.value) }

  private static func text(_ scalars: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { text.append(scalar) } }
    return String(text)
  }

  private static func isModernLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xD7, 0xF7: false
    case 0x41...0x5A, 0x61...0x7A, 0xC0...: true
    default: false
    }
  }
}
