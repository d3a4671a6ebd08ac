/// The words in capitals of a text: what may be short names of units.
struct Abbreviations {
  /// An abbreviation where it first stands.
  struct Seen {
    var text: String
    var line: Int
    /// Whether it stands in brackets or behind the kind of a unit.
    var isTied: Bool
    /// Where it stands.
    var place: Int
  }

  /// Abbreviations that every plan uses for other things.
  static let common: Set<String> = [
    "cchc", "tthc", "ubnd", "hdnd", "dvctt", "cbccvc", "vbqppl", "cntt", "cbcc", "gdpl", "bpmc", "xhh", "tlkc", "tctp",
    "pthq", "ksttthc",
  ]

  /// Abbreviations within names of units that mean the same in every office, folded.
  static let meanings: [String: String] = [
    "cchc": "cai cach hanh chinh", "tthc": "thu tuc hanh chinh", "cntt": "cong nghe thong tin",
    "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "cbccvc": "can bo cong chuc vien chuc",
    "ccvc": "cong chuc vien chuc", "vbqppl": "van ban quy pham phap luat", "khtc": "ke hoach tai chinh",
    "tccb": "to chuc can bo", "cds": "chuyen doi so", "khcn": "khoa hoc cong nghe",
    "pbgdpl": "pho bien giao duc phap luat",
  ]

  private(set) var places: [UInt64: Seen] = [:]

  /// Gathers them in one pass.
  init(_ source: SourceText) {
    var place = 0
    let fold = source.fold
    let scalars = source.scalars
    while place < fold.count {
      guard Letters.isCapital(scalars[place]), place == 0 || !Letters.isLetter(fold[place - 1]) else {
        place += 1
        continue
      }
      var end = place
      while end < fold.count, Letters.isCapital(scalars[end]) { end += 1 }
      let isWhole = end == fold.count || !Letters.isLetter(fold[end]) && !Letters.isDigit(fold[end])
      if end - place >= 3, isWhole { note(place..<end, in: source) }
      place = end
    }
  }

  private mutating func note(_ range: Range<Int>, in source: SourceText) {
    let key = Phrase.key(of: source.fold[range])
    if let seen = places[key], seen.isTied { return }
    let isTied = Self.isTied(range.lowerBound, in: source)
    guard places[key] == nil || isTied else { return }
    places[key] = Seen(
      text: Passage(source, range).text, line: source.lineNumber(at: range.lowerBound), isTied: isTied,
      place: range.lowerBound)
  }

  /// Those that stand in brackets.
  func bracketed(in source: SourceText) -> [Seen] {
    places.values.filter { $0.place > 0 && source.fold[$0.place - 1] == UInt8(ascii: "(") }
  }

  private static func isTied(_ place: Int, in source: SourceText) -> Bool {
    guard place > 0 else { return false }
    if source.fold[place - 1] == UInt8(ascii: "(") { return true }
    let tokens = Passage(source, max(0, place - 12)..<place).tokens()
    guard let last = tokens.indices.last else { return false }
    return tokens.longestWords(of: ["phong"], at: last) > 0
      || tokens.longestWords(of: ["trung tam", "chi cuc"], at: last - 1) > 0
  }
}
