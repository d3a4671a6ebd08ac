import OfficeFiles
import OfficeFixtures
import PlanModel
import PlanReport
import PlanWords
import Testing

/// Reports as DOCX: lawful by the rules of the format, laid out by Nghị định 30/2020/NĐ-CP.
@Suite struct DocxTests {
  private static func file(_ kind: ReportKind, unit: String = Report.nasty[0]) throws -> [UInt8] {
    DocxRenderer().render(Report.document(kind, try Report.sample(unit: unit)))
  }

  @Test(arguments: ReportKind.allCases) func filesAreLawful(_ kind: ReportKind) throws {
    #expect(try DocxRules(Self.file(kind)).faults == [])
  }

  @Test(arguments: Report.nasty) func anyNameIsLawful(_ name: String) throws {
    let file = try Self.file(.periodic, unit: name)
    #expect(try DocxRules(file).faults == [])
    let text = try OfficeFile.document(file).shown.joined(separator: "\n")
    #expect(text.contains(name.suffix(1)) && !text.contains("\u{1B}"))
  }

  /// Each part of a document, alone and empty.
  @Test func anyDocumentIsLawful() throws {
    let grouped = DocumentTable(
      [
        .init("STT", share: 1), .init("Tối đa", group: "Điểm", share: 1, .right),
        .init("Đạt", group: "Điểm", share: 1, .right), .init("Ghi chú", share: 3),
      ], rows: [.init(["Văn phòng Sở"], .group), .init(["1", "2", "0,5"]), .init(["", "", "", ""], .total)])
    let blocks: [Document.Block] = [
      .heading(1, ""), .heading(9, "x"), .paragraph(""), .paragraph("một\nhai:"), .labelled("a", "b"), .points([]),
      .points(["một\nhai"]), .numbered(["a"]), .numbered(["b", "c"]), .table(grouped),
      .table(DocumentTable([], rows: [])),
      .chart(DocumentChart(title: "", bars: [])),
      .chart(DocumentChart(title: "a", bars: [.init("x", value: 0, text: "")])),
      .chart(
        DocumentChart(
          title: "a", legend: "b", bars: [.init("x", value: 3, whole: 4, text: "3/4"), .init("y", value: 9, text: "9")])
      ),
    ]
    for block in blocks {
      let annex = Document.Annex(title: "Phụ lục", name: "", isWide: true, blocks: [block])
      for document in [
        Document(kind: "BẢNG", blocks: [block]), Document(kind: "", blocks: [block], signature: ["GIÁM ĐỐC"]),
        Document(kind: "BẢNG", recipients: ["Nơi nhận:"], annexes: [annex, annex]),
      ] {
        #expect(try DocxRules(DocxRenderer().render(document)).faults == [], "\(block)")
      }
    }
  }

