import ArgumentParser
import DashboardLoop
import Foundation
import PlanModel
import PlanReport
import PlanStore
import PlanWords

extension ReportKind: ExpressibleByArgument {}

extension Help {
  /// The help of reports and templates.
  static let reports = words.reports
}

/// Where the office's templates are.
struct TemplateOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Help.reports.templates), completion: .directory) var templates: String?

  /// The templates of that folder, or of the usual one.
  var shelf: TemplateShelf { TemplateShelf(folder: templates ?? Locations.templateFolder) }
}

/// `cchc report KIND`: a document by its template.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Help.reports.report,
    discussion: ReportKind.allCases.map { "\($0.rawValue): \(Help.reports.name(of: $0))" }.joined(separator: "\n"))

  @Argument(help: ArgumentHelp(Help.reports.kind)) var kind: ReportKind
  @Option(help: ArgumentHelp(Help.reports.period)) var period: String?
  @Option(help: ArgumentHelp(Help.reports.unit)) var unit: String?
  @Option(help: ArgumentHelp(Help.reports.briefing)) var briefing: Int?
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var document: DocumentOptions
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      try document.check(words)
      let store = try PlanStore.open(file.path(), access: .readOnly)
      let plan = try store.load(year: try planYear(in: store), words).plan
      let facts = try store.reportFacts(try request(in: plan), of: plan, person.clock(plan.settings))
      if kind == .minutes, facts.meeting == nil { throw Failure.declined(words.briefingCommands.notBegun) }
      try document.put(templates.shelf.document(kind, of: facts, words), words)
    }
  }

  private var isScored: Bool { kind == .scorecard || kind == .selfScoring }

  /// Scorecards are those of the whole file: a year may have one without a plan of its own.
  private func planYear(in store: PlanStore) throws -> Int? {
    guard isScored, let year = years.year else { return years.year }
    return try store.plans().contains { $0.year == year } ? year : nil
  }

  private func request(in plan: Plan) throws -> ReportRequest {
    var request = ReportRequest(kind)
    if let period {
      request.period = ReportingPeriod(period, year: plan.header.planYear)
      if request.period == nil { throw Failure.argument(words.reports.badPeriod(period)) }
    }
    request.only = try unit.map { try plan.assignee(named: $0, words) }
    if isScored {
      request.scoredYear = years.year
      guard years.year.map(plan.scorecards.contains) ?? !plan.scoredYears.isEmpty else {
        throw Failure.argument(words.scoreCommands.noScorecard(years.year))
      }
    }
    if let briefing {
      request.briefing = .init(briefing)
      if plan.briefings[.init(briefing)] == nil {
        throw Failure.argument(words.briefingCommands.noBriefing("\(briefing)"))
      }
    }
    return request
  }
}

extension TemplateShelf {
  /// A document by the office's template, or by the program's where that one fails; what is wrong is told on standard
  /// error.
  func document(_ kind: ReportKind, of facts: ReportFacts, _ words: Words) -> Document {
    let own = own(kind, words.language)
    let (document, fault) = Document.report(kind, of: facts, orBuiltIn: own.template, words)
    let faults = own.faults + (fault.map { [$0] } ?? [])
    for fault in faults { Failure.tell(words.reports.sentence(fault)) }
    if !document.unclear.isEmpty { Failure.tell(words.reports.unclear(document.unclear)) }
    if !faults.isEmpty, own.template == nil || fault != nil { Failure.tell(words.reports.usedBuiltIn) }
    return document
  }
}
