import PlanModel
import PlanReport
import PlanStore

extension PlanStore {
  /// What the agenda of a briefing is made of.
  public func agendaFacts(of briefing: Briefing, in plan: Plan) throws(FileFault) -> MeetingFacts {
    MeetingFacts(
      plan: plan, briefing: briefing, previous: plan.briefing(before: briefing.day, besides: briefing.id),
      documented: try documentedItems())
  }

  /// What the documents of a briefing are made of: the plan as it left it, or as it is while it goes on; `nil` for one
  /// that never began.
  public func heldFacts(of briefing: Briefing, in plan: Plan) throws(FileFault) -> MeetingFacts? {
    guard let first = briefing.firstEntry else { return nil }
    var left = plan
    if let last = briefing.lastEntry { left = try load(at: last, plan: plan.header.id) }
    let previous = left.briefings.rows.filter { $0.phase == .ended && $0.id != briefing.id && $0.day <= briefing.day }
      .max { ($0.day, $0.id) < ($1.day, $1.id) }
    let earlier = try load(at: previous?.lastEntry ?? first, plan: plan.header.id)
    return MeetingFacts(
      plan: left, briefing: briefing, updates: try updates(in: briefing.id), previous: previous,
      diff: BriefingDiff(from: earlier, to: left, on: briefing.day),
      inMeeting: BriefingDiff(from: try load(at: first, plan: plan.header.id), to: left, on: briefing.day),
      documented: try documentedItems())
  }
}
