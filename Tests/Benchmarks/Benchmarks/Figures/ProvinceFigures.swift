import DashboardCore
import DashboardView
import GeneratedPlans
import Glibc
import PlanModel
import PlanStore
import PlanWords
import Screen
import Themes

/// The whole scorecard and the forecast: of one department, and of a file as large as a province needs.
enum ProvinceFigures {
  struct NoScore: Error {}

  /// A department: 100 assignments and 120 leaves of one year. A province: 100 000 assignments, 200 units, and 25 × 120
  /// leaves of six years.
  static let sizes = [1, 25]

  private static func path(_ agencies: Int) throws -> String {
    let path = "\(GeneratedFile.folder)/agencies-\(agencies).cchc"
    guard access(path, F_OK) != 0 else { return path }
    let store = try PlanStore.create(path)
    var generator = PlanGenerator(assignments: agencies == 1 ? 100 : 100_000)
    _ = try store.commit(generator.creation(), author: "lan", at: GeneratedFile.signature.clock.now)
    let scores = generator.scorecards(years: agencies == 1 ? 2024...2024 : 2019...2024, agencies: agencies, leaves: 120)
    _ = try store.commit(scores, author: "lan", at: GeneratedFile.signature.clock.now)
    return path
  }

  static func measure(_ agencies: Int, _ measured: Measurements) throws {
    let path = try path(agencies)
    var state: DashboardState?
    for _ in 0..<3 {
      measured(
        "open",
        try nanoseconds {
          let loaded = try PlanStore.open(path).load()
          state = DashboardState(
            plan: loaded.plan, revision: loaded.revision, path: path, author: "lan", words: .vietnamese,
            clock: GeneratedFile.signature.clock, size: Size(columns: 120, rows: 40))
        })
    }
    guard var board = state else { return }
    let view = DashboardView(theme: try ThemeShelf(folder: "").theme(named: "dark"))
    func type(_ events: [InputEvent]) {
      for event in events { _ = board.handle(.input(event)) }
      _ = view.draw(board)
    }
    // The whole scorecard.
    type([.ctrl("g")])
    for _ in 0..<200 { measured("key", nanoseconds { type([.key(.down, [])]) }) }
    for _ in 0..<3 {
      type([.key(.f(3), [])])
      for letter in "tuyên truyền".unicodeScalars { measured("search", nanoseconds { type([.text(letter)]) }) }
      type([.key(.escape, []), .key(.escape, [])])
    }
    // The forecast, and an edit of a leaf while it shows.
    for _ in 0..<5 {
      measured("forecast", nanoseconds { type([.key(.f(6), [])]) })
      type([.key(.escape, [])])
    }
    type([.key(.f(6), [])])
    for round in 0..<100 {
      guard let code = CriterionCode("1.\(round % 10 + 1).\(round % 12 + 1)"),
        let before = board.plan.lines[.init(year: 2024, code: code)]
      else { throw NoScore() }
      var after = before
      after.scores[.appraised2] = Score(thousandths: before.reached == .zero ? 500 : 0)
      let change = try board.plan.change(scoring: after, before: before)
      let entry = JournalEntry(
        number: board.revision + 1, at: board.clock.now, author: "lan", step: .edit, change: change)
      measured(
        "edit",
        nanoseconds {
          _ = board.handle(.committed(entry))
          _ = view.draw(board)
        })
    }
  }
}
