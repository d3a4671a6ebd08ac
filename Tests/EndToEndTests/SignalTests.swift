import CVTerm
import Foundation
import Glibc
import PlanModel
import TerminalHarness
import Testing

@testable import PlanStore

/// Every signal that ends a program, in the midst of an edit and of an import: the terminal is given back, what was typed
/// is kept, the plan is whole, and nothing stays behind.
@Suite struct SignalTests {
  /// Those that are asked to end it, which it does by itself.
  private static let requests = [SIGHUP, SIGINT, SIGTERM]
  /// Those that mean a crash or end it as a crash does.
  private static let crashes = [
    SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGXCPU, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM,
    SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT,
  ]

  @Test(arguments: requests + crashes) func inTheMidstOfAnEdit(_ signal: Int32) throws {
    let program = try Program(FolderContent(["p.cchc": try #require(try PreparedFiles.all.get()[.plan])]))
    let before = bytes(of: program.file)
    let board = try program.board([program.file, "--today", "2025-06-10"])
    let hold = open(board.terminal.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    board.terminal.press(VTERM_KEY_ENTER)
    for _ in 0..<4 { board.terminal.press(VTERM_KEY_TAB) }
    board.terminal.type("họp với Ẩn")
    #expect(board.terminal.wait { $0.text.contains("họp với Ẩn") })
    board.signal(signal)
    #expect(board.waitForExit() == (Self.requests.contains(signal) ? 128 + signal : -signal))
    #expect(isGivenBack(board.terminal))
    #expect(bytes(of: program.file) == before)
    let unsaved = "\(program.folder)/.local/state/cchc/unsaved"
    let kept = try FileManager.default.contentsOfDirectory(atPath: unsaved)
    #expect(kept.count == 1, "\(kept)")
    #expect(kept.first.flatMap { bytes(of: "\(unsaved)/\($0)") }?.range(of: Data("họp với Ẩn".utf8)) != nil)
    Campaign.tell("signals amid an edit", cases: 1, wrong: 0)
  }

  private func isGivenBack(_ terminal: VirtualTerminal) -> Bool {
    let flags = tcflag_t(ICANON | ECHO | ISIG)
    return !terminal.isAlternate && terminal.showsCursor && !terminal.reportsMouse
      && terminal.lineSettings.c_lflag & flags == flags
  }

  /// The signal comes between two calls that write the new file.
  @Test func inTheMidstOfAnImport() throws {
    let operation = try #require(Operation.all.first { $0.name == "import into a new file" })
    let reference = try Reference(operation)
    let folder = try DriveFolder()
    var random = SeededNumbers(Campaign.seed)
    let signals = Campaign.sample(Self.requests + Self.crashes, 5)
    for signal in signals {
      try reference.before.lay(into: folder.drive.folder)
      let call = Int.random(in: 1...reference.log.calls, using: &random)
      let run = try folder.run(operation, DriveFault(call: call, mode: .kill, number: signal))
      #expect(run.ending == .signal(signal))
      let content = try folder.content.lasting
      #expect([reference.before, reference.after].contains(content), "\(signal) at call \(call)")
      guard content == reference.before else { continue }
      #expect(try folder.run(operation).status == 0)
      #expect(try folder.content == reference.after, "\(signal) at call \(call): what it left is still there")
    }
    Campaign.tell("signals amid an import", cases: signals.count, wrong: 0)
  }

  /// The file may not grow beyond a size that the system sets.
  @Test func aFileThatHasGrownToItsLimit() throws {
    let program = try Program(FolderContent(["p.cchc": try #require(try PreparedFiles.all.get()[.plan])]))
    let before = bytes(of: program.file)
    let run = try FinishedRun(
      ["/bin/bash", "-c", "ulimit -f 8; exec \"$0\" set 1.5 done --file \"$1\"", Program.path, program.file],
      environment: program.environment)
    #expect(run.status == 2 && run.error.contains("Hết chỗ trên đĩa"), "\(run)")
    #expect(bytes(of: program.file) == before)
    #expect(try program.run(["set", "1.5", "done", "--file", program.file]).status == 0)
  }
}
