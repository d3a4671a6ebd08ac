/// Units on the command line: what a change does, and why one is refused.
public struct UnitCommandWords: Sendable {
  /// Help of options.
  public let dryRun, clear: String
  /// The change is only shown.
  public let preview: @Sendable (_ change: String) -> String
  /// The last day of a unit, and the first.
  public let ends, begins: @Sendable (_ unit: String, _ day: String) -> String
  /// Assignments, by their codes: moved to the unit that takes over, cancelled because that one has a share already,
  /// made those of the lead, newly made.
  public let moved, cancelled, led, added: @Sendable (_ count: Int, _ codes: String) -> String
  /// What comes of a share: it goes on with another unit, or becomes one with that unit's own.
  public let goesOn, merges: @Sendable (_ share: String, _ after: String) -> String
  /// A share that stays as it is.
  public let stays: @Sendable (_ share: String) -> String
  /// So many standing duties, conclusions and officers are moved.
  public let duties, conclusions, officers: @Sendable (_ count: Int) -> String
  /// Groups whose members change.
  public let groups: @Sendable (_ names: String) -> String
  /// What is set: short names, members; nobody.
  public let aliases, members: @Sendable (_ names: String) -> String
  /// An officer of a unit, and the last day there.
  public let officer: @Sendable (_ name: String, _ unit: String, _ until: String?) -> String
  /// Nothing of a list.
  public let none: String
  /// More than one unit may be meant.
  public let ambiguous: @Sendable (_ name: String, _ units: String) -> String
  /// A name that another unit has.
  public let nameTaken: @Sendable (_ name: String) -> String
  /// A unit, an officer without a name.
  public let emptyName, emptyOfficer: String
  /// A unit that shall take over its own work.
  public let ownHeir: @Sendable (_ name: String) -> String
  /// A unit that has ended already, or would end before it begins.
  public let hasEnded, endsTooEarly: @Sendable (_ name: String, _ day: String) -> String
  /// No group of that name.
  public let noGroup: @Sendable (_ name: String) -> String

  static let vietnamese = UnitCommandWords(
    dryRun: "Chỉ xem trước thay đổi, không ghi gì.", clear: "Bỏ tất cả.",
    preview: { "Xem trước, chưa ghi gì: \($0)" },
    ends: { "“\($0)” hoạt động đến hết ngày \($1)." }, begins: { "“\($0)” hoạt động từ ngày \($1)." },
    moved: { "Chuyển \($0) nhiệm vụ sang đơn vị nhận: \($1)." },
    cancelled: { "Nhập \($0) nhiệm vụ vào phần việc đang mở của đơn vị nhận (ghi là hủy kèm lý do): \($1)." },
    led: { "Đơn vị nhận thành chủ trì \($0) mục: \($1)." }, added: { "Thêm \($0) nhiệm vụ: \($1)." },
    goesOn: { "  \($0) → \($1)." }, merges: { "  \($0), nhập vào phần việc của \($1)." },
    stays: { "  \($0): giữ nguyên." },
    duties: { "Chuyển \($0) nhiệm vụ thường xuyên nêu ở phần tổ chức thực hiện." },
    conclusions: { "Chuyển \($0) kết luận giao ban chưa xong." }, officers: { "Chuyển \($0) cán bộ." },
    groups: { "Sửa thành viên các nhóm: \($0)." }, aliases: { "Tên gọi tắt: \($0)" }, members: { "Thành viên: \($0)" },
    officer: { name, unit, until in "Cán bộ \(name): \(unit)\(until.map { ", đến hết ngày \($0)" } ?? "")" },
    none: "chưa có",
    ambiguous: { name, units in "“\(name)” có thể là nhiều đơn vị: \(units); hãy ghi đủ tên." },
    nameTaken: { "Đã có đơn vị tên “\($0)”; hãy chọn tên khác." }, emptyName: "Tên đơn vị không được để trống.",
    emptyOfficer: "Họ tên cán bộ không được để trống.",
    ownHeir: { "“\($0)” không thể nhận việc của chính mình; hãy chọn đơn vị nhận khác." },
    hasEnded: { "“\($0)” đã kết thúc ngày \($1); hãy chọn đơn vị khác." },
    endsTooEarly: { "“\($0)” hoạt động từ ngày \($1) nên không thể kết thúc trước ngày đó; hãy chọn ngày sau." },
    noGroup: { "Không có nhóm nào tên “\($0)”; xem “cchc unit list”." })

  static let english = UnitCommandWords(
    dryRun: "Only show the change, write nothing.", clear: "Take all away.",
    preview: { "Preview, nothing is written: \($0)" },
    ends: { "“\($0)” ends with \($1)." }, begins: { "“\($0)” begins on \($1)." },
    moved: { "Moved to the unit that takes over: \(EnglishCount.of($0, "assignment")): \($1)." },
    cancelled: { "Made one with that unit's open work, cancelled here: \(EnglishCount.of($0, "assignment")): \($1)." },
    led: { "That unit now leads \(EnglishCount.of($0, "item")): \($1)." },
    added: { "Added: \(EnglishCount.of($0, "assignment")): \($1)." },
    goesOn: { "  \($0) → \($1)." }, merges: { "  \($0), becomes one with \($1)." }, stays: { "  \($0): stays." },
    duties: { "Moved: \(EnglishCount.of($0, "standing duty", "standing duties"))." },
    conclusions: { "Moved: \(EnglishCount.of($0, "open conclusion"))." },
    officers: { "Moved: \(EnglishCount.of($0, "officer"))." }, groups: { "Groups whose members change: \($0)." },
    aliases: { "Short names: \($0)" }, members: { "Members: \($0)" },
    officer: { name, unit, until in "Officer \(name): \(unit)\(until.map { ", until \($0)" } ?? "")" }, none: "none",
    ambiguous: { name, units in "“\(name)” may be several units: \(units); write the name in full." },
    nameTaken: { "There is a unit “\($0)” already; choose another name." },
    emptyName: "A unit needs a name.", emptyOfficer: "An officer needs a name.",
    ownHeir: { "“\($0)” cannot take over its own work; choose another unit." },
    hasEnded: { "“\($0)” ended on \($1); choose another unit." },
    endsTooEarly: { "“\($0)” begins on \($1) and cannot end before; choose a later day." },
    noGroup: { "There is no group “\($0)”; see “cchc unit list”." })
}
