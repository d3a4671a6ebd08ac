import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc briefing list`.
struct BriefingListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: Help.briefings.list)

  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  private struct Entry: Encodable {
    var number: Int
    var day, title, chair, secretary, phase: String
    var present: [String]
    var conclusions: Int
  }

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let plan = try PlanStore.open(file.path(), access: .readOnly).load(year: years.year, words).plan
      let briefings = plan.briefings.rows.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
      if json { return StandardOutput.print(try JSONText.of(briefings.map { entry(of: $0, plan) })) }
      guard !briefings.isEmpty else { return StandardOutput.print(words.briefingCommands.noBriefings) }
      let heads = words.briefingCommands
      var table = TextTable([heads.number, heads.day, heads.name, heads.phase, heads.conclusions])
      for briefing in briefings {
        let phase =
          switch briefing.phase {
          case .planned: words.meeting.planned
          case .running: words.meeting.running
          case .ended: words.meeting.ended
          }
        table.add([
          "\(briefing.id.number)", words.formats.day(briefing.day), briefing.title, phase,
          "\(plan.conclusions(of: briefing.id).count)",
        ])
      }
      table.lines.forEach { StandardOutput.print($0) }
    }
  }

  private func entry(of briefing: Briefing, _ plan: Plan) -> Entry {
    Entry(
      number: briefing.id.number, day: briefing.day.isoText, title: briefing.title, chair: briefing.chair,
      secretary: briefing.secretary, phase: "\(briefing.phase)",
      present: briefing.present.compactMap { plan.units[$0]?.name },
      conclusions: plan.conclusions(of: briefing.id).count)
  }
}
