import ArgumentParser
import DashboardCore
import DashboardLoop
import DashboardView
import Foundation
import PlanModel
import PlanStore
import PlanWords
import Screen
import Themes

/// `cchc backup`: a copy of the plan file that is whole, whoever is writing meanwhile.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "backup", abstract: Help.text.backup)

  @Argument(help: ArgumentHelp(Help.text.backupTarget), completion: .file()) var target: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let path = file.path()
      let store = try PlanStore.open(path, access: .readOnly)
      let clock = person.clock(try store.settings())
      let target = target ?? "\(path).sao-luu-\(clock.stamp)"
      try store.backup(to: target)
      StandardOutput.print(person.words.commandLine.backedUp(target))
    }
  }
}

/// `cchc themes`: the themes there are.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "themes", abstract: Help.text.themes)

  /// Prints the program's own themes as Swift, for `.ci/generate`.
  @Flag(help: .hidden) var swift = false
  @OptionGroup var person: PersonOptions

  func run() throws {
    if swift { return StandardOutput.print(try ThemeShelf.builtInSource()) }
    try Failure.reporting(person.words) {
      let shelf = ThemeShelf(folder: Locations.themeFolder)
      var table = TextTable([person.words.commandLine.code, person.words.commandLine.name])
      do {
        for name in try shelf.names() {
          let theme = try shelf.theme(named: name)
          table.add([name, person.lang == .english ? theme.englishName : theme.vietnameseName])
        }
      } catch {
        throw Failure.theme("\(error)")
      }
      table.lines.forEach { StandardOutput.print($0) }
    }
  }
}

/// `cchc screen`: the screen as text, after some keys, without a terminal.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "screen", abstract: Help.text.screen)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Option(help: ArgumentHelp(Help.text.size)) var size = "120x40"
  @Option(help: ArgumentHelp(Help.text.keys)) var keys = ""
  @Flag(help: ArgumentHelp(Help.text.demo)) var demo = false
  @OptionGroup var typing: TypingOptions
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let words = person.words
      guard let size = Size(written: size) else { throw Failure.argument(words.commandLine.badSize(self.size)) }
      let events: [InputEvent]
      switch KeyScript.events(keys) {
      case .success(let read): events = read
      case .failure(let unknown): throw Failure.argument(words.commandLine.badKey(unknown.name))
      }
      let copy = demo ? try DemoFile(by: person.signature()) : nil
      defer { copy?.remove() }
      let store = try copy?.store ?? PlanStore.open(file.path(path), access: .writeIfPossible)
      let loaded = try store.load(year: years.year, words)
      let state = DashboardState(
        plan: loaded.plan, revision: loaded.revision, path: store.path, isDemo: demo, author: person.author,
        words: words, clock: person.clock(), size: size, isReadOnly: !store.mayWrite,
        typing: try TypingOptions.method(typing.typing, words))
      let loop = DashboardLoop(
        state: state, view: DashboardView(theme: .monochrome), display: NoDisplay(size: size), store: store,
        surroundings: .init(
          defaultPath: store.path, editor: Locations.editor, templateFolder: Locations.templateFolder,
          reader: ReadingHere(words: Locations.wordsFile),
          clock: { person.clock() }))
      StandardOutput.print(loop.play(events).text)
    }
  }
}

/// `cchc keys`: every key there is, also as the table of the README.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "keys", abstract: Help.text.keysCommand)

  @Flag(help: ArgumentHelp(Help.text.markdown)) var markdown = false
  @OptionGroup var person: PersonOptions

  func run() {
    if markdown { printTable() } else { printList() }
  }

  /// All rows of the key table by place, for reading.
  private func printList() {
    let words = person.words
    for context in Context.allCases {
      StandardOutput.print("\n\(words.name(of: context))")
      for binding in KeyTable.bindings(in: context) {
        StandardOutput.print("  \(binding.keysLabel.padded(to: 22)) \(words.text(of: binding.command).sentence)")
      }
    }
  }

  /// One Markdown table, each row of the key table once with the places where it holds.
  private func printTable() {
    let words = person.words
    StandardOutput.print(
      "| \(words.help.keyColumn) | \(words.help.meaningColumn) | \(words.help.placeColumn) |\n| --- | --- | --- |")
    for binding in KeyTable.bindings {
      let keys = binding.keys.map { "`\($0.label)`" }.joined(separator: " ")
      StandardOutput.print("| \(keys) | \(words.text(of: binding.command).sentence) | \(places(of: binding)) |")
    }
  }

  private func places(of binding: Binding) -> String {
    let words = person.words
    if binding.contexts.count == Context.allCases.count { return words.help.everywhere }
    let isOnBoard = Context.board.allSatisfy(binding.contexts.contains)
    let others = binding.contexts.filter { !(isOnBoard && Context.board.contains($0)) }
    return ((isOnBoard ? [words.help.onBoard] : []) + others.map(words.name(of:))).joined(separator: "; ").lowercased()
  }
}

extension Size {
  /// Reads `120x40`.
  init?(written text: String) {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, 1...1000 ~= parts[0], 1...1000 ~= parts[1] else { return nil }
    self.init(columns: parts[0], rows: parts[1])
  }
}
