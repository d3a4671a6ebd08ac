import ArgumentParser
import PlanWords

/// The program: a board without a subcommand, and the same file on the command line with one.
@main
struct Cchc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cchc", abstract: Help.text.program, discussion: Help.text.exitCodes, version: "0.1.0",
    subcommands: [
      BoardCommand.self, ImportCommand.self, ShowCommand.self, SetCommand.self, UndoCommand.self, RedoCommand.self,
      JournalCommand.self, FindingsCommand.self, BackupCommand.self, RestoreCommand.self, CheckCommand.self,
      RescueCommand.self,
      ThemesCommand.self, ScreenCommand.self,
      KeysCommand.self, SettingsCommand.self, ScoresCommand.self, PeersCommand.self, ForecastCommand.self,
      YearCommand.self, YearsCommand.self, BriefingCommand.self, DueCommand.self, StandingCommand.self,
      UnitCommand.self, ReportCommand.self, TemplateCommand.self, ExportCommand.self, ReadPlanCommand.self,
    ], defaultSubcommand: BoardCommand.self)

  /// Opens the board at once where there is nothing to parse: `cchc` and `cchc FILE`, the start that people wait for.
  static func main() {
    Descriptor.secure()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try run(arguments)
    } catch {
      end(error)
    }
    end(CleanExit.message(""))
  }

  private static func run(_ arguments: [String]) throws {
    guard arguments.count < 2, !arguments.contains(where: isMoreThanAFile) else {
      var command = try parseAsRoot()
      return try command.run()
    }
    let session = BoardSession(path: arguments.first)
    try Failure.reporting(session.person.words) { try session.run() }
  }

  /// Says what the parser says, in the language that the arguments ask for, and ends with its code.
  private static func end(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    // A script for a shell is no text.
    let isScript = CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
    let told = isScript ? message : visible(Help.words.help.parser.told(message))
    if !told.isEmpty, !code.isSuccess { StandardError.say(lines: told) }
    if !told.isEmpty, code.isSuccess { StandardOutput.print(told) }
    do throws(StandardOutput.Fault) {
      try StandardOutput.finish()
    } catch {
      // A failure that was told before keeps its code; that something is overdue is none.
      if code.isSuccess || code == DueCommand.isOverdue { Cchc.exit(withError: Failure.told(error, Help.words)) }
    }
    Cchc.exit(withError: code)
  }

  /// A message with control characters as visible marks, those of arguments that it repeats among them.
  private static func visible(_ message: String) -> String {
    var message = message
    for argument in CommandLine.arguments.dropFirst() where argument.visible != argument {
      message = message.replacing(argument, with: argument.visible)
    }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n")
  }

  /// Whether an argument may be an option or the name of a command.
  private static func isMoreThanAFile(_ argument: String) -> Bool {
    argument.isEmpty || argument.hasPrefix("-") || !(argument.contains("/") || argument.contains("."))
  }
}

/// `cchc [FILE]`: the board.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "board", abstract: Help.text.board)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"]))
  var path: String?
  @Flag(help: ArgumentHelp(Help.text.demo)) var demo = false
  @Flag(help: ArgumentHelp(Help.text.noMouse)) var noMouse = false
  @Flag(help: ArgumentHelp(Help.text.present)) var present = false
  @Option(help: ArgumentHelp(Help.text.theme)) var theme: String?
  @OptionGroup var typing: TypingOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let person = person.person
      try BoardSession(
        path: path, isDemo: demo, year: years.year, usesMouse: !noMouse, isPresenting: present, theme: theme,
        typing: typing.typing, person: person
      ).run()
    }
  }
}

/// The help of the command line, in the language that the arguments ask for; it is needed before they are parsed.
enum Help {
  static let words = Words.of(language)
  static let text = words.help.commandLine

  /// That of forecast and settings.
  static let outlook = words.help.outlook

  private static var language: Language {
    let arguments = CommandLine.arguments
    let isEnglish = zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
    return isEnglish || arguments.contains("--lang=en") ? .english : .vietnamese
  }
}
