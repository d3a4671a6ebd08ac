import PlanModel

/// Exports of a whole file as JSON, and the way back: help, and what is told there.
public struct ExportWords: Sendable {
  /// Help of the command and its options.
  public let export, format, output, force, schema: String
  /// An export became a file; what it holds.
  public let imported: @Sendable (_ path: String, _ contents: String) -> String
  /// An export is in order; what it holds.
  public let isFine: @Sendable (_ path: String, _ contents: String) -> String
  /// What an export holds, in figures.
  public let contents: @Sendable (_ years: [Int], _ assignments: Int, _ entries: Int) -> String
  /// The file that an export shall become holds something.
  public let occupied: @Sendable (_ path: String) -> String
  /// JSON where a plan is asked for.
  public let notHere: @Sendable (_ path: String) -> String
  private let faults: @Sendable (_ reason: ExportFault.Reason) -> String
  private let whole: @Sendable (_ reason: ExportFault.Reason, _ path: String) -> String?
  private let place: @Sendable (_ path: String, _ line: Int?, _ pointer: String, _ problem: String) -> String

  /// An export that could not be read back, in one sentence.
  public func fault(_ fault: ExportFault, path: String) -> String {
    whole(fault.reason, path) ?? place(path, fault.line, fault.pointer, faults(fault.reason))
  }

  static let vietnamese = ExportWords(
    export: "Xuất toàn bộ tệp kế hoạch, cả nhật ký, thành JSON; “cchc import” nhập lại thành tệp y hệt.",
    format: "Dạng xuất: json.", output: "Ghi vào tệp này; không ghi hoặc “-” thì in ra đầu ra chuẩn.",
    force: "Cho phép ghi đè tệp xuất đã có.",
    schema: "In lược đồ của bản xuất (JSON Schema 2020-12) thay cho dữ liệu.",
    imported: { "Đã nhập bản xuất vào \($0): \($1)." },
    isFine: { "\($0) là bản xuất đầy đủ, không có lỗi: \($1); chưa ghi gì." },
    contents: { years, assignments, entries in
      let plans =
        years.isEmpty ? "kế hoạch chưa có năm" : "kế hoạch năm \(years.map(String.init).joined(separator: ", "))"
      return "\(plans), \(assignments) nhiệm vụ, \(entries) mục nhật ký"
    },
    occupied: { "\($0) đã có dữ liệu nên chưa nhập gì; bản xuất chỉ nhập vào tệp mới, hãy ghi tên khác sau --into." },
    notHere: { "Tệp JSON chỉ nhập được thành tệp mới, bằng “cchc import TỆP --into TỆP-MỚI”: \($0)." },
    faults: { reason in
      switch reason {
      case .missing(let key): "thiếu khóa “\(key)”"
      case .unknown(let key): "có khóa “\(key)” mà bản xuất không dùng"
      case .doubled(let key): "khóa “\(key)” có hai lần"
      case .needs(let value): "cần \(vietnameseName(value))"
      case .repeated(let table): "bản ghi này của \(table) trùng với một bản ghi khác"
      case .dangling(let table, let key): "chỉ đến \(table) \(key) nhưng tệp không có bản ghi đó"
      case .unlawful(let rule): "bản ghi trái quy tắc của tệp kế hoạch (\(rule))"
      case .journalNumber(let next): "mục nhật ký này phải mang số \(next)"
      case .journalStep(let next?): "chỉ có thể hoàn tác hoặc làm lại mục nhật ký số \(next) ở chỗ này"
      case .journalStep(nil): "không còn mục nhật ký nào để hoàn tác hoặc làm lại ở chỗ này"
      case .noFirstPlan: "thiếu kế hoạch số 1"
      case .syntax: "không đúng cú pháp JSON"
      case .notUTF8: "có ký tự không phải UTF-8"
      case .tooDeep: "lồng nhau quá sâu"
      case .truncated: "tệp hết giữa chừng"
      case .notAnExport, .newer, .tooLarge: ""
      }
    },
    whole: { reason, path in
      switch reason {
      case .notAnExport: "\(path) là tệp JSON nhưng không phải bản xuất của cchc; hãy dùng tệp do “cchc export” ghi ra."
      case .newer(let version, let known):
        "\(path) do phiên bản cchc mới hơn xuất (dạng \(version), bản này đọc đến dạng \(known)); hãy nâng cấp cchc."
      case .tooLarge(let limit): "\(path) lớn hơn \(limit >> 20) MB nên không được đọc; chưa nhập gì."
      default: nil
      }
    },
    place: { path, line, pointer, problem in
      let place = line.map { ", dòng \($0)" } ?? ""
      return
        "\(path)\(place)\(pointer.isEmpty ? "" : " (\(pointer))"): \(problem); chưa nhập gì, hãy xuất lại hoặc sửa chỗ đó."
    })

