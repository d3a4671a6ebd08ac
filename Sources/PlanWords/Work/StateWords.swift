import PlanModel

/// The names and marks of work states.
public struct StateWords: Sendable {
  private let names: @Sendable (WorkState) -> String

  /// The name of a state: "đang thực hiện".
  public func name(_ state: WorkState) -> String { names(state) }

  /// The mark of a state, told apart by its form and not by colour.
  public func mark(_ state: WorkState) -> String {
    switch state {
    case .notStarted: "○"
    case .inProgress: "◐"
    case .awaitingConfirmation: "◔"
    case .done: "●"
    case .blocked: "✕"
    case .cancelled: "–"
    }
  }

  static let vietnamese = StateWords { state in
    switch state {
    case .notStarted: "chưa thực hiện"
    case .inProgress: "đang thực hiện"
    case .awaitingConfirmation: "chờ xác nhận"
    case .done: "hoàn thành"
    case .blocked: "vướng mắc"
    case .cancelled: "hủy"
    }
  }

  static let english = StateWords { state in
    switch state {
    case .notStarted: "not started"
    case .inProgress: "in progress"
    case .awaitingConfirmation: "awaiting confirmation"
    case .done: "done"
    case .blocked: "blocked"
    case .cancelled: "cancelled"
    }
  }
}

/// Deadlines in words.
public struct DeadlineWords: Sendable {
  /// Where a deadline is missing: "chưa có thời hạn".
  public let missing: String
  private let sentences: @Sendable (DeadlineState) -> String
  private let shorts: @Sendable (DeadlineState) -> String

  /// In full: "quá hạn 12 ngày".
  public func sentence(_ state: DeadlineState) -> String { sentences(state) }

  /// For a narrow column: "quá 12 ngày", "chưa có hạn".
  public func short(_ state: DeadlineState) -> String { shorts(state) }

  /// A mark that tells the deadline without words or colour: `!` overdue, `~` soon, `?` missing, `…` waiting
  /// on somebody outside; empty in time.
  public func mark(_ state: DeadlineState) -> String {
    switch state {
    case .overdue, .handedInLate: "!"
    case .soon: "~"
    case .noDeadline: "?"
    case .doneLate: "›"
    case .recurring: "∞"
    case .waiting: "…"
    case .inTime, .handedIn, .doneInTime, .none: " "
    }
  }

  static let vietnamese = DeadlineWords(
    missing: "chưa có thời hạn",
    sentences: { state in
      switch state {
      case .noDeadline: "chưa có thời hạn"
      case .recurring: "thường xuyên"
      case .inTime(let days): "trong hạn, còn \(days) ngày"
      case .soon(0): "đến hạn hôm nay"
      case .soon(let days): "sắp đến hạn, còn \(days) ngày"
      case .overdue(let days): "quá hạn \(days) ngày"
      case .handedIn: "đã nộp đúng hạn"
      case .handedInLate(let days): "nộp quá hạn \(days) ngày"
      case .waiting(let waiting): "chờ \(waiting.party) từ \(Formats.vietnamese.day(waiting.since))"
      case .doneInTime: "đúng hạn"
      case .doneLate(let days): "chậm \(days) ngày"
      case .none: "không tính hạn"
      }
    },
    shorts: { state in
      switch state {
      case .noDeadline: "chưa có hạn"
      case .recurring: "thường xuyên"
      case .inTime(let days): "còn \(days) ngày"
      case .soon(0): "hôm nay"
      case .soon(let days): "còn \(days) ngày"
      case .overdue(let days): "quá \(days) ngày"
      case .handedIn: "đã nộp"
      case .handedInLate(let days): "nộp quá \(days)"
      case .waiting: "chờ ngoài"
      case .doneInTime: "đúng hạn"
      case .doneLate(let days): "chậm \(days) ngày"
      case .none: ""
      }
    })

  static let english = DeadlineWords(
    missing: "no deadline",
    sentences: { state in
      switch state {
      case .noDeadline: "no deadline"
      case .recurring: "ongoing"
      case .inTime(let days): "in time, \(EnglishCount.days(days)) left"
      case .soon(0): "due today"
      case .soon(let days): "due soon, \(EnglishCount.days(days)) left"
      case .overdue(let days): "overdue by \(EnglishCount.days(days))"
      case .handedIn: "handed in on time"
      case .handedInLate(let days): "handed in \(EnglishCount.days(days)) late"
      case .waiting(let waiting): "waiting on \(waiting.party) since \(Formats.english.day(waiting.since))"
      case .doneInTime: "in time"
      case .doneLate(let days): "late by \(EnglishCount.days(days))"
      case .none: "no deadline counts"
      }
    },
    shorts: { state in
      switch state {
      case .noDeadline: "no deadline"
      case .recurring: "ongoing"
      case .inTime(let days): "\(days)d left"
      case .soon(0): "today"
      case .soon(let days): "\(days)d left"
      case .overdue(let days): "\(days)d overdue"
      case .handedIn: "handed in"
      case .handedInLate(let days): "\(days)d late"
      case .waiting: "outside"
      case .doneInTime: "in time"
      case .doneLate(let days): "\(days)d late"
      case .none: ""
      }
    })
}

/// English nouns after a number.
enum EnglishCount {
  static func days(_ count: Int) -> String { of(count, "day") }

  static func of(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : plural ?? "\(noun)s")"
  }
}

/// The names of what criteria stand under.
public struct HeadingWords: Sendable {
  private let field: @Sendable (Int) -> String
  private let kept: String

  /// The name of a heading: the plan's own words, or the name of the field.
  public func name(of heading: CriteriaHeading, in plan: Plan) -> String {
    switch heading {
    case .group(let name): name
    case .kept: kept
    case .field(let number):
      CriterionCode("\(number)").flatMap { plan.criteria[$0]?.name } ?? field(number)
    }
  }

  static let vietnamese = HeadingWords(field: { "Lĩnh vực \($0)" }, kept: "Tiêu chí cần duy trì")
  static let english = HeadingWords(field: { "Field \($0)" }, kept: "Criteria to keep")
}
