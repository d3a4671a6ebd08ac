import OfficeFiles
import OfficeFixtures
import PlanModel
import Testing
import TextFiles

@testable import PlanImport

/// The same plan as text and as an office document gives the same draft.
@Suite struct DocxPlanTests {
  /// The paragraphs of a text as its reader puts them together; the lines of tables as they are.
  static func paragraphs(_ bytes: [UInt8]) throws -> [String] {
    let source = try bytes.withUnsafeBytes { buffer in try SourceText.decoded(buffer, limits: ReadLimits()) }
    return Paragraphs.of(PageFurniture.removed(from: source)).map { passage in
      var text = ""
      for place in passage.range {
        let scalar = passage.source.scalars[place]
        text.unicodeScalars.append(
          scalar == Letters.tab ? "\t" : Letters.isWide(scalar) ? " " : Unicode.Scalar(scalar) ?? " ")
      }
      return text
    }
  }

  @Test func everyFixtureAsWordDocument() throws {
    var accuracy = Accuracy()
    for fixture in try Fixture.all() where !fixture.name.contains("bang") {
      let bytes = DocxMaker(paragraphs: try Self.paragraphs(fixture.bytes)).bytes
      let draft = try PlanReader().read(OfficeFile.document(bytes))
      var expected = fixture.expected
      expected.findings = nil
      Comparison(draft, expected, fixture.name).add(to: &accuracy)
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes { Issue.record("\(mistake)") }
  }

  @Test func firstPlanHasTheSameFindings() throws {
    let fixture = try #require(try Fixture.all().first { $0.name.contains("ngoai-vu") })
    let text = try PlanReader().read(fixture.bytes)
    let bytes = DocxMaker(paragraphs: try Self.paragraphs(fixture.bytes)).bytes
    var word = try PlanReader().read(OfficeFile.document(bytes))
    #expect(word.header == text.header)
    let said = { (draft: PlanDraft) in draft.findings.map { "\($0.kind) \($0.arguments) \($0.excerpt)" } }
    #expect(said(word) == said(text))
    #expect(word.places[1]?.paragraph == 1)
    // But for lines and places everything is the same.
    word.findings = text.findings
    #expect(word.withoutLines == text.withoutLines)
  }
}

/// Tables of criteria in office documents, made of what is expected of fixtures in tables.
@Suite struct CellTablePlanTests {
  private static let titles = [
    "TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt", "Nguyên nhân", "Giải pháp khắc phục", "Đơn vị chủ trì",
    "Đơn vị phối hợp", "Thời gian",
  ]

  private static func rows(_ plan: ExpectedPlan) -> [[String]] {
    plan.items.enumerated().map { place, item in
      let list = { (entries: [String]) in
        entries.count > 1 ? entries.map { "- \($0)" }.joined(separator: "\n") : entries.first ?? ""
      }
      return [
        "\(place + 1)", "\(item.code). \(item.name)", item.max.map { "\($0)" } ?? "", item.score.map { "\($0)" } ?? "",
        list(item.causes), list(item.remedies), item.lead ?? "", item.coordinating.joined(separator: "; "),
        item.time ?? "",
      ]
    }
  }

  private func check(_ name: String, _ document: (ExpectedPlan) throws -> OfficeDocument) throws {
    var accuracy = Accuracy()
    for fixture in try Fixture.all() where fixture.name.contains("bang") {
      let draft = try PlanReader().read(document(fixture.expected))
      var expected = ExpectedPlan(items: fixture.expected.items)
      for place in expected.items.indices { expected.items[place].group = nil }
      (expected.agency, expected.resultYear, expected.planYear) = (
        draft.header.agency.isEmpty ? nil : draft.header.agency, draft.header.resultYear, draft.header.planYear
      )
      Comparison(draft, expected, "\(name) \(fixture.name)").add(to: &accuracy)
    }
    for mistake in accuracy.mistakes { Issue.record("\(mistake)") }
    #expect(accuracy.counts["code"]?.right ?? 0 > 5)
  }

  @Test func wordTables() throws {
    try check("DOCX") { plan in
      let table = DocxMaker.table([Self.titles] + Self.rows(plan), headingRows: 1)
      return try OfficeFile.document(DocxMaker(DocxMaker.p("PHỤ LỤC") + table).bytes)
    }
  }

  @Test func sheets() throws {
    try check("XLSX") { plan in
      try OfficeFile.document(XlsxMaker(rows: [["Phụ lục"], [], Self.titles] + Self.rows(plan)).bytes)
    }
  }

  private typealias Docx = DocxMaker

  private func read(_ rows: String...) throws -> PlanDraft {
    try PlanReader().read(OfficeFile.document(DocxMaker("<w:tbl>\(rows.joined())</w:tbl>").bytes))
  }

