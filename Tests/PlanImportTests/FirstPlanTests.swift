import PlanImport
import PlanModel
import Testing

/// What the first real plan leaves unclear comes out as findings, each with its line.
@Suite struct FirstPlanTests {
  private func draft() throws -> PlanDraft {
    let fixture = try #require(try Fixture.all().first { $0.name.contains("ngoai-vu") })
    return try PlanReader().read(fixture.bytes)
  }

  private func lines(_ kind: Finding.Kind) throws -> [String] {
    try draft().findings.filter { $0.kind == kind }.map { "\($0.line ?? 0): \($0.arguments.joined(separator: " | "))" }
  }

  @Test func header() throws {
    let header = try draft().header
    #expect(header.decision?.number == "78/QĐ-UBND")
    #expect(header.decision?.day == Day(year: 2025, month: 1, day: 8))
    #expect(header.decision?.issuer == "Chủ tịch UBND tỉnh")
    #expect(header.published == .init(year: 2023, index: Score("91,89"), rank: 7, of: 20))
    #expect(header.title.hasSuffix("nâng cao Chỉ số CCHC năm 2025 của Sở Ngoại vụ"))
    #expect(header.sourceDigest.utf8.count == 32)
  }

  @Test func groupsAndUnits() throws {
    let draft = try draft()
    #expect(
      draft.items.map(\.group) == [
        "Chỉ số cải cách hành chính cấp Sở", "Chỉ số cải cách hành chính cấp Sở", "Cải cách hành chính",
      ])
    #expect(draft.units.map(\.aliases) == [[], ["TTDVĐN"], [], ["LSHTQT"]])
    #expect(draft.groups.first?.aliases == ["Các phòng CM, NV"])
    #expect(
      draft.duties.map(\.assignee) == ["Văn phòng Sở", "Các phòng, đơn vị thuộc Sở", "Các phòng, đơn vị thuộc Sở"])
  }

  @Test func findings() throws {
    #expect(try lines(.yearConflict) == ["90: 2023 | 2024"])
    #expect(try lines(.noDeadline) == ["132: ", "173: "])
    #expect(try lines(.blamesOtherUnit) == ["181: Phòng Lãnh sự - Hợp tác quốc tế | Văn phòng Sở"])
    #expect(
      try lines(.unitNamedTwoWays) == [
        "264: Trung tâm Thông tin và Dịch vụ đối ngoại | TTDVĐN", "183: Phòng Lãnh sự - Hợp tác quốc tế | LSHTQT",
      ])
    #expect(try lines(.groupMembersProposed).count == 3)
    let unexplained = try #require(try draft().pointsUnexplained)
    #expect("\(unexplained.explained.decimalText) \(unexplained.lost.decimalText)" == "6 8.11")
    #expect(try draft().findings.count == 9)
    #expect(try draft().unplaced.isEmpty)
  }
}
