import CVTerm
import Glibc
import TerminalHarness
import Testing

/// The program itself on a terminal: how it starts, shares it with others and gives it back.
@Suite(.serialized)
struct ProgramTests {
  /// The program as built beside these tests.
  static let program: String = {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "/" + own.split(separator: "/").dropLast().joined(separator: "/") + "/cchc"
  }()

  private static let environment = [
    "TERM": "xterm-256color", "HOME": "/not/there", "USER": "lan", "PATH": "/usr/bin:/bin", "PS1": "$ ",
    "LC_ALL": "C.UTF-8",
  ]

  private func board(_ arguments: [String] = ["--demo"]) throws -> TerminalProcess {
    let process = try TerminalProcess(
      [Self.program] + arguments, environment: Self.environment, columns: 120, rows: 40)
    #expect(process.terminal.wait { isBoard($0) }, "\(process.terminal.text)")
    return process
  }

  /// A shell with the board as its job.
  private func shellWithBoard() throws -> TerminalProcess {
    let shell = try TerminalProcess(
      ["/bin/bash", "--norc", "--noprofile", "-i"], environment: Self.environment, columns: 120, rows: 40)
    #expect(shell.terminal.wait { $0.text.contains("$") })
    shell.terminal.send(Self.program + " --demo\r")
    #expect(shell.terminal.wait { isBoard($0) }, "\(shell.terminal.text)")
    return shell
  }

  private func isBoard(_ terminal: VirtualTerminal) -> Bool {
    terminal.isAlternate && terminal.row(1).contains("TIÊU CHÍ")
  }

  private func isGivenBack(_ terminal: VirtualTerminal) -> Bool {
    let flags = tcflag_t(ICANON | ECHO | ISIG)
    return !terminal.isAlternate && terminal.showsCursor && !terminal.reportsMouse
      && terminal.lineSettings.c_lflag & flags == flags
  }

  @Test func quitsLeavingNothingBehind() throws {
    let process = try board()
    let terminal = process.terminal
    let hold = open(terminal.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    terminal.pressFunction(10)
    #expect(process.waitForExit() == 0)
    #expect(isGivenBack(terminal))
    #expect(terminal.text.allSatisfy { $0 == "\n" }, "\(terminal.text)")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalEndsItInOrder(_ signal: Int32) throws {
    let process = try board()
    let hold = open(process.terminal.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    process.signal(signal)
    #expect(process.waitForExit() == 128 + signal)
    #expect(isGivenBack(process.terminal))
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGABRT, SIGQUIT])
  func aCrashGivesTheTerminalBack(_ signal: Int32) throws {
    let process = try board()
    let hold = open(process.terminal.path, O_RDWR | O_NOCTTY)
    defer { close(hold) }
    process.signal(signal)
    #expect(process.waitForExit() == -signal)
    #expect(isGivenBack(process.terminal))
  }

  @Test func aClosedWindowEndsIt() throws {
    let process = try board()
    process.terminal.hangUp()
    #expect(process.waitForExit() == 129)
  }

  @Test func stopsAndGoesOnWithinAShell() throws {
    let shell = try shellWithBoard()
    let terminal = shell.terminal
    for size in [(120, 40), (100, 30)] {
      terminal.pressControl("z")
      #expect(terminal.wait { !$0.isAlternate && $0.text.contains("Stopped") }, "\(terminal.text)")
      terminal.resize(columns: size.0, rows: size.1)
      terminal.send("stty -a | grep -c -e -icanon; echo r''eady\r")
      #expect(terminal.wait { $0.text.contains("\n0\nready") }, "\(terminal.text)")
      terminal.send("clear; fg\r")
      #expect(terminal.wait { isBoard($0) && $0.row(size.1 - 1).contains("F10") }, "\(terminal.text)")
    }
    terminal.pressFunction(10)
    #expect(terminal.wait { !$0.isAlternate })
    terminal.send("echo status $?\r")
    #expect(terminal.wait { $0.text.contains("status 0") })
  }

  @Test func redrawsAfterBeingStoppedFromOutside() throws {
    let process = try board()
    process.signal(SIGSTOP)
    #expect(process.waitForStop())
    _ = process.terminal.takeOutput()
    process.signal(SIGCONT)
    // Whoever had the terminal meanwhile may have switched anything: the modes are set anew, every cell drawn again.
    let isDrawnAnew = process.terminal.wait {
      let output = String(decoding: $0.output, as: UTF8.self)
      return output.contains("\u{1b}[?2004h") && output.contains("TIÊU CHÍ") && isBoard($0)
    }
    #expect(isDrawnAnew)
  }

  @Test func takesANewSize() throws {
    let process = try board()
    for (columns, rows) in [(80, 24), (40, 12), (200, 60), (20, 5), (120, 40)] {
      process.terminal.resize(columns: columns, rows: rows)
      #expect(process.terminal.wait { !$0.text.allSatisfy { $0 == "\n" } })
    }
    #expect(process.terminal.wait { isBoard($0) && $0.row(39).contains("F10") }, "\(process.terminal.text)")
  }

  @Test func whatNeedsATerminalSaysSo() throws {
    let process = try TerminalProcess([Self.program, "--demo"], environment: ["TERM": "dumb", "HOME": "/not/there"])
    #expect(process.waitForExit() == 5)
    #expect(!process.terminal.text.allSatisfy { $0 == "\n" })
  }
}
