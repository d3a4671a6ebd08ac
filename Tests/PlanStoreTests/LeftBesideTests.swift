import Glibc
import PlanModel
import Testing

@testable import PlanStore

/// What lies beside a plan file when it is opened: taken back where it is the file's own, refused by name where it is
/// not, with both byte for byte as they were.
@Suite struct LeftBesideTests {
  let folder = Folder()
  var path: String { folder.file("plan.cchc") }
  var journal: String { path + "-journal" }
  private let spread = "UPDATE items SET causes = 'nothing'; UPDATE units SET name = 'x'"

  init() throws { _ = try PlanStore.create(path).commit(SamplePlan.creation, author: "lan", at: moment) }

  private func expectStray(_ beside: String, _ path: String? = nil) throws {
    let path = path ?? self.path
    let before = (bytes(of: path), bytes(of: beside), folder.names)
    for access in [PlanStore.Access.readOnly, .readWrite, .writeIfPossible] {
      #expect(throws: FileFault.stray(path: path, beside: beside)) { try PlanStore.open(path, access: access) }
    }
    #expect(throws: FileFault.stray(path: path, beside: beside)) { try PlanStore.prove(path) }
    #expect(bytes(of: path) == before.0)
    #expect(bytes(of: beside) == before.1)
    #expect(folder.names == before.2)
  }

