import PlanModel

/// The form of an assignment.
public struct FormWords: Sendable {
  /// The title, before code and unit.
  public let title: String
  /// Labels of the fields.
  public let state, officer, due, reason, result, difficulty, proposal: String
  /// What the reason is for.
  public let reasonHint: String
  /// What a due date may look like.
  public let dueHint: String
  /// An empty due date.
  public let noDue: String
  private let dueText: @Sendable (_ weekday: String, _ day: String, _ days: Int) -> String
  /// The label of the reason why a due date is put off.
  public let extensionReason: String
  /// That a due date is put off: for which time, and what it was.
  public let extending: @Sendable (_ time: Int, _ old: String) -> String
  private let formats: Formats

  /// What a due date means: "Thứ Hai, 30/06/2025, còn 12 ngày".
  public func due(_ day: Day, today: Day) -> String {
    dueText(formats.weekday(day), formats.day(day), day.days(since: today))
  }

  static let vietnamese = FormWords(
    title: "Cập nhật nhiệm vụ", state: "Trạng thái", officer: "Cán bộ", due: "Thời hạn", reason: "Lý do",
    result: "Kết quả", difficulty: "Khó khăn", proposal: "Đề xuất",
    reasonHint: "cần ghi khi vướng mắc hoặc hủy", dueHint: "30/6, cuối quý, +2 tuần, thứ sáu hoặc để trống",
    noDue: "không có thời hạn",
    dueText: { weekday, day, days in
      let distance = days == 0 ? "hôm nay" : days > 0 ? "còn \(days) ngày" : "đã qua \(-days) ngày"
      return "\(weekday), \(day), \(distance)"
    },
    extensionReason: "Gia hạn vì", extending: { "gia hạn lần \($0), hạn cũ \($1)" }, formats: .vietnamese)

  static let english = FormWords(
    title: "Report", state: "State", officer: "Officer", due: "Due", reason: "Reason", result: "Result",
    difficulty: "Difficulty", proposal: "Proposal", reasonHint: "needed when blocked or cancelled",
    dueHint: "30/6, quý 2, +2 tuần, thứ sáu or empty", noDue: "no deadline",
    dueText: { weekday, day, days in
      let distance =
        days == 0 ? "today" : days > 0 ? "in \(EnglishCount.days(days))" : "\(EnglishCount.days(-days)) ago"
      return "\(weekday), \(day), \(distance)"
    },
    extensionReason: "Put off why", extending: { "put off, time \($0); it was \($1)" }, formats: .english)
}

/// Dialogs besides the form.
public struct DialogWords: Sendable {
  /// The offer of what was typed and not saved when the program ended.
  public let unsavedTitle, unsavedText, unsavedReopen, unsavedDrop, unsavedLater, unsavedDropped, unsavedKept: String
  /// The question for a reason, its title and its label.
  public let reasonTitle, reasonLabel: String
  /// Titles of the lists.
  public let filterTitle, journalTitle, findingsTitle, membersTitle, helpTitle: String
  /// Headings in the filter menu.
  public let filterDeadlines, filterStates, filterUnits: String
  /// Choices of the filter by deadline.
  public let overdue, soon, noDeadline: String
  /// An empty journal.
  public let journalEmpty: String
  /// An entry that was taken back.
  public let undone: String
  /// A finding that was clarified, and by whom.
  public let clarified: @Sendable (_ who: String) -> String
  /// Where a finding stands: "dòng 12".
  public let line: @Sendable (Int) -> String
  /// The first screen.
  public let welcomeTitle, welcomeText: String
  /// Its choices.
  public let welcomeSample, welcomeImport, welcomeEmpty, welcomeQuit: String
  /// The prompt for a path.
  public let importTitle, importLabel: String

