import OfficeFiles
import OfficeFixtures
import Testing

/// A Word document is read as its author sees it.
@Suite struct DocxTests {
  private typealias Docx = DocxMaker

  private func read(_ docx: DocxMaker) throws -> OfficeDocument { try OfficeFile.document(docx.bytes) }

  private func lines(_ body: String...) throws -> [String] { try read(DocxMaker(body.joined())).shown }

  @Test func paragraphs() throws {
    #expect(
      try lines(
        Docx.p("Đặng Thị Ngọc Ẩn"), Docx.p(""), Docx.p("  "),
        Docx.paragraph(Docx.r("Chỉ số ") + Docx.r("CCHC", "<w:b/>") + Docx.r(" năm 2024")))
        == ["Đặng Thị Ngọc Ẩn", "Chỉ số CCHC năm 2024"])
    #expect(try lines(Docx.p("Tiê\u{301}ng Viê\u{323}t")) == ["Tiếng Việt"])
    #expect(try lines() == [])
  }

  @Test func signsWithinText() throws {
    let text =
      "<w:r><w:t>Lãnh sự</w:t><w:noBreakHyphen/><w:t>Hợp</w:t><w:softHyphen/><w:t>tác</w:t><w:tab/><w:t>1</w:t>"
      + "<w:br/><w:t>2</w:t><w:cr/><w:t>3</w:t><w:br w:type=\"page\"/><w:t>4</w:t><w:sym w:font=\"Symbol\" "
      + "w:char=\"F0B3\"/><w:t>5</w:t></w:r>"
    #expect(
      try lines("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>\(text)</w:p>") == [
        "Lãnh sự-Hợptác\t1\n2\n3 4≥5"
      ])
  }

  @Test func fieldsGiveTheirResult() throws {
    let char = { (kind: String) in "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let code = "<w:r><w:instrText>PAGEREF a</w:instrText><w:t>b</w:t></w:r>"
    #expect(
      try lines(
        "<w:p>\(Docx.r("Trang "))\(char("begin"))\(code)\(char("begin"))\(code)\(char("separate"))"
          + "\(Docx.r("trong"))\(char("end"))\(char("separate"))\(Docx.r("7"))\(char("end"))\(Docx.r("."))</w:p>",
        "<w:p><w:fldSimple w:instr=\"DATE\">\(Docx.r("08/01/2025"))</w:fldSimple></w:p>")
        == ["Trang 7.", "08/01/2025"])
  }

  @Test func changesAreAccepted() throws {
    let deleted = "<w:del><w:r><w:delText>cũ</w:delText><w:tab/></w:r></w:del>"
    let gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(Docx.r("Văn phòng"))</w:p>"
    let document = try read(
      Docx(
        "<w:p>\(Docx.r("Hạn "))\(deleted)<w:ins>\(Docx.r("mới"))</w:ins></w:p>"
          + gone + Docx.p(" Sở")
          + "<w:p><w:moveFrom>\(Docx.r("đi"))</w:moveFrom><w:moveTo>\(Docx.r("đến"))</w:moveTo></w:p>"
          + "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"x\"/></w:pPr></w:pPrChange></w:pPr>\(Docx.r("Còn"))</w:p>"
      ))
    #expect(document.shown == ["Hạn mới", "Văn phòng Sở", "đến", "Còn"])
    #expect(document.notes == [.trackedChanges(insertions: 2, deletions: 3)])
  }

  @Test func hiddenTextIsLeftOut() throws {
    let styles = "<w:style w:type=\"character\" w:styleId=\"An\"><w:rPr><w:vanish/></w:rPr></w:style>"
    let document = try read(
      Docx(
        Docx.paragraph(
          Docx.r("Thấy") + Docx.r(" ẩn", "<w:vanish/>") + Docx.r(" ẩn", "<w:rStyle w:val=\"An\"/>")
            + Docx.r(" này", "<w:vanish w:val=\"0\"/>")), styles: styles))
    #expect(document.shown == ["Thấy này"])
    #expect(document.notes == [.hiddenText(2)])
  }

  @Test func textBoxesAreReadOnce() throws {
    let box = { (text: String) in "<w:txbxContent>\(Docx.p(text))</w:txbxContent>" }
    let shape =
      "<w:r><w:t>trước </w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>\(box("Hộp"))"
      + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>\(box("Hộp"))</v:textbox>"
      + "</v:shape></w:pict></mc:Fallback></mc:AlternateContent><w:t>sau</w:t></w:r>"
    #expect(try lines("<w:p>\(shape)</w:p>", Docx.p("Tiếp")) == ["trước sau", "Hộp", "Tiếp"])
    #expect(
      try lines("<w:p><w:r><w:pict><v:shape><v:textbox>\(box("Cũ"))</v:textbox></v:shape></w:pict></w:r></w:p>")
        == ["Cũ"])
  }

  @Test func controlsLinksAndMath() throws {
    let control = { (properties: String, text: String) in
      "<w:sdt><w:sdtPr>\(properties)<w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>\(Docx.p(text))</w:sdtContent>"
        + "</w:sdt>"
    }
    #expect(
      try lines(
        control("", "Điền rồi"), control("<w:showingPlcHdr/>", "Bấm vào đây"),
        "<w:p><w:hyperlink r:id=\"r9\">\(Docx.r("liên kết"))</w:hyperlink><w:smartTag>\(Docx.r(" thẻ"))</w:smartTag></w:p>",
        "<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"
          + "</w:p>")
        == ["Điền rồi", "liên kết thẻ", "1/2"])
  }

  @Test func footnotesStandBeside() throws {
    let document = try read(
      Docx(
        Docx.paragraph(Docx.r("Có chú thích") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"),
        footnotes: "<w:footnote w:type=\"separator\">\(Docx.p("---"))</w:footnote>"
          + "<w:footnote w:id=\"2\">\(Docx.paragraph("<w:r><w:footnoteRef/></w:r>" + Docx.r(" Theo Quyết định")))</w:footnote>"
      ))
    #expect(document.shown == ["Có chú thích"])
    #expect(document.footnotes.map(\.text) == ["Theo Quyết định"])
    #expect(document.notes == [.footnotes(1)])
  }

  @Test func headingsAndPages() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"H2\"/></w:style>"
    let outline = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>\(Docx.r("Mục"))</w:p>"
    let second = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Sang trang</w:t></w:r></w:p>"
    let document = try read(Docx(outline + Docx.p("Con", style: "Con") + second, styles: styles))
    #expect(document.shown == ["# Mục", "## Con", "Sang trang"])
    let places = document.blocks.compactMap { block in if case .paragraph(let p) = block { p.place } else { nil } }
    #expect(places.map(\.page) == [1, 1, 2])
    #expect(places.map(\.paragraph) == [1, 2, 3])
    guard case .paragraph(let lone) = try read(Docx(Docx.p("Một"))).blocks[0] else { return }
    #expect(lone.place.page == nil)
  }

  @Test func macrosAndObjects() throws {
    var docx = Docx("<w:p><w:r><w:object><v:shape/></w:object></w:r></w:p>" + Docx.p("Có macro"))
    docx.parts.append(("word/vbaProject.bin", "macro"))
    let document = try read(docx)
    #expect(document.shown == ["Có macro"])
    #expect(document.notes == [.embeddedObjects(1), .macros])
  }

  @Test func notAWordDocument() throws {
    let writer = ZipWriter()
    writer.add("a.txt", "không")
    let bytes = try #require(writer.finish())
    #expect(throws: OfficeFault.missingPart("word/document.xml")) { try OfficeFile.document(bytes) }
  }
}
