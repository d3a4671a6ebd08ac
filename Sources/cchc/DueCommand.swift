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
    var code, name, unit, officer, due, state: String
    var days: Int
    var isOverdue: Bool
  }

  /// The code to end with where something is overdue.
  static let isOverdue = ExitCode(3)

  func run() throws {
    let words = person.words
    var isLate = false
    try Failure.reporting(words) {
      guard let span = Self.days(within) else { throw Failure.argument(words.briefingCommands.badDays(within)) }
      let plan = try PlanStore.open(file.path(), access: .readOnly).load(year: years.year, words).plan
      let only = try unit.map { try plan.assignee(named: $0, words) }
      let today = person.clock().today
      let entries = entries(of: plan, only: only, until: today.advanced(by: span), today)
      isLate = entries.contains(where: \.isOverdue)
      if json { return StandardOutput.print(try JSONText.of(entries)) }
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

  /// Open assignments and ad-hoc tasks due by that day, the longest overdue first.
  private func entries(of plan: Plan, only: Assignee?, until last: Day, _ today: Day) -> [Entry] {
    var entries = plan.assignments.rows.compactMap { assignment -> Entry? in
      guard assignment.state.isOpen, let due = assignment.due, due <= last, only == nil || only == assignment.assignee
      else { return nil }
      let code = plan.items[assignment.item]?.criterion
      return Entry(
        code: code?.description ?? "", name: code.flatMap { plan.criteria[$0]?.name } ?? "",
        unit: plan.name(of: assignment.assignee), officer: assignment.officer, due: due.isoText,
        state: assignment.state.name, days: due.days(since: today),
        isOverdue: assignment.deadlineState(on: today).isOverdue)
    }
    entries += plan.conclusions.rows.compactMap { task -> Entry? in
      guard task.followUp == .task, task.state.isOpen, let due = task.due, due <= last,
        only == nil || only == task.assignee
      else { return nil }
      return Entry(
        code: "", name: task.text, unit: task.assignee.map { plan.name(of: $0) } ?? "", officer: task.officer,
        due: due.isoText, state: task.state.name, days: due.days(since: today),
        isOverdue: task.deadlineState(on: today).isOverdue)
    }
    return entries.enumerated().sorted { ($0.element.days, $0.offset) < ($1.element.days, $1.offset) }.map(\.element)
  }

  private func lines(of entries: [Entry], _ words: Words) -> [String] {
    let texts = words.briefingCommands
    guard !entries.isEmpty else { return [texts.nothingDue] }
    func part(_ title: String, _ entries: [Entry]) -> [String] {
      entries.isEmpty ? [] : [title] + entries.map { "  \(line(of: $0, words))" }
    }
    return part(texts.overdue, entries.filter(\.isOverdue)) + part(texts.dueSoon, entries.filter { !$0.isOverdue })
  }

  private func line(of entry: Entry, _ words: Words) -> String {
    let state: DeadlineState =
      entry.isOverdue
      ? .overdue(days: -entry.days) : entry.days > 7 ? .inTime(days: entry.days) : .soon(days: entry.days)
    let day = Day(argument: entry.due).map(words.formats.day) ?? entry.due
    let who = [entry.unit, entry.officer.isEmpty ? "" : words.briefingCommands.meetings.officer(entry.officer)]
    return words.briefingCommands.dueLine(
      entry.code, entry.name, who.filter { !$0.isEmpty }.joined(separator: ", "), day, words.deadlines.sentence(state))
  }
}
