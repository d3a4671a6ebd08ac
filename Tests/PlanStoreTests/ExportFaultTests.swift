import PlanModel
import Testing

@testable import PlanStore

/// Exports with one thing wrong: what is found, and where.
@Suite struct ExportFaultTests {
  private let folder = Folder()
  private let export: String

  init() throws { export = try Self.whole.get() }

  /// Made once for all tests: it takes many changes.
  private static let whole = Result {
    String(decoding: try WholeFile().store.exported(), as: UTF8.self).replacing(HardNames.long, with: "dài")
  }

  /// What keeps an export from becoming a file; nothing is left behind then.
  private func fault(_ bytes: some Sequence<UInt8>) -> ExportFault? {
    let target = folder.file("new.cchc")
    defer { #expect(folder.names == []) }
    do throws(ExportReadFault) {
      _ = try PlanExport(Array(bytes)).write(to: target)
      Issue.record("imported")
    } catch {
      if case .content(let fault) = error { return fault }
      Issue.record(error)
    }
    return nil
  }

  private static let cases: [(change: String, to: String, reason: ExportFault.Reason, pointer: String)] = [
    (#""format": "cchc-export""#, #""format": "khác""#, .notAnExport, ""),
    (#""version": 3"#, #""version": 4"#, .newer(version: 4, known: 3), "/version"),
    (#""version": 3"#, #""version": "2""#, .needs(.key), "/version"),
    (#"  "version": 3,"#, "", .missing(key: "version"), ""),
    (#"  "peers": ["#, #"  "bạn": ["#, .unknown(key: "bạn"), ""),
    (#"  "scorecards": ["#, #"  "peers": ["#, .doubled(key: "peers"), ""),
    (#""id":7,"name":"Văn phòng Sở""#, #""id":7.5,"name":"Văn phòng Sở""#, .needs(.key), "/plans/0/units/2/id"),
    (#""id":7,"name":"Văn phòng Sở""#, #""id":0,"name":"Văn phòng Sở""#, .needs(.key), "/plans/0/units/2/id"),
    (
      #""id":7,"name":"Văn phòng Sở""#, #""id":99999999999999999999,"name":"Văn phòng Sở""#, .needs(.key),
      "/plans/0/units/2/id"
    ), (#""id":7,"name":"Văn phòng Sở""#, #""id":7,"name":null"#, .needs(.text), "/plans/0/units/2/name"),
    (#""id":7,"name":"Văn phòng Sở","#, #""id":7,"#, .missing(key: "name"), "/plans/0/units/2"),
    (#""id":7,"name":"Văn phòng Sở","#, #""id":7,"id":7,"name":"","#, .doubled(key: "id"), "/plans/0/units/2"),
    (#""id":7,"name":"Văn phòng Sở","#, #""id":7,"tên":"","name":"","#, .unknown(key: "tên"), "/plans/0/units/2"),
    (#""id":7,"name":"Văn phòng Sở""#, #""id":2,"name":"Văn phòng Sở""#, .repeated(table: "units"), "/plans/0/units/2"),
    (
      #""members":[7,1,2]"#, #""members":[7,1,99]"#, .dangling(table: "units", key: "99"),
      "/plans/0/unit_groups/0/members"
    ),
    (#""members":[7,1,2]"#, #""members":[7,1,7]"#, .repeated(table: "unit_groups"), "/plans/0/unit_groups/0"),
    (#""members":[7,1,2]"#, #""members":"7""#, .needs(.list), "/plans/0/unit_groups/0/members"),
    (
      #"{"id":2,"criterion":"3.3.2""#, #"{"id":2,"criterion":"3.3.3""#, .dangling(table: "criteria", key: "3.3.3"),
      "/plans/0/items/1/criterion"
    ), (#"{"id":2,"criterion":"3.3.2""#, #"{"id":2,"criterion":"3.3.02""#, .needs(.code), "/plans/0/items/1/criterion"),
    (#""day":"2025-07-02""#, #""day":"2025-02-30""#, .needs(.day), "/plans/0/briefings/0/day"),
    (#""day":"2025-07-02""#, #""day":20250702"#, .needs(.day), "/plans/0/briefings/0/day"),
    (#""day":"2025-07-02""#, #""day":null"#, .needs(.day), "/plans/0/briefings/0/day"),
    (#""score":"1.25""#, #""score":1.25"#, .needs(.score), "/plans/0/criteria/0/score"),
    (#""score":"1.25""#, #""score":"1,25""#, .needs(.score), "/plans/0/criteria/0/score"),
    (#""score":"1.25""#, #""score":"99999999999999999.9""#, .needs(.score), "/plans/0/criteria/0/score"),
    (#""published":true"#, #""published":1"#, .needs(.flag), "/plans/0/plan/published"),
    (
      #""role":"lead""#, #""role":"chủ trì""#, .needs(.oneOf(["lead", "coordinating"])), "/plans/0/assignments/0/role"
    ),
    (
      #""item":2,"unit":null,"unit_group":2"#, #""item":2,"unit":1,"unit_group":2"#,
      .unlawful(rule: "unit, unit_group"), "/plans/0/assignments/2"
    ),
    (#""via":1,"#, #""via":8,"#, .dangling(table: "unit_groups", key: "8"), "/plans/0/assignments/1/via"),
    (#""name":"Xuất sắc"}"#, #""name":"Xuất\tsắc"}"#, .needs(.plainText), "/settings/bands/0/name"),
    (#"{"id":1,"bands""#, #"{"id":2,"bands""#, .needs(.oneOf(["1"])), "/settings/id"),
    (
      #"{"year":2024,"code""#, #"{"year":2023,"code""#, .dangling(table: "scorecards", key: "2023"),
      "/score_lines/0/year"
    ),
    (#"{"number":2,"at""#, #"{"number":3,"at""#, .journalNumber(next: 2), "/journal/1"),
    (#""step":"undo","reverses":"#, #""step":"redo","reverses":"#, .journalStep(next: nil), "/journal/22"),
    (#""step":"undo","reverses":"#, #""step":"undo","reverses":1"#, .journalStep(next: 22), "/journal/22"),
    (
      #"{"record":"units","before":null"#, #"{"record":"unit","before":null"#, .needs(.oneOf([])),
      "/journal/0/edits/4/record"
    ),
    (
      #"{"record":"units","before":null"#, #"{"record":"items","before":null"#, .unknown(key: "name"),
      "/journal/0/edits/4/after"
    ),
    (#""plan": {"id":1,"#, #""plan": {"id":3,"#, .noFirstPlan, "/plans"),
    (
      #""due":"2026-12-31","recurring":true,"#, #""due":"2026-12-31" "recurring":true,"#, .syntax,
      "/plans/0/assignments/1/due"
    ),
    (#""criteria": ["#, #""criteria": [01,"#, .needs(.object), "/plans/0/criteria/0"),
    (#"{"number":2,"at""#, #"{"number":02,"at""#, .syntax, "/journal/1/number"),
    (#""name":"Văn phòng Sở""#, #""name":"Văn phòng \ud83cSở""#, .syntax, "/plans/0/units/2/name"),
    (#""name":"Văn phòng Sở""#, #""name":"Văn phòng \x""#, .syntax, "/plans/0/units/2/name"),
    (#""name":"Văn phòng Sở""#, "\"name\":\"Văn phòng\nSở\"", .syntax, "/plans/0/units/2/name"),
  ]

  @Test(arguments: cases.indices) func oneThingWrongIsFoundWhereItStands(_ number: Int) throws {
    let (change, to, reason, pointer) = Self.cases[number]
    let place = try #require(export.range(of: change))
    var text = export
    text.replaceSubrange(place, with: to)
    let found = try #require(fault(text.utf8))
    if case .needs(.oneOf([])) = reason {
      guard case .needs(.oneOf) = found.reason else { return #expect(found.reason == reason) }
    } else {
      #expect(found.reason == reason)
    }
    #expect(found.pointer == pointer)
    let lines = export[..<place.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).count
    if !pointer.isEmpty, reason != .noFirstPlan { #expect((lines - 1...lines + 1).contains(try #require(found.line))) }
  }

  /// What only the file itself knows: a blocked assignment needs a reason.
  @Test func aRuleOfTheFileIsNamed() throws {
    let text = export.replacing(#""state":"cancelled","reason":"""#, with: #""state":"blocked","reason":" ""#)
    let found = try #require(fault(text.utf8))
    #expect(found.pointer == "/plans/0/assignments/2")
    #expect(found.reason == .unlawful(rule: "reasonMissing"))
  }

  @Test func anExportCutAnywhereIsToldAsCut() throws {
    let bytes = Array(export.utf8)
    for length in stride(from: 1, to: bytes.count - 2, by: max(1, bytes.count / 60)) {
      let reason = try #require(fault(bytes[..<length])).reason
      #expect([.truncated, .notUTF8].contains(reason), "\(length): \(reason)")
    }
  }

  @Test func whatIsNoTextIsTold() throws {
    var bytes = Array(export.utf8)
    let place = try #require(bytes.firstIndex(of: 0xC4))
    bytes[place + 1] = 0x20
    #expect(fault(bytes)?.reason == .notUTF8)
    #expect(fault(Array(export.utf8) + [0x7D])?.reason == .syntax)
    #expect(fault("{".utf8)?.reason == .truncated)
    #expect(fault("{}".utf8)?.reason == .notAnExport)
    #expect(fault(#"{"tên": [1, {"a": null}]}"#.utf8)?.reason == .notAnExport)
  }

  @Test(arguments: ["[", "{\"a\":", "[[1],"])
  func whatIsNestedWithoutEndCostsNothing(_ level: String) throws {
    let bomb = String(repeating: level, count: 100_000_000 / level.utf8.count)
    let head = "{\"format\": \"cchc-export\", \"version\": 1, \"plans\": "
    #expect(fault(Array((head + bomb).utf8))?.reason == .tooDeep)
    #expect(fault(Array(("{\"bạn\": " + bomb).utf8))?.reason == .tooDeep)
  }

  @Test func manyKeysCostNoMoreThanTheirLength() throws {
    let many = (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(fault("{\(many)}".utf8)?.reason == .notAnExport)
    #expect(fault("{\"format\":\"cchc-export\",\"version\":1,\(many)}".utf8)?.reason == .unknown(key: "k0"))
  }

  @Test(arguments: [
    ("{\"format\"", true), (" \n{ }", true), ("{", true), ("\u{FEFF}{\"a\":1}", true), ("{\\rtf1", false), ("", false),
    ("KẾ HOẠCH", false), ("[1]", false), ("{a}", false),
  ]) func jsonIsToldByHowItBegins(_ text: String, _ isOne: Bool) {
    #expect(PlanExport.isOne(Array(text.utf8)) == isOne)
  }
}
