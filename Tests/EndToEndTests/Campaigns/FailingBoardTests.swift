import Foundation
import Glibc
import PlanModel
import TerminalHarness
import Testing

@testable import PlanStore

/// An edit on the board, on a drive that fails at any call that changes something: what the notice says is true to the
/// byte, and the board goes on.
@Suite struct FailingBoardTests {
  private static let faults: [(mode: DriveFault.Mode, number: Int32)] = [
    (.once, EIO), (.on, EIO), (.part, ENOSPC), (.once, ENOSPC), (.on, EROFS), (.kill, SIGKILL),
  ]

  @Test func whatTheNoticeSaysIsTrueWhereverTheDriveFails() throws {
    let folder = try DriveFolder()
    let before = FolderContent(["p.cchc": try #require(try PreparedFiles.all.get()[.plan])])
    try before.lay(into: folder.drive.folder)
    let log = folder.drive.folder + "/../log"
    try edit(folder, nil, log: log) { notice, _ in #expect(notice.contains("Đã lưu")) }
    let after = try folder.content
    let calls = DriveLog(try #require(bytes(of: log))).calls
    try #require(calls > 0 && after != before)
    let all = (1...calls).flatMap { call in
      Self.faults.map { DriveFault(call: call, mode: $0.mode, number: $0.number) }
    }
    let cases = Campaign.sample(all, 5)
    var wrong = 0
    for fault in cases {
      try before.lay(into: folder.drive.folder)
      var found: [String] = []
      try edit(folder, fault) { notice, status in
        let broken = try folder.recover()
        let content = try folder.content
        found = broken + wrongs(fault, notice, status, content: content, before: before, after: after)
      }
      #expect(found.isEmpty, "\(fault)")
      wrong += found.isEmpty ? 0 : 1
    }
    Campaign.tell("failing calls below the board", cases: cases.count, wrong: wrong)
  }

  private func wrongs(
    _ fault: DriveFault, _ notice: String, _ status: Int32?, content: FolderContent, before: FolderContent,
    after: FolderContent
  ) -> [String] {
    let expected: [FolderContent] =
      if notice.contains("Đã lưu") { [after] } else if fault.mode == .kill || notice.contains("đúng lúc ghi xong") {
        [before, after]
      } else { [before] }
    var wrong = expected.contains(content.lasting) ? [] : ["said “\(notice)”, but it is otherwise"]
    if status != (fault.mode == .kill ? -SIGKILL : 0) {
      wrong.append("ended with \(status.map(String.init) ?? "nothing")")
    }
    return wrong
  }

  /// Sets a state by its key, lets the board go, and tells what the notice said and how it ended.
  private func edit(
    _ folder: DriveFolder, _ fault: DriveFault?, log: String? = nil,
    _ body: (_ notice: String, _ status: Int32?) throws -> Void
  ) throws {
    let board = try folder.board(on: "p.cchc", fault, log: log)
    let quiet = board.terminal.row(28)
    board.terminal.type("4")
    let isAnswered = board.terminal.wait(milliseconds: 30_000) { $0.row(28) != quiet || $0.isHungUp }
    #expect(isAnswered, "no answer to the key: \(board.terminal.text)")
    let notice = board.terminal.row(28)
    if fault?.mode != .kill { board.terminal.pressFunction(10) }
    try body(notice, board.waitForExit(milliseconds: 30_000))
  }
}
