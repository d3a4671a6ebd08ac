import PlanModel
import Screen

/// What lies over the board; one thing at a time.
public enum Overlay: Sendable {
  /// The form of an assignment.
  case form(AssignmentForm)
  /// The form of a line of a scorecard.
  case scoreForm(ScoreForm)
  /// Self-scoring.
  case scoring(ScoringSheet)
  /// The years of the file.
  case years(YearList)
  /// The question which year begins.
  case newYear(NewYearPrompt)
  /// Two years side by side.
  case comparison(ComparisonSheet)
  /// The question why an assignment is blocked.
  case reason(ReasonPrompt)
  /// The filter menu.
  case filter(FilterMenu)
  /// The journal.
  case journal(JournalList)
  /// The findings.
  case findings(FindingList)
  /// The members of a group.
  case members(MemberList)
  /// The help sheet.
  case help(HelpSheet)
  /// The first screen.
  case welcome(WelcomeMenu)
  /// The path of a plan to import.
  case importPath(ImportPathPrompt)
  /// The draft of an import, looked through beside its source.
  case review(ImportReview)
  /// The offer of a review that was left.
  case keptReview(KeptReview)
  /// The sheets of a workbook to import.
  case sheets(SheetList)
  /// The forecast.
  case forecast(ForecastScreen)
  /// The settings of the forecast.
  case settings(SettingsDialog)
  /// The list of briefings.
  case briefings(BriefingList)
  /// The form of a briefing.
  case briefingForm(BriefingForm)
  /// The form of a conclusion.
  case conclusionForm(ConclusionForm)
  /// The conclusions of a briefing.
  case conclusions(ConclusionList)
  /// The units of the agenda.
  case turns(ListCursor)
  /// What came of a past briefing.
  case briefingSheet(BriefingSheet)
  /// A document, to be looked at.
  case document(DocumentSheet)
  /// The list of documents that can be made.
  case reports(ReportList)
  /// The question in which form a document is written.
  case formats(FormatList)
  /// The offer of what was typed and not saved when the program ended.
  case unsaved(UnsavedText)

  /// The place as a context of keys.
  public var context: Context {
    switch self {
    case .form, .scoreForm, .briefingForm, .conclusionForm: .form
    case .briefings: .briefings
    case .conclusions: .conclusions
    case .turns: .turns
    case .unsaved: .unsaved
    case .document: .document
    case .reports: .reports
    case .formats: .formats
    case .briefingSheet: .briefingSheet
    case .years: .years
    case .newYear: .newYear
    case .comparison: .comparison
    case .scoring(let sheet): if case .explanation = sheet.entry { .explanation } else { .scoring }
    case .reason: .reason
    case .filter: .filter
    case .journal: .journal
    case .findings: .findings
    case .members: .members
    case .help: .help
    case .welcome: .welcome
    case .importPath: .importPath
    case .review(let review): review.placing != nil ? .placing : review.form == nil ? .review : .form
    case .keptReview: .unsaved
    case .sheets: .sheets
    case .forecast(let screen): screen.prompt == nil ? .forecast : .forecastPrompt
    case .settings(let dialog): dialog.prompt == nil ? .settings : .settingsPrompt
    }
  }
}

/// The question for the reason of a blocked assignment.
public struct ReasonPrompt: Sendable {
  /// The assignment, as it stood when the question was asked.
  public let before: Assignment
  /// The answer.
  public var editor: TextEditor
  /// Why the answer was not taken; empty while nothing is wrong.
  public var problem = ""

  /// A question; the old reason is offered again.
  public init(about assignment: Assignment) {
    before = assignment
    editor = TextEditor(assignment.state == .blocked ? assignment.reason : "")
  }
}

/// The filter menu: every choice there is, and the filter as it would become.
public struct FilterMenu: Sendable {
  /// The choices.
  public let choices: [Filter.Choice]
  /// The filter as chosen so far.
  public var filter: Filter
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The menu of a plan.
  public init(plan: Plan, filter: Filter) {
    let deadlines = Filter.DeadlineChoice.allCases.map(Filter.Choice.deadline)
    let states = WorkState.allCases.map(Filter.Choice.state)
    let units = plan.units.rows.map { Filter.Choice.assignee(.unit($0.id)) }
    let groups = plan.groups.rows.filter { !plan.assignments(of: .group($0.id)).isEmpty }
    choices = deadlines + states + units + groups.map { .assignee(.group($0.id)) }
    self.filter = filter
  }
}

/// The journal, newest first, as far as it was read.
public struct JournalList: Sendable {
  /// The entries read so far.
  public var entries: [JournalEntry] = []
  /// Whether older entries may be left to read.
  public var hasMore = true
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// A journal of which nothing was read yet.
  public init() {}
}

/// The findings of the plan, open ones first.
public struct FindingList: Sendable {
  /// The findings.
  public let keys: [Finding.Key]
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The findings of a plan; those of `item` first.
  public init(plan: Plan, item: Item.Key?) {
    let open = plan.findings.rows.filter(\.isOpen)
    let ofItem = open.filter { $0.item != nil && $0.item == item }
    let others = open.filter { $0.item == nil || $0.item != item }
    keys = (ofItem + others + plan.findings.rows.filter { !$0.isOpen }).map(\.id)
  }
}

/// The units of the plan, the members of a group among them marked.
public struct MemberList: Sendable {
  /// The group.
  public let group: UnitGroup.Key
  /// All units that can be members.
  public let units: [OrgUnit.Key]
  /// The members as chosen so far.
  public var chosen: Set<OrgUnit.Key>
  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The list of a group.
  public init(group: UnitGroup, plan: Plan, today: Day) {
    self.group = group.id
    chosen = Set(group.members)
    let members = chosen
    units = plan.units.rows.filter { $0.isActive(on: today) || members.contains($0.id) }.map(\.id)
  }
}

/// The help sheet of one place.
public struct HelpSheet: Sendable {
  /// The place whose keys are told first.
  public let context: Context
  /// What lay over the board when help was asked for, to come back to.
  public let under: [Overlay]
  /// What shows.
  public var scroll = Scroll()

  /// The sheet of a place.
  public init(context: Context, under: Overlay?) {
    self.context = context
    self.under = under.map { [$0] } ?? []
  }
}

/// The first screen, where there is no file yet.
public struct WelcomeMenu: Sendable {
  /// What can be done.
  public enum Choice: CaseIterable, Sendable {
    /// Look at the sample.
    case sample
    /// Import a plan.
    case importPlan
    /// Begin with an empty plan.
    case empty
    /// Leave.
    case quit
  }

  /// The row at the cursor.
  public var cursor = ListCursor()

  /// The first screen.
  public init() {}
}

/// The question for the path of a plan.
public struct ImportPathPrompt: Sendable {
  /// The path as typed.
  public var editor = TextEditor()
  /// Names that would complete it.
  public var completions: [String] = []
  /// Why the path was not taken; empty while nothing is wrong.
  public var problem = ""
  /// Whether it was asked from the first screen, to go back to.
  public let isFirst: Bool

  /// The question.
  public init(isFirst: Bool) { self.isFirst = isFirst }
}
