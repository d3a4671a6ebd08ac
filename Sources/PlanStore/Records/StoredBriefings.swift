import PlanModel

extension Briefing: StoredRecord {
  static let table = Table(
    "briefings", scope: .plan, members: .init(name: "briefing_units", owner: "briefing", value: "unit"), .id,
    .day("day"), .text("title"), .text("chair"), .text("secretary"), .moment("begun_at").optional,
    .moment("ended_at").optional,
    .integer("first_entry", "The newest entry of the journal when it began.").optional,
    .integer("last_entry", "The newest entry of the journal when it ended.").optional,
    .lines("agenda_order", "Keys of agenda lines."), .members("present", of: "units", "The units present."))

  init(from fields: inout some FieldReader) throws(BadField) {
    let id: Key = try fields.id()
    guard let day = try fields.day() else { throw BadField(detail: "day") }
    self.init(
      id: id, day: day, title: try fields.text(), chair: try fields.text(), secretary: try fields.text())
    begunAt = try fields.optionalMoment()
    endedAt = try fields.optionalMoment()
    firstEntry = try fields.optionalInteger()
    lastEntry = try fields.optionalInteger()
    order = try fields.lines()
    present = try fields.members().map { RecordID($0) }
  }

  var cells: [Cell] {
    [
      .id(id), .day(day), .text(title), .text(chair), .text(secretary), .moment(begunAt), .moment(endedAt),
      .integer(firstEntry), .integer(lastEntry), .lines(order), .members(present.map(\.number)),
    ]
  }
}

extension Conclusion: StoredRecord {
  static let table = Table(
    "conclusions", scope: .plan, .id, .reference("briefing", to: "briefings"), .text("text"), .unit, .unitGroup,
    .text("officer"), .day("due").optional, .flag("is_task", "An ad-hoc task, followed up here."),
    .reference("assignment", to: "assignments", "What it became.").optional, .workState,
    .text("reason", "Never empty where it is blocked."), .text("result"),
    .day("completed", "The day it was finished or handed in.").optional, .confirmedBy, .confirmedOnPaper, .waitsOn,
    .waitsSince)

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), briefing: try fields.id(), text: try fields.text(),
      assignee: try fields.optionalAssignee(), officer: try fields.text(), due: try fields.day(),
      followUp: try FollowUp(from: &fields), state: try fields.value(), reason: try fields.text(),
      result: try fields.text(), completed: try fields.day(), confirmation: try fields.confirmation(),
      waiting: try fields.waiting())
  }

  var cells: [Cell] {
    let assignment: Assignment.Key? = if case .assignment(let id) = followUp { id } else { nil }
    return [.id(id), .id(briefing), .text(text)] + (assignee?.cells ?? [.null, .null]) + [
      .text(officer), .day(due), .flag(followUp == .task), .id(assignment), .integer(state.rawValue), .text(reason),
      .text(result), .day(completed),
    ] + confirmation.cells + waiting.cells
  }
}

extension Conclusion.FollowUp {
  fileprivate init(from fields: inout some FieldReader) throws(BadField) {
    let isTask = try fields.flag()
    let assignment: Assignment.Key? = try fields.optionalID()
    self = assignment.map { .assignment($0) } ?? (isTask ? .task : .noted)
  }
}

extension FieldReader {
  /// A unit or group, from two fields of which one may be there.
  fileprivate mutating func optionalAssignee() throws(BadField) -> Assignee? {
    let unit: OrgUnit.Key? = try optionalID()
    let group: UnitGroup.Key? = try optionalID()
    return unit.map { .unit($0) } ?? group.map { .group($0) }
  }
}

extension Officer: StoredRecord {
  static let table = Table(
    "officers", scope: .plan, .id, .text("name"), .reference("unit", to: "units"),
    .day("active_to", "The last day in the unit.").optional)

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), name: try fields.text(), unit: try fields.id(), activeTo: try fields.day())
  }

  var cells: [Cell] { [.id(id), .text(name), .id(unit), .day(activeTo)] }
}
