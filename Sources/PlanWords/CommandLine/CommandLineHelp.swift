/// The help of the command line: a field an argument or command.
public struct CommandLineHelp: Sendable {
  /// For `program`.
  public let program: String
  /// For `exitCodes`.
  public let exitCodes: String
  /// For `board`.
  public let board: String
  /// For `file`.
  public let file: String
  /// For `fileOption`.
  public let fileOption: String
  /// For `demo`.
  public let demo: String
  /// For `noMouse`.
  public let noMouse: String
  /// For `present`.
  public let present: String
  /// For `theme`.
  public let theme: String
  /// For `author`.
  public let author: String
  /// For `language`.
  public let language: String
  /// For `today`.
  public let today: String
  /// For `importPlan`.
  public let importPlan: String
  /// How an office adds words of its own, for `import`.
  public let ownWords: String
  /// For `document`.
  public let document, sheet: String
  /// For `into`.
  public let into: String
  /// For `dryRun`.
  public let dryRun: String
  /// For `yes`.
  public let yes: String
  /// For `again`.
  public let again: String
  /// For `explain`.
  public let explain: String
  /// For `json`.
  public let json: String
  /// For `show`.
  public let show: String
  /// For `set`.
  public let set: String
  /// For `code`.
  public let code: String
  /// For `state`.
  public let state: String
  /// For `unit`.
  public let unit: String
  /// For `note`.
  public let note: String
  /// For `due`.
  public let due: String
  /// For `undo`.
  public let undo: String
  /// For `redo`.
  public let redo: String
  /// For `journal`.
  public let journal: String
  /// For `limit`.
  public let limit: String
  /// For `findings`.
  public let findings: String
  /// For `all`.
  public let all: String
  /// For `clarify`.
  public let clarify: String
  /// For `backup`.
  public let backup: String
  /// For `backupTarget`.
  public let backupTarget: String
  /// For `themes`.
  public let themes: String
  /// For `screen`.
  public let screen: String
  /// For `size`.
  public let size: String
  /// For `keys`.
  public let keys: String
  /// For `keysCommand`.
  public let keysCommand: String
  /// For `markdown`.
  public let markdown: String
  /// For `scores` and its subcommand `import`.
  public let scores, importScores: String
  /// For `peers` and its subcommand `import`.
  public let peers, importPeers, showPeers: String
  /// For arguments of these.
  public let table, year, map, drop, publishedIndex, publishedRank, publishedClass, setTitle, own: String

