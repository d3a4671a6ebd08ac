import PlanModel
import Samples

@testable import PlanReport

/// Facts for every kind of report: the small meeting's plan with a scorecard, reports and documents.
enum Report {
  static func facts() throws -> ReportFacts {
    let meeting = try Meeting.facts()
    var facts = ReportFacts(
      plan: meeting.plan, day: Meeting.day, period: ReportingPeriod(.year, of: 2025), scoredYear: 2025, meeting: meeting
    )
    for update in meeting.updates { facts.latest[update.id.assignment] = update }
    facts.evidence = [
      .init(1): [
        Evidence(
          id: .init(1), item: .init(1), symbol: "15/KH-SNgV", day: Meeting.date(2025, 1, 8),
          abstract: "Kế hoạch tuyên truyền", path: "ke-hoach.pdf")
      ]
    ]
    return facts
  }

  /// Texts that a spreadsheet could take for formulas or a terminal for commands.
  static let nasty = [
    "=HYPERLINK(\"http://x\";\"a\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1", "＋1",
    "－1+1",
    "＠x", "  =1+1", "\u{200B}=1", "\u{FEFF}=1", "Phòng \u{1B}[2J<b>&amp;\"'; đỏ",
  ]

  /// The sample plan with the whole scorecard of the year before, work in all states, and a unit of a hard name.
  static func sample(unit name: String = nasty[0], agency: String? = nil) throws -> ReportFacts {
    var plan = Plan()
    try plan.apply(try plan.change(importing: SamplePlan.draft))
    try plan.apply(SampleScorecard.change)
    let states: [WorkState] = [.done, .inProgress, .blocked, .notStarted, .awaitingConfirmation]
    let assignments = plan.assignments.rows.enumerated().map { place, old in
      var assignment = old
      assignment.state = states[place % states.count]
      if assignment.state == .blocked { assignment.reason = "chờ hướng dẫn của Sở Khoa học và Công nghệ." }
      if assignment.state == .done { assignment.completed = Meeting.date(2025, 6, 3) }
      if place == 1 { assignment.due = Meeting.date(2025, 5, 30) }
      return assignment
    }
    var units = plan.units.rows
    units[units.count - 1].name = name
    var header = plan.header
    if let agency { header.agency = agency }
    let sample = Plan(
      header: header, criteria: plan.criteria.rows, items: plan.items.rows, units: units, groups: plan.groups.rows,
      assignments: assignments, duties: plan.duties.rows, scorecards: plan.scorecards.rows, lines: plan.lines.rows,
      peers: plan.peers.rows)
    var facts = ReportFacts(
      plan: sample, day: Meeting.date(2025, 6, 10), period: ReportingPeriod(.halfYear, of: 2025), scoredYear: 2024)
    facts.meeting = try Meeting.facts()
    return facts
  }

  /// A report of a kind by the text that comes with the program.
  static func document(_ kind: ReportKind, _ facts: ReportFacts) -> Document {
    Document.report(kind, of: facts, orBuiltIn: nil, .vietnamese).document
  }
}

extension ReportKind {
  /// The names of the fields that are filled for a kind, but that no comment of its template declares.
  static func undeclaredNames(of kind: ReportKind, facts: ReportFacts) -> [String] {
    let filled = TemplateNames(ReportWriter(facts, kind: kind, .vietnamese).fields(of: kind))
    return filled.missing(in: kind.names)
  }
}

extension TemplateNames {
  fileprivate func missing(in others: TemplateNames) -> [String] {
    parts.flatMap { name, inner -> [String] in
      guard let known = others.parts[name] else { return [name] }
      return inner.missing(in: known).map { "\(name).\($0)" }
    }.sorted()
  }
}
