import PlanImport
import PlanModel
import Testing

/// Labels that no list of words has are understood by what stands there, or left open; never lent to a neighbour.
@Suite struct UnknownLabelTests {
  /// Wordings of labels on purpose outside of the lists, with the field they mean.
  private static let wordings: [(ItemSlot, String)] = [
    (.cause, "Căn nguyên"), (.cause, "Điều chưa làm được"), (.cause, "Gốc của việc mất điểm"), (.cause, "Điểm nghẽn"),
    (.remedy, "Cách tháo gỡ"), (.remedy, "Lối ra"), (.remedy, "Việc sẽ triển khai"), (.remedy, "Hướng tháo gỡ"),
    (.lead, "Đơn vị làm chính"), (.lead, "Nơi gánh việc"), (.lead, "Ai lo"), (.lead, "Mũi chính"),
    (.coordinating, "Cùng làm"), (.coordinating, "Đơn vị góp sức"), (.coordinating, "Bên kề vai"),
    (.time, "Kỳ hạn"), (.time, "Mốc về đích"), (.time, "Bao lâu"), (.time, "Khi nào xong"),
  ]
  private static let usual: [(ItemSlot, String)] = [
    (.cause, "Nguyên nhân"), (.remedy, "Giải pháp"), (.lead, "Đơn vị chủ trì"), (.coordinating, "Đơn vị phối hợp"),
    (.time, "Thời gian"),
  ]
  private static let values: [[ItemSlot: String]] = [
    [
      .cause: "Hình thức tuyên truyền chưa phong phú", .remedy: "Tổ chức cuộc thi tìm hiểu", .lead: "Văn phòng Sở",
      .coordinating: "Thanh tra Sở", .time: "30/6/2025",
    ],
    [
      .cause: "Ban hành văn bản chậm", .remedy: "Rà soát, đôn đốc hằng tuần", .lead: "Phòng Pháp chế",
      .coordinating: "Văn phòng Sở; Đặng Thị Ngọc Ẩn", .time: "Quý III/2025",
    ],
  ]

  private static func plan(_ slot: ItemSlot, _ wording: String) -> String {
    var lines = ["KẾ HOẠCH", "Khắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Công Thương tỉnh Phú Yên"]
    for (place, values) in values.enumerated() {
      lines.append("\(place + 1). Tiêu chí 1.\(place + 5): Công tác số \(place + 1): đạt 0,5/2 điểm.")
      for (other, label) in usual { lines.append("- \(other == slot ? wording : label): \(values[other] ?? "")") }
    }
    return lines.joined(separator: "\n")
  }

  private static func texts(_ item: PlanDraft.DraftItem) -> [ItemSlot: String] {
    var texts: [ItemSlot: String] = [:]
    if !item.causes.isEmpty { texts[.cause] = item.causes.joined(separator: "; ") }
    if !item.remedies.isEmpty { texts[.remedy] = item.remedies.joined(separator: "; ") }
    texts[.lead] = item.leadText
    if !item.coordinating.isEmpty { texts[.coordinating] = item.coordinating.joined(separator: "; ") }
    texts[.time] = item.time
    return texts
  }

  @Test func wordingsAreUnderstoodOrLeftOpen() throws {
    var counts = (right: 0, unplaced: 0, wrong: 0)
    for (slot, wording) in Self.wordings {
      let draft = try PlanReader().read(text: Self.plan(slot, wording))
      #expect(draft.items.count == 2, "\(wording)")
      var expected = Self.values
      let isRight = zip(draft.items, expected).allSatisfy { Self.texts($0) == $1 }
      for place in expected.indices { expected[place][slot] = nil }
      let isOpen = zip(draft.items, expected).allSatisfy { Self.texts($0) == $1 }
      if isRight {
        counts.right += 1
        #expect(draft.findings.contains { $0.kind == .labelUnderstood && $0.arguments[1] == wording }, "\(wording)")
      } else if isOpen,
        draft.unplaced.contains(where: { $0.kind == .label && $0.title == wording && $0.pieces.count == 2 })
      {
        counts.unplaced += 1
      } else {
        counts.wrong += 1
        Issue.record("\(wording): \(draft.items.map(Self.texts))")
      }
    }
    print("labels: right \(counts.right), unplaced \(counts.unplaced), wrong \(counts.wrong)")
    #expect(counts.wrong == 0)
    #expect(counts.right * 20 >= Self.wordings.count * 17)
  }

  @Test(arguments: ["Kinh phí dự kiến", "Sản phẩm bàn giao", "Mức ưu tiên"])
  func labelsOfNoFieldAreToldOnce(_ label: String) throws {
    let text = Self.plan(.name, "").replacingOccurrences("- Thời gian:", "- \(label): 15 triệu đồng\n- Thời gian:")
    let draft = try PlanReader().read(text: text)
    #expect(draft.items.map(Self.texts) == Self.values)
    #expect(draft.unplaced.map(\.title) == [label])
    #expect(draft.unplaced.first?.codes.count == 2)
    #expect(draft.findings.count { $0.kind == .unplacedText } == 1)
  }

  /// A point of a list of causes with a colon in it is no label.
  @Test func pointsOfProseStayThere() throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH
        Khắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Tư pháp tỉnh Phú Yên
        Tiêu chí 1.3. Kiểm tra: đạt 0,5/1 điểm
        Nguyên nhân:
        - Về nhân sự: công chức kiêm nhiệm nhiều việc.
        - Về thiết bị: máy tính đã cũ, chưa được thay.
        Giải pháp: Kiểm tra hằng quý.
        Đơn vị chủ trì: Văn phòng Sở
        Thời gian: Quý II/2025
        """)
    #expect(
      draft.items.map(\.causes) == [
        ["Về nhân sự: công chức kiêm nhiệm nhiều việc.", "Về thiết bị: máy tính đã cũ, chưa được thay."]
      ])
    #expect(draft.unplaced.isEmpty)
  }
}

extension String {
  fileprivate func replacingOccurrences(_ text: String, _ other: String) -> String {
    split(separator: "\n").map { $0.hasPrefix(text) ? other + $0.dropFirst(text.count) : String($0) }
      .joined(separator: "\n")
  }
}