  static let vietnamese = CommandLineHelp(
    program: "Bảng theo dõi việc khắc phục Chỉ số CCHC của một sở, ngành.",
    exitCodes: "Mã thoát: 0 xong; 1 thay đổi không thực hiện được hoặc không được đồng ý; 2 tệp kế hoạch không "
      + "dùng được; 3 (lệnh due) có nhiệm vụ quá hạn; 4 văn bản không phải kế hoạch; 5 thiết bị đầu cuối không dùng được; 6 chủ đề màu "
      + "hoặc tệp từ riêng của cơ quan không dùng được; 7 không ghi được kết quả ra đầu ra chuẩn; 64 gõ sai lệnh; 128+n bị tín hiệu n kết thúc.",
    board: "Mở bảng theo dõi (lệnh mặc định).",
    file: "Tệp kế hoạch; không ghi thì dùng tệp mặc định.",
    fileOption: "Tệp kế hoạch; không ghi thì dùng tệp mặc định.",
    demo: "Mở bản mẫu trong một bản sao riêng, thoát ra là xóa.",
    noMouse: "Không dùng chuột.",
    present: "Màn hình chiếu: theo con trỏ của máy đang điều hành trên cùng tệp, không nhận chỉnh sửa.",
    theme: "Chủ đề màu (xem “cchc themes”).",
    author: "Tên ghi vào nhật ký; không ghi thì dùng tên tài khoản.",
    language: "Ngôn ngữ: vi hoặc en.",
    today: "Coi như hôm nay là ngày này (2025-12-31).",
    importPlan: "Nhập một kế hoạch đã ký: Word, PDF, Excel, CSV hoặc văn bản thuần.",
    ownWords: "Nhãn mà kế hoạch của cơ quan dùng và chương trình chưa biết thì ghi vào "
      + "$XDG_CONFIG_HOME/cchc/lexicon.txt (hoặc ~/.config/cchc/lexicon.txt): một dòng nhóm, ví dụ [label.time], rồi mỗi dòng một cụm từ, ví dụ "
      + "Hạn chót nộp. Các nhóm: label.cause nguyên nhân, label.remedy giải pháp, label.lead chủ trì, "
      + "label.coordinating phối hợp, label.assignment chủ trì và phối hợp, label.time thời gian, label.score điểm, label.name tên tiêu chí, label.other "
      + "nội dung khác.",
    document: "Văn bản kế hoạch: DOCX, PDF, XLSX hoặc văn bản thuần; “-” là đầu vào chuẩn.",
    sheet: "Trang tính cần đọc, khi tệp có nhiều trang.",
    into: "Nhập vào tệp kế hoạch này; chưa có thì tạo mới.",
    dryRun: "Chỉ xem trước, không ghi gì.",
    yes: "Đồng ý luôn, không hỏi lại.",
    again: "Nhập lại văn bản đã nhập, hoặc cập nhật theo văn bản mới.",
    explain: "In cách hiểu từng đoạn của văn bản cùng căn cứ, không nhập.",
    json: "In dạng JSON.",
    show: "In kế hoạch thành bảng.",
    set: "Ghi trạng thái của một nhiệm vụ.",
    code: "Mã tiêu chí, ví dụ 3.3.2.",
    state: "Trạng thái: số 1–6 hoặc tên, không cần dấu.",
    unit: "Đơn vị, tên đầy đủ hoặc tên tắt; không ghi thì là đơn vị chủ trì.",
    note: "Kết quả; với vướng mắc hoặc hủy thì là lý do.",
    due: "Thời hạn: 30/6, 30/6/2025, +7, hoặc \"\" để bỏ.",
    undo: "Hoàn tác thay đổi mới nhất.",
    redo: "Làm lại điều vừa hoàn tác.",
    journal: "Xem nhật ký: ai sửa gì, lúc nào.",
    limit: "Số mục mới nhất sẽ in.",
    findings: "Xem các điểm cần làm rõ.",
    all: "Cả những điểm đã làm rõ.",
    clarify: "Đánh dấu điểm số này là đã làm rõ.",
    backup: "Sao lưu tệp kế hoạch.",
    backupTarget: "Nơi lưu bản sao; không ghi thì cạnh tệp kế hoạch.",
    themes: "Xem các chủ đề màu.",
    screen: "In màn hình thành chữ, không cần thiết bị đầu cuối.",
    size: "Cỡ màn hình, cột x hàng.",
    keys: "Các phím gõ trước khi in (có tác dụng thật trên tệp), ví dụ: Down 2 F3 \"van phong\" Enter.",
    keysCommand: "Xem tất cả các phím.",
    markdown: "In dạng bảng Markdown.",
    scores: "Bảng điểm của các năm.",
    importScores: "Nhập bảng điểm của một năm từ tệp XLSX, CSV hoặc TSV.",
    peers: "Kết quả công bố của các cơ quan.",
    importPeers: "Nhập bảng kết quả công bố của các cơ quan từ tệp XLSX, CSV hoặc TSV.",
    showPeers: "Xem bảng kết quả, thứ hạng tính lại và khoảng cách đến các cơ quan.",
    table: "Tệp bảng XLSX, CSV hoặc TSV; “-” là đầu vào chuẩn.",
    year: "Năm của chỉ số.",
    map: "Cột nào là gì khi tên cột không cho biết, ví dụ \"code=TT,name=Nội dung,maximum=C\"; “-” là không có.",
    drop: "Bỏ cả những tiêu chí không còn trong bảng mà còn mục khắc phục hoặc nội dung đã nhập.",
    publishedIndex: "Chỉ số công bố, ví dụ 91,89.",
    publishedRank: "Thứ hạng công bố, ví dụ 7/20.",
    publishedClass: "Xếp loại công bố.",
    setTitle: "Tên bộ tiêu chí.",
    own: "Tên cơ quan mình trong bảng; không ghi thì theo kế hoạch.")

