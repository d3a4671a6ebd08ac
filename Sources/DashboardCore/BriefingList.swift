import PlanModel
import PlanWords
import Screen

/// The briefings of the plan: the next one as the rhythm proposes it, then those there are, newest first.
public struct BriefingList: Sendable {
  /// What a row stands for.
  public enum Row: Sendable {
    /// A briefing that is proposed and not planned yet.
    case proposed(Briefing)
    /// A briefing of the plan.
    case briefing(Briefing.Key)
  }

  /// The rows.
  public let rows: [Row]
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The briefings of a plan; the next one is proposed unless one is planned already.
  public init(of plan: Plan, today: Day, words: MeetingWords) {
    let known = plan.briefings.rows.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    var rows = known.map { Row.briefing($0.id) }
    if !known.contains(where: { $0.phase == .planned }) {
      rows.insert(.proposed(plan.proposedBriefing(after: today, words: words)), at: 0)
    }
    self.rows = rows
  }
}

extension Plan {
  /// The next briefing as the rhythm proposes it, with chair, secretary and units of the last one; a briefing may be
  /// held today.
  public func proposedBriefing(after today: Day, words: MeetingWords) -> Briefing {
    let day = nextBriefingDay(after: today.advanced(by: -1))
    let last = briefing(before: day)
    return Briefing(
      id: .init(0), day: day, title: words.usualTitle(day.month, day.year), chair: last?.chair ?? "",
      secretary: last?.secretary ?? "",
      present: units.rows.filter { $0.isActive(on: day) && !assignments(of: .unit($0.id)).isEmpty }.map(\.id))
  }
}

/// The form of a briefing: its day, what it is called, and who leads it.
public struct BriefingForm: FieldForm {
  /// A field of the form.
  public enum Field: CaseIterable, Sendable {
    /// Ngày họp.
    case day
    /// Tên cuộc họp.
    case title
    /// Chủ trì.
    case chair
    /// Thư ký.
    case secretary
  }

  /// The fields, in their order.
  public var fields: [Field] { Field.allCases }
  /// The briefing as it stood when the form was opened.
  public let before: Briefing
  /// The field that takes keys.
  public var field = Field.day
  /// Why the form was not saved; empty while nothing is wrong.
  public var problem = ""
  private var editors: [Field: TextEditor]

  /// The form of a briefing; its day is offered as `dayText`.
  public init(of briefing: Briefing, dayText: String) {
    before = briefing
    editors = [
      .day: TextEditor(dayText), .title: TextEditor(briefing.title), .chair: TextEditor(briefing.chair),
      .secretary: TextEditor(briefing.secretary),
    ]
  }

  /// The text field of a field.
  public subscript(field: Field) -> TextEditor? {
    get { editors[field] }
    set { editors[field] = newValue }
  }

  /// The briefing as it shall be.
  public func briefing(in context: TimeContext) throws(TimeFault) -> Briefing {
    guard let day = try Day.typed(text(of: .day), in: context) else { throw .empty }
    var briefing = before
    briefing.day = day
    briefing.title = text(of: .title)
    briefing.chair = text(of: .chair)
    briefing.secretary = text(of: .secretary)
    return briefing
  }
}
