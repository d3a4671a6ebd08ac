import PlanModel

/// What is told of work besides its state: the day done, who confirmed it, on whom it waits, and what else of it changed.
public struct CompletionWords: Sendable {
  /// Labels of the fields of a form.
  public let doneOn, confirmedBy, paper, waitsOn, waitsSince, shares: String
  /// Shares with the lead's date move along.
  public let moveAlong: @Sendable (_ units: String) -> String
  /// They keep it.
  public let stay: String
  /// Help of options.
  public let doneOnHelp, confirmedByHelp, paperHelp, waitsOnHelp, waitsSinceHelp, leadOnlyHelp, anyDayHelp: String
  /// A day done that is after today, or before the plan's day.
  public let future, beforePlan: @Sendable (_ day: String, _ other: String) -> String
  /// How it is saved all the same: on the board, on the command line.
  public let askAgain, confirmByOption: String
  /// The day work was finished, and handed in.
  public let finished, handedIn: @Sendable (_ day: String) -> String
  /// Who confirmed it, on which paper.
  public let confirmed: @Sendable (_ by: String, _ paper: String) -> String
  /// On whom work waits.
  public let waits: @Sendable (_ party: String, _ since: String) -> String
  /// It waits on them no more.
  public let waitsNoMore: @Sendable (_ party: String) -> String
  /// The reason of work that waits, where none is given.
  public let waitingReason: @Sendable (_ party: String) -> String
  /// A due date: the first, a nearer or later one.
  public let firstDue: @Sendable (_ day: String) -> String
  public let nearer, later: @Sendable (_ old: String, _ new: String) -> String
  /// A due date that was taken away.
  public let cleared: @Sendable (_ old: String) -> String
  /// The officer, before and after; empty texts for nobody.
  public let officer: @Sendable (_ old: String, _ new: String) -> String
  /// A reason; empty: there is none any more.
  public let reason: @Sendable (_ text: String) -> String
  /// It was handed on from another unit, leads now, or only takes part.
  public let handedOnFrom: @Sendable (_ unit: String) -> String
  public let leads, takesPart: String
  /// Units whose dates moved along with the lead's.
  public let movedAlong: @Sendable (_ units: String) -> String
  /// The work falls due, or was finished, after the freeze of the year.
  public let afterFreeze: @Sendable (_ freeze: String) -> String
  /// The same in a narrow column.
  public let tooLate: String
  /// Work that waits on somebody outside, as the heading of a list.
  public let waitingTitle, waitingHead: String
  /// A unit that was absent and reported nothing.
  public let absent: String
  /// All of them.
  public let absentUnits: @Sendable (_ units: String) -> String
  /// Other fields that changed, as the heading of a list.
  public let otherChanges: String
  private let formats: Formats

  /// Who confirmed work.
  public func confirmed(_ confirmation: Confirmation) -> String { confirmed(confirmation.by, confirmation.paper) }

  /// A day that work was finished, or handed in.
  public func day(_ day: Day, isHandedIn: Bool) -> String { (isHandedIn ? handedIn : finished)(formats.day(day)) }

  /// The day of work that is done or handed in; `nil` for other work, and where no day is known.
  public func day(of work: some Completable) -> String? {
    work.completed.map { day($0, isHandedIn: work.state != .done) }
  }

  /// All that is told of work besides its state and its deadline.
  public func statements(on work: some Completable) -> [String] {
    [day(of: work), work.confirmation.map(confirmed)].compactMap { $0 }
  }

  /// A field that changed, in a few words.
  public func sentence(_ change: FieldChange, unit: (Assignee) -> String) -> String {
    switch change {
    case .due(nil, let new?): firstDue(formats.day(new))
    case .due(let old?, let new?): (new < old ? nearer : later)(formats.day(old), formats.day(new))
    case .due(let old, nil): cleared(old.map(formats.day) ?? "")
    case .officer(let old, let new): officer(old, new)
    case .reason(let text): reason(text)
    case .completed(let day, isHandedIn: let isHandedIn): self.day(day, isHandedIn: isHandedIn)
    case .confirmed(let confirmation): confirmed(confirmation)
    case .waiting(let waiting): waits(waiting.party, formats.day(waiting.since))
    case .waitsNoMore(let waiting): waitsNoMore(waiting.party)
    case .handedOn(let from): handedOnFrom(unit(from))
    case .role(let role): role == .lead ? leads : takesPart
    }
  }

