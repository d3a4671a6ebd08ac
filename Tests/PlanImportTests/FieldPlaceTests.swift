import Foundation
import OfficeFiles
import OfficeFixtures
import PlanModel
import Samples
import Testing

@testable import PlanImport

/// Each field of a draft knows the lines that it was read from.
@Suite struct FieldPlaceTests {
  @Test func everyFieldOfEveryFixtureStandsInItsLines() throws {
    for fixture in try Fixture.all() {
      let read = try PlanReader().reading(fixture.bytes)
      let wrong = FieldPlaces(read).wrong
      #expect(wrong.isEmpty, "\(fixture.name): \(wrong)")
    }
  }

  @Test func everyFieldOfEveryFixtureAsWordDocument() throws {
    for fixture in try Fixture.all() where !fixture.name.contains("bang") {
      let bytes = DocxMaker(paragraphs: try DocxPlanTests.paragraphs(fixture.bytes)).bytes
      let read = try PlanReader().reading(OfficeFile.document(bytes))
      let wrong = FieldPlaces(read).wrong
      #expect(wrong.isEmpty, "\(fixture.name): \(wrong)")
    }
  }

  /// (line of the sample plan, field)
  @Test func linesOfTheSample() throws {
    let read = try PlanReader().reading(Array(SamplePlan.text.utf8))
    let lines = SamplePlan.text.split(separator: "\n", omittingEmptySubsequences: false)
    let item = try #require(read.draft.items.first { $0.code.description == "1.6" })
    let heading = try #require(item.lines.heading)
    #expect(lines[heading.lowerBound - 1].contains("1.6"))
    #expect(item.lines.time == nil)
    #expect(item.lines.causes.count == item.causes.count && item.lines.remedies.count == item.remedies.count)
    let published = try #require(read.draft.headerLines.published)
    #expect(lines[published.lowerBound - 1].contains("91,89"))
    let decision = try #require(read.draft.headerLines.decision)
    #expect(lines[decision.lowerBound - 1...decision.upperBound - 1].joined().contains("Quyết định số"))
  }

  @Test func cellsOfATable() throws {
    let read = { (texts: [String]) in Docx.row(texts.map { Docx.tc(Docx.p($0)) }) }
    let table =
      read(["TT", "Tiêu chí", "Nguyên nhân", "Giải pháp", "Chủ trì", "Thời hạn"])
      + read(["1", "1.5 Tuyên truyền", "Chưa phong phú", "Đổi mới", "Đặng Thị Ngọc Ẩn", "Quý I/2025"])
    let plan = try PlanReader().reading(OfficeFile.document(DocxMaker("<w:tbl>\(table)</w:tbl>").bytes))
    let item = try #require(plan.draft.items.first)
    let columns = [item.lines.heading, item.lines.causes.first, item.lines.remedies.first, item.lines.time].map {
      $0.flatMap { plan.draft.places[$0.lowerBound] }?.column
    }
    #expect(columns == [1, 2, 3, 5])
  }

  @Test func aListingCutsLongLinesWhereACharacterEnds() {
    var listing = SourceListing()
    listing.append("ngắn".utf8, number: 3)
    listing.append(String(repeating: "Ẩ", count: 1000).utf8, number: 7)
    #expect(listing.text(at: 0) == "ngắn")
    #expect(listing.text(at: 1, limit: 10) == "ẨẨẨ…")
    #expect([1, 3, 4, 7, 8].map { listing.index(of: $0) } == [0, 0, 1, 1, 2])
  }

  private typealias Docx = DocxMaker
}

/// The fields of a draft against the lines they are said to stand in.
private struct FieldPlaces {
  private let read: ReadPlan
  private(set) var wrong: [String] = []

  init(_ read: ReadPlan) {
    self.read = read
    for item in read.draft.items {
      check("\(item.code) name", item.name, item.lines.heading, mayLack: true)
      for (text, lines) in zip(item.causes, item.lines.causes) { check("\(item.code) cause", text, lines) }
      for (text, lines) in zip(item.remedies, item.lines.remedies) { check("\(item.code) remedy", text, lines) }
      if item.causes.count != item.lines.causes.count { wrong.append("\(item.code) causes") }
      if item.remedies.count != item.lines.remedies.count { wrong.append("\(item.code) remedies") }
      for name in item.leads { check("\(item.code) lead", name, item.lines.lead, isPart: true) }
      for name in item.coordinating { check("\(item.code) coordinating", name, item.lines.coordinating, isPart: true) }
      if let time = item.time { check("\(item.code) time", time, item.lines.time) }
    }
    for duty in read.draft.duties { check("duty", duty.text, duty.lines) }
    let header = read.draft.header
    if let number = header.decision?.number { check("decision", number, read.draft.headerLines.decision, isPart: true) }
    if let index = header.published?.index {
      check("index", index.decimalText.replacing(".", with: ","), read.draft.headerLines.published, mayLack: true)
    }
  }

  /// `isPart` where the lines hold more than the text; else they begin and end with it.
  private mutating func check(
    _ field: String, _ text: String, _ lines: ClosedRange<Int>?, mayLack: Bool = false, isPart: Bool = false
  ) {
    guard let lines else { return wrong.append("\(field): no lines") }
    let first = read.source.index(of: lines.lowerBound)
    let source = (first..<read.source.count).prefix { read.source.number(at: $0) <= lines.upperBound }.map {
      read.source.text(at: $0, limit: 1 << 20)
    }
    let words = words(text)
    guard let start = words.first, let end = words.last else { return }
    let hasEnds =
      isPart || letters(source.first ?? "").contains(start) && letters(source.last ?? "").contains(end)
    if !hasEnds || !follow(words, in: letters(source.joined())), !mayLack || source.isEmpty {
      wrong.append("\(field) “\(text)”: \(source)")
    }
  }

  /// Whether words come one after the other, with nothing but heads and numbers of pages between.
  private func follow(_ words: [String], in text: String) -> Bool {
    var rest = text[...]
    for word in words {
      guard let place = rest.range(of: word) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }

  private func words(_ text: String) -> [String] {
    text.split(separator: " ").map { letters(String($0)) }.filter { !$0.isEmpty }
  }

  /// Letters and digits only: readers take marks, dashes and doubled blanks away.
  private func letters(_ text: String) -> String { String(text.folded.filter { $0.isLetter || $0.isNumber }) }
}