  private func tc(_ text: String, _ properties: String = "") -> String {
    Docx.tc(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { Docx.p(String($0)) }.joined(), properties)
  }

  private func row(_ texts: String...) -> String { Docx.row(texts.map { tc($0) }) }

  @Test func titlesOverTwoRowsAndGroups() throws {
    let span = { (count: Int) in "<w:gridSpan w:val=\"\(count)\"/>" }
    let down = "<w:vMerge w:val=\"restart\"/>"
    let draft = try read(
      Docx.row([
        tc("TT", down), tc("Tên tiêu chí", down), tc("Điểm", span(2)), tc("Nguyên nhân", down), tc("Giải pháp", down),
        tc("Chủ trì", down),
      ]),
      Docx.row(
        [tc("", "<w:vMerge/>"), tc("", "<w:vMerge/>"), tc("Tối đa"), tc("Đạt")]
          + (0..<3).map { _ in tc("", "<w:vMerge/>") }),
      row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
      Docx.row([tc("I. Chỉ đạo, điều hành", span(7))]),
      row("1", "1.5 Tuyên truyền", "2", "0,5", "Chưa phong phú", "Đổi mới", "Văn phòng Sở"),
      row("TT", "Tên tiêu chí", "Tối đa", "Đạt", "Nguyên nhân", "Giải pháp", "Chủ trì"),
      row("II", "Cải cách thủ tục hành chính", "", "", "", "", ""),
      row("2", "2.1 Kiểm soát thủ tục", "1", "0", "Chậm", "Rà soát", "Thanh tra Sở"),
      row("", "Tổng cộng", "3", "0,5", "", "", ""))
    #expect(draft.items.map(\.code.description) == ["1.5", "2.1"])
    #expect(draft.items.map(\.group) == ["Chỉ đạo, điều hành", "Cải cách thủ tục hành chính"])
    #expect(draft.items.map(\.maximum) == [Score("2"), Score("1")])
    #expect(draft.items.map(\.score) == [Score("0,5"), Score("0")])
    #expect(draft.items.map(\.leadText) == ["Văn phòng Sở", "Thanh tra Sở"])
  }

  @Test func rowsThatGoOn() throws {
    let draft = try read(
      row("TT", "Tiêu chí", "Nguyên nhân", "Giải pháp", "Chủ trì", "Phối hợp", "Thời hạn"),
      Docx.row(
        [tc("1", "<w:vMerge w:val=\"restart\"/>"), tc("1.5 Tuyên truyền", "<w:vMerge w:val=\"restart\"/>")]
          + ["Chưa phong phú", "Đổi mới", "Văn phòng Sở", "Thanh tra Sở\nPhòng Lãnh sự", "Quý I/2025"].map { tc($0) }),
      Docx.row(
        [tc("", "<w:vMerge/>"), tc("", "<w:vMerge/>")]
          + ["", "Thêm tin bài", "", "Trung tâm Thông tin\nvà Dịch vụ", ""].map { tc($0) }),
      row("", "", "Thiếu người", "", "", "", ""))
    #expect(draft.items.count == 1)
    let item = try #require(draft.items.first)
    #expect(item.causes == ["Chưa phong phú", "Thiếu người"])
    #expect(item.remedies == ["Đổi mới", "Thêm tin bài"])
    #expect(item.leadText == "Văn phòng Sở")
    #expect(item.coordinating == ["Thanh tra Sở", "Phòng Lãnh sự", "Trung tâm Thông tin và Dịch vụ"])
    #expect(item.time == "Quý I/2025")
  }

  @Test func placesInTables() throws {
    let draft = try read(
      row("TT", "Tiêu chí", "Nguyên nhân", "Giải pháp", "Chủ trì"),
      row("1", "1.5 Tuyên truyền", "Chưa phong phú", "Đổi mới", ""))
    let found = try #require(draft.findings.first { $0.kind == .noLead })
    let place = try #require(draft.places[found.line ?? 0])
    #expect([place.table, place.row, place.column] == [1, 2, 1])
  }
}

extension PlanDraft {
  /// The draft as if it had been read from nowhere.
  var withoutLines: PlanDraft {
    var draft = self
    (draft.places, draft.headerLines, draft.seen) = (SourcePlaces(), HeaderLines(), [])
    for index in items.indices {
      (draft.items[index].line, draft.items[index].lines, draft.items[index].seen) = (0, ItemLines(), [])
    }
    for index in kept.indices { draft.kept[index].line = 0 }
    for index in units.indices {
      draft.units[index].line = nil
      for place in units[index].otherNames.indices { draft.units[index].otherNames[place].line = 0 }
    }
    for index in groups.indices { draft.groups[index].line = nil }
    for index in duties.indices { draft.duties[index].lines = nil }
    return draft
  }
}
