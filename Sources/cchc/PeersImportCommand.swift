import ArgumentParser

/// `cchc peers import`: a table becomes a draft of published results, the draft one change.
struct PeersImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: Help.text.importPeers)

  @OptionGroup var person: PersonOptions

  func run() throws {}
}
