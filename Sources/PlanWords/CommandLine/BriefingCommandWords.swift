/// Briefings, deadlines, standings and units on the command line: help, and what is told there.
public struct BriefingCommandWords: Sendable {
  /// Help of `briefing` and its subcommands.
  public let briefing, new, list, begin, end, agenda, minutes, diff, assignments, reminders: String
  /// Help of their arguments.
  public let date, title, chair, secretary, present, id, format, json, output, force, onlyUnit: String
  /// Help of `due`, its option, and its exit codes.
  public let due, within, dueExit: String
  /// Help of `standing` and its option.
  public let standing, standingUnit: String
  /// Help of `unit` and its subcommands.
  public let unit, unitList, rename, merge, split, close, alias, group, officer: String
  /// Help of their arguments.
  public let unitName, newName, units, into, on, successors, heir, aliases, groupName, members, officerName,
    leaves: String
  /// What happens to open assignments when a unit ends.
  public let rule: String
  /// Not that number; no briefing at all; not a day; not a number of days.
  public let noBriefing, badDays: @Sendable (_ text: String) -> String
  /// The file has no briefing.
  public let noBriefings: String
  /// The briefing has not begun.
  public let notBegun: String
  /// A unit or group of that name is not in the plan.
  public let noUnit: @Sendable (_ name: String) -> String
  /// A file that is there already.
  public let exists: @Sendable (_ path: String) -> String
  /// A file that could not be written, and why.
  public let notWritten: @Sendable (_ path: String, _ why: String) -> String
  /// A document that was written.
  public let written: @Sendable (_ path: String) -> String
  /// Open work of a unit that ends needs somebody.
  public let needsHeir: @Sendable (_ unit: String, _ count: Int) -> String
  /// Heads of the table of briefings.
  public let number, day, name, phase, conclusions: String
  /// Headings of `due`, and nothing.
  public let overdue, dueSoon, comesBack, nothingDue: String
  /// A line of `due`: code, name, unit, day, and how far.
  public let dueLine:
    @Sendable (_ code: String, _ name: String, _ unit: String, _ day: String, _ state: String) -> String
  /// Heads of standings.
  public let unitHead, total, inTime, late, overdueNow, open, noDeadline, extensions, tasks, secured,
    share: String
  /// A unit that has ended, and a unit that begins.
  public let until, from: @Sendable (_ day: String) -> String
  /// Why an assignment was cancelled when its unit ended.
  public let handedOn: @Sendable (_ unit: String) -> String
  /// Units.
  public let unitChanges: UnitCommandWords
  /// Meetings.
  public let meetings: MeetingCommandWords

