import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite struct ExportSchemaTests {
  let whole: WholeFile
  let export: Any
  let schema: SchemaValidator

  init() throws {
    whole = try WholeFile()
    let text = String(decoding: try whole.store.exported(), as: UTF8.self).replacing(HardNames.long, with: "dài")
    export = try JSONSerialization.jsonObject(with: Data(text.utf8))
    schema = try SchemaValidator(PlanExport.schema)
  }

  @Test func aWholeExportFitsTheSchema() {
    #expect(schema.fault(of: export) == nil)
  }

  /// At every place of the export, a value of another type, a key too many and one too few: the schema and the reader
  /// both say no.
  @Test func whatTheSchemaRefusesIsNotImportedEither() throws {
    var short = try #require(export as? [String: Any])
    var entry = try #require((short["journal"] as? [[String: Any]])?.first)
    entry["edits"] = (entry["edits"] as? [Any]).map { Array($0.prefix(2)) }
    short["journal"] = [entry]
    var places = 0
    for mutation in Mutation.all(of: short) {
      places += 1
      let fault = schema.fault(of: mutation.value)
      #expect(fault != nil, "the schema takes \(mutation.what)")
      let data = try JSONSerialization.data(withJSONObject: mutation.value, options: .sortedKeys)
      #expect(throws: ExportReadFault.self, "\(mutation.what) is imported") { try PlanExport(Array(data)).check() }
    }
    #expect(places > 500)
  }

  @Test func everyTableOfTheFileIsExported() {
    let raw = RawFile(whole.path)
    let tables = raw.column("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    let members = ExportForm.all.compactMap { $0.table.members?.name }
    #expect(tables == (ExportForm.all.map { $0.table.name } + members + ["journal", "showing"]).sorted())
  }

  @Test(arguments: ExportForm.all.indices) func columnsAreWhatTheFileKeeps(_ place: Int) {
    let table = ExportForm.all[place].table
    let raw = RawFile(whole.path)
    let stored = table.members == nil ? table.columns : table.columns.dropLast()
    let columns = raw.column("SELECT name FROM pragma_table_info('\(table.name)') WHERE name <> 'plan' ORDER BY name")
    #expect(columns == stored.map(\.name).sorted())
    for column in stored {
      let condition = "FROM pragma_table_info('\(table.name)') WHERE name = '\(column.name)'"
      #expect(raw.column("SELECT type \(condition)") == [column.isText ? "TEXT" : "INTEGER"], "\(column.name)")
      let isRequired = raw.column("SELECT \"notnull\" OR pk \(condition)") == ["1"]
      #expect(isRequired == !column.isOptional, "\(table.name).\(column.name)")
    }
    let references = raw.column("SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('\(table.name)')")
    for case (let name, .reference(let target)) in stored.map({ ($0.name, $0.kind) }) {
      #expect(references.contains("\(name) \(target)"))
    }
  }

  /// An export of this version as it was released: it is read, and written in the same way, as long as the version stays.
  @Test func exportsOfThisVersionStayAsTheyAre() throws {
    let url = try #require(Bundle.module.url(forResource: "Exports", withExtension: nil))
    let text = Array(try Data(contentsOf: url.appendingPathComponent("version-\(ExportForm.version).json")))
    let path = whole.folder.file("released.cchc")
    _ = try PlanExport(text).write(to: path)
    #expect(try PlanStore.open(path).exported() == text)
    let schema = try String(
      contentsOf: url.appendingPathComponent("version-\(ExportForm.version).schema.json"), encoding: .utf8)
    #expect(keys(of: schema) == keys(of: PlanExport.schema), "a key changed: raise ExportForm.version")
  }

  /// Exports of older forms are read: what they do not know is empty.
  @Test(arguments: 1..<ExportForm.version) func exportsOfOlderFormsAreRead(_ version: Int) throws {
    let url = try #require(Bundle.module.url(forResource: "Exports", withExtension: nil))
    let text = try String(contentsOf: url.appendingPathComponent("version-\(version).json"), encoding: .utf8)
    let path = whole.folder.file("older.cchc")
    _ = try PlanExport(Array(text.utf8)).write(to: path)
    let store = try PlanStore.open(path)
    try store.check()
    let plan = try store.load().plan
    #expect(plan.settings.swaps.isEmpty && plan.settings.heldSwaps == Settings.standard.swaps)
    #expect(plan.assignments.rows.allSatisfy { $0.rhythm.isEmpty })
    if version == 1 {
      #expect(plan.settings.secondsAheadOfUTC == Settings.vietnamTime)
      #expect(plan.assignments.rows.allSatisfy { $0.confirmation == nil && $0.waiting == nil && $0.clearedDue == nil })
    }
    // A key of its own form may not be missing.
    let short = text.replacing(#""officer":"#, with: #""viên chức":"#)
    #expect(throws: ExportReadFault.self) { try PlanExport(Array(short.utf8)).check() }
  }

  /// A schema without the names of choices: a further kind of finding or of change is no new form.
  private func keys(of schema: String) -> String { schema.replacing(/"enum": \[[^\]]*\]/, with: "") }
}

extension Column {
  fileprivate var isText: Bool {
    switch kind {
    case .text, .plainText, .code, .lines, .entries, .choice(nil, _): true
    default: false
    }
  }
}

/// An export with one thing wrong.
private struct Mutation {
  var what: String
  var value: Any

  /// All of them; of lists, only the first element.
  static func all(of value: Any, at path: String = "") -> [Mutation] {
    if let object = value as? [String: Any] { return all(of: object, at: path) }
    guard let list = value as? [Any] else { return [Mutation(what: "\(path) as an object", value: ["x": 1])] }
    var mutations = [Mutation(what: "\(path) as a number", value: 0.5)]
    for mutation in list.first.map({ all(of: $0, at: "\(path)/0") }) ?? [] {
      mutations.append(Mutation(what: mutation.what, value: [mutation.value] + list.dropFirst()))
    }
    return mutations
  }

  private static func all(of object: [String: Any], at path: String) -> [Mutation] {
    var mutations = [Mutation(what: "\(path) as a list", value: [Any]())]
    mutations.append(Mutation(what: "\(path) with more", value: object.merging(["zz": 1]) { $1 }))
    for key in object.keys.sorted() {
      mutations.append(Mutation(what: "\(path) without \(key)", value: object.filter { $0.key != key }))
      for mutation in all(of: object[key] ?? 0, at: "\(path)/\(key)") {
        mutations.append(Mutation(what: mutation.what, value: object.merging([key: mutation.value]) { $1 }))
      }
    }
    return mutations
  }
}
