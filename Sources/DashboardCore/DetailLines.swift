import PlanModel
import PlanWords
import Screen

/// Writes Chi tiết line by line, cut to the width of the pane.
struct DetailWriter {
  let state: DashboardState
  let columns: Int
  private(set) var lines: [TextLine] = []

  init(_ state: DashboardState, columns: Int) {
    self.state = state
    self.columns = columns
  }

  var plan: Plan { state.plan }
  var words: Words { state.words }

  /// How many cells labels take; 0 where they stand before the words in the same line.
  static func labelColumns(width: Int) -> Int { width >= 64 ? 17 : 0 }

  mutating func add(_ kind: TextLine.Kind = .body, label: String = "", _ text: String) {
    let labelColumns = kind == .title ? 0 : Self.labelColumns(width: columns)
    let width = columns - labelColumns - 2
    if labelColumns == 0, !label.isEmpty {
      lines += TextLine.paragraph(kind, "\(label): \(text)", columns: width)
    } else {
      lines += TextLine.paragraph(kind, label: label, text, columns: width)
    }
  }

  /// Statements beside each other, none of them broken where it fits a line.
  mutating func add(label: String, statements: [String]) {
    let labelColumns = Self.labelColumns(width: columns)
    var statements = statements
    if labelColumns == 0, !label.isEmpty, let first = statements.first { statements[0] = "\(label): \(first)" }
    let texts = TextLine.lines(of: statements, columns: columns - labelColumns - 2)
    lines += texts.enumerated().map { place, text in
      TextLine(.body, label: place == 0 && labelColumns > 0 ? label : "", text)
    }
  }

  mutating func addList(label: String, _ texts: [String], missing: String) {
    if texts.isEmpty { return add(.warning, label: label, missing) }
    for (place, text) in texts.enumerated() {
      add(label: place == 0 ? label : "", texts.count > 1 ? "\(place + 1). \(text)" : text)
    }
  }

  mutating func write(_ row: CriterionRow) {
    guard let criterion = plan.counted(row.code) else { return }
    add(.title, "\(row.code)  \(criterion.name)")
    add(label: words.detail.score, words.detail.points(of: criterion))
    guard let key = row.item, let item = plan.items[key] else {
      add(.muted, criterion.isKept ? words.detail.kept : words.detail.noItem)
      return
    }
    write(item)
  }

  /// What the plan says of an item, and what was done for it.
  mutating func write(_ item: Item) {
    let key = item.id
    writeUnits(of: key)
    writeTime(of: item)
    add(label: words.agenda.label, words.agenda.clarity(plan.clarity(of: key, on: state.progress.today)))
    addList(label: words.detail.causes, item.causes, missing: words.detail.noCause)
    addList(label: words.detail.remedies, item.remedies, missing: words.detail.noRemedy)
    writeFindings(of: key)
    writeHistory(of: key)
  }

  private mutating func writeUnits(of item: Item.Key) {
    let assignments = plan.assignments(of: item).compactMap { plan.assignments[$0] }
    let leads = assignments.filter { $0.role == .lead }
    let others = assignments.filter { $0.role == .coordinating }
    if leads.isEmpty { add(.warning, label: words.detail.lead, words.detail.noLead) }
    for (place, lead) in leads.enumerated() {
      add(label: place == 0 ? words.detail.lead : "", statements: statements(on: lead))
    }
    if others.isEmpty { add(.muted, label: words.detail.coordinating, words.detail.noCoordinating) }
    for (place, other) in others.enumerated() {
      add(label: place == 0 ? words.detail.coordinating : "", statements: statements(on: other))
    }
  }

  private func statements(on assignment: Assignment) -> [String] {
    let group = assignment.via.flatMap { plan.groups[$0] }.map { " (\($0.name))" } ?? ""
    let reason = assignment.reason.isEmpty ? "" : ": \(assignment.reason)"
    let deadline = assignment.deadlineState(on: state.progress.today)
    let statements = [
      plan.name(of: assignment.assignee) + group, assignment.officer.isEmpty ? nil : assignment.officer,
      "\(words.states.mark(assignment.state)) \(words.states.name(assignment.state))\(reason)",
      assignment.due.map { words.detail.dueOn($0) }, deadline == .none ? nil : words.deadlines.sentence(deadline),
      state.extensionText(of: assignment),
    ]
    let isTooLate = assignment.role == .lead && plan.isTooLate(assignment)
    let freeze =
      isTooLate ? [words.completion.afterFreeze(words.formats.day(plan.freeze(on: state.progress.today)))] : []
    return statements.compactMap { $0 } + words.completion.statements(on: assignment) + freeze
  }

  /// An ad-hoc task of a briefing: what it is, how far, until when.
  private func statements(on task: Conclusion) -> [String] {
    let statements = [
      "\(words.states.mark(task.state)) \(task.text)", words.states.name(task.state),
      task.due.map { words.detail.dueOn($0) },
      task.state.isOpen ? words.deadlines.sentence(task.deadlineState(on: state.progress.today)) : nil,
    ]
    return statements.compactMap { $0 } + words.completion.statements(on: task)
  }

