import OfficeFiles
import OfficeFixtures
import Testing

/// Tables of Word documents: merged cells, headings, rows that do not count.
@Suite struct DocxTableTests {
  private typealias Docx = DocxMaker

  private func read(_ body: String...) throws -> OfficeDocument { try OfficeFile.document(Docx(body.joined()).bytes) }

  private func tc(_ text: String, _ properties: String = "") -> String { Docx.tc(Docx.p(text), properties) }

  private func table(_ rows: String...) -> String { "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>" }

  @Test func plainCells() throws {
    let document = try read(
      Docx.p("Trước"),
      Docx.table([["TT", "Tiêu chí"], ["1", "1.5 Tuyên truyền\nĐạt 0,5"], ["", ""]], headingRows: 1),
      Docx.p("Sau"))
    #expect(document.shown == ["Trước", "‖TT|Tiêu chí|", "|1|1.5 Tuyên truyền / Đạt 0,5|", "|||", "Sau"])
    guard case .table(let table) = document.blocks[1] else { return }
    #expect(table.columns == 2)
    let place = table.rows[1].cells[1].paragraphs[1].place
    #expect([place.table, place.row, place.column] == [1, 2, 1])
    guard case .paragraph(let last) = document.blocks[2] else { return }
    #expect(last.place.paragraph == 2)
  }

  @Test func mergedCells() throws {
    let merged = table(
      Docx.row([tc("TT", "<w:vMerge w:val=\"restart\"/>"), tc("Điểm", "<w:gridSpan w:val=\"2\"/>")]),
      Docx.row([tc("", "<w:vMerge/>"), tc("Tối đa"), tc("Đạt")]),
      Docx.row([tc("Nhóm I", "<w:gridSpan w:val=\"3\"/>")]),
      Docx.row([tc("1"), tc("2"), tc("0,5")]),
      Docx.row([tc("A", "<w:hMerge w:val=\"restart\"/>"), tc("", "<w:hMerge w:val=\"continue\"/>"), tc("B")]),
      Docx.row([tc("3"), tc("4")], "<w:gridBefore w:val=\"1\"/>"))
    #expect(
      try read(merged).shown == [
        "|↓2 TT|1-2: Điểm|", "|Tối đa|Đạt|", "|0-2: Nhóm I|", "|1|2|0,5|", "|0-1: A|B|", "|3|4|",
      ])
    guard case .table(let table) = try read(merged).blocks[0] else { return }
    #expect(table.rows[5].cells.map(\.column) == [1, 2])
  }

  @Test func nestedTables() throws {
    let inner = Docx.table([["a", "b"], ["c", "d"]])
    let outer = table(Docx.row([Docx.tc(Docx.p("trước") + inner + Docx.p("sau")), tc("phải")]))
    let document = try read(outer)
    #expect(document.shown == ["|trước / |a|b| / |c|d| / sau|phải|"])
    guard case .table(let table) = document.blocks[0] else { return }
    #expect(table.rows[0].cells[0].text == "trước\na\nb\nc\nd\nsau")
  }

  @Test func rowsThatDoNotCount() throws {
    let document = try read(
      table(
        Docx.row([tc("1")]), Docx.row([tc("xóa")], "<w:del/>"), Docx.row([tc("ẩn")], "<w:hidden/>"),
        Docx.row([tc("2")], "<w:ins/>"), Docx.row([tc("bỏ", "<w:cellDel/>"), tc("3")])))
    #expect(document.shown == ["|1|", "|2|", "||3|"])
    #expect(document.notes == [.trackedChanges(insertions: 1, deletions: 2), .hiddenRows(sheet: "", 1)])
  }

  @Test func controlsAroundRowsAndCells() throws {
    let control = { (content: String) in "<w:sdt><w:sdtPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>" }
    #expect(
      try read(table(control(Docx.row([control(tc("1")), tc("2")])))).shown == ["|1|2|"])
  }

  @Test func strayElementsLoseNothing() throws {
    #expect(try read("<w:tr><w:tc>\(Docx.p("lạc"))</w:tc></w:tr>").shown == ["lạc"])
    #expect(try read("<w:p>\(Docx.r("ngoài"))\(Docx.p("trong"))</w:p>").shown == ["ngoài", "trong"])
    #expect(try read("<w:p>\(Docx.r("ngoài"))\(Docx.table([["trong"]]))</w:p>").shown == ["ngoài", "|trong|"])
  }
}
