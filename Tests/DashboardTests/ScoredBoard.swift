import DashboardCore
import Foundation
import PlanModel
import PlanStore
import Testing

/// Lines of small scorecards, as text: code, name, maximum, score, and words for what is not usual.
enum ScoredSample {
  /// The year that the sample plan mends: its three criteria at their codes, and what a set of criteria may hold else.
  static let year2024 = """
    1|Công tác chỉ đạo, điều hành|12
    1.1|Kế hoạch cải cách hành chính|4
    1.1.1|Ban hành kế hoạch đúng hạn|1|1
    1.1.2|Mức độ hoàn thành kế hoạch|3|3
    1.2|Báo cáo định kỳ|3|2,5|again
    1.5|Công tác tuyên truyền cải cách hành chính|2|0,5
    1.6|Đổi mới, sáng tạo trong triển khai|3|0|again
    3|Cải cách thủ tục hành chính|8
    3.3|Giải quyết hồ sơ|6
    3.3.1|Hồ sơ đúng hạn|4,5|4,5
    3.3.2|Xây dựng hồ sơ trình phê duyệt|1,5|0
    3.4|Phản ánh, kiến nghị|2||excluded
    8|Tác động của cải cách|10
    8.1|Mức độ hài lòng của người dân|6|5|survey
    8.2|Nhận xét của lãnh đạo|4|4|survey
    9|Điểm thưởng|1|0,5|bonus
    """

  /// The lines of a year, with scores or without.
  static func lines(_ year: Int, _ text: String = year2024) throws -> [ScoreLine] {
    try text.split(separator: "\n").map { row in
      let fields = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let what = fields.count > 4 ? fields[4] : ""
      var line = ScoreLine(
        id: .init(year: year, code: try #require(CriterionCode(fields[0]))), name: fields[1],
        kind: what == "bonus" ? .bonus : .criterion, maximum: Score(fields[2]),
        scorer: what == "survey" ? .survey : .appraisal, applicability: what == "excluded" ? .excluded : .applicable,
        reason: what == "excluded" ? "không có thủ tục" : "")
      if fields.count > 3, let score = Score(fields[3]) {
        line.scores[what == "survey" ? .survey : .appraised2] = score
        if what.isEmpty { line.scores[.selfScored] = line.maximum }
      }
      return line
    }
  }

  /// The change that brings these lines with their scorecard.
  static func change(_ lines: [ScoreLine], _ card: Scorecard) -> Change {
    Change(
      kind: .importScores, subject: .init(name: String(card.id)),
      edits: [.scorecard(Edit(before: nil, after: card))] + lines.map { .line(Edit(before: nil, after: $0)) })
  }
}

extension Board {
  /// The sample plan with the scorecard it mends, and of the year before the two criteria that lost points then, too.
  convenience init(
    scored text: String, card: Scorecard = Scorecard(id: 2024, statedTotal: Score(thousandths: 30_000)),
    size: String = "120x40", author: String = "lan", more: [Change] = []
  ) throws {
    let first = try Board()
    let store = try PlanStore.open(first.path)
    let now = try Board.clock(at: 20_250_610).now
    let before = try ScoredSample.lines(2023, "1.2|Báo cáo định kỳ|3|2\n1.6|Đổi mới, sáng tạo|3|1")
    for change in [
      ScoredSample.change(before, Scorecard(id: 2023)), ScoredSample.change(try ScoredSample.lines(2024, text), card),
    ] + more {
      _ = try store.commit(change, author: author, at: now)
    }
    let copy = NSTemporaryDirectory() + "/cchc-test-\(UUID().uuidString).cchc"
    try store.backup(to: copy)
    try self.init(size: size, author: author, at: copy)
    isOwnFile = true
  }

  /// A line of a scorecard, on disk.
  func savedLine(_ code: String, _ year: Int = 2024) throws -> ScoreLine {
    let code = try #require(CriterionCode(code))
    return try #require(try saved().lines[.init(year: year, code: code)])
  }
}
