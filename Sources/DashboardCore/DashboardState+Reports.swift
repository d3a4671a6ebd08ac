import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// What is said of a document that was written: where it is, or why it is not; figures that are to be clarified first.
  func written(_ path: String, _ fault: String?, _ unclear: [String]) -> Notice {
    if let fault { return Notice(words.meeting.notWritten(path, fault), .bad) }
    let place = words.meeting.written(path)
    return unclear.isEmpty ? Notice(place, .good) : Notice("\(words.reports.unclear(unclear)) \(place)", .good)
  }

  /// Opens the list of documents.
  mutating func openReports() { overlay = .reports(ReportList(of: plan, today: clock.today)) }

  mutating func perform(_ command: Command, in old: ReportList) -> [Effect] {
    var list = old
    if list.cursor.move(command, count: list.rows.count, height: dialogRows(for: .reports)) {
      overlay = .reports(list)
      return []
    }
    switch command {
    case .nextChoice: list.choose(by: 1)
    case .previousChoice: list.choose(by: -1)
    case .accept:
      guard let asked = list.rows[list.cursor.index].asked else {
        notice = Notice(words.reports.nothing(list.rows[list.cursor.index].kind), .bad)
        return []
      }
      notice = nil
      return [.readDocument(.report(asked), columns: documentColumns)]
    case .cancel:
      overlay = nil
      return []
    default: break
    }
    overlay = .reports(list)
    return []
  }

  mutating func perform(_ command: Command, in old: FormatList) -> [Effect] {
    var list = old
    if list.cursor.move(command, count: list.formats.count, height: dialogRows(for: .formats)) {
      overlay = .formats(list)
      return []
    }
    switch command {
    case .accept:
      overlay = .document(list.document)
      return [.writeDocument(list.document.kind, list.formats[list.cursor.index])]
    case .cancel: overlay = .document(list.document)
    default: break
    }
    return []
  }

  private func unitName(_ assignee: Assignee) -> String {
    let name = plan.name(of: assignee)
    return name.trimmed.isEmpty ? words.documents.unnamed : name
  }

  /// What a document is about, as the list of documents names it.
  public func subject(of asked: ReportAsked) -> String {
    if let period = asked.period { return words.reports.periodName(period) }
    if let briefing = asked.briefing.flatMap({ plan.briefings[$0] }) {
      return briefing.title.isEmpty ? words.formats.day(briefing.day) : briefing.title
    }
    if let year = asked.year { return words.reports.scoredYear(year) }
    switch asked.kind {
    case .assignments, .tracking: return asked.only.map(unitName) ?? words.reports.allUnits
    case .plan: return plan.header.planYear.map(words.reports.planYear) ?? ""
    default: return ""
    }
  }
}