  static let vietnamese = DialogWords(
    unsavedTitle: "Còn phần chưa lưu",
    unsavedText: "Lần trước chương trình kết thúc khi đang gõ dở. Nội dung vẫn được giữ lại:",
    unsavedReopen: "mở lại", unsavedDrop: "bỏ", unsavedLater: "để sau",
    unsavedDropped: "Đã bỏ phần chưa lưu.", unsavedKept: "Phần chưa lưu sẽ được nhắc lại lần sau.",
    reasonTitle: "Vướng mắc", reasonLabel: "Lý do vướng mắc", filterTitle: "Lọc nhiệm vụ", journalTitle: "Nhật ký",
    findingsTitle: "Điểm cần làm rõ", membersTitle: "Thành viên của nhóm", helpTitle: "Trợ giúp",
    filterDeadlines: "Theo thời hạn", filterStates: "Theo trạng thái", filterUnits: "Theo đơn vị",
    overdue: "quá hạn", soon: "sắp đến hạn", noDeadline: "chưa có thời hạn", journalEmpty: "Nhật ký còn trống.",
    undone: "đã hoàn tác", clarified: { "đã làm rõ (\($0))" }, line: { "dòng \($0)" },
    welcomeTitle: "Bảng theo dõi khắc phục Chỉ số CCHC",
    welcomeText: "Chưa có tệp kế hoạch. Chọn cách bắt đầu:",
    welcomeSample: "Xem bản mẫu (Sở Ngoại vụ, kế hoạch năm 2025)",
    welcomeImport: "Nhập kế hoạch đã ký từ tệp", welcomeEmpty: "Bắt đầu với kế hoạch trống",
    welcomeQuit: "Thoát", importTitle: "Nhập kế hoạch",
    importLabel: "Đường dẫn tệp kế hoạch (DOCX, PDF, XLSX, CSV hoặc văn bản thuần)")

  static let english = DialogWords(
    unsavedTitle: "Not saved yet", unsavedText: "The program ended while something was being typed. It was kept:",
    unsavedReopen: "reopen", unsavedDrop: "drop", unsavedLater: "later",
    unsavedDropped: "What was not saved is dropped.",
    unsavedKept: "It will be offered again at the next start.",
    reasonTitle: "Blocked", reasonLabel: "Why it is blocked", filterTitle: "Filter assignments",
    journalTitle: "Journal", findingsTitle: "To clarify", membersTitle: "Members of the group", helpTitle: "Help",
    filterDeadlines: "By deadline", filterStates: "By state", filterUnits: "By unit", overdue: "overdue",
    soon: "due soon", noDeadline: "no deadline", journalEmpty: "The journal is empty.", undone: "undone",
    clarified: { "clarified (\($0))" }, line: { "line \($0)" },
    welcomeTitle: "Board for mending the CCHC index", welcomeText: "There is no plan file yet. Begin with:",
    welcomeSample: "The sample (Department of Foreign Affairs, plan for 2025)",
    welcomeImport: "A signed plan, imported from a file", welcomeEmpty: "An empty plan", welcomeQuit: "Quit",
    importTitle: "Import a plan", importLabel: "Path of the plan (DOCX, PDF, XLSX, CSV or plain text)")
}

/// Search.
public struct SearchWords: Sendable {
  /// Before the query.
  public let prompt: String
  /// How many matches there are.
  public let count: @Sendable (Int) -> String
  /// That nothing was found.
  public let none: @Sendable (String) -> String

  static let vietnamese = SearchWords(
    prompt: "Tìm: ", count: { "\($0) tiêu chí" }, none: { "Không tìm thấy “\($0)”." })
  static let english = SearchWords(
    prompt: "Find: ", count: { EnglishCount.of($0, "criterion", "criteria") }, none: { "“\($0)” was not found." })
}

/// What happened.
public struct NoticeWords: Sendable {
  /// The mouse was turned on or off.
  public let mouseOn, mouseOff: String
  /// There is nothing to clarify.
  public let noFindings: String
  /// The filter was taken away.
  public let filterOff: String
  /// A filter admits nothing and was not set.
  public let filterAdmitsNothing: String
  /// A file was made.
  public let opened: @Sendable (_ path: String) -> String
  /// A plan was imported before and nothing is new in it.
  public let nothingNew: String

