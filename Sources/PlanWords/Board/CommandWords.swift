/// A command in two lengths.
public struct CommandText: Sendable {
  /// For the key bar: one or two words.
  public let short: String
  /// For the help sheet: what happens.
  public let sentence: String

  init(_ short: String, _ sentence: String) {
    self.short = short
    self.sentence = sentence
  }
}

/// What keys do, a field a command.
public struct CommandWords: Sendable {
  /// Moving between panes, and between fields.
  public let nextPane, previousPane, up, down, pageUp, pageDown, first, last: CommandText
  /// Folding.
  public let fold, unfold, foldAll: CommandText
  /// Work states; the name of the state is put in.
  public let setState: @Sendable (_ state: String) -> CommandText
  /// Editing.
  public let nextState, edit, undo, redo, editor: CommandText
  /// Finding.
  public let search, nextMatch, previousMatch, filter, sort: CommandText
  /// Lists over the board.
  public let journal, findings, importPlan, giveUp: CommandText
  /// In dialogs.
  public let accept, cancel, toggle, nextChoice, previousChoice, clear, complete: CommandText
  /// The program.
  public let mouse, help, redraw, suspend, quit: CommandText
  /// The forecast.
  public let outlook: OutlookCommandWords
  /// Shorter words for what `accept` means in one place.
  public let save, close, takeBack, goThere, choose, members, field, create, nextLine, begin: String

  static let vietnamese = CommandWords(
    nextPane: .init("ô khác", "sang ô hoặc trường tiếp theo"),
    previousPane: .init("ô trước", "về ô hoặc trường trước"), up: .init("lên", "lên một dòng"),
    down: .init("xuống", "xuống một dòng"), pageUp: .init("trang trước", "lên một trang"),
    pageDown: .init("trang sau", "xuống một trang"), first: .init("đầu", "về dòng đầu"),
    last: .init("cuối", "đến dòng cuối"), fold: .init("gập mở", "gập lại, hoặc về đề mục"),
    unfold: .init("mở", "mở ra"), foldAll: .init("gập hết", "gập hoặc mở tất cả"),
    setState: { .init("trạng thái", "đặt trạng thái: \($0)") },
    nextState: .init("kế tiếp", "chuyển sang trạng thái kế tiếp"),
    edit: .init("sửa", "mở biểu mẫu cập nhật; với nhóm đơn vị: sửa thành viên"),
    undo: .init("hoàn tác", "hoàn tác thay đổi mới nhất"), redo: .init("làm lại", "làm lại điều vừa hoàn tác"),
    editor: .init("soạn thảo", "soạn chữ đang sửa trong trình soạn thảo ($EDITOR)"),
    search: .init("tìm", "tìm theo mã, tên, nguyên nhân, giải pháp, đơn vị, cán bộ"),
    nextMatch: .init("tiếp", "đến kết quả tìm tiếp theo"), previousMatch: .init("trước", "về kết quả tìm trước"),
    filter: .init("lọc", "lọc theo đơn vị, trạng thái, thời hạn"), sort: .init("xếp", "đổi thứ tự sắp xếp"),
    journal: .init("nhật ký", "xem nhật ký: ai sửa gì, lúc nào"),
    findings: .init("làm rõ", "xem các điểm cần làm rõ"),
    importPlan: .init("nhập", "nhập kế hoạch từ tệp: rà soát, sửa, rồi nhập"),
    giveUp: .init("thôi đọc", "thôi đọc văn bản đang đọc"),
    accept: .init("chọn", "đồng ý: lưu, chọn, hoặc hoàn tác mục ở con trỏ"),
    cancel: .init("thoát", "thoát ra, không thay đổi gì"), toggle: .init("chọn, bỏ", "chọn hoặc bỏ chọn"),
    nextChoice: .init("đổi", "giá trị kế tiếp"), previousChoice: .init("đổi", "giá trị trước"),
    clear: .init("bỏ hết", "bỏ hết lựa chọn"), complete: .init("điền tên", "điền tiếp tên tệp"),
    mouse: .init("chuột", "bật hoặc tắt chuột"), help: .init("trợ giúp", "xem trợ giúp này"),
    redraw: .init("vẽ lại", "vẽ lại màn hình"), suspend: .init("tạm dừng", "về dòng lệnh (fg để trở lại)"),
    quit: .init("thoát", "thoát chương trình; mọi thay đổi đã được lưu"), outlook: .vietnamese, save: "lưu",
    close: "đóng",
    takeBack: "hoàn tác mục này", goThere: "đến mục", choose: "chọn", members: "thành viên",
    field: "trường khác", create: "lập bảng điểm", nextLine: "dòng sau", begin: "mở năm")

