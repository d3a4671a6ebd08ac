import PlanModel

/// Giao ban on the board.
public struct MeetingWords: Sendable {
  /// The keys.
  public let open, begin, end, nextTurn, previousTurn, conclude, conclusions, presence, lineUp, lineDown, clock,
    lead: CommandText
  /// Keys of the meeting that mean something special there.
  public let turns, report, assign, document: CommandText
  /// The agenda, in the key bar; writing a document to a file; the place for the help sheet.
  public let agendaShort, write, documentPlace: String
  /// The title of a document on screen.
  public let documentTitle: String
  /// A document was written, or could not be, and why.
  public let written: @Sendable (_ path: String) -> String
  /// A document could not be written.
  public let notWritten: @Sendable (_ path: String, _ why: String) -> String
  /// The name of its file, without folder and ending: of the minutes or the agenda of a day.
  public let fileName: @Sendable (_ isMinutes: Bool, _ day: String) -> String
  /// Looking at a past meeting as it was.
  public let look: String
  /// Places, for the help sheet.
  public let listPlace, meetingPlace, conclusionsPlace, turnsPlace, sheetPlace: String
  /// The list of meetings: its title, the mark of one that is proposed, and how far one is.
  public let listTitle, proposed, planned, running, ended: String
  /// What the usual meeting of a month is called.
  public let usualTitle: @Sendable (_ month: Int, _ year: Int) -> String
  /// The form of a meeting.
  public let formTitle, day, name, chair, secretary: String
  /// "Kết luận 3, đã báo cáo 12 nhiệm vụ".
  public let outcome: @Sendable (_ conclusions: Int) -> String
  /// In the title of the meeting: that it is not begun, that it is over.
  public let notBegunMark, pastMark: String
  /// "Đơn vị 2/12".
  public let turn: @Sendable (_ number: Int, _ count: Int) -> String
  /// Who is present.
  public let present, absent: String
  /// "5 việc · 2 quá hạn · 1 chưa có hạn".
  public let counts: @Sendable (_ lines: Int, _ overdue: Int, _ blocked: Int, _ reported: Int) -> String
  /// Labels before what a line says.
  public let due, officer, result, difficulty, proposal, why, noOfficer: String
  /// Marks of a line: it changed since the last meeting; it was reported in this one.
  public let changed, reported: String
  /// The label of a unit's ad-hoc tasks.
  public let tasks: String
  /// A conclusion as a line of the agenda.
  public let conclusion: String
  /// A conclusion that names nobody.
  public let nobody: String
  /// What shall become of a conclusion.
  public let followTask, followNoted: String
  /// It becomes an assignment of an item.
  public let followAssignment: @Sendable (_ code: String) -> String
  /// What became of it.
  public let isTask, isNoted: String
  /// It is an assignment of an item.
  public let isAssignment: @Sendable (_ code: String) -> String
  /// The form of a conclusion.
  public let conclusionTitle, conclusionText, unit, followUp: String
  /// The list of conclusions.
  public let conclusionsTitle: String
  /// The list of units.
  public let turnsTitle: String
  /// Before the clocks.
  public let turnClock, meetingClock: String
  /// Nothing to talk about.
  public let nothing: String
  /// What happened.
  public let goesOn: @Sendable (_ title: String) -> String
  /// It is planned, and what begins it.
  public let isPlanned: @Sendable (_ day: String) -> String
  /// It was left and goes on.
  public let left: String
  /// Why nothing happened.
  public let firstUnit, lastUnit, noLine, notBegun, askEnd, pastIsReadOnly, onlyUnitsAttend, noConclusions: String
  /// Why a conclusion was not taken.
  public let conclusionIsEmpty, isAssigned, needsItemAndUnit: String
  /// That a meeting goes on, where the board opens.
  public let goesOnHint: @Sendable (_ title: String) -> String
  /// The second screen.
  public let presenting: String
  /// Whom the second screen follows.
  public let isLedBy: @Sendable (_ author: String) -> String
  /// It follows this board now.
  public let leadsNow: String
  /// The sheet of a past meeting.
  public let sheetTitle: @Sendable (_ title: String) -> String
  /// Heads of the sheet.
  public let attended, absentUnits, sinceLast, firstMeeting, noMoves: String
  /// Since which meeting.
  public let since: @Sendable (_ day: String) -> String
  /// A state that moved, a promise that was not kept, a due date that was put off.
  public let moved, broken: @Sendable (_ code: String, _ first: String, _ second: String) -> String
  /// A due date that was put off: code, old, new, and how often by then.
  public let extended: @Sendable (_ code: String, _ old: String, _ new: String, _ count: Int) -> String

