import CVTerm
import Foundation
import Glibc
import PlanModel
import PlanStore
import Samples
import TerminalHarness
import Testing

/// The import in a real terminal: reviewed, killed, gone on with, imported.
@Suite struct ReviewTests {
  private func opened(_ program: Program, _ document: String) throws -> TerminalProcess {
    let board = try program.board()
    board.terminal.pressControl("o")
    #expect(board.terminal.wait { $0.text.contains("Đường dẫn tệp kế hoạch") })
    board.terminal.send(document)
    board.terminal.press(VTERM_KEY_ENTER)
    let opens = board.terminal.wait { $0.text.contains("VĂN BẢN GỐC") && $0.text.contains("F5 nhập") }
    #expect(opens, "\(board.terminal.text)")
    return board
  }

  @Test func aKilledReviewIsOfferedAgainWithWhatWasTyped() throws {
    let program = try Program()
    let document = "\(program.folder)/kế hoạch mới.txt"
    let text = SamplePlan.text.replacing("0.5/2 điểm", with: "0.25/2 điểm")
    try Data(text.utf8).write(to: URL(fileURLWithPath: document))
    let board = try opened(program, document)
    for _ in 0..<2 { board.terminal.pressFunction(8) }
    #expect(board.terminal.wait { $0.text.contains("1.6: chưa có thời hạn") })
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("Thời gian · 1.6") })
    board.terminal.type("quý III/2025")
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("quý III/2025 · hạn đề xuất") })
    board.terminal.press(VTERM_KEY_UP)
    board.terminal.press(VTERM_KEY_ENTER)
    board.terminal.type("; Đặng Thị Ngọc Ẩn")
    #expect(board.terminal.wait { $0.text.contains("đơn vị mới: Đặng Thị Ngọc Ẩn") })
    board.signal(SIGKILL)
    #expect(board.waitForExit() == -SIGKILL)

    let again = try program.board()
    #expect(again.terminal.wait { $0.text.contains("Bản rà soát kế hoạch mới.txt còn dở; nhấn Ctrl-O để làm tiếp.") })
    again.terminal.pressControl("o")
    #expect(again.terminal.wait { $0.text.contains("Còn bản rà soát dở") && $0.text.contains("sửa 1 chỗ") })
    again.terminal.press(VTERM_KEY_ENTER)
    #expect(again.terminal.wait { $0.text.contains("; Đặng Thị Ngọc Ẩn") && $0.text.contains("Phối hợp · 1.6") })
    again.terminal.press(VTERM_KEY_ENTER)
    #expect(again.terminal.wait { $0.text.contains("F5 nhập") && $0.text.contains("quý III/2025 · hạn đề xuất") })
    again.terminal.pressFunction(5)
    #expect(again.terminal.wait { $0.text.contains("Đã lưu: nhập kế hoạch") })
    again.terminal.type("q")
    #expect(again.waitForExit() == 0)
    let plan = try program.plan()
    let item = try #require(CriterionCode("1.6").flatMap { plan.items(of: $0).first })
    #expect(plan.items[item]?.deadline.day == Day(year: 2025, month: 9, day: 30))
    #expect(plan.units.rows.contains { $0.name == "Đặng Thị Ngọc Ẩn" })
    #expect(CriterionCode("1.5").flatMap { plan.criteria[$0]?.score } == Score("0,25"))
    let folder = "\(program.folder)/.local/state/cchc/unsaved"
    #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] == [])
  }

  @Test func aReviewThatIsLeftBeforeThereIsAFileGoesOnInTheFileItMakes() throws {
    let program = try Program()
    let document = "\(program.folder)/kế hoạch mới.txt"
    try Data(SamplePlan.text.utf8).write(to: URL(fileURLWithPath: document))
    let environment = ["XDG_DATA_HOME": "\(program.folder)/nơi khác"]
    let board = try program.board(["--today", "2025-06-10"], environment: environment)
    board.terminal.pressControl("o")
    #expect(board.terminal.wait { $0.text.contains("Đường dẫn tệp kế hoạch") })
    board.terminal.send(document)
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("F5 nhập") })
    board.terminal.press(VTERM_KEY_ESCAPE)
    #expect(
      board.terminal.wait { $0.text.contains("Chưa có tệp kế hoạch") && $0.text.contains("nhấn Ctrl-O để làm tiếp") })
    board.terminal.pressControl("o")
    #expect(board.terminal.wait { $0.text.contains("Còn bản rà soát dở") })
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("F5 nhập") })
    board.terminal.pressFunction(5)
    #expect(board.terminal.wait { $0.text.contains("Đã mở") })
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
    let folder = "\(program.folder)/.local/state/cchc/unsaved"
    #expect((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] == [])
    let plan = try PlanStore.open("\(program.folder)/nơi khác/cchc/ke-hoach.cchc", access: .readOnly).load().plan
    #expect(plan.items.count == 3)
  }

  @Test func aReviewThatIsLeftWritesNothingToThePlan() throws {
    let program = try Program()
    let document = "\(program.folder)/kế hoạch mới.txt"
    try Data(SamplePlan.text.replacing("0.5/2 điểm", with: "1/2 điểm").utf8).write(to: URL(fileURLWithPath: document))
    let before = try program.plan()
    let board = try opened(program, document)
    board.terminal.press(VTERM_KEY_ESCAPE)
    #expect(board.terminal.wait { $0.text.contains("Chưa nhập gì; bản rà soát được giữ lại") })
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
    #expect(try program.plan() == before)
  }

  /// A document whose end does not come: the board goes on, and what is given up is gone with all that it started.
  @Test func aDocumentIsReadBesideTheBoardAndGivenUp() throws {
    let program = try Program()
    let document = "\(program.folder)/không hết.txt"
    try #require(mkfifo(document, 0o600) == 0)
    let board = try program.board(environment: ["TMPDIR": program.folder])
    board.terminal.pressControl("o")
    #expect(board.terminal.wait { $0.text.contains("Đường dẫn tệp kế hoạch") })
    board.terminal.send(document)
    board.terminal.press(VTERM_KEY_ENTER)
    #expect(board.terminal.wait { $0.text.contains("Đang đọc “không hết.txt” … Esc để thôi đọc") })
    // Somebody reads it: the other end can be opened.
    var writer: Int32 = -1
    #expect(
      board.terminal.wait { _ in
        writer = Glibc.open(document, O_WRONLY | O_NONBLOCK)
        return writer >= 0
      })
    board.terminal.type("2")
    #expect(board.terminal.wait { $0.text.contains("Đã lưu") })
    board.terminal.press(VTERM_KEY_ESCAPE)
    #expect(board.terminal.wait { $0.text.contains("Đã thôi đọc “không hết.txt”; chưa có gì thay đổi.") })
    close(writer)
    // Nobody reads any more, and nothing is left on the disk.
    #expect(board.terminal.wait { _ in Glibc.open(document, O_WRONLY | O_NONBLOCK) < 0 && errno == ENXIO })
    func leftovers() -> [String] {
      ((try? FileManager.default.contentsOfDirectory(atPath: program.folder)) ?? []).filter { $0.hasPrefix("cchc-") }
    }
    #expect(board.terminal.wait { _ in leftovers().isEmpty }, "\(leftovers())")
    board.terminal.type("q")
    #expect(board.waitForExit() == 0)
  }
}
