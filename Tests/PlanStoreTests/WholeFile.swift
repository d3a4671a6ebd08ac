import PlanModel
import Testing

@testable import PlanStore

/// A file that holds at least one of everything: plans of two years, meetings, scorecards, and a journal with undos.
struct WholeFile {
  let folder = Folder()
  let store: PlanStore
  private let signature = Signature(author: HardNames.officer, clock: Clock(now: moment, secondsAheadOfUTC: 25_200))

  var path: String { folder.file("plan.cchc") }

  init() throws {
    store = try PlanStore.create(folder.file("plan.cchc"))
    try commit(SamplePlan.creation)
    try commit(Self.scores)
    try meet()
    for lock in ScoreLock.allCases {
      try commit(try store.load().plan.change(locking: true, lock, year: 2024, by: signature))
    }
    try commit(try store.load().plan.change(beginning: 2026, as: 2))
    let assignment = try store.load().plan.assignments.rows[0]
    for state in [WorkState.inProgress, .done] {
      try commit(try store.load().plan.change(setting: state, of: assignment.id, by: signature))
    }
    _ = try store.undo(author: HardNames.awkward, at: moment)
    _ = try store.undo(author: "lan", at: moment)
    _ = try store.redo(author: "lan", at: moment)
    _ = try store.reverse(2 + 13, author: "", at: Timestamp(seconds: -1))
    try store.show(Showing(plan: 2, line: "a1", author: "lan"))
  }

  /// The same in a file of the form before the chain, beside it.
  func inFormBeforeChain(_ name: String) throws -> String {
    let old = folder.file(name)
    _ = try PlanStore.create(old, schema: Schema(steps: Array(Schema.current.steps.prefix(6))))
    let raw = RawFile(old)
    raw.run("ATTACH '\(path)' AS whole; PRAGMA foreign_keys = OFF; BEGIN; DELETE FROM plan")
    for table in raw.column("SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name = 'scorecards'") {
      let columns = raw.column("SELECT name FROM pragma_table_info('\(table)', 'main')").joined(separator: ", ")
      #expect(raw.run("INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM whole.\(table)") == "not an error")
    }
    raw.run("COMMIT; DETACH whole")
    return old
  }

  private func commit(_ change: Change) throws { _ = try store.commit(change, author: "lan", at: moment) }

  /// A meeting with an extension and a conclusion of each kind.
  private func meet() throws {
    func plan() throws -> Plan { try store.load().plan }
    let units = try plan().units.rows.map(\.id)
    try commit(
      try plan().change(
        planning: Briefing(
          id: .init(0), day: day(20_250_702), title: HardNames.decomposed, chair: "Giám đốc",
          secretary: HardNames.officer, present: [units[2], units[0]], order: ["k1", "", "a2"])))
    try commit(try plan().change(beginning: .init(1), at: try store.load().revision, by: signature))
    let assignment = try plan().assignments.rows[1]
    var report = Report(on: assignment)
    report.state = .inProgress
    report.due = day(20_261_231)
    report.extensionReason = "chờ hướng dẫn"
    report.isLeadOnly = true
    try commit(try plan().change(reporting: report, on: assignment, by: signature))
    let conclusions = [
      Conclusion(id: .init(0), briefing: .init(1), text: HardNames.awkward),
      Conclusion(
        id: .init(0), briefing: .init(1), text: "Rà soát", assignee: .group(.init(1)), due: day(20_250_731),
        followUp: .task),
      Conclusion(
        id: .init(0), briefing: .init(1), text: "Đôn đốc", assignee: assignment.assignee,
        followUp: .assignment(assignment.id)),
    ]
    for conclusion in conclusions {
      try commit(try plan().change(concluding: conclusion, before: nil, by: signature))
    }
    try followUp(try plan().assignments.rows[0].id)
    try commit(try plan().change(officer: HardNames.officer, of: units[0]))
    try commit(try plan().change(ending: .init(1), at: try store.load().revision, by: signature))
  }

