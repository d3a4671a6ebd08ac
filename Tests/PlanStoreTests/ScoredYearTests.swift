import PlanModel
import Testing

@testable import PlanStore

@Suite struct ScoredYearTests {
  let folder = Folder()
  var path: String { folder.file("plan.cchc") }
  let signature = Signature(author: "Đặng Thị Ngọc Ẩn", clock: Clock(now: moment, secondsAheadOfUTC: 25_200))

  private func line(_ code_: String, _ year: Int = 2024, _ score: Int? = 500) -> ScoreLine {
    ScoreLine(
      id: .init(year: year, code: code(code_)), name: "Tiêu chí \(code_)", maximum: Score(thousandths: 2000),
      scores: score.map { StageScores(.appraised1, Score(thousandths: $0)) } ?? StageScores(), scorer: .appraisal,
      applicability: .applicable, reason: "lý do", evidenceNeeded: "kế hoạch", evidence: .missing,
      explanationAsked: "vì sao", explanation: "giải trình")
  }

  private func scored(_ plan: Plan = SamplePlan.plan) -> Change {
    Change(
      plan: plan.header.id, kind: .importScores, subject: .init(name: "2024"),
      edits: [
        .scorecard(
          Edit(
            before: nil,
            after: Scorecard(
              id: 2024, title: "Bộ tiêu chí", publishedIndex: Score(thousandths: 91_890), publishedRank: 7,
              rankedOf: 20,
              publishedClass: "Xuất sắc", freeze: Day(year: 2024, month: 12, day: 14)))),
        .line(Edit(before: nil, after: line("1.5"))), .line(Edit(before: nil, after: line("1.6"))),
        .peer(
          Edit(
            before: nil,
            after: Peer(id: .init(1), year: 2024, name: "Sở Y tế", index: Score(thousandths: 92_000), rank: 6))),
        .settings(Edit(before: .standard, after: with(.standard) { $0.rounding = .truncate })),
      ])
  }

  private func with<Value>(_ value: Value, _ edit: (inout Value) -> Void) -> Value {
    var copy = value
    edit(&copy)
    return copy
  }

  @Test func whatIsScoredIsReadBackAndTakenBackByOneUndo() throws {
    let store = try PlanStore.create(path)
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
    var plan = try store.load().plan
    let before = plan
    try plan.apply(store.commit(scored(), author: "lan", at: moment).change)
    #expect(try PlanStore.open(path).load().plan == plan)
    #expect(plan.index(of: 2024) == Score(thousandths: 25_000))
    try plan.apply(store.undo(author: "lan", at: moment).change)
    #expect(try store.load().plan == plan)
    #expect(plan == before)
    try plan.apply(store.redo(author: "lan", at: moment).change)
    #expect(try store.load().plan == plan)
    try store.check()
  }

  @Test func aLockedYearTakesNoScoreEvenPastTheProgram() throws {
    let store = try PlanStore.create(path)
    _ = try store.commit(scored(), author: "lan", at: moment)
    let plan = try store.load().plan
    let edit = try plan.change(scoring: with(line("1.5")) { $0.scores.selfScored = .zero }, before: line("1.5"))
    _ = try store.commit(try plan.change(locking: true, year: 2024, by: signature), author: "lan", at: moment)
    let bytesBefore = bytes(of: path)
    #expect(throws: StoreFault.change(.locked(year: 2024))) { try store.commit(edit, author: "lan", at: moment) }
    let raw = RawFile(path)
    for (sql, sentence) in [
      ("UPDATE score_lines SET self_scored = 1", "the self-scores of the year are locked"),
      ("UPDATE score_lines SET evidence_needed = 'khác'", "the self-scores of the year are locked"),
      ("DELETE FROM score_lines", "the scores of the year are locked"),
      ("INSERT INTO score_lines SELECT * FROM score_lines", "the scores of the year are locked"),
    ] {
      #expect(raw.run(sql) == sentence)
    }
    #expect(bytes(of: path) == bytesBefore)
    let locked = try store.load().plan
    #expect(throws: ChangeFault.locked(year: 2024)) { try locked.check(edit) }
    // What others score stays open.
    let appraised = with(line("1.5")) { $0.scores.appraised1 = .zero }
    let change = try locked.change(scoring: appraised, before: line("1.5"))
    _ = try store.commit(change, author: "lan", at: moment)
    _ = try store.undo(author: "lan", at: moment)
    _ = try store.commit(try locked.change(locking: false, year: 2024, by: signature), author: "lan", at: moment)
    _ = try store.commit(edit, author: "lan", at: moment)
  }

