/// Reads office files, told by their content and never by their name.
public enum OfficeFile {
  /// The document in the bytes of a DOCX file.
  ///
  /// - Throws: why the file cannot be read.
  public static func document(
    _ bytes: [UInt8], limits: OfficeLimits = OfficeLimits()
  ) throws(OfficeFault) -> OfficeDocument {
    let zip = try ZipArchive(bytes, limits: limits)
    return try DocxReader(zip).read()
  }
}
