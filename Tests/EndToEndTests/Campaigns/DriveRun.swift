import Foundation
import PlanModel
import TerminalHarness
import Testing

@testable import PlanStore

/// A folder of its own on a drive, in which operations run.
final class DriveFolder {
  let drive: Drive
  private let home: String
  private var environment: [String: String] {
    [
      "TERM": "xterm-256color", "HOME": home, "TMPDIR": home, "USER": "lan", "PATH": "/usr/bin:/bin",
      "TZ": "Asia/Ho_Chi_Minh",
      // Swift's own handler outlives a signal that no crash has sent.
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  init() throws {
    let temporary = URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path
    let base = "\(temporary)/cchc-drive-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: base + "/d", withIntermediateDirectories: true)
    home = base
    drive = Drive(folder: base + "/d")
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// What lies in the folder now.
  var content: FolderContent { get throws { try FolderContent(of: drive.folder) } }

  /// Runs an operation from its files on; what it did to the drive, too, where that is wanted.
  func run(_ operation: Operation, _ fault: DriveFault? = nil) throws -> FinishedRun {
    try FinishedRun(
      [Program.path] + operation.arguments(in: drive.folder),
      environment: environment.merging(drive.environment(fault)) { $1 })
  }

  /// Runs an operation and writes down what it does to the drive.
  func record(_ operation: Operation) throws -> (run: FinishedRun, log: DriveLog) {
    let path = home + "/log"
    let run = try FinishedRun(
      [Program.path] + operation.arguments(in: drive.folder),
      environment: environment.merging(drive.environment(log: path)) { $1 })
    defer { unlink(path) }
    return (run, DriveLog(try #require(bytes(of: path), "the shim is not there")))
  }

  /// The board on a plan there, drawn.
  func board(on name: String, _ fault: DriveFault? = nil, log: String? = nil) throws -> TerminalProcess {
    let process = try TerminalProcess(
      [Program.path, "\(drive.folder)/\(name)", "--today", "2025-06-10"],
      environment: environment.merging(drive.environment(fault, log: log)) { $1 }, columns: 100, rows: 30)
    try #require(process.terminal.wait(milliseconds: 30_000) { $0.text.contains("F10") }, "the board does not come up")
    return process
  }

  /// Lets the plan files of the folder be brought in order, as the next command does it; what cannot be opened then.
  ///
  /// - Parameter damaged: those that cannot be opened before either.
  func recover(but damaged: Set<String> = []) throws -> [String] {
    let plans = try content.files.keys.sorted().filter { $0.hasSuffix(".cchc") && !$0.hasPrefix(".") }
    return plans.filter { !damaged.contains($0) }.compactMap { name in
      do throws(FileFault) {
        _ = try PlanStore.open("\(drive.folder)/\(name)")
        return nil
      } catch {
        return "\(name): \(error)"
      }
    }
  }
}

/// What an operation does where nothing fails.
struct Reference {
  let operation: Operation
  /// Where it ran.
  let folder: String
  /// The folder before it, as it lies there, and what the next look makes of it.
  let before: FolderContent
  let recovered: FolderContent
  let after: FolderContent
  let log: DriveLog
  /// What it said.
  let run: FinishedRun
  /// The file that cannot be opened, where it begins with one.
  let damaged: Set<String>

  init(_ operation: Operation) throws {
    self.operation = operation
    before = try operation.before()
    let folder = try DriveFolder()
    try before.lay(into: folder.drive.folder)
    self.folder = folder.drive.folder
    (run, log) = try folder.record(operation)
    try #require(run.status == 0 && log.calls > 0, "\(operation.name): \(run.error)")
    after = try folder.content.lasting
    try before.lay(into: folder.drive.folder)
    damaged = Set(operation.files.filter { $0.value == .damaged }.keys)
    try #require(try folder.recover(but: damaged).isEmpty)
    recovered = try folder.content.lasting
    try after.lay(into: folder.drive.folder)
    for name in after.files.keys where name.hasSuffix(".cchc") && !damaged.contains(name) {
      try PlanStore.open("\(folder.drive.folder)/\(name)").check()
    }
  }
}

extension Reference {
  /// Lets the files be brought in order. A restore that was broken off may leave the new file beside the journal of the old
  /// one: both are refused by name, and a second restore helps.
  func recover(in folder: DriveFolder) throws -> [String] {
    let wrong = try folder.recover(but: damaged)
    guard operation.words.first == "restore", wrong.contains(where: { $0.contains("stray") }) else { return wrong }
    let run = try folder.run(operation)
    let isHelped = try run.status == 0 && folder.content.files["p.cchc"] == after.files["p.cchc"]
    return isHelped ? try folder.recover(but: damaged) : wrong + ["a second restore does not help: \(run.error)"]
  }

  /// What is wrong with a folder in which the operation was broken off: a file that is neither as before nor as after, and
  /// one that is lost though it is kept in the end.
  func wrongs(between content: FolderContent) -> [String] {
    var wrong: [String] = []
    for name in Set(content.files.keys).union(recovered.files.keys).union(after.files.keys) {
      let found = content.files[name]
      // What lies beside a file that goes out of the way goes with it.
      let isThere = [before, after].contains { $0.files.values.contains { $0 == found } }
      let isAside = recovered.files[name] == nil && isThere
      let isKnown = found == recovered.files[name] || found == after.files[name] || isAside
      if !isKnown { wrong.append("\(name) is otherwise") }
    }
    guard content != after else { return wrong }
    let kept = Set(content.files.values)
    for (name, bytes) in recovered.files where after.files.values.contains(bytes) && !kept.contains(bytes) {
      wrong.append("what was \(name) is nowhere")
    }
    return wrong
  }
}
