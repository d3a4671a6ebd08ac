import Foundation
import PlanModel
import PlanStore
import Testing

@Suite struct DocumentFileTests {
  let folder = Folder()
  var path: String { folder.file("thông báo.txt") }

  private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test func aDocumentIsWrittenOnceAndReplacedOnlyWhenTold() throws {
    try DocumentFile.write("Ẩn\n", to: path)
    #expect(throws: FileFault.exists(path: path)) { try DocumentFile.write("x", to: path) }
    #expect(try text(path) == "Ẩn\n")
    try DocumentFile.write("", to: path, replacing: true)
    #expect(try text(path) == "")
    #expect(folder.names == ["thông báo.txt"])
  }

  @Test func aLinkStaysAndWhatItLeadsToIsReplaced() throws {
    try DocumentFile.write("cũ", to: path)
    let link = folder.file("liên kết")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(throws: FileFault.exists(path: link)) { try DocumentFile.write("x", to: link) }
    try DocumentFile.write("mới", to: link, replacing: true)
    #expect(try text(path) == "mới")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func aPlanAFolderAndADeviceAreNeverReplaced() throws {
    let plan = folder.file("plan.cchc")
    _ = try PlanStore.create(plan)
    let before = bytes(of: plan)
    for target in [plan, folder.path, "/dev/null"] {
      #expect(throws: FileFault.exists(path: target)) { try DocumentFile.write("x", to: target, replacing: true) }
    }
    #expect(bytes(of: plan) == before)
    #expect(folder.names == ["plan.cchc"])
  }

  @Test func whatCannotBeWrittenLeavesNothing() {
    let lost = folder.file("không có/x.txt")
    #expect(throws: FileFault.missing(path: lost)) { try DocumentFile.write("x", to: lost) }
    #expect(throws: FileFault.self) { try DocumentFile.write("x", to: "/dev/full/x", replacing: true) }
    #expect(folder.names.isEmpty)
  }
}