  @Test(arguments: [PlanStore.Access.readOnly, .readWrite, .writeIfPossible])
  func whatAKilledWriterLeftIsTakenBackByEveryReader(_ access: PlanStore.Access) throws {
    let before = bytes(of: path)
    try leaveHotJournal(path, spread)
    #expect(bytes(of: path) != before)
    #expect(try PlanStore.open(path, access: access).load().plan == SamplePlan.plan)
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  @Test func whereNothingMayBeWrittenBothFilesAreNamed() throws {
    try leaveHotJournal(path, spread)
    for name in [path, journal, folder.path] { chown(name, 65_534, 65_534) }
    let before = (bytes(of: path), bytes(of: journal))
    chmod(folder.path, 0o555)
    try asOrdinaryUser {
      for access in [PlanStore.Access.readOnly, .readWrite, .writeIfPossible] {
        #expect(throws: FileFault.unfinished(path: path, beside: journal)) { try PlanStore.open(path, access: access) }
      }
    }
    chmod(folder.path, 0o755)
    #expect(bytes(of: path) == before.0)
    #expect(bytes(of: journal) == before.1)
    #expect(try PlanStore.open(path, access: .readOnly).load().plan == SamplePlan.plan)
  }

  /// A backup was copied over the file of a program that died.
  @Test(arguments: [1, 3]) func aBackupBesideALaterJournal(changes: Int) throws {
    let store = try PlanStore.open(path)
    try store.backup(to: folder.file("backup"))
    for _ in 0..<changes {
      _ = try store.undo(author: "lan", at: moment)
      _ = try store.redo(author: "lan", at: moment)
    }
    try leaveHotJournal(path, spread)
    write(try #require(bytes(of: folder.file("backup"))), to: path)
    try expectStray(journal)
  }

  /// The journal of an earlier change came back beside a file that went on.
  @Test func aJournalOfAnEarlierChange() throws {
    try leaveFinishedJournal(path, "UPDATE items SET causes = 'nothing'")
    let stale = try #require(bytes(of: journal))
    unlink(journal)
    RawFile(path).run("UPDATE units SET name = 'x'; UPDATE units SET name = 'y'; UPDATE units SET name = 'z'")
    write(stale, to: journal)
    try expectStray(journal)
  }

  @Test func theJournalOfAnotherPlan() throws {
    let other = folder.file("other.cchc")
    let store = try PlanStore.create(other)
    for number in 1...40 {
      let edit = Edit(before: nil, after: OrgUnit(id: .init(number), name: HardNames.long, aliases: []))
      _ = try store.commit(Change(kind: .edit, edits: [.unit(edit)]), author: "lan", at: moment)
    }
    try leaveHotJournal(other, "UPDATE units SET name = 'x'")
    write(try #require(bytes(of: other + "-journal")), to: journal)
    unlink(other + "-journal")
    try expectStray(journal)
  }

  @Test func aFileThatIsNoJournal() throws {
    write("Ghi chú của Đặng Thị Ngọc Ẩn".utf8, to: journal)
    try expectStray(journal)
    write(try #require(bytes(of: path)), to: journal)
    try expectStray(journal)
  }

  @Test func theJournalOfAChangeInSeveralFiles() throws {
    try leaveHotJournal(path, spread)
    let name = Array("/tmp/other-mj12345678".utf8)
    func word(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }
    let magic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
    let end = word(0x4000_0000 / 4096 + 1) + name + word(name.count) + word(name.reduce(0) { $0 + Int($1) }) + magic
    write(try #require(bytes(of: journal)) + end, to: journal)
    try expectStray(journal)
  }

  /// Whatever is cut off: the plan as it was, or neither file is touched.
  @Test(arguments: [1, 8, 27, 28, 511, 512, 513, 2000, 4632, 6000, 9000]) func aJournalCutShort(at length: Int) throws {
    try leaveHotJournal(path, spread)
    let cut = try #require(bytes(of: journal)).prefix(length)
    write(cut, to: journal)
    let before = bytes(of: path)
    do {
      let plan = try PlanStore.open(path).load().plan
      #expect(plan == SamplePlan.plan)
      #expect(folder.names == ["plan.cchc"])
    } catch {
      #expect(error == .stray(path: path, beside: journal))
      #expect(bytes(of: path) == before)
      #expect(bytes(of: journal) == Array(cut))
    }
  }

  /// The file was to grow, and the disk was full in the midst of a page.
  @Test func aFileThatGrewByAPartOfAPage() throws {
    let before = bytes(of: path)
    try leaveHotJournal(path, spread)
    write(try #require(bytes(of: path)) + [UInt8](repeating: 7, count: 2048), to: path)
    #expect(try PlanStore.open(path).load().plan == SamplePlan.plan)
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  /// The mark of the journal comes last, and not in one piece.
  @Test(arguments: [1, 6, 7]) func aJournalWhoseMarkIsCutOff(after length: Int) throws {
    let before = bytes(of: path)
    try leaveHotJournal(path, spread)
    write(try #require(before), to: path)
    var content = try #require(bytes(of: journal))
    for place in length..<12 { content[place] = 0 }
    for access in [PlanStore.Access.readOnly, .readWrite, .writeIfPossible] {
      write(content, to: journal)
      #expect(try PlanStore.open(path, access: access).load().plan == SamplePlan.plan)
      #expect(bytes(of: path) == before)
      #expect(folder.names == ["plan.cchc"])
    }
    content[20] = 9
    content[26] ^= 1
    write(content, to: journal)
    try expectStray(journal)
  }

  @Test func aJournalThatWasLetGo() throws {
    let before = bytes(of: path)
    write([UInt8](repeating: 0, count: 28) + [UInt8](repeating: 7, count: 9000), to: journal)
    #expect(try PlanStore.open(path, access: .readOnly).load().plan == SamplePlan.plan)
    #expect(try PlanStore.open(path).load().plan == SamplePlan.plan)
    #expect(bytes(of: path) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  @Test func aNewFileNeverLiesBesideAnOldJournal() throws {
    let new = folder.file("new.cchc")
    write([1], to: new + "-journal")
    #expect(throws: FileFault.stray(path: new, beside: new + "-journal")) { try PlanStore.create(new) }
    #expect(folder.names == ["new.cchc-journal", "plan.cchc"])
  }

  // MARK: Several files

  @Test(arguments: [PlanStore.Access.readOnly, .readWrite, .writeIfPossible])
  func aFileThatAnotherProgramSwitchedToSeveralComesBack(_ access: PlanStore.Access) throws {
    RawFile(path).run("PRAGMA journal_mode = WAL")
    #expect(try PlanStore.open(path, access: access).load().plan == SamplePlan.plan)
    #expect(RawFile(path).column("PRAGMA journal_mode") == ["delete"])
    #expect(folder.names == ["plan.cchc"])
  }

  /// The other program died: its last change lies in the file beside.
  @Test func theLastChangesOfSeveralFilesAreTakenOver() throws {
    let raw = RawFile(path)
    raw.run("PRAGMA journal_mode = WAL; UPDATE units SET name = 'mới' WHERE id = 2")
    let copy = folder.file("copy.cchc")
    for suffix in ["", "-wal"] { write(try #require(bytes(of: path + suffix)), to: copy + suffix) }
    #expect(try PlanStore.open(copy, access: .readOnly).load().plan.units[.init(2)]?.name == "mới")
    #expect(bytes(of: copy + "-wal") == nil)
    withExtendedLifetime(raw) {}
  }

  @Test func theLogOfAnotherFile() throws {
    let other = folder.file("other.cchc")
    _ = try PlanStore.create(other)
    let raw = RawFile(other)
    raw.run("PRAGMA journal_mode = WAL; UPDATE plan SET title = 'x'")
    let log = try #require(bytes(of: other + "-wal"))
    write(log, to: path + "-wal")
    try expectStray(path + "-wal")
    unlink(path + "-wal")
    RawFile(path).run("PRAGMA journal_mode = WAL")
    write(log, to: path + "-wal")
    try expectStray(path + "-wal")
    withExtendedLifetime(raw) {}
  }

  @Test func aFileOfSeveralThatMayNotBeWritten() throws {
    RawFile(path).run("PRAGMA journal_mode = WAL")
    for name in [path, folder.path] { chown(name, 65_534, 65_534) }
    chmod(folder.path, 0o555)
    try asOrdinaryUser {
      #expect(throws: FileFault.severalFiles(path: path)) { try PlanStore.open(path, access: .readOnly) }
      #expect(throws: FileFault.severalFiles(path: path)) { try PlanStore.open(path, access: .writeIfPossible) }
    }
    chmod(folder.path, 0o755)
  }

  @Test func aPlanThatMayNotBeWrittenIsOpenedToLook() throws {
    for name in [path, folder.path] { chown(name, 65_534, 65_534) }
    chmod(folder.path, 0o555)
    try asOrdinaryUser {
      let store = try PlanStore.open(path, access: .writeIfPossible)
      #expect(!store.mayWrite)
      #expect(try store.load().plan == SamplePlan.plan)
      #expect(throws: StoreFault.file(.readOnly(path: path))) { try store.undo(author: "lan", at: moment) }
    }
    chmod(folder.path, 0o755)
    #expect(try PlanStore.open(path, access: .writeIfPossible).mayWrite)
  }
}
