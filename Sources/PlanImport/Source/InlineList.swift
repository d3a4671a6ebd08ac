/// Cuts prose that lists its points within one paragraph: "(1) …; (2) …", "a) …; b) …", "+ …; + …".
enum InlineList {
  /// The points, or the whole text when it is no list. Only a list that begins with its first marker is cut, and only
  /// where the next marker of the same kind follows the end of a sentence or clause.
  static func parts(of value: Passage) -> [Passage] {
    let (markers, textStart) = value.markers()
    guard let first = markers.first, isFirst(first) else { return [value] }
    var parts: [Passage] = []
    var last = first
    var start = textStart
    for boundary in boundaries(of: value, from: textStart) {
      let tail = value.from(boundary).trimmed()
      guard let next = tail.markers().markers.first, follows(next, last) else { continue }
      parts.append(value.part(start..<boundary))
      start = tail.markers().textStart
      last = next
    }
    parts.append(value.from(start))
    return parts
  }

  private static func boundaries(of value: Passage, from start: Int) -> [Int] {
    let fold = value.source.fold
    return value.part(start..<value.range.upperBound).range.filter {
      (fold[$0] == UInt8(ascii: ";") || fold[$0] == UInt8(ascii: ".")) && $0 + 1 < value.range.upperBound
        && (fold[$0 + 1] == Letters.blank || fold[$0] == UInt8(ascii: ";"))
    }.map { $0 + 1 }
  }

  private static func isFirst(_ marker: Marker) -> Bool {
    switch marker {
    // "(i)" looks like a letter until "(ii)" follows.
    case .bullet, .bracketed(1), .letter(0x61), .letter(0x69), .ordinal(1): true
    default: false
    }
  }

  private static func follows(_ marker: Marker, _ last: Marker) -> Bool {
    switch (marker, last) {
    case (.bullet, .bullet), (.bracketed(2), .letter(0x69)): true
    case (.bracketed(let next), .bracketed(let number)), (.ordinal(let next), .ordinal(let number)): next == number + 1
    case (.letter(let next), .letter(let letter)): next > letter && next <= letter + 2
    default: false
    }
  }
}
