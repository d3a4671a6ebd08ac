import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the self-scoring of the plan's own year.
  mutating func openScoring() {
    let year = plan.header.planYear ?? plan.scoredYears.last ?? clock.today.year
    let sheet = ScoringSheet(of: plan, year: year)
    guard !sheet.rows.isEmpty || sheet.pattern != nil else {
      notice = Notice(words.scoreBoard.noScorecard, .bad)
      return
    }
    show(sheet)
  }

  private mutating func show(_ sheet: ScoringSheet) {
    var sheet = sheet
    let height = scoringRows(of: sheet)
    // The heading above the first leaf of a field shows with it.
    if sheet.index > 0, case .field = sheet.rows[sheet.index - 1] {
      sheet.scroll.show(sheet.index - 1, height: height, count: sheet.rows.count)
    }
    sheet.scroll.show(sheet.index, height: height, count: sheet.rows.count)
    overlay = .scoring(sheet)
  }

  mutating func perform(_ command: Command, in sheet: ScoringSheet) -> [Effect] {
    var sheet = sheet
    if command != .lock { sheet.asksToLock = false }
    if command != .undo { undoAskedAbout = nil }
    notice = nil
    if sheet.pattern != nil { return performOnOffer(command, sheet) }
    if sheet.entry != nil { return performWhileTyping(command, sheet) }
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command, &sheet)
    case .accept: move(.down, &sheet)
    case .nextUnscored: goToUnscored(&sheet, by: 1)
    case .previousUnscored: goToUnscored(&sheet, by: -1)
    case .evidence: return changeLine(sheet) { $0.evidence = $0.evidence.advanced(by: 1) }
    case .fullMarks: return changeScore(sheet) { $0.maximum }
    case .clearScore: return changeScore(sheet) { _ in nil }
    case .explain: explain(&sheet)
    case .lock: return lock(sheet)
    case .undo: return leave(sheet, [.readNextUndo])
    case .redo: return leave(sheet, [.redo])
    case .cancel:
      overlay = nil
      return []
    default: break
    }
    show(sheet)
    return []
  }

  private mutating func leave(_ sheet: ScoringSheet, _ effects: [Effect]) -> [Effect] {
    overlay = .scoring(sheet)
    return effects
  }

  /// Makes the empty scorecard of the year when it is agreed to.
  private mutating func performOnOffer(_ command: Command, _ sheet: ScoringSheet) -> [Effect] {
    switch command {
    case .accept:
      guard let pattern = sheet.pattern else { return [] }
      return commit { plan, _ throws(ChangeFault) in try plan.change(handing: pattern, to: sheet.year) }
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  private mutating func move(_ command: Command, _ sheet: inout ScoringSheet) {
    let height = scoringRows(of: sheet)
    var cursor = ListCursor()
    cursor.index = sheet.index
    guard cursor.move(command, count: sheet.rows.count, height: height) else { return }
    let step = cursor.index < sheet.index || command == .last ? -1 : 1
    sheet.index = sheet.leaf(from: cursor.index, by: step) ?? sheet.leaf(from: cursor.index, by: -step) ?? sheet.index
  }

  private mutating func goToUnscored(_ sheet: inout ScoringSheet, by step: Int) {
    let count = sheet.rows.count
    for distance in 1..<max(2, count) {
      let place = ((sheet.index + step * distance) % count + count) % count
      guard case .leaf(let code) = sheet.rows[place] else { continue }
      let line = plan.lines[.init(year: sheet.year, code: code)]
      if let line, line.takesSelfScore, line.scores.selfScored == nil {
        sheet.index = place
        return
      }
    }
    notice = Notice(words.scoring.allScored, .good)
  }
}

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
  private func refusalToScore(_ sheet: ScoringSheet) -> String? {
    guard let line = line(of: sheet) else { return words.refusals.nothingSelected }
    if let locked = lockedRefusal(sheet) { return locked }
    if line.scorer == .survey { return words.scoring.surveyTakesNone(line.id.code.description) }
    if line.applicability != .applicable { return words.scoring.notApplicable(line.id.code.description) }
    return nil
  }

  private func lockedRefusal(_ sheet: ScoringSheet) -> String? {
    plan.scorecards[sheet.year]?.isLocked == true ? words.faults.change(.locked(year: sheet.year)) : nil
  }

  private mutating func performWhileTyping(_ command: Command, _ sheet: ScoringSheet) -> [Effect] {
    var sheet = sheet
    switch (command, sheet.entry) {
    case (.cancel, _):
      (sheet.entry, sheet.problem, sheet.next) = (nil, "", nil)
    case (.editor, .explanation(let editor)):
      return leave(sheet, [.openEditor(editor.text)])
    case (.accept, .explanation(let editor)):
      let text = editor.text.normalized.trimmed
      return changeLine(sheet) { $0.explanation = text }
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

  private mutating func changeScore(_ sheet: ScoringSheet, _ score: (ScoreLine) -> Score?) -> [Effect] {
    if let refusal = refusalToScore(sheet) {
      notice = Notice(refusal, .bad)
      return leave(sheet, [])
    }
    return changeLine(sheet) { $0.scores.selfScored = score($0) }
  }

  /// Asks for the leaf at the cursor to be saved with an edit; where nothing differs, goes on at once.
  private mutating func changeLine(_ sheet: ScoringSheet, _ edit: (inout ScoreLine) -> Void) -> [Effect] {
    guard let before = line(of: sheet) else { return leave(sheet, []) }
    if let refusal = lockedRefusal(sheet) ?? (before.takesSelfScore ? nil : refusalToScore(sheet)) {
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

  private mutating func explain(_ sheet: inout ScoringSheet) {
    guard let line = line(of: sheet) else { return }
    if let refusal = lockedRefusal(sheet) ?? (line.takesSelfScore ? nil : refusalToScore(sheet)) {
      notice = Notice(refusal, .bad)
      return
    }
    sheet.entry = .explanation(TextEditor(line.explanation, isMultiline: true))
    sheet.problem = ""
  }

  /// Locks the year when asked twice.
  private mutating func lock(_ old: ScoringSheet) -> [Effect] {
    var sheet = old
    if let refusal = lockedRefusal(sheet) {
      notice = Notice("\(refusal) \(words.scoring.howToUnlock(sheet.year))", .bad)
      return leave(sheet, [])
    }
    guard sheet.asksToLock else {
      sheet.asksToLock = true
      notice = Notice(words.scoring.askLock(sheet.year, words.scores.fullCompleteness(plan.sum(of: sheet.year))), .bad)
      return leave(sheet, [])
    }
    sheet.asksToLock = false
    overlay = .scoring(sheet)
    return commit { plan, signature throws(ChangeFault) in
      try plan.change(locking: true, year: sheet.year, by: signature)
    }
  }

  /// Ends what was typed once it is saved, and goes to the leaf that comes next.
  mutating func goOn() {
    guard case .scoring(var sheet) = overlay else { return }
    if let next = sheet.next { sheet.index = next }
    (sheet.entry, sheet.problem, sheet.next) = (nil, "", nil)
    show(sheet)
  }

  /// Follows what somebody else changed under the sheet; what is being typed stays.
  mutating func followScoring(outside change: Change) {
    if case .scoring = overlay, !change.editsOnlyScores { followScoring(change) }
  }

  /// Follows a change that may have been made in the sheet, or under it.
  mutating func followScoring(_ change: Change) {
    guard case .scoring(let sheet) = overlay else { return }
    if let edit = change.line, edit.before != nil, edit.after != nil {
      if edit.after?.id.code == sheet.code, edit.after?.id.year == sheet.year { goOn() }
    } else if change.editsShared {
      let old = sheet.code
      var anew = ScoringSheet(of: plan, year: sheet.year)
      if let old, let place = anew.rows.firstIndex(of: .leaf(old)) { anew.index = place }
      if anew.rows.isEmpty, anew.pattern == nil {
        overlay = nil
      } else {
        show(anew)
      }
    }
  }
}