  static let vietnamese = CompletionWords(
    doneOn: "Ngày xong", confirmedBy: "Xác nhận", paper: "Theo văn bản", waitsOn: "Chờ ai", waitsSince: "Chờ từ",
    shares: "Phối hợp", moveAlong: { "dời hạn theo: \($0)" }, stay: "giữ hạn cũ",
    doneOnHelp:
      "Ngày hoàn thành hoặc nộp (khi trạng thái là chờ xác nhận): 25/6, 25/6/2025, hôm qua; mặc định hôm nay.",
    confirmedByHelp: "Người xác nhận hoàn thành.", paperHelp: "Số, ký hiệu văn bản xác nhận.",
    waitsOnHelp: "Đang chờ cơ quan, tổ chức bên ngoài nào (khi vướng mắc); không tính quá hạn cho đơn vị.",
    waitsSinceHelp: "Chờ từ ngày nào; mặc định hôm nay.",
    leadOnlyHelp: "Khi gia hạn cho đơn vị chủ trì, không dời hạn của các đơn vị phối hợp cùng hạn.",
    anyDayHelp: "Vẫn ghi dù ngày hoàn thành sau hôm nay hoặc trước ngày của kế hoạch.",
    future: { day, today in "Ngày \(day) sau hôm nay (\(today))." },
    beforePlan: { day, plan in "Ngày \(day) trước ngày của kế hoạch (\(plan))." },
    askAgain: "Nhấn Enter lần nữa để vẫn ghi.", confirmByOption: "Nếu đúng, thêm --any-day.",
    finished: { "xong ngày \($0)" }, handedIn: { "nộp ngày \($0)" },
    confirmed: { by, paper in
      by.isEmpty ? "xác nhận theo \(paper)" : paper.isEmpty ? "\(by) xác nhận" : "\(by) xác nhận theo \(paper)"
    },
    waits: { "chờ \($0) từ \($1)" }, waitsNoMore: { "không còn chờ \($0)" }, waitingReason: { "chờ \($0) trả lời" },
    firstDue: { "giao hạn \($0)" }, nearer: { "rút hạn từ \($0) còn \($1)" }, later: { "lùi hạn từ \($0) sang \($1)" },
    cleared: { $0.isEmpty ? "bỏ hạn" : "bỏ hạn \($0)" },
    officer: { old, new in
      old.isEmpty ? "cán bộ \(new)" : new.isEmpty ? "bỏ cán bộ \(old)" : "cán bộ \(old) → \(new)"
    },
    reason: { $0.isEmpty ? "bỏ lý do" : "lý do: \($0)" }, handedOnFrom: { "nhận từ \($0)" }, leads: "thành chủ trì",
    takesPart: "thành phối hợp", movedAlong: { "cùng dời hạn của \($0)" },
    afterFreeze: { "sau ngày chốt số liệu \($0), không có điểm năm nay" }, tooLate: "sau chốt",
    waitingTitle: "Chờ bên ngoài, không tính quá hạn", waitingHead: "Chờ ngoài", absent: "vắng, chưa báo cáo",
    absentUnits: { "Vắng, chưa báo cáo: \($0)." },
    otherChanges: "Thay đổi khác",
    formats: .vietnamese)

  static let english = CompletionWords(
    doneOn: "Done on", confirmedBy: "Confirmed", paper: "On paper", waitsOn: "Waits on", waitsSince: "Since",
    shares: "Shares", moveAlong: { "move along: \($0)" }, stay: "keep their date",
    doneOnHelp:
      "The day it was finished, or handed in where it awaits confirmation: 25/6, 25/6/2025; today if left out.",
    confirmedByHelp: "Who confirmed that it is done.", paperHelp: "Number and symbol of the paper that confirms it.",
    waitsOnHelp: "On whom outside blocked work waits; it is not the unit's overdue then.",
    waitsSinceHelp: "Since when it waits; today if left out.",
    leadOnlyHelp: "When the lead's date is put off, shares with the same date keep theirs.",
    anyDayHelp: "Save it although the day done is after today or before the plan's day.",
    future: { day, today in "\(day) is after today (\(today))." },
    beforePlan: { day, plan in "\(day) is before the plan's day (\(plan))." },
    askAgain: "Press Enter again to save it all the same.", confirmByOption: "If it is right, add --any-day.",
    finished: { "done on \($0)" }, handedIn: { "handed in on \($0)" },
    confirmed: { by, paper in
      by.isEmpty ? "confirmed by \(paper)" : paper.isEmpty ? "confirmed by \(by)" : "confirmed by \(by), \(paper)"
    },
    waits: { "waiting on \($0) since \($1)" }, waitsNoMore: { "no longer waiting on \($0)" },
    waitingReason: { "waiting for \($0)" }, firstDue: { "due \($0), the first date" },
    nearer: { "brought forward from \($0) to \($1)" }, later: { "moved from \($0) to \($1)" },
    cleared: { $0.isEmpty ? "due date cleared" : "due date \($0) cleared" },
    officer: { old, new in
      old.isEmpty ? "officer \(new)" : new.isEmpty ? "officer \(old) taken off" : "officer \(old) → \(new)"
    },
    reason: { $0.isEmpty ? "reason taken off" : "reason: \($0)" }, handedOnFrom: { "taken over from \($0)" },
    leads: "leads now", takesPart: "only takes part now", movedAlong: { "with the dates of \($0)" },
    afterFreeze: { "after the freeze of \($0), brings no points this year" }, tooLate: "too late",
    waitingTitle: "Waiting on somebody outside, not overdue", waitingHead: "Waiting", absent: "absent, no report",
    absentUnits: { "Absent, no report: \($0)." },
    otherChanges: "Other changes", formats: .english)
}
