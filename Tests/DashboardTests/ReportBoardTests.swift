import Foundation
import PlanModel
import PlanWords
import Samples
import Testing

/// Documents from the board: chosen, looked at as text, written beside the plan.
@Suite struct ReportBoardTests {
  private func folder(_ board: Board) -> String { (board.path as NSString).deletingLastPathComponent }

  private func bytes(_ board: Board, _ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(folder(board))/\(name)"))
  }

  private func has(_ rows: [String], _ text: String) -> Bool { rows.contains { $0.contains(text) } }

  @Test func theListNamesEachDocumentAndWhatItIsAbout() throws {
    let board = try Board()
    let rows = try board.keys("Ctrl-d")
    #expect(has(rows, "Lập văn bản") && has(rows, "‹ 6 tháng đầu năm 2025 ›") && has(rows, "‹ tất cả đơn vị ›"))
    for name in ["Báo cáo CCHC định kỳ", "Thông báo kết luận giao ban", "Danh mục nhiệm vụ", "Bảng điểm Chỉ số CCHC"] {
      #expect(has(rows, name))
    }
    #expect(try has(board.keys("Right"), "‹ quý III năm 2025 ›"))
    #expect(try has(board.keys("Left Left"), "‹ quý I năm 2025 ›"))
    #expect(try has(board.keys("Left"), "‹ năm 2025 ›"))
    #expect(try !has(board.keys("Esc"), "Lập văn bản"))
  }

