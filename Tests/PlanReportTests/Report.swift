import PlanModel

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
