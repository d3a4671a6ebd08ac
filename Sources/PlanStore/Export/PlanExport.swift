import CSQLite
import PlanModel

/// An export that was read from somewhere, and the way back into a plan file.
public struct PlanExport: Sendable {
  /// More bytes than an export is read from.
  public static let largest = 512 << 20

  /// What an export holds.
  public struct Contents: Sendable {
    /// The plans: the number of each and the year it is for.
    public var plans: [(number: Int, year: Int?)] = []
    /// How many records of each table.
    public var records: [String: Int] = [:]
    /// How many entries of the journal.
    public var entries = 0
  }

  private enum Text: Sendable {
    case bytes([UInt8])
    case passing(PassingText)

    func read<Result>(_ body: (ExportBytes) -> Result) throws(FileFault) -> Result {
      switch self {
      case .bytes(let bytes): bytes.withUnsafeBufferPointer { body(ExportBytes($0)) }
      case .passing(let text): try text.read(body)
      }
    }
  }

  private let text: Text

  /// The export in those bytes; nothing of it is looked at yet.
  public init(_ bytes: [UInt8]) { text = .bytes(bytes) }

  /// The export in a text that was read in; nothing of it is looked at yet.
  public init(_ text: PassingText) { self.text = .passing(text) }

  /// Whether the bytes are those of an export or of other JSON, whole or not: told by how they begin.
  public static func isOne(_ bytes: some Collection<UInt8>) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    let signs = text.lazy.filter { !blanks.contains($0) }.prefix(2)
    guard signs.first == UInt8(ascii: "{") else { return false }
    return signs.dropFirst().first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "}") } ?? true
  }

  /// Where the text begins: after the mark that some editors put in front.
  static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Reads all of it, as if it were to become a file, and writes nothing.
  ///
  /// - Throws: what is wrong with it.
  public func check() throws(ExportReadFault) -> Contents {
    let connection: Connection
    do throws(FileFault) { connection = try Connection(inMemory: .current) } catch { throw .file(error) }
    return try fill(connection)
  }

  /// Makes a file of it: a new one, or one in which nothing was ever entered. All of it, or nothing.
  ///
  /// - Throws: what is wrong with it, `occupied`, or what keeps the file from being written.
  public func write(to path: String) throws(ExportReadFault) -> Contents {
    let store: PlanStore
    do throws(FileFault) { store = try PlanStore.open(path) } catch {
      guard case .missing = error else { throw .file(error) }
      return try create(path)
    }
    return try fill(store.connection)
  }

  /// Reads everything into a file that lies under its name only afterwards.
  private func create(_ path: String) throws(ExportReadFault) -> Contents {
    var outcome = Result<Contents, ExportReadFault>.success(Contents())
    do throws(FileFault) {
      _ = try PlanStore.create(path, schema: .current) { connection throws(StoreFault) in
        do throws(ExportReadFault) { outcome = .success(try fill(connection)) } catch {
          // The name that the file has by then is nobody's concern.
          outcome = .failure(error)
          if case .file(let fault) = error { outcome = .failure(.file(fault.about(path))) }
          throw .file(.failed(path: path, detail: ""))
        }
      }
    } catch {
      if case .success = outcome { outcome = .failure(.file(error)) }
    }
    return try outcome.get()
  }

  /// Reads everything into an empty file in one transaction.
  private func fill(_ connection: Connection) throws(ExportReadFault) -> Contents {
    var outcome = Result<Contents, ExportReadFault>.success(Contents())
    do throws(StoreFault) {
      try connection.transaction(.writing) { () throws(StoreFault) in
        guard try connection.isEmpty() else { throw .file(.exists(path: connection.path)) }
        do throws(FileFault) { outcome = try text.read { read($0, into: connection) } } catch { throw .file(error) }
        if case .failure = outcome { throw .file(.failed(path: connection.path, detail: "")) }
      }
    } catch {
      if case .file(.exists) = error { throw .occupied(path: connection.path) }
      if case .success = outcome { outcome = .failure(.file(error.fileFault(path: connection.path))) }
    }
    return try outcome.get()
  }

  private func read(
    _ bytes: ExportBytes, into connection: Connection
  ) -> Result<Contents, ExportReadFault> {
    do throws(ExportStop) {
      let version: Int
      do throws(ExportError) { version = try ExportHead(bytes).knownVersion() } catch { throw .content(error) }
      var reader = ExportReader(bytes, version: version, into: connection)
      try reader.read()
      return .success(reader.contents)
    } catch {
      switch error {
      case .file(let fault): return .failure(.file(fault))
      case .content(let error):
        let place = ExportPlace(of: error.offset, in: bytes.buffer)
        return .failure(.content(ExportFault(error.reason, line: place.line, pointer: place.pointer)))
      }
    }
  }
}

/// What an export says of itself, wherever in it that stands.
private struct ExportHead {
  private var format: String?
  private var version: (number: Int, place: Int)?
  private var start = 0

  init(_ bytes: ExportBytes) throws(ExportError) {
    guard bytes.buffer.count <= PlanExport.largest else {
      throw ExportError(.tooLarge(limit: PlanExport.largest), at: 0)
    }
    var scanner = JSONScanner(bytes, at: PlanExport.start(of: bytes.buffer))
    _ = scanner.peek()
    start = scanner.place
    guard scanner.passes("{") else { throw scanner.needs(.object) }
    guard !scanner.passes("}") else { return }
    repeat {
      let key = try scanner.string()
      try scanner.require(":")
      switch key {
      case ExportForm.Key.format: format = try scanner.string()
      case ExportForm.Key.version:
        _ = scanner.peek()
        let place = scanner.place
        version = (try scanner.integer(.key), place)
      default: try scanner.skip()
      }
      if format != nil, version != nil { return }
    } while scanner.passes(",")
    try scanner.require("}")
  }

  /// The form of the export, where this program knows it.
  func knownVersion() throws(ExportError) -> Int {
    guard format == ExportForm.format else { throw ExportError(.notAnExport, at: start) }
    guard let version else { throw ExportError(.missing(key: ExportForm.Key.version), at: start) }
    guard version.number <= ExportForm.version else {
      throw ExportError(.newer(version: version.number, known: ExportForm.version), at: version.place)
    }
    guard version.number > 0 else { throw ExportError(.needs(.key), at: version.place) }
    return version.number
  }
}

extension Connection {
  /// Whether nothing was ever entered: no table has a row, besides the first plan as it comes with the file.
  fileprivate func isEmpty() throws(StoreFault) -> Bool {
    guard try all(PlanHeader.self, of: 0) == [PlanHeader()] else { return false }
    let names = ExportForm.all.map { $0.table.name }.filter { $0 != PlanHeader.table.name } + [ExportForm.Key.journal]
    for name in names where try number("SELECT count(*) FROM (SELECT 1 FROM \(name) LIMIT 1)") != 0 { return false }
    return true
  }
}
