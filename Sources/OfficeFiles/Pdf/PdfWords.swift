/// Reads the list of words that `pdftotext -bbox` writes: a line for each page and each word, with its place.
///
///     <page width="595.000000" height="842.000000">
///       <word xMin="85.000000" yMin="87.400000" xMax="97.000000" yMax="99.400000">KẾ</word>
enum PdfWords {
  /// The pages with their words.
  static func pages(_ bytes: [UInt8]) -> [PlacedPage] {
    var pages: [PlacedPage] = []
    bytes.withUnsafeBufferPointer { buffer in
      var line = Line(buffer)
      while line.next() {
        switch line.tag {
        case UInt8(ascii: "p"):
          guard let width = line.number(), let height = line.number() else { continue }
          pages.append(PlacedPage(number: pages.count + 1, width: width, height: height))
        case UInt8(ascii: "w"):
          guard !pages.isEmpty, let left = line.number(), let top = line.number(), let right = line.number(),
            let bottom = line.number()
          else { continue }
          pages[pages.count - 1].words.append(
            PlacedWord(left: left, right: right, top: top, bottom: bottom, text: line.text()))
        default: break
        }
      }
    }
    return pages
  }
}

/// One line of the list, read from left to right.
private struct Line {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var end = -1
  /// The first letter of its element; 0 where it is none.
  private(set) var tag: UInt8 = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Goes to the next line; whether there is one.
  mutating func next() -> Bool {
    guard end < bytes.count else { return false }
    place = end + 1
    end = place
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    while place < end, bytes[place] == 0x20 { place += 1 }
    let isElement = place + 5 < end && bytes[place] == UInt8(ascii: "<") && bytes[place + 5] == 0x20
    tag = isElement ? bytes[place + 1] : 0
    return true
  }

  /// Far beyond any page: a file may place words anywhere, and what is computed from places must stay a number.
  private static let farthest = 1_000_000.0

  /// The next value between quotes, as a number.
  mutating func number() -> Double? {
    while place < end, bytes[place] != UInt8(ascii: "\"") { place += 1 }
    place += 1
    var (value, scale, isNegative) = (0.0, 0.0, false)
    let start = place
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      switch bytes[place] {
      case let byte where 0x30...0x39 ~= byte:
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      case UInt8(ascii: "."): scale = 1
      case UInt8(ascii: "-"): isNegative = true
      default: return nil
      }
      place += 1
    }
    guard place > start, place < end else { return nil }
    place += 1
    let magnitude = min(scale > 0 && scale.isFinite ? value / scale : value, Self.farthest)
    guard !magnitude.isNaN else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  /// The text between the tags.
  mutating func text() -> String {
    while place < end, bytes[place] != UInt8(ascii: ">") { place += 1 }
    let start = min(place + 1, end)
    let last = max(start, end - "</word>".utf8.count)
    let text = String(decoding: bytes[start..<last], as: UTF8.self)
    return text.utf8.contains(UInt8(ascii: "&")) ? Self.plain(text) : text
  }

  /// The text without the names that stand for signs of the format itself.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for (place, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      let known = place == 0 ? nil : names.first { part.hasPrefix($0.name) }
      plain += place == 0 || known != nil ? "" : "&"
      plain += (known?.sign ?? "") + part.dropFirst(known?.name.count ?? 0)
    }
    return plain
  }

  private static let names = [("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'")]
    .map { (name: $0.0, sign: $0.1) }
}
