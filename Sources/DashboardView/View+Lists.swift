import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The filter menu: a heading where the kind of choice changes.
  func drawFilter(_ menu: FilterMenu, _ state: DashboardState, _ canvas: inout Canvas) {
    let area = drawFrame(.filter, state.words.dialogs.filterTitle, state, &canvas)
    for offset in 0..<area.height {
      let number = menu.cursor.scroll.top + offset
      guard menu.choices.indices.contains(number) else { break }
      let choice = menu.choices[number]
      var pen = RowPen(area, y: area.y + offset, margin: 1)
      let isFirst = number == 0 || heading(of: menu.choices[number - 1], state) != heading(of: choice, state)
      pen.put(menu.filter.choices.contains(choice) ? "[x] " : "[ ] ", style: theme[.dialog], on: &canvas)
      if isFirst || offset == 0, pen.room > 44 {
        pen.pin(heading(of: choice, state), style: theme[.muted].on(theme[.dialog]), on: &canvas)
        pen.pinSpace(1)
      }
      if case .deadline(let deadline) = choice, pen.room > 20 {
        let count = state.words.tally.count(count(of: deadline, state.progress.shares), .shares)
        pen.put("\(name(of: choice, state)) · \(count)", columns: pen.room, style: theme[.dialog], on: &canvas)
      } else {
        pen.put(name(of: choice, state), columns: pen.room, style: theme[.dialog], on: &canvas)
      }
      if number == menu.cursor.index { markRow(area, area.y + offset, &canvas) }
    }
  }

  private func heading(of choice: Filter.Choice, _ state: DashboardState) -> String {
    switch choice {
    case .deadline: state.words.dialogs.filterDeadlines
    case .state: state.words.dialogs.filterStates
    case .assignee: state.words.dialogs.filterUnits
    }
  }

  /// How much work of the plan a choice admits by itself.
  private func count(of choice: Filter.DeadlineChoice, _ tally: Tally) -> Int {
    switch choice {
    case .overdue: tally.overdue
    case .soon: tally.soon
    case .noDeadline: tally.noDeadline
    }
  }

  private func name(of choice: Filter.Choice, _ state: DashboardState) -> String {
    let words = state.words
    switch choice {
    case .deadline(.overdue): return "! \(words.dialogs.overdue)"
    case .deadline(.soon): return "~ \(words.dialogs.soon)"
    case .deadline(.noDeadline): return "? \(words.dialogs.noDeadline)"
    case .state(let work): return "\(words.states.mark(work)) \(words.states.name(work))"
    case .assignee(let assignee): return state.plan.name(of: assignee)
    }
  }

  /// The journal, newest first.
  func drawJournal(_ list: JournalList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words
    let area = drawFrame(.journal, words.dialogs.journalTitle, state, &canvas)
    if list.entries.isEmpty, !list.hasMore {
      canvas.put(words.dialogs.journalEmpty, at: Point(x: area.x + 1, y: area.y), style: theme[.dialog], within: area)
    }
    let shown = list.entries.dropFirst(list.cursor.scroll.top).prefix(area.height)
    let columns = JournalColumns(Array(shown), state, width: area.width)
    for (offset, entry) in shown.enumerated() {
      drawEntry(entry, columns, state, area, area.y + offset, &canvas)
      if list.cursor.scroll.top + offset == list.cursor.index { markRow(area, area.y + offset, &canvas) }
    }
  }

  /// How wide the columns of the journal are: as wide as what shows in them, the blank behind it included.
  private struct JournalColumns {
    var number = 0
    var moment = 0
    var author = 0
    /// Whether there is room for days and not only for times of the day.
    let hasDays: Bool

    init(_ entries: [JournalEntry], _ state: DashboardState, width: Int) {
      hasDays = width >= 60
      for entry in entries {
        if width >= 70 { number = max(number, "\(entry.number)".columns + 2) }
        moment = max(moment, text(entry, state).columns + 2)
        author = max(author, min(entry.author.columns, width >= 60 ? 12 : 6) + 2)
      }
    }

    func text(_ entry: JournalEntry, _ state: DashboardState) -> String {
      let formats = state.words.formats
      return hasDays ? formats.moment(entry.at, state.clock) : formats.time(entry.at, state.clock)
    }
  }

  private func drawEntry(
    _ entry: JournalEntry, _ columns: JournalColumns, _ state: DashboardState, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let words = state.words
    var pen = RowPen(area, y: y, margin: 1)
    let base = theme[entry.reversedBy == nil ? .dialog : .muted].on(theme[.dialog])
    if entry.reversedBy != nil { pen.pin("  (\(words.dialogs.undone))", style: base, on: &canvas) }
    pen.put("\(entry.number)", columns: columns.number, style: theme[.muted].on(theme[.dialog]), on: &canvas)
    pen.put(columns.text(entry, state), columns: columns.moment, style: base, on: &canvas)
    let author = entry.author.truncated(to: columns.author - 2)
    pen.put(author, columns: columns.author, style: theme[.label].on(theme[.dialog]), on: &canvas)
    let step = words.journal.step(entry.step)
    let sentence = words.journal.sentence(entry.step == .undo ? entry.change.inverted : entry.change)
    let year = state.yearElsewhere(of: entry.change).map { "[\($0)] " } ?? ""
    pen.put(
      year + (step.isEmpty ? sentence : "\(step): \(sentence)"), columns: pen.room, style: base, on: &canvas)
  }

  /// The findings, two lines each: what is unclear, and the words of the source.
  func drawFindings(_ list: FindingList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words
    let area = drawFrame(.findings, words.dialogs.findingsTitle, state, &canvas)
    for offset in 0..<max(1, area.height / 2) {
      let number = list.cursor.scroll.top + offset
      guard list.keys.indices.contains(number), let finding = state.plan.findings[list.keys[number]] else { break }
      let y = area.y + 2 * offset
      var pen = RowPen(area, y: y, margin: 1)
      let mark = finding.isOpen ? "[ ] " : "[x] "
      let base = theme[finding.isOpen ? .dialog : .muted].on(theme[.dialog])
      pen.put(mark, style: base, on: &canvas)
      let lines = words.findings.sentence(finding).wrapped(to: max(1, pen.room))
      pen.put(lines.first ?? "", columns: pen.room, style: base, on: &canvas)
      var second = RowPen(area, y: y + 1, margin: 1)
      second.skip(4)
      let rest = lines.dropFirst().joined(separator: " ")
      let note = rest.isEmpty ? note(on: finding, words) : rest
      if y + 1 < area.bottom {
        second.put(note, columns: second.room, style: theme[.muted].on(theme[.dialog]), on: &canvas)
      }
      if number == list.cursor.index {
        markRow(area, y, &canvas)
        if y + 1 < area.bottom { markRow(area, y + 1, &canvas) }
      }
    }
  }

  private func note(on finding: Finding, _ words: Words) -> String {
    let place = finding.line.map { words.dialogs.line($0) }
    let who = finding.isOpen ? nil : words.dialogs.clarified(finding.clarifiedBy)
    let excerpt = finding.excerpt.isEmpty ? nil : "“\(finding.excerpt)”"
    return [who, place, excerpt].compactMap { $0 }.joined(separator: " · ")
  }

  /// The members of a group.
  func drawMembers(_ list: MemberList, _ state: DashboardState, _ canvas: inout Canvas) {
    let name = state.plan.groups[list.group]?.name ?? ""
    let area = drawFrame(.members, "\(state.words.dialogs.membersTitle) “\(name)”", state, &canvas)
    for offset in 0..<area.height {
      let number = list.cursor.scroll.top + offset
      guard list.units.indices.contains(number) else { break }
      let unit = list.units[number]
      var pen = RowPen(area, y: area.y + offset, margin: 1)
      pen.put(list.chosen.contains(unit) ? "[x] " : "[ ] ", style: theme[.dialog], on: &canvas)
      pen.put(state.plan.units[unit]?.name ?? "", columns: pen.room, style: theme[.dialog], on: &canvas)
      if number == list.cursor.index { markRow(area, area.y + offset, &canvas) }
    }
  }
}
