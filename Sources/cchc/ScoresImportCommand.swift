import ArgumentParser

/// `cchc scores import`: a table becomes a draft of a scorecard, the draft one change.
struct ScoresImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: Help.text.importScores)

  @OptionGroup var person: PersonOptions

  func run() throws {}
}