  static let vietnamese = BriefingCommandWords(
    briefing: "Giao ban: lên lịch, chương trình, thông báo kết luận, so sánh hai kỳ.",
    new: "Lên lịch một cuộc giao ban; không ghi ngày thì lấy ngày làm việc đầu tháng tới.",
    list: "Liệt kê các cuộc giao ban.", begin: "Bắt đầu cuộc giao ban đã lên lịch.",
    end: "Kết thúc cuộc giao ban đang họp.",
    agenda: "Chương trình giao ban theo từng đơn vị, mỗi dòng kèm lý do.",
    minutes: "Thông báo kết luận giao ban.", diff: "Những gì thay đổi so với kỳ giao ban trước.",
    assignments: "Danh mục nhiệm vụ của từng đơn vị.", reminders: "Nội dung nhắc việc gửi từng đơn vị trước giao ban.",
    date: "Ngày họp: 2/12, 2/12/2025, thứ ba tuần sau.", title: "Tên cuộc họp.", chair: "Người chủ trì.",
    secretary: "Thư ký.", present: "Đơn vị dự họp; ghi nhiều lần. Không ghi thì mọi đơn vị có nhiệm vụ.",
    id: "Số của cuộc giao ban (xem “list”); không ghi thì lấy cuộc mới nhất.", format: "Dạng: text hoặc md.",
    json: "In JSON.", output: "Ghi vào tệp này thay vì in ra.", force: "Ghi đè tệp đã có.",
    onlyUnit: "Chỉ đơn vị này.",
    due: "Nhiệm vụ quá hạn và sắp đến hạn, để chạy hằng ngày bằng cron.",
    within: "Sắp đến hạn là trong khoảng này: 7d, 2w (không ghi: 7d).",
    dueExit: "Mã thoát: 0 không có nhiệm vụ quá hạn; 3 có nhiệm vụ quá hạn.",
    standing: "Kết quả của từng đơn vị trong năm: đúng hạn, chậm, quá hạn, gia hạn, điểm giữ được.",
    standingUnit: "Kể từng nhiệm vụ của đơn vị này.",
    unit: "Các đơn vị: đổi tên, sáp nhập, chia tách, giải thể, tên gọi tắt, nhóm, cán bộ.",
    unitList: "Liệt kê đơn vị và nhóm.",
    rename: "Đổi tên, có hiệu lực ngay; tên cũ thành tên gọi tắt, văn bản của các kỳ giao ban trước giữ tên cũ.",
    merge: "Sáp nhập các đơn vị vào một đơn vị đã có.",
    split: "Chia tách một đơn vị thành các đơn vị mới; việc đang làm sang đơn vị đầu tiên.",
    close: "Giải thể một đơn vị.",
    alias: "Đặt các tên gọi tắt; không ghi tên nào thì cho xem.",
    group: "Đặt các thành viên của một nhóm; không ghi đơn vị nào thì cho xem.",
    officer: "Thêm cán bộ, hoặc ghi ngày chuyển đi.",
    unitName: "Tên đơn vị hoặc tên gọi tắt.", newName: "Tên mới.", units: "Các đơn vị kết thúc.", into: "Đơn vị nhận.",
    on: "Có hiệu lực từ ngày này; không ghi thì từ hôm nay.", successors: "Tên các đơn vị mới.",
    heir: "Đơn vị nhận việc đang làm.", aliases: "Các tên gọi tắt; thay cho tất cả tên cũ.", groupName: "Tên nhóm.",
    members: "Các đơn vị trong nhóm; thay cho danh sách cũ.", officerName: "Họ tên cán bộ.",
    leaves: "Ngày cuối cùng ở đơn vị.",
    rule: "Đơn vị kết thúc vào ngày trước ngày có hiệu lực. Việc đang làm chuyển ngay sang đơn vị nhận; nếu đơn vị "
      + "nhận cũng đang làm cùng mục thì hai phần việc nhập làm một (việc chuyển được ghi là hủy kèm lý do). Việc đã xong "
      + "giữ nguyên ở đơn vị đã làm. Một lần hoàn tác lấy lại tất cả.",
    noBriefing: { "Không có cuộc giao ban số \($0); xem “cchc briefing list”." },
    badDays: { "Chưa hiểu khoảng thời gian “\($0)”: ghi 7d hoặc 2w." },
    noBriefings: "Tệp chưa có cuộc giao ban nào; “cchc briefing new” để lên lịch.",
    notBegun: "Cuộc giao ban này chưa bắt đầu nên chưa có nội dung; “cchc briefing begin” để bắt đầu.",
    noUnit: { "Không có đơn vị nào tên “\($0)”; xem “cchc unit list”." },
    exists: { "Tệp “\($0)” đã có; thêm --force để ghi đè." },
    notWritten: { path, why in "Không ghi được tệp “\(path)”: \(why)." }, written: { "Đã ghi “\($0)”." },
    needsHeir: { unit, count in "“\(unit)” còn \(count) nhiệm vụ đang làm; thêm --heir để chọn đơn vị nhận." },
    number: "Số", day: "Ngày", name: "Tên", phase: "Tình trạng", conclusions: "Kết luận",
    overdue: "QUÁ HẠN", dueSoon: "SẮP ĐẾN HẠN", comesBack: "ĐỊNH KỲ",
    nothingDue: "Không có nhiệm vụ quá hạn hoặc sắp đến hạn.",
    dueLine: { code, name, unit, day, state in "\(day)  \(code.isEmpty ? "" : "\(code) ")\(name) · \(unit) · \(state)"
    },
    unitHead: "Đơn vị", total: "Phần việc", inTime: "Đúng hạn", late: "Chậm", overdueNow: "Quá hạn", open: "Trong hạn",
    noDeadline: "Không hạn",
    extensions: "Gia hạn", tasks: "Việc giao ban", secured: "Điểm giữ được", share: "Tỷ lệ",
    until: { "đến \($0)" }, from: { "từ \($0)" }, handedOn: { "Đơn vị kết thúc, việc chuyển sang \($0)" },
    unitChanges: .vietnamese, meetings: .vietnamese)

