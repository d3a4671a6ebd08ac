import PlanModel

/// Looking after the plan file: checking it, bringing a backup back, taking out what can still be read.
public struct CareWords: Sendable {
  /// Help of the commands and their options.
  public let check, restore, restoreSource, rescue, rescueSource, rescueTarget: String
  /// A file in which everything holds together; how many pages, rows and entries of the journal were gone through.
  public let isWhole: @Sendable (_ path: String, _ pages: Int, _ rows: Int, _ entries: Int) -> String
  /// How many things are wrong.
  public let isDamaged: @Sendable (_ path: String, _ count: Int) -> String
  /// A backup is back under the name of the plan.
  public let restored: @Sendable (_ path: String, _ backup: String) -> String
  /// Where the file that lay there is now.
  public let keptAside: @Sendable (_ path: String) -> String
  /// What the name of a file that gave way ends with.
  public let asideName: String
  /// The whole part of a damaged file lies in a new one; how many records of how many.
  public let rescued: @Sendable (_ path: String, _ records: Int, _ entries: Int) -> String
  /// Nothing was missing.
  public let nothingLost: String
  /// What is not in the new file follows.
  public let notTaken: @Sendable (_ count: Int) -> String
  /// What is wrong, as a line of its own.
  public let damage: @Sendable (Damage) -> String
  /// The file is shown, but may not be written.
  public let onlyLooking: String
  /// An edit of such a file.
  public let refusesEdits: String

  static let vietnamese = CareWords(
    check: "Kiểm tra toàn bộ tệp kế hoạch: trang, tham chiếu, nhật ký và các dòng hiện tại.",
    restore: "Đưa bản sao lưu về thay tệp kế hoạch; tệp cũ được giữ lại dưới tên khác.",
    restoreSource: "Bản sao lưu.",
    rescue: "Lấy ra tệp mới những gì còn đọc được của tệp bị hỏng, liệt kê phần không lấy được.",
    rescueSource: "Tệp kế hoạch bị hỏng; được giữ nguyên.", rescueTarget: "Tệp mới.",
    isWhole: { path, pages, rows, entries in
      "\(path) nguyên vẹn: đã kiểm tra \(pages) trang, \(rows) dòng và \(entries) mục nhật ký."
    },
    isDamaged: { "\($0) có \($1) chỗ hỏng:" },
    restored: { "Đã đưa \($1) về thành \($0)." },
    keptAside: { "Tệp cũ cùng những gì nằm cạnh nó được giữ ở \($0)." }, asideName: "thay-ra",
    rescued: { "Đã lấy ra \($0): \($1) bản ghi, \($2) mục nhật ký." },
    nothingLost: "Không thiếu gì.", notTaken: { "Không lấy nguyên được \($0) chỗ:" },
    damage: { DamageWords.vietnamese.sentence($0) }, onlyLooking: "chỉ xem",
    refusesEdits: "Tệp này chỉ xem được vì không có quyền ghi; hãy chép sang nơi ghi được rồi mở để sửa.")

  static let english = CareWords(
    check: "Check the whole plan file: pages, references, journal and present rows.",
    restore: "Bring a backup back in the place of the plan file; the old file is kept under another name.",
    restoreSource: "The backup.",
    rescue: "Take what can still be read of a damaged file into a new one, and list the rest.",
    rescueSource: "The damaged plan file; it stays as it is.", rescueTarget: "The new file.",
    isWhole: { path, pages, rows, entries in
      "\(path) is whole: \(pages) pages, \(rows) rows and \(entries) entries of the journal were checked."
    },
    isDamaged: { "\($0) is damaged in \($1) places:" },
    restored: { "\($1) is back as \($0)." },
    keptAside: { "The old file and what lay beside it are kept as \($0)." }, asideName: "replaced",
    rescued: { "Taken out into \($0): \($1) records, \($2) entries of the journal." },
    nothingLost: "Nothing is missing.", notTaken: { "\($0) things could not be taken as they were:" },
    damage: { DamageWords.english.sentence($0) }, onlyLooking: "view only",
    refusesEdits:
      "This file may only be viewed, as it may not be written; copy it where it may be and open that to edit.")
}

extension Words {
  /// Looking after the plan file.
  public var care: CareWords { language == .english ? .english : .vietnamese }
}
