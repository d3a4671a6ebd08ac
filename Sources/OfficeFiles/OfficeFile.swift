/// Reads office files, told by their content and never by their name.
public enum OfficeFile {
  /// The document in the bytes of a DOCX, XLSX or PDF file.
  ///
  /// - Parameter sheet: the one sheet of a workbook to read, hidden or not; all visible ones for `nil`.
  /// - Throws: why the file cannot be read.
  public static func document(
    _ bytes: [UInt8], sheet: String? = nil, limits: OfficeLimits = OfficeLimits()
  ) throws(OfficeFault) -> OfficeDocument {
    if kind(bytes) == .pdf { return try PdfReader(limits: limits).read(bytes) }
    let zip = try ZipArchive(bytes, limits: limits)
    if zip.part("xl/workbook.xml") != nil { return try XlsxReader(zip).read(sheet: sheet) }
    return try DocxReader(zip).read()
  }

  /// The format of the bytes; `nil` when they are none of those that are read.
  static func kind(_ bytes: [UInt8]) -> OfficeDocument.Format? {
    let head = bytes.prefix(1024)
    // Mail and scanners put things in front of a PDF.
    let mark = Array("%PDF-".utf8)
    if head.indices.dropLast(4).contains(where: { bytes[$0..<$0 + 5].elementsEqual(mark) }) { return .pdf }
    return nil
  }
}
