import PlanModel
import Screen

/// The form of one assignment: what stands, and what shall stand after it is saved.
public struct AssignmentForm: FieldForm {
  /// A field of the form.
  public enum Field: CaseIterable, Sendable {
    /// Trạng thái.
    case state
    /// Cán bộ phụ trách.
    case officer
    /// Hạn.
    case due
    /// Lý do gia hạn, where the due date is put off.
    case extensionReason
    /// Lý do.
    case reason
    /// Kết quả.
    case result
    /// Khó khăn.
    case difficulty
    /// Đề xuất.
    case proposal
  }

  /// The fields, in their order: in a meeting first what people say there.
  public var fields: [Field] {
    let order: [Field] =
      isInMeeting
      ? [.result, .difficulty, .proposal, .due, .extensionReason, .officer, .state, .reason] : Field.allCases
    return order.filter { $0 != .extensionReason || isExtension }
  }
  /// Whether it was opened in a meeting.
  public let isInMeeting: Bool
  /// Whether the due date typed puts off one that stands.
  public internal(set) var isExtension = false
  /// The assignment as it stood when the form was opened.
  public var before: Assignment
  /// The field that takes keys.
  public var field: Field
  /// The state chosen.
  public var state: WorkState
  /// Why the form was not saved; empty while nothing is wrong.
  public var problem = ""
  private var editors: [Field: TextEditor]

  /// The form of an assignment; the due date is offered as `dueText`.
  public init(of assignment: Assignment, dueText: String, isInMeeting: Bool = false) {
    before = assignment
    self.isInMeeting = isInMeeting
    field = isInMeeting ? .result : .state
    state = assignment.state
    editors = [
      .officer: TextEditor(assignment.officer), .due: TextEditor(dueText), .reason: TextEditor(assignment.reason),
      .result: TextEditor(isMultiline: true), .difficulty: TextEditor(isMultiline: true),
      .proposal: TextEditor(isMultiline: true), .extensionReason: TextEditor(),
    ]
  }

  /// The text field of a field; `nil` for the state, which is chosen.
  public subscript(field: Field) -> TextEditor? {
    get { editors[field] }
    set { editors[field] = newValue }
  }

  /// What is reported; its due date is read where it was typed.
  public func report(in context: TimeContext) throws(TimeFault) -> Report {
    var report = Report(on: before)
    report.state = state
    report.officer = text(of: .officer)
    report.due = try Day.typed(text(of: .due), in: context)
    report.reason = text(of: .reason)
    report.result = text(of: .result)
    report.difficulty = text(of: .difficulty)
    report.proposal = text(of: .proposal)
    report.extensionReason = text(of: .extensionReason)
    return report
  }

  /// Chooses the state so many places on, round and round.
  public mutating func chooseState(by step: Int) {
    let all = WorkState.allCases
    state = all[(state.rawValue - 1 + step + all.count) % all.count]
  }
}