  /// What stands above the signature goes with it to the next page.
  @Test func theSignatureNeverStandsAlone() throws {
    let document = Document(
      kind: "BÁO CÁO", blocks: [.paragraph("Một."), .paragraph("Trên đây là báo cáo./.")], signature: ["GIÁM ĐỐC"])
    let body = try OfficeParts(DocxRenderer().render(document)).text("word/document.xml")
    let styles = body.matches(of: #/<w:pStyle w:val="(\w+)"\/>/#).map { String($0.1) }
    #expect(styles.starts(with: ["DocumentKind", "BodyText", "LeadIn", "BeforeSignature"]))
  }

  /// The rules find what they are for.
  @Test(arguments: [
    ("word/document.xml", "<w:cantSplit/>", "<w:cantSplit/><w:jc w:val=\"left\"/>", "w:jc in w:trPr"),
    ("word/document.xml", "<w:tblW w:w=\"9355\" w:type=\"dxa\"/>", "<w:tblW w:w=\"9355\"/>", "w:tblW without w:type"),
    ("word/document.xml", "<w:pStyle w:val=\"BodyText\"/>", "<w:pStyle w:val=\"X\"/>", "w:pStyle names X"),
    ("word/document.xml", "<w:gridCol w:w=\"3508\"/>", "", "in a grid of 1"),
    (
      "word/styles.xml", "<w:keepNext/><w:spacing", "<w:outlineLvl w:val=\"0\"/><w:keepNext/><w:spacing",
      "too late in w:pPr"
    ),
    ("word/styles.xml", "w:styleId=\"LeadIn\"", "w:styleId=\"BodyText\"", "style: two alike"),
    ("word/_rels/document.xml.rels", "header1.xml", "header2.xml", "header2.xml is not there"),
    ("[Content_Types].xml", "/word/styles.xml", "/word/other.xml", "a type for word/other.xml"),
    ("word/document.xml", "</w:tc>", "", "not well formed"),
  ])
  func faultsAreFound(_ part: String, _ old: String, _ new: String, _ fault: String) throws {
    let broken = try OfficeParts(Self.file(.periodic)).changing(part) {
      $0.replacing(old, with: new, maxReplacements: 1)
    }
    let faults = try DocxRules(broken).faults
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }

  /// What the program wrote, its own reader reads: real lists, tables with heads that repeat.
  @Test func listsAndTablesAreReal() throws {
    let document = Document(
      kind: "BÁO CÁO",
      blocks: [
        .paragraph("Đặng Thị Ngọc Ẩn:"), .points(["một", "hai"]), .numbered(["ba", "bốn"]), .numbered(["năm"]),
        .table(
          DocumentTable(
            [.init("STT", share: 1), .init("Tối đa", group: "Điểm", share: 1), .init("Đạt", group: "Điểm", share: 1)],
            rows: [.init(["Văn phòng Sở"], .group), .init(["1", "2", "0,5"])])),
      ])
    let shown = try OfficeFile.document(DocxRenderer().render(document)).shown.filter { !$0.isEmpty }
    #expect(
      shown == [
        "# BÁO CÁO", "Đặng Thị Ngọc Ẩn:", "- một", "- hai", "1. ba", "2. bốn", "1. năm", "‖↓2 STT|1-2: Điểm|",
        "‖Tối đa|Đạt|", "|0-2: Văn phòng Sở|", "|1|2|0,5|",
      ])
  }

  @Test func pagesHaveTheMarginsOfTheDecree() throws {
    let body = try OfficeParts(Self.file(.periodic)).text("word/document.xml")
    let sections = try #require(XMLElement.root(of: body)).all("w:sectPr")
    #expect(sections.count == 3)
    let millimetres = sections.map { section in
      ["w:top", "w:bottom", "w:left", "w:right"].map {
        Int(Double(section.child("w:pgMar")?.attributes[$0] ?? "") ?? 0) * 254 / 14_400
      }
    }
    #expect(millimetres[0] == [20, 20, 30, 14] && millimetres[1] == [30, 14, 20, 20])
    #expect(sections.allSatisfy { $0.child("w:titlePg") != nil })
    #expect(sections.map { $0.child("w:pgNumType")?.attributes["w:start"] } == [nil, "1", "1"])
    #expect(sections.map { $0.child("w:pgSz")?.attributes["w:orient"] } == [nil, "landscape", "landscape"])
    // All of it looks as it does by named styles.
    let direct = ["w:jc", "w:ind", "w:spacing", "w:b", "w:i", "w:sz", "w:rFonts"]
    #expect(try #require(XMLElement.root(of: body)).all.allSatisfy { !direct.contains($0.name) })
  }

