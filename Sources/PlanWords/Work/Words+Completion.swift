import PlanModel

extension Words {
  /// Why a day done is asked about.
  public func doubt(_ doubt: DoubtfulDay, about day: Day, on today: Day) -> String {
    switch doubt {
    case .future: completion.future(formats.day(day), formats.day(today))
    case .beforePlan(let first): completion.beforePlan(formats.day(day), formats.day(first))
    }
  }
}
