import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc due`: what is overdue and what will be soon; the exit code tells cron.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: Help.briefings.due, discussion: Help.briefings.dueExit)

  @Option(help: ArgumentHelp(Help.briefings.within)) var within: String = "7d"
  @Option(help: ArgumentHelp(Help.briefings.onlyUnit)) var unit: String?
  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  /// One piece of work with its day.
  private struct Entry: Encodable {
    var code, name, unit, officer: String
    /// Empty for work that waits on somebody outside and has no deadline.
    var due: String
    var state: String
    /// Days that are left, below zero since; 0 without a deadline.
    var days: Int
    var isOverdue: Bool
    var waitsOn, waitsSince: String?
    /// Where work that comes back stands; empty for other work.
    var rhythm = ""
  }

  /// An entry with where it stands against its deadline.
  private typealias Line = (entry: Entry, deadline: DeadlineState)

  /// The code to end with where something is overdue.
  static let isOverdue = ExitCode(3)

  func run() throws {
    let words = person.words
    var isLate = false
    try Failure.reporting(words) {
      guard let span = Self.days(within) else { throw Failure.argument(words.briefingCommands.badDays(within)) }
      let plan = try PlanStore.open(file.path(), access: .readOnly).load(year: years.year, words).plan
      let only = try unit.map { try plan.assignee(named: $0, words) }
      let today = person.clock(plan.settings).today
      let entries = entries(of: plan, only: only, until: today.advanced(by: span), today)
      isLate = entries.contains(where: \.entry.isOverdue)
      if json { return StandardOutput.print(try JSONText.of(entries.map(\.entry))) }
      lines(of: entries, words).forEach { StandardOutput.print($0.visible) }
    }
    if isLate { throw Self.isOverdue }
  }

  /// "7d", "2w", "10": days.
  static func days(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    guard let number = Int(digits), 0...3660 ~= number else { return nil }
    switch text.dropFirst(digits.count).lowercased() {
    case "", "d": return number
    case "w": return 7 * number
    default: return nil
    }
  }

  /// Open phần việc due by that day, the longest overdue first, and those that wait on somebody outside. What was handed
  /// in in time is not asked for any more.
  private func entries(of plan: Plan, only: Assignee?, until last: Day, _ today: Day) -> [Line] {
    var lines = plan.shares(in: TallyScope(on: today, only: only)).compactMap { work -> Line? in
      let unit = work.assignee.map { plan.name(of: $0) } ?? ""
      if let task = work.task.flatMap({ plan.conclusions[$0] }) {
        return line(of: task, until: last, today, code: "", name: task.text, unit: unit, officer: task.officer)
      }
      guard let assignment = work.assignment.flatMap({ plan.assignments[$0] }) else { return nil }
      let code = plan.items[assignment.item]?.criterion
      return line(
        of: assignment, until: last, today, code: code?.description ?? "",
        name: code.flatMap { plan.criteria[$0]?.name } ?? "", unit: unit, officer: assignment.officer)
    }
    lines += plan.assignments.rows.compactMap { rhythmLine(of: $0, plan, only: only, until: last, today) }
    return lines.enumerated().sorted { ($0.element.entry.days, $0.offset) < ($1.element.entry.days, $1.offset) }
      .map(\.element)
  }

  private func line(
    of work: some Completable, until last: Day, _ today: Day, code: String, name: String, unit: String, officer: String
  ) -> Line? {
    let deadline = work.deadlineState(on: today)
    guard work.state.isOpen, work.isWaitingOutside || work.due.map({ $0 <= last }) == true, deadline != .handedIn else {
      return nil
    }
    let entry = Entry(
      code: code, name: name, unit: unit, officer: officer, due: work.due?.isoText ?? "", state: work.state.name,
      days: work.due?.days(since: today) ?? 0, isOverdue: work.figure(on: today) == .overdue,
      waitsOn: work.waiting?.party,
      waitsSince: work.waiting?.since.isoText)
    return (entry, deadline)
  }

  /// Work that comes back, where a period is due by that day or was missed.
  private func rhythmLine(
    of assignment: Assignment, _ plan: Plan, only: Assignee?, until last: Day, _ today: Day
  ) -> Line? {
    guard only == nil || only == assignment.assignee, let occurrences = plan.occurrences(of: assignment, on: today),
      let due = occurrences.missed.first?.due ?? occurrences.due(by: last)?.due
    else { return nil }
    let code = plan.items[assignment.item]?.criterion
    let entry = Entry(
      code: code?.description ?? "", name: code.flatMap { plan.criteria[$0]?.name } ?? "",
      unit: plan.name(of: assignment.assignee), officer: assignment.officer, due: due.isoText,
      state: assignment.state.name, days: due.days(since: today), isOverdue: false,
      rhythm: person.words.time.standing(occurrences))
    return (entry, .recurring)
  }

  private func lines(of lines: [Line], _ words: Words) -> [String] {
    let texts = words.briefingCommands
    guard !lines.isEmpty else { return [texts.nothingDue] }
    func part(_ title: String, _ lines: [Line]) -> [String] {
      lines.isEmpty ? [] : [title] + lines.map { "  \(text(of: $0, words))" }
    }
    let waiting = lines.filter { $0.entry.waitsOn != nil }
    let others = lines.filter { $0.entry.waitsOn == nil && $0.entry.rhythm.isEmpty }
    return part(texts.overdue, others.filter(\.entry.isOverdue))
      + part(texts.dueSoon, others.filter { !$0.entry.isOverdue }) + part(words.completion.waitingTitle, waiting)
      + part(texts.comesBack, lines.filter { !$0.entry.rhythm.isEmpty })
  }

  private func text(of line: Line, _ words: Words) -> String {
    let entry = line.entry
    let day = Day(argument: entry.due).map(words.formats.day) ?? words.deadlines.missing
    let who = [entry.unit, entry.officer.isEmpty ? "" : words.briefingCommands.meetings.officer(entry.officer)]
    return words.briefingCommands.dueLine(
      entry.code, entry.name, who.filter { !$0.isEmpty }.joined(separator: ", "), day,
      entry.rhythm.isEmpty ? words.deadlines.sentence(line.deadline) : entry.rhythm)
  }
}
