import CVTerm
import Foundation
import Glibc
import PlanModel
import TerminalHarness
import Testing

/// What is typed and not saved outlives the program, and nothing else does.
@Suite struct UnsavedTextTests {
  private func killed(_ program: Program, typing text: String) throws {
    let board = try program.board()
    board.terminal.press(VTERM_KEY_ENTER)
    for _ in 0..<4 { board.terminal.press(VTERM_KEY_TAB) }
    board.terminal.type(text)
    #expect(board.terminal.wait { $0.text.contains(text) })
    board.signal(SIGKILL)
    _ = board.waitForExit()
  }

  private func again(_ program: Program) throws -> TerminalProcess {
    let process = try TerminalProcess(
      [Program.path, program.file, "--today", "2025-06-10"], environment: program.environment, columns: 120, rows: 40)
    #expect(process.terminal.wait { $0.text.contains("F10") || $0.text.contains("Del") })
    return process
  }

  private func kept(_ program: Program) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(program.folder)/.local/state/cchc/unsaved")) ?? []
  }

  @Test func isOfferedAfterACrashAndGoneOnceSaved() throws {
    let program = try Program()
    let text = "đã họp với Đặng Thị Ngọc Ẩn"
    try killed(program, typing: text)
    #expect(kept(program).count == 1)
    let board = try again(program)
    #expect(board.terminal.wait { $0.text.contains("Còn phần chưa lưu") && $0.text.contains(text) })
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("Cập nhật nhiệm vụ · 1.5") && $0.text.contains(text) })
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("Đã lưu: 1.5") })
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
    #expect(kept(program).isEmpty)
    #expect(try program.run(["journal", program.file]).output.contains(text))
  }

  @Test func isKeptUntilItIsDropped() throws {
    let program = try Program()
    try killed(program, typing: "dở dang")
    let later = try again(program)
    later.terminal.press(VTERM_KEY_ESCAPE)
    #expect(later.terminal.wait { $0.text.contains("sẽ được nhắc lại lần sau") })
    later.terminal.type("2q")
    #expect(later.waitForExit() == 0)
    #expect(kept(program).count == 1)
    let board = try again(program)
    board.terminal.press(VTERM_KEY_DEL)
    #expect(board.terminal.wait { $0.text.contains("Đã bỏ phần chưa lưu") })
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
    #expect(kept(program).isEmpty)
  }

  @Test func aFormThatIsLeftKeepsNothing() throws {
    let program = try Program()
    let board = try program.board()
    board.terminal.press(VTERM_KEY_ENTER)
    for _ in 0..<4 { board.terminal.press(VTERM_KEY_TAB) }
    board.terminal.type("thôi")
    // The key bar is the last line drawn: without it, the frame of the form may be half there.
    #expect(board.terminal.wait { $0.text.contains("thôi") && $0.row(39).contains("Enter lưu") })
    board.terminal.press(VTERM_KEY_ESCAPE)
    #expect(board.terminal.wait { $0.text.contains("F10") })
    board.signal(SIGKILL)
    _ = board.waitForExit()
    #expect(kept(program).isEmpty)
  }
}
