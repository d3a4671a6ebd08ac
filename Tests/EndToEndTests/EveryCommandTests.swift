import Foundation
import PlanModel
import Testing

@testable import PlanStore

/// Every command of the program, on plans beside which something lies, or in which something is damaged.
@Suite struct EveryCommandTests {
  /// The list of commands is that of the program's own help, with what is hidden there: the board, and the part of the
  /// program that reads a document for it.
  @Test func noCommandIsForgotten() throws {
    let run = try Program(FolderContent()).run(["--experimental-dump-help"])
    let tree = try JSONDecoder().decode(HelpTree.self, from: Data(run.output.utf8))
    #expect(Set(tree.command.leaves("")) == Set(EveryCommand.all.map(\.name) + ["board", "read-plan"]))
  }

  private struct HelpTree: Decodable {
    var command: Command

    struct Command: Decodable {
      var commandName: String
      var subcommands: [Command]?

      func leaves(_ path: String) -> [String] {
        let parts = (subcommands ?? []).filter { $0.commandName != "help" }
        let start = path.isEmpty ? "" : path + " "
        return parts.isEmpty ? [path] : parts.flatMap { $0.leaves(start + $0.commandName) }
      }
    }
  }

  // MARK: Beside

  /// What lies beside a plan.
  enum Beside: CaseIterable {
    /// The file's own journal, of a change that was broken off.
    case own
    /// The same, with the end of it missing.
    case cutOff
    /// Of an older state of the file.
    case stale
    /// Of another file.
    case foreign
    /// No journal at all.
    case other
  }

  @Test(arguments: EveryCommand.reading + EveryCommand.writing)
  func whatLiesBesideIsTakenBackOrRefused(_ command: EveryCommand) throws {
    let number = UInt64(EveryCommand.all.firstIndex { $0.name == command.name } ?? 0)
    let cases = Campaign.sample(Beside.allCases, 1, seed: number)
    var wrong = 0
    for beside in cases {
      let found = try wrongs(command, beside)
      #expect(found.isEmpty, "\(command.name), \(beside)")
      wrong += found.isEmpty ? 0 : 1
    }
    Campaign.tell("journals beside, every command", cases: cases.count, wrong: wrong)
  }

  private func wrongs(_ command: EveryCommand, _ beside: Beside) throws -> [String] {
    let whole = try command.folder()
    let program = try Program(whole)
    let path = program.file
    try beside.leave(at: path, in: program.folder)
    let before = try FolderContent(of: program.folder)
    let run = try program.run(command.words(plan: path))
    let after = try FolderContent(of: program.folder)
    var wrong: [String] = []
    func require(_ holds: Bool, _ what: String) { if !holds { wrong.append("\(what): \(run.status) \(run.error)") } }
    switch beside {
    case .own where command.name == "rescue", .cutOff where command.name == "rescue":
      require(run.status == 0 && after.only(before) == before, "works on a copy")
    case .own, .cutOff:
      require(run.status == 0, "is to be taken back")
      if command.use == .reads { require(after.files["p.cchc"] == whole.files["p.cchc"], "is to be as before") }
      if command.name != "restore" { require(after.files["p.cchc-journal"] == nil, "the journal is done with") }
    case .stale, .foreign, .other:
      if command.name == "restore" || command.name == "rescue" {
        require(run.status == 0, "helps")
        require(Set(before.files.values).isSubset(of: after.files.values), "all stays under some name")
      } else {
        let says = ["p.cchc-journal", "không phải của tệp này"].allSatisfy { run.error.contains($0) }
        require(run.status == 2 && says, "is to be refused")
        require(after == before, "all is to be as before")
      }
    }
    return wrong
  }

  // MARK: Damage

  @Test(arguments: EveryCommand.reading + EveryCommand.writing)
  func onADamagedFileItDoesItsWorkOrSaysWhyNot(_ command: EveryCommand) throws {
    let whole = try command.folder()
    let plan = try #require(whole.files["p.cchc"])
    let number = UInt64(EveryCommand.all.firstIndex { $0.name == command.name } ?? 0)
    let cases = Campaign.sample(PageDamage.all(pages: plan.count / 4096), 1, most: 25, seed: number)
    let program = try Program(whole)
    var wrong = 0
    for damage in cases {
      var content = whole
      content.files["p.cchc"] = damage.done(to: plan)
      try content.lay(into: program.folder)
      let run = try program.run(command.words(plan: program.file))
      let found = try wrongs(command, run, in: program, before: content)
      #expect(found.isEmpty, "\(command.name), \(damage): \(run.status) \(run.error)")
      wrong += found.isEmpty ? 0 : 1
    }
    Campaign.tell("damaged pages, every command", cases: cases.count, wrong: wrong)
  }

