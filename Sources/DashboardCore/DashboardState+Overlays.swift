import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Does what a key asks for in what lies over the board.
  mutating func performInOverlay(_ command: Command) -> [Effect] {
    switch overlay {
    case .form(let form): return perform(command, in: form)
    case .scoring(let sheet): return perform(command, in: sheet)
    case .years(let list): return perform(command, in: list)
    case .newYear(let prompt): return perform(command, in: prompt)
    case .comparison(let sheet): perform(command, in: sheet)
    case .scoreForm(let form): return perform(command, in: form)
    case .reason(let prompt): return perform(command, in: prompt)
    case .filter(let menu): perform(command, in: menu)
    case .journal(let list): return perform(command, in: list)
    case .findings(let list): return perform(command, in: list)
    case .members(let list): return perform(command, in: list)
    case .help(let sheet): perform(command, in: sheet)
    case .welcome(let menu): return perform(command, in: menu)
    case .importPath(let prompt): return perform(command, in: prompt)
    case .review(let review): return perform(command, in: review)
    case .keptReview(let kept): return perform(command, in: kept)
    case .sheets(let list): return perform(command, in: list)
    case .forecast(let screen): return perform(command, in: screen)
    case .settings(let dialog): return perform(command, in: dialog)
    case .briefings(let list): return perform(command, in: list)
    case .briefingForm(let form): return perform(command, in: form)
    case .conclusionForm(let form): return perform(command, in: form)
    case .conclusions(let list): return perform(command, in: list)
    case .turns(let cursor): return performInTurns(command, cursor)
    case .briefingSheet(let sheet): return perform(command, in: sheet)
    case .document(let sheet): return perform(command, in: sheet)
    case .reports(let list): return perform(command, in: list)
    case .formats(let list): return perform(command, in: list)
    case .unsaved(let text): return perform(command, in: text)
    case nil: break
    }
    return []
  }

  private mutating func perform(_ command: Command, in old: AssignmentForm) -> [Effect] {
    var form = old
    switch command {
    case .nextPane: form.move(by: 1)
    case .previousPane: form.move(by: -1)
    case .nextChoice: form.choose(by: 1)
    case .previousChoice: form.choose(by: -1)
    case .setState(let state): form.state = state
    case .cancel:
      overlay = nil
      return []
    case .editor:
      if let editor = form[form.field] { return [.openEditor(editor.text)] }
    case .accept: return save(form)
    default: break
    }
    overlay = .form(form)
    return []
  }

  private mutating func save(_ old: AssignmentForm) -> [Effect] {
    var form = old
    do throws(AssignmentForm.DateFault) {
      var report = try form.report(in: timeContext, pastContext)
      let day = report.completion.doneOn
      if let day, day != form.before.completed, day != form.askedAbout,
        let doubt = plan.doubt(about: day, on: clock.today)
      {
        (form.askedAbout, form.field) = (day, .doneOn)
        form.problem = "\(words.doubt(doubt, about: day, on: clock.today)) \(words.completion.askAgain)"
        overlay = .form(form)
        return []
      }
      let party = report.completion.waitsOn.trimmed
      if report.reason.trimmed.isEmpty, !party.isEmpty { report.reason = words.completion.waitingReason(party) }
      let before = form.before
      let effects = commit { plan, signature throws(ChangeFault) in
        try plan.change(reporting: report, on: before, by: signature)
      }
      if effects.isEmpty { form.problem = notice?.text ?? "" }
      overlay = .form(form)
      return effects
    } catch {
      form.field = error.field
      form.problem = words.time.fault(error.fault)
      overlay = .form(form)
      return []
    }
  }

  private mutating func perform(_ command: Command, in prompt: ReasonPrompt) -> [Effect] {
    switch command {
    case .accept:
      var report = Report(on: prompt.before)
      report.state = .blocked
      report.reason = prompt.editor.text
      let effects = commit { plan, signature throws(ChangeFault) in
        try plan.change(reporting: report, on: prompt.before, by: signature)
      }
      guard effects.isEmpty else { return effects }
      var asked = prompt
      asked.problem = notice?.text ?? ""
      overlay = .reason(asked)
    case .cancel: overlay = nil
    case .editor: return [.openEditor(prompt.editor.text)]
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, in old: FilterMenu) {
    var menu = old
    if menu.cursor.move(command, count: menu.choices.count, height: dialogRows(for: .filter)) {
      overlay = .filter(menu)
      return
    }
    switch command {
    case .toggle: menu.filter.toggle(menu.choices[menu.cursor.index])
    case .clear: menu.filter = Filter()
    case .accept:
      if menu.filter.isEmpty, filter.isEmpty { menu.filter.toggle(menu.choices[menu.cursor.index]) }
      apply(menu.filter)
      return
    case .cancel:
      overlay = nil
      return
    default: break
    }
    overlay = .filter(menu)
  }

  /// Shows what a filter admits, or says that it admits nothing and leaves the board as it was.
  private mutating func apply(_ new: Filter) {
    overlay = nil
    let old = filter
    filter = new
    fillPanes()
    guard showsCriteria || new.isEmpty else {
      filter = old
      fillPanes()
      notice = Notice(words.notices.filterAdmitsNothing, .bad)
      return
    }
    notice = new.isEmpty ? Notice(words.notices.filterOff) : nil
    if let row = selection.row { select(row) }
  }

  private mutating func perform(_ command: Command, in old: JournalList) -> [Effect] {
    var list = old
    if list.cursor.move(command, count: list.entries.count, height: dialogRows(for: .journal)) {
      overlay = .journal(list)
      return []
    }
    switch command {
    case .accept:
      guard list.entries.indices.contains(list.cursor.index) else { return [] }
      return [.reverse(list.entries[list.cursor.index].number)]
    case .undo: return [.readNextUndo]
    case .redo: return [.redo]
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, in old: FindingList) -> [Effect] {
    var list = old
    if list.cursor.move(command, count: list.keys.count, height: dialogRows(for: .findings) / 2) {
      overlay = .findings(list)
      return []
    }
    guard list.keys.indices.contains(list.cursor.index), let finding = plan.findings[list.keys[list.cursor.index]]
    else {
      overlay = nil
      return []
    }
    switch command {
    case .toggle:
      return commit { plan, signature throws(ChangeFault) in
        try plan.change(clarifying: finding.id, finding.isOpen, by: signature)
      }
    case .accept:
      overlay = nil
      if let item = finding.item, let code = plan.items[item]?.criterion {
        select(CriterionRow(code: code, item: item))
      }
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, in old: MemberList) -> [Effect] {
    var list = old
    if list.cursor.move(command, count: list.units.count, height: dialogRows(for: .members)) {
      overlay = .members(list)
      return []
    }
    switch command {
    case .toggle:
      guard list.units.indices.contains(list.cursor.index) else { return [] }
      let unit = list.units[list.cursor.index]
      if list.chosen.remove(unit) == nil { list.chosen.insert(unit) }
      overlay = .members(list)
    case .clear:
      list.chosen = []
      overlay = .members(list)
    case .accept:
      let members = list.units.filter(list.chosen.contains)
      return commit { plan, _ throws(ChangeFault) in try plan.change(members: members, of: list.group) }
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  private mutating func perform(_ command: Command, in old: HelpSheet) {
    var sheet = old
    if sheet.scroll.move(command, count: helpLines(for: sheet).count, height: dialogRows(for: .help)) {
      overlay = .help(sheet)
    } else if command == .cancel {
      overlay = sheet.under.first
      refreshForecast()
    }
  }
}
