import Glibc
import PlanModel
import Testing

@testable import PlanStore

/// (before: what lies there; `restore`; after: the backup under the name of the plan, the old pair whole beside).
@Suite struct RestoreTests {
  let folder = Folder()
  var path: String { folder.file("plan.cchc") }
  var backup: String { folder.file("backup.cchc") }
  var aside: String { path + ".old" }

  init() throws {
    let store = try PlanStore.create(path)
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
    try store.backup(to: backup)
    _ = try store.undo(author: "lan", at: moment)
  }

  private func restore() throws -> String? { try PlanStore.restore(backup, to: path, keepingOldAs: "old") }

  @Test func theOldFileStaysUnderAnotherName() throws {
    let before = bytes(of: path)
    #expect(try restore() == aside)
    #expect(bytes(of: aside) == before)
    #expect(bytes(of: path) == bytes(of: backup))
    #expect(try PlanStore.open(path).load().plan == SamplePlan.plan)
    #expect(folder.names == ["backup.cchc", "plan.cchc", "plan.cchc.old"])
    #expect(try restore() == aside + "-2")
  }

  @Test func aJournalStaysWithItsFile() throws {
    let before = bytes(of: path)
    try leaveHotJournal(path, "UPDATE plan SET title = 'x'; UPDATE journal SET author = author")
    #expect(try restore() == aside)
    #expect(folder.names == ["backup.cchc", "plan.cchc", "plan.cchc.old", "plan.cchc.old-journal"])
    #expect(try PlanStore.open(path).load().plan == SamplePlan.plan)
    _ = try PlanStore.open(aside, access: .readOnly)
    #expect(bytes(of: aside) == before)
  }

  @Test func aBackupThatWasLaidBesideAForeignJournalComesRight() throws {
    write(try #require(bytes(of: backup)), to: path)
    try leaveHotJournal(path, "UPDATE plan SET title = 'x'")
    let journal = bytes(of: path + "-journal")
    write(Array("Kế hoạch".utf8), to: path)
    #expect(try restore() == aside)
    #expect(bytes(of: aside) == Array("Kế hoạch".utf8))
    #expect(bytes(of: aside + "-journal") == journal)
    #expect(try PlanStore.open(path).load().plan == SamplePlan.plan)
  }

  @Test func aPlanThatIsGoneComesBack() throws {
    unlink(path)
    #expect(try restore() == nil)
    #expect(try PlanStore.open(path).load().plan == SamplePlan.plan)
    unlink(path)
    write([1], to: path + "-journal")
    #expect(throws: FileFault.stray(path: path, beside: path + "-journal")) { try restore() }
    #expect(folder.names == ["backup.cchc", "plan.cchc-journal"])
  }

  @Test func aDamagedBackupIsRefused() throws {
    RawFile(backup).run("UPDATE units SET name = 'x' WHERE id = 2")
    let before = bytes(of: path)
    #expect(throws: FileFault.damaged(path: backup, .changed(table: "units", key: "2"))) { try restore() }
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["backup.cchc", "plan.cchc"])
  }

  @Test func whoWorksOnTheOldFileIsNotDisturbed() throws {
    let raw = RawFile(path)
    raw.run("BEGIN IMMEDIATE; UPDATE plan SET title = 'x'")
    #expect(throws: FileFault.locked(path: path)) { try restore() }
    raw.run("COMMIT")
    let board = try PlanStore.open(path)
    _ = try restore()
    #expect(throws: StoreFault.self) { try board.redo(author: "lan", at: moment) }
  }

  @Test func aFileIsNoBackupOfItself() throws {
    #expect(throws: FileFault.exists(path: path)) { try PlanStore.restore(path, to: path, keepingOldAs: "old") }
    symlink(backup, folder.file("link"))
    #expect(throws: FileFault.exists(path: folder.file("link"))) {
      try PlanStore.restore(backup, to: folder.file("link"), keepingOldAs: "old")
    }
  }
}
