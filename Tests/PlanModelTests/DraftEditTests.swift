import Foundation
import PlanModel
import Testing

/// Corrections of a draft: made, taken back, refused, and kept as text.
@Suite struct DraftEditTests {
  private func draft() throws -> PlanDraft {
    let code = try #require(CriterionCode("1.6"))
    var item = PlanDraft.DraftItem(
      code: code, name: "Sáng kiến", score: .zero, maximum: Score("3"), causes: ["Thanh tra Sở chưa làm"],
      remedies: ["Phát động"], leadText: "Văn phòng Sở", leads: ["Văn phòng Sở"], coordinating: ["Thanh tra Sở"],
      line: 9)
    item.seen = [
      .init(kind: .blamesOtherUnit, line: 10, arguments: ["Thanh tra Sở"], excerpt: "Thanh tra Sở chưa làm"),
      .init(kind: .ambiguousNumber, line: 9, arguments: ["1.234"]),
    ]
    var draft = PlanDraft(
      header: PlanHeader(agency: "Sở Ngoại vụ", planYear: 2025, sourceDigest: "a"), items: [item],
      units: [.init(name: "Văn phòng Sở"), .init(name: "Thanh tra Sở", aliases: ["TTr"])],
      groups: [.init(name: "Các đơn vị", members: ["Thanh tra Sở"])], duties: [.init(assignee: "TTr", text: "Kiểm tra")]
    )
    draft.findings = draft.checked
    return draft
  }

  @Test func whatOnlyTheReaderSawStandsUntilItIsCorrected() throws {
    var draft = try draft()
    #expect(draft.findings.map(\.kind) == [.ambiguousNumber, .noDeadline, .blamesOtherUnit, .groupMembersProposed])
    #expect(draft.findings[2].arguments == ["Thanh tra Sở", "Văn phòng Sở"])
    var item = draft.items[0]
    item.causes = ["Khác"]
    try draft.apply(DraftEdit([.item(.init(at: 0, before: draft.items[0], after: item))]))
    #expect(draft.findings.map(\.kind) == [.ambiguousNumber, .noDeadline, .groupMembersProposed])
  }

  @Test func aCorrectionOfSomethingElseIsRefused() throws {
    var draft = try draft()
    let whole = draft
    var other = draft.items[0]
    other.name = "Khác"
    #expect(throws: ChangeFault.movedOn) {
      try draft.apply(
        DraftEdit([
          .duty(.init(at: 0, before: whole.duties[0], after: nil)),
          .item(.init(at: 0, before: other, after: nil)),
        ]))
    }
    #expect(draft == whole)
  }

  @Test func aUnitThatIsRenamedIsRenamedEverywhere() throws {
    var draft = try draft()
    let whole = draft
    let edit = draft.edit(unit: 1, to: .init(name: "Thanh tra tỉnh"))
    try draft.apply(edit)
    #expect(draft.items[0].coordinating == ["Thanh tra tỉnh"] && draft.groups[0].members == ["Thanh tra tỉnh"])
    #expect(draft.duties[0].assignee == "Thanh tra tỉnh")
    try draft.apply(edit.inverted)
    #expect(draft == whole)
  }

  @Test func correctionsAreKeptAsTextAndReadBack() throws {
    let draft = try draft()
    let finding = FindingContent(draft.findings[0], in: draft)
    let edit = DraftEdit([
      .item(.init(at: 0, before: draft.items[0], after: nil)), .clarified(finding, true),
      .header(before: draft.header, after: PlanHeader(agency: "Đặng Thị Ngọc Ẩn")),
    ])
    #expect(try JSONDecoder().decode(DraftEdit.self, from: JSONEncoder().encode(edit)) == edit)
    for text in ["\"3..3\"", "\"\"", "\"x\""] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(CriterionCode.self, from: Data(text.utf8)) }
    }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Day.self, from: Data("20250431".utf8)) }
  }
}
