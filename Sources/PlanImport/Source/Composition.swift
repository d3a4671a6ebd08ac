import PlanModel

/// Composition of letters and marks that came apart.
enum Composition {
  private static let shapes: [UInt32] = [0x302, 0x306, 0x31B]
  private static let toneMarks: [UInt32] = [0x300, 0x309, 0x303, 0x301, 0x323]
  private static let toneRows = [
    "aàảãáạ", "eèẻẽéẹ", "iìỉĩíị", "oòỏõóọ", "uùủũúụ", "yỳỷỹýỵ", "AÀẢÃÁẠ", "EÈẺẼÉẸ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "UÙỦŨÚỤ",
    "YỲỶỸÝỴ",
  ].map { row in row.unicodeScalars.map(\.value) }

  /// Normal form C; a tone that stands before the hat, breve or horn of its letter is put behind it first.
  static func composed(_ line: [UInt32]) -> [UInt32] {
    var text = String.UnicodeScalarView()
    func append(_ value: UInt32) {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    var place = 0
    while place < line.count {
      let next = place + 1
      if next < line.count, shapes.contains(line[next]), let (base, tone) = split(line[place]) {
        if let base { append(base) }
        append(line[next])
        append(tone)
        place += 2
      } else {
        append(line[place])
        place += 1
      }
    }
    return String(text).normalized.unicodeScalars.map(\.value)
  }

  /// A toned letter as letter and tone, or a tone mark alone; `nil` for anything else.
  private static func split(_ value: UInt32) -> (base: UInt32?, tone: UInt32)? {
    if toneMarks.contains(value) { return (nil, value) }
    for row in toneRows {
      if let place = row.firstIndex(of: value), place > 0 { return (row[0], toneMarks[place - 1]) }
    }
    return nil
  }
}
