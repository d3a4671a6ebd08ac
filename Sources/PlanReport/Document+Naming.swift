import PlanModel
import PlanWords

extension Document.Issuer {
  /// The head of a document of the plan's agency, number and day left blank.
  static func of(_ plan: Plan, kind: String, day: Day, _ texts: DocumentWords) -> Self {
    let name = AgencyName(plan.header.agency)
    return Self(
      motto: texts.motto, superior: name.province.isEmpty ? "" : texts.superior(name.province.uppercased()),
      agency: name.agency.uppercased(), number: texts.number(kind, name.abbreviation),
      place: texts.place(name.place, day.year))
  }
}

extension MeetingFacts {
  /// What the meeting is called.
  func title(_ words: Words) -> String { briefing.title.isEmpty ? words.meeting.listTitle : briefing.title }
}

extension Plan {
  /// The name of a unit or group as documents print it; one without a name says so.
  func documentName(of assignee: Assignee, _ words: Words) -> String {
    let name = name(of: assignee)
    return name.trimmed.isEmpty ? words.documents.unnamed : name
  }

  /// The criterion of an assignment with its code.
  func criterion(of assignment: Assignment, _ words: Words) -> String {
    let code = items[assignment.item]?.criterion
    return words.documents.criterion(code?.description ?? "", code.flatMap { criteria[$0]?.name.unstopped } ?? "")
  }

  /// The criterion of an assignment, and the unit's role in it.
  func share(_ assignment: Assignment, due: Day? = nil, _ words: Words) -> String {
    let texts = words.documents.lists
    return texts.share(
      criterion(of: assignment, words), assignment.role == .lead ? texts.lead : texts.coordinating,
      due.map(words.formats.day))
  }

  /// A task that a meeting gave.
  func task(_ conclusion: Conclusion, _ words: Words) -> String {
    let day = briefings[conclusion.briefing]?.day
    return words.documents.lists.taskOf(conclusion.text, day.map(words.formats.day) ?? "…")
  }
}
