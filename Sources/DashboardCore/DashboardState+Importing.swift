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
    if command == .importPlan { return beginImport(isFirst: true) }
    guard command == .accept else { return [] }
    switch choices[menu.cursor.index] {
    case .sample: return [.createFile(withSample: true)]
    case .empty: return [.createFile(withSample: false)]
    case .quit: return [.quit]
    case .importPlan: return beginImport(isFirst: true)
    }
  }

  /// Asks for the plan to import, and looks whether a review was left.
  mutating func beginImport(isFirst: Bool) -> [Effect] {
    overlay = .importPath(ImportPathPrompt(isFirst: isFirst))
    return [.findReview]
  }

  mutating func perform(_ command: Command, in prompt: ImportPathPrompt) -> [Effect] {
    switch command {
    case .complete: return [.complete(prompt.editor.text)]
    case .accept:
      let path = prompt.editor.text.trimmed
      guard !path.isEmpty else { return [] }
      return read(path, .ask)
    case .cancel: overlay = prompt.isFirst ? .welcome(WelcomeMenu()) : nil
    default: break
    }
    return []
  }

  /// Asks for a document to be read, and says so, since a long one takes its time.
  mutating func read(_ path: String, _ sheet: SheetChoice, after kept: KeptReview? = nil) -> [Effect] {
    notice = Notice(words.importing.review.notices.reading(path))
    return [.readPlan(path: path, sheet: sheet, after: kept)]
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

  // MARK: What was read

  /// Opens the review of a document that was read, where it was left if it is still the same.
  mutating func take(_ read: ReadPlan, from origin: ImportOrigin, after kept: KeptReview?) {
    notice = nil
    var review = ImportReview(read, from: origin, into: plan)
    if let kept {
      let notices = words.importing.review.notices
      if kept.origin.digest == origin.digest, review.resume(kept, in: plan, words.formats) {
        notice = Notice(notices.resumed(kept.edits.count))
      } else {
        review = ImportReview(read, from: origin, into: plan)
        notice = Notice(notices.readAnew(origin.path), .bad)
      }
    }
    show(&review)
  }

  /// Says why a document could not be read, where its path was asked for.
  mutating func take(_ fault: PlanReadFault, path: String) {
    let sentence = words.faults.planRead(fault, path: path)
    guard case .importPath(var prompt) = overlay else {
      notice = Notice(sentence, .bad)
      return
    }
    notice = nil
    prompt.problem = sentence
    overlay = .importPath(prompt)
  }

  // MARK: Sheets

  /// Asks which sheet of a workbook is read.
  mutating func choose(among names: [String], path: String) {
    notice = nil
    overlay = .sheets(SheetList(path: path, names: names))
  }

  mutating func perform(_ command: Command, in old: SheetList) -> [Effect] {
    var list = old
    if list.cursor.move(command, count: list.names.count + 1, height: dialogRows(for: .sheets)) {
      overlay = .sheets(list)
      return []
    }
    switch command {
    case .accept: return read(list.path, list.cursor.index == 0 ? .all : .one(list.names[list.cursor.index - 1]))
    case .cancel:
      var prompt = ImportPathPrompt(isFirst: path.isEmpty)
      prompt.editor = TextEditor(list.path)
      overlay = .importPath(prompt)
    default: break
    }
    return []
  }

  // MARK: A review that was left

  /// Offers a review that was left in the place of the question for a path; on the board, says that there is one.
  mutating func offer(_ kept: KeptReview) {
    switch overlay {
    case .importPath(let prompt) where prompt.editor.isEmpty: overlay = .keptReview(kept)
    case nil where meeting == nil && notice == nil:
      notice = Notice(words.importing.review.offer.reminder(kept.origin.fileName))
    default: break
    }
  }

  mutating func perform(_ command: Command, in kept: KeptReview) -> [Effect] {
    switch command {
    case .accept: return read(kept.origin.path, kept.origin.sheet.map { .one($0) } ?? .all, after: kept)
    case .clear:
      overlay = .importPath(ImportPathPrompt(isFirst: path.isEmpty))
      notice = Notice(words.importing.review.notices.forgotten)
      return [.dropReview]
    case .cancel: overlay = path.isEmpty ? .welcome(WelcomeMenu()) : nil
    default: break
    }
    return []
  }

  /// The review on the screen, to be kept outside the plan file until it is imported or dropped.
  public var reviewToKeep: KeptReview? {
    if case .review(let review) = overlay { review.kept } else { nil }
  }
}
