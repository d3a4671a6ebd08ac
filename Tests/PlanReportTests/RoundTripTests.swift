import Foundation
import OfficeFiles
import PlanImport
import PlanModel
import PlanWords
import Testing

@testable import PlanReport

/// What leaves the office as a document comes back from it as it was.
@Suite struct RoundTripTests {
  private func plan(of draft: PlanDraft) throws -> Plan {
    var plan = Plan()
    try plan.apply(try plan.change(importing: draft))
    return plan
  }

  private func document(_ plan: Plan) -> Document {
    Report.document(
      .plan, ReportFacts(plan: plan, day: Meeting.date(2025, 6, 10), period: ReportingPeriod(.year, of: 2025)))
  }

  /// The plan that is read back from its document.
  private func plan(from document: Document) throws -> Plan {
    try plan(of: PlanReader().read(OfficeFile.document(DocxRenderer().render(document))))
  }

  /// All that a plan says of each item, in lines, to see at once where two plans differ.
  private func items(_ plan: Plan) -> [[String]] {
    plan.items.rows.map { item in
      let criterion = plan.criteria[item.criterion]
      let names = { (role: Role) -> [String] in
        var names: [String] = []
        for assignment in plan.assignments(of: item.id).compactMap({ plan.assignments[$0] })
        where assignment.role == role {
          let name = plan.documentName(of: assignment.via.map { .group($0) } ?? assignment.assignee, .vietnamese)
          if !names.contains(name) { names.append(name) }
        }
        return names
      }
      return ["\(item.criterion) \(criterion?.name.unstopped.uppercasedFirst ?? "")"]
        + ["\(criterion?.score?.decimalText ?? "-")/\(criterion?.maximum?.decimalText ?? "-")"]
        + ["điểm mất: \(criterion?.gap?.decimalText ?? "-")"]
        + item.causes.map { "nguyên nhân: \($0)" } + item.remedies.map { "giải pháp: \($0)" }
        + names(.lead).map { "chủ trì: \($0)" } + names(.coordinating).map { "phối hợp: \($0)" }
        + ["thời gian: \(item.deadline.text.unstopped)"]
    }
  }

  private func kept(_ plan: Plan) -> [String] {
    plan.criteria.rows.filter(\.isKept).map { criterion in
      let isScored = criterion.score != nil && criterion.maximum != nil
      let points = isScored ? [criterion.score, criterion.maximum].map { $0?.decimalText ?? "" } : []
      return ([criterion.id.description, criterion.name.unstopped] + points).joined(separator: " ")
    }.sorted()
  }

  /// Plans whose agency is read with a word of another line, or is named in the text otherwise than in a head.
  private static let oddAgencies: Set = [
    "so-xay-dung-tong-hop.txt", "ban-quan-ly-linh-vuc-diem.txt", "phuong-nhan-cham-cau.txt",
  ]

