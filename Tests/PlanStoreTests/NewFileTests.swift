import Glibc
import PlanModel
import Testing

@testable import PlanStore

@Suite struct NewFileTests {
  let folder = Folder()

  @Test func aNewPlanMakesItsFolders() throws {
    let path = folder.file("năm 2025/sở/plan.cchc")
    #expect(try PlanStore.create(path).path == path)
    #expect(try PlanStore.open(path).load().plan.isEmpty)
  }

  @Test func aNewPlanNeverTakesTheNameOfAnother() throws {
    let path = folder.file("plan.cchc")
    write("something else".utf8, to: path)
    #expect(throws: FileFault.exists(path: path)) { try PlanStore.create(path) }
    #expect(bytes(of: path) == Array("something else".utf8))
    symlink("nowhere", folder.file("link"))
    #expect(throws: FileFault.exists(path: folder.file("link"))) { try PlanStore.create(folder.file("link")) }
    #expect(folder.names == ["link", "plan.cchc"])
  }

  @Test func aFileInThePlaceOfAFolderIsRefused() throws {
    write("x".utf8, to: folder.file("file"))
    #expect(throws: FileFault.self) { try PlanStore.create(folder.file("file/plan.cchc")) }
    #expect(folder.names == ["file"])
  }

  @Test func aBackupIsTheWholePlanWithItsJournal() throws {
    let store = try PlanStore.create(folder.file("plan.cchc"))
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
    try store.backup(to: folder.file("copy.cchc"))
    let copy = try PlanStore.open(folder.file("copy.cchc"))
    #expect(try copy.load().plan == SamplePlan.plan)
    #expect(try copy.journal(limit: 9) == store.journal(limit: 9))
    try copy.check()
    #expect(folder.names == ["copy.cchc", "plan.cchc"])
  }

  @Test func aBackupOfAPlanThatIsOnlyRead() throws {
    _ = try PlanStore.create(folder.file("plan.cchc"))
    try PlanStore.open(folder.file("plan.cchc"), access: .readOnly).backup(to: folder.file("copy.cchc"))
    #expect(folder.names == ["copy.cchc", "plan.cchc"])
  }

  @Test func whatAProgramThatDiedLeftGoesAwayWithTheNextFile() throws {
    for name in [".cchc-1-2", ".cchc-1-2-journal", ".cchc-x-2", ".cchc-1", "cchc-1-2"] {
      write("left".utf8, to: folder.file(name))
    }
    mkdir(folder.file(".cchc-3-4"), 0o700)
    _ = try PlanStore.create(folder.file("plan.cchc"))
    #expect(folder.names == [".cchc-1", ".cchc-3-4", ".cchc-x-2", "cchc-1-2", "plan.cchc"])
  }

  @Test func whatSomebodyIsMakingStays() throws {
    let passing = try PassingFile(beside: folder.file("other.cchc"))
    write("half".utf8, to: passing.path)
    _ = try PlanStore.create(folder.file("plan.cchc"))
    #expect(bytes(of: passing.path) == Array("half".utf8))
    passing.remove()
    #expect(folder.names == ["plan.cchc"])
  }

  @Test func aBackupNeverReplacesAFile() throws {
    let store = try PlanStore.create(folder.file("plan.cchc"))
    write("mine".utf8, to: folder.file("copy.cchc"))
    #expect(throws: FileFault.exists(path: folder.file("copy.cchc"))) { try store.backup(to: folder.file("copy.cchc")) }
    #expect(throws: FileFault.exists(path: store.path)) { try store.backup(to: store.path) }
    #expect(throws: FileFault.missing(path: folder.file("no/copy"))) { try store.backup(to: folder.file("no/copy")) }
    #expect(bytes(of: folder.file("copy.cchc")) == Array("mine".utf8))
    #expect(folder.names == ["copy.cchc", "plan.cchc"])
  }
}
