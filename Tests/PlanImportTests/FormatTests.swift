import Foundation
import OfficeFiles
import OfficeFixtures
import PlanModel
import Testing

@testable import PlanImport

/// The same plan in every format gives the same plan.
@Suite struct FormatTests {
  // MARK: Tables

  private static let titles = [
    "TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt", "Nguyên nhân", "Giải pháp khắc phục", "Đơn vị chủ trì",
    "Đơn vị phối hợp", "Thời gian",
  ]

  /// What is expected of a plan's items as rows of a table, each entry of several a line of its cell.
  static func rows(_ plan: ExpectedPlan) -> [[String]] {
    let list = { (entries: [String]) in
      entries.count > 1 ? entries.map { "- \($0)" }.joined(separator: "\n") : entries.first ?? ""
    }
    return [titles]
      + plan.items.enumerated().map { place, item in
        [
          "\(place + 1)", "\(item.code). \(item.name)", item.max.map { "\($0)" } ?? "",
          item.score.map { "\($0)" } ?? "", list(item.causes), list(item.remedies), item.lead ?? "",
          item.coordinating.joined(separator: "; "), item.time ?? "",
        ]
      }
  }

  enum Table: String, CaseIterable {
    case docx = "DOCX table"
    case xlsx = "XLSX"
    case csv = "CSV"
    case layout = "laid out text"

    func draft(_ rows: [[String]]) throws -> PlanDraft {
      switch self {
      case .docx: try PlanReader().read(OfficeFile.document(DocxMaker(DocxMaker.table(rows, headingRows: 1)).bytes))
      case .xlsx: try PlanReader().read(OfficeFile.document(XlsxMaker(rows: rows).bytes))
      case .csv:
        try PlanReader().read(
          text: rows.map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
          }.joined(separator: "\n"))
      case .layout: try PlanReader().read(text: Self.laidOut(rows))
      }
    }

    /// The rows as `pdftotext -layout` writes a table: columns by blanks, cells over several lines.
    private static func laidOut(_ rows: [[String]]) -> String {
      let widths = [4, 30, 8, 8, 34, 34, 24, 26, 18]
      let lines = rows.flatMap { cells -> [String] in
        let columns = zip(cells, widths).map { cell, width in
          cell.split(separator: "\n").flatMap { FormatTests.wrapped(String($0), width: width) }
        }
        let height = columns.map(\.count).max() ?? 0
        let lines = (0..<height).map { line in
          zip(columns, widths).map { column, width in
            let text = line < column.count ? column[line] : ""
            return text + String(repeating: " ", count: max(2, width + 2 - text.count))
          }.joined()
        }
        return lines + [""]
      }
      return lines.joined(separator: "\n")
    }
  }

  /// Plans whose words mean something else in a cell: "như trên" is then what stands above, units are listed alone, and a
  /// field without criteria is a row of its own.
  private static let otherwiseInTables: Set = [
    "so-cong-thuong-mau-thuan", "so-giao-duc-loi-danh-may", "huyen-linh-vuc-mot-muc",
  ]

  @Test(arguments: Table.allCases)
  func itemsOfEveryFixture(_ table: Table) throws {
    var accuracy = Accuracy()
    for fixture in try Fixture.all() where !Self.otherwiseInTables.contains(fixture.name) {
      let draft = try table.draft(Self.rows(fixture.expected))
      // A table alone says nothing of the plan around it.
      var expected = ExpectedPlan(items: fixture.expected.items)
      for place in expected.items.indices { (expected.items[place].group, expected.items[place].gap) = (nil, nil) }
      (expected.agency, expected.resultYear) = (nil, draft.header.resultYear)
      expected.planYear = draft.header.planYear
      Comparison(draft, expected, fixture.name).add(to: &accuracy)
    }
    print("\(table.rawValue)\n\(accuracy.table)")
    for mistake in accuracy.mistakes { Issue.record("\(table.rawValue) \(mistake)") }
    #expect(accuracy.counts["code"]?.right ?? 0 > 100)
  }

  // MARK: The first plan

  private func first() throws -> Fixture {
    try #require(try Fixture.all().first { $0.name.contains("ke-hoach-so-ngoai-vu") })
  }

  private func check(_ format: String, _ draft: PlanDraft) throws {
    let fixture = try first()
    var expected = fixture.expected
    expected.findings = nil
    var accuracy = Accuracy()
    Comparison(draft, expected, format).add(to: &accuracy)
    print("\(format)\n\(accuracy.table)")
    for mistake in accuracy.mistakes { Issue.record("\(mistake)") }
    let text = try PlanReader().read(fixture.bytes)
    let said = { (draft: PlanDraft) in draft.findings.map { "\($0.kind) \($0.item ?? -1) \($0.arguments)" } }
    #expect(said(draft) == said(text), "\(format)")
    #expect(draft.header.decision == text.header.decision && draft.header.published == text.header.published)
  }

  @Test func firstPlanAsText() throws { try check("TXT", PlanReader().read(first().bytes)) }

  @Test func firstPlanAsWordDocument() throws {
    let bytes = DocxMaker(paragraphs: try DocxPlanTests.paragraphs(first().bytes)).bytes
    try check("DOCX", PlanReader().read(OfficeFile.document(bytes)))
  }

  /// Paragraphs broken into lines and lines into pages, as a Word document becomes when it is printed.
  @Test func firstPlanAsPDF() throws {
    var pages: [[PdfMaker.Text]] = []
    var y = 1000.0
    for paragraph in try DocxPlanTests.paragraphs(first().bytes) {
      for (place, line) in Self.wrapped(paragraph, width: 74).enumerated() {
        y += place == 0 ? 26 : 18
        if y > 770 {
          pages.append(pages.isEmpty ? [] : [PdfMaker.Text(290, 40, "\(pages.count + 1)")])
          y = 80
        }
        pages[pages.count - 1].append(PdfMaker.Text(place == 0 ? 105 : 85, y, line))
      }
    }
    try check("PDF", PlanReader().read(OfficeFile.document(PdfMaker(pages: pages).bytes)))
  }

  /// A sign that ends a line may stand in the last word of a page.
  @Test(arguments: ["\u{0B}", "\u{2028}", "\u{85}"])
  func linesThatEndInAWord(end: String) throws {
    let texts = ["Tiêu chí 1.5. Tuyên truyền (0,5/2 điểm)", "- Nguyên nhân: chưa", "- Giải pháp: đổi\(end)mới"]
    let blocks = texts.enumerated().map { place, text in
      var line = OfficeLine(text: text)
      line.words = text.split(separator: " ").indices.map { .init(left: Double($0 * 40), right: Double($0 * 40 + 30)) }
      line.middle = Double(place * 18)
      return OfficeBlock.line(line)
    }
    let item = try #require(try PlanReader().read(OfficeDocument(format: .pdf, blocks: blocks)).items.first)
    #expect(item.causes == ["chưa"] && item.remedies.first?.hasPrefix("đổi") == true)
  }

  static func wrapped(_ paragraph: String, width: Int) -> [String] {
    var lines: [String] = [""]
    for word in paragraph.split(whereSeparator: \.isWhitespace) {
      if lines[lines.count - 1].count + word.count >= width { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? String(word) : " \(word)"
    }
    return lines
  }
}
