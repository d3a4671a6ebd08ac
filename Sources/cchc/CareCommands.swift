import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc check`: whether everything in the plan file holds together.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: Help.words.care.check)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let words = person.words.care
      let path = file.path(path)
      let proof = try PlanStore.prove(path)
      guard proof.damage.isEmpty else { throw Failure.damaged(path, proof.damage) }
      StandardOutput.print(words.isWhole(path, proof.pages, proof.rows, proof.entries).visible)
    }
  }
}

/// `cchc restore`: a backup comes back in the place of the plan file.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "restore", abstract: Help.words.care.restore)

  @Argument(help: ArgumentHelp(Help.words.care.restoreSource), completion: .file()) var backup: String
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let (words, path) = (person.words.care, file.path())
      let suffix = "\(words.asideName)-\(person.clock().stamp)"
      let aside = try PlanStore.restore(backup, to: path, keepingOldAs: suffix)
      StandardOutput.print(words.restored(path, backup).visible)
      if let aside { StandardOutput.print(words.keptAside(aside).visible) }
    }
  }
}

extension Clock {
  /// The moment as names of files carry it: `20250610-120000`.
  var stamp: String {
    let (day, hour, minute) = local(now)
    let time = [hour, minute, (now.seconds % 60 + 60) % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.number)-\(time.joined())"
  }
}

/// `cchc rescue`: what can still be read of a damaged file becomes a new one.
struct RescueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rescue", abstract: Help.words.care.rescue)

  @Argument(help: ArgumentHelp(Help.words.care.rescueSource), completion: .file()) var path: String
  @Option(name: .shortAndLong, help: ArgumentHelp(Help.words.care.rescueTarget), completion: .file()) var output: String
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let (words, signature) = (person.words.care, person.signature())
      let rescue = try PlanStore.rescue(path, into: output, author: signature.author, at: signature.clock.now)
      StandardOutput.print(words.rescued(output, rescue.records, rescue.entries).visible)
      if rescue.notTaken.isEmpty { return StandardOutput.print(words.nothingLost) }
      StandardOutput.print(words.notTaken(rescue.notTaken.count))
      for damage in rescue.notTaken { StandardOutput.print("  \(words.damage(damage).visible)") }
    }
  }
}
