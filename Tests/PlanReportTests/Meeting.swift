import PlanModel
import PlanReport
import Testing

/// A small meeting with hard names: one decomposed and with an escape sequence, a very long one, and none at all.
enum Meeting {
  static let day = date(2025, 12, 2)
  private static let earlierDay = date(2025, 11, 4)
  private static let due = date(2025, 11, 28)

  static func date(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
  }

  /// The meeting; silent, nothing was reported or concluded, and little is to be done.
  static func facts(isSilent: Bool = false) throws -> MeetingFacts {
    let all = isSilent ? Array(assignments.dropFirst(2).prefix(2)) : assignments
    let plan = try plan(all, isSilent ? [] : conclusions, isSilent ? [briefing] : [earlier, briefing])
    return MeetingFacts(
      plan: plan, briefing: briefing, updates: isSilent ? [] : updates, previous: isSilent ? nil : earlier,
      diff: isSilent ? nil : BriefingDiff(from: try planBefore(), to: plan, on: day))
  }

  private static let briefing = Briefing(
    id: .init(2), day: day, title: "Giao ban tháng 12/2025", chair: "đồng chí Đặng Thị Ngọc Ẩn, Giám đốc",
    secretary: "Lan", present: [.init(1), .init(3)], begunAt: Timestamp(seconds: 1), firstEntry: 1)

  private static let earlier = Briefing(
    id: .init(1), day: earlierDay, title: "Giao ban tháng 11/2025", begunAt: Timestamp(seconds: 0),
    endedAt: Timestamp(seconds: 0), firstEntry: 0, lastEntry: 0)

  private static let units = [
    OrgUnit(id: .init(1), name: "Văn phòng Sở"),
    OrgUnit(id: .init(2), name: "Pho\u{300}ng Lãnh sự\u{1B}[2J - Hợp tác quốc tế".normalized),
    OrgUnit(
      id: .init(3),
      name: "Trung tâm Thông tin, Dịch vụ đối ngoại, Hội nghị, Lễ tân và Biên phiên dịch khu vực biên giới"),
    OrgUnit(id: .init(4), name: ""),
  ]

  private static let assignments = [
    Assignment(
      id: .init(1), item: .init(1), assignee: .unit(.init(1)), role: .lead, due: due, state: .done, completed: due),
    Assignment(
      id: .init(2), item: .init(2), assignee: .unit(.init(1)), role: .lead, officer: "Đặng Thị Ngọc Ẩn",
      due: date(2025, 12, 31), state: .blocked, reason: "chờ cấp trên.", extensions: 1, originalDue: due),
    Assignment(id: .init(3), item: .init(3), assignee: .unit(.init(2)), role: .lead),
    Assignment(id: .init(4), item: .init(1), assignee: .unit(.init(2)), role: .coordinating, state: .cancelled),
    Assignment(
      id: .init(5), item: .init(3), assignee: .unit(.init(3)), role: .coordinating, due: due, state: .done,
      completed: date(2025, 12, 1)),
    Assignment(id: .init(6), item: .init(2), assignee: .unit(.init(4)), role: .coordinating, due: due),
  ]

  private static let conclusions = [
    Conclusion(
      id: .init(1), briefing: .init(1), text: "Báo cáo tiến độ.", assignee: .unit(.init(1)),
      due: date(2025, 11, 20), followUp: .task),
    Conclusion(
      id: .init(2), briefing: .init(2), text: "Rà soát lại toàn bộ hồ sơ", assignee: .unit(.init(2)), officer: "Ẩn",
      due: date(2025, 12, 31), followUp: .task),
    Conclusion(id: .init(3), briefing: .init(2), text: "Biểu dương Văn phòng Sở."),
  ]

  private static let updates = [
    Update(
      id: .init(assignment: .init(1), number: 1), at: Timestamp(seconds: 2), author: "lan", state: .done, due: due,
      result: "đã họp.", briefing: .init(2)),
    Update(
      id: .init(assignment: .init(2), number: 1), at: Timestamp(seconds: 3), author: "lan", state: .blocked,
      due: date(2025, 12, 31), reason: "chờ cấp trên.", proposal: "kéo dài | thêm", extendedFrom: due,
      extensionReason: "thiếu người", briefing: .init(2)),
  ]

  private static func plan(
    _ assignments: [Assignment], _ conclusions: [Conclusion], _ briefings: [Briefing]
  ) throws -> Plan {
    let codes = try ["1.5", "1.6", "3.3.2"].map { try #require(CriterionCode($0)) }
    let names = ["Công tác tuyên truyền", "Sáng kiến", "Hồ sơ liên thông"]
    var header = PlanHeader()
    header.agency = "Sở Ngoại vụ tỉnh Lạng Sơn"
    header.planYear = 2025
    return Plan(
      header: header, criteria: zip(codes, names).map { Criterion(id: $0, name: $1) },
      items: codes.enumerated().map { Item(id: .init($0 + 1), criterion: $1, causes: [], remedies: []) },
      units: units, assignments: assignments, briefings: briefings, conclusions: conclusions)
  }

  /// The plan as the earlier meeting left it.
  private static func planBefore() throws -> Plan {
    var before = assignments
    (before[0].state, before[0].completed) = (.inProgress, nil)
    (before[1].state, before[1].due, before[1].extensions, before[1].reason) = (.notStarted, due, 0, "")
    (before[4].state, before[4].completed) = (.inProgress, nil)
    return try plan(before, [conclusions[0]], [earlier])
  }
}
