import OfficeFiles
import OfficeFixtures
import PlanModel
import PlanReport
import Screen
import Testing

/// Numbers of headings and points that Word computes, and that come out as they were typed.
@Suite struct DocxNumberTests {
  /// What a reader of the file sees of each paragraph; "#" marks headings.
  private func shown(_ blocks: [Document.Block], annexes: [[Document.Block]] = []) throws -> [String] {
    let document = Document(
      kind: "X", blocks: blocks, annexes: annexes.map { .init(title: "Phụ lục", name: "", blocks: $0) })
    let bytes = DocxRenderer().render(document)
    #expect(try DocxRules(bytes).faults == [])
    return try OfficeFile.document(bytes).shown.filter { !$0.isEmpty }.map {
      String($0.drop { "# ".contains($0) })
    }.filter { $0 != "X" && $0 != "Phụ lục" }
  }

  /// The words of the file as they are typed, without the numbers that Word computes.
  private func typed(_ document: Document) throws -> [String] {
    let body = try OfficeParts(DocxRenderer().render(document)).text("word/document.xml")
    return try #require(XMLElement.root(of: body)).all("w:p").map { $0.all("w:t").map(\.text).joined() }
  }

  private static let ordinary: [(Int, String)] = [
    (1, "I. MỤC ĐÍCH"), (2, "1. Mục đích"), (2, "2. Yêu cầu"), (3, "a) Về tiến độ"), (3, "b) Về hồ sơ"),
    (1, "II. NHIỆM VỤ"),
    (2, "1. Nhóm một"), (3, "Đối với tiêu chí 1.5 Tuyên truyền"), (3, "a) Một"), (2, "2. Nhóm hai"), (2, "Không số"),
    (2, "3. Nhóm ba"), (3, "3.1. Mục con"), (3, "3.2. Mục con"),
  ]

  @Test func numbersAreComputed() throws {
    let blocks = Self.ordinary.map { Document.Block.heading($0.0, $0.1) }
    #expect(try shown(blocks) == Self.ordinary.map(\.1))
    let body = try OfficeParts(DocxRenderer().render(Document(kind: "X", blocks: blocks))).text("word/numbering.xml")
    #expect(!body.contains("w:startOverride"))
    let texts = try typed(Document(kind: "X", blocks: blocks))
    #expect(texts.contains("MỤC ĐÍCH") && texts.contains("Về hồ sơ") && texts.contains("Mục con"))
    #expect(texts.contains("Đối với tiêu chí 1.5 Tuyên truyền") && texts.contains("Không số"))
  }

  /// Numbers as a template may have them: left out, begun anew, on the wrong level, larger than any list.
  @Test(arguments: [
    ["1. Một", "2. Hai", "I. Sau đó", "1. Một"], ["III. Ba", "1. Một", "V. Năm", "1. Một", "1. Một lần nữa", "2. Hai"],
    ["a) Chữ", "b) Chữ", "I. Số", "a) Chữ", "1. Một", "a) Chữ"],
    ["2.1. Không có mục 2", "1. Một", "1.1. Con", "1.3. Con"],
    ["1.5 Mã tiêu chí", "2024. Năm", "0. Không", "01. Không", "I.", "1.", "A. Chữ", "1) Một", "1.  Hai chữ cách"],
    ["999. Lớn", "1000. Quá lớn", "XX. Hai mươi", "z) Cuối", "a) Đầu"],
  ])
  func numbersAreThoseThatWereTyped(_ texts: [String]) throws {
    for level in 1...3 { #expect(try shown(texts.map { .heading(level, $0) }) == texts) }
    #expect(try shown(texts.map { .lettered($0) }) == texts)
  }

  @Test func annexesCountAnew() throws {
    let blocks: [Document.Block] = [
      .heading(1, "I. Một"), .heading(2, "1. Hai"), .lettered("a) Ba"), .numbered(["x", "y"]),
    ]
    let one = ["I. Một", "1. Hai", "a) Ba", "1. x", "2. y"]
    #expect(try shown(blocks, annexes: [blocks, blocks]) == one + one + one)
  }

  /// Paragraphs of a template have letters; what the plan says keeps what it begins with.
  @Test func lettersAreMarkupOnlyInTemplates() throws {
    let template = try DocumentTemplate("loại: X\n---\na) Của mẫu:\n{{co_quan_day_du}}\n", kind: .assignments)
    let plan = Plan(header: PlanHeader(agency: "a) Của kế hoạch"))
    let facts = ReportFacts(plan: plan, day: Meeting.day)
    let document = try Document.report(.assignments, of: facts, template: template, .vietnamese)
    #expect(document.blocks == [.lettered("a) Của mẫu:"), .paragraph("a) Của kế hoạch")])
  }

  /// No heading of the program's own documents has a number that is typed text.
  @Test(arguments: ReportKind.allCases) func headingsOfReportsHaveComputedNumbers(_ kind: ReportKind) throws {
    let document = Report.document(kind, try Report.sample())
    let texts = try typed(document)
    for case .heading(_, let text) in document.blocks where text.first?.isNumber == true || text.hasPrefix("I") {
      #expect(!texts.contains(text))
      #expect(try OfficeFile.document(DocxRenderer().render(document)).shown.contains { $0.hasSuffix(text.sanitized) })
    }
  }
}
