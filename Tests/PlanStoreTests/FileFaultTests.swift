import Glibc
import PlanModel
import Testing

@testable import PlanStore

/// Every file that is refused: with its own reason, and left byte for byte as it was.
@Suite struct FileFaultTests {
  let folder = Folder()

  private func expect(_ fault: FileFault, opening path: String, access: PlanStore.Access = .readWrite) {
    let before = bytes(of: path)
    let names = folder.names
    #expect(throws: fault) { try PlanStore.open(path, access: access).load() }
    #expect(bytes(of: path) == before)
    #expect(folder.names == names)
  }

  /// A plan file with enough in it to be damaged in its middle.
  private func planFile() throws -> String {
    let path = folder.file("plan.cchc")
    _ = try PlanStore.create(path).commit(SamplePlan.creation, author: "lan", at: moment)
    return path
  }

  @Test func aMissingFile() {
    let path = folder.file("none.cchc")
    expect(.missing(path: path), opening: path)
    expect(.missing(path: path), opening: path, access: .readOnly)
    expect(.missing(path: "\(path)/under.cchc"), opening: "\(path)/under.cchc")
    expect(.missing(path: ""), opening: "")
    expect(.missing(path: ":memory:"), opening: ":memory:")
  }

  @Test func aFolderAPipeAndADevice() {
    let pipe = folder.file("pipe")
    mkfifo(pipe, 0o600)
    for path in [folder.path, pipe, "/dev/null"] {
      #expect(throws: FileFault.notAPlanFile(path: path)) { try PlanStore.open(path) }
    }
  }

  @Test(arguments: [
    "", "x", "Kế hoạch khắc phục", "SQLite format 3", "SQLite format 3\0", String(repeating: "a\n", count: 5000),
  ]) func aFileOfAnotherKind(_ content: String) {
    let path = folder.file("other")
    write(content.utf8, to: path)
    expect(.notAPlanFile(path: path), opening: path)
    expect(.notAPlanFile(path: path), opening: path, access: .readOnly)
  }

  @Test func theDatabaseOfAnotherProgram() {
    let path = folder.file("other.sqlite")
    RawFile(path).run("PRAGMA application_id = 7; PRAGMA user_version = 1; CREATE TABLE plan (id)")
    expect(.notAPlanFile(path: path), opening: path)
  }

  /// SQLite would complete or drop the other program's work as soon as it looked at the file.
  @Test func theUnfinishedWorkOfAnotherProgramStays() throws {
    let path = folder.file("other.sqlite")
    RawFile(path).run("CREATE TABLE t (x); INSERT INTO t VALUES (zeroblob(99999))")
    try leaveHotJournal(path, "UPDATE t SET x = zeroblob(50000)")
    let journal = bytes(of: path + "-journal")
    expect(.notAPlanFile(path: path), opening: path)
    #expect(bytes(of: path + "-journal") == journal)
  }

  @Test func aFileOfANewerProgram() throws {
    let path = try planFile()
    RawFile(path).run("PRAGMA user_version = 99")
    let fault = FileFault.newer(path: path, version: 99, known: Schema.current.version)
    expect(fault, opening: path)
    expect(fault, opening: path, access: .readOnly)
  }

  @Test(arguments: [100, 512, 4095, 4096, 20_000]) func aFileCutShort(at length: Int) throws {
    let path = try planFile()
    write(try #require(bytes(of: path)).prefix(length), to: path)
    expectDamaged(path)
  }

  @Test(arguments: [120, 4096, 8192, 30_000]) func aFileOverwritten(from start: Int) throws {
    let path = try planFile()
    var content = try #require(bytes(of: path))
    for place in start..<content.count { content[place] = UInt8(truncatingIfNeeded: place &* 31) }
    write(content, to: path)
    expectDamaged(path)
  }

  @Test(arguments: ["DROP TABLE findings", "DELETE FROM plan", "UPDATE criteria SET code = 'x' WHERE code = '1.2'"])
  func aFileWithoutItsPlan(_ sql: String) throws {
    let path = try planFile()
    RawFile(path).run(sql)
    expectDamaged(path)
  }

  private func expectDamaged(_ path: String) {
    let before = bytes(of: path)
    do {
      let store = try PlanStore.open(path)
      _ = try store.load()
      try store.check()
      Issue.record("opened as if nothing were wrong")
    } catch FileFault.damaged(let named, _) {
      #expect(named == path)
    } catch {
      Issue.record(error)
    }
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  @Test func aFileThatAnotherProgramHolds() throws {
    let path = try planFile()
    let raw = RawFile(path)
    raw.run("BEGIN EXCLUSIVE")
    #expect(throws: FileFault.locked(path: path)) { try PlanStore.open(path) }
    raw.run("COMMIT")
    _ = try PlanStore.open(path)
  }

  @Test func aStoreWhoseFileIsHeldWaitsThenRefuses() throws {
    let store = try PlanStore.open(try planFile())
    let raw = RawFile(store.path)
    raw.run("BEGIN IMMEDIATE")
    #expect(throws: StoreFault.file(.locked(path: store.path))) {
      try store.commit(SamplePlan.creation, author: "lan", at: moment)
    }
    _ = try store.load()
    raw.run("COMMIT")
    #expect(throws: StoreFault.change(.movedOn)) {
      try store.commit(SamplePlan.creation, author: "lan", at: moment)
    }
  }

  @Test func aKilledWritersHalfChangeIsTakenBack() throws {
    let path = try planFile()
    let before = bytes(of: path)
    try leaveHotJournal(path, "UPDATE items SET causes = 'nothing'; UPDATE units SET name = 'x'")
    #expect(bytes(of: path) != before)
    let store = try PlanStore.open(path)
    #expect(try store.load().plan == SamplePlan.plan)
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  @Test func theEmptyJournalOfAKilledWriterGoesAway() throws {
    let path = try planFile()
    for remains in [[], [UInt8](repeating: 0, count: 512)] {
      write(remains, to: path + "-journal")
      _ = try PlanStore.open(path, access: .readOnly).load()
      #expect(folder.names == ["plan.cchc", "plan.cchc-journal"])
      _ = try PlanStore.open(path)
      #expect(folder.names == ["plan.cchc"])
    }
  }

  @Test func theJournalOfAWriterAtWorkStays() throws {
    let path = try planFile()
    let raw = RawFile(path)
    raw.run("BEGIN IMMEDIATE; UPDATE plan SET title = 'mới'")
    #expect(folder.names == ["plan.cchc", "plan.cchc-journal"])
    let store = try PlanStore.open(path)
    #expect(folder.names == ["plan.cchc", "plan.cchc-journal"])
    raw.run("ROLLBACK")
    #expect(try store.load().plan.header == SamplePlan.header)
  }
}
