import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Asks for a state of the target to be saved; a blocked one is asked for its reason first.
  mutating func set(_ state: WorkState) -> [Effect] {
    guard case .assignment(let assignment) = targetOrNotice() else { return [] }
    if state == .blocked {
      overlay = .reason(ReasonPrompt(about: assignment))
      return []
    }
    return commit { plan, signature throws(ChangeFault) in
      try plan.change(setting: state, of: assignment.id, by: signature)
    }
  }

  /// Asks for the next state of the target to be saved.
  mutating func setNextState() -> [Effect] {
    guard case .assignment(let assignment) = targetOrNotice() else { return [] }
    return set(assignment.state.next)
  }

  /// Opens the form of the target; on a group, the list of its members.
  mutating func edit() {
    if scope == .scorecard, list != .units { return editLine() }
    if focus == .units, case .heading(let heading) = units.cursor {
      switch heading {
      case .group(let id):
        if let group = plan.groups[id] { overlay = .members(MemberList(group: group, plan: plan, today: clock.today)) }
      case .unit: units.unfolded.contains(heading) ? fold() : unfold()
      }
      return
    }
    guard case .assignment(let assignment) = targetOrNotice() else { return }
    overlay = .form(assignmentForm(of: assignment, isInMeeting: false))
  }

  private mutating func targetOrNotice() -> Target {
    let target = target
    if case .none(let why) = target { notice = Notice(why, .bad) }
    return target
  }

  /// Makes a change, tries it, and asks for it to be saved; an unlawful one is refused here, before any file is
  /// touched.
  mutating func commit(
    _ make: (Plan, Signature) throws(ChangeFault) -> Change
  ) -> [Effect] {
    do {
      let change = try make(plan, signature)
      try plan.check(change)
      return [.commit(change)]
    } catch {
      notice = Notice(words.faults.change(error), .bad)
      return []
    }
  }

  /// Follows a change of one's own that is on disk by now.
  mutating func follow(ownEntry entry: JournalEntry) -> [Effect] {
    let sentence = naming(words.journal.saved(entry, clock: clock), entry.change)
    let shorter = words.journal.savedBriefly(entry).map { naming($0, entry.change) }
    apply(entry)
    let opens = closeMeetingForms(entry.change)
    closeSaved(entry.change)
    notice = Notice(sentence, .good, shorter: shorter)
    if isPlanGone { return [.loadPlan(nil)] }
    if !opens.isEmpty { return opens }
    return entry.change.makesPlan && entry.change.plan != plan.header.id ? [.loadPlan(entry.change.plan)] : []
  }

  /// Closes what the saved change was typed into.
  private mutating func closeSaved(_ change: Change) {
    switch overlay {
    case .form(let form) where change.assignment?.before?.id == form.before.id: overlay = nil
    case .scoring: followScoring(change)
    case .scoreForm(let form) where change.line?.before?.id == form.before.id: overlay = nil
    case .reason(let prompt) where change.assignment?.before?.id == prompt.before.id: overlay = nil
    case .members where change.kind == .groupMembers: overlay = nil
    case .review where change.kind == .importPlan: overlay = nil
    case .journal: overlay = .journal(JournalList())
    case .forecast: closeInForecast(change)
    case .settings(var dialog):
      dialog.prompt = nil
      overlay = .settings(dialog)
    default: break
    }
  }

  /// Says why nothing was saved; what was typed stays.
  mutating func refuse(_ fault: StoreFault) -> [Effect] {
    let sentence = words.faults.store(fault)
    notice = Notice(sentence, .bad)
    switch overlay {
    case .form(var form):
      form.problem = sentence
      if fault == .change(.movedOn), let now = plan.assignments[form.before.id] { form.before = now }
      overlay = .form(form)
    case .scoring(var sheet) where sheet.entry != nil:
      (sheet.problem, sheet.next) = (sentence, nil)
      overlay = .scoring(sheet)
    case .scoreForm(var form):
      form.problem = sentence
      if fault == .change(.movedOn), let now = plan.lines[form.before.id] { form.before = now }
      overlay = .scoreForm(form)
    case .briefingForm(var form):
      form.problem = sentence
      overlay = .briefingForm(form)
    case .conclusionForm(var form):
      form.problem = sentence
      overlay = .conclusionForm(form)
    case .reason(var prompt):
      prompt.problem = sentence
      overlay = .reason(prompt)
    case .forecast(var screen):
      screen.prompt?.problem = sentence
      overlay = .forecast(screen)
    case .settings(var dialog):
      dialog.prompt?.problem = sentence
      overlay = .settings(dialog)
    default: break
    }
    return []
  }

  /// Carries out in the state what an entry of the journal did on disk.
  mutating func apply(_ entry: JournalEntry) {
    guard entry.number > revision else { return }
    if entry.change.editsHeader { plansOfFile = nil }
    if entry.change.plan == plan.header.id, entry.change.removesPlan { isPlanGone = true }
    if isPlanGone {
      revision = entry.number
      return
    }
    do {
      try plan.apply(entry.change)
    } catch {
      notice = Notice(words.faults.change(error), .bad)
      return
    }
    revision = entry.number
    let isOwn = entry.change.plan == plan.header.id
    if isOwn { progress.follow(entry.change, in: plan) }
    followDay()
    followInForecast(entry.change)
    followInMeeting(entry.change)
    if history?.item != nil { history = nil }
    let isOnlyReport = entry.change.kind == .report || entry.change.kind == .clarify
    refillGaps(after: entry.change)
    if isOnlyReport || !isOwn && !entry.change.editsShared {
      searchIndex?.follow(entry.change, in: plan)
    } else if entry.change.editsOnlyScores {
      searchIndex?.follow(entry.change, in: plan)
      follow(lines: entry.change)
    } else {
      searchIndex = nil
      let wasEmpty = !showsCriteria
      if wasEmpty { begin() } else { fillPanes() }
    }
    refreshComparison()
  }

  /// Takes back the newest change; somebody else's only when asked twice.
  mutating func undo(_ entry: JournalEntry?) -> [Effect] {
    guard let entry else {
      notice = Notice(words.faults.change(.nothingToUndo), .bad)
      return []
    }
    if entry.author != author, undoAskedAbout != entry.number {
      undoAskedAbout = entry.number
      notice = Notice(words.journal.undoOfOther(entry, clock: clock), .bad)
      return []
    }
    let isElsewhere = entry.change.plan != plan.header.id && !entry.change.editsOnlyShared
    if isElsewhere, undoAskedAbout != entry.number {
      undoAskedAbout = entry.number
      let what = words.journal.sentence(entry.change)
      notice = Notice(words.years.undoElsewhere(yearElsewhere(of: entry.change), what), .bad)
      return []
    }
    undoAskedAbout = nil
    return [.undo(expecting: entry.number)]
  }
}
