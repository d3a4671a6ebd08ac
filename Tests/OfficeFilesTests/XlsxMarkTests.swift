import OfficeFixtures
import Testing

@testable import OfficeFiles

/// Marks that change what the text of a cell means.
@Suite struct XlsxMarkTests {
  private typealias Sheet = XlsxMaker.Sheet

  private func read(_ cells: String, _ change: (inout XlsxMaker) -> Void = { _ in }) throws -> OfficeDocument {
    var book = XlsxMaker([Sheet("KH", "<sheetData><row r=\"1\">\(cells)</row></sheetData>")])
    change(&book)
    return try OfficeFile.document(book.bytes)
  }

  private func runs(_ runs: (String, String)...) -> String {
    runs.map { "<r>\($0.0.isEmpty ? "" : "<rPr>\($0.0)</rPr>")<t>\($0.1)</t></r>" }.joined()
  }

  @Test func struckThroughTextGoes() throws {
    let shared = runs(("<strike/>", "30/6/2025"), ("", " 30/9/2025"))
    let document = try read(
      "<c t=\"s\"><v>0</v></c><c t=\"s\" s=\"1\"><v>1</v></c><c s=\"1\"><v>5</v></c><c s=\"2\"><v>6</v></c>"
        + "<c t=\"inlineStr\"><is>\(runs(("<strike/>", "Thanh tra "), ("<strike val=\"0\"/>", "Văn phòng")))</is></c>"
    ) {
      $0.strings = [shared, "bỏ"]
      ($0.formats, $0.fonts) = (
        ["General", "General", "General"], ["<sz val=\"11\"/>", "<strike/>", "<strike val=\"0\"/>"]
      )
    }
    #expect(document.shown == ["|30/9/2025|6|Văn phòng|"])
    #expect(document.notes == [.struckText(4, examples: ["30/6/2025", "bỏ", "5"])])
  }

  @Test func raisedFiguresAreSignsOfTheirOwn() throws {
    let raised = "<vertAlign val=\"superscript\"/>"
    let document = try read("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>") {
      $0.strings = [runs(("", "0,5/2"), (raised, "1")), runs(("", "Sở"), (raised, " Nội vụ"), ("", " A"))]
    }
    #expect(document.shown == ["|0,5/2¹|Sở Nội vụ A|"])
  }

  @Test func severalSheetsAreTold() throws {
    let sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>"
    let book = XlsxMaker([Sheet("Sở", sheet), Sheet("Xã", sheet), Sheet("Trống", "")])
    #expect(try OfficeFile.document(book.bytes).notes == [.sheetsRead(["Sở", "Xã"])])
    #expect(try OfficeFile.document(book.bytes, sheet: "Xã").notes == [])
  }

  @Test func errorsOfSheets() {
    let isError = { (text: String) in OfficeTable.Cell(column: 0, text: text).isError }
    for text in ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#n/a", "#####", "Err:502"] { #expect(isError(text), "\(text)") }
    for text in ["", "#", "N/A", "# 1", "#CCHC", "Sở", "Error"] { #expect(!isError(text), "\(text)") }
  }
}
