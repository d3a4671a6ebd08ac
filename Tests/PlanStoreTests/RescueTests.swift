import Glibc
import PlanModel
import Testing

@testable import PlanStore

/// (damage; `rescue`; what the new file has, and what is listed): the damaged file stays as it is.
@Suite struct RescueTests {
  let whole: WholeFile
  let new: String

  init() throws {
    whole = try WholeFile()
    new = whole.folder.file("new.cchc")
  }

  private func rescue() throws -> Rescue {
    let before = bytes(of: whole.path)
    let rescue = try PlanStore.rescue(whole.path, into: new, author: "lan", at: moment)
    #expect(bytes(of: whole.path) == before)
    #expect(whole.folder.names == ["new.cchc", "plan.cchc"])
    #expect(try PlanStore.prove(new).damage == [])
    return rescue
  }

  @Test func aWholeFileComesOverWhole() throws {
    let rescue = try rescue()
    #expect(rescue.notTaken == [])
    #expect(RawFile(new).contents == RawFile(whole.path).contents)
    #expect(rescue.entries == (try whole.store.load().revision))
  }

  @Test func aRowThatChangedIsAsTheJournalSays() throws {
    RawFile(whole.path).run(
      "UPDATE units SET name = 'x' WHERE id = 2; DELETE FROM evidence; UPDATE settings SET rounding = 'round'")
    let rescue = try rescue()
    #expect(Set(rescue.notTaken) == [.changed(table: "units", key: "2"), .changed(table: "settings", key: "1")])
    let plan = try PlanStore.open(new).load(plan: 1).plan
    #expect(plan.units[.init(2)]?.name == "")
    #expect(RawFile(new).column("SELECT count(*) FROM evidence") == ["1"])
  }

  @Test func whereTheJournalBreaksTheRowsAreTakenAndEntered() throws {
    let (plan, revision) = try whole.store.load()
    RawFile(whole.path).run("DROP TRIGGER journal_keeps_words; UPDATE journal SET edits = '[{' WHERE number = 4")
    let rescue = try rescue()
    #expect(rescue.entries == 3)
    #expect(rescue.notTaken.contains(.entry(4)))
    #expect(rescue.notTaken.contains(.entry(revision)))
    #expect(try PlanStore.open(new).load().plan == plan)
    #expect(try PlanStore.open(new).journal(limit: 1).first?.change.kind == .settle)
  }

  /// Every page in turn is overwritten: what comes out holds together, and no plan is lost as long as either its rows or
  /// the journal can be read.
  @Test func whicheverPageIsDamaged() throws {
    let original = try #require(bytes(of: whole.path))
    let units = try whole.store.load(plan: 1).plan.units.count
    var rescued = 0
    for page in stride(from: 2, through: original.count / 4096, by: 3) {
      var damaged = original
      for place in (page - 1) * 4096..<page * 4096 { damaged[place] = 0xFF }
      write(damaged, to: whole.path)
      unlink(new)
      do {
        let rescue = try PlanStore.rescue(whole.path, into: new, author: "lan", at: moment)
        rescued += 1
        #expect(try PlanStore.prove(new).damage == [], "page \(page)")
        #expect(
          try PlanStore.open(new).load(plan: 1).plan.units.count == units || !rescue.notTaken.isEmpty, "page \(page)")
      } catch {
        #expect(bytes(of: new) == nil, "page \(page)")
      }
      #expect(bytes(of: whole.path) == damaged)
    }
    #expect(rescued > 5)
  }

  /// The same for a file of an older form: what cannot be read does not keep the rest from being taken forward.
  @Test func whicheverPageOfAnOlderFileIsDamaged() throws {
    let old = try whole.inFormBeforeChain("old.cchc")
    let original = try #require(bytes(of: old))
    var whole: [Int] = []
    for page in stride(from: 2, through: original.count / 4096, by: 3) {
      var damaged = original
      for place in (page - 1) * 4096..<page * 4096 { damaged[place] = 0xFF }
      write(damaged, to: old)
      unlink(new)
      let rescue = try PlanStore.rescue(old, into: new, author: "lan", at: moment)
      #expect(!rescue.notTaken.isEmpty, "page \(page)")
      #expect(try PlanStore.prove(new).damage == [], "page \(page)")
      #expect(bytes(of: old) == damaged)
      if try PlanStore.open(new).load(plan: 1).plan == self.whole.store.load(plan: 1).plan { whole.append(page) }
    }
    #expect(whole.count > 5)
  }

  @Test func whatIsNoPlanIsNotRescued() throws {
    let other = whole.folder.file("other")
    write("Kế hoạch".utf8, to: other)
    #expect(throws: FileFault.notAPlanFile(path: other)) {
      try PlanStore.rescue(other, into: new, author: "lan", at: moment)
    }
    #expect(throws: FileFault.exists(path: other)) {
      try PlanStore.rescue(whole.path, into: other, author: "lan", at: moment)
    }
    #expect(whole.folder.names == ["other", "plan.cchc"])
  }
}
