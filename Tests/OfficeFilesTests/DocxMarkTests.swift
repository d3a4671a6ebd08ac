import OfficeFixtures
import Testing

@testable import OfficeFiles

/// Marks that change what text means: raised figures, text that is struck through, form fields, parts from elsewhere.
@Suite struct DocxMarkTests {
  private typealias Docx = DocxMaker

  private func read(_ docx: DocxMaker) throws -> OfficeDocument { try OfficeFile.document(docx.bytes) }

  private func read(_ runs: String..., styles: String = "") throws -> OfficeDocument {
    try read(Docx(runs.map { Docx.paragraph($0) }.joined(), styles: styles))
  }

  private let raised = "<w:vertAlign w:val=\"superscript\"/>"

  @Test func raisedFiguresAreSignsOfTheirOwn() throws {
    let document = try read(
      Docx.r("0,5/2") + Docx.r("1", raised), Docx.r("1.5") + Docx.r("(12)", raised) + Docx.r(" Tuyên truyền"),
      Docx.r("2") + Docx.r("*", raised), Docx.r("2") + Docx.r("a", raised),
      Docx.r("0,5") + Docx.r("3", "<w:position w:val=\"8\"/><w:sz w:val=\"16\"/>"),
      Docx.r("100 m") + Docx.r("2", raised))
    #expect(document.shown == ["0,5/2¹", "1.5⁽¹²⁾ Tuyên truyền", "2⁎", "2ᵃ", "0,5³", "100 m²"])
  }

  @Test func raisedTextIsText() throws {
    let document = try read(
      Docx.r("Sở") + Docx.r(" Ngoại vụ", raised), Docx.r("1") + Docx.r("st", raised),
      Docx.r("H") + Docx.r("2", "<w:vertAlign w:val=\"subscript\"/>") + Docx.r("O"))
    #expect(document.shown == ["Sở Ngoại vụ", "1st", "H2O"])
  }

  @Test func figuresRaisedByTheirStyle() throws {
    let styles = "<w:style w:type=\"character\" w:styleId=\"Chu\"><w:rPr>\(raised)</w:rPr></w:style>"
    let document = try read(
      Docx.r("2") + Docx.r("1", "<w:rStyle w:val=\"Chu\"/>"),
      Docx.r("2") + Docx.r("1", "<w:rStyle w:val=\"Chu\"/><w:vertAlign w:val=\"baseline\"/>"), styles: styles)
    #expect(document.shown == ["2¹", "21"])
  }

  @Test func notesTypedBelowTheText() throws {
    let document = try read(Docx.r("2") + Docx.r("1", raised), Docx.r("1", raised) + Docx.r(" Theo Công văn số 5/SNV"))
    #expect(document.shown == ["2¹"])
    #expect(document.footnotes.map(\.text) == ["¹ Theo Công văn số 5/SNV"])
    #expect(document.notes == [.footnotes(1)])
    // In a cell it is a mark in front of what the cell says.
    let cell = Docx(Docx.table([["a"]]).replacing(Docx.r("a"), with: Docx.r("1", raised) + Docx.r("Văn phòng Sở")))
    #expect(try read(cell).shown == ["|¹Văn phòng Sở|"])
  }

  @Test func struckThroughTextGoes() throws {
    let styles =
      "<w:style w:type=\"character\" w:styleId=\"Bo\"><w:rPr><w:strike/></w:rPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"BoDoan\"><w:rPr><w:dstrike/></w:rPr></w:style>"
    let document = try read(
      Docx(
        Docx.paragraph(Docx.r("30/6", "<w:strike/>") + Docx.r("/2025", "<w:strike/>") + Docx.r(" 30/9/2025"))
          + Docx.paragraph(Docx.r("Thanh tra ", "<w:dstrike/>") + Docx.r("Văn phòng"))
          + Docx.paragraph(Docx.r("cũ ", "<w:rStyle w:val=\"Bo\"/>") + Docx.r("mới", "<w:strike w:val=\"0\"/>"))
          + Docx.p("cả đoạn", style: "BoDoan")
          + Docx.paragraph(Docx.r("giữ", "<w:strike w:val=\"false\"/>"), style: "BoDoan")
          + Docx.paragraph(Docx.r("hai nét", "<w:strike/><w:dstrike w:val=\"0\"/>")), styles: styles))
    #expect(document.shown == ["30/9/2025", "Văn phòng", "mới", "giữ"])
    #expect(document.notes == [.struckText(5, examples: ["30/6/2025", "Thanh tra", "cũ"])])
  }

