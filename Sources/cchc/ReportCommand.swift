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
      let plan = try store.load(year: years.year, words).plan
      let facts = try store.reportFacts(try request(in: plan), of: plan, person.clock())
      if kind == .minutes, facts.meeting == nil { throw Failure.declined(words.briefingCommands.notBegun) }
      try document.put(templates.shelf.document(kind, of: facts, words), words)
    }
  }

  private func request(in plan: Plan) throws -> ReportRequest {
    var request = ReportRequest(kind)
    if let period {
      request.period = ReportingPeriod(period, year: plan.header.planYear)
      if request.period == nil { throw Failure.argument(words.reports.badPeriod(period)) }
    }
    request.only = try unit.map { try plan.assignee(named: $0, words) }
    if kind == .scorecard || kind == .selfScoring, let year = years.year ?? plan.header.planYear {
      request.scoredYear = plan.scorecards.contains(year) ? year : nil
      if plan.scoredYears.isEmpty { throw Failure.argument(words.scoreCommands.noScorecard(years.year)) }
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
    if !faults.isEmpty, own.template == nil || fault != nil { Failure.tell(words.reports.usedBuiltIn) }
    return document
  }
}

extension ReportCommandWords {
  /// What a kind of document is called.
  func name(of kind: ReportKind) -> String {
    switch kind {
    case .periodic: periodic
    case .minutes: minutes
    case .assignments: assignments
    case .plan: plan
    case .tracking: tracking
    case .selfScoring: selfScoring
    case .scorecard: scorecard
    }
  }

  /// A slip in a template in one sentence.
  func sentence(_ fault: TemplateFault) -> String {
    let problem =
      switch fault.problem {
      case .noRule: noRule
      case .syntax: syntax
      case .unreadable: unreadable
      case .unknownSetting(let name): unknownSetting(name)
      case .unclosed(let name): unclosed(name)
      case .unopened(let name): unopened(name)
      case .unknownName(let name): unknownName(name)
      case .unknownInsert(let name): unknownInsert(name)
      }
    return self.fault(fault.file ?? builtIn, fault.line, problem)
  }
}
