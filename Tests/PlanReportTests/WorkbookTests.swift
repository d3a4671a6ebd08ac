import Foundation
import FoundationXML
import OfficeFiles
import OfficeFixtures
import PlanModel
import PlanReport
import PlanWords
import Testing

/// Reports as workbooks: cells by type, figures of the board, sums that can be followed.
@Suite struct WorkbookTests {
  private func book(_ kind: ReportKind, _ facts: ReportFacts? = nil) throws -> [UInt8] {
    try XlsxRenderer().render(Report.document(kind, facts ?? Report.sample()))
  }

  private func table(_ book: [UInt8], sheet: String) throws -> OfficeTable {
    let blocks = try OfficeFile.document(book, sheet: sheet).blocks
    guard case .table(let table)? = blocks.first else { throw OfficeFault.noSuchSheet(sheet, sheets: []) }
    return table
  }

  private func texts(_ row: OfficeTable.Row) -> [String] { row.cells.map(\.text) }

  @Test func figuresByUnitAreThoseOfTheBoard() throws {
    let facts = try Report.sample()
    let rows = try table(book(.periodic, facts), sheet: "Phụ lục II").rows
    let shown = rows.filter { Int($0.cells[0].text) != nil }
    let standings = facts.plan.standings(on: facts.day)
    #expect(shown.count == standings.count && shown.count > 3)
    for (row, standing) in zip(shown, standings) {
      let counts = [
        standing.tally.total, standing.tally.doneInTime, standing.tally.doneLate, standing.tally.inTime,
        standing.tally.overdue, standing.tally.noDeadline, standing.tally.waiting,
        standing.extensions,
      ]
      #expect(row.cells[2..<10].map(\.text) == counts.map(String.init) && row.cells[2..<10].allSatisfy(\.isNumber))
    }
    let total = try #require(rows.last)
    #expect(texts(total).first == "Tổng cộng")
    #expect(total.cells[1].text == "\(standings.map(\.tally.total).reduce(0, +))")
  }