  static let english = CommandWords(
    nextPane: .init("pane", "go to the next pane or field"),
    previousPane: .init("pane back", "go to the previous pane or field"), up: .init("up", "up a row"),
    down: .init("down", "down a row"), pageUp: .init("page up", "up a page"),
    pageDown: .init("page down", "down a page"), first: .init("first", "to the first row"),
    last: .init("last", "to the last row"), fold: .init("fold", "fold, or go to the heading"),
    unfold: .init("unfold", "unfold"), foldAll: .init("fold all", "fold or unfold all"),
    setState: { .init("state", "set the state: \($0)") }, nextState: .init("next", "set the next state"),
    edit: .init("edit", "open the form; on a group: edit its members"),
    undo: .init("undo", "undo the last change"), redo: .init("redo", "redo what was undone last"),
    editor: .init("editor", "edit the text in $EDITOR"),
    search: .init("find", "search codes, names, causes, remedies, units, officers"),
    nextMatch: .init("next", "go to the next match"), previousMatch: .init("previous", "go to the previous match"),
    filter: .init("filter", "filter by unit, state, deadline"), sort: .init("sort", "change the order of rows"),
    journal: .init("journal", "see the journal: who changed what when"),
    findings: .init("clarify", "see what is to be clarified"),
    importPlan: .init("import", "import a plan from a file: review, correct, import"),
    giveUp: .init("give up", "give up the document that is being read"),
    accept: .init("choose", "agree: save, choose, or undo the entry at the cursor"),
    cancel: .init("leave", "leave without changing anything"), toggle: .init("mark", "choose or take back"),
    nextChoice: .init("change", "the next value"), previousChoice: .init("change", "the previous value"),
    clear: .init("clear", "take all choices back"), complete: .init("complete", "complete the file name"),
    mouse: .init("mouse", "turn the mouse on or off"), help: .init("help", "see this help"),
    redraw: .init("redraw", "draw the screen anew"), suspend: .init("suspend", "back to the shell (fg to return)"),
    quit: .init("quit", "quit; all changes are saved already"), outlook: .english, save: "save", close: "close",
    takeBack: "undo this entry", goThere: "go there", choose: "choose", members: "members",
    field: "field", create: "make it", nextLine: "next line", begin: "begin")
}

/// The places keys work in.
public struct ContextWords: Sendable {
  /// The panes.
  public let criteria, gaps, units, detail: String
  /// What lies over the board.
  public let form, reason, search, filter, journal, findings, members, help, welcome, importPath: String
  /// The forecast and what is asked in it.
  public let forecast, forecastPrompt: String
  /// The settings and what is asked in them.
  public let settings, settingsPrompt: String

  static let vietnamese = ContextWords(
    criteria: "Trong ô Tiêu chí", gaps: "Trong ô Khoảng cách điểm", units: "Trong ô Đơn vị",
    detail: "Trong ô Chi tiết", form: "Trong biểu mẫu", reason: "Khi ghi lý do", search: "Khi tìm",
    filter: "Trong bảng lọc", journal: "Trong nhật ký", findings: "Trong danh sách cần làm rõ",
    members: "Trong danh sách thành viên", help: "Trong trợ giúp", welcome: "Ở màn hình đầu",
    importPath: "Khi chọn tệp", forecast: "Trong dự báo",
    forecastPrompt: "Khi trả lời trong dự báo", settings: "Trong cài đặt dự báo",
    settingsPrompt: "Khi sửa cài đặt")

  static let english = ContextWords(
    criteria: "In the pane of criteria", gaps: "In the pane of gaps", units: "In the pane of units",
    detail: "In the detail pane", form: "In the form", reason: "While giving a reason", search: "While searching",
    filter: "In the filter menu", journal: "In the journal", findings: "In the list of findings",
    members: "In the list of members", help: "In the help sheet", welcome: "On the first screen",
    importPath: "While choosing a file", forecast: "In the forecast",
    forecastPrompt: "While answering in the forecast",
    settings: "In the settings of the forecast", settingsPrompt: "While editing a setting")
}

/// The help sheet, besides the keys.
public struct HelpWords: Sendable {
  /// Over the list of marks.
  public let marks: String
  /// Marks of deadlines and what they mean.
  public let deadlineMarks: [(mark: String, meaning: String)]
  /// Heads of the table of keys.
  public let keyColumn, meaningColumn, placeColumn: String
  /// Where a key works in all places, and in all panes.
  public let everywhere, onBoard: String
  /// The help of the command line.
  public let commandLine: CommandLineHelp
  /// The help of forecast and settings there.
  public let outlook: OutlookHelp
  /// What the argument parser says of itself.
  public let parser: ParserWords

  static let vietnamese = HelpWords(
    marks: "Các dấu trên màn hình",
    deadlineMarks: [
      ("!", "quá hạn"), ("~", "sắp đến hạn"), ("?", "chưa có thời hạn"), ("∞", "thường xuyên"),
      ("›", "hoàn thành nhưng chậm hạn"), ("*", "còn điểm cần làm rõ"),
    ], keyColumn: "Phím", meaningColumn: "Việc", placeColumn: "Ở đâu", everywhere: "khắp nơi",
    onBoard: "trên bảng", commandLine: .vietnamese, outlook: .vietnamese,
    parser: .vietnamese)
  static let english = HelpWords(
    marks: "Marks on the screen",
    deadlineMarks: [
      ("!", "overdue"), ("~", "due soon"), ("?", "no deadline"), ("∞", "ongoing"), ("›", "done, but late"),
      ("*", "something is to be clarified"),
    ], keyColumn: "Key", meaningColumn: "What it does", placeColumn: "Where", everywhere: "everywhere",
    onBoard: "on the board", commandLine: .english, outlook: .english,
    parser: .english)
}
