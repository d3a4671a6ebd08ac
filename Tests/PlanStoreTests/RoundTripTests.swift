import PlanModel
import PlanStore
import Testing

@Suite struct RoundTripTests {
  let folder = Folder()

  @Test func aNewFileHoldsAnEmptyPlan() throws {
    let store = try PlanStore.create(folder.file("kế hoạch.cchc"))
    let (plan, revision) = try store.load()
    #expect(plan == Plan())
    #expect(revision == 0)
    #expect(folder.names == ["kế hoạch.cchc"])
  }

  @Test func everyRecordComesBackAsItWas() throws {
    let path = folder.file("plan.cchc")
    _ = try PlanStore.create(path).commit(SamplePlan.creation, author: HardNames.awkward, at: moment)
    let store = try PlanStore.open(path)
    let (plan, revision) = try store.load()
    #expect(plan == SamplePlan.plan)
    #expect(revision == 1)
    #expect(plan.items[.init(1)]?.causes == HardNames.all)
    #expect(try store.history(of: .init(1)).updates == SamplePlan.updates.reversed())
    #expect(try store.history(of: .init(1)).evidence == SamplePlan.evidence)
    try store.check()
  }

  /// `==` calls composed and decomposed text equal; what was typed is kept all the same.
  @Test func textComesBackScalarByScalar() throws {
    let path = folder.file("plan.cchc")
    _ = try PlanStore.create(path).commit(SamplePlan.creation, author: "lan", at: moment)
    let plan = try PlanStore.open(path, access: .readOnly).load().plan
    for (stored, written) in zip(plan.items[.init(1)]?.causes ?? [], HardNames.all) {
      #expect(Array(stored.unicodeScalars) == Array(written.unicodeScalars))
    }
    #expect(plan.header.agency.utf8.elementsEqual(HardNames.awkward.utf8))
  }

  @Test func theJournalKeepsTheChangeWordForWord() throws {
    let path = folder.file("plan.cchc")
    let written = try PlanStore.create(path).commit(SamplePlan.creation, author: HardNames.awkward, at: moment)
    let read = try PlanStore.open(path).journal(limit: 9)
    #expect(read == [written])
    #expect(read[0].change == SamplePlan.creation)
    #expect(read[0].author == HardNames.awkward)
  }

  @Test func everyRecordCanBeTakenBackAndMadeAgain() throws {
    let path = folder.file("plan.cchc")
    let store = try PlanStore.create(path)
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
    _ = try store.undo(author: "lan", at: moment)
    #expect(try store.load().plan == Plan())
    _ = try store.redo(author: "lan", at: moment)
    #expect(try store.load().plan == SamplePlan.plan)
    try store.check()
  }
}
