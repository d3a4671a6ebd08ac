import PlanModel

/// The command line: what is told and asked there.
public struct CommandLineWords: Sendable {
  /// The terminal cannot be used, and why.
  public let notATerminal: String
  /// A terminal without cursor movement.
  public let dumbTerminal: String
  /// An unknown terminal.
  public let unknownTerminal: @Sendable (_ name: String) -> String
  /// No UTF-8 locale is installed.
  public let noUTF8: String
  /// The system refused something that every terminal needs; its own words follow.
  public let terminalRefused: @Sendable (_ detail: String) -> String
  /// A theme that cannot be used; the loader's own words follow.
  public let badTheme: @Sendable (_ detail: String) -> String
  /// A code that the plan does not have.
  public let noSuchCode: @Sendable (_ code: String) -> String
  /// A code that several items have, and how each of them is named.
  public let severalItems: @Sendable (_ code: String, _ labels: [String]) -> String
  /// A unit that the plan does not have, or that has no part in the item.
  public let noSuchUnit: @Sendable (_ unit: String, _ code: String) -> String
  /// A state that is none.
  public let noSuchState: @Sendable (_ state: String, _ known: String) -> String
  /// An option that says nothing of work in that state.
  public let notWithState: @Sendable (_ option: String, _ state: String) -> String
  /// A size that cannot be read.
  public let badSize: @Sendable (_ size: String) -> String
  /// A key name that is none.
  public let badKey: @Sendable (_ key: String) -> String
  /// A finding that is not there.
  public let noSuchFinding: @Sendable (_ number: Int) -> String
  /// A backup was made.
  public let backedUp: @Sendable (_ path: String) -> String
  /// The import needs an answer, but there is nobody to ask.
  public let needsYes: String
  /// An import was done.
  public let imported: @Sendable (_ path: String, _ items: Int) -> String
  /// Column heads of tables.
  public let code, name, points, state, deadline, unit, number, time, author, change, line, what: String
  /// Nothing to list.
  public let noFindings, noEntries: String

  static let vietnamese = CommandLineWords(
    notATerminal: "Cần một thiết bị đầu cuối; dùng “cchc show” hoặc “cchc screen” khi không có.",
    dumbTerminal: "Thiết bị đầu cuối này (TERM=dumb) không vẽ được màn hình; hãy đặt TERM khác.",
    unknownTerminal: { "Không biết thiết bị đầu cuối “\($0)”; hãy đặt TERM, ví dụ xterm-256color." },
    noUTF8: "Máy chưa cài bảng mã UTF-8 nào; hãy cài C.UTF-8.",
    terminalRefused: { "Không dùng được thiết bị đầu cuối: \($0)." },
    badTheme: { "Không dùng được chủ đề màu: \($0)." },
    noSuchCode: { "Kế hoạch không có mục khắc phục cho mã “\($0)”." },
    severalItems: { code, labels in
      "Tiêu chí \(code) có \(labels.count) mục; hãy ghi rõ mục nào: \(labels.joined(separator: ", "))."
    },
    noSuchUnit: { "“\($0)” không tham gia mục \($1)." },
    noSuchState: { "Không có trạng thái “\($0)”; chọn một trong: \($1)." },
    notWithState: { "\($0) không đi với trạng thái “\($1)”." },
    badSize: { "Cỡ màn hình “\($0)” không đúng; ghi như 120x40." }, badKey: { "Không có phím “\($0)”." },
    noSuchFinding: { "Không có điểm cần làm rõ số \($0)." }, backedUp: { "Đã sao lưu vào \($0)" },
    needsYes: "Không có ai để hỏi; thêm --yes để nhập hoặc --dry-run để chỉ xem.",
    imported: { "Đã nhập \($1) mục khắc phục vào \($0)" }, code: "Mã", name: "Tên", points: "Điểm",
    state: "Trạng thái", deadline: "Thời hạn", unit: "Đơn vị", number: "Số", time: "Lúc", author: "Người",
    change: "Thay đổi", line: "Dòng", what: "Nội dung", noFindings: "Không còn điểm nào cần làm rõ.",
    noEntries: "Nhật ký còn trống.")

  static let english = CommandLineWords(
    notATerminal: "A terminal is needed; use “cchc show” or “cchc screen” without one.",
    dumbTerminal: "This terminal (TERM=dumb) cannot draw a screen; set another TERM.",
    unknownTerminal: { "The terminal “\($0)” is not known; set TERM, to xterm-256color say." },
    noUTF8: "No UTF-8 locale is installed; install C.UTF-8.",
    terminalRefused: { "The terminal cannot be used: \($0)." }, badTheme: { "The theme cannot be used: \($0)." },
    noSuchCode: { "The plan has no item for the code “\($0)”." },
    severalItems: { code, labels in
      "Criterion \(code) has \(labels.count) items; say which: \(labels.joined(separator: ", "))."
    },
    noSuchUnit: { "“\($0)” has no part in \($1)." }, noSuchState: { "There is no state “\($0)”; use one of: \($1)." },
    notWithState: { "\($0) does not go with the state “\($1)”." },
    badSize: { "The size “\($0)” is not clear; type 120x40, say." }, badKey: { "There is no key “\($0)”." },
    noSuchFinding: { "There is no finding \($0)." }, backedUp: { "Backed up to \($0)" },
    needsYes: "Nobody is there to ask; add --yes to import or --dry-run to look only.",
    imported: { "Imported \(EnglishCount.of($1, "item")) into \($0)" }, code: "Code", name: "Name", points: "Points",
    state: "State", deadline: "Deadline", unit: "Unit", number: "No.", time: "Time", author: "Author",
    change: "Change", line: "Line", what: "What", noFindings: "Nothing is left to clarify.",
    noEntries: "The journal is empty.")
}
