import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Whether a press begins the score of the leaf at the cursor.
  func beginsScore(_ input: InputEvent) -> Bool {
    guard case .scoring(let sheet) = overlay, sheet.entry == nil, sheet.pattern == nil,
      case .text(let scalar) = input
    else { return false }
    return "0123456789,.-".unicodeScalars.contains(scalar)
  }

  /// Begins the score of the leaf at the cursor with what was typed, or says why it takes none.
  mutating func beginScore(_ input: InputEvent) -> [Effect] {
    guard case .scoring(var sheet) = overlay else { return [] }
    if let refusal = refusalToScore(sheet) {
      notice = Notice(refusal, .bad)
      return []
    }
    var editor = TextEditor()
    _ = editor.handle(input)
    (sheet.entry, sheet.problem, sheet.asksToLock) = (.score(editor), "", false)
    notice = nil
    overlay = .scoring(sheet)
    return []
  }

  /// Why the leaf at the cursor takes no self-score; `nil` when it does.
  func refusalToScore(_ sheet: ScoringSheet) -> String? {
    guard let line = line(of: sheet) else { return words.refusals.nothingSelected }
    if let locked = lockedRefusal(sheet) { return locked }
    if line.scorer == .survey { return words.scoring.surveyTakesNone(line.id.code.description) }
    if line.applicability != .applicable { return words.scoring.notApplicable(line.id.code.description) }
    return nil
  }

  /// That a part of the year is locked; `nil` where it is open.
  func lockedRefusal(_ sheet: ScoringSheet, _ lock: ScoreLock = .selfScoring) -> String? {
    plan.scorecards[sheet.year]?.isLocked(lock) == true ? words.faults.change(.locked(year: sheet.year, lock)) : nil
  }

  mutating func performWhileTyping(_ command: Command, _ sheet: ScoringSheet) -> [Effect] {
    var sheet = sheet
    switch (command, sheet.entry) {
    case (.cancel, _):
      (sheet.entry, sheet.problem, sheet.next) = (nil, "", nil)
    case (.editor, .explanation(let editor)):
      return leave(sheet, [.openEditor(editor.text)])
    case (.accept, .explanation(let editor)):
      let text = editor.text.normalized.trimmed
      return changeLine(sheet, .explanation) { $0.explanation = text }
    case (.accept, .score), (.down, .score): return saveScore(sheet, by: 1)
    case (.up, .score): return saveScore(sheet, by: -1)
    default: break
    }
    overlay = .scoring(sheet)
    return []
  }

  /// Saves the score that was typed, and goes on once it is on disk.
  private mutating func saveScore(_ old: ScoringSheet, by step: Int) -> [Effect] {
    var sheet = old
    guard case .score(let editor) = sheet.entry, let line = line(of: sheet) else { return [] }
    do throws(ScoreInputFault) {
      let score = try Score.reading(editor.text, maximum: line.maximum)
      sheet.next = sheet.leaf(from: sheet.index + step, by: step) ?? sheet.index
      return changeScore(sheet) { _ in score }
    } catch {
      sheet.problem = words.faults.score(error)
      overlay = .scoring(sheet)
      return []
    }
  }

  mutating func changeScore(_ sheet: ScoringSheet, _ score: (ScoreLine) -> Score?) -> [Effect] {
    if let refusal = refusalToScore(sheet) {
      notice = Notice(refusal, .bad)
      return leave(sheet, [])
    }
    return changeLine(sheet) { $0.scores.selfScored = score($0) }
  }

  /// Asks for the leaf at the cursor to be saved with an edit; where nothing differs, goes on at once.
  mutating func changeLine(
    _ sheet: ScoringSheet, _ lock: ScoreLock = .selfScoring, _ edit: (inout ScoreLine) -> Void
  ) -> [Effect] {
    guard let before = line(of: sheet) else { return leave(sheet, []) }
    if let refusal = lockedRefusal(sheet, lock) ?? (before.takesSelfScore ? nil : refusalToScore(sheet)) {
      notice = Notice(refusal, .bad)
      return leave(sheet, [])
    }
    var after = before
    edit(&after)
    overlay = .scoring(sheet)
    guard after != before else {
      goOn()
      return []
    }
    return commit { plan, _ throws(ChangeFault) in try plan.change(scoring: after, before: before) }
  }

  mutating func explain(_ sheet: inout ScoringSheet) {
    guard let line = line(of: sheet) else { return }
    if let refusal = lockedRefusal(sheet, .explanation) ?? (line.takesSelfScore ? nil : refusalToScore(sheet)) {
      notice = Notice(refusal, .bad)
      return
    }
    sheet.entry = .explanation(TextEditor(line.explanation, isMultiline: true))
    sheet.problem = ""
  }
}
