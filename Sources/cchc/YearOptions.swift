import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// The plan of which year.
struct YearOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Help.years.planYear)) var year: Int?
}

extension Help {
  /// The help of the commands about years.
  static let years = words.yearCommands
}

extension PlanStore {
  /// The plan of the year asked for, or that of the newest year.
  func load(year: Int?, _ words: Words) throws -> (plan: Plan, revision: Int) {
    guard let year else { return try load() }
    let plans = try plans()
    guard let number = plans.last(where: { $0.year == year })?.number else {
      let known = plans.compactMap(\.year).map(String.init).joined(separator: ", ")
      throw Failure.argument(words.yearCommands.noPlan(year, known))
    }
    return try load(plan: number)
  }
}
