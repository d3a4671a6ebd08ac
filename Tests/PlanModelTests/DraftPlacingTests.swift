import PlanModel
import Testing

/// Text of a document put into fields by hand: (pieces, field, item before, item after).
struct DraftPlacingTests {
  private static func draft(_ blocks: [UnplacedBlock] = []) -> PlanDraft {
    var draft = PlanDraft(
      header: PlanHeader(planYear: 2025),
      items: [
        .init(code: CriterionCode("1.5")!, name: "Tuyên truyền", causes: ["Ít hình thức."], line: 10),
        .init(
          code: CriterionCode("1.6")!, name: "Sáng kiến", leadText: "Văn phòng Sở", leads: ["Văn phòng Sở"], line: 20),
        .init(code: CriterionCode("3.3.2")!, name: "Hồ sơ liên thông", line: 30),
      ], units: [.init(name: "Văn phòng Sở"), .init(name: "Phòng Phổ biến, giáo dục pháp luật")])
    draft.items[1].lines.lead = 24...24
    draft.unplaced = blocks
    return draft
  }

  private static func piece(_ text: String, _ line: Int = 12, code: String? = nil) -> UnplacedBlock.Piece {
    .init(text: text, lines: line...line, code: code.flatMap { CriterionCode($0) })
  }

  private func after(_ text: String, _ slot: ItemSlot, _ item: Int = 0) throws -> PlanDraft.DraftItem {
    var draft = Self.draft()
    try draft.apply(try draft.edit(placing: [Self.piece(text)], as: slot, in: .item(item)))
    return draft.items[item]
  }

  @Test(arguments: [
    ("Văn phòng Sở", ["Văn phòng Sở"]), ("- Đơn vị làm chính: Phòng Đặng Thị Ngọc Ẩn.", ["Phòng Đặng Thị Ngọc Ẩn"]),
    ("Thanh tra Sở, các phòng chuyên môn", ["Thanh tra Sở", "các phòng chuyên môn"]),
    ("Phòng Phổ biến, giáo dục pháp luật; Thanh tra Sở", ["Phòng Phổ biến, giáo dục pháp luật", "Thanh tra Sở"]),
    (
      "Trung tâm Thông tin và Dịch vụ đối ngoại và Thanh tra Sở",
      ["Trung tâm Thông tin và Dịch vụ đối ngoại", "Thanh tra Sở"]
    ),
    ("P.CCVC, TTr", ["P.CCVC", "TTr"]),
  ])
  func unitsAreParted(_ text: String, _ names: [String]) throws {
    #expect(try after(text, .coordinating).coordinating == names)
    #expect(try after(text, .lead).leads == names)
  }

  @Test(arguments: [
    ("Kỳ hạn: Quý III/2025", "Quý III/2025"), ("trước ngày 30/6/2025;", "trước ngày 30/6/2025"),
    ("thường xuyên", "thường xuyên"),
  ])
  func timesAreTakenAsWritten(_ text: String, _ time: String) throws { #expect(try after(text, .time).time == time) }

  @Test func pointsAreReadAndProseIsAdded() throws {
    let item = try after("Đạt 0,5/2 điểm", .points)
    #expect(item.score == Score("0,5") && item.maximum == Score("2"))
    #expect(
      try after("+ Nguyên nhân: chưa có video.", .cause).causes == ["Ít hình thức.", "Nguyên nhân: chưa có video."])
  }

  @Test(arguments: [
    ("31/12/2025", ItemSlot.lead), ("Quý III/2025", .coordinating), ("0,5/2", .lead), ("Văn phòng Sở", .time),
    ("Văn phòng Sở", .points), ("2/0,5", .points), ("II. NHIỆM VỤ VÀ GIẢI PHÁP", .lead),
    (
      "Công chức chưa dành thời gian nghiên cứu, đề xuất cách làm mới nên trong năm chưa có sáng kiến nào được công nhận",
      .lead
    ),
  ])
  func aValueOfAnotherKindIsRefused(_ text: String, _ slot: ItemSlot) {
    let draft = Self.draft()
    #expect(throws: PlacingFault.self) { try draft.edit(placing: [Self.piece(text)], as: slot, in: .item(0)) }
  }

  @Test func whatIsPlacedIsNoLongerUnplacedAndComesBackByUndo() throws {
    let column = UnplacedBlock(
      kind: .column, title: "Kỳ hạn",
      pieces: [Self.piece("Quý II/2025", 12, code: "1.5"), Self.piece("Quý IV/2025", 32, code: "3.3.2")], words: 4)
    let note = UnplacedBlock(kind: .text, pieces: [Self.piece("Ghi chú khác", 40)], words: 3)
    let before = Self.draft([column, note])
    var draft = before
    let edit = try draft.edit(placing: column.pieces, as: .time, in: .ownItems)
    try draft.apply(edit)
    #expect(draft.items.map(\.time) == ["Quý II/2025", nil, "Quý IV/2025"])
    #expect(draft.unplaced == [note])
    try draft.apply(edit.inverted)
    #expect(draft.items == before.items && draft.unplaced == before.unplaced)
  }

  /// Part of a block leaves the rest of it.
  @Test func theRestOfABlockStays() throws {
    let block = UnplacedBlock(
      kind: .text, pieces: [Self.piece("Văn phòng Sở", 12), Self.piece("Ghi chú", 13)], words: 5)
    var draft = Self.draft([block])
    try draft.apply(try draft.edit(placing: [block.pieces[0]], as: .lead, in: .item(0)))
    #expect(draft.unplaced.map(\.text) == ["Ghi chú"] && draft.unplaced[0].words == 2)
  }

  /// Headings over sections of units, from top to bottom: the nearest above an item leads it, and what an item says itself stays.
  @Test func aHeadingLeadsTheItemsBelowIt() throws {
    var draft = Self.draft()
    try draft.apply(try draft.edit(placing: [Self.piece("I. Thanh tra Sở", 5)], as: .lead, in: .below(line: 5)))
    #expect(draft.items.map(\.leadText) == ["Thanh tra Sở", "Văn phòng Sở", "Thanh tra Sở"])
    try draft.apply(try draft.edit(placing: [Self.piece("II. Phòng Tổ chức", 25)], as: .lead, in: .below(line: 25)))
    #expect(draft.items.map(\.leadText) == ["Thanh tra Sở", "Văn phòng Sở", "Phòng Tổ chức"])
    #expect(throws: PlacingFault.noItem) {
      try draft.edit(placing: [Self.piece("Văn phòng Sở", 50)], as: .lead, in: .below(line: 50))
    }
  }
}
