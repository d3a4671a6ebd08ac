import Foundation
import PlanModel
import Testing

@testable import PlanStore

/// Files of an older program, given to commands that only read.
@Suite struct OlderFileTests {
  @Test(arguments: [["show"], ["show", "--json"], ["settings", "show"], ["scores", "show"], ["journal"], ["due"]])
  func aFileOfAnOlderProgramIsReadAndACopyOfItStays(_ command: [String]) throws {
    let program = try Program()
    let path = "\(program.folder)/cũ.cchc"
    let older = Schema(steps: Array(Schema.current.steps.dropLast()))
    _ = try PlanStore.create(path, schema: older)
    let option = ["show", "journal"].contains(command[0]) ? [path] : ["--file", path]
    let first = try program.run(command + option)
    #expect(first.status != 2, "\(first.error)")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    let copy = try #require(names.first { $0.hasPrefix("cũ.cchc.backup-v\(older.version)-") })
    _ = try PlanStore.open("\(program.folder)/\(copy)", access: .readOnly, schema: older)
    let second = try program.run(command + option)
    #expect(second.output == first.output && second.status == first.status)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder) == names)
  }
}
