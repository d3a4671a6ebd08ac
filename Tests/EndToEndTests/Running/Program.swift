import Foundation
import PlanModel
import PlanStore
import Samples
import TerminalHarness
import Testing

/// The program as it was built beside the tests, and files for it to work on.
final class Program {
  let folder: String
  let file: String

  init() throws {
    folder = NSTemporaryDirectory() + "/cchc-e2e-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    file = "\(folder)/kế hoạch.cchc"
    let store = try PlanStore.create(file)
    let change = try Plan().change(importing: SamplePlan.draft)
    _ = try store.commit(change, author: "lan", at: Timestamp(seconds: 1_749_500_000))
  }

  /// A folder with these files; the plan is `p.cchc`.
  init(_ content: FolderContent) throws {
    folder = NSTemporaryDirectory() + "/cchc-e2e-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    file = "\(folder)/p.cchc"
    try content.lay(into: folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The binary: beside the bundle of the tests.
  static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().path + "/cchc"
  }()

  var environment: [String: String] {
    [
      "TERM": "xterm-256color", "HOME": folder, "XDG_DATA_HOME": "\(folder)/data", "TMPDIR": folder, "USER": "lan",
      "TZ": "Asia/Ho_Chi_Minh", "PATH": "/usr/bin:/bin",
    ]
  }

  /// The board in a terminal, drawn.
  func board(
    _ arguments: [String] = [], columns: Int = 120, rows: Int = 40, environment more: [String: String] = [:]
  ) throws -> TerminalProcess {
    let all = arguments.isEmpty ? [file, "--today", "2025-06-10"] : arguments
    let process = try TerminalProcess(
      [Self.path] + all, environment: environment.merging(more) { $1 }, columns: columns, rows: rows)
    #expect(process.terminal.wait { $0.text.contains("F10") })
    return process
  }

  /// Runs a command to its end.
  @discardableResult
  func run(_ arguments: [String], input: String? = nil) throws -> (status: Int32, output: String, error: String) {
    let run = try FinishedRun([Self.path] + arguments, environment: environment, input: input)
    return (run.status, run.output, run.error)
  }

  func plan() throws -> Plan { try PlanStore.open(file, access: .readOnly).load().plan }

  /// The lead's state of a criterion, on disk.
  func state(_ code: String) throws -> WorkState? {
    let plan = try plan()
    return CriterionCode(code).flatMap { plan.items(of: $0).first }.flatMap { plan.lead(of: $0)?.state }
  }
}
