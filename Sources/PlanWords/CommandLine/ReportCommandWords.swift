import PlanModel

/// Reports and templates on the command line and on the board: help, and what is told there.
public struct ReportCommandWords: Sendable {
  /// Help of `report`, its arguments and options.
  public let report, kind, period, unit, briefing, format, output, force, separator, bom, templates: String
  /// Help of `template` and its subcommands and arguments.
  public let template, list, show, edit, check, templateKind, file: String
  /// What each kind is.
  public let periodic, minutes, assignments, plan, tracking, selfScoring, scorecard: String
  /// A period that cannot be read.
  public let badPeriod: @Sendable (_ text: String) -> String
  /// Office files cannot be shown on a terminal.
  public let needsFile: @Sendable (_ format: String) -> String
  /// A form that a kind of document does not take; none has a table.
  public let noTable: String
  /// A workbook cannot be written: without its library, or at all; a separator that CSV cannot have.
  public let noXlsxLibrary, notWritten, badSeparator: String
  /// Where a template stands: the program's own, or a file.
  public let builtIn: String
  /// Heads of the list of templates.
  public let name, content, place: String
  /// A template without faults.
  public let isFine: @Sendable (_ file: String) -> String
  /// A slip in a template, and what is wrong.
  public let fault: @Sendable (_ file: String, _ line: Int, _ problem: String) -> String
  /// What is wrong.
  public let noRule, syntax, unreadable: String
  public let unknownSetting, unclosed, unopened, unknownName, unknownInsert: @Sendable (_ name: String) -> String
  /// The document was made with the program's own text.
  public let usedBuiltIn: String
  /// Figures that a document leaves out or prints in the words of the plan, since findings about them are open.
  public let unclear: @Sendable (_ findings: [String]) -> String
  /// A form that holds one document only.
  public let oneAtATime: String
  /// The template was not changed.
  public let notChanged: String
  /// The key that opens the list of documents on the board.
  public let open: CommandText
  /// The list: its title and place, choosing what a document is about, all units, nothing to tell of.
  public let title, listPlace, look, otherSubject, allUnits, none: String
  /// The question for the form: its title and place.
  public let formatTitle, formatPlace: String
  /// The year of a scorecard, and of the plan, in the list.
  public let scoredYear, planYear: @Sendable (_ year: Int) -> String
  /// A period in the list.
  public let periodName: @Sendable (_ period: ReportingPeriod) -> String
  /// What each form is.
  public let formatName: @Sendable (_ format: DocumentFormat) -> String
  /// A document that cannot be made yet, and why.
  public let nothing: @Sendable (_ kind: ReportName) -> String
  /// The name of a file for a kind of document about something or on a day, without its ending.
  public let fileName: @Sendable (_ kind: ReportName, _ day: String) -> String

  /// A kind of document.
  public enum ReportName: CaseIterable, Hashable, Sendable {
    case periodic, minutes, assignments, plan, tracking, selfScoring, scorecard
  }

