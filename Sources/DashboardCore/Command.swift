import PlanModel

/// What a key asks for. Every command has its words in `PlanWords` and its keys in `KeyTable`.
public enum Command: Hashable, Sendable {
  /// Goes to the next or previous pane, or field of a form.
  case nextPane, previousPane
  /// Moves the cursor by a row.
  case up, down
  /// Moves the cursor by a page.
  case pageUp, pageDown
  /// Moves the cursor to the first or last row.
  case first, last
  /// Folds the row at the cursor, or goes to its heading.
  case fold
  /// Unfolds the row at the cursor.
  case unfold
  /// Folds or unfolds all rows of the pane.
  case foldAll
  /// Sets the work state of the target assignment.
  case setState(WorkState)
  /// Sets the state that comes next.
  case nextState
  /// Opens the form of the target assignment, or the members of a group.
  case edit
  /// Opens the search line.
  case search
  /// Goes to the next or previous match.
  case nextMatch, previousMatch
  /// Opens the filter menu.
  case filter
  /// Changes the order of the rows.
  case sort
  /// Switches between the items of the plan and the whole scorecard.
  case scope
  /// Opens the self-scoring of the year.
  case scoring
  /// Opens the list of years, or shows the plan of the year before or after.
  case years, previousYear, nextYear
  /// In self-scoring: marks the evidence, opens the explanation, gives the maximum, clears the score.
  case evidence, explain, fullMarks, clearScore
  /// In self-scoring: goes to a leaf without a score.
  case nextUnscored, previousUnscored
  /// Locks the self-scores of the year.
  case lock
  /// Opens the journal.
  case journal
  /// Opens the list of findings.
  case findings
  /// Takes the last change back, or does it again.
  case undo, redo
  /// Opens the prompt that imports a plan.
  case importPlan
  /// Give up what is read.
  case giveUp
  /// Turns the mouse on or off.
  case mouse
  /// Opens the help sheet.
  case help
  /// Goes on to the next way of typing Vietnamese.
  case typing
  /// Draws everything anew.
  case redraw
  /// Hands the terminal back to the shell for a while.
  case suspend
  /// Ends the program.
  case quit
  /// Agrees: saves a form, takes the choice of a list.
  case accept
  /// Leaves without changing anything.
  case cancel
  /// Switches the choice at the cursor on or off.
  case toggle
  /// Sets a choice to the next or previous value.
  case nextChoice, previousChoice
  /// Takes all choices back.
  case clear
  /// Opens the text at the cursor in the editor of `$EDITOR`.
  case editor
  /// Completes a file name.
  case complete
  /// Opens the forecast.
  case forecast
  /// Asks for the way to a target.
  case askTarget
  /// Keeps the items on trial as targets.
  case keepTargets
  /// Opens the settings of the forecast.
  case settings
  /// Opens the briefings; in one that is planned, begins it; in one that goes on, leaves its screen.
  case briefing
  /// Ends the briefing.
  case endMeeting
  /// Gives the turn to the unit after or before.
  case nextTurn, previousTurn
  /// Enters a conclusion, or opens the list of them.
  case conclude, conclusions
  /// Marks the unit present or absent.
  case presence
  /// Moves a line of the agenda up or down.
  case lineUp, lineDown
  /// Shows or hides the clocks.
  case clock
  /// Lets the second screen follow this board.
  case lead
  /// Shows the document of a briefing: its agenda, or its minutes.
  case document
  /// Makes a conclusion an assignment of an item.
  case assign
  /// In a review: enters a record after the row at the cursor, or drops that row.
  case add, drop
  /// In a review: goes to the next or previous finding, or item.
  case nextFinding, previousFinding, nextItem, previousItem
  /// In a review: corrects the row at the cursor, marks the finding there as clarified, imports the plan.
  case correct, clarify, importNow
  /// In a review: asks into which field text goes; there, answers by the number of the field.
  case place, pick(Int)
  /// Opens the list of documents.
  case reports
}

extension Command {
  /// Whether it leads to nothing but a change of the plan: where the file may not be written, it is refused before
  /// anything is typed in vain.
  var isEdit: Bool {
    switch self {
    case .setState, .nextState, .edit, .evidence, .explain, .fullMarks, .clearScore, .lock, .undo, .redo, .importPlan,
      .keepTargets, .settings, .endMeeting, .conclude, .presence, .lineUp, .lineDown, .lead, .assign, .add, .drop,
      .correct, .clarify, .importNow:
      true
    default: false
    }
  }
}

/// Where keys mean what they mean: the focused pane, or whatever lies over the board.
public enum Context: Int, CaseIterable, Sendable {
  /// Tiêu chí.
  case criteria
  /// Khoảng cách điểm.
  case gaps
  /// Đơn vị.
  case units
  /// Chi tiết.
  case detail
  /// The form of an assignment.
  case form
  /// The question for a reason.
  case reason
  /// The search line.
  case search
  /// The filter menu.
  case filter
  /// The journal.
  case journal
  /// The list of findings.
  case findings
  /// The members of a group.
  case members
  /// The help sheet.
  case help
  /// The first screen, where there is no file yet.
  case welcome
  /// The path of a plan to import.
  case importPath
  /// The draft of an import, looked through.
  case review
  /// The question into which field text of an import goes.
  case placing
  /// The sheets of a workbook to import.
  case sheets
  /// The forecast.
  case forecast
  /// A question in the forecast.
  case forecastPrompt
  /// The settings of the forecast.
  case settings
  /// A question in the settings.
  case settingsPrompt

  /// The years of the file.
  case years
  /// The question which year begins.
  case newYear
  /// Two years side by side.
  case comparison
  /// Self-scoring.
  case scoring
  /// The explanation of a leaf, in self-scoring.
  case explanation
  /// The list of briefings.
  case briefings
  /// A briefing.
  case meeting
  /// The conclusions of a briefing.
  case conclusions
  /// The units of a briefing's agenda.
  case turns
  /// What came of a past briefing.
  case briefingSheet
  /// A document, to be looked at.
  case document
  /// The list of documents that can be made.
  case reports
  /// The question in which form a document is written.
  case formats
  /// The offer of what was not saved.
  case unsaved
  /// The second screen, which only shows.
  case presented

  /// The four panes of the board.
  public static let board: [Context] = [.criteria, .gaps, .units, .detail]
  /// The three panes with rows.
  public static let lists: [Context] = [.criteria, .gaps, .units]
}
