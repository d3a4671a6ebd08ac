import Foundation
import Testing

/// Results that cannot be written: each command says so in one sentence, ends with 7, and leaves the plan file alone.
struct OutputTests {
  /// Further ways in which commands print.
  static let others = [
    ["show", "--json"], ["standing", "--json"], ["findings", "--json"], ["due", "--json"], ["keys", "--markdown"],
    ["report", "plan", "--format", "docx"], ["export", "--schema"], ["screen", "--demo"], ["--help"],
    ["help", "import"], ["show", "--help"], ["--version"], ["--generate-completion-script", "bash"],
  ]

  /// Where output goes that takes nothing, and what the sentence says of it.
  enum Sink: CaseIterable {
    case full, closed, unread

    var sink: FinishedRun.Sink {
      switch self {
      case .full: .file("/dev/full")
      case .closed: .closed
      case .unread: .unread
      }
    }

    var redirection: String {
      switch self {
      case .full: ">/dev/full"
      case .closed: ">&-"
      case .unread: ""
      }
    }

    var reason: String {
      switch self {
      case .full: "nơi chứa đã đầy"
      case .closed: "đầu ra đang đóng"
      case .unread: "chương trình nhận đã ngừng đọc"
      }
    }
  }

  @Test(arguments: EveryCommand.all)
  func everyCommandTellsThatItsResultDidNotComeOut(_ command: EveryCommand) throws {
    let whole = try command.folder()
    let program = try Program(whole)
    let sinks = Campaign.isWhole ? Sink.allCases : [.full, .closed]
    for sink in sinks {
      try whole.lay(into: program.folder)
      let run = try FinishedRun(
        [Program.path] + command.words(plan: program.file),
        environment: program.environment.merging(["EDITOR": "true"]) { $1 }, output: sink.sink)
      #expect(run.status == (command.isSilent ? 0 : 7), "\(sink): \(run.error)")
      let told = "Không ghi được hết kết quả ra đầu ra chuẩn: \(sink.reason)."
      #expect(
        run.error.split(separator: "\n").count { $0.contains(told) } == (command.isSilent ? 0 : 1), "\(run.error)")
      let isAsBefore = bytes(of: program.file) == whole.files["p.cchc"]
      #expect(isAsBefore == (command.use != .writes), "what was saved stays saved, and only that")
    }
    Campaign.tell("output that can't be written, every command", cases: sinks.count, wrong: 0)
  }

  @Test(arguments: Sink.allCases)
  func everyOtherWayOfPrintingTellsIt(_ sink: Sink) throws {
    let program = try Program()
    let before = FileManager.default.contents(atPath: program.file)
    for command in Self.others {
      let ending = try run(program, command, into: sink)
      #expect(ending.status == 7, "\(command): \(ending)")
      #expect(
        ending.error.contains("Không ghi được hết kết quả ra đầu ra chuẩn: \(sink.reason)."), "\(command): \(ending)")
      #expect(ending.error.split(separator: "\n").count { $0.hasPrefix("cchc: Không") } == 1, "\(command): \(ending)")
    }
    #expect(FileManager.default.contents(atPath: program.file) == before)
  }

  @Test(arguments: Sink.allCases)
  func whatWasSavedStaysAndIsNotCalledUndone(_ sink: Sink) throws {
    let program = try Program()
    let ending = try run(program, ["set", "1.5", "done"], into: sink)
    #expect(ending.status == 7)
    #expect(ending.error.contains("những gì đã lưu vào tệp kế hoạch vẫn còn"))
    #expect(try program.state("1.5") == .done)
  }

  @Test func aRefusedChangeKeepsItsCode() throws {
    let program = try Program()
    #expect(try run(program, ["set", "9.9.9", "done"], into: .full).status == 64)
  }

  /// A descriptor that is free at the start would be given to the plan file, and the result be written over it.
  @Test(arguments: ["<&- >&- 2>&-", ">&- 2>&-", "<&- >&-"])
  func closedDescriptorsAreNotTheirsThatOpenTheFile(_ closing: String) throws {
    let program = try Program()
    _ = try shell(program, "\"$0\" set 1.5 done --file \"$1\" \(closing)", [])
    #expect(try program.state("1.5") == .done)
    #expect(try program.run(["show", program.file]).status == 0)
  }

  @Test func argumentsThatAreRepeatedShowTheirControlCharacters() throws {
    let program = try Program()
    for arguments in [
      ["im\u{1B}port"], ["show", "/tmp/\u{1B}[31m\u{9B}x"], ["show", "--bo\u{7}gus"], ["--fi\u{202E}le"],
    ] {
      let ending = try program.run(arguments)
      #expect(ending.status != 0)
      let sent = ending.error.unicodeScalars
      #expect(
        !sent.contains { $0.value < 0x20 && $0 != "\n" || 0x7F...0x9F ~= $0.value || $0.value == 0x202E }, "\(ending)")
    }
  }

  @Test func jsonHoldsNothingThatATerminalObeys() throws {
    let program = try Program()
    let name = "Phòng \u{9B}31m\u{7F}\u{202E}Ẩn\u{2066}"
    let export = try program.run(["export", program.file]).output.replacing("Thanh tra Sở", with: name)
    let document = "\(program.folder)/x.json"
    try export.write(toFile: document, atomically: true, encoding: .utf8)
    let target = "\(program.folder)/x.cchc"
    let imported = try program.run(["import", document, "--into", target, "--yes"])
    #expect(imported.status == 0, "\(imported)")
    for command in [["export", target], ["unit", "list", "--json", "--file", target], ["show", target, "--json"]] {
      let output = try program.run(command).output
      let obeyed = output.unicodeScalars.filter { 0x7F...0x9F ~= $0.value || [0x202E, 0x2066].contains($0.value) }
      #expect(obeyed.isEmpty, "\(command)")
    }
    let again = "\(program.folder)/again.cchc"
    try program.run(["export", target]).output.write(toFile: document, atomically: true, encoding: .utf8)
    #expect(try program.run(["import", document, "--into", again, "--yes"]).status == 0)
    let units = try program.run(["unit", "list", "--json", "--file", again]).output
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(units.utf8)) as? [[String: Any]])
    #expect(rows.contains { $0["name"] as? String == name })
  }

  // MARK: Running

  private func run(_ program: Program, _ command: [String], into sink: Sink) throws -> (status: Int32, error: String) {
    let takesFile =
      !["keys", "themes", "template", "screen", "help"].contains(command[0]) && !command[0].hasPrefix("-")
    let file = takesFile && !command.contains("--help") ? ["--file", program.file] : []
    return try shell(program, "\"$0\" \"$@\" \(sink.redirection)", command + file)
  }

  /// Runs a line of the shell in which `$0` is the program; its output is a pipe that nobody reads.
  private func shell(_ program: Program, _ line: String, _ arguments: [String]) throws -> (status: Int32, error: String)
  {
    let run = try FinishedRun(
      ["/bin/bash", "-c", line, Program.path] + (arguments.isEmpty ? [program.file] : arguments),
      environment: program.environment, output: .unread)
    return (run.status, run.error)
  }
}
