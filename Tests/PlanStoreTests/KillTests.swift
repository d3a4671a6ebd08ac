import PlanModel
import PlanStore
import Testing

@Suite(.enabled(if: Victim.path == nil)) struct KillTests {
  /// What was said to be saved is in the file, whenever the process that said so dies; 200 deaths in all. The whole history
  /// is proved after each; it grows with every death, so that after ten a new plan begins.
  @Test(arguments: 1...20) func nothingAcknowledgedIsLost(seed: Int) throws {
    let folder = Folder()
    let path = folder.file("plan.cchc")
    var revision = try PlanStore.create(path).commit(SamplePlan.creation, author: "lan", at: moment).number
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<10 {
      let victim = try Victim(.testProgram(on: path))
      let last = victim.killed(after: 1 + dice.roll(12), andNanoseconds: dice.roll(1_500_000))
      let acknowledged = try #require(last)
      #expect(acknowledged > revision)
      let store = try PlanStore.open(path)
      let loaded = try store.load()
      revision = loaded.revision
      // The last change may be on disk without its word having got out.
      #expect((acknowledged...acknowledged + 1).contains(revision))
      #expect(loaded.plan.assignments[.init(1)]?.updates == revision - 1)
      #expect(try store.history(of: .init(1)).updates.first { $0.author == "nạn nhân" }?.id.number == revision - 1)
      try store.check()
      #expect(folder.names == ["plan.cchc"])
    }
  }
}
