import PlanModel

/// What documents say that are lists: assignments, reminders, the agenda, and what changed between two meetings.
public struct ListWords: Sendable {
  /// What they are.
  public let assignments, reminder, agenda, changes: String
  /// What a list of assignments is about.
  public let assignmentsAbstract: @Sendable (_ plan: String, _ day: String) -> String
  /// Heads of the list of assignments.
  public let criterion, role, officer: String
  /// Roles: of an assignment, and of a task that a meeting gave.
  public let lead, coordinating, adHoc: String
  /// Nothing is listed.
  public let nothing: String
  /// A task that a meeting gave, by its text.
  public let taskOf: @Sendable (_ text: String, _ meetingDay: String) -> String
  /// A criterion with the unit's role in it, and the due day where there is one.
  public let share: @Sendable (_ criterion: String, _ role: String, _ due: String?) -> String

  /// To whom a reminder goes.
  public let dear: @Sendable (_ name: String) -> String
  /// The first sentence of a reminder.
  public let reminderOpening: @Sendable (_ meeting: String, _ day: String) -> String
  /// The last one; the secretary may be empty.
  public let reminderClosing: @Sendable (_ day: String, _ secretary: String) -> String
  /// Due on a day, whatever meeting is next.
  public let dueOn: @Sendable (_ day: String) -> String
  /// A task that a meeting gave and that is not done.
  public let stillOpen: String
  /// Nobody is to be reminded of anything.
  public let nothingToRemind: String

  /// What an agenda is about.
  public let agendaAbstract: @Sendable (_ title: String, _ day: String) -> String
  /// The first sentence of an agenda: day, chair and secretary, each of whom may be empty.
  public let agendaOpening: @Sendable (_ day: String, _ chair: String, _ secretary: String) -> String
  /// From which day overdue days are counted.
  public let countedOn: @Sendable (_ day: String) -> String
  /// Nothing is to be talked about.
  public let emptyAgenda: String

  /// What a comparison of two meetings is about.
  public let changesAbstract: @Sendable (_ day: String, _ earlier: String?) -> String
  /// How much changed, in one sentence.
  public let changesInAll: @Sendable (_ moved: Int, _ broken: Int, _ putOff: Int) -> String
  /// Headings of a comparison.
  public let moved, broken, putOff: String
  /// A state that moved; `nil` for new work.
  public let movedPoint: @Sendable (_ subject: String, _ from: String?, _ to: String) -> String
  /// What was due and is not done.
  public let brokenPoint: @Sendable (_ subject: String, _ due: String, _ state: String) -> String
  /// A due date that was put off, and how often by then.
  public let putOffPoint: @Sendable (_ subject: String, _ old: String, _ new: String, _ count: Int) -> String

