/// What stood before and what shall stand after, for one record; `nil` before makes it, `nil` after removes it.
public struct Edit<Record: PlanRecord>: Equatable, Codable, Sendable {
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
    }
  }
}

/// One lawful step from a plan to the next: all of it happens, or none of it. The unit of saving, of the journal and of
/// undo.
public struct Change: Equatable, Codable, Sendable {
  /// What was done, for the sentence that tells it.
  public enum Kind: String, Codable, Sendable {
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
  }

  /// Names as they were at the time, so that the journal stays readable when units are renamed or items go.
  public struct Subject: Equatable, Codable, Sendable {
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

  /// What was done.
  public var kind: Kind
  /// To what, by name.
  public var subject: Subject
  /// The edits, in the order in which they are applied.
  public var edits: [RecordEdit]

  /// A change of those records.
  public init(kind: Kind, subject: Subject = Subject(), edits: [RecordEdit]) {
    self.kind = kind
    self.subject = subject
    self.edits = edits
  }

  /// The change that takes this one back.
  public var inverted: Change {
    Change(kind: kind, subject: subject, edits: edits.reversed().map(\.inverted))
  }

  /// The first assignment it touches, as it was and as it is after.
  public var assignment: Edit<Assignment>? {
    for case .assignment(let edit) in edits { return edit }
    return nil
  }
}

extension RecordEdit: Codable {
  private enum Kind: String, CodingKey {
    case header, criterion, unit, group, item, assignment, update, evidence, duty, finding
  }

  /// Reads an object with one member, the kind of record.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Kind.self)
    guard let kind = container.allKeys.first else {
      throw DecodingError.dataCorrupted(.init(codingPath: container.codingPath, debugDescription: "no known record"))
    }
    switch kind {
    case .header: self = .header(try container.decode(Edit.self, forKey: kind))
    case .criterion: self = .criterion(try container.decode(Edit.self, forKey: kind))
    case .unit: self = .unit(try container.decode(Edit.self, forKey: kind))
    case .group: self = .group(try container.decode(Edit.self, forKey: kind))
    case .item: self = .item(try container.decode(Edit.self, forKey: kind))
    case .assignment: self = .assignment(try container.decode(Edit.self, forKey: kind))
    case .update: self = .update(try container.decode(Edit.self, forKey: kind))
    case .evidence: self = .evidence(try container.decode(Edit.self, forKey: kind))
    case .duty: self = .duty(try container.decode(Edit.self, forKey: kind))
    case .finding: self = .finding(try container.decode(Edit.self, forKey: kind))
    }
  }

  /// Writes an object with one member, the kind of record.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Kind.self)
    switch self {
    case .header(let edit): try container.encode(edit, forKey: .header)
    case .criterion(let edit): try container.encode(edit, forKey: .criterion)
    case .unit(let edit): try container.encode(edit, forKey: .unit)
    case .group(let edit): try container.encode(edit, forKey: .group)
    case .item(let edit): try container.encode(edit, forKey: .item)
    case .assignment(let edit): try container.encode(edit, forKey: .assignment)
    case .update(let edit): try container.encode(edit, forKey: .update)
    case .evidence(let edit): try container.encode(edit, forKey: .evidence)
    case .duty(let edit): try container.encode(edit, forKey: .duty)
    case .finding(let edit): try container.encode(edit, forKey: .finding)
    }
  }
}