  static let vietnamese = ReportCommandWords(
    report:
      "Lập văn bản: báo cáo định kỳ, thông báo kết luận, danh mục nhiệm vụ, kế hoạch, bảng theo dõi, tự chấm điểm.",
    kind: "Loại văn bản.",
    period: "Kỳ báo cáo: Q1/2025, 6T/2025, Q3/2025, 9T/2025, N/2025 (cả năm); bỏ trống thì lấy kỳ đang đến hạn.",
    unit: "Chỉ lấy nhiệm vụ của đơn vị hoặc nhóm này.", briefing: "Số của cuộc giao ban (thông báo kết luận).",
    format: "Dạng tệp; bỏ trống thì theo đuôi của tệp kết quả, không có thì là văn bản thuần.",
    output: "Ghi vào tệp này; “-” là đầu ra chuẩn.", force: "Cho phép ghi đè tệp văn bản đã có.",
    separator: "Dấu phân cách của CSV: “;” hoặc “,”.", bom: "Ghi dấu nhận biết UTF-8 ở đầu tệp CSV để Excel đọc đúng.",
    templates: "Thư mục chứa mẫu văn bản của cơ quan.",
    template: "Mẫu văn bản: liệt kê, xem, sửa, kiểm tra.", list: "Liệt kê các mẫu và nơi lấy mẫu.",
    show: "In một mẫu và các tên dùng được trong mẫu.", edit: "Sửa mẫu của cơ quan bằng trình soạn thảo.",
    check: "Kiểm tra mẫu của cơ quan; báo tệp và dòng có lỗi.", templateKind: "Loại văn bản của mẫu.",
    file: "Tệp mẫu cần kiểm tra, thay cho tệp trong thư mục mẫu.",
    periodic: "Báo cáo CCHC định kỳ", minutes: "Thông báo kết luận giao ban",
    assignments: "Danh mục nhiệm vụ theo đơn vị",
    plan: "Kế hoạch khắc phục Chỉ số CCHC", tracking: "Bảng theo dõi nhiệm vụ (25 cột)",
    selfScoring: "Báo cáo tự đánh giá, chấm điểm", scorecard: "Bảng điểm Chỉ số CCHC",
    badPeriod: { "“\($0)” không phải kỳ báo cáo; hãy ghi như Q1/2025, 6T/2025, Q3/2025, 9T/2025 hoặc N/2025." },
    needsFile: { "Tệp \($0) không hiện được trên màn hình; hãy ghi ra tệp bằng -o TỆP." },
    noTable: "Văn bản này không có bảng nào để ghi ra CSV; hãy chọn dạng khác.",
    noXlsxLibrary:
      "Máy chưa có thư viện libxlsxwriter nên không ghi được XLSX; hãy cài gói libxlsxwriter4 hoặc chọn CSV.",
    notWritten: "Không ghi được tệp tạm khi lập XLSX; hãy kiểm tra chỗ trống của đĩa.",
    badSeparator: "Dấu phân cách của CSV phải là “;” hoặc “,”.", builtIn: "của chương trình",
    name: "Loại", content: "Nội dung", place: "Nơi lấy mẫu", isFine: { "\($0): mẫu không có lỗi." },
    fault: { file, line, problem in "\(file), dòng \(line): \(problem)." },
    noRule: "thiếu dòng “---” ngăn phần khai báo với nội dung", syntax: "thẻ {{…}} viết sai hoặc chưa khép",
    unreadable: "không đọc được tệp, hoặc tệp không phải UTF-8",
    unknownSetting: { "không có mục khai báo “\($0)”; dùng: loại, ký hiệu, trích yếu, kèm theo, nơi nhận, chữ ký" },
    unclosed: { "phần {{#\($0)}} không có {{/\($0)}} khép lại" },
    unopened: { "{{/\($0)}} không khép phần nào đang mở" },
    unknownName: { "không có tên “\($0)” ở chỗ này; xem các tên bằng cchc template show" },
    unknownInsert: { "không có bảng “[[\($0)]]” trong loại văn bản này" },
    usedBuiltIn: "Văn bản được lập theo mẫu của chương trình.",
    unclear: { "\($0.count) số liệu cần làm rõ: \($0.joined(separator: "; "))." },
    oneAtATime: "Tệp dạng này chỉ chứa một văn bản; hãy chọn một đơn vị bằng --unit.",
    notChanged: "Mẫu không thay đổi.",
    open: .init("văn bản", "lập văn bản: báo cáo, thông báo, danh mục, kế hoạch; xem trước rồi ghi ra tệp"),
    title: "Lập văn bản", listPlace: "Trong danh sách văn bản", look: "xem trước", otherSubject: "kỳ, đơn vị, năm",
    allUnits: "tất cả đơn vị", none: "chưa có", formatTitle: "Ghi ra tệp dạng nào", formatPlace: "Khi chọn dạng tệp",
    scoredYear: { "bảng điểm năm \($0)" }, planYear: { "năm \($0)" },
    periodName: { ReportWords.vietnamese.name(of: $0) },
    formatName: { format in
      switch format {
      case .docx: "Word, theo thể thức văn bản hành chính"
      case .xlsx: "Excel, các bảng của văn bản"
      case .csv: "các bảng dạng CSV"
      case .html: "trang web, có biểu đồ"
      case .md: "Markdown"
      case .text: "văn bản thuần"
      case .json: "JSON"
      }
    },
    nothing: { kind in
      switch kind {
      case .minutes: "Chưa có cuộc giao ban nào bắt đầu nên chưa có thông báo kết luận; nhấn F5 để mở giao ban."
      case .selfScoring, .scorecard: "Tệp chưa có bảng điểm nào; hãy nhập bằng “cchc scores import”."
      default: "Chưa có gì để lập văn bản này."
      }
    },
    fileName: { kind, day in
      switch kind {
      case .periodic: "bao-cao-cchc-\(day)"
      case .minutes: "thong-bao-ket-luan-\(day)"
      case .assignments: "danh-muc-nhiem-vu-\(day)"
      case .plan: "ke-hoach-\(day)"
      case .tracking: "bang-theo-doi-\(day)"
      case .selfScoring: "tu-cham-diem-\(day)"
      case .scorecard: "bang-diem-\(day)"
      }
    })