  static let english = BriefingCommandWords(
    briefing: "Briefings: plan, agenda, minutes, compare two.",
    new: "Plan a briefing; without a day, on the first working days of the next month.", list: "List the briefings.",
    begin: "Begin the briefing that is planned.", end: "End the briefing that goes on.",
    agenda: "The agenda unit by unit, each line with its reason.", minutes: "The minutes of a briefing.",
    diff: "What changed since the briefing before.", assignments: "The assignments of each unit.",
    reminders: "What each unit is reminded of before a briefing.", date: "The day: 2/12, 2/12/2025, thứ ba tuần sau.",
    title: "What it is called.", chair: "Who chairs.", secretary: "Who writes.",
    present: "A unit that is present; may be repeated. All units with work when left out.",
    id: "The briefing's number (see “list”); the newest when left out.", format: "The form: text or md.",
    json: "Print JSON.", output: "Write to this file instead of printing.", force: "Write over a file that is there.",
    onlyUnit: "Only this unit.", due: "Assignments that are overdue or due soon, for a daily cron job.",
    within: "Due soon is within this: 7d, 2w (7d when left out).",
    dueExit: "Exit codes: 0 nothing overdue; 3 something is overdue.",
    standing: "How each unit stands over the year: in time, late, overdue, put off, points secured.",
    standingUnit: "Tell each assignment of this unit.",
    unit: "Units: rename, merge, split, close, short names, groups, officers.", unitList: "List units and groups.",
    rename: "Rename at once; the old name becomes a short name, documents of past briefings keep it.",
    merge: "Merge units into one that is there.",
    split: "Split a unit into new ones; open work goes to the first.", close: "Dissolve a unit.",
    alias: "Set the short names; without any, show them.", group: "Set the members of a group; without any, show them.",
    officer: "Add an officer, or the day of leaving.",
    unitName: "The unit's name or short name.", newName: "The new name.", units: "The units that end.",
    into: "The unit that takes over.", on: "From this day; from today when left out.",
    successors: "Names of the new units.", heir: "The unit that takes the open work.",
    aliases: "The short names, in place of all old ones.", groupName: "The group's name.",
    members: "The group's units, in place of the old list.", officerName: "The officer's name.",
    leaves: "The last day in the unit.",
    rule: "A unit's last day is the one before the day given. Open work moves at once to the unit that takes over; "
      + "where that unit has open work on the item, too, the two become one (what moved is cancelled with its reason). "
      + "What is done stays with the unit that did it. One undo takes all of it back.",
    noBriefing: { "There is no briefing \($0); see “cchc briefing list”." },
    badDays: { "The span “\($0)” is not clear: type 7d or 2w." },
    noBriefings: "The file has no briefing; “cchc briefing new” plans one.",
    notBegun: "This briefing has not begun, so that there is nothing to tell; “cchc briefing begin” begins it.",
    noUnit: { "There is no unit “\($0)”; see “cchc unit list”." },
    exists: { "The file “\($0)” is there already; --force writes over it." },
    notWritten: { path, why in "The file “\(path)” could not be written: \(why)." }, written: { "Wrote “\($0)”." },
    needsHeir: { unit, count in
      "“\(unit)” has \(EnglishCount.of(count, "open assignment")); --heir names who takes them."
    },
    number: "No.", day: "Day", name: "Title", phase: "State", conclusions: "Conclusions", overdue: "OVERDUE",
    dueSoon: "DUE SOON", comesBack: "COMES BACK",
    nothingDue: "Nothing is overdue or due soon.",
    dueLine: { code, name, unit, day, state in "\(day)  \(code.isEmpty ? "" : "\(code) ")\(name) · \(unit) · \(state)"
    },
    unitHead: "Unit",
    total: "Shares", inTime: "In time", late: "Late", overdueNow: "Overdue", open: "Open in time",
    noDeadline: "No deadline", extensions: "Put off",
    tasks: "Ad hoc", secured: "Points secured", share: "Share", until: { "until \($0)" }, from: { "from \($0)" },
    handedOn: { "The unit ended; the work went to \($0)" }, unitChanges: .english, meetings: .english)
}
