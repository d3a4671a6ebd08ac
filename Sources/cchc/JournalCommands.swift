import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc undo`: takes the newest change back.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: Help.text.undo)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let store = try PlanStore.open(file.path(path))
      let signature = person.signature(try store.settings())
      let entry = try store.undo(
        author: signature.author, at: signature.clock.now, expecting: nil)
      StandardOutput.print(person.words.journal.saved(entry, clock: signature.clock).visible)
    }
  }
}

/// `cchc redo`: does again what was taken back last.
struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "redo", abstract: Help.text.redo)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let store = try PlanStore.open(file.path(path))
      let signature = person.signature(try store.settings())
      let entry = try store.redo(
        author: signature.author, at: signature.clock.now, expecting: nil)
      StandardOutput.print(person.words.journal.saved(entry, clock: signature.clock).visible)
    }
  }
}

/// `cchc journal`: who changed what when, newest first.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "journal", abstract: Help.text.journal)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Option(name: .shortAndLong, help: ArgumentHelp(Help.text.limit)) var limit = 50
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private struct Row: Encodable {
    var number, at: Int
    var author, step, change: String
    var reverses, reversedBy: Int?
  }

  func run() throws {
    try Failure.reporting(person.words) {
      let store = try PlanStore.open(file.path(path), access: .readOnly)
      let entries = try store.journal(limit: max(0, limit))
      if json {
        StandardOutput.print(try JSONText.of(entries.map(row)))
      } else if entries.isEmpty {
        StandardOutput.print(person.words.commandLine.noEntries)
      } else {
        table(of: entries, person.clock(try store.settings())).lines.forEach { StandardOutput.print($0) }
      }
    }
  }

  private func row(_ entry: JournalEntry) -> Row {
    Row(
      number: entry.number, at: entry.at.seconds, author: entry.author, step: "\(entry.step)",
      change: sentence(entry), reverses: entry.reverses, reversedBy: entry.reversedBy)
  }

  private func sentence(_ entry: JournalEntry) -> String {
    let journal = person.words.journal
    return journal.sentence(entry.step == .undo ? entry.change.inverted : entry.change)
  }

  private func table(of entries: [JournalEntry], _ clock: Clock) -> TextTable {
    let words = person.words
    let line = words.commandLine
    var table = TextTable([line.number, line.time, line.author, line.change])
    for entry in entries {
      let step = words.journal.step(entry.step)
      let undone = entry.reversedBy == nil ? "" : " (\(words.dialogs.undone))"
      table.add([
        "\(entry.number)", words.formats.moment(entry.at, clock), entry.author,
        (step.isEmpty ? "" : "\(step): ") + sentence(entry) + undone,
      ])
    }
    return table
  }
}

/// `cchc findings`: what is to be clarified; `--clarify` marks one.
struct FindingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "findings", abstract: Help.text.findings)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Flag(help: ArgumentHelp(Help.text.all)) var all = false
  @Option(help: ArgumentHelp(Help.text.clarify)) var clarify: Int?
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  private struct Row: Encodable {
    var number: Int
    var kind, code, text: String
    var line: Int?
    var isOpen: Bool
  }

  func run() throws {
    try Failure.reporting(person.words) {
      let store = try PlanStore.open(file.path(path), access: clarify == nil ? .readOnly : .readWrite)
      let plan = try store.load(year: years.year, person.words).plan
      if let clarify { return try mark(clarify, in: plan, store) }
      let findings = plan.findings.rows.filter { all || $0.isOpen }
      if json {
        StandardOutput.print(try JSONText.of(findings.map(row)))
      } else if findings.isEmpty {
        StandardOutput.print(person.words.commandLine.noFindings)
      } else {
        table(of: findings).lines.forEach { StandardOutput.print($0) }
      }
    }
  }

  private func mark(_ number: Int, in plan: Plan, _ store: PlanStore) throws {
    guard plan.findings.contains(.init(number)) else {
      throw Failure.argument(person.words.commandLine.noSuchFinding(number))
    }
    let signature = person.signature(plan.settings)
    let change = try plan.change(clarifying: .init(number), by: signature)
    let entry = try store.commit(change, author: signature.author, at: signature.clock.now)
    StandardOutput.print(person.words.journal.saved(entry, clock: signature.clock).visible)
  }

  private func row(_ finding: Finding) -> Row {
    Row(
      number: finding.id.number, kind: finding.kind.rawValue, code: finding.code,
      text: person.words.findings.sentence(finding), line: finding.line, isOpen: finding.isOpen)
  }

  private func table(of findings: [Finding]) -> TextTable {
    let words = person.words
    var table = TextTable([words.commandLine.number, words.commandLine.line, words.commandLine.what])
    for finding in findings {
      let state = finding.isOpen ? "" : " (\(words.dialogs.clarified(finding.clarifiedBy)))"
      table.add([
        "\(finding.id.number)", finding.line.map { "\($0)" } ?? "", words.findings.sentence(finding) + state,
      ])
    }
    return table
  }
}
