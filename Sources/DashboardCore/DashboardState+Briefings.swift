import PlanModel
import PlanWords
import Screen

extension DashboardState {
  mutating func perform(_ command: Command, in old: BriefingList) -> [Effect] {
    var list = old
    if list.cursor.move(command, count: list.rows.count, height: dialogRows(for: .briefings) - 1) {
      overlay = .briefings(list)
      return []
    }
    guard list.rows.indices.contains(list.cursor.index) else { return [] }
    switch (command, list.rows[list.cursor.index]) {
    case (.cancel, _): overlay = nil
    case (.accept, .proposed(let briefing)), (.edit, .proposed(let briefing)): openForm(of: briefing)
    case (.edit, .briefing(let id)): if let briefing = plan.briefings[id] { openForm(of: briefing) }
    case (.accept, .briefing(let id)):
      return plan.briefings[id]?.phase == .ended ? [.readPast(id)] : [.readMeeting(id)]
    default: break
    }
    return []
  }

  private mutating func openForm(of briefing: Briefing) {
    overlay = .briefingForm(BriefingForm(of: briefing, dayText: words.formats.day(briefing.day)))
  }

  mutating func perform(_ command: Command, in old: BriefingForm) -> [Effect] {
    var form = old
    switch command {
    case .nextPane: form.move(by: 1)
    case .previousPane: form.move(by: -1)
    case .editor: if let editor = form[form.field] { return [.openEditor(editor.text)] }
    case .cancel:
      overlay = nil
      return []
    case .accept: return save(form)
    default: break
    }
    overlay = .briefingForm(form)
    return []
  }

  private mutating func save(_ old: BriefingForm) -> [Effect] {
    var form = old
    do throws(TimeFault) {
      let briefing = try form.briefing(in: timeContext)
      if plan.briefings[briefing.id] == briefing { return [.readMeeting(briefing.id)] }
      let effects = commit { plan, _ throws(ChangeFault) in try plan.change(planning: briefing) }
      if effects.isEmpty { form.problem = notice?.text ?? "" }
      overlay = .briefingForm(form)
      return effects
    } catch {
      (form.field, form.problem) = (.day, words.time.fault(error))
      overlay = .briefingForm(form)
      return []
    }
  }

  /// Closes the forms of meetings whose change was saved.
  ///
  /// - Returns: what is to be read because of it: the meeting that was planned, or the one that ended.
  mutating func closeMeetingForms(_ change: Change) -> [Effect] {
    for case .briefing(let edit) in change.edits {
      guard let after = edit.after else { continue }
      switch (change.kind, overlay) {
      case (.briefing, .briefingForm):
        overlay = nil
        return meeting == nil && after.phase != .ended ? [.readMeeting(after.id)] : []
      case (.endBriefing, _) where after.phase == .ended && meeting?.briefing == after.id:
        leaveMeeting()
        return [.readPast(after.id)]
      default: break
      }
    }
    if case .conclusionForm = overlay, change.kind == .conclusion || change.kind == .task { overlay = nil }
    return []
  }

  // MARK: Units of the agenda

  mutating func performInTurns(_ command: Command, _ old: ListCursor) -> [Effect] {
    var cursor = old
    guard var screen = meeting else { return [] }
    let parts = screen.agenda.parts
    if cursor.move(command, count: parts.count, height: dialogRows(for: .turns)) {
      overlay = .turns(cursor)
      return []
    }
    switch command {
    case .accept:
      overlay = nil
      _ = screen.turn(by: cursor.index - screen.part, at: clock.now)
      meeting = screen
      followMeetingCursor()
    case .toggle where screen.past == nil && parts.indices.contains(cursor.index):
      return markPresence(of: parts[cursor.index].assignee)
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  // MARK: Past meetings

  /// Shows what came of a past meeting.
  mutating func open(past id: Briefing.Key, plan past: Plan, earlier: Plan?, documented: Set<Item.Key>) {
    guard let briefing = past.briefings[id] else { return }
    let previous = past.briefing(before: briefing.day, besides: id)
    overlay = .briefingSheet(
      BriefingSheet(
        briefing: id, plan: past, diff: earlier.map { BriefingDiff(from: $0, to: past, on: briefing.day) },
        previous: previous, documented: documented))
  }

  mutating func perform(_ command: Command, in old: BriefingSheet) -> [Effect] {
    var sheet = old
    if sheet.scroll.move(command, count: lines(of: sheet).count, height: dialogRows(for: .briefingSheet)) {
      overlay = .briefingSheet(sheet)
      return []
    }
    switch command {
    case .document: return [.readDocument(.minutes(sheet.briefing), columns: documentColumns)]
    case .accept:
      overlay = nil
      meeting = MeetingScreen(
        of: sheet.briefing, in: sheet.plan, documented: sheet.documented, clock: clock, past: sheet.plan)
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  // MARK: The second screen

  /// Follows the leading board.
  mutating func follow(_ showing: Showing?) -> [Effect] {
    guard isPresenting, let showing else { return [] }
    guard showing.plan == plan.header.id else { return [.loadPlan(showing.plan)] }
    guard let briefing = showing.briefing, plan.briefings[briefing] != nil else {
      if meeting != nil { leaveMeeting() }
      if let assignment = showing.assignment, plan.assignments.contains(assignment) {
        select(assignment)
      } else if let code = showing.code {
        select(row(of: code))
      }
      return []
    }
    guard meeting?.briefing == briefing else { return [.readMeeting(briefing)] }
    let old = meeting?.part
    meeting?.go(to: showing.assignee, line: showing.line)
    if meeting?.part != old { meeting?.turnSince = moment }
    followMeetingCursor()
    return []
  }
}
