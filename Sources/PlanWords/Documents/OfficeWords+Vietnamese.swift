import OfficeFiles

extension OfficeWords {
  static let vietnamese = OfficeWords(
    faults: { vietnamese($0, $1) }, notes: { vietnamese($0) },
    unknownNote: "điều phiên bản cchc mới hơn ghi về văn bản; hãy nâng cấp cchc để xem", page: { "trang \($0)" },
    line: { "dòng \($0)" }, paragraph: { "đoạn \($0)" }, table: { "bảng \($0)" }, row: { "hàng \($0)" },
    column: { "ô \($0)" }, sheet: { "trang tính “\($0)”" })

  private static func vietnamese(_ fault: OfficeFault, _ path: String) -> String {
    switch fault {
    case .damagedArchive: "\(path) bị hỏng hoặc chưa tải về hết; hãy lấy lại tệp rồi nhập."
    case .damagedPart(let part): "\(path) bị hỏng ở phần \(part); hãy lấy lại tệp rồi nhập."
    case .encrypted: "\(path) có mật khẩu; hãy mở tệp, bỏ mật khẩu, lưu lại rồi nhập."
    case .tooManyParts(let limit): "\(path) gồm hơn \(limit) phần nên không phải văn bản thường; chưa nhập gì."
    case .duplicatePart(let part):
      "\(path) có hai phần cùng tên \(part), không rõ phần nào đúng; hãy mở tệp, lưu lại rồi nhập."
    case .unsafeName(let name): "\(path) có phần mang tên trỏ ra ngoài tệp (\(name)), giống tệp bẫy; chưa nhập gì."
    case .partTooLarge(let part, let limit):
      "Phần \(part) của \(path) bung ra lớn hơn \(megabytes(limit)) MB nên không phải văn bản thường; chưa nhập gì."
    case .allTooLarge(let limit):
      "\(path) bung ra lớn hơn \(megabytes(limit)) MB nên không phải văn bản thường; chưa nhập gì."
    case .trap(let part): "Phần \(part) của \(path) bung ra gấp hàng trăm lần, giống tệp bẫy; chưa nhập gì."
    case .missingPart(let part): "\(path) thiếu phần \(part) nên không đọc được; hãy mở tệp, lưu lại rồi nhập."
    case .badXML(let part, let line):
      "\(path) sai định dạng ở phần \(part), dòng \(line); hãy mở tệp, lưu lại rồi nhập."
    case .documentType(let part):
      "Phần \(part) của \(path) khai báo thực thể như một tệp bẫy; chưa nhập gì."
    case .tooDeep(let part, let limit):
      "Phần \(part) của \(path) lồng nhau quá \(limit) lớp nên không phải văn bản thường; chưa nhập gì."
    case .tagTooLong(let part, let limit):
      "Phần \(part) của \(path) có một thẻ dài hơn \(megabytes(limit)) MB nên không phải văn bản thường; chưa nhập gì."
    case .tooManyParagraphs(let limit):
      "\(path) có hơn \(limit) đoạn văn và ô bảng nên không phải một kế hoạch; chưa nhập gì."
    case .unknownEncoding(let part):
      "Phần \(part) của \(path) dùng bảng mã không được phép; hãy mở tệp, lưu lại rồi nhập."
    case .tooMuchText(let limit): "\(path) có hơn \(megabytes(limit)) MB chữ nên không phải một kế hoạch; chưa nhập gì."
    case .tooManyCells(let limit): "\(path) có hơn \(limit) ô nên không phải bảng điểm; chưa nhập gì."
    case .noSuchSheet(let name, let sheets):
      "\(path) không có trang tính “\(name)”; các trang có: \(list(sheets))."
    case .severalSheets(let sheets): "\(path) có nhiều trang tính: \(list(sheets)); hãy chọn một bằng --sheet."
    case .programMissing(let program, let package):
      "Để đọc \(path) cần chương trình \(program); hãy cài bằng “apt-get install \(package)”."
    case .needsConverter(let format, let package):
      "\(path) là tệp \(format); hãy cài LibreOffice (“apt-get install \(package)”) hoặc lưu tệp thành "
        + "\(package.hasSuffix("calc") ? "XLSX" : "DOCX") rồi nhập."
    case .noProcess(let number): "Không chạy được chương trình để đọc \(path) (lỗi hệ thống \(number)); hãy thử lại."
    case .programFailed(let program, let detail):
      "\(program) không đọc được \(path)\(detail.isEmpty ? "" : " (\(detail.folding(to: 120)))"); hãy lấy lại tệp rồi nhập."
    case .damagedPDF: "\(path) là tệp PDF bị hỏng hoặc chưa tải về hết; hãy lấy lại tệp rồi nhập."
    case .onlyPictures(let pages):
      "\(path) chỉ có hình ảnh\(pages.map { " (\($0) trang quét)" } ?? ""), không có chữ để đọc; "
        + "hãy dùng bản Word, bản PDF xuất từ Word, hoặc nhận dạng chữ trước."
    case .tooLargeToConvert(let format, let limit):
      "\(path) là tệp \(format) lớn hơn \(megabytes(limit)) MB nên không chuyển được; "
        + "hãy mở tệp, bỏ bớt hình ảnh, lưu thành DOCX hoặc XLSX rồi nhập."
    case .tooMuchMemory(let limit):
      "Chuyển \(path) cần hơn \(megabytes(limit)) MB bộ nhớ nên đã dừng, chưa nhập gì; "
        + "hãy mở tệp, lưu thành DOCX hoặc XLSX rồi nhập."
    case .tooSlow(let seconds): "Đọc \(path) quá \(seconds) giây nên đã dừng; chưa nhập gì."
    }
  }

