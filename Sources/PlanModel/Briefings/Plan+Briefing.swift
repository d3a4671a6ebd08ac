extension Plan {
  /// The change that plans a meeting, or edits one that is there.
  ///
  /// - Parameter briefing: the meeting; its number is taken anew where the plan has none of that number.
  /// - Throws: `noDifference`.
  public func change(planning briefing: Briefing) throws(ChangeFault) -> Change {
    let before = briefings[briefing.id]
    var after = briefing.tidied
    if before == nil { after.id = .init(nextBriefing) }
    guard after != before else { throw .noDifference }
    return Change(
      plan: header.id, kind: .briefing, subject: .init(name: after.title),
      edits: [.briefing(Edit(before: before, after: after))])
  }

  /// The change that begins a meeting; what is reported from then on belongs to it.
  ///
  /// - Parameters:
  ///   - revision: the number of the newest journal entry.
  ///   - order: the agenda as it stands at the beginning, so that lines keep their places while they are worked on;
  ///     `nil` leaves the officer's order.
  /// - Throws: `missingRecord`; `noDifference` when it has begun; `movedOn` while another one goes on.
  public func change(
    beginning id: Briefing.Key, at revision: Int, order: [String]? = nil, by signature: Signature
  ) throws(ChangeFault) -> Change {
    guard let before = briefings[id] else { throw .missingRecord }
    guard before.phase == .planned else { throw .noDifference }
    guard runningBriefing == nil else { throw .movedOn }
    var after = before
    after.begunAt = signature.clock.now
    after.firstEntry = revision
    if let order { after.order = order }
    return Change(
      plan: header.id, kind: .beginBriefing, subject: .init(name: before.title),
      edits: [.briefing(Edit(before: before, after: after))])
  }

  /// The change that ends a meeting.
  ///
  /// - Parameter revision: the number of the newest journal entry; the plan as the meeting left it.
  /// - Throws: `missingRecord`, `noDifference` unless it goes on.
  public func change(ending id: Briefing.Key, at revision: Int, by signature: Signature) throws(ChangeFault) -> Change {
    guard let before = briefings[id] else { throw .missingRecord }
    guard before.phase == .running else { throw .noDifference }
    var after = before
    after.endedAt = signature.clock.now
    after.lastEntry = revision
    return Change(
      plan: header.id, kind: .endBriefing, subject: .init(name: before.title),
      edits: [.briefing(Edit(before: before, after: after))])
  }

  /// The conclusions of a meeting, in the order in which they were made.
  public func conclusions(of id: Briefing.Key) -> [Conclusion] { conclusions.rows.filter { $0.briefing == id } }

  /// The change that enters a conclusion, or edits or reports on one that is there. A task that is done or handed in
  /// keeps the day it names, else that which stands, else today.
  ///
  /// - Parameters:
  ///   - conclusion: the conclusion; its number is taken anew where `before` is `nil`.
  ///   - before: the conclusion as the editor saw it; `nil` for a new one.
  /// - Throws: `noDifference`, `reasonMissing` for a blocked task without one.
  public func change(
    concluding conclusion: Conclusion, before: Conclusion?, by signature: Signature
  ) throws(ChangeFault) -> Change {
    var after = conclusion.tidied
    if before == nil { after.id = .init(nextConclusion) }
    guard after.state != .blocked || !after.reason.isEmpty else { throw .reasonMissing }
    after.complete(conclusion.completionReport, before: before, by: signature)
    guard after != before else { throw .noDifference }
    let isReport =
      before.map {
        $0.state != after.state || $0.result != after.result || $0.completionReport != after.completionReport
      } ?? false
    return Change(
      plan: header.id, kind: isReport ? .task : .conclusion,
      subject: .init(name: after.assignee.map { name(of: $0) } ?? ""),
      edits: [.conclusion(Edit(before: before, after: after))])
  }

  /// The change that makes a conclusion an assignment of an item: a new one, or, where the unit takes part already, that
  /// one with the conclusion's due date.
  ///
  /// - Throws: `missingRecord` where the conclusion names nobody, or one of them is gone.
  public func change(
    assigning id: Conclusion.Key, to item: Item.Key, by signature: Signature
  ) throws(ChangeFault) -> Change {
    guard let before = conclusions[id], let assignee = before.assignee, items.contains(item) else {
      throw .missingRecord
    }
    var after = before
    var edits: [RecordEdit] = []
    let team = assignments(of: item).compactMap { assignments[$0] }
    let shares = team.filter { $0.assignee == assignee }
    if let present = shares.first(where: \.state.isOpen) ?? shares.first {
      after.followUp = .assignment(present.id)
      var report = Report(on: present)
      report.due = before.due ?? present.due
      report.proposal = before.text
      if !before.officer.isEmpty { report.officer = before.officer }
      edits = try change(reporting: report, on: present, by: signature).edits
    } else {
      let made = Assignment(
        id: .init(nextAssignment), item: item, assignee: assignee, role: team.isEmpty ? .lead : .coordinating,
        officer: before.officer, due: before.due)
      after.followUp = .assignment(made.id)
      edits = [.assignment(Edit(before: nil, after: made))]
    }
    return Change(
      plan: header.id, kind: .conclusion, subject: .init(name: name(of: assignee)),
      edits: edits + [.conclusion(Edit(before: before, after: after))])
  }
}

extension Briefing {
  /// The same meeting in normal form C, without blanks around its texts.
  fileprivate var tidied: Briefing {
    var tidy = self
    tidy.title = title.normalized.trimmed
    tidy.chair = chair.normalized.trimmed
    tidy.secretary = secretary.normalized.trimmed
    return tidy
  }
}

extension Conclusion {
  /// The same conclusion in normal form C, without blanks around its texts, and without a reason where the state has none.
  fileprivate var tidied: Conclusion {
    var tidy = self
    tidy.text = text.normalized.trimmed
    tidy.officer = officer.normalized.trimmed
    tidy.result = result.normalized.trimmed
    tidy.reason = state == .blocked || state == .cancelled ? reason.normalized.trimmed : ""
    return tidy
  }
}
