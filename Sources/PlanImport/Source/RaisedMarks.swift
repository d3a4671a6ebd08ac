import OfficeFiles

/// Raised figures of a text: marks of notes, which are taken out of lines and told, so that they make no digit of a code, a
/// number or a date. Units as m² keep theirs.
struct RaisedMarks {
  private static let most = 3
  private var count = 0
  private var examples: [String] = []

  /// What to tell; nothing where there were none.
  var notes: [OfficeNote] { count > 0 ? [.raisedFigures(count, examples: examples)] : [] }

  /// Takes the marks out of a line in normal form C.
  mutating func remove(from line: inout [UInt32]) {
    var kept: [UInt32] = []
    kept.reserveCapacity(line.count)
    var place = 0
    while place < line.count {
      guard RaisedFigures.isSign(line[place]) else {
        kept.append(line[place])
        place += 1
        continue
      }
      let end = line[place...].firstIndex { !RaisedFigures.isSign($0) } ?? line.count
      if Self.isUnit(kept), end == place + 1, line[place] == 0xB2 || line[place] == 0xB3 {
        kept.append(line[place])
      } else {
        note(Self.lastWord(kept) + line[place..<end])
      }
      place = end
    }
    line = kept
  }

  private mutating func note(_ text: [UInt32]) {
    count += 1
    if examples.count < Self.most {
      examples.append(String(String.UnicodeScalarView(text.compactMap(Unicode.Scalar.init))))
    }
  }

  /// Whether text ends in a unit of length: m, km, cm, dm, mm, hm.
  private static func isUnit(_ text: [UInt32]) -> Bool {
    let word = text.suffix(3).reversed().prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 > 0xBF }
    guard word.first == UInt32(UInt8(ascii: "m")), word.count < 3 else { return false }
    return word.count == 1 || "kcdmh".unicodeScalars.contains { $0.value == word.last }
  }

  private static func lastWord(_ text: [UInt32]) -> [UInt32] {
    Array(text.suffix(24).reversed().prefix { $0 != 0x20 && $0 != 0xA0 && $0 != 0x09 }.reversed())
  }
}