  @Test func aNewYearIsAPlanOfItsOwnInTheSameFile() throws {
    let store = try PlanStore.create(path)
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
    _ = try store.commit(scored(), author: "lan", at: moment)
    var old = try store.load().plan
    let entry = try store.commit(try old.change(beginning: 2026, as: 2), author: "lan", at: moment)
    try old.apply(entry.change)
    #expect(try store.load(plan: 1).plan == old)
    let new = try store.load().plan
    #expect(new.header.id == 2)
    #expect(new.header.planYear == 2026)
    #expect(new.units.rows.map(\.name) == old.units.rows.filter { ($0.activeTo?.year ?? 2026) >= 2026 }.map(\.name))
    #expect(Set(new.units.rows.map(\.id)).isDisjoint(with: old.units.rows.map(\.id)))
    #expect(new.lines(of: 2026).map(\.id.code) == new.lines(of: 2024).map(\.id.code))
    #expect(new.lines(of: 2026).allSatisfy { $0.scores == StageScores() && $0.explanation.isEmpty })
    #expect(new.sum(of: 2026).scored == 0)
    // Work in one year leaves the other as it is.
    let assignment = try #require(new.assignments.rows.first)
    let report = try new.change(setting: .inProgress, of: assignment.id, by: signature)
    let reported = try store.commit(report, author: "lan", at: moment)
    try old.apply(reported.change)
    #expect(try store.load(plan: 1).plan == old)
    #expect(try store.load(plan: 2).plan.assignments[assignment.id]?.state == .inProgress)
    #expect(try store.plans().map(\.number) == [1, 2])
    _ = try store.undo(author: "lan", at: moment)
    _ = try store.undo(author: "lan", at: moment)
    #expect(try store.plans().map(\.number) == [1])
    try store.check()
  }

  @Test func aFileOfTheFirstFormKeepsItsPlan() throws {
    _ = try PlanStore.create(path, schema: Schema(steps: Array(Schema.current.steps.prefix(1))))
    RawFile(path).run(
      """
      UPDATE plan SET agency = 'Sở Ngoại vụ', plan_year = 2025;
      INSERT INTO criteria VALUES ('1.5', 'Tuyên truyền', '', 2000, 500, NULL, 0);
      INSERT INTO items VALUES (1, '1.5', 'a' || char(10), '', '', NULL, 0);
      INSERT INTO units VALUES (1, 'Đặng Thị Ngọc Ẩn', '', 'office', NULL, NULL);
      INSERT INTO assignments VALUES (1, 1, 1, NULL, NULL, 1, '', NULL, 0, 2, '', NULL, 0, NULL);
      INSERT INTO journal VALUES (1, 0, 'lan', 0, NULL, 'edit', '', '',
        '[{"record":"units","after":{"id":1,"name":"Đặng Thị Ngọc Ẩn","aliases":[],"kind":"office"}}]', 1, NULL, NULL);
      """)
    let store = try PlanStore.open(path)
    let plan = try store.load().plan
    #expect(plan.header.planYear == 2025)
    #expect(plan.items.rows.map(\.criterion) == [code("1.5")])
    #expect(plan.lead(of: .init(1))?.state == .inProgress)
    #expect(try store.journal(limit: 9).map(\.change.plan) == [1])
    #expect(try store.commit(try plan.change(beginning: 2026, as: 2), author: "lan", at: moment).change.plan == 2)
    #expect(try store.connection.damage(to: .image) == [])
  }
}
