/// Why an office file could not be read; nothing of it is used then. The words for it are in `PlanWords`.
public enum OfficeFault: Error, Hashable, Codable, Sendable {
  /// No whole ZIP archive: cut short, or damaged where its contents are listed.
  case damagedArchive
  /// A part of the archive that cannot be unpacked, or whose checksum is wrong.
  case damagedPart(String)
  /// The file is locked by a password.
  case encrypted
  /// More parts in the archive than the limit.
  case tooManyParts(limit: Int)
  /// Two parts of one name: programs would not agree which one counts.
  case duplicatePart(String)
  /// The name of a part leads out of the archive: `../`, or an absolute path.
  case unsafeName(String)
  /// A part that grows beyond the limit in bytes when unpacked.
  case partTooLarge(String, limit: Int)
  /// All parts together grow beyond the limit in bytes.
  case allTooLarge(limit: Int)
  /// A part that unpacks to very many times its size, as only a trap does.
  case trap(String)
  /// A part that the format needs and the archive does not have.
  case missingPart(String)
  /// A part that is no well-formed XML, and the line where.
  case badXML(String, line: Int)
  /// A part that declares a document type, which office formats never do and traps need.
  case documentType(String)
  /// A part whose elements are nested deeper than the limit.
  case tooDeep(String, limit: Int)
  /// A part with a tag or comment longer than the limit in bytes.
  case tagTooLong(String, limit: Int)
  /// More paragraphs and cells of tables than the limit.
  case tooManyParagraphs(limit: Int)
  /// A part in an encoding that the format does not allow.
  case unknownEncoding(String)
  /// More text than the limit in bytes.
  case tooMuchText(limit: Int)
  /// More cells than the limit.
  case tooManyCells(limit: Int)
  /// A workbook has no sheet of that name; the names there are.
  case noSuchSheet(String, sheets: [String])
  /// One sheet is to be read, and there are several; their names.
  case severalSheets([String])
  /// A program of the system that reads the format is not installed: its name, the package that brings it.
  case programMissing(String, package: String)
  /// A format that only LibreOffice reads, which is not installed: its name, the package to install.
  case needsConverter(format: String, package: String)
  /// A program of the system could not be started; the number of the system's error.
  case noProcess(Int32)
  /// The program that reads the format gave up; what it said.
  case programFailed(String, detail: String)
  /// A PDF that is damaged or none.
  case damagedPDF
  /// A document of pages without any text, as a scanner makes it; how many, where that is known.
  case onlyPictures(pages: Int?)
  /// A file of that older format that is larger than what another program is asked to convert, in bytes.
  case tooLargeToConvert(format: String, limit: Int)
  /// A program that reads the format took more memory than the limit in bytes.
  case tooMuchMemory(limit: Int)
  /// Reading took longer than the limit in seconds.
  case tooSlow(seconds: Int)
}
