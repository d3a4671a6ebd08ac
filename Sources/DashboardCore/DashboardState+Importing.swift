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
    if command == .giveUp { return giveUpReading() }
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
    if let arrival {
      open(arrival)
      return []
    }
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

  /// Asks for a document to be read. The board goes on meanwhile, and says what is read.
  mutating func read(_ path: String, _ sheet: SheetChoice, after kept: KeptReview? = nil) -> [Effect] {
    reading = DocumentInReading(path: path, kept: kept)
    arrival = nil
    notice = nil
    overlay = self.path.isEmpty ? .welcome(WelcomeMenu()) : nil
    return [.readPlan(path: path, sheet: sheet)]
  }

  /// Gives up what is read; nothing is left of it.
  mutating func giveUpReading() -> [Effect] {
    guard let given = reading else { return [] }
    reading = nil
    notice = Notice(words.importing.review.notices.givenUp(given.fileName))
    return [.giveUpReading]
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

  /// Whether nothing lies over the board that what was read would push aside.
  private var hasRoom: Bool {
    let isBare = if case .welcome = overlay { true } else { overlay == nil }
    return isBare && meeting == nil && search?.isTyping != true
  }

  /// Opens what was read, or keeps it until Ctrl-O where somebody is at something else.
  mutating func arrive(_ new: ReadArrival) {
    guard let read = reading else { return }
    reading = nil
    guard !hasRoom else { return open(new) }
    arrival = new
    notice = Notice(words.importing.review.notices.arrived(read.fileName))
  }

  private mutating func open(_ new: ReadArrival) {
    arrival = nil
    switch new {
    case .plan(let read, let origin, let kept): take(read, from: origin, after: kept)
    case .sheets(let names, let path): choose(among: names, path: path)
    }
  }

  /// Opens the review of a document that was read, where it was left if it is still the same.
  private mutating func take(_ read: ReadPlan, from origin: ImportOrigin, after kept: KeptReview?) {
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

  /// Says why a document could not be read, and asks for its path again where nobody is at something else.
  mutating func take(_ fault: PlanReadFault, path: String) {
    guard let asked = reading else { return }
    reading = nil
    let sentence = words.faults.planRead(fault, path: path)
    guard hasRoom, asked.kept == nil else {
      // The review that was left is offered again.
      if hasRoom, let kept = asked.kept { overlay = .keptReview(kept) }
      notice = Notice(sentence, .bad)
      return
    }
    notice = nil
    var prompt = ImportPathPrompt(isFirst: self.path.isEmpty)
    prompt.editor = TextEditor(asked.path)
    prompt.problem = sentence
    overlay = .importPath(prompt)
  }

  // MARK: Sheets

  /// Asks which sheet of a workbook is read.
  private mutating func choose(among names: [String], path: String) {
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
