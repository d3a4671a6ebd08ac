import DashboardCore
@testable import DashboardLoop
import Foundation
import PlanModel
import PlanReport
import PlanStore
import Screen
import Testing

/// A whole briefing of 12 units and 60 assignments by keys alone, with the keys counted; the README's table has the
/// counts.
@Suite struct ScriptedBriefingTests {
  /// What the secretary records, and the keys it takes besides words and dates themselves.
  private enum Recorded: Int, CaseIterable {
    case state, result, stateAndResult, all, blocked, conclusion

    /// The keys, words and dates in quotes.
    var script: String {
      switch self {
      case .state: "4"
      case .result: #"Enter "đã gửi văn bản" Enter"#
      case .stateAndResult: #"2 Enter "đang chờ góp ý" Enter"#
      case .all: #"2 Enter "trình Giám đốc" Tab Tab Tab Ctrl-u "+2 tuần" Enter"#
      case .blocked: #"5 "chờ hướng dẫn của Sở Nội vụ" Enter"#
      case .conclusion: #"F4 "Hoàn thành trong tháng" Tab Tab "cuối tháng" Enter"#
      }
    }

    /// How many presses the script takes besides what stands in quotes.
    var keys: Int {
      script.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 0 }
        .map { $0.element.split(separator: " ").count }.reduce(0, +)
    }
  }

  @Test func keysPerRecordedStatus() {
    #expect(Recorded.allCases.map(\.keys) == [1, 2, 3, 7, 2, 4])
  }

  @Test func aBriefingByKeysAlone() throws {
    let board = try Board.inMeeting()
    var recorded: [Assignment.Key: Recorded] = [:]
    var conclusions = 0
    for unit in 0..<12 {
      #expect(board.state.meeting?.part == unit)
      for line in 0..<5 {
        guard case .assignment(let id) = board.state.meeting?.currentLine?.subject else {
          Issue.record("no assignment in line \(line) of unit \(unit)")
          return
        }
        let what = Recorded(rawValue: (unit + line) % 5) ?? .state
        recorded[id] = what
        try board.keys(what.script + " Tab")
        #expect(board.state.overlay == nil)
      }
      if unit % 4 == 0 {
        try board.keys(Recorded.conclusion.script)
        conclusions += 1
      }
      try board.keys("PgDn")
    }
    try board.keys("Ctrl-e Ctrl-e")

    let plan = try board.saved()
    let store = try PlanStore.open(board.path)
    #expect(recorded.count == 60 && plan.conclusions.count == conclusions)
    let briefing = try #require(plan.briefings.rows.first)
    #expect(briefing.phase == .ended)
    for (id, what) in recorded {
      let assignment = try #require(plan.assignments[id])
      let updates = try store.history(of: assignment.item).updates.filter { $0.id.assignment == id }
      #expect(updates.allSatisfy { $0.briefing == briefing.id })
      let results = Set(updates.map(\.result)).subtracting([""])
      switch what {
      case .state: #expect(assignment.state == .done)
      case .result: #expect(assignment.state == .notStarted && results == ["đã gửi văn bản"])
      case .stateAndResult: #expect(assignment.state == .inProgress && results == ["đang chờ góp ý"])
      case .all:
        #expect(assignment.state == .inProgress && results == ["trình Giám đốc"])
        #expect(assignment.due == Day(number: 20_250_624))
      case .blocked, .conclusion:
        #expect(assignment.state == .blocked && assignment.reason == "chờ hướng dẫn của Sở Nội vụ")
      }
    }
    // The minutes tell what was typed, and the figures are those of the file.
    let facts = try #require(try store.heldFacts(of: briefing, in: plan))
    let minutes = MarkdownRenderer().render(.minutes(of: facts, .vietnamese))
    for (words, what) in [
      ("đã gửi văn bản", Recorded.result), ("đang chờ góp ý", .stateAndResult), ("trình Giám đốc", .all),
    ] {
      #expect(minutes.components(separatedBy: words).count - 1 == recorded.values.count { $0 == what })
    }
    let load = plan.workload(in: TallyScope(on: facts.briefing.day))
    #expect(load.shares.total == 63 && load.undertakings.total == 15)
    #expect(minutes.contains("hoàn thành \(load.undertakings.done)/15 nhiệm vụ, đạt 20%"))
    #expect(
      minutes.contains("Hoàn thành trong tháng. Giao Văn phòng Sở thực hiện, hoàn thành chậm nhất ngày 30/06/2025."))
    // One entry for each thing recorded: 60 reports, the states that came before a text, conclusions, and the meeting.
    let texts = recorded.values.count { $0 == .stateAndResult || $0 == .all }
    #expect(try store.journal(limit: 1000).count == 1 + 3 + 60 + texts + conclusions)
  }
}
