import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Shows the first screen, as there is no file yet.
  public mutating func showWelcome() { overlay = .welcome(WelcomeMenu()) }

  mutating func perform(_ command: Command, in old: WelcomeMenu) -> [Effect] {
    var menu = old
    let choices = WelcomeMenu.Choice.allCases
    if menu.cursor.move(command, count: choices.count, height: choices.count) {
      overlay = .welcome(menu)
      return []
    }
    guard command == .accept else { return [] }
    switch choices[menu.cursor.index] {
    case .sample: return [.createFile(withSample: true)]
    case .empty: return [.createFile(withSample: false)]
    case .quit: return [.quit]
    case .importPlan:
      overlay = .importPath(ImportPathPrompt(isFirst: true))
      return []
    }
  }

  mutating func perform(_ command: Command, in prompt: ImportPathPrompt) -> [Effect] {
    switch command {
    case .complete: return [.complete(prompt.editor.text)]
    case .accept:
      let path = prompt.editor.text.trimmed
      guard !path.isEmpty else { return [] }
      return [.readPlan(path: path)]
    case .cancel: overlay = prompt.isFirst ? .welcome(WelcomeMenu()) : nil
    default: break
    }
    return []
  }

  /// Completes the path as far as all names agree, and offers them where they differ.
  mutating func take(completions names: [String], of prefix: String) {
    guard case .importPath(var prompt) = overlay, prompt.editor.text == prefix else { return }
    if let common = Self.commonBeginning(of: names), common.count > prefix.count {
      prompt.editor = TextEditor(common)
    }
    prompt.completions = names.count > 1 ? names : []
    prompt.problem = names.isEmpty ? words.importing.noCompletion : ""
    overlay = .importPath(prompt)
  }

  private static func commonBeginning(of names: [String]) -> String? {
    guard var common = names.first else { return nil }
    for name in names.dropFirst() {
      common = String(zip(common, name).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }

  mutating func take(draft result: Result<PlanDraft, PlanReadFault>, path: String) {
    guard case .importPath(var prompt) = overlay else { return }
    switch result {
    case .success(let draft):
      overlay = .importPreview(ImportPreview(draft: draft, path: path, relation: plan.relation(to: draft)))
    case .failure(let fault):
      prompt.problem = words.faults.planRead(fault, path: path)
      overlay = .importPath(prompt)
    }
  }

  mutating func perform(_ command: Command, in old: ImportPreview) -> [Effect] {
    var preview = old
    let count = previewLines(of: preview).count
    if preview.scroll.move(command, count: count, height: dialogRows(for: .importPreview)) {
      overlay = .importPreview(preview)
      return []
    }
    switch command {
    case .accept:
      guard preview.relation != .other else {
        notice = Notice(words.importing.otherPlan, .bad)
        return []
      }
      return [.importPlan(preview.draft)]
    case .cancel: overlay = path.isEmpty ? .welcome(WelcomeMenu()) : nil
    default: break
    }
    return []
  }
}
