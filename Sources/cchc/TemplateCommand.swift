import ArgumentParser
import DashboardLoop
import Foundation
import PlanReport
import PlanStore
import PlanWords

/// `cchc template`: the texts of documents.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: Help.reports.template,
    subcommands: [
      TemplateListCommand.self, TemplateShowCommand.self, TemplateEditCommand.self, TemplateCheckCommand.self,
    ])
}

/// `cchc template list`.
struct TemplateListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: Help.reports.list)

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    let (texts, shelf) = (person.words.reports, templates.shelf)
    var table = TextTable([texts.name, texts.content, texts.place])
    for (kind, language) in TemplateShelf.all {
      let place = shelf.hasOwn(kind, language) ? shelf.path(of: kind, language) : texts.builtIn
      table.add([kind.rawValue + (language == .english ? " (en)" : ""), texts.name(of: kind), place])
    }
    table.lines.forEach { StandardOutput.print($0) }
  }
}

/// `cchc template show KIND`.
struct TemplateShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: Help.reports.show)

  @Argument(help: ArgumentHelp(Help.reports.templateKind)) var kind: ReportKind
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      StandardOutput.print(try templates.text(of: kind, person.words), terminator: "")
    }
  }
}

/// `cchc template edit KIND`: the editor on the office's own text, which begins as the program's.
struct TemplateEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "edit", abstract: Help.reports.edit)

  @Argument(help: ArgumentHelp(Help.reports.templateKind)) var kind: ReportKind
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let shelf = templates.shelf
      let path = shelf.path(of: kind, words.language)
      let before = try templates.text(of: kind, words)
      let text = try ExternalEditor(command: Locations.editor).edit(before).get()
      guard text != before else { return Failure.tell(words.reports.notChanged) }
      do {
        try FileManager.default.createDirectory(atPath: shelf.folder, withIntermediateDirectories: true)
      } catch {
        throw Failure.declined(words.briefingCommands.meetings.noFolder(shelf.folder))
      }
      try DocumentFile.write(text, to: path, replacing: true)
      Failure.tell(words.briefingCommands.written(path))
      try TemplateCheckCommand.tell(TemplateShelf.read(path, as: kind).faults, path, words)
    }
  }
}

/// `cchc template check [KIND] [--file FILE]`.
struct TemplateCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: Help.reports.check)

  @Argument(help: ArgumentHelp(Help.reports.templateKind)) var kind: ReportKind?
  @Option(name: .customLong("template"), help: ArgumentHelp(Help.reports.file), completion: .file()) var path: String?
  @OptionGroup var templates: TemplateOptions
  @OptionGroup var person: PersonOptions

  func validate() throws {
    if path != nil, kind == nil { throw ValidationError(Help.reports.kind) }
  }

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let shelf = templates.shelf
      var faults: [TemplateFault] = []
      let wanted = TemplateShelf.all.filter { kind == nil || $0.kind == kind }
      for (kind, language) in path == nil ? wanted : Array(wanted.prefix(1)) {
        guard path != nil || shelf.hasOwn(kind, language) else { continue }
        let file = path ?? shelf.path(of: kind, language)
        let found = TemplateShelf.read(file, as: kind).faults
        if found.isEmpty { StandardOutput.print(words.reports.isFine(file)) }
        faults += found
      }
      if !faults.isEmpty { throw Failure.table(faults.map(words.reports.sentence)) }
    }
  }

  /// Tells what is wrong with a template that was just written.
  static func tell(_ faults: [TemplateFault], _ path: String, _ words: Words) throws {
    if !faults.isEmpty { throw Failure.table(faults.map(words.reports.sentence)) }
  }
}

extension TemplateOptions {
  /// The text of a template as it is used: the office's, else the program's with the names that all kinds share.
  func text(of kind: ReportKind, _ words: Words) throws -> String {
    guard shelf.hasOwn(kind, words.language) else {
      return ReportKind.commonNamesText + kind.builtInText(words.language)
    }
    let path = shelf.path(of: kind, words.language)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure.table([words.reports.sentence(TemplateFault(file: path, line: 1, problem: .unreadable))])
    }
    return String(decoding: data, as: UTF8.self)
  }
}