  static let vietnamese = MeetingWords(
    open: .init("giao ban", "mở giao ban: chuẩn bị, điều hành, xem lại"),
    begin: .init("bắt đầu", "bắt đầu giao ban, hoặc rời màn hình giao ban đang họp"),
    end: .init("kết thúc", "kết thúc giao ban (nhấn hai lần)"),
    nextTurn: .init("đơn vị sau", "sang đơn vị tiếp theo"),
    previousTurn: .init("đơn vị trước", "về đơn vị trước"),
    conclude: .init("kết luận", "ghi kết luận của người chủ trì"),
    conclusions: .init("các kết luận", "xem các kết luận của cuộc giao ban"),
    presence: .init("dự họp", "đánh dấu đơn vị dự họp hoặc vắng"),
    lineUp: .init("đưa lên", "đưa việc lên trước trong chương trình"),
    lineDown: .init("đưa xuống", "đưa việc xuống sau trong chương trình"),
    clock: .init("đồng hồ", "hiện hoặc ẩn đồng hồ"),
    lead: .init("chiếu", "cho màn hình chiếu theo máy này"),
    turns: .init("chọn đơn vị", "chọn đơn vị trong danh sách"),
    report: .init("báo cáo", "ghi kết quả, khó khăn, đề xuất, hạn mới"),
    assign: .init("giao vào mục", "chuyển kết luận thành nhiệm vụ của mục đang xem"),
    document: .init("thông báo", "xem chương trình hoặc thông báo kết luận dạng văn bản, ghi ra tệp"),
    agendaShort: "chương trình", write: "ghi ra tệp", documentPlace: "Khi xem văn bản", documentTitle: "Văn bản",
    written: { "Đã ghi văn bản: \($0)" }, notWritten: { "Không ghi được “\($0)”: \($1)." },
    fileName: { "\($0 ? "thong-bao-giao-ban" : "chuong-trinh-giao-ban")-\($1)" },
    look: "xem như lúc đó", listPlace: "Trong danh sách giao ban", meetingPlace: "Khi giao ban",
    conclusionsPlace: "Trong danh sách kết luận",
    turnsPlace: "Trong danh sách đơn vị", sheetPlace: "Khi xem lại giao ban",
    listTitle: "Giao ban", proposed: "đề xuất kỳ tới", planned: "đã lên lịch", running: "đang họp", ended: "đã họp",
    usualTitle: { "Giao ban tháng \(String($0).leftPadded(2))/\($1)" },
    formTitle: "Cuộc giao ban", day: "Ngày họp", name: "Tên cuộc họp", chair: "Chủ trì", secretary: "Thư ký",
    outcome: { $0 == 0 ? "chưa có kết luận" : "\($0) kết luận" },
    notBegunMark: "chưa bắt đầu", pastMark: "xem lại", turn: { "\($0)/\($1)" }, present: "dự họp", absent: "vắng",
    counts: { lines, overdue, blocked, reported in
      [
        "\(lines) việc", overdue > 0 ? "\(overdue) quá hạn" : "", blocked > 0 ? "\(blocked) vướng mắc" : "",
        reported > 0 ? "\(reported) đã cập nhật trong buổi họp" : "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    },
    due: "hạn", officer: "phụ trách", result: "Kết quả", difficulty: "Khó khăn", proposal: "Đề xuất", why: "Vì",
    noOfficer: "chưa có cán bộ phụ trách", changed: "mới cập nhật", reported: "vừa báo cáo", tasks: "Phát sinh",
    conclusion: "kết luận",
    nobody: "chưa giao đơn vị", followTask: "nhiệm vụ phát sinh", followNoted: "chỉ ghi nhận",
    followAssignment: { "nhiệm vụ của mục \($0)" }, isTask: "nhiệm vụ phát sinh", isNoted: "ghi nhận",
    isAssignment: { "đã thành nhiệm vụ của mục \($0)" }, conclusionTitle: "Kết luận của người chủ trì",
    conclusionText: "Nội dung", unit: "Đơn vị", followUp: "Theo dõi là", conclusionsTitle: "Kết luận giao ban",
    turnsTitle: "Các đơn vị", turnClock: "đơn vị", meetingClock: "cuộc họp",
    nothing: "Không có việc nào cần báo cáo.", goesOn: { "\($0) đang họp; mọi cập nhật đã lưu." },
    isPlanned: { "Chương trình giao ban \($0). F5 để bắt đầu." },
    left: "Giao ban vẫn đang diễn ra; F5 để trở lại.",
    firstUnit: "Đây là đơn vị đầu tiên.", lastUnit: "Đây là đơn vị cuối cùng.",
    noLine: "Đơn vị này không có việc nào ở đây.", notBegun: "Giao ban chưa bắt đầu; F5 để bắt đầu.",
    askEnd: "Nhấn lần nữa để kết thúc giao ban.", pastIsReadOnly: "Đang xem lại giao ban đã họp, không sửa được.",
    onlyUnitsAttend: "Chỉ đánh dấu dự họp cho từng đơn vị.",
    noConclusions: "Chưa có kết luận nào; F4 để ghi.",
    conclusionIsEmpty: "Hãy ghi nội dung kết luận.", isAssigned: "Kết luận này đã thành nhiệm vụ của một mục.",
    needsItemAndUnit: "Cần đứng ở một mục và kết luận phải nêu đơn vị.",
    goesOnHint: { "\($0) đang diễn ra; F5 để họp tiếp." }, presenting: "Màn hình chiếu",
    isLedBy: { "Màn hình chiếu đang theo máy của \($0); Ctrl-P để theo máy này." },
    leadsNow: "Màn hình chiếu theo máy này.",
    sheetTitle: { "Xem lại · \($0)" }, attended: "Dự họp", absentUnits: "Vắng", sinceLast: "So với kỳ trước",
    firstMeeting: "Thay đổi trong buổi họp (kỳ giao ban đầu tiên)", noMoves: "Không có thay đổi.",
    since: { "Thay đổi từ giao ban \($0)" },
    moved: { "\($0) \($1) → \($2)" }, broken: { code, due, state in "\(code) hứa xong \(due), nay \(state)" },
    extended: { "\($0) gia hạn lần \($3): \($1) → \($2)" })

  static let english = MeetingWords(
    open: .init("briefing", "open a briefing: prepare, lead, look back"),
    begin: .init("begin", "begin the briefing, or leave one that goes on"),
    end: .init("end", "end the briefing (press twice)"),
    nextTurn: .init("next unit", "go to the next unit"), previousTurn: .init("unit before", "go to the unit before"),
    conclude: .init("conclude", "enter a conclusion of the chair"),
    conclusions: .init("conclusions", "see the conclusions of the briefing"),
    presence: .init("present", "mark a unit present or absent"),
    lineUp: .init("line up", "move the line up in the agenda"),
    lineDown: .init("line down", "move the line down in the agenda"), clock: .init("clock", "show or hide the clocks"),
    lead: .init("lead", "let the second screen follow this board"),
    turns: .init("pick unit", "pick a unit from the list"),
    report: .init("report", "enter result, difficulty, proposal, new due date"),
    assign: .init("to item", "make the conclusion an assignment of the item at the cursor"),
    document: .init("minutes", "look at the agenda or the minutes as text, and write them to a file"),
    agendaShort: "agenda", write: "write file", documentPlace: "Looking at a document", documentTitle: "Document",
    written: { "Wrote \($0)" }, notWritten: { "“\($0)” could not be written: \($1)." },
    fileName: { "\($0 ? "minutes" : "agenda")-\($1)" },
    look: "as it was", listPlace: "In the list of briefings", meetingPlace: "In a briefing",
    conclusionsPlace: "In the list of conclusions",
    turnsPlace: "In the list of units", sheetPlace: "Looking back at a briefing", listTitle: "Briefings",
    proposed: "proposed next", planned: "planned", running: "goes on", ended: "held",
    usualTitle: { "Briefing \(String($0).leftPadded(2))/\($1)" }, formTitle: "Briefing", day: "Day", name: "Title",
    chair: "Chair", secretary: "Secretary", outcome: { $0 == 0 ? "no conclusions" : EnglishCount.of($0, "conclusion") },
    notBegunMark: "not begun", pastMark: "looking back", turn: { "\($0)/\($1)" }, present: "present", absent: "absent",
    counts: { lines, overdue, blocked, reported in
      [
        EnglishCount.of(lines, "line"), overdue > 0 ? "\(overdue) overdue" : "",
        blocked > 0 ? "\(blocked) blocked" : "",
        reported > 0 ? "\(reported) reported in this briefing" : "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    },
    due: "due", officer: "officer", result: "Result", difficulty: "Difficulty", proposal: "Proposal", why: "Why",
    noOfficer: "no officer", changed: "changed", reported: "just reported", tasks: "Ad hoc", conclusion: "conclusion",
    nobody: "no unit named", followTask: "ad-hoc task", followNoted: "only noted",
    followAssignment: { "assignment of item \($0)" }, isTask: "ad-hoc task", isNoted: "noted",
    isAssignment: { "became an assignment of item \($0)" }, conclusionTitle: "Conclusion of the chair",
    conclusionText: "Text", unit: "Unit", followUp: "Follow up as", conclusionsTitle: "Conclusions",
    turnsTitle: "Units", turnClock: "unit", meetingClock: "briefing", nothing: "Nothing to report.",
    goesOn: { "\($0) goes on; all reports are saved." }, isPlanned: { "Agenda of \($0). F5 begins." },
    left: "The briefing goes on; F5 returns to it.", firstUnit: "This is the first unit.",
    lastUnit: "This is the last unit.", noLine: "This unit has no line here.",
    notBegun: "The briefing has not begun; F5 begins it.", askEnd: "Press once more to end the briefing.",
    pastIsReadOnly: "A past briefing is only looked at.", onlyUnitsAttend: "Only units are marked present.",
    noConclusions: "No conclusions yet; F4 enters one.", conclusionIsEmpty: "Enter what was concluded.",
    isAssigned: "This conclusion became an assignment of an item.",
    needsItemAndUnit: "Stand on an item, and let the conclusion name a unit.",
    goesOnHint: { "\($0) goes on; F5 returns to it." }, presenting: "Second screen",
    isLedBy: { "The second screen follows \($0); Ctrl-P lets it follow this board." },
    leadsNow: "The second screen follows this board.",
    sheetTitle: { "Looking back · \($0)" }, attended: "Present", absentUnits: "Absent",
    sinceLast: "Since the one before", firstMeeting: "Changes in the briefing, which was the first",
    noMoves: "Nothing changed.",
    since: { "Changes since the briefing of \($0)" }, moved: { "\($0) \($1) → \($2)" },
    broken: { code, due, state in "\(code) promised by \(due), now \(state)" },
    extended: { "\($0) put off, time \($3): \($1) → \($2)" })
}

extension String {
  /// The number with zeros before it ("02").
  func leftPadded(_ width: Int) -> String { String(repeating: "0", count: max(0, width - count)) + self }
}