  // MARK: Fields and controls

  private func form(_ data: String, _ instruction: String, result: String? = nil) -> String {
    let separated =
      result.map { "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(Docx.r($0))" } ?? ""
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"a\"/>\(data)</w:ffData></w:fldChar></w:r>"
      + "<w:r><w:instrText> \(instruction) </w:instrText></w:r>\(separated)<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  private func list(_ chosen: String) -> String {
    "<w:ddList>\(chosen)<w:listEntry w:val=\"Thanh tra Sở\"/><w:listEntry w:val=\"Văn phòng Sở\"/></w:ddList>"
  }

  @Test func formFieldsGiveTheirValue() throws {
    let document = try read(
      Docx.r("Chủ trì: ") + form(list("<w:result w:val=\"1\"/>"), "FORMDROPDOWN") + Docx.r(";"),
      form(list("<w:default w:val=\"1\"/>"), "FORMDROPDOWN", result: ""), form(list(""), "FORMDROPDOWN"),
      form(list("<w:result w:val=\"7\"/>"), "FORMDROPDOWN"),
      form("<w:textInput><w:default w:val=\"30/6/2025\"/></w:textInput>", "FORMTEXT", result: "31/12/2025"),
      form("<w:textInput><w:default w:val=\"30/6/2025\"/></w:textInput>", "FORMTEXT", result: "\u{2002}\u{2002}"),
      form("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "FORMCHECKBOX") + Docx.r(" tháng 3"),
      form("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "FORMCHECKBOX") + Docx.r(" tháng 6"))
    #expect(
      document.shown == [
        "Chủ trì: Văn phòng Sở;", "Văn phòng Sở", "Thanh tra Sở", "31/12/2025", "\u{2002}\u{2002}30/6/2025",
        "☒ tháng 3", "☐ tháng 6",
      ])
  }

  private func control(_ properties: String, _ content: String) -> String {
    "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
  }

  @Test func contentControlsGiveTheirValue() throws {
    let date = "<w:date w:fullDate=\"2025-06-30T00:00:00Z\"><w:dateFormat w:val=\"d/M/yyyy\"/></w:date>"
    let choices =
      "<w:dropDownList w:lastValue=\"2\"><w:listItem w:value=\"2\" w:displayText=\"Văn phòng Sở\"/></w:dropDownList>"
    let document = try read(
      Docx.r("Hạn: ") + control(date, Docx.r("30/6/2025")), Docx.r("Hạn: ") + control(date, ""),
      control(choices, Docx.r("Văn phòng Sở")), Docx.r("Chủ trì: ") + control(choices, "") + Docx.r("."),
      Docx.r("Chủ trì: ") + control("<w:showingPlcHdr/>\(choices)", Docx.r("Chọn một mục")))
    #expect(
      document.shown == ["Hạn: 30/6/2025", "Hạn: 30/6/2025", "Văn phòng Sở", "Chủ trì: Văn phòng Sở.", "Chủ trì:"])
  }

  // MARK: Parts from elsewhere

  private func document(_ chunks: (name: String, text: String)..., body: String? = nil) -> DocxMaker {
    var docx = Docx(
      Docx.p("Trước") + (body ?? chunks.indices.map { "<w:altChunk r:id=\"c\($0)\"/>" }.joined()) + Docx.p("Sau"))
    docx.related = chunks.map { ("aFChunk", $0.name) }
    docx.parts = chunks.map { ("word/\($0.name)", $0.text) }
    return docx
  }

  @Test func htmlIsRead() throws {
    let html = """
      <!DOCTYPE html><html><head><title>x</title><style>p { a }</style></head><body>
      <p>1.5&nbsp;Tuy&ecirc;n   truy&#7873;n<br>CCHC &amp; m<sup>2</sup></p><!-- <p>không</p> -->
      <ol><li>Một<li>Hai</ol><ul><li>Ba</li></ul><p>c<s>ũ</s> 0,5/2<sup>1</sup>
      <table><tr><th rowspan=2>Mã<th colspan='2'>Điểm</tr><tr><td>đạt<td>tối đa</td></tr><tr><td>1.5<td>0,5<td>2</table>Cuối
      """
    let read = try read(document(("a.html", html)))
    #expect(
      read.shown == [
        "Trước", "1.5 Tuyên truyền\nCCHC & m²", "1. Một", "2. Hai", "- Ba", "c 0,5/2¹", "|↓2 Mã|1-2: Điểm|",
        "|đạt|tối đa|", "|1.5|0,5|2|", "Cuối", "Sau",
      ])
    #expect(read.notes == [.struckText(1, examples: ["ũ"])])
  }

