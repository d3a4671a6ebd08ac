import Foundation
import Testing

/// Words that an office adds for its imports in a file of its own.
struct OwnWordsTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let plan = """
    KẾ HOẠCH
    Khắc phục tồn tại, hạn chế trong Chỉ số CCHC năm 2024 của Sở Ngoại vụ

    1. Tiêu chí 1.5 Công tác tuyên truyền CCHC: đạt 0,5/2 điểm.
    - Nguyên nhân: Tuyên truyền còn đơn điệu.
    - Giải pháp: Làm mới cách đưa tin.
    - Đơn vị chủ trì: Văn phòng Sở.
    - Bàn đạp: khi Bộ Ngoại giao có hướng dẫn mới.
    """

  private static let table = """
    STT;Mã tiêu chí;Tên tiêu chí;Nguyên nhân;Giải pháp;Chủ trì;Bàn đạp
    1;1.5;Công tác tuyên truyền CCHC;Tuyên truyền còn đơn điệu.;Làm mới cách đưa tin.;Văn phòng Sở;khi Bộ có hướng dẫn
    2;1.6;Sáng kiến CCHC;Chưa có sáng kiến nào.;Phát động đăng ký.;Văn phòng Sở;khi Bộ có hướng dẫn
    """

  private func keep(_ words: String) throws {
    try FileManager.default.createDirectory(atPath: "\(program.folder)/.config/cchc", withIntermediateDirectories: true)
    try Data(words.utf8).write(to: URL(fileURLWithPath: "\(program.folder)/.config/cchc/lexicon.txt"))
  }

  private func times(_ document: String) throws -> [String?] {
    let result = try program.run(["import", "-", "--json", "--dry-run"], input: document)
    #expect(result.status == 0)
    struct Draft: Decodable {
      struct Item: Decodable { var time: String? }
      var items: [Item]
    }
    return try JSONDecoder().decode(Draft.self, from: Data(result.output.utf8)).items.map(\.time)
  }

  @Test(arguments: [
    (plan, ["khi Bộ Ngoại giao có hướng dẫn mới"]), (table, ["khi Bộ có hướng dẫn", "khi Bộ có hướng dẫn"]),
  ])
  func `A label and a title that nobody knows are known by the office's file`(document: String, times: [String]) throws
  {
    #expect(try self.times(document).allSatisfy { $0 == nil })
    try keep("# Mẫu kế hoạch của Sở\n[label.time]\nBàn đạp\n")
    #expect(try self.times(document) == times)
  }

  @Test(arguments: [
    ("[label.time]\nbàn đạp\nhạn ;\n", 3, "“hạn ;” không phải một cụm từ"),
    ("bàn đạp\n", 1, "“bàn đạp” chưa thuộc nhóm nào"),
    ("# Thời gian\n\n[label.thời]\nbàn đạp\n", 4, "không có nhóm “label.thời”"),
    ("[label.time]\nGiải pháp\n", 2, "“Giải pháp” đã thuộc nhóm label.remedy"),
    ("[label.time]\nbàn đạp +x\n", 2, "“+x” không phải trọng số"),
  ])
  func `A line that cannot be used is one sentence with file and line, and nothing is read`(
    words: String, line: Int, told: String
  ) throws {
    try keep(words)
    let result = try program.run(["import", "-", "--json", "--dry-run"], input: Self.plan)
    #expect(result.status == 6)
    #expect(result.output.isEmpty)
    #expect(result.error.hasPrefix("cchc: \(program.folder)/.config/cchc/lexicon.txt, dòng \(line): \(told)"))
    #expect(result.error.split(separator: "\n").count == 1)
  }
}
