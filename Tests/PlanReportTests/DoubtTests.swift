import PlanModel
import PlanWords
import Testing

@testable import PlanReport

/// What an open finding is about is not printed as certain, and what comes back tells its periods.
@Suite struct DoubtTests {
  private static let day = Meeting.date(2025, 6, 12)

  /// Item 1.2 is led by whom the order of a list names, with a group whose members were proposed; item 1.10 comes back.
  private static func plan(findings: [Finding]) throws -> Plan {
    let names = ["Văn phòng Sở", "Thanh tra Sở", "Phòng Đặng Thị Ngọc Ẩn"]
    let units = names.enumerated().map { OrgUnit(id: .init($0.offset + 1), name: $0.element) }
    let codes = try ["1.2", "1.10"].map { try #require(CriterionCode($0)) }
    let group = UnitGroup(id: .init(1), name: "Các đơn vị thuộc Sở", members: [.init(2), .init(3)])
    var rhythm = Assignment(
      id: .init(4), item: .init(2), assignee: .unit(.init(2)), role: .lead, isRecurring: true, state: .inProgress)
    rhythm.rhythm = "hằng quý"
    let first = Update(
      id: .init(assignment: .init(4), number: 1), at: Timestamp(seconds: 1_742_000_000), author: "lan", state: .done,
      completed: Meeting.date(2025, 3, 14))
    return Plan(
      header: PlanHeader(agency: "Sở Ngoại vụ", resultYear: 2024, planYear: 2025),
      criteria: codes.map { Criterion(id: $0, name: "Tiêu chí") },
      items: codes.enumerated().map {
        Item(id: .init($0.offset + 1), criterion: $0.element, remedies: ["làm"], deadline: Deadline())
      }, units: units, groups: [group],
      assignments: [
        Assignment(
          id: .init(1), item: .init(1), assignee: .unit(.init(1)), role: .lead, due: Meeting.date(2025, 6, 30)),
        Assignment(id: .init(2), item: .init(1), assignee: .unit(.init(2)), via: group.id, role: .coordinating),
        Assignment(id: .init(3), item: .init(1), assignee: .unit(.init(3)), via: group.id, role: .coordinating), rhythm,
      ], findings: findings, doneReports: DoneReports([first], in: .standard))
  }

  private static let findings = [
    Finding(id: .init(1), kind: .leadByOrder, item: .init(1), arguments: ["Văn phòng Sở", "Các đơn vị thuộc Sở"]),
    Finding(
      id: .init(2), kind: .groupMembersProposed,
      arguments: ["Các đơn vị thuộc Sở", "Thanh tra Sở; Phòng Đặng Thị Ngọc Ẩn"]),
  ]

  private func document(_ kind: ReportKind, _ findings: [Finding]) throws -> Document {
    var facts = ReportFacts(
      plan: try Self.plan(findings: findings), day: Self.day, period: ReportingPeriod(.halfYear, of: 2025))
    facts.meeting = MeetingFacts(plan: facts.plan, briefing: Briefing(id: .init(1), day: Self.day))
    return Report.document(kind, facts)
  }

  private func lines(_ document: Document) -> [String] {
    TextRenderer(width: 10_000).render(document).split(separator: "\n").map(String.init)
  }

  @Test func whatIsInDoubtIsMarkedAndToldWhenItIsWritten() throws {
    let told = Self.findings.map(Words.vietnamese.findings.sentence)
    for kind in [ReportKind.periodic, .assignments, .tracking, .minutes] {
      #expect(try document(kind, Self.findings).unclear == told, "\(kind)")
      #expect(try document(kind, []).unclear == [], "\(kind)")
      #expect(try !lines(document(kind, [])).joined().contains("cần làm rõ"), "\(kind)")
    }
    // The plan as a document is printed as it was signed.
    #expect(try document(.plan, Self.findings).unclear == [])
    #expect(try !lines(document(.plan, Self.findings)).joined().contains("cần làm rõ"))
    let periodic = try lines(document(.periodic, Self.findings))
    #expect(periodic.contains { $0.contains("Chủ trì: Văn phòng Sở (cần làm rõ).") })
    #expect(
      periodic.contains {
        $0.contains("Thành viên của “Các đơn vị thuộc Sở” được tính theo cách tạm hiểu, cần làm rõ.")
      })
    let roles = try tables(document(.assignments, Self.findings)).dropFirst().flatMap(\.rows).map(\.cells[2].text)
    #expect(
      roles == ["chủ trì (cần làm rõ)", "phối hợp (cần làm rõ)", "chủ trì", "phối hợp (cần làm rõ)"]
        || roles == ["chủ trì (cần làm rõ)", "phối hợp (cần làm rõ)", "phối hợp (cần làm rõ)", "chủ trì"])
    let row = try #require(tables(document(.tracking, Self.findings)).first?.rows.first).cells.map(\.text)
    #expect(row[3] == "Văn phòng Sở (cần làm rõ)" && row[4] == "Các đơn vị thuộc Sở")
    #expect(row[11].contains("Thanh tra Sở (cần làm rõ) phối hợp: chưa thực hiện"))
  }

  @Test func whatComesBackTellsItsPeriods() throws {
    let standing = "hằng quý; đã xong quý I; kỳ này: quý II, hạn 30/06/2025"
    let table = try #require(tables(document(.tracking, [])).first)
    #expect(table.rows[1].cells[7].text == standing && table.rows[0].cells[7].text == "30/06/2025")
    let periodic = try document(.periodic, [])
    let annex = tables(periodic).first { $0.columns.count == 10 }
    #expect(annex?.rows[1].cells[7].text == standing)
    let text = lines(periodic)
    #expect(
      text.contains { $0.contains("Tiêu chí (quý I)") && $0.contains("Thanh tra Sở, ngày 14/03/2025") }, "\(text)")
    #expect(text.contains { $0.contains("Thanh tra Sở: quý II, hạn 30/06/2025.") }, "\(text)")
  }

  private func tables(_ document: Document) -> [DocumentTable] {
    (document.blocks + document.annexes.flatMap(\.blocks)).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }
}
