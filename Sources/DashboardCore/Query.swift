import PlanModel

/// What a search looks for: folded letters, and the letters as typed when they carry marks.
public struct Query: Equatable, Sendable {
  /// What was typed, without blanks around it.
  public let text: String
  /// The folded letters.
  let folded: [UInt8]
  /// The letters with their marks in lower case; `nil` when none was typed.
  let marked: [UInt8]?

  /// A query; `nil` when nothing but blanks was typed.
  public init?(_ typed: String) {
    let text = typed.normalized.trimmed
    guard !text.isEmpty else { return nil }
    self.text = text
    folded = SearchFold.bytes(of: text)
    marked = text.hasMarks ? SearchFold.lowercased(text) : nil
  }

  /// Whether a text holds the query.
  public func matches(_ text: String) -> Bool {
    guard SearchFold.bytes(of: text).holds(folded) else { return false }
    guard let marked else { return true }
    return SearchFold.lowercased(text).holds(marked)
  }

  /// Whether what holds this query must hold an earlier one, too.
  func goesOn(from earlier: Query) -> Bool {
    text.hasPrefix(earlier.text) && folded.starts(with: earlier.folded)
      && (earlier.marked.map { marked?.starts(with: $0) ?? false } ?? true)
  }

  /// Where a text holds the query, as ranges of characters.
  public func ranges(in text: String) -> [Range<Int>] {
    // Most texts on the screen hold nothing, and are folded faster than they are taken apart.
    guard matches(text) else { return [] }
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for (place, character) in text.enumerated() {
      let piece = marked == nil ? SearchFold.bytes(of: String(character)) : Array(String(character).lowercased().utf8)
      bytes += piece
      starts += repeatElement(place, count: piece.count)
    }
    let needle = marked ?? folded
    if marked == nil { SearchFold.levelY(&bytes) }
    var found: [Range<Int>] = []
    var from = 0
    while let place = bytes.firstPlace(of: needle, from: from) {
      found.append(starts[place]..<starts[place + needle.count - 1] + 1)
      from = place + needle.count
    }
    return found
  }
}

/// Folding for search: as `VietnameseText.folded`, and the two spellings of i (lý, lí) made one.
enum SearchFold {
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    VietnameseText.appendFolded(text, to: &bytes)
    levelY(&bytes)
    return bytes
  }

  static func lowercased(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    VietnameseText.appendLowercased(text, to: &bytes)
    return bytes
  }

  /// Writes y as i where it is a syllable's only vowel, so that lý and lí, kỹ and kĩ, quý and quí are found alike.
  static func levelY(_ bytes: inout [UInt8], from start: Int = 0) {
    let y = UInt8(ascii: "y")
    guard bytes.count > start + 1 else { return }
    for place in start + 1..<bytes.count where bytes[place] == y {
      let endsSyllable = place + 1 == bytes.count || !isLetter(bytes[place + 1])
      let before = bytes[place - 1]
      let isAfterQu = before == UInt8(ascii: "u") && place > start + 1 && bytes[place - 2] == UInt8(ascii: "q")
      if endsSyllable, isConsonant(before) || isAfterQu { bytes[place] = UInt8(ascii: "i") }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 97...122 ~= byte || byte >= 0x80 }

  private static func isConsonant(_ byte: UInt8) -> Bool {
    guard 97...122 ~= byte else { return false }
    switch byte {
    case 97, 101, 105, 111, 117, 121: return false
    default: return true
    }
  }
}

extension [UInt8] {
  /// Whether the bytes hold `needle`, which is not empty.
  func holds(_ needle: [UInt8]) -> Bool { firstPlace(of: needle, from: 0) != nil }

  /// The first place of `needle` at or after `from`.
  func firstPlace(of needle: [UInt8], from: Int) -> Int? {
    guard let first = needle.first, count - from >= needle.count else { return nil }
    return withUnsafeBufferPointer { hay in
      needle.withUnsafeBufferPointer { needle in
        var place = from
        let last = hay.count - needle.count
        while place <= last {
          if hay[place] == first {
            var length = 1
            while length < needle.count, hay[place + length] == needle[length] { length += 1 }
            if length == needle.count { return place }
          }
          place += 1
        }
        return nil
      }
    }
  }
}
