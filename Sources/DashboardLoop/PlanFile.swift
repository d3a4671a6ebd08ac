import DashboardCore
import Glibc
import OfficeFiles
import PlanImport
import PlanModel
import PlanStore
import PlanWords
import ScorecardImport

/// Reads documents from the disk for the plan reader.
public enum PlanFile {
  /// More bytes than any plan has; a larger file is not read at all.
  public static let largest = 64_000_000

  /// The draft of the plan in the bytes of a text or an office file, told by its content.
  ///
  /// - Parameter sheet: the one sheet of a workbook to read; all visible ones for `nil`.
  /// - Throws: why the file could not be read, or why it is no plan.
  public static func read(
    _ bytes: [UInt8], sheet: String? = nil, words: OwnWords = .none
  ) throws(PlanReadFault) -> PlanDraft {
    let document = try document(bytes, sheet: sheet)
    do throws(ImportFault) {
      guard let document else { return try PlanReader(words: words).read(bytes) }
      return try PlanReader(words: words).read(document)
    } catch {
      throw .content(error)
    }
  }

  /// The words that an office keeps in a file for its imports; none where there is no such file.
  ///
  /// - Throws: why the file could not be read, or what is wrong in which of its lines.
  public static func ownWords(at path: String?) throws(PlanReadFault) -> OwnWords {
    guard let path, access(path, F_OK) == 0 || errno != ENOENT && errno != ENOTDIR else { return .none }
    var bytes: [UInt8] = []
    try read(path) { piece, expected throws(PlanReadFault) in append(piece, to: &bytes, expected) }
    do throws(LexiconSlip) { return try OwnWords(bytes) } catch { throw .words(error, path: path) }
  }

  /// Why the document in some bytes is read as it is.
  ///
  /// - Throws: why the file could not be read, or why it is no plan.
  public static func explanation(
    _ bytes: [UInt8], sheet: String? = nil, words: OwnWords = .none
  ) throws(PlanReadFault) -> ReadingExplanation {
    let document = try document(bytes, sheet: sheet)
    do throws(ImportFault) {
      guard let document else { return try PlanReader(words: words).explanation(of: bytes) }
      return try PlanReader(words: words).explanation(of: document)
    } catch {
      throw .content(error)
    }
  }

  /// What was found in a file that is read to be reviewed.
  struct Found {
    /// The plan, or the sheets that it may be in.
    enum Content {
      case plan(ReadPlan)
      case sheets([String])
    }

    var content: Content
    /// A digest of the file's bytes.
    var digest: String
  }

  /// The plan in a file beside its source; the sheets of a workbook that has several, where none is chosen.
  ///
  /// - Throws: why the file could not be read, or why it is no plan.
  static func reading(
    _ path: String, sheet: SheetChoice, words: OwnWords = .none
  ) throws(PlanReadFault) -> Found {
    let reader = PlanReader(words: words)
    let bytes = try bytes(of: path)
    let digest = digest(of: bytes)
    let document = try document(bytes, sheet: sheet.name)
    if sheet == .ask, let document, document.sheets.count > 1 {
      return Found(content: .sheets(document.sheets), digest: digest)
    }
    do throws(ImportFault) {
      guard let document else { return Found(content: .plan(try reader.reading(bytes)), digest: digest) }
      return Found(content: .plan(try reader.reading(document)), digest: digest)
    } catch {
      throw .content(error)
    }
  }

  /// The length and the FNV-1a sum of bytes: the same for the same file at every start.
  private static func digest(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(bytes.count)-\(String(hash, radix: 16))"
  }

  /// The table in a file of text or an office file; `-` stands for standard input.
  ///
  /// - Parameter sheet: the sheet of a workbook that has several.
  /// - Throws: why the file could not be read, or that it has several sheets.
  public static func table(_ path: String, sheet: String?) throws(PlanReadFault) -> TableInput {
    let bytes = try bytes(of: path)
    guard let document = try document(bytes, sheet: sheet) else { return .text(bytes) }
    guard document.sheets.count < 2 else { throw .office(.severalSheets(document.sheets)) }
    return .document(document)
  }

  private static func document(_ bytes: [UInt8], sheet: String?) throws(PlanReadFault) -> OfficeDocument? {
    guard !PlanExport.isOne(bytes) else { throw .export }
    guard OfficeFile.isOne(bytes) else { return nil }
    do throws(OfficeFault) { return try OfficeFile.document(bytes, sheet: sheet) } catch { throw .office(error) }
  }

  /// What a file is, told by how it begins.
  public enum Input: Sendable {
    /// The bytes of a document.
    case document([UInt8])
    /// An export, which may be larger than any document and is not held in memory.
    case export(PlanExport)
  }

  /// A document or an export; `-` stands for standard input.
  ///
  /// - Throws: why it could not be read.
  public static func input(of path: String) throws(PlanReadFault) -> Input {
    var bytes: [UInt8] = []
    var text: PassingText?
    try read(path) { piece, expected throws(PlanReadFault) in
      if bytes.isEmpty, text == nil, PlanExport.isOne(piece) { text = PassingText() }
      guard let text else { return append(piece, to: &bytes, expected) }
      do throws(FileFault) { try text.append(piece) } catch { throw .file(error) }
    }
    if let text { return .export(PlanExport(text)) }
    return PlanExport.isOne(bytes) ? .export(PlanExport(bytes)) : .document(bytes)
  }

  /// The bytes of a document; `-` stands for standard input.
  ///
  /// - Throws: why it could not be read; that it is an export, as soon as that shows.
  private static func bytes(of path: String) throws(PlanReadFault) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path) { piece, expected throws(PlanReadFault) in
      if bytes.isEmpty, PlanExport.isOne(piece) { throw .export }
      append(piece, to: &bytes, expected)
    }
    return bytes
  }

  private static func append(_ piece: ArraySlice<UInt8>, to bytes: inout [UInt8], _ expected: Int) {
    if bytes.isEmpty { bytes.reserveCapacity(expected + 1) }
    bytes += piece
  }

  /// Hands out a file piece by piece, with the size that it says it has.
  private static func read(
    _ path: String, _ take: (ArraySlice<UInt8>, _ expected: Int) throws(PlanReadFault) -> Void
  ) throws(PlanReadFault) {
    let descriptor = path == "-" ? dup(0) : Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(fault(path)) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw .file(fault(path)) }
    guard info.st_mode & S_IFMT != S_IFDIR else { throw .file(.notAPlanFile(path: path)) }
    try read(descriptor, path, expected: Int(info.st_size), take)
  }

  private static func read(
    _ descriptor: Int32, _ path: String, expected: Int,
    _ take: (ArraySlice<UInt8>, _ expected: Int) throws(PlanReadFault) -> Void
  ) throws(PlanReadFault) {
    var read = 0
    var limit: Int?
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(fault(path)) }
      if count == 0 { return }
      // An export holds a whole file, a document one plan.
      let most = limit ?? (PlanExport.isOne(piece[..<count]) ? PlanExport.largest : largest)
      guard max(expected, read + count) <= most else { throw .content(.tooLarge(limit: most)) }
      limit = most
      read += count
      try take(piece[..<count], expected)
    }
  }

  private static func fault(_ path: String) -> FileFault {
    switch errno {
    case ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    default: FileFault(errno, path: path)
    }
  }
}
