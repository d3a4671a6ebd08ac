import DashboardCore
import Foundation
import PlanModel
import Samples
import Testing

@testable import DashboardLoop

/// A reader that answers when the test says so.
private final class HeldReading: DocumentReading {
  private(set) var asked: (path: String, sheet: SheetChoice)?
  private(set) var timesGivenUp = 0
  var held: ReadingAnswer?

  func begin(_ path: String, sheet: SheetChoice) { asked = (path, sheet) }
  var descriptor: Int32? { nil }
  func answer(waits: Bool) -> ReadingAnswer? {
    defer { held = nil }
    return held
  }
  func giveUp() {
    timesGivenUp += 1
    asked = nil
  }

  /// Has an answer ready: what is really in a document.
  func finish(_ path: String) { held = ReadingAnswer(reading: path, sheet: asked?.sheet ?? .ask) }
}

/// A document is read beside the board, which goes on meanwhile; what was read comes as an event.
@Suite struct ReadingBesideTests {
  private let reader = HeldReading()
  private let document: String

  init() throws {
    let folder = NSTemporaryDirectory() + "/cchc-beside-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    document = "\(folder)/kế hoạch.txt"
    let text = SamplePlan.text.replacing("0.5/2 điểm", with: "0.25/2 điểm")
    try Data(text.utf8).write(to: URL(fileURLWithPath: document))
  }

  private func asking() throws -> Board {
    let board = try Board(reader: reader)
    try board.keys("Ctrl-O \"\(document)\" Enter")
    return board
  }

  private func notice(_ rows: [String]) -> String { rows[rows.count - 2].trimmingCharacters(in: .whitespaces) }
  private func isReviewing(_ board: Board) -> Bool { if case .review = board.state.overlay { true } else { false } }

  @Test func theBoardGoesOnWhileADocumentIsRead() throws {
    let board = try asking()
    #expect(reader.asked?.path == document && board.state.overlay == nil)
    let rows = try board.keys("Down")
    #expect(notice(rows) == "Đang đọc “kế hoạch.txt” … Esc để thôi đọc")
    #expect(rows.last?.contains("Esc thôi đọc") == true)
    let before = board.state.revision
    try board.keys("Home Down 3")
    #expect(board.state.revision == before + 1)
    reader.finish(document)
    let review = try board.keys("")
    #expect(board.loop.takeReading() && isReviewing(board) && board.state.reading == nil)
    #expect(!notice(review).contains("Đang đọc"))
  }

  @Test func whatIsGivenUpLeavesNothing() throws {
    let board = try asking()
    let before = (board.state.revision, try board.saved())
    let rows = try board.keys("Esc")
    #expect(notice(rows) == "Đã thôi đọc “kế hoạch.txt”; chưa có gì thay đổi.")
    #expect(reader.timesGivenUp == 1 && board.state.reading == nil && rows.last?.contains("thôi đọc") == false)
    // An answer that was on its way is nobody's any more.
    reader.finish(document)
    #expect(!board.loop.takeReading() && board.state.overlay == nil)
    #expect(try board.state.revision == before.0 && board.saved() == before.1)
    // Esc is then what it was: nothing.
    #expect(try !notice(board.keys("Esc")).contains("thôi đọc"))
  }

  @Test func whoIsAtSomethingElseIsNotPushedAside() throws {
    let board = try asking()
    try board.keys("Down Enter")
    guard case .form = board.state.overlay else { return #expect(Bool(false), "no form is open") }
    reader.finish(document)
    #expect(board.loop.takeReading())
    guard case .form = board.state.overlay else { return #expect(Bool(false), "the form is gone") }
    #expect(board.notice == "Đã đọc xong “kế hoạch.txt”; nhấn Ctrl-O trên bảng để rà soát.")
    try board.keys("Esc Ctrl-O")
    #expect(isReviewing(board))
    // Once opened it is not kept any longer.
    try board.keys("Esc Ctrl-O")
    #expect(!isReviewing(board))
  }

  @Test func aDocumentThatCannotBeReadIsAskedForAgain() throws {
    let board = try Board(reader: reader)
    try board.keys("Ctrl-O \"\(document)x\" Enter")
    reader.finish("\(document)x")
    #expect(board.loop.takeReading())
    guard case .importPath(let prompt) = board.state.overlay else {
      return #expect(Bool(false), "no path is asked for")
    }
    #expect(prompt.editor.text == "\(document)x" && !prompt.problem.isEmpty)
    // While a form is open, it is only told.
    try board.keys("Enter Down Enter")
    reader.finish("\(document)x")
    #expect(board.loop.takeReading() && board.notice == prompt.problem)
    guard case .form = board.state.overlay else { return #expect(Bool(false), "the form is gone") }
  }

  /// What passes between the programs is what was read.
  @Test func anAnswerComesThroughAsItIs() throws {
    for path in [document, "\(document)x"] {
      let sent = ReadingAnswer(reading: path, sheet: .ask)
      let come = try #require(ReadingAnswer(sent.bytes()))
      switch (sent, come) {
      case (.plan(let sent, let digest), .plan(let come, let same)):
        #expect(sent.draft == come.draft && digest == same && sent.source.count == come.source.count)
        for line in 0..<sent.source.count {
          #expect(sent.source.text(at: line) == come.source.text(at: line))
          #expect(sent.source.number(at: line) == come.source.number(at: line))
        }
      case (.fault(let sent), .fault(let come)): #expect(sent == come)
      default: Issue.record("\(path)")
      }
    }
    #expect(ReadingAnswer(Data("{".utf8)) == nil)
  }
}
