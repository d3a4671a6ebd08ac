import ArgumentParser
import DashboardLoop
import Foundation
import PlanModel
import PlanStore
import PlanWords

/// `cchc import`: a document becomes a draft, the draft one change.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: Help.text.importPlan, discussion: Help.text.ownWords)

  @Argument(help: ArgumentHelp(Help.text.document), completion: .file()) var document: String
  @Option(help: ArgumentHelp(Help.text.into), completion: .file(extensions: ["cchc"])) var into: String?
  @Option(help: ArgumentHelp(Help.text.sheet)) var sheet: String?
  @Flag(help: ArgumentHelp(Help.text.dryRun)) var dryRun = false
  @Flag(help: ArgumentHelp(Help.text.yes)) var yes = false
  @Flag(help: ArgumentHelp(Help.text.again)) var again = false
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @Flag(help: ArgumentHelp(Help.text.explain)) var explain = false
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }
  private var path: String { into ?? Locations.defaultFile }

  func run() throws {
    try Failure.reporting(words) {
      let bytes: [UInt8]
      switch try reading({ () throws(PlanReadFault) in try PlanFile.input(of: document) }) {
      case .document(let read): bytes = read
      case .export(let export):
        let importing = ExportImporting(document: document, target: path, words: words)
        return try importing.run(export, dryRun: dryRun, json: json)
      }
      let ownWords = try reading { () throws(PlanReadFault) in try PlanFile.ownWords(at: Locations.wordsFile) }
      let draft = try reading { () throws(PlanReadFault) in try PlanFile.read(bytes, sheet: sheet, words: ownWords) }
      if explain {
        let explanation = try reading { () throws(PlanReadFault) in
          try PlanFile.explanation(bytes, sheet: sheet, words: ownWords)
        }
        let lines = words.importing.explain.lines(of: explanation) { words.importing.place($0, in: draft) }
        for line in lines { print(line.visible) }
        return
      }
      let store = try existingStore()
      let plan = try store?.load(forYear: draft.header.planYear).plan ?? Plan()
      let relation = plan.relation(to: draft)
      try show(draft, relation)
      if dryRun { return }
      guard try mayImport(relation) else { return }
      try save(draft, into: plan, store: store)
    }
  }

  private func reading<Result>(_ body: () throws(PlanReadFault) -> Result) throws -> Result {
    let tooSlow = words.faults.planRead(.office(.tooSlow(seconds: ReadingTime.seconds)), path: document)
    do throws(PlanReadFault) { return try ReadingTime.bounded(sayingElse: tooSlow.visible, body) } catch {
      if case .office(.noSuchSheet) = error { throw Failure.argument(words.faults.planRead(error, path: document)) }
      throw Failure.document(error, path: document)
    }
  }

  private func existingStore() throws -> PlanStore? {
    do throws(FileFault) {
      return try PlanStore.open(path, access: dryRun ? .readOnly : .readWrite)
    } catch {
      guard case .missing = error else { throw error }
      return nil
    }
  }

  private func show(_ draft: PlanDraft, _ relation: ImportRelation) throws {
    if json {
      let shape = PlanDraftJSON(draft) { words.findings.sentence($0, in: draft) }
      StandardOutput.print(try JSONText.of(shape))
    } else {
      for line in words.importing.lines(of: draft, relation: relation) {
        StandardOutput.print(String(repeating: " ", count: line.indent) + line.text.visible)
      }
    }
  }

  /// Whether the import goes on: a text that is there already only when told, and always only when somebody agrees.
  private func mayImport(_ relation: ImportRelation) throws -> Bool {
    switch relation {
    case .other: throw Failure.declined(words.importing.otherPlan)
    case .same where !again: tell(words.importing.same)
    case .revised where !again: tell(words.importing.revised)
    case .first, .same, .revised, .supplement, .otherYear: return try isAgreed()
    }
    return false
  }

  private func isAgreed() throws -> Bool {
    if yes { return true }
    guard isatty(0) == 1 else { throw Failure.declined(words.commandLine.needsYes) }
    try StandardOutput.flush()
    StandardError.say(words.importing.question, terminator: "")
    let answer = (readLine() ?? "").normalized.trimmed.lowercased()
    guard words.importing.yes.contains(answer) else { throw Failure.declined(words.importing.declined) }
    return true
  }

  private func save(_ draft: PlanDraft, into plan: Plan, store: PlanStore?) throws {
    let change: Change
    do {
      if let store, plan.relation(to: draft) == .otherYear {
        change = plan.change(importing: draft, as: try store.nextPlan())
      } else {
        change = try plan.change(importing: draft)
      }
    } catch let error as ChangeFault {
      guard error == .noDifference else { throw error }
      return tell(words.notices.nothingNew)
    }
    let signature = person.signature(try store?.settings() ?? .standard)
    if let store {
      _ = try store.commit(change, author: signature.author, at: signature.clock.now)
    } else {
      _ = try PlanStore.create(path, with: [change], author: signature.author, at: signature.clock.now)
    }
    tell(words.commandLine.imported(path, draft.items.count))
  }

  /// Words beside the output proper, which `--json` keeps for itself.
  private func tell(_ sentence: String) { StandardError.say(sentence) }
}
