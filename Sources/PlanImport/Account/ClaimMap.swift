import PlanModel

/// Which place of a document's text went where. What nobody claims is unplaced: that is all a passage needs to be told.
///
/// A later claim of a stronger kind wins: fields over structure, structure over furniture.
struct ClaimMap {
  /// Where a place went, the weakest first.
  enum Claim: UInt8, Comparable {
    case none
    case letterhead
    case page
    case preamble
    case closing
    case aid
    case structure
    case field

    var furniture: ReadingAccount.Furniture? {
      switch self {
      case .letterhead: .letterhead
      case .page: .page
      case .preamble: .preamble
      case .closing: .closing
      case .aid: .aid
      case .none, .structure, .field: nil
      }
    }

    static func < (left: Claim, right: Claim) -> Bool { left.rawValue < right.rawValue }
  }

  private var claims: [Claim]

  /// A map of a text of so many places.
  init(count: Int) { claims = Array(repeating: .none, count: count) }

  /// Claims a stretch, unless a stronger claim is there.
  mutating func take(_ range: Range<Int>, _ claim: Claim) {
    for place in range.clamped(to: 0..<claims.count) where claims[place] < claim { claims[place] = claim }
  }

  /// Claims a passage, unless a stronger claim is there.
  mutating func take(_ passage: Passage, _ claim: Claim) { take(passage.range, claim) }

  /// Claims the words of a passage that stand among some texts as fields, and the others as something else.
  mutating func take(_ passage: Passage, wordsOf texts: [String], else other: Claim) {
    var known: Set<Substring> = []
    for text in texts { known.formUnion(Self.words(of: text)) }
    for word in passage.source.words(in: passage.range) {
      let parts = Self.words(of: Passage(passage.source, word).text)
      take(word, !parts.isEmpty && parts.allSatisfy(known.contains) ? .field : other)
    }
  }

  private static func words(of text: String) -> [Substring] { text.folded.split { !($0.isLetter || $0.isNumber) } }

  /// The strongest claim on a word.
  func claim(of word: Range<Int>) -> Claim { claims[word].max() ?? .none }

  /// Whether any place of a stretch is claimed.
  func isTouched(_ range: Range<Int>) -> Bool { claims[range.clamped(to: 0..<claims.count)].contains { $0 != .none } }
}

extension SourceText {
  /// The words of a stretch: runs of letters and digits, so that "0,5/2" are three.
  func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for place in range {
      if Letters.isLetter(fold[place]) || Letters.isDigit(fold[place]) {
        start = start ?? place
      } else if let first = start {
        words.append(first..<place)
        start = nil
      }
    }
    if let first = start { words.append(first..<range.upperBound) }
    return words
  }
}
