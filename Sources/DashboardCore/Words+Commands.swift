import PlanWords

extension Words {
  /// The words of a command.
  public func text(of command: Command) -> CommandText {
    switch command {
    case .nextPane: commands.nextPane
    case .previousPane: commands.previousPane
    case .up: commands.up
    case .down: commands.down
    case .pageUp: commands.pageUp
    case .pageDown: commands.pageDown
    case .first: commands.first
    case .last: commands.last
    case .fold: commands.fold
    case .unfold: commands.unfold
    case .foldAll: commands.foldAll
    case .setState(let state): commands.setState(states.name(state))
    case .nextState: commands.nextState
    case .edit: commands.edit
    case .search: commands.search
    case .nextMatch: commands.nextMatch
    case .previousMatch: commands.previousMatch
    case .filter: commands.filter
    case .sort: commands.sort
    case .scope: scoreBoard.scope
    case .scoring: scoring.open
    case .years: years.open
    case .previousYear: years.previous
    case .nextYear: years.next
    case .evidence: scoring.evidence
    case .explain: scoring.explain
    case .fullMarks: scoring.fullMarks
    case .clearScore: scoring.clearScore
    case .nextUnscored: scoring.nextUnscored
    case .previousUnscored: scoring.previousUnscored
    case .lock: scoring.lock
    case .journal: commands.journal
    case .findings: commands.findings
    case .undo: commands.undo
    case .redo: commands.redo
    case .importPlan: commands.importPlan
    case .giveUp: commands.giveUp
    case .mouse: commands.mouse
    case .typing: typing.command
    case .help: commands.help
    case .redraw: commands.redraw
    case .suspend: commands.suspend
    case .quit: commands.quit
    case .accept: commands.accept
    case .cancel: commands.cancel
    case .toggle: commands.toggle
    case .nextChoice: commands.nextChoice
    case .previousChoice: commands.previousChoice
    case .clear: commands.clear
    case .editor: commands.editor
    case .complete: commands.complete
    case .forecast: commands.outlook.forecast
    case .askTarget: commands.outlook.askTarget
    case .keepTargets: commands.outlook.keepTargets
    case .settings: commands.outlook.settings
    case .briefing: meeting.open
    case .endMeeting: meeting.end
    case .nextTurn: meeting.nextTurn
    case .previousTurn: meeting.previousTurn
    case .conclude: meeting.conclude
    case .conclusions: meeting.conclusions
    case .presence: meeting.presence
    case .lineUp: meeting.lineUp
    case .lineDown: meeting.lineDown
    case .clock: meeting.clock
    case .lead: meeting.lead
    case .assign: meeting.assign
    case .document: meeting.document
    case .add: importing.review.commands.add
    case .drop: importing.review.commands.drop
    case .nextFinding: importing.review.commands.nextFinding
    case .previousFinding: importing.review.commands.previousFinding
    case .nextItem: importing.review.commands.nextItem
    case .previousItem: importing.review.commands.previousItem
    case .clarify: importing.review.commands.clarify
    case .correct: importing.review.commands.correct
    case .place: importing.review.placing.ask
    case .pick: importing.review.placing.pick
    case .importNow: importing.review.commands.importNow
    case .reports: reports.open
    }
  }

  /// The name of a place.
  public func name(of context: Context) -> String {
    switch context {
    case .criteria: contexts.criteria
    case .gaps: contexts.gaps
    case .units: contexts.units
    case .detail: contexts.detail
    case .form: contexts.form
    case .reason: contexts.reason
    case .search: contexts.search
    case .filter: contexts.filter
    case .journal: contexts.journal
    case .findings: contexts.findings
    case .members: contexts.members
    case .help: contexts.help
    case .welcome: contexts.welcome
    case .importPath: contexts.importPath
    case .review: importing.review.commands.place
    case .placing: importing.review.placing.place
    case .sheets: importing.review.commands.sheetsPlace
    case .years: years.yearsPlace
    case .newYear: years.newYearPlace
    case .comparison: years.comparisonPlace
    case .scoring: scoring.place
    case .explanation: scoring.explanationPlace
    case .forecast: contexts.forecast
    case .forecastPrompt: contexts.forecastPrompt
    case .settings: contexts.settings
    case .settingsPrompt: contexts.settingsPrompt
    case .briefings: meeting.listPlace
    case .meeting: meeting.meetingPlace
    case .conclusions: meeting.conclusionsPlace
    case .turns: meeting.turnsPlace
    case .briefingSheet: meeting.sheetPlace
    case .unsaved: dialogs.unsavedTitle
    case .document: meeting.documentPlace
    case .reports: reports.listPlace
    case .formats: reports.formatPlace
    case .presented: meeting.presenting
    }
  }

  /// The heading of a section of a comparison.
  public func name(of section: ComparisonSheet.Section) -> String {
    switch section {
    case .fields: years.fields
    case .lost: years.lost
    case .gained: years.gained
    case .losing: years.losing
    case .new: years.new
    case .dropped: years.dropped
    case .renamed: years.renamed
    }
  }
}
