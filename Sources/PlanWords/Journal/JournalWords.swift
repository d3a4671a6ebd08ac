import PlanModel

/// The journal, and what is told of a change.
public struct JournalWords: Sendable {
  private let savedWord, undoneWord, redoneWord: String
  private let dueWord, dueCleared, extensionWord, officerWord, officerCleared, reportWord: String
  private let resultWord, difficultyWord, proposalWord: String
  private let imported: @Sendable (_ agency: String) -> String
  private let takenBack: @Sendable (_ what: String) -> String
  private let groupEdited: @Sendable (_ group: String) -> String
  private let clarified, reopened: @Sendable (_ code: String) -> String
  private let edited, settled: String
  private let outsideText: @Sendable (_ who: String, _ what: String, _ count: Int) -> String
  private let undoOther: @Sendable (_ who: String, _ what: String) -> String
  private let states: StateWords
  private let scores: ScoreJournalWords
  private let briefings: BriefingJournalWords
  private let completion: CompletionWords
  private let movedAlong: @Sendable (_ shares: Int) -> String
  private let formats: Formats

  /// What was saved: "Đã lưu: 1.5 Văn phòng Sở → đang thực hiện (14:05, lan)".
  public func saved(_ entry: JournalEntry, clock: Clock) -> String {
    "\(savedOnly(entry)) (\(formats.moment(entry.at, clock)), \(entry.author))"
  }

  /// The same without who and when, and without the unit where there is a code: for narrow screens.
  public func savedBriefly(_ entry: JournalEntry) -> [String] {
    var brief = entry
    if !brief.change.subject.code.isEmpty { brief.change.subject.name = "" }
    return [savedOnly(entry), savedOnly(brief)]
  }

  private func savedOnly(_ entry: JournalEntry) -> String {
    let verb =
      switch entry.step {
      case .edit: savedWord
      case .undo: undoneWord
      case .redo: redoneWord
      }
    return "\(verb): \(sentence(entry.change))"
  }

  /// That somebody else saved something.
  public func outside(_ entry: JournalEntry, count: Int, clock: Clock) -> String {
    outsideText(entry.author, "\(sentence(entry.change)) (\(formats.moment(entry.at, clock)))", count)
  }

  /// That the newest change is somebody else's and is taken back only when asked again.
  public func undoOfOther(_ entry: JournalEntry, clock: Clock) -> String {
    undoOther(entry.author, sentence(entry.change))
  }

  /// The word before an entry that is no ordinary step; empty for one that is.
  public func step(_ step: JournalEntry.Step) -> String {
    switch step {
    case .edit: ""
    case .undo: undoneWord
    case .redo: redoneWord
    }
  }

  /// A change in words, without who and when: "1.5 Văn phòng Sở → đang thực hiện".
  public func sentence(_ change: Change) -> String {
    let subject = [change.subject.code, change.subject.name].filter { !$0.isEmpty }.joined(separator: " ")
    switch change.kind {
    case .report: return report(change, subject: subject)
    case .importPlan:
      let isRemoval = change.edits.contains { if case .item(let edit) = $0 { edit.after == nil } else { false } }
      return isRemoval ? takenBack(imported(change.subject.name)) : imported(change.subject.name)
    case .groupMembers: return groupEdited(subject)
    case .clarify:
      for case .finding(let edit) in change.edits {
        return edit.after?.isOpen == true ? reopened(subject) : clarified(subject)
      }
      return edited
    case .briefing, .beginBriefing, .endBriefing, .conclusion, .task, .units:
      return briefings.sentence(change, subject: subject) ?? edited
    case .importScores, .importPeers, .newYear, .newScorecard, .lock, .unlock, .score, .result, .expectation, .settings:
      return scores.sentence(change, subject: subject) ?? edited
    case .settle: return settled
    case .edit: return subject.isEmpty ? edited : "\(edited): \(subject)"
    }
  }

  private func report(_ change: Change, subject: String) -> String {
    guard let edit = change.assignment, let before = edit.before, let after = edit.after else { return subject }
    var parts: [String] = []
    if before.state != after.state { parts.append("→ \(states.name(after.state))") }
    if before.reason != after.reason, !after.reason.isEmpty { parts.append("(\(after.reason))") }
    if after.extensions > before.extensions, let old = before.due ?? before.clearedDue, let new = after.due {
      parts.append("\(extensionWord) \(formats.day(old)) → \(formats.day(new))")
    } else if !after.rhythm.isEmpty, before.rhythm != after.rhythm {
      parts.append("\(dueWord) \(after.rhythm)")
    } else if before.due != after.due {
      parts.append(due(from: before.due, to: after.due))
    }
    if before.officer != after.officer {
      parts.append(after.officer.isEmpty ? officerCleared : "\(officerWord) \(after.officer)")
    }
    let more = after.changes(since: before).compactMap(more)
    let others = change.edits.count { if case .assignment(let edit) = $0 { edit.after?.id != after.id } else { false } }
    if others > 0 { parts.append(movedAlong(others)) }
    var texts: [String] = []
    for case .update(let update) in change.edits { texts += self.texts(of: update.after ?? update.before) }
    let hasMore = !(more.isEmpty && texts.isEmpty)
    let head = ([subject] + (parts.isEmpty && !hasMore ? [reportWord] : parts)).joined(separator: " ")
    // Statements of several words stand apart from what goes before.
    let statements = more.isEmpty ? "" : (parts.isEmpty ? " " : ", ") + more.joined(separator: ", ")
    return ([head + statements] + texts).joined(separator: " ")
  }

