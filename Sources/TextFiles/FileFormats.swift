/// Known formats that are not text, told by their first bytes.
enum FileFormats {
  private static let starts: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"), (Array("{\\rtf".utf8), "RTF"), ([0xD0, 0xCF, 0x11, 0xE0], "DOC"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), (Array("GIF8".utf8), "GIF"),
    ([0x1F, 0x8B], "GZIP"), ([0x37, 0x7A, 0xBC, 0xAF], "7Z"), (Array("Rar!".utf8), "RAR"),
    (Array("SQLite format 3".utf8), "SQLite"), ([0x49, 0x49, 0x2A, 0x00], "TIFF"), ([0x4D, 0x4D, 0x00, 0x2A], "TIFF"),
  ]
  private static let zipMembers: [(marker: String, name: String)] = [
    ("application/vnd.oasis.opendocument.text", "ODT"), ("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
    ("word/", "DOCX"), ("xl/", "XLSX"), ("ppt/", "PPTX"),
  ]

  /// The name of the format, `nil` when the bytes start as none of them.
  static func name(of bytes: UnsafeRawBufferPointer) -> String? {
    for start in starts where has(start.bytes, in: bytes, at: 0) { return start.name }
    let afterMark = has([0xEF, 0xBB, 0xBF], in: bytes, at: 0) ? 3 : 0
    if has(Array("%PDF-".utf8), in: bytes, at: afterMark) { return "PDF" }
    guard has([0x50, 0x4B, 0x03, 0x04], in: bytes, at: 0) else { return nil }
    return zipName(bytes)
  }

  /// What a ZIP holds, told by the names of its members near the start and in the directory at its end.
  private static func zipName(_ bytes: UnsafeRawBufferPointer) -> String {
    let head = 0..<min(bytes.count, 8192)
    let tail = max(0, bytes.count - 8192)..<bytes.count
    for member in zipMembers {
      let marker = Array(member.marker.utf8)
      for place in head where has(marker, in: bytes, at: place) { return member.name }
      for place in tail where has(marker, in: bytes, at: place) { return member.name }
    }
    return "ZIP"
  }

  private static func has(_ marker: [UInt8], in bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
    guard place + marker.count <= bytes.count, bytes[place] == marker[0] else { return false }
    return marker.indices.allSatisfy { bytes[place + $0] == marker[$0] }
  }
}
