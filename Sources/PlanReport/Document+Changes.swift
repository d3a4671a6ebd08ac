import PlanModel
import PlanWords

extension Document {
  /// What came of the work between two meetings, unit by unit: states that moved, promises that were not kept, due dates
  /// that were put off.
  public static func changes(in facts: MeetingFacts, _ words: Words) -> Document {
    let texts = words.documents.lists
    let points = ChangePoints(plan: facts.plan, words: words)
    let parts = facts.diff?.parts ?? []
    var blocks: [Block] = [
      .paragraph(
        texts.changesInAll(
          parts.map { $0.moved.count + $0.movedTasks.count }.reduce(0, +),
          parts.map { $0.broken.count + $0.brokenTasks.count }.reduce(0, +),
          parts.map(\.extended.count).reduce(0, +)))
    ]
    let silent = facts.plan.assigneesWithWork.filter(facts.isSilent)
    if !silent.isEmpty {
      let names = silent.map { facts.plan.documentName(of: $0, words) }.joined(separator: "; ")
      blocks.append(.paragraph(words.completion.absentUnits(names)))
    }
    for part in parts {
      blocks.append(.heading(2, facts.heading(of: part.assignee, words)))
      for (title, sentences) in [
        (texts.moved, points.moved(part)), (texts.broken, points.broken(part)), (texts.putOff, points.putOff(part)),
        (words.completion.otherChanges, points.changed(part)),
      ] where !sentences.isEmpty {
        blocks += [.paragraph("\(title):"), .points(sentences)]
      }
    }
    return Document(
      language: words.language, kind: texts.changes,
      abstract: texts.changesAbstract(
        words.formats.day(facts.briefing.day), facts.previous.map { words.formats.day($0.day) }), blocks: blocks)
  }
}

/// The points of a unit.
private struct ChangePoints {
  let plan: Plan
  let words: Words

  private var texts: ListWords { words.documents.lists }

  private func subject(_ id: Assignment.Key) -> String { plan.assignments[id].map { plan.share($0, words) } ?? "?" }

  private func subject(_ id: Conclusion.Key) -> String { plan.conclusions[id].map { plan.task($0, words) } ?? "?" }

  func moved(_ part: BriefingDiff.Part) -> [String] {
    func point(_ subject: String, _ from: WorkState?, _ to: WorkState) -> String {
      texts.movedPoint(subject, from.map(words.states.name), words.states.name(to))
    }
    return part.moved.map { point(subject($0.assignment), $0.from, $0.to) }
      + part.movedTasks.map { point(subject($0.task), $0.from, $0.to) }
  }

  func broken(_ part: BriefingDiff.Part) -> [String] {
    func point(_ subject: String, _ due: Day?, _ state: WorkState?) -> String {
      texts.brokenPoint(subject, due.map(words.formats.day) ?? "?", state.map(words.states.name) ?? "?")
    }
    return part.broken.map { id in
      let assignment = plan.assignments[id]
      let putOff = part.extended.first { $0.assignment == id }
      return point(subject(id), putOff?.from ?? assignment?.due, assignment?.state)
    }
      + part.brokenTasks.map { id in point(subject(id), plan.conclusions[id]?.due, plan.conclusions[id]?.state) }
  }

  func changed(_ part: BriefingDiff.Part) -> [String] {
    part.changed.map { changed in
      let subject =
        switch changed.subject {
        case .assignment(let id): subject(id)
        case .conclusion(let id): subject(id)
        }
      let sentences = changed.changes.map { change in
        words.completion.sentence(change) { plan.documentName(of: $0, words) }.unstopped
      }
      return "\(subject): \(sentences.joined(separator: "; "))."
    }
  }

  func putOff(_ part: BriefingDiff.Part) -> [String] {
    part.extended.map { put in
      texts.putOffPoint(
        subject(put.assignment), words.formats.day(put.from), words.formats.day(put.to), put.count)
    }
  }
}
