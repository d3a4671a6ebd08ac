import Foundation

/// A drive that fails where it is told to: what is asked of the shim that is preloaded into the program
/// (`Tests/FaultShim`).
struct DriveFault: CustomStringConvertible {
  /// What becomes of the call and of those after it.
  enum Mode: String, CaseIterable {
    /// It alone fails.
    case once
    /// It fails, and so does every one after it.
    case on
    /// Half of it is done, and all after it fails; as `on` where it is no write.
    case part
    /// A signal comes instead.
    case kill
  }

  /// The number of the call that changes something, from 1.
  var call: Int
  var mode: Mode
  /// What the system says, or the signal.
  var number: Int32

  var description: String { "call \(call) \(mode) \(number)" }
}

/// A folder on such a drive.
struct Drive {
  /// The folder, without links; calls on what lies below it are counted.
  var folder: String

  /// The shim: beside the program.
  private static let shim: String = {
    let folder = Program.path[..<(Program.path.lastIndex(of: "/") ?? Program.path.startIndex)]
    return "\(folder)/libFaultShim.so"
  }()

  /// The environment in which a program works on that drive.
  ///
  /// - Parameter log: where what it does there is written down.
  func environment(_ fault: DriveFault? = nil, log: String? = nil) -> [String: String] {
    var environment = ["LD_PRELOAD": Self.shim, "CCHC_DRIVE": folder]
    if let fault { environment["CCHC_DRIVE_FAIL"] = "\(fault.call) \(fault.mode) \(fault.number)" }
    if let log { environment["CCHC_DRIVE_LOG"] = log }
    return environment
  }
}

/// What a folder holds: the bytes of its files by name.
struct FolderContent: Equatable {
  var files: [String: Data]

  init(_ files: [String: Data] = [:]) { self.files = files }

  /// What lies in a folder now, folders in it left out.
  init(of folder: String) throws {
    files = [:]
    for name in try names(in: folder) {
      let path = "\(folder)/\(name)"
      if let bytes = bytes(of: path) { files[name] = bytes }
    }
  }

  /// Lays the files into a folder, and takes away what else lies there.
  func lay(into folder: String) throws {
    for name in try names(in: folder) where files[name] == nil { unlink("\(folder)/\(name)") }
    for (name, bytes) in files { try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
  }

  /// Without the passing files of a program that died, and without the moment in the name of a copy.
  var lasting: FolderContent {
    var lasting = FolderContent()
    for (name, bytes) in files where !name.hasPrefix(".cchc-") {
      lasting.files[name.replacing(/-\d{8}-\d{6}(-\d)?(-journal)?$/, with: { $0.output.2 ?? "" })] = bytes
    }
    return lasting
  }
}

extension FolderContent {
  /// The files that the other has, too.
  func only(_ other: FolderContent) -> FolderContent { FolderContent(files.filter { other.files[$0.key] != nil }) }
}

private func names(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder)
}

/// All bytes of a file; `nil` where it is none.
func bytes(of path: String) -> Data? { FileManager.default.contents(atPath: path) }
