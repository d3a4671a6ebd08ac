import OfficeFixtures
import Testing

@testable import OfficeFiles

/// A workbook is read by the types of its cells.
@Suite struct XlsxTests {
  private typealias Sheet = XlsxMaker.Sheet

  private func read(_ rows: String, _ change: (inout XlsxMaker) -> Void = { _ in }) throws -> OfficeDocument {
    var book = XlsxMaker([Sheet("Điểm", rows)])
    change(&book)
    return try OfficeFile.document(book.bytes)
  }

  private func data(_ cells: String) -> String { "<sheetData><row r=\"1\">\(cells)</row></sheetData>" }

  @Test func typesOfCells() throws {
    let cells =
      "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>Đơn </t></r><rPh><t>x</t></rPh><r><t>vị</t>"
      + "</r></is></c><c r=\"C1\" t=\"str\"><f>A1&amp;\"\"</f><v>Kết quả</v></c><c r=\"D1\"><f>1/4</f><v>0.25</v></c>"
      + "<c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"G1\" s=\"3\"/>"
      + "<c r=\"H1\"><f>B9</f></c><c r=\"I1\" t=\"d\"><v>2025-12-31T00:00:00</v></c><c r=\"J1\" t=\"s\"><v>9</v></c>"
    let document = try read(data(cells)) { $0.strings = ["không", "Tiêu chí"] }
    #expect(document.shown == ["|Tiêu chí|Đơn vị|Kết quả|0.25|TRUE|#DIV/0!|31/12/2025|"])
    #expect(
      document.notes == [
        .formulasWithoutValue(sheet: "Điểm", cells: ["H1"]), .errorCells(sheet: "Điểm", cells: ["F1"]),
      ])
    guard case .table(let table) = document.blocks[0] else { return }
    #expect(table.rows[0].cells.map(\.column) == [0, 1, 2, 3, 4, 5, 8])
    #expect(table.rows[0].cells.map(\.isNumber) == [false, false, false, true, false, false, false])
  }

  @Test func sharedTexts() throws {
    let strings = [
      "<r><t>Tiê\u{301}ng </t></r><rPh><t>bỏ</t></rPh><r><t>Việt</t></r>", " a_x000D_b_x005F_x0041_ ", "_x",
    ]
    let cells = "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
    #expect(try read(data(cells)) { $0.strings = strings }.shown == ["|Tiếng Việt|ab_x0041_|_x|"])
  }

  @Test func numbersAreExactAndKeepTheirZeros() throws {
    let cells = [("0.1", 0), ("0.30000000000000004", 0), ("1.1", 1), ("0.25", 1), ("0.25", 2), ("3", 1), ("1E-3", 0)]
    let xml = cells.map { "<c s=\"\($0.1)\"><v>\($0.0)</v></c>" }.joined()
    let book = try read(data(xml)) { $0.formats = ["General", "0.00", "#,##0.0#"] }
    #expect(book.shown == ["|0.1|0.3|1.10|0.25|0.25|3.00|0.001|"])
    #expect(CellNumber.decimal(1234567.891) == "1234567.891")
    #expect(CellNumber.decimal(-0.1 - 0.2) == "-0.3")
    #expect(CellNumber.decimal(1e20) == "100000000000000000000")
  }

  @Test func percents() throws {
    let xml = "<c s=\"0\"><v>0.9189</v></c><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>0.07</v></c>"
    #expect(try read(data(xml)) { $0.formats = ["0.00%", "9", "0.0%"] }.shown == ["|91.89%|50%|7.0%|"])
  }

  @Test func datesByFormatAndCalendar() throws {
    let formats = [
      "14", "dd/mm/yyyy", "mm/yyyy", "[$-42A]d \"tháng\" m yyyy;@", "h:mm", "22", "0.0 \"ngày\"", "General",
    ]
    let xml = formats.indices.map { "<c s=\"\($0)\"><v>46022.5</v></c>" }.joined()
    #expect(
      try read(data(xml)) { $0.formats = formats }.shown == [
        "|31/12/2025|31/12/2025|12/2025|31/12/2025|12:00|31/12/2025 12:00|46022.5|46022.5|"
      ])
    let early = "<c s=\"0\"><v>1</v></c><c s=\"0\"><v>59</v></c><c s=\"0\"><v>61</v></c><c s=\"0\"><v>-1</v></c>"
    #expect(try read(data(early)) { $0.formats = ["14"] }.shown == ["|01/01/1900|28/02/1900|01/03/1900|-1|"])
    let newer = "<c s=\"0\"><v>0</v></c><c s=\"0\"><v>44560</v></c>"
    let shown = try read(data(newer)) { ($0.formats, $0.since1904) = (["14"], true) }.shown
    #expect(shown == ["|01/01/1904|31/12/2025|"])
  }

  @Test func mergedCells() throws {
    let rows = [["TT", "Điểm", "", "Ghi chú"], ["", "Tối đa", "Đạt", ""], ["1", "2", "0,5", "x"]]
    let merges =
      "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D3:E9\"/></mergeCells>"
    #expect(
      try read(XlsxMaker.data(rows) + merges).shown == [
        "|↓2 TT|1-2: Điểm|Ghi chú|", "|Tối đa|Đạt|", "|1|2|0,5|3-4: ↓7 x|",
      ])
  }

  @Test func hiddenRowsColumnsAndSheets() throws {
    let hidden =
      "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c><v>1</v></c><c><v>2</v></c></row>"
      + "<row r=\"2\" hidden=\"1\"><c><v>3</v></c></row><row r=\"5\"><c r=\"C5\"><v>4</v></c></row></sheetData>"
    let sheets = [Sheet("Một", hidden), Sheet("Hai", data("<c><v>5</v></c>"), state: "hidden"), Sheet("Ba", "")]
    let document = try OfficeFile.document(XlsxMaker(sheets).bytes)
    #expect(document.shown == ["|1|", "|4|"])
    #expect(
      document.notes == [.hiddenSheet("Hai"), .hiddenRows(sheet: "Một", 1), .hiddenColumns(sheet: "Một", 1)])
    guard case .table(let table) = document.blocks[0] else { return }
    #expect(table.rows.map(\.number) == [1, 5])
  }

  @Test func sheetsByName() throws {
    let book = XlsxMaker([
      Sheet("Sở", data("<c><v>1</v></c>")), Sheet("Xã", data("<c><v>2</v></c>"), state: "veryHidden"),
    ])
    #expect(try OfficeFile.document(book.bytes, sheet: "xã").shown == ["|2|"])
    #expect(try OfficeFile.document(book.bytes, sheet: "So\u{31B}\u{309}").shown == ["|1|"])
    #expect(throws: OfficeFault.noSuchSheet("Huyện", sheets: ["Sở", "Xã"])) {
      try OfficeFile.document(book.bytes, sheet: "Huyện")
    }
  }

  @Test func formulasAreTextAndNeverRun() throws {
    #expect(
      try read(data("<c t=\"inlineStr\"><is><t>=HYPERLINK(\"http://localhost\")</t></is></c>")).shown
        == ["|=HYPERLINK(\"http://localhost\")|"])
  }

  @Test func damagedSheets() throws {
    #expect(throws: OfficeFault.badXML("xl/worksheets/sheet1.xml", line: 1)) { try read("<sheetData>") }
    var limits = OfficeLimits()
    limits.cells = 3
    let book = XlsxMaker(rows: [["1", "2"], ["3", "4"]])
    #expect(throws: OfficeFault.tooManyCells(limit: 3)) { try OfficeFile.document(book.bytes, limits: limits) }
    #expect(
      try read("<sheetData><row r=\"9\"><c r=\"??\"><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row></sheetData>")
        .shown == ["|2|", "|1|"])
  }
}
