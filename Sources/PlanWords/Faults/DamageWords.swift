import PlanModel

/// What is wrong in a plan file, and why the system refused: parts of sentences.
public struct DamageWords: Sendable {
  /// What is wrong, in a few words.
  public let sentence: @Sendable (Damage) -> String

  static let vietnamese = DamageWords { damage in
    switch damage {
    case .page(let number?): "trang \(number) không đọc được"
    case .page(nil): "có trang không đọc được"
    case .index(let name): "chỉ mục \(name) không khớp với bảng của nó"
    case .rule(let table): "bảng \(table) có dòng trái quy tắc"
    case .schema(let name): "cấu trúc tệp không như cchc tạo ra: \(name)"
    case .form(let number): "số lược đồ \(number) không có thật"
    case .noPlan: "trong tệp không có kế hoạch nào"
    case .dangling(let table, let target): "bảng \(table) chỉ đến một dòng không có của \(target)"
    case .value(let table, let detail): "bảng \(table) có giá trị không hợp lệ: \(detail)"
    case .entry(let number): "mục nhật ký \(number) không còn như lúc ghi"
    case .history(let entry, let table, let key):
      "mục nhật ký \(entry) sửa \(table) \(key) từ một giá trị chưa từng có"
    case .changed(let table, let key): "\(table) \(key) không như nhật ký ghi"
    case .lost(let table, let key): "mất \(table) \(key), nhật ký còn ghi"
    case .unknown(let table, let key): "\(table) \(key) không có trong nhật ký"
    }
  }

  static let english = DamageWords { damage in
    switch damage {
    case .page(let number?): "page \(number) cannot be read"
    case .page(nil): "a page cannot be read"
    case .index(let name): "index \(name) does not hold what its table does"
    case .rule(let table): "a row of \(table) breaks a rule"
    case .schema(let name): "not made as cchc makes files: \(name)"
    case .form(let number): "there is no schema \(number)"
    case .noPlan: "there is no plan in it"
    case .dangling(let table, let target): "\(table) refers to a row that \(target) does not have"
    case .value(let table, let detail): "\(table) has a value that cannot be: \(detail)"
    case .entry(let number): "entry \(number) of the journal is not as it was written"
    case .history(let entry, let table, let key):
      "entry \(entry) of the journal edits \(table) \(key) from what it never was"
    case .changed(let table, let key): "\(table) \(key) is not as the journal left it"
    case .lost(let table, let key): "\(table) \(key) is gone, which the journal has"
    case .unknown(let table, let key): "\(table) \(key) is not in the journal"
    }
  }
}

extension FaultWords {
  static func vietnamese(_ trouble: SystemTrouble) -> String {
    switch trouble {
    case .drive: "ổ đĩa báo lỗi đọc hoặc ghi; hãy chép tệp sang ổ khác và kiểm tra ổ này"
    case .gone: "ổ đĩa hoặc thư mục dùng chung không còn kết nối; hãy kết nối lại rồi thử lại"
    case .slow: "ổ đĩa hoặc thư mục dùng chung không trả lời; hãy kiểm tra kết nối rồi thử lại"
    case .tooManyFiles: "máy đang mở quá nhiều tệp; hãy đóng bớt chương trình rồi thử lại"
    case .noMemory: "máy hết bộ nhớ; hãy đóng bớt chương trình rồi thử lại"
    case .nameTooLong: "tên tệp quá dài; hãy chọn tên ngắn hơn"
    case .linkLoop: "liên kết chỉ vòng quanh; hãy dùng đường dẫn thật của tệp"
    case .noFolder: "một phần của đường dẫn không phải thư mục; hãy kiểm tra lại đường dẫn"
    case .notOpened: "không mở được tệp; hãy kiểm tra quyền của tệp và thư mục"
    case .other(let number): "hệ thống từ chối (mã lỗi \(number)); hãy thử lại hoặc chép tệp sang ổ khác"
    }
  }

  static func english(_ trouble: SystemTrouble) -> String {
    switch trouble {
    case .drive: "the drive failed to read or write; copy the file to another drive and check this one"
    case .gone: "the drive or share is gone; connect it again and try once more"
    case .slow: "the drive or share does not answer; check the connection and try once more"
    case .tooManyFiles: "too many files are open; close some programs and try again"
    case .noMemory: "no memory is left; close some programs and try again"
    case .nameTooLong: "the name is too long; choose a shorter one"
    case .linkLoop: "links lead in a circle; use the real path of the file"
    case .noFolder: "a part of the path is no folder; check the path"
    case .notOpened: "it could not be opened; check the rights of file and folder"
    case .other(let number): "the system refused (error \(number)); try again, or copy the file to another drive"
    }
  }
}
