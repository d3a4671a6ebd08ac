import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Follows what somebody else saved, and says who.
  mutating func follow(outside entries: [JournalEntry]) -> [Effect] {
    for entry in entries where entry.number > revision {
      apply(entry)
      followScoring(outside: entry.change)
    }
    if let last = entries.last {
      notice = Notice(naming(words.journal.outside(last, count: entries.count, clock: clock), last.change))
    }
    if case .journal = overlay { overlay = .journal(JournalList()) }
    refreshSearch()
    return isPlanGone ? [.loadPlan(nil)] : []
  }

  /// Takes a plan that was read anew.
  mutating func replacePlan(_ plan: Plan, revision: Int) {
    self.plan = plan
    self.revision = revision
    progress = Progress(of: plan, on: clock.today)
    history = nil
    searchIndex = nil
    plansOfFile = nil
    if outlook != nil { outlook = Outlook(of: plan) }
    refreshForecast()
    fillPanes()
    refreshSearch()
    let today = clock.today
    if meeting?.past == nil { meeting?.refill(from: plan, today: today) }
  }

  /// Shows a file that was made just now.
  mutating func open(_ plan: Plan, revision: Int, path: String) {
    self.path = path
    overlay = nil
    selection = Selection()
    replacePlan(plan, revision: revision)
    begin()
    notice = Notice(words.notices.opened(path), .good)
  }

  mutating func add(journal entries: [JournalEntry], before: Int?) {
    guard case .journal(var list) = overlay else { return }
    list.entries = before == nil ? entries : list.entries + entries
    list.hasMore = !entries.isEmpty
    overlay = .journal(list)
  }

  /// Whether the journal on screen waits for a page to be read.
  public var missingJournal: Int?? {
    guard case .journal(let list) = overlay, list.hasMore else { return nil }
    if list.entries.isEmpty { return .some(nil) }
    let isNearEnd = list.cursor.index + 2 * size.rows > list.entries.count
    return isNearEnd ? .some(list.entries.last?.number) : nil
  }

  mutating func take(edited result: Result<String, EditorFault>) {
    switch result {
    case .success(let text):
      switch overlay {
      case .form(var form):
        form.take(text)
        overlay = .form(form)
      case .scoring(var sheet):
        sheet.set(TextEditor(text.normalized.trimmed, isMultiline: true))
        overlay = .scoring(sheet)
      case .scoreForm(var form):
        form.take(text)
        overlay = .scoreForm(form)
      case .briefingForm(var form):
        form.take(text)
        overlay = .briefingForm(form)
      case .conclusionForm(var form):
        form.take(text)
        overlay = .conclusionForm(form)
      case .review(var review):
        review.form?.take(text)
        overlay = .review(review)
      case .reason(var prompt):
        prompt.editor = TextEditor(text.normalized.trimmed.replacingNewlines())
        overlay = .reason(prompt)
      default: break
      }
    case .failure(let fault): notice = Notice(words.faults.editor(fault), .bad)
    }
  }
}

extension String {
  /// The text in one line.
  func replacingNewlines() -> String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
