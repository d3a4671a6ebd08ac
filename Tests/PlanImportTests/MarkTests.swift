import OfficeFiles
import OfficeFixtures
import PlanModel
import Testing

@testable import PlanImport

/// Marks that change what the text of a plan means reach the draft as what they are, and are told once.
@Suite struct MarkTests {
  private typealias Docx = DocxMaker

  private static let titles = [
    "TT", "Tiêu chí", "Điểm đạt/tối đa", "Nguyên nhân", "Giải pháp", "Đơn vị chủ trì", "Thời gian",
  ]
  private static let row = [
    "1", "1.5 Tuyên truyền", "0,5/2", "Chưa phong phú", "Tổ chức cuộc thi", "Văn phòng Sở", "30/6/2025",
  ]

  /// The draft of a table of one row, in which one cell is replaced.
  private func draft(_ column: Int, _ runs: String) throws -> PlanDraft {
    let cells = Self.row.enumerated().map { Docx.tc(Docx.paragraph($0.offset == column ? runs : Docx.r($0.element))) }
    let titles = Self.titles.map { Docx.tc(Docx.p($0)) }
    let table = "<w:tbl>\(Docx.row(titles))\(Docx.row(cells))</w:tbl>"
    return try PlanReader().read(OfficeFile.document(Docx(Docx.p("KẾ HOẠCH") + table).bytes))
  }

  private func notes(_ draft: PlanDraft) -> [[String]] {
    draft.findings.filter { $0.kind == .sourceNote }.map(\.arguments)
  }

  private let raised = "<w:vertAlign w:val=\"superscript\"/>"

  @Test func raisedFiguresAreNoDigits() throws {
    for mark in ["1", "12", "(1)", "*", "1,2"] {
      let points = try draft(2, Docx.r("0,5/2") + Docx.r(mark, raised))
      #expect(points.items.first?.score?.decimalText == "0.5", "\(mark)")
      #expect(points.items.first?.maximum?.decimalText == "2", "\(mark)")
      #expect(notes(points).map(\.first) == ["raised_figures"], "\(mark)")
      let code = try draft(1, Docx.r("1.5") + Docx.r(mark, raised) + Docx.r(" Tuyên truyền"))
      #expect(code.items.map(\.code.description) == ["1.5"], "\(mark)")
    }
    let time = try draft(6, Docx.r("30/6/2025") + Docx.r("3", raised))
    #expect(time.items.first?.time == "30/6/2025")
    #expect(notes(time) == [["raised_figures", "1", "30/6/2025³"]])
  }

  @Test func raisedSignsOfAnyText() throws {
    let text =
      "Đối với tiêu chí 1.5: Tuyên truyền: Sở được 0,5/2¹ điểm.\n- Giải pháp: Sửa 200m² nhà.\n- Đơn vị chủ trì: Văn phòng Sở²."
    let draft = try PlanReader().read(text: text)
    #expect(draft.items.first?.maximum?.decimalText == "2")
    #expect(draft.items.first?.remedies.joined().contains("200m²") == true)
    #expect(draft.items.first?.leads == ["Văn phòng Sở"])
    #expect(notes(draft) == [["raised_figures", "2", "0,5/2¹", "Sở²"]])
  }

  @Test func struckThroughTextIsNotRead() throws {
    let draft = try draft(6, Docx.r("30/6/2025", "<w:strike/>") + Docx.r(" 30/9/2025"))
    #expect(draft.items.first?.time == "30/9/2025")
    #expect(notes(draft) == [["struck_text", "1", "30/6/2025"]])
  }

  @Test func lettersThatStandForDyet() throws {
    for letters in ["Ð", "Ɖ"] {
      let small = letters == "Ð" ? "ð" : "ɖ"
      let text = """
        \(letters)ối với tiêu chí 1.5: Tuyên truyền: Sở \(small)ược 0,5/2 \(small)iểm.
        - Nguyên nhân: Chưa phong phú
        - \(letters)ơn vị chủ trì: Phòng \(letters)ất \(small)ai.
        """
      let draft = try PlanReader().read(text: text)
      #expect(draft.items.first?.maximum?.decimalText == "2", "\(letters)")
      #expect(draft.items.first?.leads == ["Phòng Đất đai"], "\(letters)")
      #expect(notes(draft) == [], "\(letters)")
    }
  }

  @Test func cellsWithErrorsSayNothing() throws {
    for text in ["#N/A", "#REF!", "#####"] {
      let draft = try draft(5, Docx.r(text))
      #expect(draft.items.first?.leads.isEmpty == true, "\(text)")
      #expect(draft.units.isEmpty, "\(text)")
      #expect(notes(draft) == [["error_cells", "F2", ""]], "\(text)")
    }
    let csv = (Self.titles.joined(separator: ";") + "\n" + Self.row.joined(separator: ";"))
      .replacing("Văn phòng Sở", with: "#NAME?")
    let draft = try PlanReader().read(text: csv)
    #expect(draft.items.first?.leads.isEmpty == true)
    #expect(notes(draft) == [["error_cells", "F2", ""]])
  }
}