  @Test func aReportIsLookedAtAndWrittenInTheFormChosen() throws {
    let board = try Board()
    let preview = try board.keys("Ctrl-d Enter")
    #expect(
      has(preview, "BÁO CÁO") && has(preview, "Kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2025"))
    let forms = try board.keys("Enter")
    #expect(has(forms, "Ghi ra tệp dạng nào") && has(forms, ".docx") && has(forms, ".html"))
    try board.keys("Enter")
    // The sample plan gives its result two years, and the members of two groups were proposed.
    #expect(board.notice.hasPrefix("3 số liệu cần làm rõ: văn bản ghi kết quả là của năm 2023"))
    #expect(board.notice.hasSuffix("Đã ghi văn bản: \(folder(board))/bao-cao-cchc-6t-2025.docx"))
    #expect(try bytes(board, "bao-cao-cchc-6t-2025.docx").starts(with: Data("PK".utf8)))
    // The text is still there; another form is one more choice.
    try board.keys("Enter Down Down Down Enter")
    #expect(try bytes(board, "bao-cao-cchc-6t-2025.html").starts(with: Data("<!DOCTYPE html>".utf8)))
    #expect(try has(board.keys("Esc"), "Lập văn bản"))
    #expect(try !has(board.keys("Esc"), "Lập văn bản"))
  }

  /// The sample's own folder is thrown away.
  @Test func documentsGoIntoTheFolderThatIsGiven() throws {
    let documents = NSTemporaryDirectory() + "/cchc-văn bản-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: documents, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: documents) }
    let board = try Board(documents: documents)
    try board.keys("Ctrl-d Enter Enter Enter")
    #expect(board.notice.hasSuffix("Đã ghi văn bản: \(documents)/bao-cao-cchc-6t-2025.docx"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: documents) == ["bao-cao-cchc-6t-2025.docx"])
  }

  @Test func nothingIsWrittenOver() throws {
    let board = try Board()
    let path = "\(folder(board))/ke-hoach-2025-06-10.md"
    try Data("cũ".utf8).write(to: URL(fileURLWithPath: path))
    try board.keys("Ctrl-d Down Down Down Enter Enter Down Down Down Down Enter")
    #expect(board.notice == "Đã ghi văn bản: \(folder(board))/ke-hoach-2025-06-10-2.md")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "cũ")
    #expect(try String(decoding: bytes(board, "ke-hoach-2025-06-10-2.md"), as: UTF8.self).contains("# KẾ HOẠCH"))
  }

  @Test func whatCannotBeMadeIsSaidInASentence() throws {
    let board = try Board()
    try board.keys("Ctrl-d Down Enter")
    #expect(board.notice.hasPrefix("Chưa có cuộc giao ban nào bắt đầu nên chưa có thông báo kết luận"))
    try board.keys("End Enter")
    #expect(board.notice == "Tệp chưa có bảng điểm nào; hãy nhập bằng “cchc scores import”.")
    // The plan has no table for CSV.
    try board.keys("Up Up Up Enter Enter Down Down Enter")
    #expect(
      board.notice
        == "Không ghi được “ke-hoach-2025-06-10.csv”: Văn bản này không có bảng nào để ghi ra CSV; hãy chọn dạng khác.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder(board)) == ["kế hoạch.cchc"])
  }

  @Test func aFolderThatTakesNoFilesIsToldAndNothingIsLost() throws {
    let board = try Board()
    try board.keys("Ctrl-d Enter Enter")
    try FileManager.default.removeItem(atPath: folder(board))
    let rows = try board.keys("Enter")
    #expect(board.notice.hasPrefix("Không ghi được “") && has(rows, "BÁO CÁO"))
  }

  @Test func oneUnitsWork() throws {
    let board = try Board()
    let rows = try board.keys("Ctrl-d Down Down Right Right Right Enter")
    #expect(has(rows, "Thanh tra Sở có 02 phần việc; chưa hoàn thành") && !has(rows, "Văn phòng Sở: "))
  }

  @Test func minutesAndScorecards() throws {
    let board = try Board()
    try board.commit(SampleScorecard.change)
    try board.keys("F5 Enter Enter F5 4 Ctrl-e Ctrl-e Esc")
    let rows = try board.keys("Ctrl-d")
    #expect(has(rows, "bảng điểm năm 2024") && has(rows, "Giao ban tháng"))
    #expect(try has(board.keys("Down Enter"), "THÔNG BÁO"))
    #expect(try has(board.keys("Esc End Enter"), "BẢNG ĐIỂM"))
    try board.keys("Enter Down Enter")
    #expect(try bytes(board, "bang-diem-2024.xlsx").starts(with: Data("PK".utf8)))
  }

  @Test(arguments: ["120x40", "80x24", "40x12"], [Language.vietnamese, .english])
  func anySizeAndLanguage(_ size: String, _ language: Language) throws {
    let nasty = [
      "", "Phòng \u{1B}[2J", "Phòng Lãnh sự, Hợp tác quốc tế, Lễ tân và Biên phiên dịch khu vực biên giới",
      "Đặng Thị Ngọc Ẩn".decomposedStringWithCanonicalMapping,
    ]
    let board = try Board(size: size, language: language)
    for (unit, name) in zip(board.state.plan.units.rows, nasty) {
      var renamed = unit
      renamed.name = name
      try board.commit(
        Change(kind: .units, subject: .init(name: name), edits: [.unit(Edit(before: unit, after: renamed))]))
    }
    let width = Int(size.prefix { $0 != "x" }) ?? 0
    for _ in 0..<6 {
      let rows = try board.keys("Ctrl-d Down Down Right Right Right Right Enter Esc Right Esc")
      #expect(rows.allSatisfy { $0.count <= width && !$0.contains("\u{1B}") })
    }
    try board.keys("Ctrl-d")
    for _ in 0..<7 {
      let rows = try board.keys("Down")
      #expect(rows.allSatisfy { $0.count <= width })
    }
    // Every kind is reached, in the smallest size too.
    #expect(has(try board.keys("Home"), language == .english ? "Periodic report" : "Báo cáo CCHC định"))
    #expect(has(try board.keys("End"), language == .english ? "Scorecard" : "Bảng điểm"))
  }

  @Test func aSlipInTheOfficesTextIsToldAndCostsNothing() throws {
    let templates = NSTemporaryDirectory() + "cchc-templates-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: templates) }
    try FileManager.default.createDirectory(atPath: templates, withIntermediateDirectories: true)
    try Data("loại: X\n---\n{{#don_vi}}\n".utf8).write(to: URL(fileURLWithPath: "\(templates)/plan.txt"))
    let board = try Board(templates: templates)
    let rows = try board.keys("Ctrl-d Down Down Down Enter")
    #expect(has(rows, "KẾ HOẠCH") && board.notice.hasPrefix("\(templates)/plan.txt, dòng 3: "))
    try Data("loại: PHƯƠNG ÁN\n---\n{{co_quan}}\n".utf8).write(to: URL(fileURLWithPath: "\(templates)/plan.txt"))
    #expect(try has(board.keys("Esc Enter"), "PHƯƠNG ÁN"))
  }
}
