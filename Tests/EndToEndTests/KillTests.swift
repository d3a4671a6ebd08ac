import Glibc
import PlanModel
import PlanStore
import TerminalHarness
import Testing

/// What the screen showed as saved is on disk, whenever the program is killed.
@Suite struct KillTests {
  /// How often a board is killed.
  private static let rounds = 200

  @Test func killedBetweenAnyTwoKeysNothingShownAsSavedIsLost() throws {
    try kill(Program(), rounds: Self.rounds) { _ in }
  }

  @Test func killedInAMeetingItGoesOnAndNothingIsLost() throws {
    let program = try Program()
    let options = ["--file", program.file, "--today", "2025-06-10"]
    #expect(try program.run(["briefing", "new", "--date", "10/6/2025"] + options).status == 0)
    #expect(try program.run(["briefing", "begin"] + options).status == 0)
    try kill(program, rounds: 60) { board in
      board.terminal.pressFunction(5)
      #expect(board.terminal.wait { $0.text.contains("VĂN PHÒNG SỞ") && $0.text.contains("đang họp") })
    }
    #expect(try program.plan().runningBriefing != nil)
  }

  private func kill(_ program: Program, rounds: Int, opening: (TerminalProcess) throws -> Void) throws {
    var random = SystemRandomNumberGenerator()
    for round in 0..<rounds {
      let before = try #require(try PlanStore.open(program.file, access: .readOnly).journal(limit: 1).first).number
      let board = try program.board(columns: 80, rows: 24)
      try opening(board)
      var shown = 0
      let wanted = Int.random(in: 0...4, using: &random)
      for step in 0..<wanted {
        board.terminal.type("\(2 + (round + step) % 2)")
        let name = (round + step) % 2 == 0 ? "→ đang thực hiện" : "→ chờ xác nhận"
        guard
          board.terminal.wait(
            milliseconds: 5000, until: { $0.row(22).contains(name) || $0.row(22).contains("Không có gì") })
        else { break }
        if board.terminal.row(22).contains("Đã lưu") { shown += 1 }
      }
      // One more key, and death before, while or after it is carried out.
      board.terminal.type("4")
      board.terminal.pump(milliseconds: Int32.random(in: 0...2, using: &random))
      board.signal(SIGKILL)
      #expect(board.waitForExit() == -SIGKILL)
      let store = try PlanStore.open(program.file)
      try store.check()
      let entries = try store.entries(after: before)
      let sawLast = board.terminal.row(22).contains("→ hoàn thành") && board.terminal.row(22).contains("Đã lưu")
      #expect(entries.count >= shown + (sawLast ? 1 : 0), "round \(round)")
      #expect(entries.count <= shown + 1, "round \(round)")
      try startOver(store)
    }
  }

  /// Puts the assignment back to its first state, so that every round begins alike.
  private func startOver(_ store: PlanStore) throws {
    let plan = try store.load().plan
    guard plan.assignments[.init(1)]?.state != .notStarted else { return }
    let signature = Signature(author: "x", clock: Clock(now: Timestamp(seconds: 0), secondsAheadOfUTC: 0))
    _ = try store.commit(
      plan.change(setting: .notStarted, of: .init(1), by: signature), author: signature.author, at: signature.clock.now)
  }
}
