import PlanModel
import PlanStore
import Testing

/// A plan in memory with the plainest undo there is, to hold the store against.
struct PlainPlan {
  private(set) var plan = Plan()
  private var done: [Change] = []
  private var undone: [Change] = []

  mutating func commit(_ change: Change) throws(ChangeFault) {
    try plan.apply(change)
    done.append(change)
    undone = []
  }

  mutating func undo() throws(ChangeFault) {
    guard let last = done.last else { throw .nothingToUndo }
    try plan.apply(last.inverted)
    undone.append(done.removeLast())
  }

  mutating func redo() throws(ChangeFault) {
    guard let last = undone.last else { throw .nothingToRedo }
    try plan.apply(last)
    done.append(undone.removeLast())
  }
}

@Suite struct PropertyTests {
  /// Two stores on one file take random steps in turn; the file always holds what plain lists in memory hold.
  @Test(arguments: 1...12) func theFileHoldsWhatAPlainPlanHolds(seed: Int) throws {
    let folder = Folder()
    let path = folder.file("plan.cchc")
    var stores = [try PlanStore.create(path), try PlanStore.open(path)]
    var plain = PlainPlan()
    try plain.commit(SamplePlan.creation)
    _ = try stores[0].commit(SamplePlan.creation, author: "lan", at: moment)
    var changes = RandomChanges(dice: Dice(seed: UInt64(seed)))
    for _ in 0..<60 {
      let store = changes.dice.pick(stores)
      switch changes.dice.roll(10) {
      case 0...5:
        guard let change = changes.next(for: plain.plan) else { continue }
        try plain.commit(change)
        _ = try store.commit(change, author: "lan", at: moment)
      case 6, 7: same({ try plain.undo() }, { _ = try store.undo(author: "lan", at: moment) })
      case 8: same({ try plain.redo() }, { _ = try store.redo(author: "lan", at: moment) })
      default: stores[changes.dice.roll(2)] = try PlanStore.open(path)
      }
    }
    for store in stores { expectSame(try store.load().plan, plain.plan) }
    try stores[0].check()
    #expect(folder.names == ["plan.cchc"])
    try expectReplayLeadsHere(stores[1])
  }

  /// Both did it, or both said the same.
  private func same(_ plain: () throws -> Void, _ stored: () throws -> Void) {
    func fault(_ step: () throws -> Void) -> ChangeFault? {
      do {
        try step()
        return nil
      } catch let fault as ChangeFault {
        return fault
      } catch StoreFault.change(let fault) {
        return fault
      } catch {
        Issue.record(error)
        return nil
      }
    }
    #expect(fault(plain) == fault(stored))
  }

  /// The journal from its first entry on leads to the plan, and its reports to the history.
  private func expectReplayLeadsHere(_ store: PlanStore) throws {
    var plan = Plan()
    var updates: [Update.Key: Update] = [:]
    for entry in try store.entries(after: 0) {
      try plan.apply(entry.change)
      for case .update(let edit) in entry.change.edits {
        if let id = (edit.after ?? edit.before)?.id { updates[id] = edit.after }
      }
    }
    let loaded = try store.load().plan
    expectSame(loaded, plan)
    let stored = try loaded.items.rows.flatMap { try store.history(of: $0.id).updates }
    let isSame = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0) }) == updates
    #expect(isSame)
  }

  /// Compares table by table, so that a failure says which one and not the whole plan.
  private func expectSame(_ left: Plan, _ right: Plan) {
    let differences = [
      "header": left.header != right.header, "criteria": left.criteria != right.criteria,
      "items": left.items != right.items, "units": left.units != right.units, "groups": left.groups != right.groups,
      "assignments": left.assignments != right.assignments, "duties": left.duties != right.duties,
      "findings": left.findings != right.findings, "links": left != right,
    ]
    #expect(differences.filter(\.value).keys.sorted() == [])
  }
}
