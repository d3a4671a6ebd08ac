import PlanModel

extension PlanHeader: StoredRecord {
  static let table = Table(
    "plan", .id, .text("agency"), .text("title"),
    .integer("result_year", "The year whose index the plan mends.").optional, .integer("plan_year").optional,
    .text("decision_number", "The decision that published the index; null where none is cited.").optional,
    .day("decision_day").optional, .text("decision_issuer"),
    .flag("published", "Whether the plan cites a result."), .integer("published_year").optional,
    .score("published_index", "Percent.").optional, .integer("published_rank").optional,
    .integer("published_of").optional, .text("source_digest", "Of the imported text; empty where it was made by hand."))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.integer(), agency: try fields.text(), title: try fields.text(),
      resultYear: try fields.optionalInteger(),
      planYear: try fields.optionalInteger(), decision: try Decision?(from: &fields),
      published: try PublishedResult?(from: &fields), sourceDigest: try fields.text())
  }

  var cells: [Cell] {
    [
      .integer(id), .text(agency), .text(title), .integer(resultYear), .integer(planYear),
      .text(decision?.number), .day(decision?.day), .text(decision?.issuer ?? ""),
      .flag(published != nil), .integer(published?.year), .score(published?.index), .integer(published?.rank),
      .integer(published?.of), .text(sourceDigest),
    ]
  }
}

extension PlanHeader.Decision? {
  init(from fields: inout some FieldReader) throws(BadField) {
    let number = try fields.optionalText()
    let day = try fields.day()
    let issuer = try fields.text()
    self = number.map { PlanHeader.Decision(number: $0, day: day, issuer: issuer) }
  }
}

extension PlanHeader.PublishedResult? {
  init(from fields: inout some FieldReader) throws(BadField) {
    let isThere = try fields.flag()
    let result = PlanHeader.PublishedResult(
      year: try fields.optionalInteger(), index: try fields.score(), rank: try fields.optionalInteger(),
      of: try fields.optionalInteger())
    self = isThere ? result : nil
  }
}

extension Criterion: StoredRecord {
  static let table = Table(
    "criteria", scope: .planKey, .code("code"), .text("name"), .text("heading", "Under which it stands in the plan."),
    .score("maximum").optional, .score("score").optional,
    .score("stated_gap", "Points lost, where the plan says only that.").optional,
    .flag("kept", "Listed only to be kept at its maximum."))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.code(), name: try fields.text(), group: try fields.text(), maximum: try fields.score(),
      score: try fields.score(), statedGap: try fields.score(), isKept: try fields.flag())
  }

  var cells: [Cell] {
    [
      .text(id.description), .text(name), .text(group), .score(maximum), .score(score), .score(statedGap),
      .flag(isKept),
    ]
  }
}

extension Item: StoredRecord {
  static let table = Table(
    "items", scope: .plan, .id, .code("criterion", isListed: true), .lines("causes"), .lines("remedies"),
    .text("deadline_text", "As the plan writes it."), .day("deadline_day", "As the text proposes.").optional,
    .flag("deadline_recurring", "Whether it comes back again and again."),
    .score("expected_points", "That it brings back; null: its whole gap.").optional,
    .flag("target", "Kept as a target from a what-if."))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), criterion: try fields.code(), causes: try fields.lines(), remedies: try fields.lines(),
      deadline: Deadline(text: try fields.text(), day: try fields.day(), isRecurring: try fields.flag()),
      expectedPoints: try fields.score(), isTarget: try fields.optionalInteger() == 1)
  }

  var cells: [Cell] {
    [
      .id(id), .text(criterion.description), .lines(causes), .lines(remedies), .text(deadline.text),
      .day(deadline.day), .flag(deadline.isRecurring), .score(expectedPoints), .flag(isTarget),
    ]
  }
}

extension Finding: StoredRecord {
  static let table = Table(
    "findings", scope: .plan, .id, .choice("kind", Finding.Kind.self), .reference("item", to: "items").optional,
    .text("code"), .integer("line", "Of the source, from 1.").optional, .lines("arguments"), .text("excerpt"),
    .moment("clarified_at", "Null while it is open.").optional, .text("clarified_by"))

  init(from fields: inout some FieldReader) throws(BadField) {
    self.init(
      id: try fields.id(), kind: try fields.value(), item: try fields.optionalID(), code: try fields.text(),
      line: try fields.optionalInteger(), arguments: try fields.lines(), excerpt: try fields.text(),
      clarifiedAt: try fields.optionalMoment(), clarifiedBy: try fields.text())
  }

  var cells: [Cell] {
    [
      .id(id), .text(kind.rawValue), .id(item), .text(code), .integer(line), .lines(arguments), .text(excerpt),
      .moment(clarifiedAt), .text(clarifiedBy),
    ]
  }
}