  private func compare(_ before: Plan, _ after: Plan, _ name: String) {
    let (old, new) = (items(before), items(after))
    #expect(old.map(\.first) == new.map(\.first), "\(name)")
    for (old, new) in zip(old, new) where old != new {
      Issue.record("\(name) \(old[0])\n\(old.joined(separator: "\n"))\nbecame\n\(new.joined(separator: "\n"))")
    }
    #expect(kept(before) == kept(after), "\(name)")
    if !Self.oddAgencies.contains(name) { #expect(before.header.agency == after.header.agency, "\(name)") }
    #expect(before.header.planYear == after.header.planYear, "\(name)")
  }

  private static let fixtures: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/../PlanImportTests/Fixtures"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }()

  @Test func plansOfAllFixtures() throws {
    #expect(Self.fixtures.count > 40)
    for path in Self.fixtures {
      let draft = try PlanReader().read(Array(Data(contentsOf: URL(fileURLWithPath: path))))
      guard !draft.items.isEmpty else { continue }
      let before = try plan(of: draft)
      compare(before, try plan(from: document(before)), URL(fileURLWithPath: path).lastPathComponent)
    }
  }
  /// A plan of everything that makes plans hard: unknown points, no deadline, groups, several causes, hard names.
  private func hard() throws -> PlanDraft {
    let item = { (code: String, name: String) in
      PlanDraft.DraftItem(code: try #require(CriterionCode(code)), name: name)
    }
    let full = { (code: String, name: String, points: String) in
      PlanDraft.DraftKept(
        code: try #require(CriterionCode(code)), name: name, score: Score(points), maximum: Score(points))
    }
    let longest = "Phòng Quản lý " + String(repeating: "xây dựng, kiểm tra và theo dõi ", count: 6) + "văn bản"
    var first = try item("1.5", "Công tác tuyên truyền CCHC: kế hoạch, tin bài")
    (first.score, first.maximum) = (Score("0,25"), Score("1,12"))
    first.causes = [
      "Hình thức chưa phong phú; nội dung chưa sát.", "Kinh phí 1.234.000 đồng/năm (năm 2024) chưa đủ.",
      "Đặng Thị Ngọc Ẩn nghỉ thai sản, chưa có người thay.",
    ]
    first.remedies = ["Đổi mới hình thức: tin, bài, phóng sự.", "=SUM(A1) không phải công thức."]
    (first.leadText, first.leads) = ("Văn phòng Sở", ["Văn phòng Sở"])
    first.coordinating = ["Trung tâm Thông tin và Dịch vụ đối ngoại", "Các phòng chuyên môn", longest]
    first.time = "trong năm 2025"
    var second = try item("1.10", "Đổi mới, sáng tạo")
    (second.maximum, second.causes, second.leads) = (Score("3"), ["Chưa có sáng kiến."], ["Thanh tra Sở"])
    second.leadText = "Thanh tra Sở"
    var third = try item("3.3.2", "Xây dựng hồ sơ")
    (third.statedGap, third.remedies) = (Score("0,5"), ["Rà soát quy trình."])
    var fourth = try item("7.2", "Dịch vụ công trực tuyến")
    (fourth.score, fourth.maximum, fourth.time) = (Score("0"), Score("1,5"), "Quý I - Quý II")
    fourth.coordinating = ["Phòng Lãnh sự - Hợp tác quốc tế"]
    fourth.causes = ["Chậm."]
    var header = PlanHeader()
    (header.agency, header.planYear, header.resultYear) = ("Sở Ngoại vụ tỉnh Lạng Sơn", 2025, 2024)
    header.title = "Kế hoạch khắc phục tồn tại Chỉ số CCHC năm 2025"
    let names = first.leads + second.leads + [first.coordinating[0], longest] + fourth.coordinating
    return PlanDraft(
      header: header, items: [first, second, third, fourth],
      kept: [
        try full("2.1", "Ban hành văn bản", "1,5"), try full("2.2", "Kiểm tra văn bản", "2"),
      ], units: names.map { PlanDraft.DraftUnit(name: $0) },
      groups: [
        .init(name: "Các phòng chuyên môn", members: [longest] + fourth.coordinating)
      ], duties: [])
  }

  @Test func aHardPlan() throws {
    let before = try plan(of: hard())
    compare(before, try plan(from: document(before)), "hard")
  }

  /// Points are kept in thousandths, and come back so.
  @Test func pointsInThousandths() throws {
    var draft = try hard()
    (draft.items[0].score, draft.items[0].maximum) = (Score("1,125"), Score("2"))
    (draft.items[1].score, draft.items[1].maximum) = (Score("0,375"), Score("1,125"))
    (draft.items[2].statedGap, draft.items[2].maximum) = (Score("1,625"), nil)
    (draft.items[3].score, draft.items[3].maximum) = (Score("12,005"), nil)
    (draft.kept[0].score, draft.kept[0].maximum) = (Score("1,875"), Score("1,875"))
    let before = try plan(of: draft)
    let read = try PlanReader().read(OfficeFile.document(DocxRenderer().render(document(before))))
    #expect(!read.findings.contains { $0.kind == .ambiguousNumber })
    compare(before, try plan(of: read), "thousandths")
  }
}