  private func due(from old: Day?, to new: Day?) -> String {
    guard let new else { return dueCleared }
    return "\(dueWord) \(old.map { "\(formats.day($0)) → " } ?? "")\(formats.day(new))"
  }

  /// A field whose change is told besides state, reason, due date and officer.
  private func more(_ change: FieldChange) -> String? {
    switch change {
    case .due, .reason, .officer: nil
    case .completed, .confirmed, .waiting, .waitsNoMore, .handedOn, .role: completion.sentence(change) { _ in "" }
    }
  }

  private func texts(of update: Update?) -> [String] {
    guard let update else { return [] }
    let labelled = [(resultWord, update.result), (difficultyWord, update.difficulty), (proposalWord, update.proposal)]
    return labelled.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
  }

  /// A report in one line: who, when, the state it set, and its texts.
  public func line(_ update: Update, unit: String, clock: Clock) -> String {
    let head = "\(formats.moment(update.at, clock)) \(update.author) · \(unit) → \(states.name(update.state))"
    let reason = update.reason.isEmpty ? [] : ["(\(update.reason))"]
    var due = update.due.map { ["· \(dueWord) \(formats.day($0))"] } ?? []
    if let old = update.extendedFrom, let new = update.due {
      let why = update.extensionReason.isEmpty ? "" : " (\(update.extensionReason))"
      due = ["· \(extensionWord) \(formats.day(old)) → \(formats.day(new))\(why)"]
    }
    let done = update.completed.map { completion.day($0, isHandedIn: update.state != .done) }
    let waiting = update.waiting.map { completion.waits($0.party, formats.day($0.since)) }
    let more = [done, update.confirmation.map(completion.confirmed), waiting].compactMap { $0 }
    return ([head] + reason + due + (more + texts(of: update)).map { "· \($0)" }).joined(separator: " ")
  }

  static let vietnamese = JournalWords(
    savedWord: "Đã lưu", undoneWord: "Đã hoàn tác", redoneWord: "Đã làm lại", dueWord: "hạn",
    dueCleared: "bỏ thời hạn", extensionWord: "gia hạn", officerWord: "cán bộ", officerCleared: "bỏ cán bộ phụ trách",
    reportWord: "cập nhật",
    resultWord: "kết quả", difficultyWord: "khó khăn", proposalWord: "đề xuất",
    imported: { "nhập kế hoạch của \($0)" }, takenBack: { "bỏ \($0)" },
    groupEdited: { "sửa thành viên nhóm “\($0)”" },
    clarified: { $0.isEmpty ? "làm rõ một điểm của kế hoạch" : "làm rõ một điểm của tiêu chí \($0)" },
    reopened: { $0.isEmpty ? "mở lại một điểm cần làm rõ" : "mở lại một điểm cần làm rõ của tiêu chí \($0)" },
    edited: "sửa kế hoạch", settled: "ghi vào nhật ký những chỗ dữ liệu khác với nhật ký",
    outsideText: { who, what, count in
      count > 1 ? "\(who) vừa lưu \(count) thay đổi, mới nhất: \(what)" : "\(who) vừa lưu: \(what)"
    },
    undoOther: { who, what in "Thay đổi mới nhất là của \(who): \(what). Nhấn lần nữa để hoàn tác." },
    states: .vietnamese, scores: .vietnamese, briefings: .vietnamese, completion: .vietnamese,
    movedAlong: { "(dời hạn theo: \($0) phần việc phối hợp)" }, formats: .vietnamese)

  static let english = JournalWords(
    savedWord: "Saved", undoneWord: "Undone", redoneWord: "Redone", dueWord: "due", dueCleared: "due date cleared",
    extensionWord: "extended",
    officerWord: "officer", officerCleared: "officer cleared", reportWord: "report", resultWord: "result",
    difficultyWord: "difficulty", proposalWord: "proposal", imported: { "import of the plan of \($0)" },
    takenBack: { "removal of the \($0)" }, groupEdited: { "members of the group “\($0)”" },
    clarified: { $0.isEmpty ? "a finding of the plan clarified" : "a finding of \($0) clarified" },
    reopened: { $0.isEmpty ? "a finding of the plan reopened" : "a finding of \($0) reopened" },
    edited: "plan edited", settled: "where the data differed from the journal was entered in it",
    outsideText: { who, what, count in
      count > 1 ? "\(who) saved \(count) changes, the last: \(what)" : "\(who) saved: \(what)"
    },
    undoOther: { who, what in "The last change is by \(who): \(what). Press again to undo it." }, states: .english,
    scores: .english, briefings: .english, completion: .english,
    movedAlong: { "(\(EnglishCount.of($0, "share")) moved along)" }, formats: .english)
}
