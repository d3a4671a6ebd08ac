import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc settings`: what the officer sets for the whole file.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: Help.words.settingsCommands.settings,
    subcommands: [SettingsShowCommand.self, SettingsSetCommand.self], defaultSubcommand: SettingsShowCommand.self)
}

/// `cchc settings show`.
struct SettingsShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Help.words.settingsCommands.show)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Flag(help: ArgumentHelp(Help.words.settingsCommands.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let settings = try PlanStore.open(file.path(path), access: .readOnly).load().plan.settings
      if json {
        StandardOutput.print(try JSONText.of(SettingsJSON(settings)))
      } else {
        lines(of: settings).forEach { StandardOutput.print($0.visible) }
      }
    }
  }

  private func lines(of settings: Settings) -> [String] {
    let words = person.words
    let titles = words.settingsCommands
    func part(_ title: String, _ lines: [String]) -> [String] { [title] + lines.map { "  \($0)" } }
    return part(
      titles.bandsTitle,
      settings.bands.map { band in
        let bound = words.formats.percent(band.from)
        return "\(band.name): \(band.isInclusive ? titles.from(bound) : titles.above(bound))"
      })
      + part(titles.roundingTitle, [settings.rounding == .round ? titles.round : titles.truncate])
      + part(
        titles.likelihoodsTitle,
        WorkState.allCases.map { state in
          let share = Score(thousandths: (settings.likelihoods[state] ?? 0) * 100)
          return "\(words.states.name(state)): \(words.formats.score(share))%"
        })
      + part(titles.holidaysTitle, settings.holidays.map { "\(words.formats.day($0.day)) \($0.name)" })
      + part(
        titles.swapsTitle,
        settings.heldSwaps.map { swap in
          titles.swap(words.formats.day(swap.off), words.formats.day(swap.worked))
            + (swap.source.isEmpty ? "" : " (\(swap.source))")
        })
      + part(
        titles.sourcesTitle,
        settings.holidaySources.map { source in
          "\(words.formats.day(source.from))–\(words.formats.day(source.through)): \(source.text)"
            + (source.isToCheck ? " (\(titles.toCheck))" : "")
        })
      + (settings.holidaysEnding(on: person.clock(settings).today) == nil
        ? [] : [words.time.holidaysEnd(settings.holidaysEnd)])
      + part(titles.reportDatesTitle, settings.reportDates.map { "\($0.name): \($0.day)/\($0.month)" })
      + part(titles.timeZoneTitle, ["UTC\(settings.timeZoneText)"])
  }
}

/// `cchc settings set`: one change, one undo.
struct SettingsSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: Help.words.settingsCommands.set)

  @Option(name: .customLong("class"), help: ArgumentHelp(Help.words.settingsCommands.bands)) var bands: [String] = []
  @Option(help: ArgumentHelp(Help.words.settingsCommands.rounding)) var rounding: String?
  @Option(name: .customLong("likelihood"), help: ArgumentHelp(Help.words.settingsCommands.likelihoods))
  var likelihoods: [String] = []
  @Option(name: .customLong("holiday"), help: ArgumentHelp(Help.words.settingsCommands.holidays))
  var holidays: [String] = []
  @Option(name: .customLong("drop-holiday"), help: ArgumentHelp(Help.words.settingsCommands.dropHolidays))
  var dropHolidays: [String] = []
  @Option(name: .customLong("swap"), help: ArgumentHelp(Help.words.settingsCommands.swaps)) var swaps: [String] = []
  @Option(name: .customLong("drop-swap"), help: ArgumentHelp(Help.words.settingsCommands.dropSwaps))
  var dropSwaps: [String] = []
  @Option(name: .customLong("holiday-source"), help: ArgumentHelp(Help.words.settingsCommands.sources))
  var sources: [String] = []
  @Option(name: .customLong("report-date"), help: ArgumentHelp(Help.words.settingsCommands.reportDates))
  var reportDates: [String] = []
  @Option(help: ArgumentHelp(Help.words.settingsCommands.timeZone)) var timeZone: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let store = try PlanStore.open(file.path())
      let plan = try store.load().plan
      var settings = plan.settings
      try edit(&settings)
      let change = try plan.change(settings: settings)
      let signature = person.signature(plan.settings)
      let entry = try store.commit(change, author: signature.author, at: signature.clock.now)
      StandardOutput.print(words.journal.saved(entry, clock: signature.clock).visible)
    }
  }

  private func edit(_ settings: inout Settings) throws {
    if !bands.isEmpty { settings.bands = try bands.map(band).sorted { $0.from > $1.from } }
    if let rounding {
      guard let value = Settings.Rounding(rawValue: rounding) else { throw bad(rounding, "truncate") }
      settings.rounding = value
    }
    for text in likelihoods {
      let (name, value) = try pair(text, "đang thực hiện=60")
      guard let state = WorkState(named: name, words), let share = Score(value), 0...100_000 ~= share.thousandths else {
        throw bad(text, "đang thực hiện=60")
      }
      settings.likelihoods[state] = share.thousandths / 100
    }
    for text in holidays {
      let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
      let day = try day(parts.first ?? "", text)
      settings.holidays.removeAll { $0.day == day }
      settings.holidays.append(.init(day, parts.count > 1 ? parts[1].normalized : ""))
    }
    for text in dropHolidays {
      let day = try day(text, text)
      settings.holidays.removeAll { $0.day == day }
    }
    settings.holidays.sort { $0.day < $1.day }
    try editSwaps(&settings)
    if let timeZone {
      guard let seconds = Settings.secondsAheadOfUTC(timeZone) else { throw bad(timeZone, "+07:00") }
      settings.secondsAheadOfUTC = seconds
    }
    if !reportDates.isEmpty { settings.reportDates = try reportDates.map(reportDate) }
  }

  private func editSwaps(_ settings: inout Settings) throws {
    guard !swaps.isEmpty || !dropSwaps.isEmpty || !sources.isEmpty else { return }
    settings = settings.withHeldCalendar
    for text in swaps {
      let parts = text.split(separator: "=", maxSplits: 2).map(\.trimmed)
      guard parts.count > 1 else { throw bad(text, "02/01/2026=10/01/2026") }
      let (off, worked) = (try day(parts[0], text), try day(parts[1], text))
      guard worked.weekday > 5, off != worked else { throw bad(text, "02/01/2026=10/01/2026") }
      settings.swaps.removeAll { $0.off == off }
      settings.swaps.append(.init(off: off, worked: worked, source: parts.count > 2 ? parts[2].normalized : ""))
    }
    for text in dropSwaps {
      let day = try day(text, text)
      guard settings.swaps.contains(where: { $0.off == day }) else {
        throw Failure.argument(words.settings.notThere(text))
      }
      settings.swaps.removeAll { $0.off == day }
    }
    settings.swaps.sort { $0.off < $1.off }
    for text in sources {
      let (span, source) = try pair(text, "01/01/2028-31/12/2028=Thông báo")
      let ends = span.split(separator: "-").map(\.trimmed)
      guard ends.count == 2 else { throw bad(text, "01/01/2028-31/12/2028=Thông báo") }
      let (from, through) = (try day(ends[0], text), try day(ends[1], text))
      guard from <= through else { throw bad(text, "01/01/2028-31/12/2028=Thông báo") }
      settings.holidaySources.removeAll { $0.from == from && $0.through == through }
      settings.holidaySources.append(.init(from: from, through: through, text: source.normalized))
    }
    settings.holidaySources.sort { ($0.from, $0.through) < ($1.from, $1.through) }
  }

  private func band(_ text: String) throws -> Settings.Band {
    let isInclusive = text.contains("=")
    let parts = text.split(separator: isInclusive ? "=" : ">", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, !parts[0].isEmpty, let from = Score(parts[1]), 0...100_000 ~= from.thousandths else {
      throw bad(text, "Tốt=80")
    }
    return Settings.Band(parts[0].normalized, from: from, isInclusive: isInclusive)
  }

  private func reportDate(_ text: String) throws -> Settings.ReportDate {
    let (name, value) = try pair(text, "Báo cáo quý I=15/3")
    let numbers = value.split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, Day(year: 2024, month: numbers[1], day: numbers[0]) != nil else {
      throw bad(text, "Báo cáo quý I=15/3")
    }
    return Settings.ReportDate(name.normalized, day: numbers[0], month: numbers[1])
  }

  private func pair(_ text: String, _ example: String) throws -> (String, String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, !parts[0].isEmpty else { throw bad(text, example) }
    return (parts[0], parts[1])
  }

  /// A full date, `16/02/2026` or `2026-02-16`.
  private func day(_ text: String, _ whole: String) throws -> Day {
    guard let day = Day(dateText: text) else { throw bad(whole, "16/02/2026=Tết") }
    return day
  }

  private func bad(_ value: String, _ example: String) -> Failure {
    .argument(words.settingsCommands.bad(value, example))
  }
}

/// The settings as JSON: percentages and likelihoods as numbers, dates as `2026-02-16`.
private struct SettingsJSON: Encodable {
  struct Band: Encodable {
    var name: String
    var from: Double
    var inclusive: Bool
  }
  struct Holiday: Encodable { var day, name: String }
  struct Swap: Encodable {
    var off, worked: String
    var announced: String?
    var source: String
  }
  struct Source: Encodable {
    var from, through: String
    var toCheck: Bool
    var source: String

    enum CodingKeys: String, CodingKey {
      case from, through, source
      case toCheck = "to_check"
    }
  }
  struct ReportDate: Encodable {
    var name: String
    var day, month: Int
  }

  var classes: [Band]
  var rounding: String
  var likelihoods: [String: Double]
  var holidays: [Holiday]
  var swaps: [Swap]
  var holidaySources: [Source]
  var reportDates: [ReportDate]
  var timeZone: String

  enum CodingKeys: String, CodingKey {
    case classes, rounding, likelihoods, holidays, swaps
    case holidaySources = "holiday_sources"
    case reportDates = "report_dates"
    case timeZone = "time_zone"
  }

  init(_ settings: Settings) {
    classes = settings.bands.map { .init(name: $0.name, from: $0.from.number, inclusive: $0.isInclusive) }
    rounding = settings.rounding.rawValue
    likelihoods = Dictionary(
      uniqueKeysWithValues: WorkState.allCases.map { ($0.name, Double(settings.likelihoods[$0] ?? 0) / 1000) })
    holidays = settings.holidays.map { .init(day: $0.day.isoText, name: $0.name) }
    swaps = settings.heldSwaps.map {
      .init(off: $0.off.isoText, worked: $0.worked.isoText, announced: $0.announced?.isoText, source: $0.source)
    }
    holidaySources = settings.holidaySources.map {
      .init(from: $0.from.isoText, through: $0.through.isoText, toCheck: $0.isToCheck, source: $0.text)
    }
    timeZone = settings.timeZoneText
    reportDates = settings.reportDates.map { .init(name: $0.name, day: $0.day, month: $0.month) }
  }
}
