import Glibc

/// Lets LibreOffice turn an older format into one that is read here, in a private folder that is gone afterwards.
struct OfficeConverter {
  let format: OfficeKind.OlderFormat
  let limits: OfficeLimits

  private static let program = "soffice"
  /// LibreOffice alone takes seconds to start.
  private static let seconds = 60

  /// The bytes of the converted file.
  func convert(_ bytes: [UInt8]) throws(OfficeFault) -> [UInt8] {
    guard let folder = Self.makeFolder() else { throw .noProcess(errno) }
    defer { _ = try? ChildProcess(command: "rm -rf -- \"$1\"", arguments: [folder], limits: OfficeLimits()).run([]) }
    let name = "in.\(format.rawValue.lowercased())"
    guard Self.write(bytes, to: "\(folder)/\(name)") else { throw .noProcess(errno) }
    let target = format.isSheet ? "xlsx" : "docx"
    var limits = limits
    limits.seconds = max(limits.seconds, Self.seconds)
    let command =
      "\(Self.program) --headless --norestore -env:UserInstallation=\"file://$1/profile\" --convert-to \(target) "
      + "--outdir \"$1\" \"$1/$2\""
    let outcome = try ChildProcess(command: command, arguments: [folder, name], limits: limits).run([])
    if outcome.status == ChildProcess.notFound {
      let package = format.isSheet ? "libreoffice-calc" : "libreoffice-writer"
      throw .needsConverter(format: format.rawValue, package: package)
    }
    guard outcome.status == 0, let result = Self.read("\(folder)/in.\(target)") else {
      let detail = outcome.complaint.split(separator: "\n").last.map(String.init) ?? ""
      throw .programFailed(Self.program, detail: detail)
    }
    return result
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

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
      if bytes.count > 128 << 20 { return nil }
    }
    return ferror(file) == 0 ? bytes : nil
  }
}
