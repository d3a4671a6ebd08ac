import PlanModel
import Screen

/// The form of one assignment: what stands, and what shall stand after it is saved.
public struct AssignmentForm: FieldForm {
  /// A field of the form.
  public enum Field: CaseIterable, Sendable {
    /// Trạng thái.
    case state
    /// Ngày xong, or handed in.
    case doneOn
    /// Who confirmed it.
    case confirmedBy
    /// On which paper.
    case paper
    /// Cán bộ phụ trách.
    case officer
    /// Hạn.
    case due
    /// Lý do gia hạn, where the due date is put off.
    case extensionReason
    /// Whether shares with the lead's date move along, where that is put off.
    case shares
    /// Lý do.
    case reason
    /// On whom outside it waits.
    case waitsOn
    /// Since when.
    case waitsSince
    /// Kết quả.
    case result
    /// Khó khăn.
    case difficulty
    /// Đề xuất.
    case proposal
  }

  /// The fields, in their order: in a meeting first what people say there. Those that the state has no place for are not
  /// there.
  public var fields: [Field] {
    let order: [Field] =
      isInMeeting
      ? [
        .result, .difficulty, .proposal, .due, .extensionReason, .shares, .officer, .state, .doneOn, .confirmedBy,
        .paper, .reason, .waitsOn, .waitsSince,
      ] : Field.allCases
    return order.filter(isThere)
  }

  private func isThere(_ field: Field) -> Bool {
    switch field {
    case .extensionReason: isExtension
    case .shares: isExtension && !sharesWithItsDate.isEmpty
    case .doneOn: state == .done || state == .awaitingConfirmation
    case .confirmedBy, .paper: state == .done
    case .waitsOn, .waitsSince: state == .blocked
    case .state, .officer, .due, .reason, .result, .difficulty, .proposal: true
    }
  }

  /// Whether it was opened in a meeting.
  public let isInMeeting: Bool
  /// Whether the due date typed puts off one that stands.
  public internal(set) var isExtension = false
  /// The names of the units whose shares have the lead's date; empty for other work.
  public let sharesWithItsDate: [String]
  /// Whether those shares move along when the date is put off.
  public var movesShares = true
  /// The day done that was asked about, which is saved when it is asked for again.
  var askedAbout: Day?
  /// The assignment as it stood when the form was opened.
  public var before: Assignment
  /// The due date or rhythm as it was offered; where it is left so, both stay.
  let offeredDue: String
  /// The field that takes keys.
  public var field: Field
  /// The state chosen.
  public var state: WorkState {
    didSet { if !fields.contains(field) { field = .state } }
  }
  /// Why the form was not saved; empty while nothing is wrong.
  public var problem = ""
  private var editors: [Field: TextEditor]

  /// The form of an assignment.
  ///
  /// - Parameters:
  ///   - rhythm: the words by which it comes back, offered where it has no day.
  ///   - day: how days are offered.
  public init(
    of assignment: Assignment, today: Day, sharesWithItsDate: [String] = [], rhythm: String? = nil,
    isInMeeting: Bool = false, day: (Day) -> String
  ) {
    before = assignment
    offeredDue = assignment.due.map(day) ?? rhythm ?? ""
    self.isInMeeting = isInMeeting
    self.sharesWithItsDate = sharesWithItsDate
    field = isInMeeting ? .result : .state
    state = assignment.state
    // Work of older files may be finished without a day; the form makes none up.
    let isFinished = assignment.state == .done || assignment.state == .awaitingConfirmation
    let done = assignment.completed ?? (isFinished ? nil : today)
    editors = [
      .officer: TextEditor(assignment.officer), .due: TextEditor(offeredDue),
      .reason: TextEditor(assignment.reason), .result: TextEditor(isMultiline: true),
      .difficulty: TextEditor(isMultiline: true), .proposal: TextEditor(isMultiline: true),
      .extensionReason: TextEditor(), .doneOn: TextEditor(done.map(day) ?? ""),
      .confirmedBy: TextEditor(assignment.confirmation?.by ?? ""),
      .paper: TextEditor(assignment.confirmation?.paper ?? ""), .waitsOn: TextEditor(assignment.waiting?.party ?? ""),
      .waitsSince: TextEditor(day(assignment.waiting?.since ?? today)),
    ]
  }

  /// The text field of a field; `nil` for one whose value is chosen.
  public subscript(field: Field) -> TextEditor? {
    get { editors[field] }
    set { editors[field] = newValue }
  }

  /// A date of the form that could not be read, and why.
  public struct DateFault: Error, Equatable, Sendable {
    /// The field.
    public var field: Field
    /// Why.
    public var fault: TimeFault
  }

  /// What was typed and chosen; dates are read where they were typed.
  public func report(in context: TimeContext, _ past: TimeContext) throws(DateFault) -> Report {
    func day(_ field: Field, _ context: TimeContext) throws(DateFault) -> Day? {
      guard isThere(field) else { return nil }
      do throws(TimeFault) { return try Day.typed(text(of: field), in: context) } catch {
        throw DateFault(field: field, fault: error)
      }
    }
    var report = Report(on: before)
    report.state = state
    report.officer = text(of: .officer)
    let due = text(of: .due)
    if due != offeredDue {
      do throws(TimeFault) { report.setDue(try TimeReading.typed(due, in: context), saidAs: due) } catch {
        throw DateFault(field: .due, fault: error)
      }
    }
    report.reason = text(of: .reason)
    report.result = text(of: .result)
    report.difficulty = text(of: .difficulty)
    report.proposal = text(of: .proposal)
    report.extensionReason = text(of: .extensionReason)
    report.isLeadOnly = !movesShares
    report.completion = CompletionReport(
      doneOn: try day(.doneOn, past),
      confirmation: isThere(.paper)
        ? Confirmation(by: text(of: .confirmedBy), paper: text(of: .paper)) : Confirmation(by: ""),
      waitsOn: isThere(.waitsOn) ? text(of: .waitsOn) : "", waitsSince: try day(.waitsSince, past))
    return report
  }

  /// Sets the choice at the cursor so many places on, round and round.
  public mutating func choose(by step: Int) {
    if field == .shares { return movesShares.toggle() }
    guard field == .state else { return }
    let all = WorkState.allCases
    state = all[(state.rawValue - 1 + step + all.count) % all.count]
  }
}
