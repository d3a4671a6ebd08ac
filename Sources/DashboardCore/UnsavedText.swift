import PlanModel
import Screen

/// What was typed into a form and is not saved yet: kept outside the plan file, so that a crash loses nothing of it, and
/// offered again at the next start.
public struct UnsavedText: Codable, Hashable, Sendable {
  /// What kind of form it was typed into.
  public enum Form: String, Codable, Sendable {
    /// A report on an assignment.
    case report
    /// The reason why an assignment is blocked.
    case reason
    /// A conclusion of a briefing.
    case conclusion
    /// The explanation of a leaf of a scorecard.
    case explanation
  }

  /// The form.
  public var form: Form
  /// Which plan of the file.
  public var plan: Int
  /// The number of the record: of the assignment, or of the conclusion (0 for a new one), or the year of the scorecard.
  public var record: Int
  /// What else names the record: the code of the leaf, the number of the briefing.
  public var name: String
  /// The texts by field, those that differ from what is saved.
  public var texts: [String: String]

  /// The texts in one line, to be recognised by.
  public var excerpt: String {
    texts.sorted { $0.key < $1.key }.map(\.value).joined(separator: " · ").replacingNewlines()
  }
}

extension FieldForm where Field: CaseIterable {
  /// The texts that differ from those of a form nobody typed into.
  fileprivate func texts(besides fresh: Self) -> [String: String] {
    var texts: [String: String] = [:]
    for field in Field.allCases {
      guard let editor = self[field], editor.text != fresh[field]?.text else { continue }
      texts["\(field)"] = editor.text
    }
    return texts
  }

  /// Puts texts into the fields they were typed into.
  fileprivate mutating func fill(_ texts: [String: String]) {
    for field in Field.allCases {
      guard let editor = self[field], let text = texts["\(field)"] else { continue }
      self[field] = TextEditor(text, isMultiline: editor.isMultiline)
    }
  }
}

extension DashboardState {
  /// What is typed and not saved; `nil` where nothing would be lost.
  public var unsavedText: UnsavedText? {
    guard let found = found, found.texts.values.contains(where: { !$0.isEmpty }) else { return nil }
    return found
  }

  private var found: UnsavedText? {
    func unsaved(_ form: UnsavedText.Form, _ record: Int, _ name: String, _ texts: [String: String]) -> UnsavedText {
      UnsavedText(form: form, plan: plan.header.id, record: record, name: name, texts: texts)
    }
    switch overlay {
    case .form(let form):
      let fresh = assignmentForm(of: form.before, isInMeeting: form.isInMeeting)
      return unsaved(.report, form.before.id.number, "", form.texts(besides: fresh))
    case .reason(let prompt):
      let isOld = prompt.editor.text == ReasonPrompt(about: prompt.before).editor.text
      return unsaved(.reason, prompt.before.id.number, "", isOld ? [:] : ["reason": prompt.editor.text])
    case .conclusionForm(let form):
      let fresh = conclusionForm(of: form.before, in: form.briefing, about: form.assignee, form.item)
      return unsaved(
        .conclusion, form.before?.id.number ?? 0, "\(form.briefing.number)", form.texts(besides: fresh))
    case .scoring(let sheet):
      guard case .explanation(let editor) = sheet.entry, let line = line(of: sheet) else { return nil }
      let texts = editor.text == line.explanation ? [:] : ["explanation": editor.text]
      return unsaved(.explanation, sheet.year, line.id.code.description, texts)
    default: return nil
    }
  }

  /// Offers what was typed and not saved when the program ended, where its record is still there.
  public mutating func offer(_ text: UnsavedText) {
    guard !isPresenting, overlay == nil, text.plan == plan.header.id, reopened(text) != nil else { return }
    overlay = .unsaved(text)
  }

  mutating func perform(_ command: Command, in text: UnsavedText) -> [Effect] {
    switch command {
    case .accept:
      overlay = reopened(text)
    case .clear:
      overlay = nil
      notice = Notice(words.dialogs.unsavedDropped)
      return [.dropUnsaved]
    case .cancel:
      overlay = nil
      notice = Notice(words.dialogs.unsavedKept)
    default: break
    }
    return []
  }

  /// The form with its texts as they were; `nil` where its record is gone.
  private func reopened(_ text: UnsavedText) -> Overlay? {
    switch text.form {
    case .report:
      guard let assignment = plan.assignments[.init(text.record)] else { return nil }
      var form = assignmentForm(of: assignment, isInMeeting: true)
      form.fill(text.texts)
      return .form(form)
    case .reason:
      guard let assignment = plan.assignments[.init(text.record)] else { return nil }
      var prompt = ReasonPrompt(about: assignment)
      prompt.editor = TextEditor(text.texts["reason"] ?? "")
      return .reason(prompt)
    case .conclusion:
      guard let briefing = Int(text.name).map(Briefing.Key.init(_:)), plan.briefings.contains(briefing) else {
        return nil
      }
      let before = text.record == 0 ? nil : plan.conclusions[.init(text.record)]
      guard text.record == 0 || before != nil else { return nil }
      var form = conclusionForm(of: before, in: briefing, about: nil, nil)
      form.fill(text.texts)
      return .conclusionForm(form)
    case .explanation:
      var sheet = ScoringSheet(of: plan, year: text.record)
      guard let code = CriterionCode(text.name), let place = sheet.rows.firstIndex(of: .leaf(code)) else { return nil }
      sheet.index = place
      sheet.entry = .explanation(TextEditor(text.texts["explanation"] ?? "", isMultiline: true))
      return .scoring(sheet)
    }
  }

  /// The form of an assignment, as it opens.
  func assignmentForm(of assignment: Assignment, isInMeeting: Bool) -> AssignmentForm {
    AssignmentForm(
      of: assignment, today: clock.today,
      sharesWithItsDate: plan.shares(withDateOf: assignment).map { plan.name(of: $0.assignee) },
      rhythm: plan.rhythmText(of: assignment), isInMeeting: isInMeeting, day: words.formats.day)
  }

  /// The form of a conclusion, as it opens.
  func conclusionForm(
    of conclusion: Conclusion?, in briefing: Briefing.Key, about assignee: Assignee?, _ item: Item.Key?
  ) -> ConclusionForm {
    ConclusionForm(
      of: conclusion, in: briefing, assignee: assignee, item: item, plan: plan, today: clock.today,
      day: words.formats.day)
  }
}
