/// Where words about time stand, and which days they can mean there.
public struct TimeContext: Sendable {
  /// Who wrote them, and when.
  public enum Writer: Hashable, Sendable {
    /// A plan of that year, whose day is not known: a part of a year without its year belongs to it.
    case plan(year: Int?)
    /// Somebody who types a day that comes: a day without its year is the next one, or one of the last month; a month,
    /// quarter or half without its year is the next one that ends today or later.
    case ahead(today: Day, planYear: Int?)
    /// Somebody who types a day that is over: the newest one up to today.
    case back(today: Day)
  }

  /// Who wrote them, and when.
  public var writer: Writer
  /// The days without work, with their names, as they are known on the day of writing.
  public var calendar: Settings

  /// Where words stand.
  public init(_ writer: Writer, calendar: Settings = .standard) {
    self.writer = writer
    switch writer {
    case .plan: self.calendar = calendar
    case .ahead(let today, _), .back(let today): self.calendar = calendar.known(on: today)
    }
  }

  /// Today; `nil` in a plan.
  public var today: Day? {
    switch writer {
    case .plan: nil
    case .ahead(let today, _), .back(let today): today
    }
  }

  /// A day without its year as late as this in the past is still that one: what is put down some days late is no day of
  /// next year.
  static let pastDays = 31

  var manner: TimeParser.Manner {
    var manner = TimeParser.Manner(hasShortWeekdays: today != nil)
    let names = Set(calendar.holidays.map(\.name)).filter { !$0.isEmpty }
    manner.holidays = names.sorted().map { name in
      name.foldedSpelling.split { !$0.isLetter }.map(String.init)
    }
    return manner
  }
}

/// What words about time mean: the tree, and the day or the rhythm that it stands for.
public struct TimeReading: Hashable, Sendable {
  /// What is meant.
  public enum Meaning: Hashable, Sendable {
    /// The last day on which it is in time.
    case day(Day)
    /// It comes back.
    case recurring(Recurrence)
  }

  /// What was understood.
  public var phrase: TimePhrase
  /// What it means there.
  public var meaning: Meaning

  /// The day; `nil` for what comes back.
  public var day: Day? { if case .day(let day) = meaning { day } else { nil } }
  /// The rhythm; `nil` for one day.
  public var recurrence: Recurrence? { if case .recurring(let recurrence) = meaning { recurrence } else { nil } }
}

extension TimePhrase {
  /// Reads words about time: all of them, or none.
  ///
  /// - Throws: `notUnderstood` with the first word that has no place, `unreadable` where the words have none together.
  public init(_ text: String, in context: TimeContext) throws(TimeFault) {
    let text = text.normalized.trimmed
    guard !text.isEmpty else { throw .empty }
    var rest = text[...]
    while let last = rest.last, ".;,:".contains(last) || last.isWhitespace { rest.removeLast() }
    let tokens = TimeTokens(rest, isStrict: false)
    var parser = TimeParser(tokens, context.manner)
    guard tokens.isWhole, let phrase = parser.phrase() else { throw parser.fault() }
    self = phrase
  }

  /// Whether a text is a phrase about time and nothing else, as plans write it; whichever day it may mean.
  public static func isPhrase(_ text: String) -> Bool {
    guard text.utf8.count < 400 else { return false }
    return (try? TimePhrase(text, in: TimeContext(.plan(year: nil)))).map { !$0.clauses.isEmpty } ?? false
  }
}

extension TimeParser {
  /// Why the tokens make no phrase.
  func fault() -> TimeFault {
    guard tokens.count > 0 else { return .empty }
    guard tokens.isWhole else { return .unreadable }
    if namesEvent { return .namesNoDay(text(from: 0, to: tokens.count)) }
    let unknown = tokens.tokens.indices.first { place in
      tokens.tokens[place].kind == .word && !isKnown(place)
    }
    guard let unknown else { return .unreadable }
    var end = unknown
    while end < tokens.count, end - unknown < 4, tokens.tokens[end].kind == .word, !isKnown(end) { end += 1 }
    return .notUnderstood(tokens.tokens[unknown..<end].map { String($0.text) }.joined(separator: " "))
  }

  /// Whether all that is named is an event, perhaps after a verb: "hoàn thành ngay sau khi có hướng dẫn".
  private var namesEvent: Bool {
    let starts = bounds(at: 0).all.map(\.end)
    return starts.contains { start in
      tokens.lexemes.indices.contains(start)
        && tokens.lexemes[start].contains { $0.word == .occasion && $0.end < tokens.count }
    } && tokens.tokens.allSatisfy { $0.number == nil }
  }

  /// Whether a word is one of the lexicon, or goes on one.
  private func isKnown(_ place: Int) -> Bool {
    (0...place).contains { start in tokens.lexemes[start].contains { $0.end > place } }
      || holidays(at: place).all.contains { $0.end > place }
  }
}