  static let vietnamese = NoticeWords(
    mouseOn: "Đã bật chuột.", mouseOff: "Đã tắt chuột.", noFindings: "Không còn điểm nào cần làm rõ.",
    filterOff: "Đã bỏ lọc.", filterAdmitsNothing: "Không nhiệm vụ nào khớp bộ lọc; giữ nguyên như trước.",
    opened: { "Đã mở \($0)" }, nothingNew: "Kế hoạch này đã nhập rồi, không có gì mới.")
  static let english = NoticeWords(
    mouseOn: "The mouse is on.", mouseOff: "The mouse is off.", noFindings: "Nothing is left to clarify.",
    filterOff: "The filter is off.", filterAdmitsNothing: "No assignment matches the filter; left as it was.",
    opened: { "Opened \($0)" }, nothingNew: "This plan was imported before; nothing in it is new.")
}

/// Why nothing happened.
public struct RefusalWords: Sendable {
  /// A status key where no assignment is at the cursor.
  public let noAssignmentHere: String
  /// A status key on a heading.
  public let headingHasNoState: String
  /// A status key with nothing selected.
  public let nothingSelected: String
  /// A status key on a criterion without an item.
  public let criterionHasNoItem: String
  /// A status key on an item without a lead.
  public let itemHasNoLead: String
  /// Next match without a search.
  public let nothingSearched: String

  static let vietnamese = RefusalWords(
    noAssignmentHere: "Hãy chọn một nhiệm vụ của đơn vị trước.",
    headingHasNoState: "Dòng này là đề mục; hãy chọn một tiêu chí bên dưới.",
    nothingSelected: "Chưa chọn tiêu chí nào.",
    criterionHasNoItem: "Kế hoạch không có mục khắc phục cho tiêu chí này.",
    itemHasNoLead: "Mục này chưa có đơn vị chủ trì; hãy chọn nhiệm vụ trong ô Đơn vị.",
    nothingSearched: "Chưa tìm gì: nhấn / để tìm.")
  static let english = RefusalWords(
    noAssignmentHere: "Select an assignment of the unit first.",
    headingHasNoState: "This is a heading; select a criterion below it.",
    nothingSelected: "No criterion is selected.", criterionHasNoItem: "The plan has no item for this criterion.",
    itemHasNoLead: "This item has no lead; select an assignment in the pane of units.",
    nothingSearched: "Nothing was searched yet: press / to search.")
}

/// Orders of rows.
public struct OrderWords: Sendable {
  private let criteriaByCode, criteriaByGap, gapsByCode, gapsByGap: String
  /// Orders of units.
  public let unitsByPlan, unitsByName, unitsByOverdue: String

  /// The order of criteria.
  public func criteria(byGap: Bool) -> String { byGap ? criteriaByGap : criteriaByCode }
  /// The order of bars.
  public func gaps(byCode: Bool) -> String { byCode ? gapsByCode : gapsByGap }

  static let vietnamese = OrderWords(
    criteriaByCode: "Tiêu chí xếp theo mã.", criteriaByGap: "Tiêu chí xếp theo điểm mất, nhiều nhất trước.",
    gapsByCode: "Khoảng cách điểm xếp theo mã.", gapsByGap: "Khoảng cách điểm xếp theo điểm mất.",
    unitsByPlan: "Đơn vị xếp theo thứ tự trong kế hoạch.", unitsByName: "Đơn vị xếp theo tên.",
    unitsByOverdue: "Đơn vị xếp theo số nhiệm vụ quá hạn.")
  static let english = OrderWords(
    criteriaByCode: "Criteria by code.", criteriaByGap: "Criteria by points lost, most first.",
    gapsByCode: "Gaps by code.", gapsByGap: "Gaps by points lost.", unitsByPlan: "Units as in the plan.",
    unitsByName: "Units by name.", unitsByOverdue: "Units by overdue assignments.")
}
