import PlanModel

extension Scorecard: StoredRecord {
  static let table = Table(
    "scorecards", .number("year"), .text("title"), .score("published_index", "Percent.").optional,
    .integer("published_rank").optional, .integer("ranked_of").optional, .text("published_class"),
    .score("stated_total", "What the maxima add up to by the set's own word."),
    .day("freeze", "The last day that counts.").optional,
    .day("locked_on", "Null while self-scoring is open.").optional,
    .text("locked_by"), .day("explanation_locked_on", "Null while explanation is open.").optional.since(2),
    Column.text("explanation_locked_by").since(2))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.integer(), title: try fields.text(), publishedIndex: try fields.score(),
      publishedRank: try fields.optionalInteger(), rankedOf: try fields.optionalInteger(),
      publishedClass: try fields.text(), statedTotal: try fields.certainScore(),
      freeze: try fields.day(), lockedOn: try fields.day(), lockedBy: try fields.text(),
      explanationLockedOn: try fields.day(), explanationLockedBy: try fields.optionalText() ?? "")
  }

  var cells: [Cell] {
    [
      .integer(id), .text(title), .score(publishedIndex), .integer(publishedRank), .integer(rankedOf),
      .text(publishedClass), .integer(statedTotal.thousandths), .day(freeze), .day(lockedOn), .text(lockedBy),
      .day(explanationLockedOn), .text(explanationLockedBy),
    ]
  }
}

extension ScoreLine: StoredRecord {
  static let table = Table(
    "score_lines", keyLength: 2, .reference("year", to: "scorecards"), .code("code"), .text("name"),
    .choice("kind", ScoreLine.Kind.self), .score("maximum").optional, .score("published").optional,
    .score("appraised2").optional, .score("appraised1").optional, .score("survey").optional,
    .score("self_scored").optional, .choice("scorer", ScoreLine.Scorer.self),
    .choice("applicability", ScoreLine.Applicability.self), .text("reason"), .text("evidence_needed"),
    .choice("evidence", ScoreLine.EvidenceState.self), .text("explanation_asked"), .text("explanation"))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: Key(year: try fields.integer(), code: try fields.code()), name: try fields.text(), kind: try fields.value(),
      maximum: try fields.score(), scores: try StageScores(from: &fields), scorer: try fields.value(),
      applicability: try fields.value(), reason: try fields.text(), evidenceNeeded: try fields.text(),
      evidence: try fields.value(), explanationAsked: try fields.text(), explanation: try fields.text())
  }

  var cells: [Cell] {
    [.integer(id.year), .text(id.code.description), .text(name), .text(kind.rawValue), .score(maximum)]
      + ScoreStage.allCases.map { .score(scores[$0]) } + [
        .text(scorer.rawValue), .text(applicability.rawValue), .text(reason), .text(evidenceNeeded),
        .text(evidence.rawValue), .text(explanationAsked), .text(explanation),
      ]
  }
}

extension StageScores {
  fileprivate init(from fields: inout some FieldReader) throws(BadField) {
    self.init()
    for stage in ScoreStage.allCases { self[stage] = try fields.score() }
  }
}

extension Peer: StoredRecord {
  static let table = Table(
    "peers", .id, .integer("year"), .text("name"), .score("published_index", "Percent."),
    .integer("published_rank").optional, .text("class"), .flag("own", "The department itself."))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), year: try fields.integer(), name: try fields.text(),
      index: try fields.certainScore(), rank: try fields.optionalInteger(),
      className: try fields.text(), isOwn: try fields.flag())
  }

  var cells: [Cell] {
    [
      .id(id), .integer(year), .text(name), .integer(index.thousandths), .integer(rank), .text(className),
      .flag(isOwn),
    ]
  }
}

extension Settings: StoredRecord {
  static let table = Table(
    "settings", Column(name: "id", kind: .only(1), meaning: ""),
    .entries(
      "bands",
      [
        .score("from", "The lower bound in percent."), .flag("inclusive", "Whether the bound belongs to it."),
        .plainText("name"),
      ], "The classes."),
    .choice("rounding", Rounding.self),
    .entries(
      "likelihoods", [.workState, .score("likelihood", "From 0 to 1.")], "That an item brings its points back."),
    .entries("holidays", [.day("day"), .plainText("name")], "Days without work."),
    .entries(
      "report_dates", [.integer("day"), .integer("month"), .plainText("name")], "Reporting dates of each year."),
    Column.integer("ahead_of_utc", "How many seconds the office's time is ahead of UTC.").since(2),
    .entries(
      "day_swaps", [.day("off"), .day("worked"), .plainText("announced"), .plainText("source")],
      "Working days without work, for which a day at the weekend is worked; announced as a date or empty."
    ).since(3),
    .entries(
      "holiday_sources",
      [.day("from"), .day("through"), .flag("to_check", "Whether they are to be checked."), .plainText("source")],
      "Where the days without work are from."
    ).since(3))

