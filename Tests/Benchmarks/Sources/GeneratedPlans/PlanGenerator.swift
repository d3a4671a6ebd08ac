import PlanModel

/// Plans of any size that are the same on every run: nested codes, Vietnamese texts, about four assignments an item.
public struct PlanGenerator {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  private let assignmentCount: Int

  /// A generator of plans with that many assignments.
  public init(assignments: Int) { assignmentCount = assignments }

  /// The one change that makes the plan.
  public mutating func creation() -> Change {
    let itemCount = (assignmentCount + 3) / 4
    let units = (1...max(4, min(200, assignmentCount / 4))).map { unit($0) }
    var edits: [RecordEdit] = [
      .header(
        Edit(
          before: PlanHeader(),
          after: PlanHeader(
            agency: "Sở Ngoại vụ", title: "Kế hoạch khắc phục", resultYear: 2024, planYear: 2025,
            published: .init(year: 2024, index: Score(thousandths: 91_890), rank: 7, of: 20))))
    ]
    edits += units.map { .unit(Edit(before: nil, after: $0)) }
    edits += (0..<itemCount).map { .criterion(Edit(before: nil, after: criterion($0))) }
    edits += (0..<itemCount).map { .item(Edit(before: nil, after: item($0))) }
    edits += (0..<assignmentCount).map { .assignment(Edit(before: nil, after: assignment($0, of: units))) }
    return Change(kind: .importPlan, subject: .init(name: "Sở Ngoại vụ"), edits: edits)
  }

  private mutating func unit(_ number: Int) -> OrgUnit {
    OrgUnit(id: .init(number), name: "Phòng \(words(4)) số \(number)", aliases: ["P\(number)"])
  }

  private mutating func criterion(_ place: Int) -> Criterion {
    let maximum = [500, 1000, 1500, 2000, 3000][pick(5)]
    return Criterion(
      id: code(place), name: words(12), group: "các nội dung Chỉ số cải cách hành chính",
      maximum: Score(thousandths: maximum), score: Score(thousandths: maximum * pick(5) / 4))
  }

  /// Three levels, at most 40 parts each.
  func code(_ place: Int) -> CriterionCode {
    guard let code = CriterionCode("\(place / 1600 + 1).\(place / 40 % 40 + 1).\(place % 40 + 1)") else {
      preconditionFailure("more criteria than codes")
    }
    return code
  }

  private mutating func item(_ place: Int) -> Item {
    let causes = (0...pick(2)).map { _ in words(20) }
    let remedies = (0...pick(3)).map { _ in words(20) }
    return Item(
      id: .init(place + 1), criterion: code(place), causes: causes, remedies: remedies,
      deadline: Deadline(text: "trong năm 2025", day: Day(year: 2025, month: 12, day: 31)))
  }

  private mutating func assignment(_ place: Int, of units: [OrgUnit]) -> Assignment {
    // Four places apart in the list of units, so that no item names a unit twice.
    let unit = units[(place / 4 * 7 + place % 4) % units.count]
    let state = WorkState(rawValue: 1 + pick(4)) ?? .notStarted
    return Assignment(
      id: .init(place + 1), item: .init(place / 4 + 1), assignee: .unit(unit.id),
      role: place % 4 == 0 ? .lead : .coordinating, officer: pick(3) == 0 ? "Đặng Thị Ngọc Ẩn" : "",
      due: pick(4) == 0 ? nil : Day(year: 2025, month: 1 + pick(12), day: 1 + pick(28)), state: state,
      completed: state == .done ? Day(year: 2025, month: 6, day: 1 + pick(28)) : nil)
  }

  mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in Self.syllables[pick(Self.syllables.count)] }.joined(separator: " ")
  }

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private static let syllables = """
    cải cách hành chính thủ tục hồ sơ trực tuyến đúng hạn giải quyết tiếp nhận công chức tuyên truyền văn bản kế hoạch \
    kiểm tra giám sát đơn vị phòng chuyên môn người dân doanh nghiệp hài lòng chuyển đổi số đổi mới sáng tạo điện tử \
    nguyên nhân chưa kịp thời thường xuyên phối hợp rà soát quy trình nội bộ đánh giá báo cáo tổ chức bộ máy
    """.split(separator: " ").map(String.init)
}
