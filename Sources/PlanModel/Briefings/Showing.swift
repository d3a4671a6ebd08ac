/// What a board is at, for a second screen of the same file and for going on after a break: kept in the file, but no part
/// of the plan and not in the journal.
public struct Showing: Hashable, Sendable {
  /// Which plan of the file.
  public var plan: Int
  /// The meeting that is led; `nil` while the board itself shows.
  public var briefing: Briefing.Key?
  /// Whose turn it is in the meeting.
  public var assignee: Assignee?
  /// The key of the agenda line at the cursor; empty where there is none.
  public var line: String
  /// The criterion at the cursor of the board.
  public var code: CriterionCode?
  /// The assignment at the cursor of the board.
  public var assignment: Assignment.Key?
  /// Who leads the board.
  public var author: String

  /// What a board is at.
  public init(
    plan: Int, briefing: Briefing.Key? = nil, assignee: Assignee? = nil, line: String = "", code: CriterionCode? = nil,
    assignment: Assignment.Key? = nil, author: String
  ) {
    self.plan = plan
    self.briefing = briefing
    self.assignee = assignee
    self.line = line
    self.code = code
    self.assignment = assignment
    self.author = author
  }
}