  @Test func theSameDocumentGivesTheSameBytes() throws { #expect(try Self.file(.plan) == Self.file(.plan)) }
}

/// DOCX files as LibreOffice lays them out.
@Suite(.enabled(if: OtherPrograms.hasOffice)) struct LaidOutTests {
  /// The pages of every kind, and of a table of three hundred rows.
  private static let pages = Result { () throws -> [String: [String]] in
    var files: [String: [UInt8]] = [:]
    let facts = try Report.sample()
    for kind in ReportKind.allCases {
      files["\(kind.rawValue).docx"] = DocxRenderer().render(Report.document(kind, facts))
    }
    let rows = (1...300).map { ["\($0)", "Đặng Thị Ngọc Ẩn", "Nhiệm vụ số \($0)"] }
    let table = DocumentTable([.init("STT", share: 1), .init("Cán bộ", share: 3), .init("Việc", share: 5)], rows: rows)
    files["long.docx"] = DocxRenderer().render(Document(kind: "DANH MỤC", blocks: [.table(table)]))
    let part = Document.Annex(title: "Phụ lục", name: "", blocks: numbered.map { .heading(2, $0) })
    files["numbers.docx"] = DocxRenderer().render(Document(kind: "", blocks: part.blocks, annexes: [part]))
    var pages: [String: [String]] = [:]
    for (name, pdf) in try OtherPrograms.converted(files, to: "pdf") {
      pages[String(name.dropLast(4))] = try OtherPrograms.pages(of: pdf)
    }
    return pages
  }

  private func pages(_ name: String) throws -> [String] { try #require(Self.pages.get()[name]) }

  private func lines(_ page: String) -> [String] {
    page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// Neither the document nor an annex shows a number on its first page; each annex is counted by itself.
  @Test(arguments: ReportKind.allCases) func pagesAreNumberedFromTheSecond(_ kind: ReportKind) throws {
    let pages = try self.pages(kind.rawValue)
    let annexes = Report.document(kind, try Report.sample()).annexes.map(\.title)
    var (number, begun) = (0, [String]())
    for page in pages {
      let first = try #require(lines(page).first)
      number = first.hasPrefix("Phụ lục") ? 1 : number + 1
      if first.hasPrefix("Phụ lục") { begun.append(first) }
      #expect(number == 1 ? Int(first) == nil : first == "\(number)")
    }
    #expect(begun == annexes)
  }

  @Test(arguments: [(ReportKind.periodic, "BC"), (.plan, "KH"), (.selfScoring, "BC"), (.minutes, "TB")])
  func headsAndSignature(_ kind: ReportKind, _ symbol: String) throws {
    let pages = try self.pages(kind.rawValue)
    let first = lines(pages[0])
    #expect(first[0].hasSuffix("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(first[1] == "SỞ NGOẠI VỤ Độc lập - Tự do - Hạnh phúc")
    #expect(first[2].hasPrefix("Số: /\(symbol)-SNgV") && first[2].hasSuffix("ngày tháng năm 2025"))
    let all = lines(pages.joined(separator: "\n"))
    let end = try #require(all.firstIndex { $0.hasSuffix("./.") })
    #expect(all[(end + 1)...].contains { $0.hasPrefix("Nơi nhận:") && $0.contains("GIÁM ĐỐC") })
    #expect(all.contains("- Lưu: VT, VP."))
  }

  @Test func headsOfTablesRepeat() throws {
    let pages = try self.pages("long")
    #expect(pages.count > 5)
    for (place, page) in pages.enumerated() {
      #expect(lines(page)[place == 0 ? 1 : 1] == "STT Cán bộ Việc", "page \(place + 1)")
    }
    let card = try self.pages(ReportKind.scorecard.rawValue)
    #expect(card.dropFirst().allSatisfy { $0.contains("Hình thức") })
  }

  @Test func annexesFollowOnPagesOfTheirOwn() throws {
    let pages = try self.pages(ReportKind.periodic.rawValue)
    let annexes = pages.filter { lines($0).first?.hasPrefix("Phụ lục") == true }.map(lines)
    #expect(annexes.count == 2 && annexes[0][1] == "TÌNH HÌNH KHẮC PHỤC CÁC TIÊU CHÍ CỦA CHỈ SỐ CCHC")
    #expect(annexes[0][2].hasPrefix("(Kèm theo Báo cáo số /BC-SNgV ngày"))
    #expect(pages.joined().contains("STT") && !pages.joined().contains("ST\n"))
  }

  /// Numbers that go up, begin anew, leave some out and pass over levels.
  private static let numbered = [
    "I. Một", "1. Một", "a) Một", "b) Hai", "2. Hai", "2.1. Hai một", "2.2. Hai hai", "Không số", "a) Một", "4. Bốn",
    "a) Một", "II. Hai", "1. Một", "1. Một lần nữa", "2. Hai", "V. Năm", "c) Ba", "1. Một",
  ]

  @Test func numbersOfHeadingsAreThoseThatWereTyped() throws {
    let pages = try self.pages("numbers")
    #expect(pages.count == 2 && pages.allSatisfy { lines($0).suffix(Self.numbered.count) == Self.numbered[...] })
  }

  /// What opens a list is never left alone at the end of a page.
  @Test(arguments: ReportKind.allCases) func noLineOpensAListAtTheEndOfAPage(_ kind: ReportKind) throws {
    for page in try self.pages(kind.rawValue) { #expect(lines(page).last?.hasSuffix(":") == false) }
  }
}
