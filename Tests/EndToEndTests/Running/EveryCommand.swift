import Foundation
import PlanModel
import Samples
import Testing

@testable import PlanStore

/// A command of the program, as somebody would give it on a plan in which there is something for it to do.
struct EveryCommand: CustomTestStringConvertible, Sendable {
  /// What it does with the plan file.
  enum Use: Sendable {
    case reads, writes, none
  }

  /// The command as the program's help names it: `briefing agenda`.
  var name: String
  /// What follows the name. `@` is the plan, `%` its folder, `…` stands for a blank within a word.
  var rest: String
  var use: Use

  /// Whether it says nothing where all is well.
  var isSilent: Bool { ["template check", "template edit"].contains(name) }

  /// Whether a briefing has to run for it.
  private var isInBriefing: Bool { name == "briefing end" }

  private init(_ use: Use, _ name: String, _ rest: String = "--file @") {
    (self.use, self.name, self.rest) = (use, name, rest)
  }

  var testDescription: String { name }

  /// The words of the command line.
  func words(plan: String) -> [String] {
    let folder = plan[..<(plan.lastIndex(of: "/") ?? plan.startIndex)]
    return "\(name) \(rest)".split(separator: " ").map {
      String($0).replacing("@", with: plan).replacing("%", with: folder).replacing("…", with: " ")
    } + (use == .none ? [] : ["--today", "2025-06-10"])
  }

  /// All but the board, which needs a terminal.
  static let all = reading + writing + withoutPlan

  static let reading = [
    EveryCommand(.reads, "show", "@"), .init(.reads, "journal", "@"), .init(.reads, "findings", "@"),
    .init(.reads, "check", "@"), .init(.reads, "screen", "@"), .init(.reads, "settings show"),
    .init(.reads, "scores show", "--year 2024 --file @"), .init(.reads, "peers show", "--year 2024 --file @"),
    .init(.reads, "forecast"), .init(.reads, "year list"), .init(.reads, "years compare", "2023 2024 --file @"),
    .init(.reads, "briefing list"), .init(.reads, "briefing agenda"), .init(.reads, "briefing minutes", "1 --file @"),
    .init(.reads, "briefing diff", "1 --file @"), .init(.reads, "briefing reminders"),
    .init(.reads, "briefing assignments", "--briefing 1 --file @"), .init(.reads, "due"), .init(.reads, "standing"),
    .init(.reads, "unit list"), .init(.reads, "report", "plan --file @"), .init(.reads, "export", "@"),
    .init(.reads, "backup", "%/copy.cchc --file @"), .init(.reads, "rescue", "@ -o %/new.cchc"),
  ]

  static let writing = [
    EveryCommand(.writes, "set", "1.5 done --file @"), .init(.writes, "undo", "@"), .init(.writes, "redo", "@"),
    .init(.writes, "findings", "@ --clarify 1"), .init(.writes, "settings set", "--time-zone +08:00 --file @"),
    .init(.writes, "scores import", "%/scores.csv --year 2022 --yes --into @"),
    .init(.writes, "peers import", "%/peers.csv --year 2023 --yes --into @"),
    .init(.writes, "scores set", "1.1 --year 2024 --self 1 --file @"),
    .init(.writes, "scores result", "--year 2024 --rank 8 --file @"), .init(.writes, "year new", "2026 --file @"),
    .init(.writes, "year lock", "2024 --file @"), .init(.writes, "year unlock", "2024 --explanation --file @"),
    .init(.writes, "briefing new", "--date 11/8/2025 --file @"), .init(.writes, "briefing begin", "2 --file @"),
    .init(.writes, "briefing end", "2 --file @"), .init(.writes, "unit rename", "Thanh…tra…Sở X --file @"),
    .init(.writes, "unit merge", "Thanh…tra…Sở --into Văn…phòng…Sở --file @"),
    .init(.writes, "unit split", "Thanh…tra…Sở --into A --into B --file @"),
    .init(.writes, "unit close", "Thanh…tra…Sở --heir Văn…phòng…Sở --file @"),
    .init(.writes, "unit alias", "Thanh…tra…Sở TTr --file @"),
    .init(.writes, "unit group", "các…phòng…chuyên…môn Thanh…tra…Sở --file @"),
    .init(.writes, "unit officer", "Thanh…tra…Sở Ẩn --file @"),
    .init(.writes, "import", "%/plan.txt --into @ --yes --again"), .init(.writes, "restore", "%/b.cchc --file @"),
  ]

  static let withoutPlan = [
    EveryCommand(.none, "themes", ""), .init(.none, "keys", ""), .init(.none, "template list", ""),
    .init(.none, "template show", "plan"), .init(.none, "template check", ""), .init(.none, "template edit", "plan"),
  ]
}

extension EveryCommand {
  /// A folder with all that it asks for; the plan is `p.cchc`.
  func folder() throws -> FolderContent {
    var content = try Self.folder.get()
    let running = content.files.removeValue(forKey: "running.cchc")
    if isInBriefing { content.files["p.cchc"] = running }
    return content
  }

  private static let folder = Result { try makeFolder() }

  private static func makeFolder() throws -> FolderContent {
    let program = try Program()
    let path = "\(program.folder)/p.cchc"
    let scores = "Mã;Tên tiêu chí;Điểm tối đa;Điểm tự chấm\n1;Chỉ đạo;3;2,25\n1.1;Kế hoạch;2;2\n1.2;Báo cáo;1;0,25\n"
    let peers = "TT;Tên đơn vị;Chỉ số;Xếp hạng\n1;Sở Y tế;92,00;1\n2;Sở Ngoại vụ;91,00;2\n"
    let files = [
      "scores.csv": scores, "peers.csv": peers,
      "plan.txt": SamplePlan.text.replacing("0.5/2 điểm", with: "0.25/2 điểm"),
    ]
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(program.folder)/\(name)")) }
    rename(program.file, path)
    for line in [
      "scores import %/scores.csv --year 2024 --yes --into @", "scores import %/scores.csv --year 2023 --yes --into @",
      "peers import %/peers.csv --year 2024 --yes --into @", "briefing new --date 2/6/2025 --file @",
      "briefing begin --file @", "set 1.5 2 --file @", "briefing end --file @", "backup %/b.cchc --file @",
      "briefing new --date 10/7/2025 --file @", "year lock 2024 --explanation --file @", "set 1.5 3 --file @",
      "undo @",
    ] {
      let run = try program.run(EveryCommand(.writes, line, "").words(plan: path))
      try #require(run.status == 0, "\(line): \(run.error)")
    }
    var content = try FolderContent(of: program.folder)
    try #require(try program.run(EveryCommand(.writes, "briefing begin").words(plan: path)).status == 0)
    content.files["running.cchc"] = bytes(of: path)
    return content
  }
}
