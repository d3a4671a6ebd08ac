import PlanModel

/// A language the program speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Tiếng Việt.
  case vietnamese = "vi"
  /// English.
  case english = "en"
}

/// Every sentence that a person reads, in one language. Each has a field of its own, so that a missing sentence does
/// not compile. A reference, since a state that holds it is copied at every key.
public final class Words: Sendable {
  /// The language.
  public let language: Language
  /// Numbers, dates and times.
  public let formats: Formats
  /// Work states.
  public let states: StateWords
  /// Deadlines.
  public let deadlines: DeadlineWords
  /// Words about time, told back.
  public let time: TimeWords
  /// Headings of criteria.
  public let headings: HeadingWords
  /// The board: titles, header, totals.
  public let board: BoardWords
  /// Chi tiết.
  public let detail: DetailWords
  /// The form of an assignment.
  public let form: FormWords
  /// Dialogs besides the form.
  public let dialogs: DialogWords
  /// Search.
  public let search: SearchWords
  /// What happened.
  public let notices: NoticeWords
  /// Why nothing happened.
  public let refusals: RefusalWords
  /// Orders of rows.
  public let orders: OrderWords
  /// Scorecards.
  public let scores: ScoreWords
  /// Scorecards on the command line.
  public let scoreCommands: ScoreCommandWords
  /// The scorecard on the board.
  public let scoreBoard: ScoreBoardWords
  /// The form of a line of a scorecard.
  public let scoreForm: ScoreFormWords
  /// The years of the file.
  public let years: YearWords
  /// The years on the command line.
  public let yearCommands: YearCommandWords
  /// Self-scoring.
  public let scoring: ScoringWords
  /// The scorecard in Chi tiết.
  public let scoreDetail: ScoreDetailWords
  /// The forecast.
  public let outlook: OutlookWords
  /// The pictures of the forecast.
  public let charts: ChartWords
  /// The settings of a file on the command line.
  public let settingsCommands: SettingsCommandWords
  /// The settings.
  public let settings: SettingsWords
  /// The journal.
  public let journal: JournalWords
  /// Findings.
  public let findings: FindingWords
  /// Faults.
  public let faults: FaultWords
  /// Imports.
  public let importing: ImportWords
  /// Tables of scores and results.
  public let tables: TableWords
  /// Imports of such tables.
  public let tableImports: TableImportWords
  /// Typing Vietnamese.
  public let typing: TypingWords
  /// Agendas.
  public let agenda: AgendaWords
  /// What is told of work besides its state.
  public let completion: CompletionWords
  /// Figures of work.
  public let tally: TallyWords
  /// Office documents.
  public let documents: DocumentWords
  /// Briefings, deadlines, standings and units on the command line.
  public let briefingCommands: BriefingCommandWords
  /// Giao ban.
  public let meeting: MeetingWords
  /// What keys do.
  public let commands: CommandWords
  /// Where keys do it.
  public let contexts: ContextWords
  /// The help sheet.
  public let help: HelpWords
  /// The command line.
  public let commandLine: CommandLineWords
  /// What is said where standard output cannot be written.
  public let output: OutputWords