  private static func vietnamese(_ note: OfficeNote) -> String {
    switch note {
    case .trackedChanges(let insertions, let deletions):
      "văn bản còn vết sửa (\(insertions) chỗ thêm, \(deletions) chỗ xóa); đã đọc như khi chấp nhận tất cả"
    case .hiddenText(let count): "đã bỏ qua \(count) đoạn chữ ẩn"
    case .hiddenRows(let sheet, let count): "đã bỏ qua \(count) hàng ẩn\(of(sheet))"
    case .hiddenColumns(let sheet, let count): "đã bỏ qua \(count) cột ẩn\(of(sheet))"
    case .hiddenSheet(let name): "đã bỏ qua trang tính ẩn “\(name)”"
    case .footnotes(let count): "\(count) chú thích cuối trang không được đưa vào kế hoạch"
    case .macros: "tệp có macro; đã bỏ qua, không chạy"
    case .embeddedObjects(let count): "\(count) đối tượng nhúng (bảng tính, công thức) không đọc được"
    case .pictures(let count): "\(count) hình ảnh không được đọc; nếu trong hình có chữ, hãy nhập tay"
    case .pagesWithoutText(let pages):
      "trang \(pages.map(String.init).joined(separator: ", ")) là ảnh quét, không có chữ; chưa đọc được gì ở đó"
    case .cutShort: "tệp thiếu phần cuối; chỉ đọc được phần còn lại"
    case .converted(let format): "đã chuyển từ tệp \(format) bằng LibreOffice; hãy đối chiếu với bản gốc"
    case .legacyText(let encoding, let lines):
      "\(lines) dòng gõ theo bảng mã \(encoding) đã chuyển sang Unicode; hãy đối chiếu với bản gốc"
    case .joinedSyllables(let count, let examples):
      "đã ghép \(count) chữ bị tách rời (\(examples.joined(separator: ", "))); hãy đối chiếu với bản gốc"
    case .formulasWithoutValue(let sheet, let cells):
      "công thức chưa có kết quả\(of(sheet)): \(cells.joined(separator: ", "))"
    case .errorCells(let sheet, let cells): "ô báo lỗi\(of(sheet)): \(cells.joined(separator: ", "))"
    case .struckText(let count, let examples):
      "\(count) đoạn chữ gạch ngang coi như đã bỏ, không được đọc: \(pieces(examples, of: count))"
    case .raisedFigures(let count, let examples):
      "\(count) chỗ có chữ số nhỏ phía trên, hiểu là số chú thích, không phải mã hay điểm: \(pieces(examples, of: count))"
    case .partsNotRead(let kinds):
      "\(kinds.count) phần chèn từ văn bản khác (\(kinds.map { $0.isEmpty ? "văn bản ngoài tệp" : $0 }.joined(separator: ", "))) không đọc được; "
        + "hãy mở tệp, lưu lại rồi nhập, hoặc nhập tay phần đó"
    case .comments(let count): "\(count) nhận xét bên lề không được đưa vào kế hoạch"
    case .turnedPages(let pages):
      "trang \(pages.map(String.init).joined(separator: ", ")) in xoay ngang, đã xoay lại để đọc; hãy đối chiếu với bản gốc"
    case .columnsNotRead(let sheet, let titles, let cells):
      "không đọc các cột không thuộc kế hoạch\(of(sheet)): "
        + zip(titles, cells).map { "“\($0.folding)” (\($1) ô có nội dung)" }.joined(separator: ", ")
    case .sheetsRead(let names):
      "đã đọc lần lượt \(names.count) trang tính: \(list(names)); chỉ đọc một trang thì dùng --sheet"
    }
  }

  private static func of(_ sheet: String) -> String { sheet.isEmpty ? "" : " của trang tính “\(sheet)”" }

  /// Some pieces of text, and whether there are more of them.
  private static func pieces(_ examples: [String], of count: Int) -> String {
    examples.map { "“\($0.folding)”" }.joined(separator: ", ") + (count > examples.count ? ", …" : "")
  }

  /// Names in a list.
  static func list(_ names: [String]) -> String {
    names.prefix(20).map { "“\($0.folding)”" }.joined(separator: ", ") + (names.count > 20 ? ", …" : "")
  }
}