  @Test func wordDocumentsAndTextAreRead() throws {
    let inner = Docx(Docx.p("Đặng Thị Ngọc Ẩn") + Docx.table([["1.5", "0,5"]]))
    let outer = ZipParts(document(("b.txt", "Dòng một\r\n\r\nDòng hai"), ("a.docx", "")).bytes)
    let bytes = outer.replacing("word/a.docx", with: inner.bytes)
    let document = try OfficeFile.document(bytes)
    #expect(document.shown == ["Trước", "Dòng một", "Dòng hai", "Đặng Thị Ngọc Ẩn", "|1.5|0,5|", "Sau"])
    #expect(document.notes == [])
  }

  @Test func whatCannotBeReadIsTold() throws {
    let rtf = try read(document(("a.rtf", "{\\rtf1 chữ}"), ("b.mht", "MIME-Version: 1.0\r\n\r\n<p>chữ</p>")))
    #expect(rtf.shown == ["Trước", "Sau"])
    #expect(rtf.notes == [.partsNotRead(["RTF", "MHT"])])
    var missing = document(body: "<w:altChunk r:id=\"none\"/><w:p><w:subDoc r:id=\"c0\"/>\(Docx.r("cùng đoạn"))</w:p>")
    missing.related = [("subDocument", "file:///con.docx")]
    #expect(try read(missing).shown == ["Trước", "cùng đoạn", "Sau"])
    #expect(try read(missing).notes == [.partsNotRead(["", ""])])
  }

  @Test func aDocumentInADocumentInADocument() throws {
    var bytes = Docx(paragraphs: ["trong cùng"]).bytes
    for _ in 0..<3 { bytes = ZipParts(document(("a.docx", "")).bytes).replacing("word/a.docx", with: bytes) }
    let document = try OfficeFile.document(bytes)
    #expect(document.shown == ["Trước", "Trước", "Sau", "Sau"])
    #expect(document.notes.contains(.partsNotRead(["DOCX"])))
  }

  @Test func commentsAreTold() throws {
    var docx = Docx(Docx.p("Nội dung"))
    docx.related = [("comments", "comments.xml")]
    docx.parts = [
      (
        "word/comments.xml",
        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:comment>\(Docx.p("Xem lại"))</w:comment></w:comments>"
      )
    ]
    #expect(try read(docx).shown == ["Nội dung"])
    #expect(try read(docx).notes == [.comments(1)])
  }
}

/// The parts of an archive, to be put together anew.
private struct ZipParts {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func replacing(_ name: String, with content: [UInt8]) -> [UInt8] {
    let zip = ZipWriter()
    guard let archive = try? ZipArchive(bytes) else { return [] }
    for part in archive.parts {
      var own: [UInt8] = []
      try? archive.read(part.name) { own += $0 }
      let all = part.name == name ? content : own
      zip.add(part.name) { write in all.withUnsafeBytes { write($0) } }
    }
    return zip.finish() ?? []
  }
}
