import Foundation
import PlanModel

/// Names of files, for a path that is being typed.
enum FileNames {
  /// The names that complete a path, in full, folders with a final slash; hidden ones only when a dot was typed.
  static func completing(_ typed: String) -> [String] {
    let slash = typed.lastIndex(of: "/")
    let shown = slash.map { String(typed[...$0]) } ?? ""
    let begun = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    let folder = shown.isEmpty ? "." : expandingHome(shown)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
    let fitting = names.filter { name in
      let name = name.normalized
      return name.hasPrefix(begun.normalized) && (begun.hasPrefix(".") || !name.hasPrefix("."))
    }
    return fitting.sorted().map { name in
      var isFolder: ObjCBool = false
      let path = folder == "." ? name : folder + name
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return shown + name + (isFolder.boolValue ? "/" : "")
    }
  }

  /// The path with `~/` at its beginning as the home folder.
  static func expandingHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}
