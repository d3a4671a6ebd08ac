import OfficeFixtures
import Testing

@testable import OfficeFiles

/// Tables of a PDF whose cells are parted by rules; pages that stand sideways; notes at their feet.
@Suite struct PdfTableTests {
  private typealias Text = PdfMaker.Text

  /// Lines as Writer draws them.
  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, height: Double = 842) -> String {
    "0.5 w \(x1) \(height - y1) m \(x2) \(height - y2) l S"
  }

  /// Thin areas as Word draws them, one for each cell.
  private func area(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "\(x1) \(842 - y2) \(max(0.5, x2 - x1)) \(max(0.5, y2 - y1)) re f"
  }

  private func grid(_ xs: [Double], _ ys: [Double]) -> String {
    var lines: [String] = []
    for x in xs { lines.append(line(x, ys[0], x, ys[ys.count - 1])) }
    for y in ys { lines.append(line(xs[0], y, xs[xs.count - 1], y)) }
    return lines.joined(separator: "\n")
  }

  private func read(_ pages: [[PdfMaker.Text]], _ drawings: [String], turn: Int = 0) throws -> OfficeDocument {
    var pdf = PdfMaker(pages: pages)
    (pdf.drawings, pdf.turn) = (drawings, turn)
    return try OfficeFile.document(pdf.bytes)
  }

  private let head = [Text(55, 112, "Mã"), Text(105, 112, "Nội dung"), Text(305, 112, "Thời gian")]

  @Test func cellsByTheirRules() throws {
    let words = [
      Text(60, 80, "II. NHIỆM VỤ"), Text(55, 132, "1.5"), Text(105, 132, "Tuyên truyền"), Text(305, 132, "30/6/2025"),
      Text(60, 180, "Nơi nhận:"),
    ]
    let table = try read([head + words], [grid([50, 100, 300, 400], [100, 120, 140])])
    #expect(table.shown == ["II. NHIỆM VỤ", "|Mã|Nội dung|Thời gian|", "|1.5|Tuyên truyền|30/6/2025|", "Nơi nhận:"])
    var areas: [String] = []
    for y in [100.0, 120, 140] {
      for (left, right) in [(50.0, 100.0), (100, 300), (300, 400)] { areas.append(area(left, y, right, y)) }
    }
    for x in [50.0, 100, 300, 400] { for y in [100.0, 120] { areas.append(area(x, y, x, y + 20)) } }
    #expect(try read([head + words], [areas.joined(separator: "\n")]).shown == table.shown)
    guard case .table(let found) = table.blocks[1], case .paragraph(let paragraph) = found.rows[1].cells[2].blocks[0]
    else { return #expect(Bool(false)) }
    #expect(paragraph.place.page == 1)
    #expect((paragraph.place.table, paragraph.place.row, paragraph.place.column) == (1, 2, 2))
  }

  @Test func mergedCells() throws {
    var rules = [line(50, 100, 400, 100), line(100, 120, 300, 120), line(50, 140, 400, 140), line(50, 160, 400, 160)]
    for x in [50.0, 100, 300, 400] { rules.append(line(x, 100, x, 160)) }
    rules.append(line(200, 120, 200, 160))
    let words = [
      Text(55, 130, "Mã"), Text(105, 112, "Điểm"), Text(105, 132, "Tối đa"), Text(205, 132, "Đạt"),
      Text(305, 130, "Thời gian"), Text(55, 152, "1.5"), Text(105, 152, "2"), Text(205, 152, "0,5"),
      Text(305, 152, "Quý II"),
    ]
    #expect(
      try read([words], [rules.joined(separator: "\n")]).shown == [
        "|↓2 Mã|1-2: Điểm|↓2 Thời gian|", "|Tối đa|Đạt|", "|1.5|2|0,5|Quý II|",
      ])
  }

  @Test func figuresBrokenInNarrowCells() throws {
    // Letters are six points wide; cells hold three to ten of them.
    let words = [
      Text(52, 112, "3.3"), Text(52, 126, ".2."), Text(52, 140, "1"), Text(76, 112, "31/1"), Text(76, 126, "2/20"),
      Text(76, 140, "25"), Text(106, 112, "Quý"), Text(106, 126, "III/20"), Text(106, 140, "25"),
      Text(148, 112, "Văn phòng"), Text(148, 126, "Sở"), Text(148, 140, "Thanh tra"), Text(148, 154, "Sở"),
    ]
    let shown = try read([words], [grid([50, 74, 104, 146, 212], [100, 160])]).shown
    #expect(shown == ["|3.3.2.1|31/12/2025|Quý III/2025|Văn phòng Sở / Thanh tra Sở|"])
  }

  @Test func paragraphsInACell() throws {
    let words = [
      Text(52, 112, "1.5"), Text(105, 112, "Văn phòng Sở"), Text(105, 126, "Thanh tra Sở"),
      Text(305, 112, "- Rà soát thủ tục"), Text(305, 126, "hành chính;"), Text(305, 140, "- Kiểm tra."),
    ]
    let shown = try read([words], [grid([50, 100, 300, 420], [100, 160])]).shown
    #expect(shown == ["|1.5|Văn phòng Sở / Thanh tra Sở|- Rà soát thủ tục hành chính; / - Kiểm tra.|"])
  }

  @Test func aTableOverTwoPages() throws {
    let first = head + [Text(55, 132, "1.5"), Text(105, 132, "Tuyên truyền"), Text(305, 132, "30/6/2025")]
    let rest = [
      Text(105, 132, "và phổ biến"), Text(55, 152, "1.6"), Text(105, 152, "Sáng kiến"), Text(305, 152, "Quý II"),
    ]
    let shown = try read(
      [first, head + rest],
      [grid([50, 100, 300, 400], [100, 120, 140]), grid([50, 100, 300, 400], [100, 120, 140, 160])]
    ).shown
    #expect(
      shown == ["|Mã|Nội dung|Thời gian|", "|1.5|Tuyên truyền và phổ biến|30/6/2025|", "|1.6|Sáng kiến|Quý II|"])
  }

  @Test func whatIsNoTable() throws {
    // A frame around text, a line below a heading, columns without lines between rows.
    let framed = [Text(60, 112, "Kính gửi"), Text(60, 132, "Các phòng")]
    #expect(try read([framed], [grid([50, 400], [100, 140])]).shown == ["Kính gửi", "Các phòng"])
    #expect(try read([framed], [line(50, 120, 400, 120)]).shown == ["Kính gửi", "Các phòng"])
    var rows: [Text] = []
    for row in 0..<4 {
      let y: Double = 112 + 30 * Double(row)
      rows += [Text(55, y, "\(row + 1)"), Text(105, y, "Việc")]
    }
    #expect(try read([rows], [grid([50, 100, 300], [100, 240])]).shown.contains { $0.hasPrefix("|") } == false)
  }

  @Test func pagesSetSideways() throws {
    var page = [
      Text(300, 60, "KẾ HOẠCH"), Text(280, 60, "khắc phục"), Text(280, 160, "tồn tại"), Text(260, 60, "Tuyên truyền"),
      Text(260, 240, "30/6/2025"),
    ]
    for place in page.indices { page[place].isDown = true }
    let document = try read([page], [])
    let folded = { (lines: [String]) in lines.map { $0.split(separator: " ").joined(separator: " ") } }
    let lines = ["KẾ HOẠCH", "khắc phục tồn tại", "Tuyên truyền 30/6/2025"]
    #expect(folded(document.shown) == lines)
    #expect(document.notes == [.turnedPages([1])])
    // Turned for whoever looks at it, as Word prints pages across.
    #expect(try read([page], [], turn: 270).notes == [])
    #expect(folded(try read([page], [], turn: 90).shown) == lines)
  }

  @Test func notesAtTheFoot() throws {
    let body = PdfMaker.lines(["KẾ HOẠCH", "được 0,5", "Chủ trì: Văn phòng Sở", "1. Theo dõi kế hoạch"])
    let mark = [Text(133, 110, "1", size: 7)]
    let foot = [Text(85, 700, "1 Theo Công văn số 5/SNV"), Text(85, 716, "ngày 02/01/2025.")]
    let document = try read([body + mark + foot], [])
    #expect(document.footnotes.map(\.text) == ["1 Theo Công văn số 5/SNV ngày 02/01/2025."])
    #expect(document.notes == [.footnotes(1)])
    #expect(document.shown.last == "1. Theo dõi kế hoạch")
    // Without a mark in the text it may be anything.
    #expect(try read([body + foot], []).footnotes == [])
    let raised = [Text(85, 694, "1", size: 7), Text(92, 700, "Theo Công văn")]
    #expect(try read([body + mark + raised], []).footnotes.map(\.text) == ["¹ Theo Công văn"])
  }

  @Test(arguments: [
    ("30/6/", "2025", false, "30/6/2025"), ("31/1", "2/20", true, "31/12/20"), ("31/12/20", "25", true, "31/12/2025"),
    ("III/20", "25", true, "III/2025"), ("1.4.", "1", false, "1.4.1"), ("3.3", ".2.", false, "3.3.2."),
    ("12.", "1.3", false, "12.1.3"), ("0,5/", "2", false, "0,5/2"), ("0,", "75", true, "0,75"),
  ])
  func piecesOfOneFigure(first: String, second: String, isFull: Bool, whole: String) {
    #expect(BrokenFigure.joined(first, second, isFull: isFull) == whole)
  }

  @Test(arguments: [
    ("31/1", "2/20", false), ("0,5", "2", true), ("30/6/2025", "31/12/2025", true), ("2024", "2025", true),
    ("1.5", "2.1.3", false), ("2.", "3", false), ("1.", "2.", false), ("Sở", "2", true), ("1.5", "Sở", true),
    ("45", "/2025", true), ("30/6", "31/12", true),
  ])
  func figuresOfTheirOwn(first: String, second: String, isFull: Bool) {
    #expect(BrokenFigure.joined(first, second, isFull: isFull) == nil)
  }
}
