import ArgumentParser

/// `cchc peers`: the published results of all departments.
struct PeersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peers", abstract: Help.text.peers,
    subcommands: [
      PeersImportCommand.self, PeersShowCommand.self,
    ])
}
