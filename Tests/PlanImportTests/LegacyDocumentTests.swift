import OfficeFiles
import OfficeFixtures
import PlanModel
import ScorecardImport
import Testing
import TextFiles

@testable import PlanImport

/// Office files in fonts from before Unicode, and those whose text alone tells.
@Suite struct LegacyDocumentTests {
  private func font(_ name: String) -> String { "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\"/>" }

  private func tcvn3(_ text: String, _ name: String = ".VnTime") -> String {
    DocxMaker.r(LegacyEncoding.tcvn3.encoded(text), font(name))
  }

  private func vni(_ text: String) -> String { DocxMaker.r(LegacyEncoding.vni.encoded(text), font("VNI-Times")) }

  private func document(_ paragraphs: String..., styles: String = "") throws -> OfficeDocument {
    let body = paragraphs.map { DocxMaker.paragraph($0) }.joined()
    return try OfficeFile.document(DocxMaker(body, styles: styles).bytes).inUnicode()
  }

  private func notes(_ document: OfficeDocument) -> [[String]] { document.notes.map(\.arguments) }

  @Test func runsByTheirFonts() throws {
    let document = try document(
      tcvn3("Kế hoạch khắc phục", ".VnTimeH"),
      DocxMaker.r("Đơn vị: ") + tcvn3("Trung tâm Thông tin") + DocxMaker.r(" và Thanh tra Sở"),
      DocxMaker.r("tôi và cô"),
      vni("Đặng Thị Ngọc Ẩn") + DocxMaker.r(", ") + tcvn3("chủ trì"))
    #expect(
      document.shown == [
        "KẾ HOẠCH KHẮC PHỤC", "Đơn vị: Trung tâm Thông tin và Thanh tra Sở", "tôi và cô", "Đặng Thị Ngọc Ẩn, chủ trì",
      ])
    #expect(notes(document) == [["legacy_text", "TCVN3 (ABC)", "3"], ["legacy_text", "VNI", "1"]])
  }

  @Test func fontsOfStylesAndDefaults() throws {
    let style = { (id: String, name: String, more: String) in
      "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\">\(more)<w:rPr>\(self.font(name))</w:rPr></w:style>"
    }
    let styles =
      "<w:docDefaults><w:rPrDefault><w:rPr>\(font(".VnArial"))</w:rPr></w:rPrDefault></w:docDefaults>"
      + style("old", "VNI-Helve", "") + style("older", "", "<w:basedOn w:val=\"old\"/>").replacing(font(""), with: "")
      + style("new", "Times New Roman", "")
    let p = { (encoding: LegacyEncoding?, style: String?) in
      DocxMaker.p(encoding?.encoded("Nguyễn Văn Ư") ?? "Nguyễn Văn Ư", style: style)
    }
    let themed = DocxMaker.paragraph(
      DocxMaker.r("cô tôi", "<w:rFonts w:hAnsi=\".VnTime\" w:hAnsiTheme=\"minorHAnsi\"/>"))
    let body = p(.tcvn3, nil) + p(.vni, "old") + p(.vni, "older") + p(nil, "new") + themed
    let document = try OfficeFile.document(DocxMaker(body, styles: styles).bytes).inUnicode()
    #expect(document.shown == Array(repeating: "Nguyễn Văn Ư", count: 4) + ["cô tôi"])
  }

  /// Editing leaves runs in the middle of a letter.
  @Test func aLetterOverTwoRuns() throws {
    let document = try document(
      DocxMaker.r("Coäng ta", font("VNI-Times")) + DocxMaker.r("ùc", font("VNI-Times") + "<w:b/>"))
    #expect(document.shown == ["Cộng tác"])
  }

  /// Text of today whose font was never changed is no text of old.
  @Test func unicodeInAnOldFont() throws {
    let text = "Công tác tuyên truyền và nâng cao nhận thức"
    let document = try document(
      DocxMaker.r(text, font(".VnTime")), DocxMaker.r("Nguyên nhân: hình thức", font("VNI-Times")))
    #expect(document.shown == [text, "Nguyên nhân: hình thức"])
    #expect(notes(document) == [])
  }

  @Test func nonsenseInAnOldFontIsRefused() throws {
    let nonsense = DocxMaker.r("xÕÕ qÝÝ wÖÖ tÞÞ ÕbÕ", font(".VnTime"))
    #expect(throws: ImportFault.legacyTCVN3) { try document(nonsense) }
  }

  @Test func symbolsOfAnOldFont() throws {
    let symbol = "<w:r><w:t>ti</w:t><w:sym w:font=\".VnTime\" w:char=\"F0AA\"/><w:t>u</w:t></w:r>"
    #expect(try document(symbol).shown == ["tiêu"])
  }

  private static let titles = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt", "Nguyên nhân", "Giải pháp", "Chủ trì"]
  private static let cells = [
    "1", "1.5. Công tác tuyên truyền", "2", "0,5", "Hình thức chưa đa dạng", "Đổi mới phương thức", "Văn phòng Sở",
  ]

  private func check(
    _ draft: PlanDraft, _ encoding: LegacyEncoding, lines: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let item = draft.items.first
    #expect(item?.name == "Công tác tuyên truyền" && item?.leadText == "Văn phòng Sở", sourceLocation: sourceLocation)
    #expect(item?.causes == ["Hình thức chưa đa dạng"], sourceLocation: sourceLocation)
    let notes = draft.findings.filter { $0.kind == .sourceNote }.map(\.arguments)
    #expect(notes == [["legacy_text", encoding.rawValue, "\(lines)"]], sourceLocation: sourceLocation)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func tables(encoding: LegacyEncoding) throws {
    let rows = [Self.titles, Self.cells].map { $0.map(encoding.encoded) }
    let lines = rows.joined().filter { !$0.utf8.allSatisfy { $0 < 0x80 } }.count
    check(try PlanReader().read(OfficeFile.document(XlsxMaker(rows: rows).bytes)), encoding, lines: lines)
    check(try PlanReader().read(OfficeFile.document(DocxMaker(DocxMaker.table(rows)).bytes)), encoding, lines: lines)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func pdf(encoding: LegacyEncoding) throws {
    let lines = [
      "Tiêu chí 1.5. Công tác tuyên truyền (0,5/2 điểm)", "- Nguyên nhân: Hình thức chưa đa dạng",
      "- Giải pháp: Đổi mới phương thức", "- Đơn vị chủ trì: Văn phòng Sở",
    ]
    let pdf = PdfMaker(pages: [PdfMaker.lines(lines.map(encoding.encoded))])
    check(try PlanReader().read(OfficeFile.document(pdf.bytes)), encoding, lines: 4)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func scorecards(encoding: LegacyEncoding) throws {
    let rows = [
      ["Mã", "Tên tiêu chí", "Điểm tối đa", "Điểm tự chấm"], ["1.1", "Kế hoạch cải cách hành chính", "2", "2"],
      ["1.2", "Báo cáo định kỳ", "1", "0,5"],
    ].map { $0.map(encoding.encoded) }
    let csv = rows.map { $0.joined(separator: ";") }.joined(separator: "\n")
    let latin = csv.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let reader = ScorecardReader(year: 2024)
    let sheet = try reader.read(.document(OfficeFile.document(XlsxMaker(rows: rows).bytes)))
    for draft in try [reader.read(latin), reader.read(Array(csv.utf8)), sheet] {
      #expect(draft.rows.map(\.name) == ["Kế hoạch cải cách hành chính", "Báo cáo định kỳ"])
      #expect(draft.rows.map { $0.scores[.selfScored] } == [Score("2"), Score("0,5")])
      guard case .sourceNote(let arguments)? = draft.findings.first?.kind else {
        Issue.record("no note")
        continue
      }
      #expect(arguments.prefix(2) == ["legacy_text", encoding.rawValue])
    }
  }
}
