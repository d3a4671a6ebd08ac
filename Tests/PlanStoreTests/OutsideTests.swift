import PlanModel
import PlanStore
import Testing

/// Two stores on one file, as two boards or a board and the command line have them.
@Suite struct OutsideTests {
  let desk: Desk
  var store: PlanStore { desk.store }

  init() throws { desk = try Desk() }

  @Test func onlyChangesOfOthersCountAsOutside() throws {
    let other = try PlanStore.open(desk.path)
    _ = try other.load()
    #expect(try !other.hasChangedOutside())
    try desk.report(.inProgress)
    #expect(try other.hasChangedOutside())
    _ = try store.load()
    try desk.report(.done)
    #expect(try !store.hasChangedOutside())
  }

  @Test func aChangeCountsUntilItWasRead() throws {
    let other = try PlanStore.open(desk.path)
    _ = try other.load()
    try desk.report(.inProgress)
    #expect(try other.hasChangedOutside())
    #expect(try other.hasChangedOutside())
    _ = try other.entries(after: 1)
    #expect(try !other.hasChangedOutside())
  }

  @Test func theEntriesOfOthersBringAPlanUpToDate() throws {
    let other = try PlanStore.open(desk.path)
    var (plan, revision) = try other.load()
    try desk.report(.inProgress)
    try desk.report(.blocked, on: 3)
    _ = try store.undo(author: "lan", at: moment)
    for entry in try other.entries(after: revision) {
      try plan.apply(entry.change)
      revision = entry.number
    }
    let reloaded = try store.load()
    #expect(plan == reloaded.plan)
    #expect(revision == reloaded.revision)
    #expect(try other.entries(after: revision).isEmpty)
  }

  @Test func aPollDoesNotWaitForAWriter() throws {
    _ = try store.load()
    let raw = RawFile(desk.path)
    raw.run("BEGIN EXCLUSIVE")
    #expect(try !store.hasChangedOutside())
    raw.run("UPDATE plan SET title = 'x'; COMMIT")
    #expect(try store.hasChangedOutside())
  }
}
