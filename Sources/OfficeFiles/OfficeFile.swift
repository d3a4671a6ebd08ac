/// Reads office files, told by their content and never by their name.
public enum OfficeFile {
  /// Whether the bytes are those of an office file, whole or not.
  public static func isOne(_ bytes: [UInt8]) -> Bool { OfficeKind(of: bytes) != nil }

  /// The document in the bytes of an office file: DOCX, XLSX and PDF, and what LibreOffice makes of older formats.
  ///
  /// - Parameter sheet: the one sheet of a workbook to read, hidden or not; all visible ones for `nil`.
  /// - Throws: why the file cannot be read.
  public static func document(
    _ bytes: [UInt8], sheet: String? = nil, limits: OfficeLimits = OfficeLimits()
  ) throws(OfficeFault) -> OfficeDocument {
    switch OfficeKind(of: bytes) {
    case .pdf: return try PdfReader(limits: limits).read(bytes)
    case .xlsx: return try XlsxReader(ZipArchive(bytes, limits: limits)).read(sheet: sheet)
    case .locked: throw .encrypted
    case .older(let format):
      let converted = try OfficeConverter(format: format, limits: limits).convert(bytes)
      let zip = try ZipArchive(converted, limits: limits)
      var document = try format.isSheet ? XlsxReader(zip).read(sheet: sheet) : word(zip)
      document.notes.insert(.converted(from: format.rawValue), at: 0)
      return document
    case .docx, nil: return try word(ZipArchive(bytes, limits: limits))
    }
  }

  /// The document in what `pdftotext -bbox` says of a PDF, its words with their places, and what `pdftocairo -svg` draws
  /// of it.
  public static func document(placedWords words: [UInt8], drawn: [UInt8] = []) -> OfficeDocument {
    let text = LaidOutText(PdfWords.pages(words), rules: PdfRules.pages(drawn))
    return OfficeDocument(format: .pdf, blocks: text.blocks, footnotes: text.notes.map { OfficeParagraph(text: $0) })
  }

  private static func word(_ zip: ZipArchive) throws(OfficeFault) -> OfficeDocument {
    let document = try DocxReader(zip).read()
    if document.blocks.isEmpty, document.notes.contains(where: { if case .pictures = $0 { true } else { false } }) {
      throw .onlyPictures(pages: nil)
    }
    return document
  }
}

/// What kind of office file bytes are.
enum OfficeKind: Equatable {
  case docx
  case xlsx
  case pdf
  case older(OlderFormat)
  /// A file of Office that is locked by a password: only its wrapping can be read.
  case locked

  /// Formats that are converted before they are read.
  enum OlderFormat: String {
    case doc = "DOC"
    case xls = "XLS"
    case rtf = "RTF"
    case odt = "ODT"
    case ods = "ODS"
    case xlsb = "XLSB"

    var isSheet: Bool { self == .xls || self == .ods || self == .xlsb }
  }

  /// The kind of the bytes; `nil` when they are no office file.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard let kind = Self.zipped(bytes) else { return nil }
      self = kind
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      guard let kind = Self.compound(bytes) else { return nil }
      self = kind
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .older(.rtf)
    } else if Self.has("%PDF-", in: bytes.prefix(1024)) {
      // Mail and scanners put things in front of a PDF.
      self = .pdf
    } else {
      return nil
    }
  }

  /// A ZIP by the names of its parts near its start and in the list at its end.
  private static func zipped(_ bytes: [UInt8]) -> OfficeKind? {
    let ends = [bytes.prefix(8192), bytes.suffix(8192)]
    let says = { (name: String) in ends.contains { has(name, in: $0) } }
    if says("application/vnd.oasis.opendocument.text") { return .older(.odt) }
    if says("application/vnd.oasis.opendocument.spreadsheet") { return .older(.ods) }
    if says("word/") || says("word\\") { return .docx }
    if says("xl/workbook.bin") { return .older(.xlsb) }
    return says("xl/") || says("xl\\") ? .xlsx : nil
  }

  /// A compound file of Office by the names of its streams, which are written in UTF-16.
  private static func compound(_ bytes: [UInt8]) -> OfficeKind? {
    let says = { (name: String) in has(String(name.flatMap { [$0, "\0"] }), in: bytes[...]) }
    if says("EncryptedPackage") { return .locked }
    if says("WordDocument") { return .older(.doc) }
    return says("Workbook") || says("Book") ? .older(.xls) : nil
  }

  private static func has(_ text: String, in bytes: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      for place in 0...buffer.count - wanted.count
      where buffer[place] == wanted[0] && wanted.indices.allSatisfy({ buffer[place + $0] == wanted[$0] }) {
        return true
      }
      return false
    }
  }
}
