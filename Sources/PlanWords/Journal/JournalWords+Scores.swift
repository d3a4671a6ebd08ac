import PlanModel

/// What the journal tells of scorecards, years and settings.
struct ScoreJournalWords: Sendable {
  let importedScores, importedPeers, newYear, newScorecard: @Sendable (_ year: String) -> String
  let locked, unlocked: @Sendable (_ lock: ScoreLock, _ year: String) -> String
  let result: @Sendable (_ year: String) -> String
  let removed: @Sendable (_ what: String) -> String
  let evidence, explanation, asked, applicability, name, maximum, cleared, freeze, title: String
  let expected: @Sendable (_ points: String) -> String
  let wholeGap: String
  let targets: @Sendable (_ count: Int) -> String
  let rank, settings: String
  let scores: ScoreWords
  let formats: Formats

  /// A change of that kind in words; `nil` when it is none of these.
  func sentence(_ change: Change, subject: String) -> String? {
    switch change.kind {
    case .importScores: taking(change, importedScores(change.subject.name))
    case .importPeers: taking(change, importedPeers(change.subject.name))
    case .newYear: taking(change, newYear(change.subject.name))
    case .newScorecard: taking(change, newScorecard(change.subject.name))
    case .lock, .unlock: lock(change)
    case .score: score(change, subject: subject)
    case .result: resultText(change)
    case .expectation: expectation(change, subject: subject)
    case .settings: settings
    case .report, .importPlan, .groupMembers, .clarify, .edit, .briefing, .beginBriefing, .endBriefing, .conclusion,
      .task, .units, .settle:
      nil
    }
  }

  /// An import or a new year, or that it was taken back: its records then go.
  private func taking(_ change: Change, _ text: String) -> String {
    let isRemoval =
      change.edits.contains { edit in
        switch edit {
        case .line(let edit): edit.after == nil && change.kind != .importScores
        case .header(let edit): edit.after == nil
        case .scorecard(let edit): edit.after == nil
        default: false
        }
      } || change.edits.allSatisfy { if case .peer(let edit) = $0 { edit.after == nil } else { false } }
    return isRemoval ? removed(text) : text
  }

  private func lock(_ change: Change) -> String {
    for case .scorecard(let edit) in change.edits {
      let lock = ScoreLock.allCases.first { edit.before?[$0] != edit.after?[$0] } ?? .selfScoring
      let year = change.subject.name
      return edit.after?.isLocked(lock) == true ? locked(lock, year) : unlocked(lock, year)
    }
    return unlocked(.selfScoring, change.subject.name)
  }

  private func score(_ change: Change, subject: String) -> String {
    var parts: [String] = []
    for case .line(let edit) in change.edits {
      guard let after = edit.after else { return removed(subject) }
      let before = edit.before ?? ScoreLine(id: after.id, name: after.name)
      parts += ScoreStage.allCases.filter { before.scores[$0] != after.scores[$0] }.map { stage in
        "\(scores.name(stage)) \(after.scores[stage].map { formats.score($0) } ?? cleared)"
      }
      parts += changes(from: before, to: after)
    }
    return parts.isEmpty ? subject : "\(subject): \(parts.joined(separator: " · "))"
  }

  private func changes(from before: ScoreLine, to after: ScoreLine) -> [String] {
    var parts: [String] = []
    if before.maximum != after.maximum { parts.append("\(maximum) \(formats.score(after.maximum))") }
    if before.name != after.name { parts.append("\(name) “\(after.name)”") }
    if before.evidence != after.evidence { parts.append("\(evidence) \(scores.name(after.evidence))") }
    if before.applicability != after.applicability || before.reason != after.reason {
      let reason = after.reason.isEmpty ? "" : " (\(after.reason))"
      parts.append("\(scores.name(after.applicability))\(reason)")
    }
    if before.explanation != after.explanation { parts.append("\(explanation): \(after.explanation)") }
    if before.explanationAsked != after.explanationAsked { parts.append("\(asked): \(after.explanationAsked)") }
    return parts
  }

  private func resultText(_ change: Change) -> String {
    let text = result(change.subject.name)
    for case .scorecard(let edit) in change.edits {
      guard let card = edit.after else { return removed(text) }
      var parts = [card.publishedIndex.map { formats.percent($0) }].compactMap { $0 }
      if let place = card.publishedRank { parts.append("\(rank) \(formats.rank(place, of: card.rankedOf))") }
      if !card.publishedClass.isEmpty { parts.append(card.publishedClass) }
      if edit.before?.freeze != card.freeze, let day = card.freeze { parts.append("\(freeze) \(formats.day(day))") }
      if edit.before?.title ?? "" != card.title { parts.append("\(title) “\(card.title)”") }
      return parts.isEmpty ? text : "\(text): \(parts.joined(separator: ", "))"
    }
    return text
  }

  private func expectation(_ change: Change, subject: String) -> String {
    let edits: [Edit<Item>] = change.edits.compactMap { if case .item(let edit) = $0 { edit } else { nil } }
    if edits.count == 1, let before = edits[0].before, let after = edits[0].after,
      before.expectedPoints != after.expectedPoints
    {
      return "\(subject): \(after.expectedPoints.map { expected(formats.score($0)) } ?? wholeGap)"
    }
    return targets(edits.count { $0.after?.isTarget == true })
  }

  static let vietnamese = ScoreJournalWords(
    importedScores: { "nhập bảng điểm năm \($0)" }, importedPeers: { "nhập kết quả các đơn vị năm \($0)" },
    newYear: { "mở năm \($0)" }, newScorecard: { "lập bảng điểm năm \($0)" },
    locked: { "khóa \($0 == .selfScoring ? "điểm tự chấm" : "giải trình") năm \($1)" },
    unlocked: { "mở khóa \($0 == .selfScoring ? "điểm tự chấm" : "giải trình") năm \($1)" },
    result: { "kết quả năm \($0)" }, removed: { "bỏ \($0)" },
    evidence: "minh chứng", explanation: "giải trình", asked: "yêu cầu giải trình", applicability: "áp dụng",
    name: "tên", maximum: "điểm tối đa", cleared: "bỏ", freeze: "chốt số liệu", title: "tên bộ tiêu chí",
    expected: { "dự kiến lấy lại \($0) điểm" }, wholeGap: "dự kiến lấy lại toàn bộ điểm mất",
    targets: { $0 == 0 ? "bỏ các mục tiêu đã giữ" : "giữ \($0) mục làm mục tiêu" }, rank: "hạng",
    settings: "sửa cài đặt", scores: .vietnamese, formats: .vietnamese)

  static let english = ScoreJournalWords(
    importedScores: { "import of the scorecard of \($0)" }, importedPeers: { "import of the results of \($0)" },
    newYear: { "beginning of \($0)" }, newScorecard: { "scorecard of \($0) set up" },
    locked: { "\($0 == .selfScoring ? "self-scores" : "explanations") of \($1) locked" },
    unlocked: { "\($0 == .selfScoring ? "self-scores" : "explanations") of \($1) unlocked" },
    result: { "result of \($0)" }, removed: { "removal of the \($0)" },
    evidence: "evidence", explanation: "explanation", asked: "explanation asked for", applicability: "applies",
    name: "name", maximum: "maximum", cleared: "cleared", freeze: "data freeze", title: "title",
    expected: { "\($0) points expected back" }, wholeGap: "the whole gap expected back",
    targets: { $0 == 0 ? "targets dropped" : "\($0) items kept as targets" }, rank: "rank",
    settings: "settings edited", scores: .english, formats: .english)
}