  init(from fields: inout some FieldReader) throws(BadField) {
    _ = try fields.integer()
    self.init(
      bands: try fields.entries { Band(entry: $0) }, rounding: try fields.value(),
      likelihoods: Likelihoods(try fields.entries(Self.likelihood)),
      holidays: try fields.entries { Holiday(entry: $0) }, reportDates: try fields.entries { ReportDate(entry: $0) },
      secondsAheadOfUTC: try fields.optionalInteger() ?? Self.vietnamTime)
    swaps = try fields.entries { Swap(entry: $0) }
    holidaySources = try fields.entries { HolidaySource(entry: $0) }
  }

  var cells: [Cell] {
    [
      .integer(id), .lines(bands.map(\.entry)), .text(rounding.rawValue),
      .lines(WorkState.allCases.compactMap { state in likelihoods[state].map { "\(state.rawValue)\t\($0)" } }),
      .lines(holidays.map(\.entry)), .lines(reportDates.map(\.entry)),
      .integer(secondsAheadOfUTC), .lines(swaps.map(\.entry)), .lines(holidaySources.map(\.entry)),
    ]
  }

  private static func likelihood(_ fields: [Substring]) -> (WorkState, Int)? {
    guard fields.count == 2, let state = Int(fields[0]).flatMap(WorkState.init), let value = Int(fields[1]),
      0...1000 ~= value
    else {
      return nil
    }
    return (state, value)
  }
}

// An entry of a list in the settings is a line with tabs between its fields, numbers first.

extension FieldReader {
  /// The entries of a list.
  fileprivate mutating func entries<Entry>(_ read: ([Substring]) -> Entry?) throws(BadField) -> [Entry] {
    var entries: [Entry] = []
    for line in try lines() {
      guard let entry = read(line.split(separator: "\t", omittingEmptySubsequences: false)) else {
        throw BadField(detail: line)
      }
      entries.append(entry)
    }
    return entries
  }
}

extension Settings.Band {
  fileprivate var entry: String { "\(from.thousandths)\t\(isInclusive ? 1 : 0)\t\(name)" }

  fileprivate init?(entry fields: [Substring]) {
    guard fields.count == 3, let from = Int(fields[0]), Score.bounds.contains(from) else { return nil }
    self.init(String(fields[2]), from: Score(thousandths: from), isInclusive: fields[1] == "1")
  }
}

extension Settings.Holiday {
  fileprivate var entry: String { "\(day.number)\t\(name)" }

  fileprivate init?(entry fields: [Substring]) {
    guard fields.count == 2, let day = Int(fields[0]).flatMap({ Day(number: $0) }) else { return nil }
    self.init(day, String(fields[1]))
  }
}

extension Settings.Swap {
  fileprivate var entry: String { "\(off.number)\t\(worked.number)\t\(announced?.isoText ?? "")\t\(source)" }

  fileprivate init?(entry fields: [Substring]) {
    guard fields.count == 4, let off = Int(fields[0]).flatMap({ Day(number: $0) }),
      let worked = Int(fields[1]).flatMap({ Day(number: $0) })
    else { return nil }
    let announced = Day(isoText: String(fields[2]))
    guard announced != nil || fields[2].isEmpty else { return nil }
    self.init(off: off, worked: worked, announced: announced, source: String(fields[3]))
  }
}

extension Settings.HolidaySource {
  fileprivate var entry: String { "\(from.number)\t\(through.number)\t\(isToCheck ? 1 : 0)\t\(text)" }

  fileprivate init?(entry fields: [Substring]) {
    guard fields.count == 4, let from = Int(fields[0]).flatMap({ Day(number: $0) }),
      let through = Int(fields[1]).flatMap({ Day(number: $0) })
    else { return nil }
    self.init(from: from, through: through, isToCheck: fields[2] == "1", text: String(fields[3]))
  }
}

extension Settings.ReportDate {
  fileprivate var entry: String { "\(day)\t\(month)\t\(name)" }

  fileprivate init?(entry fields: [Substring]) {
    guard fields.count == 3, let day = Int(fields[0]), let month = Int(fields[1]), 1...31 ~= day, 1...12 ~= month
    else { return nil }
    self.init(String(fields[2]), day: day, month: month)
  }
}
