import PlanModel

/// What an export consists of, and in which order: everything that the file holds, except where the leading board stands.
///
/// Writing, reading and the schema all go by these lists and by the columns of the tables. Records come after those that
/// they refer to.
enum ExportForm {
  /// What an export calls itself.
  static let format = "cchc-export"
  /// The form of exports that this program writes; it reads the older ones, too. Raised whenever a key is added, dropped or
  /// means something else.
  static let version = 3

  /// Records that all plans of the file share.
  static let shared: [any StoredRecord.Type] = [Scorecard.self, ScoreLine.self, Peer.self]

  /// Records of a plan.
  static let ofPlan: [any StoredRecord.Type] = [
    OrgUnit.self, UnitGroup.self, Criterion.self, Item.self, Assignment.self, Briefing.self, Conclusion.self,
    Officer.self, Update.self, Evidence.self, StandingDuty.self, Finding.self,
  ]

  /// All kinds of records that there are.
  static var all: [any StoredRecord.Type] { [Settings.self] + shared + [PlanHeader.self] + ofPlan }

  /// Names of what is no list of records.
  enum Key {
    static let format = "format"
    static let version = "version"
    static let plans = "plans"
    static let journal = "journal"
    static let edits = "edits"
  }

  /// The columns of an entry of the journal, except its edits. Where undo and redo stand follows from the steps.
  static let entry: [Column] = [
    .number("number", "From 1, without gaps."), .moment("at"), .text("author"),
    .choice("step", from: 0) { ["edit", "undo", "redo"] },
    .integer("reverses", "The entry that it takes back or does again.").optional,
    .choice("kind", Change.Kind.self), .text("subject_code", "What was changed, by the names of that time."),
    .text("subject_name"), .integer("plan", "Of which plan it edits the records."),
  ]
}

extension JournalEntry {
  /// The fields of the entry in the order of `ExportForm.entry`.
  var cells: [Cell] {
    [
      .integer(number), .moment(at), .text(author), .integer(step.rawValue), .integer(reverses),
      .text(change.kind.rawValue), .text(change.subject.code), .text(change.subject.name), .integer(change.plan),
    ]
  }
}