  private mutating func writeTime(of item: Item) {
    guard !item.deadline.text.isEmpty else {
      return add(.warning, label: words.detail.time, words.deadlines.missing)
    }
    var text = item.deadline.text
    if let day = item.deadline.day { text += " (\(words.formats.day(day)))" }
    add(item.deadline.day == nil && !item.deadline.isRecurring ? .warning : .body, label: words.detail.time, text)
    // The lead's share stands for the item.
    if let lead = plan.lead(of: item.id), let occurrences = plan.occurrences(of: lead, on: state.progress.today) {
      add(occurrences.missed.isEmpty ? .body : .warning, label: "", words.time.standing(occurrences))
    } else if item.deadline.day == nil, !item.deadline.isRecurring,
      let fault = Deadline.fault(reading: item.deadline.text, planYear: plan.header.planYear)
    {
      add(.muted, label: "", words.time.fault(fault))
    }
  }

  private mutating func writeFindings(of item: Item.Key) {
    let open = plan.findings(of: item).compactMap { plan.findings[$0] }.filter(\.isOpen)
    for (place, finding) in open.enumerated() {
      add(.warning, label: place == 0 ? words.detail.findings : "", words.findings.sentence(finding))
    }
  }

  private mutating func writeHistory(of item: Item.Key) {
    guard let history = state.history, history.item == item else { return }
    if history.evidence.isEmpty { add(.muted, label: words.detail.evidence, words.detail.noEvidence) }
    for (place, document) in history.evidence.enumerated() {
      add(label: place == 0 ? words.detail.evidence : "", words.detail.document(document))
    }
    if history.updates.isEmpty { add(.muted, label: words.detail.updates, words.detail.noUpdates) }
    for (place, update) in history.updates.enumerated() {
      let unit = plan.assignments[update.id.assignment].map { plan.name(of: $0.assignee) } ?? ""
      add(
        label: place == 0 ? words.detail.updates : "", words.journal.line(update, unit: unit, clock: state.clock))
    }
  }

  mutating func write(_ heading: UnitHeading) {
    let assignee = heading.assignee
    add(.title, plan.name(of: assignee))
    switch heading {
    case .unit(let id):
      if let unit = plan.units[id], !unit.aliases.isEmpty {
        add(label: words.detail.aliases, unit.aliases.joined(separator: ", "))
      }
    case .group(let id):
      let members = plan.groups[id]?.members.compactMap { plan.units[$0]?.name } ?? []
      addList(label: words.detail.members, members, missing: words.detail.noMembers)
    }
    if state.progress[assignee].total > 0 {
      add(label: words.detail.work, words.tally.figures(state.progress[assignee]))
    }
    let shares = plan.shares(in: TallyScope(on: state.progress.today, of: [.briefings], only: assignee))
    for (place, task) in shares.compactMap({ $0.task.flatMap { plan.conclusions[$0] } }).enumerated() {
      add(label: place == 0 ? words.meeting.tasks : "", statements: statements(on: task))
    }
    let duties = plan.duties(of: assignee).compactMap { plan.duties[$0]?.text }
    if !duties.isEmpty { addList(label: words.detail.duties, duties, missing: "") }
  }

  /// A task given at a briefing.
  mutating func write(_ task: Conclusion, of assignee: Assignee) {
    add(.title, plan.name(of: assignee))
    add(label: words.meeting.tasks, statements: statements(on: task))
    if let day = plan.briefings[task.briefing]?.day {
      add(label: words.meeting.conclusion, words.documents.lists.taskOf(task.text, words.formats.day(day)))
    }
    if !task.result.isEmpty { add(label: words.form.result, task.result) }
    if !task.reason.isEmpty { add(label: words.form.reason, task.reason) }
  }

  mutating func write(_ duty: StandingDuty) {
    add(.title, plan.name(of: duty.assignee))
    add(label: words.detail.duties, duty.text)
  }

  mutating func write(_ heading: CriteriaHeading) {
    add(.title, words.headings.name(of: heading, in: plan))
    if let sum = state.criteria.sum(of: heading) {
      add(label: words.detail.score, words.detail.points(score: sum.score, maximum: sum.maximum))
    }
  }
}

extension DashboardState {
  /// The lines of Chi tiết: of the criterion at the cursor, or of the unit, duty or heading where one is.
  public var detailLines: [TextLine] {
    let width = layout.panes[.detail]?.width ?? size.columns
    var writer = DetailWriter(self, columns: width)
    switch (list, units.cursor, criteria.cursor) {
    case (.units, .heading(let heading), _): writer.write(heading)
    case (.gaps, _, _) where scope == .scorecard && losses.cursor == .survey: writer.writeSurvey()
    case (.units, .row(.task(let id, let assignee)), _):
      if let task = plan.conclusions[id] { writer.write(task, of: assignee) }
    case (.units, .row(.duty(let id)), _):
      if let duty = plan.duties[id] { writer.write(duty) }
    case (.criteria, _, .heading(let heading)) where scope == .items: writer.write(heading)
    default:
      if let line = selectedLine {
        writer.write(line, item: selection.row?.item)
      } else if let row = selection.row {
        writer.write(row)
      }
    }
    return writer.lines
  }
}
