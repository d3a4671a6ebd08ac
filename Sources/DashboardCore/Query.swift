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
    marked = text.hasMarks ? SearchFold.marked(text) : nil
  }

  /// Whether a text holds the query.
  public func matches(_ text: String) -> Bool {
    guard SearchFold.bytes(of: text).holds(folded) else { return false }
    guard let marked else { return true }
    return SearchFold.marked(text).holds(marked)
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
    var (bytes, starts) = (marked == nil ? foldedBytes(of: text) : markedBytes(of: text))
    let needle = marked ?? folded
    if marked == nil { VietnameseText.levelI(&bytes) }
    var found: [Range<Int>] = []
    var from = 0
    while let place = bytes.firstPlace(of: needle, from: from) {
      found.append(starts[place]..<starts[place + needle.count - 1] + 1)
      from = place + needle.count
    }
    return found
  }

  private func foldedBytes(of text: String) -> ([UInt8], [Int]) {
    var (bytes, starts): ([UInt8], [Int]) = ([], [])
    for (place, character) in text.enumerated() {
      VietnameseText.appendFolded(String(character), to: &bytes)
      starts += repeatElement(place, count: bytes.count - starts.count)
    }
    return (bytes, starts)
  }

  /// Each spelling rule looks back over two letters at most, and changes no more than the one before.
  private func markedBytes(of text: String) -> ([UInt8], [Int]) {
    let spelled = SearchFold.marked(text)
    var starts: [Int] = []
    var scalars = String(decoding: spelled, as: UTF8.self).unicodeScalars.makeIterator()
    for (place, character) in text.enumerated() {
      for _ in 0..<String(character).lowercased().unicodeScalars.count {
        guard let scalar = scalars.next() else { break }
        starts += repeatElement(place, count: UTF8.width(scalar))
      }
    }
    while starts.count < spelled.count { starts.append(starts.last ?? 0) }
    return (spelled, starts)
  }
}

/// How texts are searched: in one spelling, without marks or with them.
enum SearchFold {
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    VietnameseText.appendFoldedSpelling(text, to: &bytes)
    return bytes
  }

  static func marked(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    VietnameseText.appendSpelling(text, to: &bytes)
    return bytes
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
