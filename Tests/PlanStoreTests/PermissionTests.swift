import Glibc
import PlanModel
import Testing

@testable import PlanStore

/// Carries out the body as an ordinary user, whom the file system can say no to; the tests may run as root. The user of
/// this thread's file accesses alone changes, since other tests run beside this one.
func asOrdinaryUser(_ body: () throws -> Void) throws {
  guard geteuid() == 0 else { return try body() }
  let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: (@convention(c) (uid_t) -> Int32).self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  try body()
}

@Suite struct PermissionTests {
  let folder = Folder()

  private func planFile(mode: mode_t, folderMode: mode_t) throws -> String {
    let path = folder.file("plan.cchc")
    _ = try PlanStore.create(path).commit(SamplePlan.creation, author: "lan", at: moment)
    chown(path, 65_534, 65_534)
    chown(folder.path, 65_534, 65_534)
    chmod(path, mode)
    chmod(folder.path, folderMode)
    return path
  }

  @Test(arguments: [(0o444, 0o755), (0o644, 0o555)])
  func aPlanThatMayNotBeWrittenIsOnlyRead(_ file: Int, _ parent: Int) throws {
    let path = try planFile(mode: mode_t(file), folderMode: mode_t(parent))
    let before = bytes(of: path)
    try asOrdinaryUser {
      #expect(throws: FileFault.readOnly(path: path)) { try PlanStore.open(path) }
      let plan = try PlanStore.open(path, access: .readOnly).load().plan
      #expect(plan == SamplePlan.plan)
    }
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
    chmod(folder.path, 0o755)
  }

  @Test(arguments: [(0o444, 0o755), (0o644, 0o555)])
  func anOlderPlanThatMayNotBeWrittenSaysSo(_ file: Int, _ parent: Int) throws {
    let path = try planFile(mode: mode_t(file), folderMode: mode_t(parent))
    let before = bytes(of: path)
    let next = Schema(steps: Schema.current.steps + [.init { "CREATE TABLE more (id INTEGER) STRICT" }])
    try asOrdinaryUser {
      #expect(throws: FileFault.older(path: path, version: Schema.current.version, known: next.version)) {
        try PlanStore.open(path, access: .readOnly, schema: next)
      }
    }
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
    chmod(folder.path, 0o755)
  }

  @Test(arguments: [(0o000, 0o755), (0o644, 0o000)])
  func aPlanThatMayNotBeReadSaysSo(_ file: Int, _ parent: Int) throws {
    let path = try planFile(mode: mode_t(file), folderMode: mode_t(parent))
    try asOrdinaryUser {
      #expect(throws: FileFault.notPermitted(path: path)) { try PlanStore.open(path) }
      #expect(throws: FileFault.notPermitted(path: path)) { try PlanStore.open(path, access: .readOnly) }
    }
    chmod(folder.path, 0o755)
  }

  /// The folder became read-only after the plan was opened.
  @Test func aChangeThatCannotBeJournalledIsRefused() throws {
    let path = try planFile(mode: 0o644, folderMode: 0o755)
    try asOrdinaryUser {
      let store = try PlanStore.open(path)
      chmod(folder.path, 0o555)
      #expect(throws: StoreFault.file(.readOnly(path: path))) { try store.undo(author: "lan", at: moment) }
      chmod(folder.path, 0o755)
      _ = try store.undo(author: "lan", at: moment)
    }
  }

  @Test func nothingIsMadeWhereNothingMayBeWritten() throws {
    chmod(folder.path, 0o555)
    let path = folder.file("new/plan.cchc")
    try asOrdinaryUser {
      #expect(throws: FileFault.readOnly(path: path)) { try PlanStore.create(path) }
    }
    chmod(folder.path, 0o755)
    #expect(folder.names.isEmpty)
  }

  /// (rights of the plan file; what is made of it): nobody may read more than before.
  @Test(arguments: [0o600, 0o640, 0o444]) func copiesHaveTheRightsOfThePlan(_ mode: Int) throws {
    let path = try planFile(mode: mode_t(mode), folderMode: 0o755)
    let store = try PlanStore.open(path)
    try store.backup(to: folder.file("backup"))
    try DocumentFile.write(to: folder.file("export"), rightsOf: path) { put throws(FileFault) in try store.export(put) }
    _ = try PlanStore.rescue(path, into: folder.file("rescued"), author: "lan", at: moment)
    for name in ["backup", "export", "rescued"] { #expect(self.mode(folder.file(name)) == mode, "\(name)") }
  }

  @Test func whatReplacesADocumentHasItsRights() throws {
    let path = folder.file("report.docx")
    try DocumentFile.write("a", to: path)
    chmod(path, 0o604)
    try DocumentFile.write("b", to: path, replacing: true)
    #expect(mode(path) == 0o604)
  }

  @Test func newFoldersAreForTheirOwnerAlone() throws {
    let path = folder.file("share/cchc/plan.cchc")
    _ = try PlanStore.create(path)
    for name in ["share", "share/cchc"] { #expect(mode(folder.file(name)) == 0o700) }
  }

  private func mode(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : -1
  }
}
