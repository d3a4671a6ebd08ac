import PlanModel

extension OrgUnit: StoredRecord {
  static let table = Table(
    "units", scope: .plan, .id, .text("name"), .lines("aliases", "Short names."), .choice("kind", UnitKind.self),
    .day("active_from").optional, .day("active_to").optional)

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
    "unit_groups", scope: .plan, members: .init(name: "group_members", owner: "unit_group", value: "unit"), .id,
    .text("name"), .members("members", of: "units", "In the officer's order."))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(id: try fields.id(), name: try fields.text(), members: try fields.members().map { RecordID($0) })
  }

  var cells: [Cell] { [.id(id), .text(name), .members(members.map(\.number))] }
}

extension StandingDuty: StoredRecord {
  static let table = Table(
    "duties", scope: .plan, .id, .unit, .unitGroup, .text("text"))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(id: try fields.id(), assignee: try fields.assignee(), text: try fields.text())
  }

  var cells: [Cell] { [.id(id)] + assignee.cells + [.text(text)] }
}

extension Assignment: StoredRecord {
  static let table = Table(
    "assignments", scope: .plan, .id, .reference("item", to: "items"), .unit, .unitGroup,
    .reference("via", to: "unit_groups", "The group that brought the unit in.").optional,
    .choice("role", from: 1) { Role.allCases.map(\.name) }, .text("officer"), .day("due").optional,
    .flag("recurring", "Whether it is to be done again and again."), .workState,
    .text("reason", "Never empty where it is blocked."),
    .day("completed", "The day it was finished or handed in.").optional,
    .integer("updates", "The number of its last report; 0 before the first."), .moment("updated_at").optional,
    .integer("extensions", "How often the due date was put off."),
    .day("original_due", "The due date before the first extension.").optional,
    .day("cleared_due", "The due date that was taken away last.").optional.since(2), .confirmedBy, .confirmedOnPaper,
    .waitsOn, .waitsSince, .text("rhythm", "By which words it comes back; empty: by those of its item.").since(3))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), item: try fields.id(), assignee: try fields.assignee(), via: try fields.optionalID(),
      role: try fields.value(), officer: try fields.text(), due: try fields.day(), isRecurring: try fields.flag(),
      state: try fields.value(), reason: try fields.text(), completed: try fields.day(),
      updates: try fields.integer(), updatedAt: try fields.optionalMoment(),
      extensions: try fields.optionalInteger() ?? 0, originalDue: try fields.day(), clearedDue: try fields.day(),
      confirmation: try fields.confirmation(), waiting: try fields.waiting())
    rhythm = try fields.optionalText() ?? ""
  }

  var cells: [Cell] {
    [.id(id), .id(item)] + assignee.cells + [
      .id(via), .integer(role.rawValue), .text(officer), .day(due), .flag(isRecurring), .integer(state.rawValue),
      .text(reason), .day(completed), .integer(updates), .moment(updatedAt), .integer(extensions), .day(originalDue),
      .day(clearedDue),
    ] + confirmation.cells + waiting.cells + [.text(rhythm)]
  }
}

extension Update: StoredRecord {
  static let table = Table(
    "updates", keyLength: 2, .reference("assignment", to: "assignments"),
    .number("number", "From 1 for each assignment."), .moment("at"), .text("author"), .workState,
    .day("due").optional, .text("reason"), .text("result"), .text("difficulty"), .text("proposal"),
    .day("extended_from", "The due date that was put off.").optional, .text("extension_reason"),
    .reference("briefing", to: "briefings", "The meeting in which it was made.").optional,
    .day("completed", "The day the work was finished or handed in.").optional.since(2), .confirmedBy, .confirmedOnPaper,
    .waitsOn, .waitsSince)

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: Key(assignment: try fields.id(), number: try fields.integer()), at: try fields.moment(),
      author: try fields.text(), state: try fields.value(), due: try fields.day(), reason: try fields.text(),
      result: try fields.text(), difficulty: try fields.text(), proposal: try fields.text(),
      extendedFrom: try fields.day(),
      extensionReason: try fields.optionalText() ?? "", briefing: try fields.optionalID(),
      completed: try fields.day(), confirmation: try fields.confirmation(), waiting: try fields.waiting())
  }

  var cells: [Cell] {
    [
      .id(id.assignment), .integer(id.number), .moment(at), .text(author), .integer(state.rawValue), .day(due),
      .text(reason), .text(result), .text(difficulty), .text(proposal), .day(extendedFrom), .text(extensionReason),
      .id(briefing), .day(completed),
    ] + confirmation.cells + waiting.cells
  }
}

extension Evidence: StoredRecord {
  static let table = Table(
    "evidence", .id, .reference("item", to: "items"), .text("symbol"), .day("day").optional, .text("abstract"),
    .text("path"))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), item: try fields.id(), symbol: try fields.text(), day: try fields.day(),
      abstract: try fields.text(), path: try fields.text())
  }

  var cells: [Cell] { [.id(id), .id(item), .text(symbol), .day(day), .text(abstract), .text(path)] }
}

// Rows of older forms are without these fields.
extension FieldReader {
  /// Who confirmed that work is done, from two texts.
  mutating func confirmation() throws(BadField) -> Confirmation? {
    let by = try optionalText() ?? ""
    let paper = try optionalText() ?? ""
    return by.isEmpty && paper.isEmpty ? nil : Confirmation(by: by, paper: paper)
  }

  /// On whom work waits, from a text and a day.
  mutating func waiting() throws(BadField) -> Waiting? {
    let party = try optionalText() ?? ""
    let since = try day()
    guard (since == nil) == party.isEmpty else {
      throw BadField(detail: "waits_on, waits_since")
    }
    return since.map { Waiting(on: party, since: $0) }
  }
}

extension Confirmation? {
  /// The two fields.
  var cells: [Cell] { [.text(self?.by ?? ""), .text(self?.paper ?? "")] }
}

extension Waiting? {
  /// The two fields.
  var cells: [Cell] { [.text(self?.party ?? ""), .day(self?.since)] }
}
