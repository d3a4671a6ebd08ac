import ArgumentParser
import Glibc
import PlanModel
import PlanWords
import Screen
import Themes
import VietnameseTyping

/// Who works, in which language, and on which day.
struct Person {
  /// The name given, if any.
  var name: String?
  var language = Language.vietnamese
  /// The day to take for today, if not the real one.
  var today: Day?

  var words: Words { .of(language) }

  /// The name that changes are signed with: the one given, else the name of the account.
  var author: String {
    let account = Locations.variable("USER") ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) }
    let name = (name ?? account ?? "").normalized.trimmed
    return name.isEmpty ? "cchc" : name
  }

  /// The clock of the system in the office's time, or one that stands at noon of the day given. The zone is the file's, so
  /// that a file tells the same on every machine.
  func clock(_ settings: Settings = .standard) -> Clock {
    guard let today else { return settings.clock(at: Timestamp(seconds: time(nil))) }
    return settings.clock(at: Timestamp(seconds: settings.end(of: today).seconds - 43_199))
  }

  func signature(_ settings: Settings = .standard) -> Signature {
    Signature(author: author, clock: clock(settings))
  }
}

/// The person as arguments tell.
struct PersonOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: ArgumentHelp(Help.text.author)) var name: String?
  @Option(help: ArgumentHelp(Help.text.language)) var lang: Language = .vietnamese
  @Option(help: ArgumentHelp(Help.text.today, visibility: .hidden)) var today: Day?

  var person: Person { Person(name: name, language: lang, today: today) }
  var words: Words { person.words }
  var author: String { person.author }
  func signature(_ settings: Settings = .standard) -> Signature { person.signature(settings) }
  func clock(_ settings: Settings = .standard) -> Clock { person.clock(settings) }
}

/// Which plan file.
struct FileOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp(Help.text.fileOption), completion: .file(extensions: ["cchc"]))
  var file: String?

  /// The file named, or the default one.
  func path(_ positional: String? = nil) -> String { positional ?? file ?? Locations.defaultFile }
}

/// How Vietnamese is typed on the board.
struct TypingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Help.words.typing.option)) var typing: TypingMethod?

  /// The method asked for, or the one that the environment names.
  static func method(_ wanted: TypingMethod?, _ words: Words) throws -> TypingMethod {
    if let wanted { return wanted }
    guard let named = Locations.variable("CCHC_TYPING"), !named.isEmpty else { return .off }
    guard let method = TypingMethod(rawValue: named.lowercased()) else {
      throw Failure.argument(words.typing.badVariable(named))
    }
    return method
  }
}

extension TypingMethod: ExpressibleByArgument {}

/// How the board looks.
enum Look {
  /// The theme of that name, or the one that suits the terminal; one without colours where none are wanted or there.
  static func theme(named name: String?, _ depth: ColorDepth) throws -> Theme {
    let wantsNone = !(Locations.variable("NO_COLOR") ?? "").isEmpty
    if name == nil, wantsNone || depth == .none { return .monochrome }
    do {
      return try ThemeShelf(folder: Locations.themeFolder).theme(named: name ?? (depth.isLimited ? "basic16" : "dark"))
    } catch {
      throw Failure.theme("\(error)")
    }
  }
}

extension ColorDepth {
  /// Whether colours beyond the sixteen of the terminal are missing.
  var isLimited: Bool { self == .eight || self == .sixteen }
}

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `2025-12-31` or `31/12/2025`.
  public init?(argument: String) {
    let parts = argument.split { "-/".contains($0) }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (year, day) = parts[0] > 31 ? (parts[0], parts[2]) : (parts[2], parts[0])
    self.init(year: year, month: parts[1], day: day)
  }
}

/// Where files lie when nobody says otherwise.
enum Locations {
  /// A variable of the environment; Foundation would copy all of them at every question.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static func base(_ variable: String, _ fallback: String) -> String {
    if let folder = Locations.variable(variable), folder.hasPrefix("/") { return folder }
    return "\(Locations.variable("HOME") ?? ".")/\(fallback)"
  }

  /// The plan file of this account.
  static var defaultFile: String { base("XDG_DATA_HOME", ".local/share") + "/cchc/ke-hoach.cchc" }
  /// The folder of the user's own themes.
  static var themeFolder: String { base("XDG_CONFIG_HOME", ".config") + "/cchc/themes" }
  /// The folder of the office's own templates.
  static var templateFolder: String { base("XDG_CONFIG_HOME", ".config") + "/cchc/templates" }
  /// The office's own words for imports.
  static var wordsFile: String { base("XDG_CONFIG_HOME", ".config") + "/cchc/lexicon.txt" }
  /// Where what is typed and not saved is kept.
  static var unsavedFolder: String { base("XDG_STATE_HOME", ".local/state") + "/cchc/unsaved" }
  /// The user's editor.
  static var editor: String {
    [variable("VISUAL"), variable("EDITOR")].compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
  }
}