  private func wrongs(
    _ command: EveryCommand, _ run: (status: Int32, output: String, error: String), in program: Program,
    before: FolderContent
  ) throws -> [String] {
    let after = try FolderContent(of: program.folder)
    var wrong: [String] = []
    func require(_ holds: Bool, _ what: String) { if !holds { wrong.append(what) } }
    require([0, 1, 2, 3, 64].contains(run.status), "ends by itself")
    // Below that of `check` stands what is damaged, line by line.
    let sentences = run.error.split(separator: "\n").filter { $0.hasPrefix("cchc: ") && !$0.hasPrefix("cchc:   ") }
    if run.status == 2 { require(sentences.count == 1, "one sentence") }
    if run.status != 0 { require(after.only(before) == before, "what is refused changes nothing") }
    if command.use == .reads { require(after.only(before) == before, "what reads changes nothing") }
    require(after.files.keys.allSatisfy { !$0.hasPrefix(".cchc-") }, "nothing passing is left")
    if command.use == .writes, run.status == 0 {
      // What was said to be saved lies in a file whose pages hold together.
      let store = try? PlanStore.open(program.file)
      require((try? store?.connection.damage(to: .pages)) == [], "saved into a whole file")
    }
    return wrong
  }
}

/// Something that happened to a page of a plan file.
private struct PageDamage: CustomStringConvertible {
  enum Kind: CaseIterable {
    /// A block that the disk never wrote.
    case zeros
    /// Another file's block.
    case noise
    /// One bit.
    case flip
    /// A page in the place of its neighbour.
    case neighbour
    /// The file ends before it.
    case end
  }

  var kind: Kind
  /// From 0.
  var page: Int

  var description: String { "page \(page + 1): \(kind)" }

  static func all(pages: Int) -> [PageDamage] {
    (0..<pages).flatMap { page in Kind.allCases.map { PageDamage(kind: $0, page: page) } }
  }

  func done(to plan: Data) -> Data {
    var bytes = plan
    var random = SeededNumbers(UInt64(page))
    let range = page * 4096..<(page + 1) * 4096
    switch kind {
    case .zeros: bytes.replaceSubrange(range, with: Data(count: 4096))
    case .noise: for place in range { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case .flip: bytes[Int.random(in: range, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .neighbour:
      let other = page == 0 ? 1 : page - 1
      bytes.replaceSubrange(range, with: plan[other * 4096..<(other + 1) * 4096])
    case .end: bytes = bytes.prefix(range.lowerBound)
    }
    return bytes
  }
}

extension EveryCommandTests.Beside {
  /// Leaves it beside a whole plan.
  fileprivate func leave(at path: String, in folder: String) throws {
    let journal = "\(path)-journal"
    switch self {
    case .own: try PreparedFiles.breakOff(path)
    case .cutOff:
      // The last page of the journal did not get out whole, and so no page of the file did.
      let before = try #require(bytes(of: path))
      try PreparedFiles.breakOff(path)
      try Data(try #require(bytes(of: journal)).dropLast(100)).write(to: URL(fileURLWithPath: journal))
      try before.write(to: URL(fileURLWithPath: path))
    case .stale:
      let before = try #require(bytes(of: path))
      try PreparedFiles.breakOff(path)
      let old = try #require(bytes(of: journal))
      unlink(journal)
      try before.write(to: URL(fileURLWithPath: path))
      let store = try PlanStore.open(path)
      for state in [WorkState.awaitingConfirmation, .notStarted] { try PreparedFiles.change(store, to: state) }
      try old.write(to: URL(fileURLWithPath: journal))
    case .foreign: try #require(try PreparedFiles.all.get()[.brokenOffJournal]).write(to: URL(fileURLWithPath: journal))
    case .other: try Data("Ghi chú của Đặng Thị Ngọc Ẩn".utf8).write(to: URL(fileURLWithPath: journal))
    }
  }
}