  static let vietnamese = ListWords(
    assignments: "DANH MỤC NHIỆM VỤ", reminder: "NHẮC VIỆC", agenda: "CHƯƠNG TRÌNH GIAO BAN",
    changes: "THAY ĐỔI GIỮA HAI KỲ GIAO BAN",
    assignmentsAbstract: { plan, day in "Thực hiện \(plan) (tính đến ngày \(day))" },
    criterion: "Nội dung", role: "Vai trò", officer: "Cán bộ", lead: "chủ trì", coordinating: "phối hợp",
    adHoc: "phát sinh", nothing: "Không có nhiệm vụ nào.",
    taskOf: { text, day in "Kết luận giao ban ngày \(day) “\(text.unstopped)”" },
    share: { criterion, role, due in "\(criterion) (\(role)\(due.map { ", thời hạn \($0)" } ?? ""))" },
    dear: { "Kính gửi: \($0)" },
    reminderOpening: { meeting, day in
      "Để chuẩn bị cho \(meeting) ngày \(day), đề nghị đơn vị rà soát và báo cáo các việc sau:"
    },
    reminderClosing: { day, secretary in
      "Đề nghị đơn vị gửi kết quả, khó khăn và đề xuất (nếu có)"
        + (secretary.isEmpty ? "" : " về thư ký cuộc họp (\(secretary))") + " trước ngày \(day)."
    },
    dueOn: { "đến hạn ngày \($0)" }, stillOpen: "chưa xong", nothingToRemind: "Không có đơn vị nào cần nhắc việc.",
    agendaAbstract: { title, day in "\(title) (ngày \(day))" },
    agendaOpening: { day, chair, secretary in
      "Ngày họp: \(day)." + (chair.isEmpty ? "" : " Chủ trì: \(chair.unstopped).")
        + (secretary.isEmpty ? "" : " Thư ký: \(secretary.unstopped).")
    },
    countedOn: { "Số ngày quá hạn tính đến ngày \($0)." }, emptyAgenda: "Không có việc nào cần báo cáo.",
    changesAbstract: { day, earlier in
      earlier.map { "Từ giao ban ngày \($0) đến giao ban ngày \(day)" } ?? "Tại giao ban ngày \(day), kỳ đầu tiên"
    },
    changesInAll: { moved, broken, putOff in
      func count(_ number: Int, _ none: String, _ some: String) -> String { number == 0 ? none : "\(number) \(some)" }
      return [
        count(moved, "không có phần việc nào chuyển trạng thái", "phần việc chuyển trạng thái"),
        count(broken, "không có phần việc nào đến hạn mà chưa xong", "phần việc đến hạn nhưng chưa xong"),
        count(putOff, "không có phần việc nào được gia hạn", "phần việc được gia hạn"),
      ].joined(separator: "; ").uppercasedFirst + "."
    },
    moved: "Chuyển trạng thái", broken: "Đến hạn nhưng chưa xong", putOff: "Gia hạn",
    movedPoint: { subject, from, to in
      from.map { "\(subject): từ “\($0)” sang “\(to)”." } ?? "\(subject): việc mới, “\(to)”."
    },
    brokenPoint: { subject, due, state in "\(subject): thời hạn \(due), nay “\(state)”." },
    putOffPoint: { subject, old, new, count in
      "\(subject): gia hạn từ ngày \(old) đến ngày \(new)\(count > 1 ? " (lần thứ \(count))" : "")."
    })

  static let english = ListWords(
    assignments: "LIST OF ASSIGNMENTS", reminder: "REMINDER", agenda: "AGENDA",
    changes: "CHANGES BETWEEN TWO BRIEFINGS",
    assignmentsAbstract: { plan, day in "\(plan.uppercasedFirst) (by \(day))" },
    criterion: "Subject", role: "Role", officer: "Officer", lead: "leads", coordinating: "takes part",
    adHoc: "ad hoc", nothing: "No assignments.",
    taskOf: { text, day in "Conclusion of \(day) “\(text.unstopped)”" },
    share: { criterion, role, due in "\(criterion) (\(role)\(due.map { ", due \($0)" } ?? ""))" },
    dear: { "To: \($0)" },
    reminderOpening: { meeting, day in "To prepare \(meeting) on \(day), please look through and report on:" },
    reminderClosing: { day, secretary in
      "Please send results, difficulties and proposals\(secretary.isEmpty ? "" : " to \(secretary)") before \(day)."
    },
    dueOn: { "due \($0)" }, stillOpen: "still open", nothingToRemind: "There is nobody to remind.",
    agendaAbstract: { title, day in "\(title) (\(day))" },
    agendaOpening: { day, chair, secretary in
      "Day: \(day)." + (chair.isEmpty ? "" : " Chair: \(chair.unstopped).")
        + (secretary.isEmpty ? "" : " Secretary: \(secretary.unstopped).")
    },
    countedOn: { "Overdue days are counted by \($0)." }, emptyAgenda: "There is nothing to report.",
    changesAbstract: { day, earlier in
      earlier.map { "From the briefing of \($0) to that of \(day)" } ?? "At the briefing of \(day), the first"
    },
    changesInAll: { moved, broken, putOff in
      "\(EnglishCount.of(moved, "share")) moved; \(broken) due and not done; \(putOff) put off."
    },
    moved: "States that moved", broken: "Due and not done", putOff: "Put off",
    movedPoint: { subject, from, to in
      from.map { "\(subject): from “\($0)” to “\(to)”." } ?? "\(subject): new, “\(to)”."
    },
    brokenPoint: { subject, due, state in "\(subject): due \(due), now “\(state)”." },
    putOffPoint: { subject, old, new, count in
      "\(subject): put off from \(old) to \(new)\(count > 1 ? " (time \(count))" : "")."
    })
}
