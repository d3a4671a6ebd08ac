import CVTerm
import Foundation
import Glibc
import PlanModel
import TerminalHarness
import Testing

@Suite struct BoardTests {
  @Test func oneKeyIsOnDiskWhenTheScreenSaysSo() throws {
    let program = try Program()
    let board = try program.board()
    board.terminal.type("2")
    #expect(board.terminal.wait { $0.text.contains("Đã lưu: 1.5 Văn phòng Sở → đang thực hiện") })
    #expect(try program.state("1.5") == .inProgress)
    board.terminal.pressFunction(10)
    #expect(board.waitForExit() == 0)
    #expect(!board.terminal.isAlternate)
  }

  @Test(arguments: zip([SIGTERM, SIGHUP, SIGINT], [Int32(143), 129, 130]))
  func signalsGiveTheTerminalBack(_ signal: Int32, _ status: Int32) throws {
    let board = try Program().board()
    #expect(board.terminal.isAlternate)
    board.signal(signal)
    #expect(board.waitForExit() == status)
    #expect(!board.terminal.isAlternate && !board.terminal.reportsMouse && board.terminal.showsCursor)
  }

  /// Under a shell with job control, as a group of its own can only be stopped there.
  @Test func suspendsAndComesBackWhole() throws {
    let program = try Program()
    let script = "'\(Program.path)' '\(program.file)'; echo đã dừng; read x; fg >/dev/null"
    let shell = try TerminalProcess(
      ["/bin/bash", "-mc", script], environment: program.environment, columns: 120, rows: 40)
    #expect(shell.terminal.wait { $0.text.contains("F10") })
    shell.terminal.pressControl("z")
    #expect(shell.terminal.wait { !$0.isAlternate && $0.text.contains("đã dừng") })
    shell.terminal.resize(columns: 80, rows: 24)
    shell.terminal.send("\n")
    #expect(shell.terminal.wait { $0.isAlternate && $0.row(23).contains("F10") })
    shell.terminal.type("4")
    #expect(shell.terminal.wait { $0.text.contains("→ hoàn thành") })
    #expect(try program.state("1.5") == .done)
    shell.terminal.type("q")
    #expect(shell.waitForExit() == 0)
  }

  /// Keys as one types them, then what an input method sends, through the terminal.
  @Test func vietnameseIsTyped() throws {
    let program = try Program()
    let board = try program.board([program.file, "--typing", "telex"])
    board.terminal.type("5")
    #expect(board.terminal.wait { $0.text.contains("Telex ─┐") })
    board.terminal.type("chowf Sowr Nooij vuj")
    #expect(board.terminal.wait { $0.text.contains("chờ Sở Nội vụ") })
    board.terminal.send(" phong\u{7f}\u{7f}\u{7f}òng as")
    #expect(board.terminal.wait { $0.text.contains("chờ Sở Nội vụ phòng as") && $0.text.contains("Telex tạm nghỉ") })
    board.terminal.send("\r")
    #expect(board.terminal.wait { $0.text.contains("vướng mắc (chờ Sở Nội vụ phòng as)") })
    board.terminal.pressFunction(10)
    #expect(board.waitForExit() == 0)
  }

  @Test func theEnvironmentChoosesHowVietnameseIsTyped() throws {
    let board = try Program().board(environment: ["CCHC_TYPING": "vni"])
    board.terminal.type("/d9o6i1 mo7i1")
    #expect(board.terminal.wait { $0.text.contains("Tìm: đối mới") && $0.text.contains("VNI") })
    board.terminal.pressFunction(10)
    #expect(board.waitForExit() == 0)
  }

  @Test(arguments: [(40, 12), (41, 13), (80, 24), (200, 60), (39, 11), (10, 3), (1, 1)])
  func anySizeAtAnyTime(_ columns: Int, _ rows: Int) throws {
    let board = try Program().board()
    board.terminal.resize(columns: columns, rows: rows)
    if columns >= 40, rows >= 12 {
      #expect(board.terminal.wait { $0.row(rows - 1).contains("F10") && $0.row(1).contains("TIÊU CHÍ") })
    }
    board.terminal.resize(columns: 120, rows: 40)
    #expect(board.terminal.wait { $0.row(39).contains("F10") && $0.text.contains("CHI TIẾT") })
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
  }

