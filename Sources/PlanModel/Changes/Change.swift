/// What stood before and what shall stand after, for one record; `nil` before makes it, `nil` after removes it.
public struct Edit<Record: PlanRecord>: Equatable, Sendable {
  /// The record before, `nil` when it is new.
  public var before: Record?
  /// The record after, `nil` when it is gone.
  public var after: Record?

  /// An edit from one to the other; at least one must be there.
  public init(before: Record?, after: Record?) {
    self.before = before
    self.after = after
  }

  /// The edit that takes this one back.
  public var inverted: Edit { Edit(before: after, after: before) }
}

/// One edit, by kind of record.
public enum RecordEdit: Equatable, Sendable {
  /// The plan's header.
  case header(Edit<PlanHeader>)
  /// A criterion.
  case criterion(Edit<Criterion>)
  /// A unit.
  case unit(Edit<OrgUnit>)
  /// A group of units.
  case group(Edit<UnitGroup>)
  /// An item.
  case item(Edit<Item>)
  /// An assignment.
  case assignment(Edit<Assignment>)
  /// A report on an assignment.
  case update(Edit<Update>)
  /// A document that proves points.
  case evidence(Edit<Evidence>)
  /// A standing duty.
  case duty(Edit<StandingDuty>)
  /// A finding.
  case finding(Edit<Finding>)
  /// The scorecard of a year as a whole.
  case scorecard(Edit<Scorecard>)
  /// A criterion's line in a scorecard.
  case line(Edit<ScoreLine>)
  /// A department's published result.
  case peer(Edit<Peer>)
  /// The settings of the file.
  case settings(Edit<Settings>)
  /// A meeting.
  case briefing(Edit<Briefing>)
  /// A conclusion of a meeting.
  case conclusion(Edit<Conclusion>)
  /// An officer.
  case officer(Edit<Officer>)

  /// The edit that takes this one back.
  public var inverted: RecordEdit {
    switch self {
    case .header(let edit): .header(edit.inverted)
    case .criterion(let edit): .criterion(edit.inverted)
    case .unit(let edit): .unit(edit.inverted)
    case .group(let edit): .group(edit.inverted)
    case .item(let edit): .item(edit.inverted)
    case .assignment(let edit): .assignment(edit.inverted)
    case .update(let edit): .update(edit.inverted)
    case .evidence(let edit): .evidence(edit.inverted)
    case .duty(let edit): .duty(edit.inverted)
    case .finding(let edit): .finding(edit.inverted)
    case .scorecard(let edit): .scorecard(edit.inverted)
    case .line(let edit): .line(edit.inverted)
    case .peer(let edit): .peer(edit.inverted)
    case .settings(let edit): .settings(edit.inverted)
    case .briefing(let edit): .briefing(edit.inverted)
    case .conclusion(let edit): .conclusion(edit.inverted)
    case .officer(let edit): .officer(edit.inverted)
    }
  }
}

/// One lawful step from a plan to the next: all of it happens, or none of it. The unit of saving, of the journal and of
/// undo.
public struct Change: Equatable, Sendable {
  /// What was done, for the sentence that tells it.
  public enum Kind: String, CaseIterable, Sendable {
    /// An assignment was reported on: state, officer, due date, texts.
    case report
    /// A plan was imported.
    case importPlan
    /// The members of a group were edited.
    case groupMembers
    /// A finding was marked clarified, or opened again.
    case clarify
    /// Something else of the plan was edited.
    case edit
    /// A scorecard was imported.
    case importScores
    /// A criterion was scored, or its evidence, explanation or applicability edited.
    case score
    /// A published result was entered.
    case result
    /// The table of all departments was imported.
    case importPeers
    /// Self-scoring of a year was locked, or unlocked.
    case lock, unlock
    /// A year was begun.
    case newYear
    /// A year was given an empty scorecard.
    case newScorecard
    /// What items are expected to bring, or which of them are targets, was edited.
    case expectation
    /// The settings were edited.
    case settings
    /// A meeting was planned or edited, its agenda put in order.
    case briefing
    /// A meeting was begun, or ended.
    case beginBriefing, endBriefing
    /// The director concluded something, or a conclusion was edited or became work.
    case conclusion
    /// An ad-hoc task was reported on.
    case task
    /// A unit was renamed, merged, split or dissolved, got a short name or officers.
    case units
    /// Rows that were not as the journal tells were entered in it: after a rescue, or an export that was edited by hand.
    case settle
  }

  /// Names as they were at the time, so that the journal stays readable when units are renamed or items go.
  public struct Subject: Equatable, Sendable {
    /// The code of the criterion; empty when there is no one.
    public var code: String
    /// The name of the unit, group or plan.
    public var name: String

    /// A subject; empty by default.
    public init(code: String = "", name: String = "") {
      self.code = code
      self.name = name
    }
  }

  /// The number of the plan whose records it edits; scorecards, peers and settings belong to the whole file.
  public var plan: Int
  /// What was done.
  public var kind: Kind
  /// To what, by name.
  public var subject: Subject
  /// The edits, in the order in which they are applied.
  public var edits: [RecordEdit]

  /// A change of those records.
  public init(plan: Int = 1, kind: Kind, subject: Subject = Subject(), edits: [RecordEdit]) {
    self.plan = plan
    self.kind = kind
    self.subject = subject
    self.edits = edits
  }

  /// The change that takes this one back.
  public var inverted: Change {
    Change(plan: plan, kind: kind, subject: subject, edits: edits.reversed().map(\.inverted))
  }

  /// The first line of a scorecard it touches, as it was and as it is after.
  public var line: Edit<ScoreLine>? {
    for case .line(let edit) in edits { return edit }
    return nil
  }

  /// The first assignment it touches, as it was and as it is after.
  public var assignment: Edit<Assignment>? {
    for case .assignment(let edit) in edits { return edit }
    return nil
  }
}