  @Test func pointsAreThoseOfTheBoard() throws {
    let facts = try Report.sample()
    let plan = facts.plan
    let card = try table(book(.scorecard, facts), sheet: "Bảng điểm 2024")
    for line in plan.lines(of: 2024) where !plan.isLeaf(line.id) {
      let row = try #require(card.rows.first { $0.cells[0].text == line.id.code.description })
      #expect(row.cells[2].text == plan.sum(of: line.id).maximum.decimal && row.cells[2].isNumber)
    }
    let own = try table(book(.selfScoring, facts), sheet: "Bảng điểm 2024")
    let total = try #require(own.rows.last)
    #expect(texts(total) == ["Tổng cộng", "100", "81.5"])
    let document = Report.document(.selfScoring, facts)
    #expect(
      document.blocks.contains {
        if case .paragraph(let text) = $0 { text.hasPrefix("Tổng điểm tự chấm: 81,5/83,5 điểm") } else { false }
      })
    let criteria = try table(book(.periodic, facts), sheet: "Phụ lục I")
    #expect(texts(try #require(criteria.rows.last)) == ["Tổng cộng", "6.5", "0.5", plan.explainedLoss.decimal])
  }

  /// What XML cannot hold stands as a mark: in cells, in the names of sheets, in the title of the file.
  @Test func controlCharactersLeaveTheWorkbookWellFormed() throws {
    let facts = try Report.sample(
      unit: "Phòng \u{1}Đặng Thị Ngọc Ẩn \u{FFFF}", agency: "Sở \u{1}Ngoại vụ\u{1B}[31m <tỉnh> & \u{FFFE}Ẩn")
    for kind in ReportKind.allCases {
      let parts = try OfficeParts(book(kind, facts))
      for part in parts.names where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
        #expect(XMLParser(data: Data(try parts.text(part).utf8)).parse(), "\(kind) \(part)")
      }
    }
  }

  @Test func sumsAreFormulas() throws {
    let parts = try OfficeParts(book(.periodic))
    // Sheet 1 holds the figures of the work.
    let figures = try parts.text("xl/worksheets/sheet1.xml")
    #expect(figures.contains("<f>SUM(C6:C11)</f><v>3</v>"))
    let sheet = try #require(XMLElement.root(of: try parts.text("xl/worksheets/sheet2.xml")))
    let formulas = sheet.all("c").compactMap { cell in
      cell.child("f").map { "\(cell.attributes["r"] ?? "") \($0.text) = \(cell.child("v")?.text ?? "")" }
    }
    #expect(
      formulas == [
        "E5 C5-D5 = 1.5", "E6 C6-D6 = 3", "E7 C7-D7 = 1.5", "C8 SUM(C5:C7) = 6.5", "D8 SUM(D5:D7) = 0.5",
        "E8 SUM(E5:E7) = 6",
      ])
    let card = try OfficeParts(book(.scorecard)).text("xl/worksheets/sheet1.xml")
    // 1.1 above 1.1.1 and 1.1.2; 1 above all leaves of the field, whatever nodes lie between.
    #expect(card.contains("<f>SUM(C7:C8)</f><v>2.5</v>"))
    #expect(card.contains("<f>SUM(C7:C8,C10:C11,C13:C17)</f>") || card.contains("<f>SUM(C7:C8,C10:C11,C13:C18)</f>"))
  }

  @Test func headsStayAndRepeat() throws {
    let parts = try OfficeParts(book(.periodic))
    let sheet = try parts.text("xl/worksheets/sheet2.xml")
    #expect(sheet.contains("<pane ySplit=\"4\" topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    // The row of sums is neither sorted nor filtered.
    #expect(sheet.contains("<autoFilter ref=\"A4:J7\"/>"))
    #expect(sheet.contains("<pageSetup paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""))
    #expect(sheet.contains("fitToHeight=\"0\"") && sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    let workbook = try parts.text("xl/workbook.xml")
    #expect(workbook.contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'Phụ lục I'!$4:$4<"))
    #expect(workbook.contains("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"1\">'Phụ lục I'!$A$1:$J$8<"))
    let widths = try #require(XMLElement.root(of: sheet)).all("col").compactMap { Double($0.attributes["width"] ?? "") }
    #expect(widths.count == 10 && widths.allSatisfy { $0 >= 5 && $0 <= 61 })
    let wide = try OfficeParts(book(.tracking)).text("xl/worksheets/sheet1.xml")
    #expect(wide.contains("paperSize=\"8\""))
  }

  /// Rows are as high as their longest cell, for programs that do not find out by themselves.
  @Test func rowsAreHighEnough() throws {
    let sheet = try OfficeParts(book(.periodic)).text("xl/worksheets/sheet2.xml")
    let rows = try #require(XMLElement.root(of: sheet)).all("row")
    let heights = Dictionary(
      rows.map { ($0.attributes["r"] ?? "", Double($0.attributes["ht"] ?? "15") ?? 0) }, uniquingKeysWith: max)
    #expect(heights["1"] == 15 && heights["8"] == 15)
    #expect((heights["7"] ?? 0) >= 45 && (heights["4"] ?? 0) >= 30)
  }

  @Test func daysAndSharesHaveTheirTypes() throws {
    let parts = try OfficeParts(book(.tracking))
    let styles = try parts.text("xl/styles.xml")
    #expect(styles.contains("formatCode=\"dd/mm/yyyy\""))
    let rows = try table(book(.tracking), sheet: "BẢNG THEO DÕI NHIỆM VỤ").rows
    #expect(rows.flatMap(texts).contains("31/12/2025"))
    // 31/12/2025 as a number.
    #expect(try parts.text("xl/worksheets/sheet1.xml").contains("<v>46022</v>"))
    let shares = try table(book(.periodic), sheet: "Phụ lục II").rows.compactMap { $0.cells.last?.text }
    #expect(shares.contains { $0.hasSuffix("%") })
  }

  @Test func groupedHeadsAreMerged() throws {
    let columns: [WorkbookSheet.Column] = [
      .init("STT", width: 6), .init("Tối đa", group: "Điểm", width: 8), .init("Đạt", group: "Điểm", width: 8),
      .init("Ghi chú", width: 20),
    ]
    for count in [1, 2500] {
      let rows = Array(repeating: [WorkbookSheet.Cell(.number(1, .count)), .init(.text("x"))], count: count)
      let sheet = WorkbookSheet(name: "Điểm", columns: columns, rows: [[.init(.text("Văn phòng Sở"))]] + rows)
      let book = try XlsxWriter().write([sheet], title: "")
      let shown = try OfficeFile.document(book).shown
      #expect(shown.count == count + 3 && shown[0].contains("Điểm") && shown[1].contains("|Tối đa|Đạt|"))
      #expect(shown[2] == "|0-3: Văn phòng Sở|" && shown[3] == "|1|x|")
    }
  }

  @Test func sheetsHaveLawfulNames() throws {
    let names = ["Điểm", "điểm", "a/b:c", "'x'", "", String(repeating: "Rất dài ", count: 9), "=1", "[x]*?\\"]
    let book = try XlsxWriter().write(
      names.map { WorkbookSheet(name: $0, columns: [.init("a", width: 9)], rows: [[.init(.text("b"))]]) }, title: "")
    let sheets = try OfficeFile.document(book).sheets
    #expect(
      sheets == [
        "Điểm", "điểm (2)", "abc", "x", "5", "Rất dài Rất dài Rất dài Rất dài", "=1", "x (2)",
      ])
  }

  @Test(arguments: Report.nasty) func textsAreNeverFormulas(_ name: String) throws {
    let book = try book(.periodic, Report.sample(unit: name))
    let parts = try OfficeParts(book)
    for sheet in ["sheet1", "sheet2", "sheet3"] {
      let root = try #require(XMLElement.root(of: try parts.text("xl/worksheets/\(sheet).xml")))
      let formulas = root.all("f").map(\.text)
      #expect(formulas.allSatisfy { $0.allSatisfy { "ABCDEFGHIJKSUM():,-0123456789".contains($0) } })
    }
    let cells = try table(book, sheet: "Phụ lục II").rows.flatMap(texts)
    #expect(cells.contains { $0.hasSuffix(name.suffix(1)) } && !cells.contains { $0.contains("\u{1B}") })
    let csv = try #require(CsvRenderer().render(Report.document(.periodic, Report.sample(unit: name))))
    for cell in Self.cells(of: csv) {
      let first = cell.drop { $0.isWhitespace }.unicodeScalars.first
      #expect(!(first.map { "=+-@＝＋－＠\u{200B}\u{FEFF}".unicodeScalars.contains($0) } ?? false), "\(cell)")
    }
    #expect(!csv.contains("\u{1B}"))
  }

  /// The cells of a CSV text, as a spreadsheet reads them.
  private static func cells(of csv: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in csv {
      if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == ";" || character.isNewline {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }

  /// A text that would become a formula when someone edits its cell is marked as text.
  @Test func formulasStayTextWhenEdited() throws {
    let parts = try OfficeParts(book(.periodic))
    let styles = try #require(XMLElement.root(of: try parts.text("xl/styles.xml")))
    let format = styles.all("numFmt").first { $0.attributes["formatCode"] == "@" }?.attributes["numFmtId"] ?? "49"
    let places = styles.child("cellXfs")?.children.enumerated().filter { $0.element.attributes["numFmtId"] == format }
    let literal = Set((places ?? []).map { "\($0.offset)" })
    let sheet = try #require(XMLElement.root(of: try parts.text("xl/worksheets/sheet2.xml")))
    #expect(sheet.all("c").filter { literal.contains($0.attributes["s"] ?? "") }.count == 1)
  }

  @Test func theSameSheetsGiveTheSameBytes() throws {
    #expect(try book(.scorecard) == book(.scorecard))
  }

  /// LibreOffice computes the formulas anew, without the values that were stored.
  @Test(.enabled(if: OtherPrograms.hasOffice), arguments: [ReportKind.periodic, .scorecard, .selfScoring])
  func formulasGiveTheStoredValues(_ kind: ReportKind) throws {
    let book = try book(kind)
    var bare = book
    for sheet in try OfficeParts(book).names where sheet.hasPrefix("xl/worksheets/sheet") {
      bare = try OfficeParts(bare).changing(sheet) { Self.withoutStoredValues($0) }
    }
    #expect(bare != book)
    let filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1"
    let made = try OtherPrograms.converted(["stored.xlsx": book, "computed.xlsx": bare], to: filter)
    let computed = made.filter { $0.key.hasPrefix("computed") }
    #expect(computed.count == (kind == .periodic ? 3 : 1))
    for (name, bytes) in computed {
      let stored = made[name.replacing("computed", with: "stored")]
      #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: stored ?? [], as: UTF8.self))
      #expect(String(decoding: bytes, as: UTF8.self).contains("Tổng"))
    }
  }

  private static func withoutStoredValues(_ sheet: String) -> String {
    sheet.split(separator: "</f>", omittingEmptySubsequences: false).enumerated().map { place, piece in
      guard place > 0, piece.hasPrefix("<v>"), let end = piece.firstRange(of: "</v>") else { return String(piece) }
      return String(piece[end.upperBound...])
    }.joined(separator: "</f>")
  }
}

/// The tables of a document as CSV.
@Suite struct CsvTests {
  private let table = DocumentTable(
    [.init("Tên; tên", share: 1), .init("Điểm", group: "Năm 2024", share: 1, .right)],
    rows: [
      .init(["Văn phòng \"Sở\"", .init("0,5", .score(Score(thousandths: 500)))]), .init(["một\nhai", "-0,5"]),
      .init(["Nhóm"], .group), .init(["-", "=1"], .total),
    ])

  @Test func cellsAreQuotedAndDefused() {
    let document = Document(kind: "BẢNG", blocks: [.table(table), .paragraph("x"), .table(table)])
    let once = [
      "\"Tên; tên\";Năm 2024: Điểm", "\"Văn phòng \"\"Sở\"\"\";\"0,5\"", "\"một\nhai\";\"-0,5\"", "Nhóm;", "'-;'=1", "",
    ].joined(separator: "\r\n")
    #expect(CsvRenderer().render(document) == once + "\r\n" + once)
    #expect(CsvRenderer(separator: ",", hasMark: true).render(document)?.hasPrefix("\u{FEFF}\"Tên; tên\",Năm") == true)
    #expect(CsvRenderer().render(Document(kind: "VĂN BẢN", blocks: [.paragraph("x")])) == nil)
  }
}

extension Score {
  /// With a point and only the decimals that it has, as cells are read.
  fileprivate var decimal: String { Words.english.formats.score(self) }
}
