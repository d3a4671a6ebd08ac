import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc show`: the plan as a table, or as JSON.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: Help.text.show)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let plan = try PlanStore.open(file.path(path), access: .readOnly).load(year: years.year, person.words).plan
      if json {
        StandardOutput.print(try JSONText.of(PlanSummary(plan, on: person.clock(plan.settings).today)))
      } else {
        table(of: plan).lines.forEach { StandardOutput.print($0) }
      }
    }
  }

  private func table(of plan: Plan) -> TextTable {
    let words = person.words
    let line = words.commandLine
    let today = person.clock(plan.settings).today
    var table = TextTable([line.code, line.name, line.points, line.unit, line.state, line.deadline])
    for item in plan.items.rows {
      guard let criterion = plan.counted(item.criterion) else { continue }
      let points = "\(words.formats.score(criterion.score))/\(words.formats.score(criterion.maximum))"
      for (place, id) in plan.assignments(of: item.id).enumerated() {
        guard let assignment = plan.assignments[id] else { continue }
        let role = assignment.role == .lead ? words.board.lead : words.board.coordinating
        let deadline = assignment.deadlineState(on: today)
        let due = assignment.due.map { "\(words.formats.day($0)) " } ?? ""
        table.add([
          place == 0 ? plan.label(of: item.id) : "", place == 0 ? criterion.name : "", place == 0 ? points : "",
          "\(plan.name(of: assignment.assignee)) (\(role))",
          "\(words.states.mark(assignment.state)) \(words.states.name(assignment.state))",
          due + words.deadlines.short(deadline),
        ])
      }
      if plan.assignments(of: item.id).isEmpty {
        table.add([plan.label(of: item.id), criterion.name, points, words.detail.noLead, "", ""])
      }
    }
    return table
  }
}

/// The plan as JSON: keys in English, dates as `2025-12-31`, points as decimals.
struct PlanSummary: Encodable {
  struct Row: Encodable {
    var unit, role, state, officer, reason: String
    var due: String?
    var deadline: String
    var daysLate: Int?
    var completed, confirmedBy, confirmedOnPaper, waitsOn, waitsSince: String?
  }

  struct Entry: Encodable {
    var code, name: String
    var score, max, gap: Double?
    var causes, remedies: [String]
    var time: String?
    var assignments: [Row]
  }

  var agency: String
  var planYear, resultYear: Int?
  var items: [Entry]

  init(_ plan: Plan, on today: Day) {
    agency = plan.header.agency
    planYear = plan.header.planYear
    resultYear = plan.header.resultYear
    items = plan.items.rows.map { item in
      let criterion = plan.counted(item.criterion)
      return Entry(
        code: item.criterion.description, name: criterion?.name ?? "", score: criterion?.score?.number,
        max: criterion?.maximum?.number, gap: criterion?.gap?.number, causes: item.causes, remedies: item.remedies,
        time: item.deadline.text.isEmpty ? nil : item.deadline.text,
        assignments: plan.assignments(of: item.id).compactMap { plan.assignments[$0] }.map { Row($0, plan, today) })
    }
  }
}

extension PlanSummary.Row {
  init(_ assignment: Assignment, _ plan: Plan, _ today: Day) {
    let state = assignment.deadlineState(on: today)
    self.init(
      unit: plan.name(of: assignment.assignee), role: assignment.role.name,
      state: assignment.state.name, officer: assignment.officer, reason: assignment.reason,
      due: assignment.due?.isoText, deadline: state.name, daysLate: state.daysLate,
      completed: assignment.completed?.isoText, confirmedBy: assignment.confirmation?.by,
      confirmedOnPaper: assignment.confirmation?.paper, waitsOn: assignment.waiting?.party,
      waitsSince: assignment.waiting?.since.isoText)
  }
}

extension Score {
  /// The score as a JSON number that prints as its decimal.
  var number: Double { Double(thousandths) / 1000 }
}

extension DeadlineState {
  /// The state's name in JSON.
  var name: String {
    switch self {
    case .noDeadline: "no_deadline"
    case .recurring: "recurring"
    case .inTime: "in_time"
    case .soon: "soon"
    case .overdue: "overdue"
    case .handedIn: "handed_in"
    case .handedInLate: "handed_in_late"
    case .waiting: "waiting"
    case .doneInTime: "done_in_time"
    case .doneLate: "done_late"
    case .none: "none"
    }
  }
}
