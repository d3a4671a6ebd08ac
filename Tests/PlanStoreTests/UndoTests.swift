import PlanModel
import PlanStore
import Testing

/// A file with the sample plan, worked on through changes of one assignment.
struct Desk {
  let folder = Folder()
  let store: PlanStore
  let path: String

  init() throws {
    path = folder.file("plan.cchc")
    store = try PlanStore.create(path)
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
  }

  /// Reports a state of assignment 1, from what the file holds.
  @discardableResult func report(
    _ state: WorkState, on assignment: Int = 1, through other: PlanStore? = nil
  ) throws -> JournalEntry {
    let change = try self.change(state, on: assignment)
    return try (other ?? store).commit(change, author: "lan", at: moment)
  }

  func change(_ state: WorkState, on assignment: Int = 1) throws -> Change {
    let clock = Clock(now: moment, secondsAheadOfUTC: 25_200)
    return try store.load().plan.change(
      setting: state, reason: "vì \(state)", of: .init(assignment), by: .init(author: "lan", clock: clock))
  }

  func state(of assignment: Int = 1) throws -> WorkState? {
    try PlanStore.open(path, access: .readOnly).load().plan.assignments[.init(assignment)]?.state
  }
}

@Suite struct UndoTests {
  let desk: Desk
  var store: PlanStore { desk.store }

  init() throws { desk = try Desk() }

  @Test func undoAndRedoWalkThroughTheChanges() throws {
    try desk.report(.inProgress)
    try desk.report(.blocked)
    _ = try store.undo(author: "lan", at: moment)
    #expect(try desk.state() == .inProgress)
    _ = try store.undo(author: "lan", at: moment)
    #expect(try desk.state() == .notStarted)
    _ = try store.redo(author: "lan", at: moment)
    _ = try store.redo(author: "lan", at: moment)
    #expect(try desk.state() == .blocked)
    _ = try store.undo(author: "lan", at: moment)
    #expect(try desk.state() == .inProgress)
  }

  @Test func aRestartKeepsWhatCanBeUndoneAndRedone() throws {
    try desk.report(.inProgress)
    try desk.report(.done)
    _ = try store.undo(author: "lan", at: moment)
    let later = try PlanStore.open(desk.path)
    #expect(try later.nextUndo()?.number == 2)
    #expect(try later.nextRedo()?.number == 4)
    _ = try later.redo(author: "minh", at: moment)
    #expect(try desk.state() == .done)
    let again = try PlanStore.open(desk.path)
    _ = try again.undo(author: "lan", at: moment)
    _ = try again.undo(author: "lan", at: moment)
    #expect(try desk.state() == .notStarted)
  }

  @Test func aNewChangeLetsTheRedoGo() throws {
    try desk.report(.inProgress)
    _ = try store.undo(author: "lan", at: moment)
    try desk.report(.done)
    #expect(throws: StoreFault.change(.nothingToRedo)) { try store.redo(author: "lan", at: moment) }
    _ = try store.undo(author: "lan", at: moment)
    #expect(try desk.state() == .notStarted)
    #expect(try store.nextUndo()?.number == 1)
  }

  @Test func nothingIsLeftToUndoInAnEmptyJournal() throws {
    let empty = try PlanStore.create(desk.folder.file("empty.cchc"))
    #expect(try empty.nextUndo() == nil)
    #expect(throws: StoreFault.change(.nothingToUndo)) { try empty.undo(author: "lan", at: moment) }
    #expect(throws: StoreFault.change(.nothingToRedo)) { try empty.redo(author: "lan", at: moment) }
  }

  @Test func anUndoOfAnotherThanTheExpectedEntryIsRefused() throws {
    let seen = try desk.report(.inProgress).number
    try desk.report(.done, on: 3, through: try PlanStore.open(desk.path))
    #expect(throws: StoreFault.change(.movedOn)) { try store.undo(author: "lan", at: moment, expecting: seen) }
    #expect(try store.undo(author: "lan", at: moment, expecting: seen + 1).reverses == seen + 1)
    #expect(throws: StoreFault.change(.movedOn)) { try store.redo(author: "lan", at: moment, expecting: 99) }
  }

  @Test func anyEarlierEntryCanBeReversedAloneAndTheReversalUndone() throws {
    let first = try desk.report(.inProgress).number
    try desk.report(.done, on: 3)
    let reversal = try store.reverse(first, author: "minh", at: moment)
    #expect(reversal.step == .edit && reversal.reverses == first)
    #expect(try desk.state(of: 1) == .notStarted)
    #expect(try desk.state(of: 3) == .done)
    _ = try store.undo(author: "lan", at: moment)
    #expect(try desk.state(of: 1) == .inProgress)
  }

  @Test func anEntryWhoseRecordsWereChangedSinceIsNotReversed() throws {
    let first = try desk.report(.inProgress).number
    try desk.report(.done)
    let before = bytes(of: desk.path)
    #expect(throws: StoreFault.change(.movedOn)) { try store.reverse(first, author: "lan", at: moment) }
    #expect(throws: StoreFault.change(.missingRecord)) { try store.reverse(99, author: "lan", at: moment) }
    #expect(bytes(of: desk.path) == before)
  }

  @Test func theJournalTellsWhatStandsAndWhatWasTakenBack() throws {
    try desk.report(.inProgress)  // 2
    _ = try store.undo(author: "minh", at: moment)  // 3 takes 2 back
    #expect(try standing() == [nil, 3, nil])
    _ = try store.redo(author: "lan", at: moment)  // 4 takes 3 back, so 2 stands again
    #expect(try standing() == [nil, nil, 4, nil])
    _ = try store.undo(author: "lan", at: moment)  // 5 takes 4 back, so 3 stands again
    #expect(try standing() == [nil, 3, nil, 5, nil])
    let entries = try store.journal(limit: 10)
    #expect(entries.map(\.step) == [.undo, .redo, .undo, .edit, .edit])
    #expect(entries.map(\.author) == ["lan", "lan", "minh", "lan", "lan"])
    #expect(entries.map(\.reverses) == [4, 3, 2, nil, nil])
  }

  /// For each entry from the oldest: which later one takes it back.
  private func standing() throws -> [Int?] { try store.journal(limit: 99).reversed().map(\.reversedBy) }

  @Test func theJournalIsReadPageByPage() throws {
    for _ in 0..<3 {
      try desk.report(.inProgress)
      try desk.report(.notStarted)
    }
    #expect(try store.journal(limit: 3).map(\.number) == [7, 6, 5])
    #expect(try store.journal(before: 5, limit: 3).map(\.number) == [4, 3, 2])
    #expect(try store.journal(before: 2, limit: 3).map(\.number) == [1])
    #expect(try store.journal(before: 1, limit: 3).isEmpty)
  }
}
