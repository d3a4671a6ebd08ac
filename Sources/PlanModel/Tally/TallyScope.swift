/// What is counted, and on which day.
///
/// Two things are counted, and nothing else is:
///
/// - A *nhiệm vụ* is an item of the plan, or a task given at a briefing (a conclusion that is followed up as a task). It is
///   counted once, belongs to its lead, and stands as the lead's own work stands. An item that nobody leads stands as the
///   plan gives it: not started, due by its own deadline.
/// - A *phần việc* is what one unit has to do for a nhiệm vụ: its assignment, as lead or helping, or a task given to it. A
///   task given to a group is a phần việc of each member; a group whose members are not known stands for itself.
///
/// A conclusion that became an assignment of an item is that assignment, and not counted again.
public struct TallyScope: Hashable, Sendable {
  /// Where work comes from.
  public enum Source: CaseIterable, Sendable {
    /// Items of the plan.
    case plan
    /// Tasks given at briefings.
    case briefings
  }

  /// The day on which work stands as it does.
  public var day: Day
  /// Where the work comes from; everywhere by default.
  public var sources: Set<Source>
  /// Only what that unit or group leads (nhiệm vụ), or has to do (phần việc).
  public var only: Assignee?
  /// Only what was done in these days or, still open, is due in them.
  public var period: ClosedRange<Day>?
  /// Tasks given at that briefing do not count.
  public var besides: Briefing.Key?

  /// A scope: everything, unless less is asked for.
  public init(
    on day: Day, of sources: Set<Source> = Set(Source.allCases), only: Assignee? = nil,
    within period: ClosedRange<Day>? = nil, besides: Briefing.Key? = nil
  ) {
    self.day = day
    self.sources = sources
    self.only = only
    self.period = period
    self.besides = besides
  }
}