  @Test func twoBoardsAndTheCommandLineSeeEachOther() throws {
    let program = try Program()
    let first = try program.board()
    let second = try program.board([program.file, "--as", "bình"])
    second.terminal.type("4")
    #expect(second.terminal.wait { $0.text.contains("Đã lưu: 1.5") })
    #expect(first.terminal.wait(milliseconds: 2000) { $0.text.contains("bình vừa lưu: 1.5 Văn phòng Sở → hoàn thành") })
    let command = try program.run(["set", "1.6", "dang thuc hien", "--file", program.file, "--as", "Ẩn"])
    #expect(command.status == 0)
    #expect(
      first.terminal.wait(milliseconds: 2000) { $0.text.contains("Ẩn vừa lưu: 1.6 Văn phòng Sở → đang thực hiện") })
    #expect(second.terminal.wait(milliseconds: 2000) { $0.text.contains("Ẩn vừa lưu: 1.6") })
  }

  @Test func mouseSelectsAndFocusesUntilItIsTurnedOff() throws {
    let program = try Program()
    let board = try program.board()
    #expect(board.terminal.reportsMouse)
    board.terminal.click(x: 5, y: 4)
    #expect(board.terminal.wait { $0.text.contains("1.6  Đổi mới") })
    board.terminal.type("m")
    #expect(board.terminal.wait { $0.text.contains("Đã tắt chuột.") && !$0.reportsMouse })
  }

  @Test func pastesKeepTheirLinesInLongFields() throws {
    let program = try Program()
    let board = try program.board()
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("Cập nhật nhiệm vụ") })
    for _ in 0..<4 { board.terminal.press(VTERM_KEY_TAB) }
    board.terminal.paste("một\nhai\u{1b}[31m ba")
    #expect(board.terminal.wait { $0.text.contains("hai") })
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("Đã lưu") })
    let journal = try program.run(["journal", program.file])
    #expect(journal.output.contains("một") && !journal.output.contains("\u{1b}"))
  }

  @Test func anInputMethodsBurstsArriveWhole() throws {
    for cut in 1..<24 {
      // Of its own: what is typed is kept for the next start.
      let program = try Program()
      let board = try program.board()
      board.terminal.press(VTERM_KEY_ENTER)
      board.terminal.press(VTERM_KEY_TAB)
      #expect(board.terminal.wait { $0.text.contains("▸ Cán bộ") })
      let burst = Array("vie\u{7f}ê\u{7f}\u{7f}iê\u{7f}ệt dd\u{7f}\u{7f}đ".utf8)
      board.terminal.send(Array(burst[..<min(cut, burst.count)]))
      board.terminal.pump(milliseconds: 1)
      board.terminal.send(Array(burst[min(cut, burst.count)...]))
      #expect(board.terminal.wait { $0.text.contains("việt đ") && $0.row(39).contains("Enter lưu") }, "cut at \(cut)")
      board.terminal.press(VTERM_KEY_ESCAPE)
      #expect(board.terminal.wait { $0.text.contains("F10") })
      board.signal(SIGTERM)
      #expect(board.waitForExit() == 143)
    }
  }

  @Test func longTextsGoThroughTheUsersEditor() throws {
    let program = try Program()
    let script = "\(program.folder)/editor"
    try "#!/bin/sh\nprintf 'đã họp\\nngày 5' > \"$1\"\n".write(toFile: script, atomically: true, encoding: .utf8)
    #expect(chmod(script, 0o700) == 0)
    let board = try program.board(environment: ["EDITOR": script])
    board.terminal.press(VTERM_KEY_ENTER)
    for _ in 0..<4 { board.terminal.press(VTERM_KEY_TAB) }
    board.terminal.pressControl("g")
    #expect(board.terminal.wait { $0.isAlternate && $0.text.contains("ngày 5") })
  }

  @Test func theFirstScreenOffersTheSampleAndImports() throws {
    let program = try Program()
    let board = try TerminalProcess([Program.path], environment: program.environment, columns: 80, rows: 24)
    #expect(board.terminal.wait { $0.text.contains("Chưa có tệp kế hoạch") })
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("Công tác tuyên truyền") })
    board.terminal.type("2")
    #expect(board.terminal.wait { $0.text.contains("Đã lưu") })
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
    #expect(try program.run(["show"]).output.contains("đang thực hiện"))
  }

  @Test func theDemonstrationLeavesNothingBehind() throws {
    let program = try Program()
    let board = try program.board(["--demo"])
    board.terminal.type("2")
    #expect(board.terminal.wait { $0.text.contains("Đã lưu") })
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder) == ["kế hoạch.cchc"])
  }

  @Test(arguments: ["dumb", "vt52x", ""])
  func terminalsThatCannotDraw(_ term: String) throws {
    let program = try Program()
    let board = try TerminalProcess(
      [Program.path, program.file], environment: program.environment.merging(["TERM": term]) { $1 })
    if term == "dumb" {
      #expect(board.waitForExit() == 5)
    } else {
      #expect(board.terminal.wait { $0.text.contains("F10") })
    }
  }
}
