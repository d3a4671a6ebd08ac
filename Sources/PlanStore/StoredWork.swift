import PlanModel

extension OrgUnit: StoredRecord {
  static let table = Table(
    "units", scope: .plan, "id", "name", "aliases", "kind", "active_from", "active_to")

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), name: try fields.text(), aliases: try fields.lines(), kind: try fields.value(),
      activeFrom: try fields.day(), activeTo: try fields.day())
  }

  var cells: [Cell] {
    [.id(id), .text(name), .lines(aliases), .text(kind.rawValue), .day(activeFrom), .day(activeTo)]
  }
}

extension UnitGroup: StoredRecord {
  static let table = Table(
    "unit_groups", scope: .plan, members: .init(name: "group_members", owner: "unit_group", value: "unit"), "id",
    "name", "members")

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(id: try fields.id(), name: try fields.text(), members: try fields.members().map { RecordID($0) })
  }

  var cells: [Cell] { [.id(id), .text(name), .members(members.map(\.number))] }
}

extension StandingDuty: StoredRecord {
  static let table = Table(
    "duties", scope: .plan, "id", "unit", "unit_group", "text")

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(id: try fields.id(), assignee: try fields.assignee(), text: try fields.text())
  }

  var cells: [Cell] { [.id(id)] + assignee.cells + [.text(text)] }
}

extension Assignment: StoredRecord {
  static let table = Table(
    "assignments", scope: .plan, "id", "item", "unit", "unit_group", "via", "role", "officer", "due", "recurring",
    "state", "reason",
    "completed", "updates", "updated_at", "extensions", "original_due")

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), item: try fields.id(), assignee: try fields.assignee(), via: try fields.optionalID(),
      role: try fields.value(), officer: try fields.text(), due: try fields.day(), isRecurring: try fields.flag(),
      state: try fields.value(), reason: try fields.text(), completed: try fields.day(),
      updates: try fields.integer(), updatedAt: try fields.optionalMoment(),
      extensions: try fields.optionalInteger() ?? 0, originalDue: try fields.day())
  }

  var cells: [Cell] {
    [.id(id), .id(item)] + assignee.cells + [
      .id(via), .integer(role.rawValue), .text(officer), .day(due), .flag(isRecurring), .integer(state.rawValue),
      .text(reason), .day(completed), .integer(updates), .moment(updatedAt), .integer(extensions), .day(originalDue),
    ]
  }
}

extension Update: StoredRecord {
  static let table = Table(
    "updates", keyLength: 2, "assignment", "number", "at", "author", "state", "due", "reason", "result", "difficulty",
    "proposal", "extended_from", "extension_reason", "briefing")

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: Key(assignment: try fields.id(), number: try fields.integer()), at: try fields.moment(),
      author: try fields.text(), state: try fields.value(), due: try fields.day(), reason: try fields.text(),
      result: try fields.text(), difficulty: try fields.text(), proposal: try fields.text(),
      extendedFrom: try fields.day(),
      extensionReason: try fields.optionalText() ?? "", briefing: try fields.optionalID())
  }

  var cells: [Cell] {
    [
      .id(id.assignment), .integer(id.number), .moment(at), .text(author), .integer(state.rawValue), .day(due),
      .text(reason), .text(result), .text(difficulty), .text(proposal), .day(extendedFrom), .text(extensionReason),
      .id(briefing),
    ]
  }
}

extension Evidence: StoredRecord {
  static let table = Table("evidence", "id", "item", "symbol", "day", "abstract", "path")

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), item: try fields.id(), symbol: try fields.text(), day: try fields.day(),
      abstract: try fields.text(), path: try fields.text())
  }

  var cells: [Cell] { [.id(id), .id(item), .text(symbol), .day(day), .text(abstract), .text(path)] }
}
