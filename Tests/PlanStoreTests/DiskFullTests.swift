import Glibc
import PlanModel
import Testing

@testable import PlanStore

/// A disk of so many bytes, where the system lets a test make one.
private final class TinyDisk {
  let folder = Folder()

  init?(bytes: Int) {
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(bytes)") == 0 else { return nil }
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }

  static var isPossible: Bool { TinyDisk(bytes: 1 << 16) != nil }
}

@Suite struct DiskFullTests {
  /// A change that needs more room than the sample plan has pages.
  private let large = Change(
    kind: .edit,
    edits: (1...50).map {
      .finding(Edit(before: nil, after: Finding(id: .init(100 + $0), kind: .noLead, excerpt: HardNames.long)))
    })

  @Test func aChangeThatFindsNoRoomIsNotMadeAtAll() throws {
    let desk = try Desk()
    let before = bytes(of: desk.path)
    try limit(desk.store, to: 40)
    #expect(throws: StoreFault.file(.diskFull(path: desk.path))) {
      try desk.store.commit(large, author: "lan", at: moment)
    }
    #expect(bytes(of: desk.path) == before)
    #expect(desk.folder.names == ["plan.cchc"])
    try limit(desk.store, to: 4000)
    _ = try desk.store.commit(large, author: "lan", at: moment)
    try desk.store.check()
  }

  private func limit(_ store: PlanStore, to pages: Int) throws {
    try store.connection.execute("PRAGMA max_page_count = \(pages)")
  }

  @Test(.enabled(if: TinyDisk.isPossible)) func aFullDisk() throws {
    let disk = try #require(TinyDisk(bytes: 500_000))
    let path = disk.folder.file("plan.cchc")
    let store = try PlanStore.create(path)
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
    let before = bytes(of: path)
    #expect(throws: StoreFault.file(.diskFull(path: path))) { try store.commit(large, author: "lan", at: moment) }
    #expect(bytes(of: path) == before)
    #expect(disk.folder.names == ["plan.cchc"])
    _ = try store.undo(author: "lan", at: moment)
    try fill(disk)
    for name in ["copy.cchc", "new.cchc"] {
      let other = disk.folder.file(name)
      #expect(throws: FileFault.diskFull(path: other)) {
        if name == "copy.cchc" { try store.backup(to: other) } else { _ = try PlanStore.create(other) }
      }
    }
    #expect(disk.folder.names == ["ballast", "plan.cchc"])
    #expect(throws: StoreFault.file(.diskFull(path: path))) { try store.redo(author: "lan", at: moment) }
    try store.check()
  }

  private func fill(_ disk: TinyDisk) throws {
    let file = try #require(fopen(disk.folder.file("ballast"), "w"))
    while fwrite([UInt8](repeating: 0, count: 4096), 1, 4096, file) == 4096, fflush(file) == 0 {}
    fclose(file)
  }
}
