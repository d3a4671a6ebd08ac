import Foundation
import PlanModel
import PlanReport
import PlanWords
import Testing

/// Templates: what they may say, what is found wrong with them, and that no slip costs the document.
@Suite struct TemplateTests {
  @Test(arguments: ReportKind.allCases) func builtInTemplatesAreFine(_ kind: ReportKind) throws {
    #expect(try DocumentTemplate.builtIn(kind).faults == [])
    #expect(try DocumentTemplate.builtIn(kind, .english).faults == [])
  }

  @Test(arguments: ReportKind.allCases) func everyNameIsFilled(_ kind: ReportKind) throws {
    #expect(ReportKind.undeclaredNames(of: kind, facts: try Report.facts()) == [])
  }

  @Test(arguments: [
    ("loại: X", 1, TemplateFault.Problem.noRule), ("loại: X\nlạ: y\n---\n", 2, .unknownSetting("lạ")),
    ("loại: X\n---\n{{#don_vi}}\n{{ten}}\n", 3, .unclosed("don_vi")),
    ("loại: X\n---\nđầu\n{{/don_vi}}\n", 4, .unopened("don_vi")),
    ("loại: X\n---\n\n\n{{co_quan", 5, .syntax), ("loại: X\n---\n{{co quan}}\n", 3, .unknownName("co quan")),
    ("loại: X\n---\n{{ten}}\n", 3, .unknownName("ten")),
    ("loại: X\n---\n{{#don_vi}}{{khong_co}}{{/don_vi}}\n", 3, .unknownName("khong_co")),
    ("loại: X\n---\n[[bang_la]]\n", 3, .unknownInsert("bang_la")),
  ])
  func slipsAreFoundWithTheirLines(_ text: String, _ line: Int, _ problem: TemplateFault.Problem) throws {
    var faults: [TemplateFault] = []
    do throws(TemplateFault) { faults = try DocumentTemplate(text, kind: .periodic).faults } catch { faults = [error] }
    #expect(faults == [TemplateFault(file: nil, line: line, problem: problem)])
  }

  @Test func aSlipNeverCostsTheDocument() throws {
    let folder = try Folder()
    try folder.write("loại: X\n---\n{{#don_vi}}\n", "minutes.txt")
    let own = TemplateShelf(folder: folder.path).own(.minutes)
    #expect(
      own.template == nil && own.faults.map(\.line) == [3] && own.faults[0].file?.hasSuffix("minutes.txt") == true)
    let facts = try Meeting.facts()
    let report = ReportFacts(plan: facts.plan, day: facts.briefing.day, meeting: facts)
    let made = Document.report(.minutes, of: report, orBuiltIn: own.template, .vietnamese)
    #expect(made.document == .minutes(of: facts, .vietnamese))
  }

  @Test(arguments: ReportKind.allCases, [Language.vietnamese, .english])
  func noKindIsLostInNoLanguage(_ kind: ReportKind, _ language: Language) throws {
    let folder = try Folder()
    let words = Words.of(language)
    let usual = Document.report(kind, of: try Report.facts(), orBuiltIn: nil, words).document
    let shelf = TemplateShelf(folder: folder.path)
    let path = shelf.path(of: kind, language)
    for slip in ["", "loại: X\n---\n{{#tong}}", "loại: {{x\n---\n", "lạ: X\n---\n", "loại: X\n---\n{{/ngay}}"] {
      try Data(slip.utf8).write(to: URL(fileURLWithPath: path))
      let own = shelf.own(kind, language)
      let made = Document.report(kind, of: try Report.facts(), orBuiltIn: own.template, words)
      let faults = own.faults + (made.fault.map { [$0] } ?? [])
      #expect(made.document == usual && faults.allSatisfy { $0.file == path && $0.line > 0 } && !faults.isEmpty)
    }
    // Names and tables that nothing is known of leave a gap, and are told.
    try Data("loại: X\n---\nmột {{la}} hai\n[[bang_la]]\n".utf8).write(to: URL(fileURLWithPath: path))
    let own = shelf.own(kind, language)
    #expect(own.faults.map(\.line) == [3, 4] && own.faults.allSatisfy { $0.file == path })
    let document = Document.report(kind, of: try Report.facts(), orBuiltIn: own.template, words).document
    #expect(document.blocks == [.paragraph("một  hai")])
  }

  @Test func theOfficesTextIsUsed() throws {
    let folder = try Folder()
    try folder.write(
      """
      {{! ghi chú
      hai dòng }}
      loại: THÔNG BÁO
      ký hiệu: TB
      trích yếu: Họp ngày {{ngay}}
      nơi nhận: - Lưu: VT.
      ---
      # I. CÁC ĐƠN VỊ
      {{#don_vi}}
      - {{ten}}
      {{/don_vi}}
      **Chủ trì:** {{chu_tri}}
      1. một
      2. hai
      === Phụ lục | BẢNG | ngang
      [[bang_nhiem_vu]]
      """, "minutes.txt")
    let facts = try Meeting.facts()
    let report = ReportFacts(plan: facts.plan, day: facts.briefing.day, meeting: facts)
    let own = TemplateShelf(folder: folder.path).own(.minutes)
    #expect(own.faults == [])
    let document = Document.report(.minutes, of: report, orBuiltIn: own.template, .vietnamese).document
    #expect(document.abstract == "Họp ngày 02/12/2025" && document.recipients == ["Nơi nhận:", "- Lưu: VT."])
    #expect(document.blocks.first == .heading(1, "I. CÁC ĐƠN VỊ"))
    #expect(
      document.blocks.suffix(2) == [
        .labelled("Chủ trì", "đồng chí Đặng Thị Ngọc Ẩn, Giám đốc"), .numbered(["một", "hai"]),
      ])
    #expect(document.annexes.map(\.name) == ["BẢNG"] && document.annexes[0].isWide)
  }

  /// Names and texts of the data that look like markup, tags or a table stay texts.
  @Test func dataIsNeverMarkup() throws {
    let nasty = "# {{co_quan}} [[danh_muc]]\n=== x | y\n- a"
    let plan = Plan(
      header: PlanHeader(agency: "Sở X", planYear: 2025), units: [OrgUnit(id: .init(1), name: nasty)],
      assignments: [])
    let template = try DocumentTemplate(
      "loại: X\n---\n{{co_quan_day_du}}\n{{#don_vi}}\n- {{ten}}\n{{/don_vi}}\n", kind: .assignments)
    var named = plan
    named = Plan(
      header: PlanHeader(agency: nasty, planYear: 2025),
      criteria: [Criterion(id: try #require(CriterionCode("1.1")), name: "A")],
      items: [Item(id: .init(1), criterion: try #require(CriterionCode("1.1")))], units: plan.units.rows,
      assignments: [Assignment(id: .init(1), item: .init(1), assignee: .unit(.init(1)), role: .lead)])
    let document = try Document.report(
      .assignments, of: ReportFacts(plan: named, day: Meeting.day), template: template, .vietnamese)
    #expect(document.blocks == [.paragraph(nasty), .points([nasty])] && document.annexes.isEmpty)
  }
}

/// A folder of its own, gone with the test.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "cchc-templates-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }
}
