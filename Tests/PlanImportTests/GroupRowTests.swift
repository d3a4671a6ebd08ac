import OfficeFiles
import OfficeFixtures
import PlanImport
import PlanModel
import Testing

/// Rows that head others: fields of the index under Roman numbers, and criteria whose points are the sum of their parts.
@Suite struct GroupRowTests {
  private typealias Row = [String]

  private let rows: [Row] = [
    ["Mã", "Tiêu chí, tiêu chí", "Kết quả đánh giá năm 2024", "", "", "Nguyên nhân", "Giải pháp", "Phân công", ""],
    ["số", "thành phần", "Điểm", "Điểm tự", "Điểm", "mất điểm", "khắc phục", "Chủ trì", "Phối hợp"],
    ["", "", "tối đa", "chấm", "đạt", "", "", "", ""],
    ["I", "CÔNG TÁC CHỈ", "12", "11", "10", "", "", "", ""], ["", "ĐẠO, ĐIỀU HÀNH", "", "", "", "", "", "", ""],
    ["1.3", "Công tác kiểm tra", "3", "3", "2", "", "", "", ""],
    ["1.3.2", "Tỷ lệ phòng, đơn", "2", "2", "1", "- Kiểm tra 05/16", "Kiểm tra ít nhất", "Thanh tra", "Văn phòng"],
    ["", "vị được kiểm tra", "", "", "", "phòng, đơn vị.", "08 đơn vị.", "Sở", "Sở"],
    ["II", "CẢI CÁCH THỦ TỤC", "18", "17", "14", "", "", "", ""],
    ["3.2.1", "Hồ sơ đúng hạn", "4", "", "3", "Trễ hạn.", "Làm sớm.", "Văn phòng", ""],
    ["", "", "", "", "", "", "", "Sở", ""],
    ["III", "TÀI CHÍNH CÔNG", "8", "7", "7", "", "", "", ""],
    ["6.4", "Công khai tài sản", "1", "1", "0,5", "Chậm 20 ngày.", "Làm sớm.", "Phòng Kế", ""],
    ["", "công", "", "", "", "", "", "hoạch", ""],
  ]

  @Test func fieldsAreNoPartOfTheRowsBelow() throws {
    let places = [0, 7, 28, 40, 52, 62, 82, 102, 116]
    let texts = rows.enumerated().flatMap { line, row in
      zip(places, row).enumerated().compactMap { column, cell -> PdfMaker.Text? in
        guard !cell.1.isEmpty else { return nil }
        // A title over three columns stands in their middle, and so do points in theirs.
        let place = line == 0 && column == 2 ? 31 : 2...4 ~= column && line > 2 ? cell.0 + 2 : cell.0
        return PdfMaker.Text(40 + Double(place) * 6, 80 + Double(line) * 12, cell.1, size: 10)
      }
    }
    var maker = PdfMaker(pages: [texts])
    maker.size = (842, 595)
    let draft = try PlanReader().read(OfficeFile.document(maker.bytes))
    #expect(draft.items.map(\.code.description) == ["1.3.2", "3.2.1", "6.4"])
    #expect(
      draft.items.map(\.name) == ["Tỷ lệ phòng, đơn vị được kiểm tra", "Hồ sơ đúng hạn", "Công khai tài sản công"])
    #expect(draft.items.map { $0.score?.decimalText ?? "-" } == ["1", "3", "0.5"])
    #expect(draft.items.map { $0.maximum?.decimalText ?? "-" } == ["2", "4", "1"])
    #expect(draft.items.map(\.causes) == [["Kiểm tra 05/16 phòng, đơn vị."], ["Trễ hạn."], ["Chậm 20 ngày."]])
    #expect(draft.items.map(\.leadText) == ["Thanh tra Sở", "Văn phòng Sở", "Phòng Kế hoạch"])
    #expect(draft.items.map(\.coordinating) == [["Văn phòng Sở"], [], []])
  }

  private func table(_ sum: String) throws -> PlanDraft {
    try PlanReader().read(
      OfficeFile.document(
        DocxMaker(
          DocxMaker.table(
            [
              ["Mã", "Tiêu chí", "Điểm tối đa", "Điểm đạt", "Nguyên nhân", "Giải pháp", "Chủ trì"],
              ["1.3", "Công tác kiểm tra", "3", sum, "", "", ""],
              ["1.3.1", "Kế hoạch", "1,5", "1", "Chậm", "Sớm", "Thanh tra Sở"],
              ["1.3.2", "Xử lý", "1,5", "1,25", "Chậm", "Sớm", "Thanh tra Sở"],
              ["1.4", "Sáng kiến", "1", "0,5", "", "", ""],
            ], headingRows: 1)
        ).bytes))
  }

  @Test func theSumOfPartsIsNoItem() throws {
    let draft = try table("2,25")
    #expect(draft.items.map(\.code.description) == ["1.3.1", "1.3.2", "1.4"])
    #expect(!draft.findings.contains { $0.kind == .unplacedText })
  }

  @Test func aSumThatIsNotThatOfItsPartsIsTold() throws {
    let draft = try table("2")
    #expect(draft.items.map(\.code.description) == ["1.3.1", "1.3.2", "1.4"])
    #expect(draft.findings.contains { $0.kind == .unplacedText && $0.excerpt == "Công tác kiểm tra" })
  }
}