  static let english = ReportCommandWords(
    report: "Makes a document: periodic report, minutes, assignments, the plan, tracking table, self-scoring.",
    kind: "The kind of document.",
    period: "The period: Q1/2025, 6T/2025, Q3/2025, 9T/2025, N/2025 (the year); without one, that which is due.",
    unit: "Only the work of this unit or group.", briefing: "The number of the briefing (minutes).",
    format: "The form; without one, by the ending of the output file, else plain text.",
    output: "Write to this file; “-” is standard output.", force: "Let a document that is there give way.",
    separator: "The separator of CSV: “;” or “,”.", bom: "Begin CSV with the UTF-8 mark that Excel looks for.",
    templates: "The folder of the office's own templates.", template: "Templates: list, show, edit, check.",
    list: "Lists the templates and where they come from.", show: "Prints a template and the names it can use.",
    edit: "Opens the office's own template in the editor.", check: "Checks the office's templates, by file and line.",
    templateKind: "The kind of document.", file: "A file to check instead of those in the folder.",
    periodic: "Periodic report on the reform", minutes: "Minutes of a briefing", assignments: "Assignments by unit",
    plan: "The plan to mend the index", tracking: "Tracking table (25 columns)", selfScoring: "Self-scoring report",
    scorecard: "Scorecard of the index",
    badPeriod: { "“\($0)” is no period; write it like Q1/2025, 6T/2025, Q3/2025, 9T/2025 or N/2025." },
    needsFile: { "A \($0) file cannot be shown on a terminal; write it to a file with -o FILE." },
    noTable: "This document has no table for CSV; choose another form.",
    noXlsxLibrary: "This machine has no libxlsxwriter; install libxlsxwriter4, or choose CSV.",
    notWritten: "The temporary file of the workbook cannot be written; look at the space on the disk.",
    badSeparator: "The separator of CSV is “;” or “,”.", builtIn: "of the program", name: "Kind",
    content: "Content", place: "From", isFine: { "\($0): nothing is wrong." },
    fault: { file, line, problem in "\(file), line \(line): \(problem)." },
    noRule: "the line “---” between settings and body is missing",
    syntax: "a tag {{…}} is not finished or not well formed",
    unreadable: "the file cannot be read, or is not UTF-8",
    unknownSetting: { "there is no setting “\($0)”; use kind, symbol, abstract, annex, to, signature" },
    unclosed: { "{{#\($0)}} has no closing {{/\($0)}}" }, unopened: { "{{/\($0)}} closes nothing that is open" },
    unknownName: { "there is no name “\($0)” here; cchc template show lists them" },
    unknownInsert: { "there is no “[[\($0)]]” in this kind of document" },
    usedBuiltIn: "The document was made with the program's own text.",
    unclear: { "\(EnglishCount.of($0.count, "figure")) to be clarified: \($0.joined(separator: "; "))." },
    oneAtATime: "A file of this form holds one document only; choose a unit with --unit.",
    notChanged: "The template was not changed.",
    open: .init(
      "documents", "make a document: report, minutes, assignments, plan; look at it, then write it to a file"),
    title: "Make a document", listPlace: "In the list of documents", look: "look at it",
    otherSubject: "period, unit, year",
    allUnits: "all units", none: "none yet", formatTitle: "Which form", formatPlace: "Choosing a form",
    scoredYear: { "scorecard of \($0)" }, planYear: { "\($0)" },
    periodName: { "\($0.kind.rawValue)/\($0.year)" },
    formatName: { format in
      switch format {
      case .docx: "Word, laid out for official use"
      case .xlsx: "Excel, the tables of the document"
      case .csv: "the tables as CSV"
      case .html: "a page for browsers, with charts"
      case .md: "Markdown"
      case .text: "plain text"
      case .json: "JSON"
      }
    },
    nothing: { kind in
      switch kind {
      case .minutes: "No briefing has begun, so there are no minutes; F5 opens the briefings."
      case .selfScoring, .scorecard: "The file has no scorecard yet; import one with “cchc scores import”."
      default: "There is nothing to make this document of."
      }
    },
    fileName: { kind, day in
      switch kind {
      case .periodic: "report-\(day)"
      case .minutes: "minutes-\(day)"
      case .assignments: "assignments-\(day)"
      case .plan: "plan-\(day)"
      case .tracking: "tracking-\(day)"
      case .selfScoring: "self-scoring-\(day)"
      case .scorecard: "scorecard-\(day)"
      }
    })
}

extension ReportCommandWords {
  /// What a kind of document is called.
  public func name(of kind: ReportName) -> String {
    switch kind {
    case .periodic: periodic
    case .minutes: minutes
    case .assignments: assignments
    case .plan: plan
    case .tracking: tracking
    case .selfScoring: selfScoring
    case .scorecard: scorecard
    }
  }
}

extension Words {
  /// Reports and templates.
  public var reports: ReportCommandWords { language == .english ? .english : .vietnamese }
}
