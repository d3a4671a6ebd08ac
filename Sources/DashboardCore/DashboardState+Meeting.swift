import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the meeting that goes on, or the list of meetings.
  mutating func openBriefing() -> [Effect] {
    if let running = plan.runningBriefing { return [.readMeeting(running.id)] }
    overlay = .briefings(BriefingList(of: plan, today: clock.today, words: words.meeting))
    return []
  }

  /// Shows a meeting, where it was when it was left.
  mutating func open(meeting id: Briefing.Key, documented: Set<Item.Key>, showing: Showing?) {
    guard let briefing = plan.briefings[id] else { return }
    var screen = MeetingScreen(of: id, in: plan, documented: documented, clock: clock)
    if let showing, showing.briefing == id, showing.plan == plan.header.id {
      screen.go(to: showing.assignee, line: showing.line)
      screen.leads = showing.author == author
    }
    overlay = nil
    meeting = screen
    followMeetingCursor()
    guard !isPresenting else { return }
    notice = Notice(
      briefing.phase == .running
        ? words.meeting.goesOn(briefing.title) : words.meeting.isPlanned(words.formats.day(briefing.day)))
    if !screen.leads { notice = Notice(words.meeting.isLedBy(showing?.author ?? "")) }
  }

  /// Does what a key asks for in meeting mode.
  mutating func performInMeeting(_ command: Command) -> [Effect] {
    guard var screen = meeting else { return [] }
    if command != .endMeeting { screen.asksToEnd = false }
    if command != .undo { undoAskedAbout = nil }
    notice = nil
    switch command {
    case .up: screen.move(by: -1, wraps: false)
    case .down: screen.move(by: 1, wraps: false)
    case .nextPane: screen.move(by: 1, wraps: true)
    case .previousPane: screen.move(by: -1, wraps: true)
    case .nextTurn: giveTurn(&screen, by: 1)
    case .previousTurn: giveTurn(&screen, by: -1)
    case .first: giveTurn(&screen, by: -screen.part)
    case .last: giveTurn(&screen, by: screen.agenda.parts.count)
    case .clock: screen.showsClock.toggle()
    default:
      meeting = screen
      return screen.past == nil ? performInMeetingOfToday(command) : performInPastMeeting(command)
    }
    meeting = screen
    followMeetingCursor()
    return []
  }

  private mutating func giveTurn(_ screen: inout MeetingScreen, by step: Int) {
    if !screen.turn(by: step, at: clock.now), abs(step) == 1 {
      notice = Notice(step > 0 ? words.meeting.lastUnit : words.meeting.firstUnit)
    }
  }

  private mutating func performInPastMeeting(_ command: Command) -> [Effect] {
    switch command {
    case .cancel, .briefing: leaveMeeting()
    case .search: overlay = .turns(ListCursor(at: meeting?.part ?? 0))
    case .conclusions: openConclusions()
    case .document: return readDocument()
    default: notice = Notice(words.meeting.pastIsReadOnly, .bad)
    }
    return []
  }

  private mutating func performInMeetingOfToday(_ command: Command) -> [Effect] {
    switch command {
    case .setState(let state): return setInMeeting(state)
    case .nextState: return setInMeeting(nil)
    case .edit: editInMeeting()
    case .document: return readDocument()
    case .conclude: openConclusion(nil)
    case .conclusions: openConclusions()
    case .search: overlay = .turns(ListCursor(at: meeting?.part ?? 0))
    case .presence: return markPresence(of: meeting?.current?.assignee)
    case .lineUp: return shiftLine(by: -1)
    case .lineDown: return shiftLine(by: 1)
    case .journal:
      overlay = .journal(JournalList())
      return [.readJournal(before: nil)]
    case .undo: return [.readNextUndo]
    case .redo: return [.redo]
    case .lead: lead()
    case .briefing: return meetingBriefing?.phase == .planned ? beginMeeting() : leavingMeeting()
    case .endMeeting: return endMeeting()
    case .cancel: return leavingMeeting()
    default: break
    }
    return []
  }

  /// Asks for the document of the meeting: its agenda before, its minutes from the beginning on.
  private func readDocument() -> [Effect] {
    guard let briefing = meetingBriefing else { return [] }
    let kind: DocumentSheet.Kind = briefing.phase == .planned ? .agenda(briefing.id) : .minutes(briefing.id)
    return [.readDocument(kind, columns: documentColumns)]
  }

  /// Lets the second screen follow this board.
  private mutating func lead() {
    meeting?.leads = true
    notice = Notice(words.meeting.leadsNow, .good)
  }

  private mutating func leavingMeeting() -> [Effect] {
    let isRunning = meetingBriefing?.phase == .running
    leaveMeeting()
    if isRunning { notice = Notice(words.meeting.left) }
    return []
  }

  /// Goes back to the board, which stays at the line that was talked about.
  mutating func leaveMeeting() {
    meeting = nil
    showCursors()
  }

  /// Makes the board about the line at the cursor, so that its history is read and the board stands there afterwards.
  mutating func followMeetingCursor() {
    guard meeting?.past == nil, let assignment = meetingAssignment else { return }
    select(assignment.id)
  }

  // MARK: Reports

  private mutating func setInMeeting(_ state: WorkState?) -> [Effect] {
    if let assignment = meetingAssignment {
      let state = state ?? assignment.state.next
      if state == .blocked {
        overlay = .reason(ReasonPrompt(about: assignment))
        return []
      }
      return commit { plan, signature throws(ChangeFault) in
        try plan.change(setting: state, of: assignment.id, by: signature)
      }
    }
    guard let conclusion = meetingConclusion else {
      notice = Notice(words.meeting.noLine, .bad)
      return []
    }
    return set(state ?? conclusion.state.next, of: conclusion)
  }

  private mutating func editInMeeting() {
    if let conclusion = meetingConclusion { return openConclusion(conclusion) }
    guard let assignment = meetingAssignment else {
      notice = Notice(words.meeting.noLine, .bad)
      return
    }
    overlay = .form(assignmentForm(of: assignment, isInMeeting: true))
  }

  // MARK: The meeting itself

  private mutating func beginMeeting() -> [Effect] {
    guard let screen = meeting else { return [] }
    let revision = revision
    return commit { plan, signature throws(ChangeFault) in
      try plan.change(beginning: screen.briefing, at: revision, order: screen.agenda.keys, by: signature)
    }
  }

  /// Ends the meeting when asked twice.
  private mutating func endMeeting() -> [Effect] {
    guard var screen = meeting, let briefing = meetingBriefing, briefing.phase == .running else {
      notice = Notice(words.meeting.notBegun, .bad)
      return []
    }
    guard screen.asksToEnd else {
      screen.asksToEnd = true
      meeting = screen
      notice = Notice(words.meeting.askEnd, .bad)
      return []
    }
    let revision = revision
    return commit { plan, signature throws(ChangeFault) in
      try plan.change(ending: screen.briefing, at: revision, by: signature)
    }
  }

  /// Marks a unit present, or absent again.
  mutating func markPresence(of assignee: Assignee?) -> [Effect] {
    guard case .unit(let unit) = assignee, var briefing = meetingBriefing else {
      notice = Notice(words.meeting.onlyUnitsAttend, .bad)
      return []
    }
    if let place = briefing.present.firstIndex(of: unit) {
      briefing.present.remove(at: place)
    } else {
      briefing.present.append(unit)
    }
    return commit { plan, _ throws(ChangeFault) in try plan.change(planning: briefing) }
  }

  private mutating func shiftLine(by step: Int) -> [Effect] {
    guard var screen = meeting, var briefing = meetingBriefing, let order = screen.shift(by: step) else { return [] }
    briefing.order = order
    meeting = screen
    return commit { plan, _ throws(ChangeFault) in try plan.change(planning: briefing) }
  }

  /// Follows a change, one's own or another's, in the meeting on screen.
  mutating func followInMeeting(_ change: Change) {
    guard var screen = meeting, screen.past == nil else { return }
    guard plan.briefings.contains(screen.briefing) else { return leaveMeeting() }
    if change.kind == .report, let id = change.assignment?.after?.id, screen.agenda.follow(id, in: plan) {
      meeting = screen
      return
    }
    screen.refill(from: plan, today: clock.today)
    meeting = screen
  }

  // MARK: What the board is at

  /// What this board is at, for a second screen; `nil` where another board leads a meeting, or one that goes on is not
  /// on this screen, so that it goes on where it was.
  public var showing: Showing? {
    if let meeting, meeting.past == nil {
      guard meeting.leads else { return nil }
      return Showing(
        plan: plan.header.id, briefing: meeting.briefing, assignee: meeting.current?.assignee,
        line: meeting.currentLine?.key ?? "", author: author)
    }
    guard plan.runningBriefing == nil else { return nil }
    return Showing(
      plan: plan.header.id, code: selection.row?.code, assignment: selection.assignment, author: author)
  }
}
