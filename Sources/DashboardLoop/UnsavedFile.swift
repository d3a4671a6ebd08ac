import DashboardCore
import Foundation

/// The file that keeps what is typed and not saved, one of a kind for each plan file; it is there only while something is
/// unsaved.
struct UnsavedFile<Value: Codable> {
  /// Where it lies.
  let path: String

  /// The file for a plan, in a folder of the account's own.
  init(for plan: String, in folder: String, kind: String = "") {
    let resolved = realpath(plan, nil)
    defer { free(resolved) }
    let full = resolved.map { String(cString: $0) } ?? plan
    // FNV-1a: the same for a path at every start.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in full.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    path = "\(folder)/\(String(hash, radix: 16))\(kind).json"
  }

  /// What is kept; `nil` where nothing is, or where it can't be understood.
  func read() -> Value? {
    // Foundation is asked only where there is something, which is seldom.
    guard access(path, F_OK) == 0, let data = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(Value.self, from: data)
  }

  /// Keeps a value, in the place of the one before; readable to the account alone.
  func write(_ value: Value) throws {
    let manager = FileManager.default
    let folder = (path as NSString).deletingLastPathComponent
    try manager.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier)"
    guard
      manager.createFile(
        atPath: temporary, contents: try JSONEncoder().encode(value), attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)
    }
  }

  /// Keeps nothing any more.
  func remove() { unlink(path) }
}

extension DashboardLoop {
  /// Keeps what is typed and not saved, after every round of keys; a folder that can't be written to is said once.
  func keepUnsaved() {
    let text = state.unsavedText
    guard text != unsaved, let file = unsavedFile else { return }
    unsaved = text
    guard let text else { return file.remove() }
    do { try file.write(text) } catch {
      unsavedFolderFailed = true
      take(.unsavedNotKept(path: file.path))
    }
  }

  /// Offers what was typed and not saved when the program ended.
  func offerUnsaved() {
    guard let text = unsavedFile?.read() else { return }
    take(.unsaved(text))
  }

  var unsavedFile: UnsavedFile<UnsavedText>? {
    guard !unsavedFolderFailed, let store, let folder = surroundings.unsavedFolder, !state.isPresenting else {
      return nil
    }
    return UnsavedFile(for: store.path, in: folder)
  }
}
