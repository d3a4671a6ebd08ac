import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the form of the row at the cursor, or that of a record to be entered after it.
  mutating func openForm(in review: inout ImportReview, isNew: Bool) {
    let problems = words.importing.review.problems
    guard let form = DraftForm(review.place, of: review.draft, isNew: isNew, words.formats) else {
      notice = Notice(isNew ? problems.nothingToAdd : problems.nothingToEdit, .bad)
      return
    }
    review.form = form
  }

  /// Does what a key asks for in the form of a review.
  mutating func performInForm(_ command: Command, _ old: ImportReview) -> [Effect] {
    var review = old
    guard var form = review.form else { return [] }
    switch command {
    case .nextPane:
      if !complete(&form, in: review) { form.move(by: 1) }
    case .previousPane: form.move(by: -1)
    case .nextChoice: form.choose(by: 1)
    case .previousChoice: form.choose(by: -1)
    case .editor:
      if let editor = form.openEditor { return [.openEditor(editor.text)] }
    case .cancel:
      review.form = nil
      show(&review)
      return []
    case .accept:
      save(form, in: &review)
      show(&review)
      return []
    default: break
    }
    review.form = form
    overlay = .review(review)
    return []
  }

  private mutating func save(_ old: DraftForm, in review: inout ImportReview) {
    var form = old
    do throws(DraftFormFault) {
      let found = try form.edit(of: review.draft, words)
      review.form = nil
      guard let found, correct(found.edit, in: &review) else { return }
      review.go(to: found.place)
    } catch {
      (form.field, form.problem) = (error.field, error.sentence)
      review.form = form
    }
  }

  // MARK: Units

  /// The name that is being typed in a field of units: what stands after the last semicolon before the cursor.
  private func typedName(in form: DraftForm) -> String {
    guard form.field.namesUnits || form.field == .unit, let editor = form.openEditor else { return "" }
    let before = editor.textBeforeCursor
    let start = before.lastIndex(of: ";").map { before.index(after: $0) } ?? before.startIndex
    return String(before[start...]).trimmed
  }

  /// The units and groups that the name being typed may mean, those of the draft first.
  func candidates(for form: DraftForm, in review: ImportReview) -> [String] {
    let typed = typedName(in: form)
    guard let query = Query(typed) else { return [] }
    var seen: Set<String> = []
    let draft = review.draft
    var names: [(name: String, others: [String])] = draft.units.map { ($0.name, $0.aliases) }
    if form.field != .members, form.field != .unit { names += draft.groups.map { ($0.name, $0.aliases) } }
    names += plan.units.rows.map { ($0.name, $0.aliases) }
    if form.field != .members, form.field != .unit { names += plan.groups.rows.map { ($0.name, []) } }
    let fitting = names.filter { entry in
      ([entry.name] + entry.others).contains { query.matches($0) } && seen.insert(entry.name.foldedSpelling).inserted
    }
    return fitting.map(\.name)
  }

  /// Puts the only, or the first, name that fits in the place of the one being typed; `false` when that changes nothing.
  private func complete(_ form: inout DraftForm, in review: ImportReview) -> Bool {
    let typed = typedName(in: form)
    guard form.field.namesUnits, !typed.isEmpty, var editor = form.openEditor,
      let name = candidates(for: form, in: review).first, name != typed
    else { return false }
    let before = editor.textBeforeCursor
    let start = before.lastIndex(of: ";").map { before.index(after: $0) } ?? before.startIndex
    let blank = start > before.startIndex ? " " : ""
    editor.replaceLeft(before[start...].count, with: blank + name)
    form[form.field] = editor
    return true
  }

  /// Names in a field that neither the draft nor the plan knows yet.
  private func unknownNames(in form: DraftForm, _ review: ImportReview) -> [String] {
    let reader = DraftFormReader(form: form, words: words)
    var known: Set<String> = []
    for unit in review.draft.units { known.formUnion(([unit.name] + unit.aliases).map(\.foldedSpelling)) }
    for group in review.draft.groups { known.formUnion(([group.name] + group.aliases).map(\.foldedSpelling)) }
    for unit in plan.units.rows { known.formUnion(([unit.name] + unit.aliases).map(\.foldedSpelling)) }
    for group in plan.groups.rows { known.insert(group.name.foldedSpelling) }
    return reader.names(form.field).filter { !known.contains($0.foldedSpelling) }
  }

  // MARK: Drawing

  /// The title of the form of a review.
  public func title(of form: DraftForm, in review: ImportReview) -> String {
    let labels = words.importing.review.labels
    let draft = review.draft
    let code = form.place.item.map { "\(draft.items[$0].code)" } ?? ""
    guard form.isNew else {
      let row = text(of: form.place, in: review)
      return [row.label.isEmpty ? label(of: form.fields[0]) : row.label, code].filter { !$0.isEmpty }.joined(
        separator: " · ")
    }
    switch form.place {
    case .cause: return "\(labels.newCause) · \(code)"
    case .remedy: return "\(labels.newRemedy) · \(code)"
    case .section(.kept), .kept: return labels.newKept
    case .section(.units), .unit: return labels.newUnit
    case .section(.groups), .group: return labels.newGroup
    case .section(.duties), .duty: return labels.newDuty
    default: return labels.newItem
    }
  }

  /// The fields of the form of a review, as they are drawn.
  public func rows(of form: DraftForm, in review: ImportReview) -> [FormRow] {
    form.fields.map { field in
      let label = label(of: field, in: form)
      guard field != .kind else {
        return FormRow(label, .choice(words.importing.review.name(of: form.kind)))
      }
      let editor = form[field] ?? TextEditor()
      if field.isLong {
        let rows = max(2, dialog(for: .form).height - form.fields.count - 2)
        return FormRow(label, .text(editor, rows: rows, least: rows))
      }
      return FormRow(label, .line(editor, columns: columns(of: field)))
    }
  }

  /// What the field that takes keys means, beside what is typed: the day that is proposed, the units that fit.
  public func echo(of form: DraftForm, in review: ImportReview) -> String {
    let words = words.importing.review
    switch form.field {
    case .time:
      let text = form.text(of: .time).normalized.trimmed
      return words.meaning(of: Deadline(reading: text, planYear: review.draft.header.planYear))
    case .paragraph: return words.lineHint
    case .lead, .coordinating, .members, .assignee:
      let typed = typedName(in: form)
      let fitting = candidates(for: form, in: review).filter { $0 != typed }
      if !typed.isEmpty, !fitting.isEmpty { return "Tab: " + fitting.prefix(3).joined(separator: " · ") }
      let new = unknownNames(in: form, review)
      return new.isEmpty ? "" : words.newUnits(new.joined(separator: "; "))
    default: return ""
    }
  }

  private func columns(of field: DraftForm.Field) -> Int? {
    switch field {
    case .decisionDay: 12
    case .resultYear, .planYear, .publishedYear, .index, .rank, .rankOf, .code, .score, .maximum, .lost: 10
    default: nil
    }
  }

  private func label(of field: DraftForm.Field, in form: DraftForm? = nil) -> String {
    let labels = words.importing.review.labels
    switch field {
    case .agency: return labels.agency
    case .title: return labels.title
    case .decision: return labels.decision
    case .decisionDay: return labels.decisionDay
    case .issuer: return labels.issuer
    case .resultYear: return labels.resultYear
    case .planYear: return labels.planYear
    case .publishedYear: return labels.publishedYear
    case .index: return labels.index
    case .rank: return labels.rank
    case .rankOf: return labels.rankOf
    case .code: return labels.code
    case .name, .groupName: return labels.name
    case .group: return labels.group
    case .score: return labels.score
    case .maximum: return labels.maximum
    case .lost: return labels.lost
    case .paragraph: if case .remedy = form?.place { return labels.remedy } else { return labels.cause }
    case .lead: return labels.lead
    case .coordinating: return labels.coordinating
    case .time: return labels.time
    case .unit: return labels.unit
    case .aliases: return labels.aliases
    case .kind: return labels.kind
    case .members: return labels.members
    case .assignee: return labels.assignee
    case .duty: return labels.duty
    }
  }
}