  /// A share without a date that had one, that was confirmed, opened again and waits on somebody outside, as a task does.
  private func followUp(_ id: Assignment.Key) throws {
    let steps: [(inout Report) -> Void] = [
      { $0.rhythm = "ngày 15 hằng tháng" }, { $0.rhythm = nil },
      { $0.due = day(20_250_930) }, { $0.due = nil },
      {
        $0.state = .done
        $0.completion = CompletionReport(
          doneOn: day(20_250_625), confirmation: .init(by: HardNames.officer, paper: "12/TB-SNgV"))
      },
      {
        ($0.state, $0.reason) = (.blocked, "chưa có trả lời")
        $0.completion = CompletionReport(waitsOn: HardNames.decomposed, waitsSince: day(20_250_605))
      },
    ]
    for step in steps {
      let share = try #require(try store.load().plan.assignments[id])
      var report = Report(on: share)
      step(&report)
      report.isLeadOnly = true
      try commit(try store.load().plan.change(reporting: report, on: share, by: signature))
    }
    let plan = try store.load().plan
    let before = try #require(plan.conclusions.rows.first { $0.followUp == .task })
    var after = before
    (after.state, after.reason, after.waiting) = (.blocked, "chờ", Waiting(on: "Bộ Ngoại giao", since: day(20_250_605)))
    try commit(try plan.change(concluding: after, before: before, by: signature))
  }

  private static var settings: Settings {
    var settings = Settings.standard
    settings.bands = [.init("Xuất sắc", from: Score(thousandths: 90_000)), .init("", from: .zero, isInclusive: false)]
    settings.rounding = .truncate
    settings.secondsAheadOfUTC = -3600
    settings.likelihoods = [.notStarted: 250, .done: 1000]
    settings.holidays = [.init(day(20_250_902), "Quốc khánh\nnghỉ bù"), .init(day(20_250_101))]
    settings.swaps = [
      .init(off: day(20_250_502), worked: day(20_250_426), announced: day(20_241_203), source: "TB\n6150")
    ]
    settings.holidaySources = [.init(from: day(20_250_101), through: day(20_251_231), isToCheck: true, text: "Luật")]
    settings.reportDates = [.init("Báo cáo quý I", day: 14, month: 3)]
    return settings
  }

  private static var scores: Change {
    var scores = StageScores(.published, Score(thousandths: 1250))
    for (place, stage) in ScoreStage.allCases.enumerated() { scores[stage] = Score(thousandths: place * 1001) }
    let line = ScoreLine(
      id: .init(year: 2024, code: code("1.10")), name: HardNames.decomposed, kind: .bonus,
      maximum: Score(thousandths: 2000), scores: scores, scorer: .survey, applicability: .full, reason: "lý do",
      evidenceNeeded: HardNames.awkward, evidence: .missing, explanationAsked: "vì sao", explanation: "giải trình")
    let card = Scorecard(
      id: 2024, title: "Bộ tiêu chí", publishedIndex: Score(thousandths: 91_890), publishedRank: 7, rankedOf: 20,
      publishedClass: "Xuất sắc", freeze: day(20_241_214))
    let peer = Peer(id: .init(1), year: 2024, name: "Sở Y tế", index: Score(thousandths: 92_000), rank: 6)
    let bare = ScoreLine(id: .init(year: 2024, code: code("1.2")), name: "")
    return Change(
      kind: .importScores, subject: .init(name: "2024"),
      edits: [
        .scorecard(Edit(before: nil, after: card)), .line(Edit(before: nil, after: line)),
        .line(Edit(before: nil, after: bare)), .peer(Edit(before: nil, after: peer)),
        .settings(Edit(before: .standard, after: settings)),
      ])
  }
}

extension PlanStore {
  /// The whole export.
  func exported() throws -> [UInt8] {
    final class Pieces { var bytes: [UInt8] = [] }
    let pieces = Pieces()
    try export { pieces.bytes += $0 }
    return pieces.bytes
  }
}

extension RawFile {
  /// Every value of every row, as SQLite keeps it, except where the leading board stands.
  var contents: [String] {
    column("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'showing' ORDER BY name").flatMap { table in
      let columns = column("SELECT name FROM pragma_table_info('\(table)')")
      let values = columns.map { "typeof(\($0)) || hex(\($0))" }.joined(separator: " || ' ' || ")
      return column("SELECT '\(table): ' || \(values) FROM \(table) ORDER BY 1")
    }
  }
}
