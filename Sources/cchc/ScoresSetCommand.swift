import ArgumentParser
import DashboardCore
import PlanModel
import PlanStore
import PlanWords

/// `cchc scores set`: one line of a year's scorecard.
struct ScoresSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: Words.scoreHelp.set)

  @Argument(help: ArgumentHelp(Words.scoreHelp.code)) var code: String
  @Option(help: ArgumentHelp(Words.scoreHelp.year)) var year: Int?
  @Option(name: .customLong("self"), help: ArgumentHelp(Words.scoreHelp.selfScore)) var selfScore: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.appraised1)) var appraised1: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.appraised2)) var appraised2: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.survey)) var survey: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.published)) var published: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.maximum)) var maximum: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.name)) var name: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.kind)) var kind: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.evidence)) var evidence: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.needed)) var needed: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.asked)) var asked: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.explanation)) var explanation: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.applicability)) var applicability: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.reason)) var reason: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let store = try PlanStore.open(file.path())
      let plan = try store.load().plan
      // What is typed in is the plan year's own scorecard, once there is one.
      let own = plan.header.planYear.flatMap { plan.scorecards.contains($0) ? $0 : nil }
      let year = try plan.scorecardYear(year, or: own ?? plan.scoredYears.last, words)
      let change = try change(in: plan, year)
      let signature = person.signature(plan.settings)
      try plan.check(change)
      let entry = try store.commit(change, author: signature.author, at: signature.clock.now)
      StandardOutput.print(words.journal.saved(entry, clock: signature.clock).visible)
    }
  }

  private func change(in plan: Plan, _ year: Int) throws -> Change {
    guard let key = CriterionCode(code).map({ ScoreLine.Key(year: year, code: $0) }) else {
      throw Failure.argument(words.scoreCommands.noSuchLine(code, year))
    }
    if let before = plan.lines[key] {
      return try plan.change(scoring: try edited(before, isLeaf: plan.isLeaf(key)), before: before)
    }
    guard maximum != nil else { throw Failure.argument(words.scoreCommands.noSuchLine(code, year)) }
    return try plan.change(adding: try edited(ScoreLine(id: key, name: ""), isLeaf: true))
  }

  private func edited(_ before: ScoreLine, isLeaf: Bool) throws -> ScoreLine {
    var line = before
    if let maximum { line.maximum = try score(maximum, maximum: nil) }
    let stages: [(ScoreStage, String?)] = [
      (.published, published), (.appraised2, appraised2), (.appraised1, appraised1), (.survey, survey),
      (.selfScored, selfScore),
    ]
    for case (let stage, let text?) in stages {
      guard isLeaf else { throw Failure.argument(words.scoreCommands.hasParts(code)) }
      if stage == .selfScored, line.scorer == .survey {
        throw Failure.argument(words.scoreCommands.scoredBySurvey(code))
      }
      line.scores[stage] = try score(text, maximum: line.maximum)
    }
    if let survey, !survey.isEmpty, line.scores.selfScored == nil { line.scorer = .survey }
    line.name = name ?? line.name
    line.evidenceNeeded = needed ?? line.evidenceNeeded
    line.explanationAsked = asked ?? line.explanationAsked
    line.explanation = explanation ?? line.explanation
    line.reason = reason ?? line.reason
    if let kind { line.kind = try choice(kind, ["tiêu chí": .criterion, "thưởng": .bonus, "trừ": .penalty]) }
    if let evidence {
      line.evidence = try choice(evidence, ["đủ": .complete, "thiếu": .missing, "chưa kiểm tra": .unknown])
    }
    if let applicability {
      line.applicability = try choice(applicability, ["có": .applicable, "loại": .excluded, "tối đa": .full])
    }
    return line
  }

  private func score(_ text: String, maximum: Score?) throws -> Score? {
    do throws(ScoreInputFault) {
      return try Score.reading(text, maximum: maximum)
    } catch {
      throw Failure.argument("\(code): \(words.faults.score(error))")
    }
  }

  /// A value by its name in Vietnamese or in JSON, marks left out or not.
  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ names: KeyValuePairs<String, Value>
  ) throws -> Value {
    let folded = text.trimmed.folded
    if let value = Value(rawValue: folded) ?? names.first(where: { $0.key.folded == folded })?.value { return value }
    let known = names.map { "\($0.key) (\($0.value.rawValue))" }.joined(separator: ", ")
    throw Failure.argument(words.scoreCommands.badChoice(text, known))
  }
}

/// `cchc scores result`: what was published of a year, and its dates.
struct ScoresResultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "result", abstract: Words.scoreHelp.result)

  @Option(help: ArgumentHelp(Words.scoreHelp.year)) var year: Int
  @Option(help: ArgumentHelp(Words.scoreHelp.index)) var index: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.rank)) var rank: String?
  @Option(name: .customLong("class"), help: ArgumentHelp(Words.scoreHelp.className)) var className: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.freeze)) var freeze: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.title)) var title: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.total)) var total: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let store = try PlanStore.open(file.path())
      let plan = try store.load().plan
      let change = try plan.change(scorecard: try card(plan.scorecards[year] ?? Scorecard(id: year)))
      let signature = person.signature(plan.settings)
      let entry = try store.commit(change, author: signature.author, at: signature.clock.now)
      StandardOutput.print(words.journal.saved(entry, clock: signature.clock).visible)
    }
  }

  private func card(_ before: Scorecard) throws -> Scorecard {
    guard 1900...2999 ~= before.id else { throw Failure.argument(words.scoreCommands.badNumber(String(year))) }
    var card = before
    if let index { card.publishedIndex = try percent(index) }
    if let rank { try set(rank, on: &card) }
    if let className { card.publishedClass = className.normalized.trimmed }
    if let title { card.title = title.normalized.trimmed }
    if let total, let value = try number(total) { card.statedTotal = value }
    if let freeze {
      do throws(TimeFault) {
        card.freeze = try Day.typed(freeze, in: TimeContext(.ahead(today: person.clock().today, planYear: card.id)))
      } catch {
        throw Failure.argument(words.time.fault(error))
      }
    }
    return card
  }

  private func percent(_ text: String) throws -> Score? {
    let value = try number(text.normalized.trimmed.trimmingPercentSign)
    guard let value, value > Score(thousandths: 150_000) else { return value }
    throw Failure.argument(words.scoreCommands.badNumber(text))
  }

  private func number(_ text: String) throws -> Score? {
    do throws(ScoreInputFault) { return try Score.reading(text, maximum: nil) } catch {
      throw Failure.argument(words.scoreCommands.badNumber(text))
    }
  }

  private func set(_ text: String, on card: inout Scorecard) throws {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0.trimmed) }
    guard (1...2).contains(numbers.count), let rank = numbers[0], rank > 0,
      numbers.count == 1 || numbers[1] ?? 0 >= rank
    else { throw Failure.argument(words.scoreCommands.badRank(text)) }
    card.publishedRank = rank
    card.rankedOf = numbers.count == 2 ? numbers[1] : card.rankedOf
  }
}

extension String {
  fileprivate var trimmingPercentSign: String { hasSuffix("%") ? String(dropLast()).trimmed : self }
}
