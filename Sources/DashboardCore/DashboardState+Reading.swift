import PlanModel
import PlanWords

extension DashboardState {
  /// Whether something of an item is still to be clarified.
  public func hasOpenFinding(_ item: Item.Key) -> Bool {
    plan.findings(of: item).contains { plan.findings[$0]?.isOpen ?? false }
  }

  /// How many criteria that are there stand above a code.
  public func depth(of code: CriterionCode) -> Int {
    guard criteria.order == .code else { return 0 }
    var depth = 0
    var above = code.parent
    while let parent = above {
      if plan.criteria.contains(parent) { depth += 1 }
      above = parent.parent
    }
    return depth
  }

  /// The keys of the place that has them, with their words: those that are always shown (help, the way out), and the
  /// others, the most wanted first. A key whose command would be refused here is left out.
  public var keyBar: (pinned: [(key: String, word: String)], others: [(key: String, word: String)]) {
    var pinned: [(key: String, word: String)] = []
    var others: [(key: String, word: String)] = []
    for binding in KeyTable.bar(in: context) {
      guard let word = word(for: binding.command) else { continue }
      switch binding.command {
      case .help, .quit, .cancel: pinned.append((binding.barLabel, word))
      default: others.append((binding.barLabel, word))
      }
    }
    return (pinned, others)
  }

  /// Whether the field of the open form is chosen rather than typed into.
  private var isChoosing: Bool {
    switch overlay {
    case .form(let form): form.openEditor == nil
    case .scoreForm(let form): form.openEditor == nil
    case .conclusionForm(let form): form.openEditor == nil
    case .review(let review): review.form?.openEditor == nil
    default: false
    }
  }

  /// The word for a command in this place; `nil` when it would do nothing.
  private func word(for command: Command) -> String? {
    let short = words.text(of: command).short
    switch (command, context) {
    case (_, .forecast): return forecastWord(for: command, short)
    case (.clear, .settings): return words.commands.outlook.remove
    case (.accept, .forecastPrompt), (.accept, .settingsPrompt): return words.commands.save
    case (_, .settings): return command == .cancel ? words.commands.close : short
    case (.setState, .form):
      if case .form(let form) = overlay { return form.field == .state ? short : nil }
      if case .conclusionForm(let form) = overlay { return form.field == .state ? short : nil }
      return nil
    case (_, .meeting): return meetingWord(for: command, short)
    case (_, .briefings), (_, .conclusions), (_, .turns), (_, .briefingSheet):
      return meetingListWord(for: command, short)
    case (.setState, _), (.nextState, _):
      if case .none = target { return nil }
      return short
    case (.edit, .units):
      if case .heading(.group) = units.cursor { return words.commands.members }
      if case .none = target { return nil }
      return short
    case (.edit, _) where selectedLine != nil && list != .units: return short
    case (.edit, _):
      if case .none = target { return nil }
      return short
    case (.typing, _): return takesWords ? short : nil
    case (.nextChoice, .form):
      return isChoosing ? short : nil
    case (.editor, .form): return isChoosing ? nil : short
    case (.accept, .form), (.accept, .reason), (.accept, .members): return words.commands.save
    case (.nextPane, .form): return words.commands.field
    case (.accept, .journal): return words.commands.takeBack
    case (.accept, .findings): return words.commands.goThere
    case (.nextChoice, .placing): return words.importing.review.placing.otherItem.short
    case (_, .review): return reviewWord(for: command, short)
    case (_, .unsaved):
      guard case .keptReview = overlay else { return unsavedWord(for: command, short) }
      return keptReviewWord(for: command, short)
    case (.accept, .scoring):
      guard case .scoring(let sheet) = overlay else { return short }
      return sheet.pattern != nil
        ? words.commands.create : sheet.entry == nil ? words.commands.nextLine : words.commands.save
    case (.accept, .explanation): return words.commands.save
    case (.evidence, _), (.explain, _), (.fullMarks, _), (.clearScore, _), (.nextUnscored, _), (.lock, _),
      (.undo, .scoring), (.redo, .scoring):
      guard case .scoring(let sheet) = overlay else { return nil }
      return sheet.pattern == nil && sheet.entry == nil ? short : nil
    case (.cancel, .scoring):
      if case .scoring(let sheet) = overlay, sheet.entry != nil || sheet.pattern != nil { return short }
      return words.commands.close
    case (.accept, .document): return words.meeting.write
    case (.cancel, .document), (.cancel, .reports): return words.commands.close
    case (.accept, .reports): return words.reports.look
    case (.accept, .formats): return words.meeting.write
    case (.nextChoice, .reports): return words.reports.otherSubject
    case (.accept, .newYear): return words.commands.begin
    case (.cancel, .help), (.cancel, .years), (.cancel, .comparison), (.cancel, .journal), (.cancel, .findings):
      return words.commands.close
    case (.findings, _): return plan.openFindings > 0 ? short : nil
    case (.giveUp, _): return reading == nil ? nil : short
    default: return short
    }
  }

  private func unsavedWord(for command: Command, _ short: String) -> String {
    switch command {
    case .accept: words.dialogs.unsavedReopen
    case .clear: words.dialogs.unsavedDrop
    case .cancel: words.dialogs.unsavedLater
    default: short
    }
  }

  private func keptReviewWord(for command: Command, _ short: String) -> String {
    switch command {
    case .accept: words.importing.review.offer.goOn
    case .clear: words.importing.review.offer.drop
    case .cancel: words.importing.review.offer.later
    default: short
    }
  }

  /// Whether the source of an import takes keys.
  private var isInSource: Bool { if case .review(let review) = overlay { review.pane == .source } else { false } }

  private func reviewWord(for command: Command, _ short: String) -> String? {
    switch command {
    case .nextPane: words.importing.review.commands.otherPane
    case .clarify where isInSource: words.importing.review.placing.mark.short
    case .correct where isInSource: words.importing.review.placing.ask.short
    case .place, .drop, .add, .nextFinding: isInSource ? nil : short
    case .nextItem: words.importing.review.commands.nextItem.short
    case .cancel: words.importing.review.commands.close
    default: short
    }
  }
}