  private init(
    language: Language, formats: Formats, states: StateWords, deadlines: DeadlineWords, time: TimeWords,
    headings: HeadingWords,
    board: BoardWords, detail: DetailWords, form: FormWords, dialogs: DialogWords, search: SearchWords,
    notices: NoticeWords, refusals: RefusalWords, orders: OrderWords, scores: ScoreWords,
    scoreCommands: ScoreCommandWords, scoreBoard: ScoreBoardWords, scoreForm: ScoreFormWords, years: YearWords,
    yearCommands: YearCommandWords, scoring: ScoringWords, scoreDetail: ScoreDetailWords, outlook: OutlookWords,
    charts: ChartWords, settingsCommands: SettingsCommandWords, settings: SettingsWords, journal: JournalWords,
    findings: FindingWords, faults: FaultWords, importing: ImportWords, tables: TableWords,
    tableImports: TableImportWords, typing: TypingWords, agenda: AgendaWords, tally: TallyWords,
    completion: CompletionWords,
    documents: DocumentWords,
    briefingCommands: BriefingCommandWords, meeting: MeetingWords, commands: CommandWords, contexts: ContextWords,
    help: HelpWords, commandLine: CommandLineWords, output: OutputWords
  ) {
    self.language = language
    self.formats = formats
    self.states = states
    self.deadlines = deadlines
    self.time = time
    self.headings = headings
    self.board = board
    self.detail = detail
    self.form = form
    self.dialogs = dialogs
    self.search = search
    self.notices = notices
    self.refusals = refusals
    self.orders = orders
    self.scores = scores
    self.scoreCommands = scoreCommands
    self.scoreBoard = scoreBoard
    self.scoreForm = scoreForm
    self.years = years
    self.yearCommands = yearCommands
    self.scoring = scoring
    self.scoreDetail = scoreDetail
    self.outlook = outlook
    self.charts = charts
    self.settingsCommands = settingsCommands
    self.settings = settings
    self.journal = journal
    self.findings = findings
    self.faults = faults
    self.importing = importing
    self.tables = tables
    self.tableImports = tableImports
    self.typing = typing
    self.agenda = agenda
    self.completion = completion
    self.tally = tally
    self.documents = documents
    self.briefingCommands = briefingCommands
    self.meeting = meeting
    self.commands = commands
    self.contexts = contexts
    self.help = help
    self.commandLine = commandLine
    self.output = output
  }

  /// The words of a language.
  public static func of(_ language: Language) -> Words {
    switch language {
    case .vietnamese: .vietnamese
    case .english: .english
    }
  }

  /// Tiếng Việt.
  public static let vietnamese = Words(
    language: .vietnamese, formats: .vietnamese, states: .vietnamese, deadlines: .vietnamese,
    time: .vietnamese, headings: .vietnamese, board: .vietnamese, detail: .vietnamese, form: .vietnamese,
    dialogs: .vietnamese,
    search: .vietnamese, notices: .vietnamese, refusals: .vietnamese, orders: .vietnamese, scores: .vietnamese,
    scoreCommands: .vietnamese, scoreBoard: .vietnamese, scoreForm: .vietnamese, years: .vietnamese,
    yearCommands: .vietnamese, scoring: .vietnamese, scoreDetail: .vietnamese, outlook: .vietnamese,
    charts: .vietnamese, settingsCommands: .vietnamese, settings: .vietnamese, journal: .vietnamese,
    findings: .vietnamese, faults: .vietnamese,
    importing: .vietnamese, tables: .vietnamese, tableImports: .vietnamese, typing: .vietnamese, agenda: .vietnamese,
    tally: .vietnamese, completion: .vietnamese, documents: .vietnamese,
    briefingCommands: .vietnamese, meeting: .vietnamese,
    commands: .vietnamese,
    contexts: .vietnamese, help: .vietnamese, commandLine: .vietnamese, output: .vietnamese)

  /// English.
  public static let english = Words(
    language: .english, formats: .english, states: .english, deadlines: .english, time: .english,
    headings: .english,
    board: .english, detail: .english, form: .english, dialogs: .english, search: .english, notices: .english,
    refusals: .english, orders: .english, scores: .english, scoreCommands: .english, scoreBoard: .english,
    scoreForm: .english, years: .english, yearCommands: .english, scoring: .english, scoreDetail: .english,
    outlook: .english, charts: .english, settingsCommands: .english, settings: .english, journal: .english,
    findings: .english, faults: .english,
    importing: .english, tables: .english, tableImports: .english, typing: .english, agenda: .english,
    tally: .english, completion: .english, documents: .english,
    briefingCommands: .english, meeting: .english,
    commands: .english, contexts: .english,
    help: .english, commandLine: .english, output: .english)
}
