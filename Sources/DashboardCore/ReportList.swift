import PlanModel
import PlanWords
import Screen

/// A document that is asked for: which kind, and what it is about where that can be chosen.
public struct ReportAsked: Hashable, Sendable {
  /// The kind.
  public var kind: ReportCommandWords.ReportName
  /// The period of a periodic report.
  public var period: ReportingPeriod?
  /// Only this unit's or group's work.
  public var only: Assignee?
  /// The year that is scored.
  public var year: Int?
  /// The briefing of minutes.
  public var briefing: Briefing.Key?

  /// A document about all there is.
  public init(_ kind: ReportCommandWords.ReportName) { self.kind = kind }

  private init(_ kind: ReportCommandWords.ReportName, _ set: (inout Self) -> Void) {
    self.kind = kind
    set(&self)
  }
}

/// The documents that the board makes, a row each, with what each can be about.
public struct ReportList: Sendable {
  /// A kind of document.
  public struct Row: Sendable {
    /// The kind.
    public let kind: ReportCommandWords.ReportName
    /// What it can be about; none where the plan has nothing that it could tell.
    public let choices: [ReportAsked]
    /// The number of the one chosen.
    public var place: Int

    /// What is chosen.
    public var asked: ReportAsked? { choices.indices.contains(place) ? choices[place] : nil }
  }

  /// The rows.
  public private(set) var rows: [Row]
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The documents of a plan.
  public init(of plan: Plan, today: Day) {
    rows = ReportCommandWords.ReportName.allCases.map { kind in
      let choices = ReportAsked.choices(of: kind, in: plan, today: today)
      let due = ReportingPeriod(dueOn: today, plan.settings)
      return Row(kind: kind, choices: choices, place: choices.firstIndex { $0.period == due } ?? 0)
    }
  }

  /// Goes to what the row at the cursor can be about besides, round and round.
  mutating func choose(by step: Int) {
    let count = rows[cursor.index].choices.count
    guard count > 0 else { return }
    rows[cursor.index].place = (rows[cursor.index].place + step + count) % count
  }
}

extension ReportAsked {
  /// What a kind can be about; what is most likely wanted comes first, but for periods, which come in order.
  fileprivate static func choices(
    of kind: ReportCommandWords.ReportName, in plan: Plan, today: Day
  ) -> [ReportAsked] {
    switch kind {
    case .periodic:
      let years = Set([plan.header.planYear, ReportingPeriod(dueOn: today, plan.settings).year].compactMap { $0 })
        .sorted()
      return years.flatMap { year in
        ReportingPeriod.Kind.allCases.map { part in
          ReportAsked(kind) { $0.period = ReportingPeriod(part, of: year) }
        }
      }
    case .minutes:
      let held = plan.briefings.rows.filter { $0.phase != .planned }.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
      return held.map { briefing in ReportAsked(kind) { $0.briefing = briefing.id } }
    case .assignments, .tracking:
      let all: [Assignee] = plan.units.rows.map { .unit($0.id) } + plan.groups.rows.map { .group($0.id) }
      let busy = all.filter { plan.assignments(of: $0).contains { plan.assignments[$0]?.state != .cancelled } }
      return [ReportAsked(kind)] + busy.map { assignee in ReportAsked(kind) { $0.only = assignee } }
    case .plan: return [ReportAsked(kind)]
    case .selfScoring, .scorecard:
      let own = kind == .selfScoring ? plan.header.planYear : plan.shownYear
      let years = plan.scoredYears.sorted { ($0 == own ? 1 : 0, $0) > ($1 == own ? 1 : 0, $1) }
      return years.map { year in ReportAsked(kind) { $0.year = year } }
    }
  }
}

/// The question in which form a document is written.
public struct FormatList: Sendable {
  /// The document.
  public let document: DocumentSheet
  /// The forms, the usual one first.
  public let formats = DocumentFormat.allCases.filter { $0 != .json }
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The question about a document.
  public init(about document: DocumentSheet) { self.document = document }
}