  private static func vietnameseName(_ value: ExportFault.Value) -> String {
    switch value {
    case .object: "một đối tượng {…}"
    case .list: "một danh sách […]"
    case .text: "một chuỗi “…”"
    case .plainText: "một chuỗi không có dấu tab"
    case .flag: "true hoặc false"
    case .integer: "một số nguyên"
    case .key: "một số nguyên từ 1 trở lên"
    case .day: "một ngày viết như \"2025-12-31\""
    case .moment: "một thời điểm viết như \"2025-12-31T08:30:00Z\""
    case .score: "một số thập phân dưới một triệu trong chuỗi, như \"1.25\""
    case .code: "một mã tiêu chí như \"3.3.2\""
    case .oneOf(let names): "một trong các giá trị \(names.joined(separator: ", "))"
    }
  }

  static let english = ExportWords(
    export: "Writes the whole plan file with its journal as JSON; “cchc import” makes the same file of it again.",
    format: "The form: json.", output: "Write to this file; without one, or with “-”, to standard output.",
    force: "Let an export that is there give way.",
    schema: "Print the schema of exports (JSON Schema 2020-12) instead of data.",
    imported: { "Imported the export into \($0): \($1)." },
    isFine: { "\($0) is a whole export without faults: \($1); nothing was written." },
    contents: { years, assignments, entries in
      let plans = years.isEmpty ? "a plan without a year" : "plans of \(years.map(String.init).joined(separator: ", "))"
      let (work, lines) = (EnglishCount.of(assignments, "assignment"), entries == 1 ? "entry" : "entries")
      return "\(plans), \(work), \(entries) journal \(lines)"
    },
    occupied: { "\($0) holds something already, so nothing was imported; name a new file with --into." },
    notHere: { "JSON only becomes a new file, with “cchc import FILE --into NEW-FILE”: \($0)." },
    faults: { reason in
      switch reason {
      case .missing(let key): "the key “\(key)” is missing"
      case .unknown(let key): "there is a key “\(key)”, which exports do not have"
      case .doubled(let key): "the key “\(key)” is there twice"
      case .needs(let value): "\(englishName(value)) is needed"
      case .repeated(let table): "this record of \(table) is the same as another one"
      case .dangling(let table, let key): "it refers to \(table) \(key), which is not there"
      case .unlawful(let rule): "the record breaks a rule of plan files (\(rule))"
      case .journalNumber(let next): "this entry of the journal must have the number \(next)"
      case .journalStep(let next?): "only entry \(next) of the journal can be undone or redone here"
      case .journalStep(nil): "no entry of the journal is left to undo or redo here"
      case .noFirstPlan: "the plan with the number 1 is missing"
      case .syntax: "this is no JSON"
      case .notUTF8: "there are bytes that are no UTF-8"
      case .tooDeep: "it is nested too deep"
      case .truncated: "the file ends too soon"
      case .notAnExport, .newer, .tooLarge: ""
      }
    },
    whole: { reason, path in
      switch reason {
      case .notAnExport: "\(path) is JSON, but no export of cchc; use a file that “cchc export” wrote."
      case .newer(let version, let known):
        "\(path) was exported by a newer cchc (form \(version), this one reads up to \(known)); upgrade cchc."
      case .tooLarge(let limit): "\(path) is larger than \(limit >> 20) MB and is not read; nothing was imported."
      default: nil
      }
    },
    place: { path, line, pointer, problem in
      let place = line.map { ", line \($0)" } ?? ""
      return
        "\(path)\(place)\(pointer.isEmpty ? "" : " (\(pointer))"): \(problem); nothing was imported, export it again or mend it there."
    })

  private static func englishName(_ value: ExportFault.Value) -> String {
    switch value {
    case .object: "an object {…}"
    case .list: "a list […]"
    case .text: "a text “…”"
    case .plainText: "a text without tabs"
    case .flag: "true or false"
    case .integer: "a whole number"
    case .key: "a whole number from 1"
    case .day: "a day like \"2025-12-31\""
    case .moment: "a moment like \"2025-12-31T08:30:00Z\""
    case .score: "a decimal below a million in a text, like \"1.25\","
    case .code: "the code of a criterion, like \"3.3.2\","
    case .oneOf(let names): "one of \(names.joined(separator: ", "))"
    }
  }
}

extension Words {
  /// Exports.
  public var exports: ExportWords { language == .english ? .english : .vietnamese }
}
