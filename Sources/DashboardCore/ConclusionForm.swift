import PlanModel
import Screen

/// The form of a conclusion of a briefing, and of what became of it.
public struct ConclusionForm: FieldForm {
  /// A field of the form.
  public enum Field: CaseIterable, Sendable {
    /// Kết luận.
    case text
    /// Đơn vị.
    case assignee
    /// Thời hạn.
    case due
    /// Theo dõi.
    case followUp
    /// Cán bộ.
    case officer
    /// Trạng thái, of an ad-hoc task.
    case state
    /// Ngày xong, or handed in, of an ad-hoc task.
    case doneOn
    /// Who confirmed it.
    case confirmedBy
    /// On which paper.
    case paper
    /// Lý do, of an ad-hoc task.
    case reason
    /// On whom outside it waits.
    case waitsOn
    /// Kết quả, of an ad-hoc task.
    case result
  }

  /// What shall become of a conclusion.
  public enum FollowUp: CaseIterable, Sendable {
    /// Nhiệm vụ phát sinh.
    case task
    /// An assignment of the item at the cursor.
    case assignment
    /// Only noted.
    case noted
  }

  /// The fields, in their order; state, reason and result belong to a task that is there.
  public var fields: [Field] {
    if isAssigned { return [.text, .assignee, .due, .officer] }
    let isTask = before?.followUp == .task
    return Field.allCases.filter { field in
      switch field {
      case .state, .reason, .result: isTask
      case .doneOn: isTask && (state == .done || state == .awaitingConfirmation)
      case .confirmedBy, .paper: isTask && state == .done
      case .waitsOn: isTask && state == .blocked
      case .text, .assignee, .due, .followUp, .officer: true
      }
    }
  }
  /// The conclusion as it stood when the form was opened; `nil` for a new one.
  public let before: Conclusion?
  /// The briefing in which it is made.
  public let briefing: Briefing.Key
  /// The item that an assignment would belong to.
  public let item: Item.Key?
  /// Who can be named, nobody first.
  public let assignees: [Assignee?]
  /// Who is named.
  public var assignee: Assignee?
  /// What shall become of it.
  public var followUp: FollowUp
  /// How far the task is.
  public var state: WorkState {
    didSet { if !fields.contains(field) { field = .state } }
  }
  /// The day done that was asked about, which is saved when it is asked for again.
  var askedAbout: Day?
  /// The field that takes keys.
  public var field = Field.text
  /// Why the form was not saved; empty while nothing is wrong.
  public var problem = ""
  private var editors: [Field: TextEditor]

  /// The form of a conclusion, or of a new one about a unit and an item.
  init(
    of conclusion: Conclusion?, in briefing: Briefing.Key, assignee: Assignee?, item: Item.Key?, plan: Plan, today: Day,
    day: (Day) -> String
  ) {
    before = conclusion
    self.briefing = conclusion?.briefing ?? briefing
    self.item = item
    self.assignee = conclusion.map(\.assignee) ?? assignee
    let named = self.assignee
    let units = plan.units.rows.filter { $0.isActive(on: today) || named == .unit($0.id) }
    assignees = [nil] + units.map { .unit($0.id) } + plan.groups.rows.map { .group($0.id) }
    followUp = conclusion?.followUp == .noted ? .noted : .task
    state = conclusion?.state ?? .notStarted
    editors = [
      .text: TextEditor(conclusion?.text ?? "", isMultiline: true), .due: TextEditor(conclusion?.due.map(day) ?? ""),
      .officer: TextEditor(conclusion?.officer ?? ""), .reason: TextEditor(conclusion?.reason ?? ""),
      .result: TextEditor(conclusion?.result ?? "", isMultiline: true),
      .doneOn: TextEditor((conclusion?.completed ?? (state == .done ? nil : today)).map(day) ?? ""),
      .confirmedBy: TextEditor(conclusion?.confirmation?.by ?? ""),
      .paper: TextEditor(conclusion?.confirmation?.paper ?? ""),
      .waitsOn: TextEditor(conclusion?.waiting?.party ?? ""),
    ]
  }

  /// Whether it became an assignment, where its state is kept.
  public var isAssigned: Bool { if case .assignment = before?.followUp { true } else { false } }

  /// The text field of a field; `nil` for one whose value is chosen.
  public subscript(field: Field) -> TextEditor? {
    get { editors[field] }
    set { editors[field] = newValue }
  }

  /// Sets the choice at the cursor so many places on, round and round.
  public mutating func choose(by step: Int) {
    switch field {
    case .assignee: assignee = Self.next(assignee, in: assignees, step)
    case .followUp:
      followUp = Self.next(followUp, in: FollowUp.allCases.filter { $0 != .assignment || item != nil }, step)
    case .state: state = Self.next(state, in: WorkState.allCases, step)
    case .text, .due, .officer, .reason, .result, .doneOn, .confirmedBy, .paper, .waitsOn: break
    }
  }

  private static func next<Value: Equatable>(_ value: Value, in all: [Value], _ step: Int) -> Value {
    let place = all.firstIndex(of: value) ?? 0
    return all[(place + step + all.count) % all.count]
  }

  /// The conclusion as it shall be; its due date is read in one context, the day it was done in the other.
  func conclusion(in context: TimeContext, _ past: TimeContext) throws(TimeFault) -> Conclusion {
    var after = before ?? Conclusion(id: .init(0), briefing: briefing, text: "")
    after.text = text(of: .text)
    after.assignee = assignee
    after.officer = text(of: .officer)
    after.due = try Day.typed(text(of: .due), in: context)
    after.reason = text(of: .reason)
    after.result = text(of: .result)
    after.state = state
    let day = fields.contains(.doneOn) ? try Day.typed(text(of: .doneOn), in: past) : nil
    after.completed = day
    after.confirmation = Confirmation(by: text(of: .confirmedBy), paper: text(of: .paper))
    let party = text(of: .waitsOn).normalized.trimmed
    let stands = before?.waiting.flatMap { $0.party == party ? $0.since : nil }
    after.waiting = party.isEmpty ? nil : (stands ?? past.today).map { Waiting(on: party, since: $0) }
    if !isAssigned { after.followUp = followUp == .task ? .task : .noted }
    return after
  }
}

/// The conclusions of a briefing.
public struct ConclusionList: Sendable {
  /// The briefing.
  public let briefing: Briefing.Key
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The list of a briefing.
  public init(of briefing: Briefing.Key) { self.briefing = briefing }
}

/// What came of a past briefing: what was concluded, and what moved since the one before.
public struct BriefingSheet: Sendable {
  /// The briefing.
  public let briefing: Briefing.Key
  /// The plan as the briefing left it.
  public let plan: Plan
  /// What came of the work since the briefing before; `nil` for the first one.
  public let diff: BriefingDiff?
  /// The briefing before.
  public let previous: Briefing?
  /// The items of which the file has documents.
  let documented: Set<Item.Key>
  /// What shows.
  public var scroll = Scroll()
}
