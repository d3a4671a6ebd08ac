import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the form of a conclusion; of a new one about the unit whose turn it is, when `nil`.
  mutating func openConclusion(_ conclusion: Conclusion?) {
    guard let briefing = meetingBriefing, conclusion != nil || briefing.phase != .planned else {
      notice = Notice(words.meeting.notBegun, .bad)
      return
    }
    overlay = .conclusionForm(
      conclusionForm(of: conclusion, in: briefing.id, about: meeting?.current?.assignee, meetingAssignment?.item))
  }

  /// Opens the conclusions of the meeting on screen.
  mutating func openConclusions() {
    guard let briefing = meetingBriefing else { return }
    guard !meetingPlan.conclusions(of: briefing.id).isEmpty else {
      notice = Notice(words.meeting.noConclusions)
      return
    }
    overlay = .conclusions(ConclusionList(of: briefing.id))
  }

  /// Asks for a state of an ad-hoc task to be saved; a blocked one is asked for its reason in its form.
  mutating func set(_ state: WorkState, of conclusion: Conclusion) -> [Effect] {
    if case .assignment(let id) = conclusion.followUp {
      return commit { plan, signature throws(ChangeFault) in try plan.change(setting: state, of: id, by: signature) }
    }
    if state == .blocked {
      openConclusion(conclusion)
      guard case .conclusionForm(var form) = overlay else { return [] }
      (form.state, form.field) = (.blocked, .reason)
      overlay = .conclusionForm(form)
      return []
    }
    return commit { plan, signature throws(ChangeFault) in
      var after = conclusion
      after.state = state
      if after.followUp == .noted { after.followUp = .task }
      return try plan.change(concluding: after, before: conclusion, by: signature)
    }
  }

  mutating func perform(_ command: Command, in old: ConclusionForm) -> [Effect] {
    var form = old
    switch command {
    case .nextPane: form.move(by: 1)
    case .previousPane: form.move(by: -1)
    case .nextChoice: form.choose(by: 1)
    case .previousChoice: form.choose(by: -1)
    case .setState(let state): if form.field == .state { form.state = state }
    case .editor: if let editor = form[form.field] { return [.openEditor(editor.text)] }
    case .cancel:
      overlay = nil
      return []
    case .accept: return save(form)
    default: break
    }
    overlay = .conclusionForm(form)
    return []
  }

  private mutating func save(_ old: ConclusionForm) -> [Effect] {
    var form = old
    guard !form.text(of: .text).trimmed.isEmpty else {
      (form.field, form.problem) = (.text, words.meeting.conclusionIsEmpty)
      overlay = .conclusionForm(form)
      return []
    }
    do throws(TimeFault) {
      var conclusion = try form.conclusion(in: timeContext, pastContext)
      if let day = conclusion.completed, day != form.before?.completed, day != form.askedAbout,
        let doubt = plan.doubt(about: day, on: clock.today)
      {
        (form.askedAbout, form.field) = (day, .doneOn)
        form.problem = "\(words.doubt(doubt, about: day, on: clock.today)) \(words.completion.askAgain)"
        overlay = .conclusionForm(form)
        return []
      }
      if conclusion.state == .blocked, conclusion.reason.trimmed.isEmpty, let waiting = conclusion.waiting {
        conclusion.reason = words.completion.waitingReason(waiting.party)
      }
      let entered = conclusion
      let effects = commit { plan, signature throws(ChangeFault) in
        try plan.change(concluding: entered, as: form, by: signature)
      }
      if effects.isEmpty { form.problem = notice?.text ?? "" }
      overlay = .conclusionForm(form)
      return effects
    } catch {
      form.field = echo(ofDate: form.text(of: .due)).isGood ? .doneOn : .due
      form.problem = words.time.fault(error)
      overlay = .conclusionForm(form)
      return []
    }
  }

  mutating func perform(_ command: Command, in old: ConclusionList) -> [Effect] {
    var list = old
    let rows = meetingPlan.conclusions(of: list.briefing)
    if list.cursor.move(command, count: rows.count, height: dialogRows(for: .conclusions) / 2) {
      overlay = .conclusions(list)
      return []
    }
    if command == .cancel { overlay = nil }
    guard meeting?.past == nil, rows.indices.contains(list.cursor.index) else { return [] }
    let conclusion = rows[list.cursor.index]
    switch command {
    case .accept: openConclusion(conclusion)
    case .setState(let state): return set(state, of: conclusion)
    case .toggle: return toggleTask(conclusion)
    case .assign: return assign(conclusion)
    case .undo: return [.readNextUndo]
    case .redo: return [.redo]
    default: break
    }
    return []
  }

  /// Makes a conclusion an ad-hoc task, or only noted again.
  private mutating func toggleTask(_ conclusion: Conclusion) -> [Effect] {
    if case .assignment = conclusion.followUp {
      notice = Notice(words.meeting.isAssigned, .bad)
      return []
    }
    return commit { plan, signature throws(ChangeFault) in
      var after = conclusion
      after.followUp = conclusion.followUp == .task ? .noted : .task
      return try plan.change(concluding: after, before: conclusion, by: signature)
    }
  }

  /// Makes a conclusion an assignment of the item at the cursor of the meeting.
  private mutating func assign(_ conclusion: Conclusion) -> [Effect] {
    guard let item = meetingAssignment?.item, conclusion.assignee != nil else {
      notice = Notice(words.meeting.needsItemAndUnit, .bad)
      return []
    }
    if case .assignment = conclusion.followUp {
      notice = Notice(words.meeting.isAssigned, .bad)
      return []
    }
    return commit { plan, signature throws(ChangeFault) in
      try plan.change(assigning: conclusion.id, to: item, by: signature)
    }
  }
}

extension Plan {
  /// The change that enters a conclusion as its form says, and with the same step makes it an assignment where that was
  /// chosen.
  fileprivate func change(
    concluding conclusion: Conclusion, as form: ConclusionForm, by signature: Signature
  ) throws(ChangeFault) -> Change {
    let isAssignment = !form.isAssigned && form.followUp == .assignment
    guard isAssignment, let item = form.item else {
      return try change(concluding: conclusion, before: form.before, by: signature)
    }
    return try change(concluding: conclusion, before: form.before, assigningTo: item, by: signature)
  }
}
