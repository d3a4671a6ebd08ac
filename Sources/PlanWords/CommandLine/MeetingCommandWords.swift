/// Briefings on the command line: why something is refused, and what else is told.
public struct MeetingCommandWords: Sendable {
  /// Help of options: the meeting to compare with, the meeting as which left the assignments.
  public let since, asOf: String
  /// One is planned already, on that day under that number.
  public let isPlanned: @Sendable (_ day: String, _ number: Int) -> String
  /// One of that day is there already.
  public let sameDay: @Sendable (_ day: String, _ number: Int) -> String
  /// The day of a meeting is a free day.
  public let freeDay: @Sendable (_ day: String) -> String
  /// It has begun, it has ended, none goes on, this one does not go on.
  public let hasBegun, hasEnded: @Sendable (_ day: String) -> String
  /// None goes on, so that none can end; none is planned, so that none can begin.
  public let noneRuns, nonePlanned: String
  /// A meeting that is compared with has to have ended before the other.
  public let notEarlier: @Sendable (_ number: Int) -> String
  /// A file that is there and no document.
  public let noDocument: @Sendable (_ path: String) -> String
  /// There is no folder for the file.
  public let noFolder: @Sendable (_ path: String) -> String
  /// Who is in charge, and that nobody is; in a line of work that is due.
  public let officer: @Sendable (_ name: String) -> String
  /// The day of completion in a line of work.
  public let completed: @Sendable (_ day: String) -> String
  /// The due day there.
  public let due: @Sendable (_ day: String) -> String

  static let vietnamese = MeetingCommandWords(
    since: "So với cuộc giao ban số này; không ghi thì so với kỳ ngay trước.",
    asOf: "Như khi cuộc giao ban số này kết thúc; không ghi thì như hiện nay.",
    isPlanned: { "Đã lên lịch giao ban ngày \($0) (số \($1)) và chưa họp; thêm --date nếu muốn lên lịch cuộc khác." },
    sameDay: { "Đã có giao ban ngày \($0) (số \($1)); hãy chọn ngày khác." },
    freeDay: { "Lưu ý: ngày \($0) là ngày nghỉ." },
    hasBegun: { "Giao ban ngày \($0) đang họp rồi; “cchc briefing end” để kết thúc." },
    hasEnded: { "Giao ban ngày \($0) đã kết thúc; “cchc briefing new” để lên lịch cuộc khác." },
    noneRuns: "Không có cuộc giao ban nào đang họp; “cchc briefing begin” để bắt đầu.",
    nonePlanned: "Chưa lên lịch cuộc giao ban nào; “cchc briefing new” để lên lịch.",
    notEarlier: { "Cuộc giao ban số \($0) không phải cuộc đã họp trước đó; xem “cchc briefing list”." },
    noDocument: { "“\($0)” không phải văn bản nên không ghi đè; hãy chọn tên khác." },
    noFolder: { "Không có thư mục để ghi “\($0)”; hãy tạo thư mục trước." }, officer: { "cán bộ \($0)" },
    completed: { "xong ngày \($0)" }, due: { "hạn \($0)" })

  static let english = MeetingCommandWords(
    since: "Compare with the briefing of this number; with the one just before when left out.",
    asOf: "As the briefing of this number left them; as they are now when left out.",
    isPlanned: { "The briefing of \($0) (number \($1)) is planned and not held; --date plans another one." },
    sameDay: { "There is a briefing on \($0) already (number \($1)); choose another day." },
    freeDay: { "Note: \($0) is a free day." },
    hasBegun: { "The briefing of \($0) goes on already; “cchc briefing end” ends it." },
    hasEnded: { "The briefing of \($0) has ended; “cchc briefing new” plans another one." },
    noneRuns: "No briefing goes on; “cchc briefing begin” begins one.",
    nonePlanned: "No briefing is planned; “cchc briefing new” plans one.",
    notEarlier: { "Briefing \($0) was not held before; see “cchc briefing list”." },
    noDocument: { "“\($0)” is no document and is not written over; choose another name." },
    noFolder: { "There is no folder for “\($0)”; make it first." }, officer: { "officer \($0)" },
    completed: { "done \($0)" }, due: { "due \($0)" })
}
