import PlanModel
import Testing

@testable import PlanStore

@Suite struct MigrationTests {
  let folder = Folder()
  var path: String { folder.file("plan.cchc") }
  /// The present form, and a next one that rebuilds a table that others point at.
  private let next = Schema(
    steps: Schema.current.steps + [
      Schema.Step {
        """
        CREATE TABLE units_2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, aliases TEXT NOT NULL, kind TEXT NOT NULL,
          active_from INTEGER, active_to INTEGER, plan INTEGER NOT NULL, phone TEXT NOT NULL DEFAULT '') STRICT;
        INSERT INTO units_2 (id, name, aliases, kind, active_from, active_to, plan)
          SELECT id, name, aliases, kind, active_from, active_to, plan FROM units;
        DROP TABLE units;
        ALTER TABLE units_2 RENAME TO units;
        """
      }
    ])

  init() throws { _ = try PlanStore.create(path).commit(SamplePlan.creation, author: "lan", at: moment) }

  @Test func anOlderFileIsTakenForwardAndACopyStaysBeside() throws {
    let store = try PlanStore.open(path, access: .readWrite, schema: next)
    #expect(try store.load().plan == SamplePlan.plan)
    #expect(try store.connection.damage(to: .image) == [])
    #expect(RawFile(path).column("SELECT phone FROM units") == ["", "", ""])
    let copy = try #require(folder.names.first { $0 != "plan.cchc" })
    #expect(folder.names.count == 2)
    #expect(copy.wholeMatch(of: /plan\.cchc\.backup-v\d+-\d{8}-\d{6}/) != nil)
    #expect(try PlanStore.open(folder.file(copy), access: .readOnly).load().plan == SamplePlan.plan)
    #expect(throws: FileFault.newer(path: path, version: next.version, known: Schema.current.version)) {
      try PlanStore.open(path)
    }
    _ = try store.undo(author: "lan", at: moment)
  }

  @Test func aFileOfThePresentFormIsNotTouched() throws {
    let before = bytes(of: path)
    _ = try PlanStore.open(path)
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  @Test(arguments: ["SELECT no_such_function()", "DELETE FROM units", "CREATE TABLE plan (id)"])
  func aStepThatFailsLeavesTheFileAsItWas(_ sql: String) throws {
    let failing = Schema(steps: next.steps + [Schema.Step { sql }])
    let before = bytes(of: path)
    #expect(throws: FileFault.self) { try PlanStore.open(path, access: .readWrite, schema: failing) }
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
    #expect(try PlanStore.open(path).load().plan == SamplePlan.plan)
  }

  @Test(arguments: [-1, -2_147_483_648, 6_000, 2_147_483_647]) func aFormThatIsNoneIsRefused(_ number: Int) throws {
    RawFile(path).run("PRAGMA user_version = \(number)")
    let before = bytes(of: path)
    let fault: FileFault =
      number < 0
      ? .damaged(path: path, .form(number)) : .newer(path: path, version: number, known: Schema.current.version)
    for access in [PlanStore.Access.readOnly, .readWrite, .writeIfPossible] {
      #expect(throws: fault) { try PlanStore.open(path, access: access) }
    }
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  /// A file of the form before the chain: each entry is chained, and the journal only grows again.
  @Test func theJournalOfAnOlderFileIsChained() throws {
    let whole = try WholeFile()
    let old = try whole.inFormBeforeChain("old.cchc")
    let store = try PlanStore.open(old)
    #expect(try store.load().plan == whole.store.load().plan)
    #expect(try store.prove().damage == [])
    #expect(
      RawFile(old).column("SELECT hex(chain) FROM journal")
        == RawFile(whole.path).column("SELECT hex(chain) FROM journal"))
    #expect(RawFile(old).run("UPDATE journal SET author = 'x'") == "the journal is append-only")
  }

  @Test func anOlderFileIsTakenForwardToBeRead() throws {
    let store = try PlanStore.open(path, access: .readOnly, schema: next)
    #expect(try store.load().plan == SamplePlan.plan)
    #expect(RawFile(path).column("SELECT phone FROM units") == ["", "", ""])
    #expect(folder.names.count == 2)
    #expect(throws: StoreFault.self) { try store.undo(author: "lan", at: moment) }
  }

  @Test func manyProgramsTakeAFileForwardOnce() async throws {
    let (path, next) = (path, next)
    let sizes = await withTaskGroup(of: Int.self) { group in
      for access in [PlanStore.Access.readOnly, .readWrite, .readOnly, .readWrite] {
        group.addTask { (try? PlanStore.open(path, access: access, schema: next).load().plan.units.count) ?? -1 }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sizes == [3, 3, 3, 3])
    #expect(folder.names.count == 2)
    for copy in folder.names where copy != "plan.cchc" {
      #expect(try PlanStore.open(folder.file(copy), access: .readOnly).load().plan == SamplePlan.plan)
    }
  }
}
