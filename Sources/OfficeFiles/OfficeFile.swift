/// Reads office files, told by their content and never by their name.
public enum OfficeFile {
  /// The document in the bytes of a DOCX or XLSX file.
  ///
  /// - Parameter sheet: the one sheet of a workbook to read, hidden or not; all visible ones for `nil`.
  /// - Throws: why the file cannot be read.
  public static func document(
    _ bytes: [UInt8], sheet: String? = nil, limits: OfficeLimits = OfficeLimits()
  ) throws(OfficeFault) -> OfficeDocument {
    let zip = try ZipArchive(bytes, limits: limits)
    if zip.part("xl/workbook.xml") != nil { return try XlsxReader(zip).read(sheet: sheet) }
    return try DocxReader(zip).read()
  }
}
