import ArgumentParser
import DashboardLoop
import Foundation
import PlanModel
import PlanStore
import PlanWords
import ScorecardImport

/// What imports of tables share: which file, into which, for which year, and whether to ask.
struct TableImportOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(Help.text.table),
    completion: .file(extensions: ["xlsx", "csv", "tsv", "txt", "docx", "xls", "ods"])) var table: String
  @Option(help: ArgumentHelp(Help.text.year)) var year: Int
  @Option(help: ArgumentHelp(Help.text.into), completion: .file(extensions: ["cchc"])) var into: String?
  @Option(help: ArgumentHelp(Help.text.map)) var map: [String] = []
  @Option(help: ArgumentHelp(Help.text.sheet)) var sheet: String?
  @Flag(help: ArgumentHelp(Help.text.dryRun)) var dryRun = false
  @Flag(help: ArgumentHelp(Help.text.yes)) var yes = false
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
}

/// One import of a table: the file's bytes become a draft, the draft is shown, somebody agrees, one change is saved.
struct TableImporting {
  let options: TableImportOptions
  let person: PersonOptions

  var words: Words { person.words }
  private var path: String { options.into ?? Locations.defaultFile }

  /// What `read` makes of the table.
  ///
  /// - Throws: the sentences of all that is wrong with it.
  func draft<Draft>(_ read: (TableInput) throws(TableFaults) -> Draft) throws -> Draft {
    guard 1990...2100 ~= options.year else {
      throw Failure.argument(words.tableImports.badYear(options.year))
    }
    let tooSlow = words.faults.planRead(.office(.tooSlow(seconds: ReadingTime.seconds)), path: options.table)
    let table: TableInput
    do throws(PlanReadFault) {
      table = try ReadingTime.bounded(sayingElse: tooSlow.visible) { () throws(PlanReadFault) in
        try PlanFile.table(options.table, sheet: options.sheet)
      }
    } catch {
      let fault: ImportFault
      switch error {
      case .content(let found): fault = found
      case .file(.notAPlanFile): fault = .binary
      case .office(.severalSheets), .office(.noSuchSheet):
        throw Failure.argument(words.faults.planRead(error, path: options.table))
      case .file, .office, .export, .words: throw Failure.document(error, path: options.table)
      }
      throw Failure.table(sentences(of: TableFaults([TableFault(.source(fault))])))
    }
    do throws(TableFaults) {
      return try ReadingTime.bounded(sayingElse: tooSlow.visible) { () throws(TableFaults) in try read(table) }
    } catch {
      let isUsage = error.faults.contains { fault in
        switch fault.reason {
        case .badMap, .noSuchColumn: true
        default: false
        }
      }
      if isUsage { throw Failure.argument(sentences(of: error)[0]) }
      throw Failure.table(sentences(of: error))
    }
  }

  private func sentences(of faults: TableFaults) -> [String] {
    let sentences = faults.faults.map { words.tables.sentence($0, path: options.table) }
    return faults.more > 0 ? sentences + [words.tables.moreFaults(faults.more)] : sentences
  }

  /// The file to import into, and its plan; an empty one where there is no file yet.
  func target() throws -> (store: PlanStore?, plan: Plan) {
    do throws(FileFault) {
      let store = try PlanStore.open(path, access: options.dryRun ? .readOnly : .readWrite)
      return (store, try store.load().plan)
    } catch {
      guard case .missing = error else { throw error }
      return (nil, Plan())
    }
  }

  /// Prints the preview, or the JSON.
  func show(_ lines: @autoclosure () -> [ImportWords.Line], json: @autoclosure () -> some Encodable) throws {
    if options.json { return StandardOutput.print(try JSONText.of(json())) }
    for line in lines() { StandardOutput.print(String(repeating: " ", count: line.indent) + line.text.visible) }
  }

  /// Saves the change once somebody agrees, and tells what was done; nothing with `--dry-run`.
  func save(
    into target: (store: PlanStore?, plan: Plan), question: String, done: (String) -> String,
    change: () throws(ChangeFault) -> Change
  ) throws {
    let made: Change
    do throws(ChangeFault) { made = try change() } catch {
      guard error == .noDifference else { throw error }
      return tell(words.tableImports.nothingNew(options.year))
    }
    if options.dryRun { return }
    try agree(question)
    let signature = person.signature(try target.store?.settings() ?? .standard)
    if let store = target.store {
      _ = try store.commit(made, author: signature.author, at: signature.clock.now)
    } else {
      _ = try PlanStore.create(path, with: [made], author: signature.author, at: signature.clock.now)
    }
    tell(done(path))
  }

  private func agree(_ question: String) throws {
    if options.yes { return }
    guard isatty(0) == 1 else { throw Failure.declined(words.commandLine.needsYes) }
    try StandardOutput.flush()
    StandardError.say(question, terminator: "")
    let answer = (readLine() ?? "").normalized.trimmed.lowercased()
    guard words.importing.yes.contains(answer) else { throw Failure.declined(words.importing.declined) }
  }

  /// Words beside the output proper, which `--json` keeps for itself.
  private func tell(_ sentence: String) { StandardError.say(sentence) }
}
