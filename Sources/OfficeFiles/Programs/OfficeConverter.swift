import Glibc

/// Lets LibreOffice turn an older format into one that is read here, in a private folder that is gone afterwards, with
/// bounded time, memory and output.
struct OfficeConverter {
  let format: OfficeKind.OlderFormat
  let limits: OfficeLimits
  /// The program, by its name or path.
  var program = "soffice"

  /// The bytes of the converted file.
  func convert(_ bytes: [UInt8]) throws(OfficeFault) -> [UInt8] {
    guard bytes.count <= limits.olderBytes else {
      throw .tooLargeToConvert(format: format.rawValue, limit: limits.olderBytes)
    }
    guard let folder = Self.makeFolder() else { throw .noProcess(errno) }
    defer { _ = try? ChildProcess(command: "rm -rf -- \"$1\"", arguments: [folder], limits: OfficeLimits()).run([]) }
    let name = "in.\(format.rawValue.lowercased())"
    guard Self.write(bytes, to: "\(folder)/\(name)") else { throw .noProcess(errno) }
    let outcome = try run(in: folder, name)
    if outcome.status == ChildProcess.notFound {
      let package = format.isSheet ? "libreoffice-calc" : "libreoffice-writer"
      throw .needsConverter(format: format.rawValue, package: package)
    }
    let result = try read("\(folder)/in.\(target)")
    guard outcome.status == 0, let result else {
      let detail = outcome.complaint.split(separator: "\n").last.map(String.init) ?? ""
      throw .programFailed("soffice", detail: detail)
    }
    return result
  }

  private var target: String { format.isSheet ? "xlsx" : "docx" }

  private func run(in folder: String, _ name: String) throws(OfficeFault) -> ChildProcess.Outcome {
    let command =
      "\"$3\" --headless --norestore -env:UserInstallation=\"file://$1/profile\" --convert-to \(target) "
      + "--outdir \"$1\" \"$1/$2\""
    // Waiting for the disk is no work, and LibreOffice alone may need long to come up.
    var waiting = limits
    waiting.seconds = limits.converterSeconds
    var child = ChildProcess(command: command, arguments: [folder, name, program], limits: waiting)
    child.group = .init(memory: limits.converterMemory, work: limits.seconds, file: limits.convertedBytes + 1)
    return try child.run([])
  }

  // MARK: Files

  private static func makeFolder() -> String? {
    let parent = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var name = Array("\(parent)/cchc-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { return nil }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wx") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  /// The bytes of a file; `nil` when there is none.
  private func read(_ path: String) throws(OfficeFault) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
      if bytes.count > limits.convertedBytes { throw .allTooLarge(limit: limits.convertedBytes) }
    }
    return ferror(file) == 0 ? bytes : nil
  }
}
