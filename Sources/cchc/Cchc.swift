import ArgumentParser
import PlanWords

/// The program: a board without a subcommand, and the same file on the command line with one.
@main
struct Cchc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cchc", abstract: Help.text.program, discussion: Help.text.exitCodes, version: "0.1.0",
    subcommands: [
      BoardCommand.self, ImportCommand.self, ShowCommand.self, SetCommand.self, UndoCommand.self, RedoCommand.self,
      JournalCommand.self, FindingsCommand.self, BackupCommand.self, ThemesCommand.self, ScreenCommand.self,
      KeysCommand.self,
    ], defaultSubcommand: BoardCommand.self)
}

/// `cchc [FILE]`: the board.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "board", abstract: Help.text.board)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"]))
  var path: String?
  @Flag(help: ArgumentHelp(Help.text.demo)) var demo = false
  @Flag(help: ArgumentHelp(Help.text.noMouse)) var noMouse = false
  @OptionGroup var look: LookOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      try BoardSession(path: path, isDemo: demo, usesMouse: !noMouse, look: look, person: person).run()
    }
  }
}

/// The help of the command line, in the language that the arguments ask for; it is needed before they are parsed.
enum Help {
  static let text = Words.of(language).help.commandLine

  private static var language: Language {
    let arguments = CommandLine.arguments
    let isEnglish = zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
    return isEnglish || arguments.contains("--lang=en") ? .english : .vietnamese
  }
}
