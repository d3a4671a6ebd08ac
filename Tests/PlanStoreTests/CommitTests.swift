import PlanModel
import PlanStore
import Testing

@Suite struct CommitTests {
  let desk: Desk
  var store: PlanStore { desk.store }

  init() throws { desk = try Desk() }

  @Test func twoPeopleOnDifferentAssignmentsNeverMeet() throws {
    let other = try PlanStore.open(desk.path)
    let mine = try desk.change(.inProgress, on: 1)
    let theirs = try desk.change(.done, on: 3)
    #expect(try store.commit(mine, author: "lan", at: moment).number == 2)
    #expect(try other.commit(theirs, author: "minh", at: moment).number == 3)
    #expect(try desk.state(of: 1) == .inProgress)
    #expect(try desk.state(of: 3) == .done)
  }

  @Test func theSecondOfTwoPeopleOnOneAssignmentIsRefusedAndTheFileUntouched() throws {
    let other = try PlanStore.open(desk.path)
    let mine = try desk.change(.inProgress)
    let theirs = try desk.change(.done)
    _ = try other.commit(theirs, author: "minh", at: moment)
    let before = bytes(of: desk.path)
    #expect(throws: StoreFault.change(.movedOn)) { try store.commit(mine, author: "lan", at: moment) }
    #expect(bytes(of: desk.path) == before)
    #expect(desk.folder.names == ["plan.cchc"])
  }

  /// Each of these fails on its last edit, when the others are already written in the transaction.
  @Test(arguments: unlawful) func nothingOfAnUnlawfulChangeIsWritten(_ fault: ChangeFault, _ last: RecordEdit) throws {
    let plan = SamplePlan.plan
    var unit = plan.units.rows[0]
    unit.name = "Phòng khác"
    let change = Change(kind: .edit, edits: [.unit(Edit(before: plan.units.rows[0], after: unit)), last])
    let before = bytes(of: desk.path)
    #expect(throws: StoreFault.change(fault)) { try store.commit(change, author: "lan", at: moment) }
    #expect(bytes(of: desk.path) == before)
    #expect(desk.folder.names == ["plan.cchc"])
    #expect(try store.load().plan == plan)
  }

  private static let unlawful: [(ChangeFault, RecordEdit)] = [
    (.movedOn, .item(Edit(before: nil, after: SamplePlan.items[0]))),
    (.movedOn, .item(Edit(before: Item(id: .init(9), criterion: code("1.2")), after: nil))),
    (.movedOn, .header(Edit(before: PlanHeader(), after: PlanHeader(agency: "x")))),
    (.movedOn, .header(Edit(before: SamplePlan.header, after: nil))),
    (
      .movedOn,
      .assignment(
        Edit(
          before: nil,
          after: Assignment(id: .init(9), item: .init(1), assignee: .unit(.init(7)), role: .lead)))
    ),
    (.missingRecord, .item(Edit(before: nil, after: Item(id: .init(9), criterion: code("9.9"))))),
    (.missingRecord, .duty(Edit(before: nil, after: .init(id: .init(9), assignee: .group(.init(9)), text: "")))),
    (.missingRecord, .criterion(Edit(before: SamplePlan.criteria[0], after: nil))),
    (.missingRecord, .item(Edit(before: SamplePlan.items[0], after: SamplePlan.items[1]))),
    (.missingRecord, .group(Edit(before: nil, after: UnitGroup(id: .init(3), name: "", members: [.init(99)])))),
    (.missingRecord, .unit(Edit(before: nil, after: nil))),
    (
      .reasonMissing,
      .assignment(
        Edit(
          before: nil,
          after: Assignment(
            id: .init(9), item: .init(2), assignee: .unit(.init(7)), role: .lead, state: .blocked, reason: "  ")))
    ),
  ]

  @Test func aChangeOfNothingIsRefused() throws {
    #expect(throws: StoreFault.change(.noDifference)) {
      try store.commit(Change(kind: .edit, edits: []), author: "lan", at: moment)
    }
  }

  /// Edits may point at records that come later in the same change.
  @Test func theOrderOfEditsWithinAChangeIsFree() throws {
    let item = Item(id: .init(9), criterion: code("4.1"))
    let change = Change(
      kind: .edit,
      edits: [
        .assignment(
          Edit(before: nil, after: Assignment(id: .init(9), item: item.id, assignee: .unit(.init(7)), role: .lead))),
        .item(Edit(before: nil, after: item)),
        .criterion(Edit(before: nil, after: Criterion(id: code("4.1"), name: "mới"))),
      ])
    _ = try store.commit(change, author: "lan", at: moment)
    #expect(try store.load().plan.lead(of: item.id)?.id.number == 9)
    try store.check()
  }

  @Test func membersOfAGroupKeepTheOfficersOrder() throws {
    let group = SamplePlan.groups[0]
    var shuffled = group
    shuffled.members = [.init(2), .init(7), .init(1)]
    _ = try store.commit(
      Change(kind: .groupMembers, edits: [.group(Edit(before: group, after: shuffled))]), author: "lan", at: moment)
    #expect(try store.load().plan.groups[group.id] == shuffled)
    _ = try store.undo(author: "lan", at: moment)
    #expect(try store.load().plan.groups[group.id] == group)
  }

  @Test func aReadOnlyStoreWritesNothing() throws {
    let reader = try PlanStore.open(desk.path, access: .readOnly)
    let before = bytes(of: desk.path)
    #expect(throws: StoreFault.file(.readOnly(path: desk.path))) {
      try reader.commit(try desk.change(.done), author: "lan", at: moment)
    }
    #expect(bytes(of: desk.path) == before)
  }
}
