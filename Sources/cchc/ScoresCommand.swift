import ArgumentParser

/// `cchc scores`: the scorecards of the file.
struct ScoresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scores", abstract: Help.text.scores,
    subcommands: [
      ScoresImportCommand.self, ScoresShowCommand.self, ScoresSetCommand.self, ScoresResultCommand.self,
    ])
}
