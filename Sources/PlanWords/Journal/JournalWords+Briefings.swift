import PlanModel

/// What the journal tells of meetings, conclusions and units.
struct BriefingJournalWords: Sendable {
  let planned, begun, ended: @Sendable (_ day: String) -> String
  let removed: @Sendable (_ what: String) -> String
  let concluded, task, due: String
  let becameTask, becameAssignment: String
  let units: @Sendable (_ names: String) -> String
  let states: StateWords
  let formats: Formats

  /// A change of that kind in words; `nil` when it is none of these.
  func sentence(_ change: Change, subject: String) -> String? {
    switch change.kind {
    case .briefing, .beginBriefing, .endBriefing: meeting(change)
    case .conclusion, .task: conclusion(change)
    case .units: units(subject)
    default: nil
    }
  }

  private func meeting(_ change: Change) -> String? {
    for case .briefing(let edit) in change.edits {
      guard let after = edit.after else { return edit.before.map { removed(planned(formats.day($0.day))) } }
      let day = formats.day(after.day)
      switch change.kind {
      case .beginBriefing: return after.begunAt == nil ? removed(begun(day)) : begun(day)
      case .endBriefing: return after.endedAt == nil ? removed(ended(day)) : ended(day)
      default: return planned(day)
      }
    }
    return nil
  }

  private func conclusion(_ change: Change) -> String? {
    for case .conclusion(let edit) in change.edits {
      guard let after = edit.after else { return edit.before.map { removed("\(concluded) “\($0.text)”") } }
      var parts = ["\(change.kind == .task ? task : concluded) “\(after.text)”"]
      if let before = edit.before {
        if before.state != after.state { parts.append("→ \(states.name(after.state))") }
        if before.followUp != after.followUp { parts.append(followUp(after.followUp)) }
      }
      if edit.before?.due != after.due, let day = after.due { parts.append("\(due) \(formats.day(day))") }
      return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }
    return nil
  }

  private func followUp(_ followUp: Conclusion.FollowUp) -> String {
    switch followUp {
    case .noted: ""
    case .task: becameTask
    case .assignment: becameAssignment
    }
  }

  static let vietnamese = BriefingJournalWords(
    planned: { "giao ban ngày \($0)" }, begun: { "bắt đầu giao ban ngày \($0)" },
    ended: { "kết thúc giao ban ngày \($0)" }, removed: { "bỏ \($0)" }, concluded: "kết luận",
    task: "nhiệm vụ phát sinh", due: "hạn", becameTask: "thành nhiệm vụ phát sinh",
    becameAssignment: "giao vào mục của kế hoạch", units: { "sửa đơn vị: \($0)" }, states: .vietnamese,
    formats: .vietnamese)

  static let english = BriefingJournalWords(
    planned: { "briefing on \($0)" }, begun: { "briefing on \($0) begun" }, ended: { "briefing on \($0) ended" },
    removed: { "removal of: \($0)" }, concluded: "conclusion", task: "ad-hoc task", due: "due",
    becameTask: "became an ad-hoc task", becameAssignment: "assigned to an item of the plan",
    units: { "units edited: \($0)" }, states: .english, formats: .english)
}
