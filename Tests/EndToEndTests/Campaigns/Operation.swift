import Foundation
import PlanModel
import Samples
import Testing

@testable import PlanStore

/// Something that the program does with files, from a folder as it is before to the folder as it is after: to the byte,
/// as the day is given.
struct Operation: CustomTestStringConvertible, Sendable {
  var name: String
  /// What the program is told; `@` stands for the folder.
  var words: [String]
  /// Which of the prepared files lie there before, under which names.
  var files: [String: PreparedFiles.Name]

  var testDescription: String { name }

  func arguments(in folder: String) -> [String] {
    words.map { $0.replacing("@", with: folder) } + ["--today", "2025-06-10"]
  }

  /// The folder as it is before.
  func before() throws -> FolderContent {
    let prepared = try PreparedFiles.all.get()
    return FolderContent(try files.mapValues { try #require(prepared[$0]) })
  }

  static let all = [
    Operation(name: "set", words: ["set", "1.5", "done", "--file", "@/p.cchc"], files: ["p.cchc": .plan]),
    Operation(name: "undo", words: ["undo", "@/p.cchc"], files: ["p.cchc": .plan]),
    Operation(
      name: "import into a plan", words: ["import", "@/d.txt", "--into", "@/p.cchc", "--yes", "--again"],
      files: ["p.cchc": .plan, "d.txt": .revisedDocument]),
    Operation(
      name: "import into a new file", words: ["import", "@/d.txt", "--into", "@/new.cchc", "--yes"],
      files: ["d.txt": .document]),
    Operation(
      name: "import of an export", words: ["import", "@/x.json", "--into", "@/new.cchc"], files: ["x.json": .export]),
    Operation(name: "backup", words: ["backup", "@/copy.cchc", "--file", "@/p.cchc"], files: ["p.cchc": .plan]),
    Operation(
      name: "restore", words: ["restore", "@/b.cchc", "--file", "@/p.cchc"],
      files: ["p.cchc": .plan, "b.cchc": .olderPlan]),
    Operation(
      name: "restore over a broken-off change", words: ["restore", "@/b.cchc", "--file", "@/p.cchc"],
      files: ["p.cchc": .brokenOff, "p.cchc-journal": .brokenOffJournal, "b.cchc": .olderPlan]),
    Operation(
      name: "restore where nothing lies", words: ["restore", "@/b.cchc", "--file", "@/p.cchc"],
      files: ["b.cchc": .olderPlan]),
    Operation(name: "rescue", words: ["rescue", "@/p.cchc", "-o", "@/new.cchc"], files: ["p.cchc": .damaged]),
    Operation(name: "export", words: ["export", "@/p.cchc", "-o", "@/x.json"], files: ["p.cchc": .plan]),
    Operation(
      name: "export over an export", words: ["export", "@/p.cchc", "-o", "@/x.json", "--force"],
      files: ["p.cchc": .plan, "x.json": .olderExport]),
    Operation(
      name: "report over a report",
      words: ["report", "plan", "--format", "md", "-o", "@/r.md", "--force", "--file", "@/p.cchc"],
      files: ["p.cchc": .plan, "r.md": .document]),
    Operation(
      name: "migration", words: ["show", "@/p.cchc"], files: ["p.cchc": .olderForm]),
    Operation(
      name: "recovery", words: ["show", "@/p.cchc"],
      files: ["p.cchc": .brokenOff, "p.cchc-journal": .brokenOffJournal]),
    Operation(
      name: "change after a broken-off one", words: ["set", "1.5", "done", "--file", "@/p.cchc"],
      files: ["p.cchc": .brokenOff, "p.cchc-journal": .brokenOffJournal]),
    Operation(
      name: "several files to one", words: ["show", "@/p.cchc"], files: ["p.cchc": .writeAhead]),
  ]
}

/// Files that operations begin with, made once.
enum PreparedFiles {
  enum Name: Sendable {
    case plan, olderPlan, brokenOff, brokenOffJournal, damaged, olderForm, writeAhead
    case document, revisedDocument, export, olderExport
  }

  static let all = Result { try make() }

  private static let moment = Timestamp(seconds: 1_749_500_000)

  private static func make() throws -> [Name: Data] {
    let folder = NSTemporaryDirectory() + "/cchc-prepared-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/p.cchc"
    var files: [Name: Data] = [
      .document: Data(SamplePlan.text.utf8),
      .revisedDocument: Data(SamplePlan.text.replacing("0.5/2 điểm", with: "0.25/2 điểm").utf8),
    ]
    let store = try PlanStore.create(path)
    _ = try store.commit(try Plan().change(importing: SamplePlan.draft), author: "lan", at: moment)
    files[.olderPlan] = bytes(of: path)
    files[.olderExport] = try export(store)
    try change(store, to: .inProgress)
    files[.plan] = bytes(of: path)
    files[.export] = try export(store)
    files[.damaged] = try damaged(try #require(files[.plan]))
    try breakOff(path)
    (files[.brokenOff], files[.brokenOffJournal]) = (bytes(of: path), bytes(of: path + "-journal"))
    _ = try PlanStore.open(path)
    files[.olderForm] = try olderForm("\(folder)/old.cchc", of: path)
    files[.writeAhead] = try writeAhead(path)
    return files
  }

  static func change(_ store: PlanStore, to state: WorkState) throws {
    let signature = Signature(author: "lan", clock: Clock(now: moment, secondsAheadOfUTC: 25_200))
    let plan = try store.load().plan
    let change = try plan.change(setting: state, of: .init(1), by: signature)
    _ = try store.commit(change, author: "lan", at: moment)
  }

  private static func export(_ store: PlanStore) throws -> Data {
    final class Pieces { var bytes = Data() }
    let pieces = Pieces()
    try store.export { pieces.bytes += $0 }
    return pieces.bytes
  }

  /// A page in the middle is gone.
  private static func damaged(_ plan: Data) throws -> Data {
    var bytes = plan
    let page = bytes.count / 4096 / 2
    for place in page * 4096..<(page + 1) * 4096 { bytes[place] = UInt8(truncatingIfNeeded: place &* 31) }
    return bytes
  }

  /// Leaves a plan and its journal as a writer does who dies when his pages are out.
  static func breakOff(_ path: String) throws {
    let connection = try Connection(opening: path, mayWrite: true)
    try connection.execute(
      """
      PRAGMA cache_size = 0; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE items SET causes = 'nothing';
      UPDATE units SET name = 'x'; PRAGMA user_version = \(Schema.current.version);
      PRAGMA integrity_check
      """)
    let halves = try [path, path + "-journal"].map { ($0, try #require(try copied($0))) }
    // What goes through all pages lets the changed ones go out, and before them the mark of the journal.
    try #require(halves[1].1.first != 0)
    try connection.execute("ROLLBACK")
    connection.close()
    for (name, bytes) in halves { try bytes.write(to: URL(fileURLWithPath: name)) }
  }

  /// Not read by a descriptor of this process: closing that would let go of the locks.
  private static func copied(_ path: String) throws -> Data? {
    let run = try FinishedRun(["/bin/cp", path, path + ".copy"], environment: [:])
    #expect(run.status == 0, "\(run.error)")
    defer { unlink(path + ".copy") }
    return bytes(of: path + ".copy")
  }

  private static func writeAhead(_ path: String) throws -> Data? {
    let connection = try Connection(opening: path, mayWrite: true)
    try connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    return bytes(of: path)
  }

  /// The plan as the program before the last step of the schema would have left it.
  private static func olderForm(_ path: String, of plan: String) throws -> Data? {
    let older = Schema(steps: Array(Schema.current.steps.dropLast()))
    let connection = try PlanStore.create(path, schema: older).connection
    try connection.execute("ATTACH '\(plan)' AS whole; PRAGMA foreign_keys = OFF; BEGIN; DELETE FROM plan")
    let tables = try connection.texts("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
    for table in tables {
      let columns = try connection.texts("SELECT name FROM pragma_table_info('\(table)', 'main')")
        .joined(separator: ", ")
      try connection.execute("INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM whole.\(table)")
    }
    try connection.execute("COMMIT; DETACH whole")
    connection.close()
    return bytes(of: path)
  }
}

extension Connection {
  /// The first column of all rows.
  fileprivate func texts(_ sql: String) throws -> [String] {
    let statement = try statement(sql)
    defer { statement.reset() }
    var texts: [String] = []
    while try statement.step() { texts.append(statement.text(0)) }
    return texts
  }
}
