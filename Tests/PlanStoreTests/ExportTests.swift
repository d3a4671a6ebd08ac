import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite struct ExportTests {
  let whole: WholeFile
  let export: [UInt8]

  init() throws {
    whole = try WholeFile()
    export = try whole.store.exported()
  }

  private var copy: String { whole.folder.file("bản sao.cchc") }

  private func imported(_ bytes: [UInt8]) throws -> PlanStore {
    _ = try PlanExport(bytes).write(to: copy)
    return try PlanStore.open(copy)
  }

  @Test func whatIsImportedIsTheSameFileRowByRow() throws {
    let store = try imported(export)
    #expect(RawFile(copy).contents == RawFile(whole.path).contents)
    #expect(try store.exported() == export)
    for plan in [1, 2] { #expect(try store.load(plan: plan).plan == whole.store.load(plan: plan).plan) }
    #expect(try store.journal(limit: 99) == whole.store.journal(limit: 99))
    try store.check()
    #expect(whole.folder.names == ["bản sao.cchc", "plan.cchc"])
  }

  /// The export in a file of its own, put there in pieces.
  private func passing(_ bytes: [UInt8]) throws -> PlanExport {
    let text = try #require(PassingText())
    for start in stride(from: 0, to: bytes.count, by: 999_999) {
      try text.append(bytes[start..<min(bytes.count, start + 999_999)])
    }
    return PlanExport(text)
  }

  /// Memory holds a part of a long text at a time; what lies behind comes back when it is looked at again.
  @Test func aTextThatIsNotHeldInMemory() throws {
    let blanks = String(repeating: " ", count: 9 << 20)
    var text = String(decoding: export, as: UTF8.self)
    for key in [#""plans": ["#, #""journal": ["#, #""edits":["#] {
      text = text.replacing(key, with: blanks + key + blanks, maxReplacements: 1)
    }
    _ = try passing(Array(text.utf8)).write(to: copy)
    #expect(RawFile(copy).contents == RawFile(whole.path).contents)
    let wrong = try passing(Array(text.replacing(#""author":"#, with: #""author":7,"x":"#, maxReplacements: 1).utf8))
    let fault = #expect(throws: ExportReadFault.self) { try wrong.check() }
    if case .content(let fault)? = fault {
      #expect(fault.reason == .needs(.text) && fault.line ?? 0 > 1, "\(fault)")
    } else {
      Issue.record("\(String(describing: fault))")
    }
    #expect(throws: ExportReadFault.self) { try passing([]).check() }
  }

  @Test func undoAndRedoGoOnWhereTheyWere() throws {
    let store = try imported(export)
    var steps = 0
    while let next = try store.nextUndo() {
      #expect(try whole.store.nextUndo() == next)
      #expect(try store.nextRedo() == whole.store.nextRedo())
      for each in [store, whole.store] { _ = try each.undo(author: "lan", at: moment) }
      steps += 1
    }
    #expect(steps > 10)
    #expect(try store.load().plan.isEmpty)
    for _ in 0..<steps { for each in [store, whole.store] { _ = try each.redo(author: "lan", at: moment) } }
    #expect(try store.exported() == whole.store.exported())
    #expect(RawFile(copy).run("DELETE FROM journal") == "the journal is append-only")
  }

  @Test func anyOrderOfKeysAndAnySpacingIsRead() throws {
    // Foundation drops a mark of byte order even within a text.
    let text = Array(String(decoding: export, as: UTF8.self).replacing("\u{FEFF}", with: "").utf8)
    let value = try JSONSerialization.jsonObject(with: Data(text))
    let sorted = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .prettyPrinted])
    #expect(try imported([0xEF, 0xBB, 0xBF] + sorted).exported() == text)
  }

  @Test func textIsKeptScalarByScalarHoweverItIsEscaped() throws {
    var text = String(decoding: export, as: UTF8.self)
    #expect(text.unicodeScalars.contains("\u{302}"))
    for scalar in ["Đ", "ạ", "\u{302}", "/"] as [Unicode.Scalar] {
      let digits = String(scalar.value, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      var escaped = String.UnicodeScalarView()
      for each in text.unicodeScalars {
        if each == scalar { escaped.append(contentsOf: escape.unicodeScalars) } else { escaped.append(each) }
      }
      text = String(escaped)
    }
    text = text.replacing("🇻🇳", with: "\\ud83c\\uddfb\\ud83c\\uddf3")
    #expect(try imported(Array(text.utf8)).exported() == export)
  }

  @Test func eachRecordHasALine() throws {
    let lines = String(decoding: export, as: UTF8.self).split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0.hasPrefix(#"{"id":7,"name":"Văn phòng Sở","aliases":[""],"kind":"#) })
    #expect(lines.contains { $0.contains(#""due":"2026-12-31","recurring":true,"state":"in_progress""#) })
    #expect(lines.contains { $0.hasPrefix(#"{"year":2024,"code":"1.2""#) && $0.contains(#""published":null"#) })
    #expect(lines.contains { $0.contains(#""bands":[{"from":"90","inclusive":true,"name":"Xuất sắc"}"#) })
    let codes = lines.filter { $0.hasPrefix(#"{"code":"#) }.compactMap { $0.split(separator: "\"").dropFirst(3).first }
    #expect(codes.prefix(3) == ["1.2", "1.10", "3.3.2"])
  }

  @Test func aFileInWhichNothingWasEnteredBecomesTheExport() throws {
    _ = try PlanStore.create(copy)
    #expect(try imported(export).exported() == export)
  }

  @Test func anEmptyFileIsExportedToo() throws {
    let empty = try PlanStore.create(whole.folder.file("empty.cchc")).exported()
    #expect(try imported(empty).exported() == empty)
    #expect(try PlanStore.open(copy).load().plan.isEmpty)
  }

  @Test func aFileThatHoldsSomethingIsNeverWrittenOver() throws {
    let before = bytes(of: whole.path)
    #expect(throws: ExportReadFault.occupied(path: whole.path)) { try PlanExport(export).write(to: whole.path) }
    #expect(bytes(of: whole.path) == before)
    // Rows without a journal are something, too.
    let rows = whole.folder.file("rows.cchc")
    _ = try PlanStore.create(rows)
    RawFile(rows).run("INSERT INTO units (id, name, aliases, kind) VALUES (1, 'Văn phòng', '', 'office')")
    #expect(throws: ExportReadFault.occupied(path: rows)) { try PlanExport(export).write(to: rows) }
    write("ghi chú".utf8, to: whole.folder.file("note"))
    #expect(throws: ExportReadFault.file(.notAPlanFile(path: whole.folder.file("note")))) {
      try PlanExport(export).write(to: whole.folder.file("note"))
    }
  }

  @Test func lookingAtAnExportWritesNothing() throws {
    let contents = try PlanExport(export).check()
    #expect(contents.plans.map(\.year) == [2025, 2026])
    #expect(contents.entries == (try whole.store.load().revision))
    #expect(contents.records["evidence"] == 1 && contents.records["settings"] == 1)
    #expect(whole.folder.names == ["plan.cchc"])
  }

  @Test(arguments: 1...8) func anyFileComesBackAsItWas(seed: Int) throws {
    var changes = RandomChanges(dice: Dice(seed: UInt64(seed)))
    let store = try PlanStore.create(whole.folder.file("random.cchc"))
    for _ in 0..<40 {
      let plan = try store.load().plan
      switch changes.dice.roll(10) {
      case 0...6:
        if let change = changes.next(for: plan) { _ = try store.commit(change, author: "lan", at: moment) }
      case 7, 8: if try store.nextUndo() != nil { _ = try store.undo(author: HardNames.awkward, at: moment) }
      default: if try store.nextRedo() != nil { _ = try store.redo(author: "lan", at: moment) }
      }
    }
    let text = try store.exported()
    #expect(try imported(text).exported() == text)
    #expect(RawFile(copy).contents == RawFile(store.path).contents)
    #expect(try PlanStore.open(copy).load().plan == store.load().plan)
  }

  @Test func aMomentThatIsNoneIsToldAndNotWritten() throws {
    RawFile(whole.path).run("UPDATE updates SET at = 9223372036854775807")
    #expect(throws: FileFault.damaged(path: whole.path, .value(table: "updates", detail: "9223372036854775807"))) {
      try whole.store.exported()
    }
  }
}
