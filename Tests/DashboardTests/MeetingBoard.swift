import DashboardCore
@testable import DashboardLoop
import DashboardView
import Foundation
import PlanModel
import PlanStore
import PlanWords
import Screen
import Testing

/// A department of 12 units with 60 assignments: each unit leads one item and takes part in four others.
enum Department {
  static let names = [
    "Văn phòng Sở", "Thanh tra Sở", "Phòng Lãnh sự - Hợp tác quốc tế",
    // The same letters with the marks apart, as some keyboards send them.
    "Pho\u{300}ng Quản lý biên giới",
    "Phòng Tham mưu, tổng hợp, pháp chế, kiểm soát thủ tục hành chính và theo dõi thi hành pháp luật của ngành",
    "Trung tâm Thông tin và Dịch vụ đối ngoại", "Phòng Kế hoạch - Tài chính", "Phòng Tổ chức cán bộ",
    "Phòng Người Việt Nam ở nước ngoài", "Chi cục Biên mậu", "Trung tâm Đào tạo", "Phòng Công nghệ thông tin",
  ]

  /// The change that makes the plan, of the year 2025.
  static func change() throws -> Change {
    var edits: [RecordEdit] = []
    for (place, name) in names.enumerated() {
      edits.append(.unit(Edit(before: nil, after: OrgUnit(id: .init(place + 1), name: name.normalized))))
    }
    for number in 1...12 {
      let code = try #require(CriterionCode("1.\(number)"))
      edits.append(
        .criterion(
          Edit(
            before: nil,
            after: Criterion(
              id: code, name: "Tiêu chí số \(number) của lĩnh vực chỉ đạo, điều hành", maximum: Score("2"),
              score: Score("0,5")))))
      edits.append(
        .item(
          Edit(
            before: nil,
            after: Item(
              id: .init(number), criterion: code, causes: ["Chưa làm."], remedies: ["Làm việc \(number)."]))))
    }
    for number in 0..<60 {
      let (unit, turn) = (number / 5, number % 5)
      let item = (unit + turn) % 12 + 1
      let assignment = Assignment(
        id: .init(number + 1), item: .init(item), assignee: .unit(.init(unit + 1)),
        role: turn == 0 ? .lead : .coordinating,
        officer: turn == 0 ? "Đặng Thị Ngọc Ẩn" : "",
        due: turn < 3 ? Day(number: [20_250_430, 20_250_630, 20_251_231][turn]) : nil)
      edits.append(.assignment(Edit(before: nil, after: assignment)))
    }
    return Change(kind: .importPlan, subject: .init(name: "Sở Ngoại vụ"), edits: edits)
  }

  /// A file with the plan.
  static func file() throws -> String {
    let path = NSTemporaryDirectory() + "/cchc-test-\(UUID().uuidString).cchc"
    let store = try PlanStore.create(path)
    _ = try store.commit(try change(), author: "lan", at: Timestamp(seconds: 1_740_000_000))
    return path
  }
}

extension Board {
  /// A board on the department's file.
  static func ofDepartment(size: String = "80x24", today: Int = 20_250_610) throws -> Board {
    let board = try Board(size: size, today: today, at: Department.file())
    board.isOwnFile = true
    return board
  }

  /// A board whose meeting of today has begun.
  static func inMeeting(size: String = "80x24", today: Int = 20_250_610) throws -> Board {
    let board = try ofDepartment(size: size, today: today)
    try board.keys(#"F5 Enter Ctrl-u "10/6" Enter F5"#)
    return board
  }
}
