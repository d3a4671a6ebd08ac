import PlanModel
import Testing

/// The grammar of dates against tables of phrases and right answers.
struct PhraseTests {
  /// A row of a table: its cells, the answer last.
  static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.trimmed.replacing("\\u{302}", with: "\u{302}") }
    }
  }

  static func answer(_ text: String, _ context: TimeContext, none: String) -> String {
    guard let reading = try? TimeReading(text, in: context) else { return none }
    return reading.day?.isoText ?? "R"
  }

  @Test(arguments: rows(PlanPhrases.ofTheOffice) + rows(PlanPhrases.ofOurOwn) + rows(MorePhrases.ofAPlan))
  func ofAPlan(_ row: [String]) throws {
    try #require(row.count == 2)
    #expect(Self.answer(row[0], TimeContext(.plan(year: 2025)), none: "-") == row[1], "\(row[0])")
  }

  @Test(arguments: rows(TypedPhrases.ofTheOffice) + rows(TypedPhrases.ofOurOwn) + rows(MorePhrases.typed))
  func typed(_ row: [String]) throws {
    try #require(row.count == 3)
    let today = try #require(Day(isoText: row[0]))
    let context = TimeContext(.ahead(today: today, planYear: 2025))
    #expect(Self.answer(row[1], context, none: "refuse") == row[2], "\(row[0]): \(row[1])")
  }
}