  static let english = CommandLineHelp(
    program: "A board for mending a department's public-administration-reform index (Chỉ số CCHC).",
    exitCodes: "Exit codes: 0 done; 1 the change was not possible or not agreed to; 2 the plan file could not be "
      + "used; 3 (due) something is overdue; 4 the document is no plan; 5 the terminal could not be used; 6 the theme or the "
      + "office's own words could not be used; 7 standard output could not be written; 64 wrong usage; 128+n ended by signal n.",
    board: "Open the board (the default command).",
    file: "The plan file; the default one when left out.",
    fileOption: "The plan file; the default one when left out.",
    demo: "Open the sample in a private copy that is thrown away at the end.",
    noMouse: "Do not use the mouse.",
    present: "Second screen: follows the cursor of the leading board of the same file and takes no edits.",
    theme: "The theme (see “cchc themes”).",
    author: "The name in the journal; that of the account when left out.",
    language: "The language: vi or en.",
    today: "Pretend that today is this day (2025-12-31).",
    importPlan: "Import a signed plan: Word, PDF, Excel, CSV or plain text.",
    ownWords: "Labels that the office's plans have and the program does not know go into "
      + "$XDG_CONFIG_HOME/cchc/lexicon.txt (or ~/.config/cchc/lexicon.txt): the line of a group, such as [label.time], and below it a phrase a line, such as "
      + "Hạn chót nộp. The groups: label.cause, label.remedy, label.lead, label.coordinating, label.assignment (lead and "
      + "coordinating), label.time, label.score, label.name (of the criterion), label.other (what is no field).",
    document: "The plan: DOCX, PDF, XLSX or plain text; “-” is standard input.",
    sheet: "The sheet to read, where there are several.",
    into: "Import into this plan file; made when it is not there.",
    dryRun: "Only look, write nothing.",
    yes: "Agree without being asked.",
    again: "Import a text again, or bring the plan up to date with a newer one.",
    explain: "Print how each block of the document is read, and why; nothing is imported.",
    json: "Print JSON.",
    show: "Print the plan as a table.",
    set: "Set the state of an assignment.",
    code: "The code of the criterion, 3.3.2 say.",
    state: "The state: a number 1–6 or its name.",
    unit: "The unit, by full or short name; the lead when left out.",
    note: "The result; for a blocked or cancelled one the reason.",
    due: "The due date: 30/6, 30/6/2025, +7, or \"\" to clear it.",
    undo: "Take the newest change back.",
    redo: "Do again what was taken back last.",
    journal: "See the journal: who changed what when.",
    limit: "How many of the newest entries to print.",
    findings: "See what is to be clarified.",
    all: "Those clarified, too.",
    clarify: "Mark the finding of this number clarified.",
    backup: "Back the plan file up.",
    backupTarget: "Where the copy goes; beside the plan file when left out.",
    themes: "List the themes.",
    screen: "Print the screen as text, without a terminal.",
    size: "The size of the screen, columns x rows.",
    keys: "Keys to type first (they act on the file), such as: Down 2 F3 \"van phong\" Enter.",
    keysCommand: "List all keys.",
    markdown: "Print Markdown tables.",
    scores: "The scorecards of the years.",
    importScores: "Import the scorecard of a year from an XLSX, CSV or TSV file.",
    peers: "The published results of all departments.",
    importPeers: "Import the published results of all departments from an XLSX, CSV or TSV file.",
    showPeers: "Print the results, the computed rank and the distance to the others.",
    table: "A table as XLSX, CSV or TSV; “-” is standard input.",
    year: "The year of the index.",
    map: "Which column is what where its name does not tell: \"code=TT,name=Nội dung,maximum=C\"; “-” for none.",
    drop: "Drop lines that are no longer in the table even where an item or entries hang on them.",
    publishedIndex: "The published index, 91.89 say.",
    publishedRank: "The published rank, 7/20 say.",
    publishedClass: "The published class.",
    setTitle: "The name of the set of criteria.",
    own: "The own department as the table names it; that of the plan when left out.")
}
