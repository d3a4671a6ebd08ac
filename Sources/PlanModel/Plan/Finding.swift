/// Điểm cần làm rõ: what an import or a check found unclear, and where; kept until someone marks it clarified.
public struct Finding: PlanRecord {
  /// What was found.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// The text gives the result another year than the decision it rests on. Arguments: year in the text, year of the
    /// index in the title or decision.
    case yearConflict = "year_conflict"
    /// An item without a deadline.
    case noDeadline = "no_deadline"
    /// An item without a lead.
    case noLead = "no_lead"
    /// An item without a cause.
    case noCause = "no_cause"
    /// An item without a remedy.
    case noRemedy = "no_remedy"
    /// A criterion whose score or maximum the text does not give.
    case noScore = "no_score"
    /// The text of the deadline names no day. Arguments: the text.
    case unreadableDeadline = "unreadable_deadline"
    /// The cause blames another unit than the lead. Arguments: blamed unit, lead.
    case blamesOtherUnit = "blames_other_unit"
    /// One unit under two names. Arguments: full name, other name.
    case unitNamedTwoWays = "unit_named_two_ways"
    /// A group whose members were proposed by kind of unit. Arguments: group, members joined by "; ".
    case groupMembersProposed = "group_members_proposed"
    /// A group none of whose members is known. Arguments: group.
    case groupWithoutMembers = "group_without_members"
    /// More than one unit is named as lead. Arguments: the text.
    case severalLeads = "several_leads"
    /// The listed items explain only part of the points lost. Arguments: explained, lost (points, decimal text).
    case pointsUnexplained = "points_unexplained"
    /// The same code stands in the plan twice. Arguments: the line of the first; none when that has none.
    case duplicateCode = "duplicate_code"
    /// The score is above the maximum. Arguments: score, maximum.
    case scoreAboveMaximum = "score_above_maximum"
    /// Two statements of one score disagree. Arguments: both texts.
    case scoreConflict = "score_conflict"
    /// A number that could be read two ways (1.234). Arguments: the text.
    case ambiguousNumber = "ambiguous_number"
    /// Text that no field took; the excerpt is its beginning. Arguments: kind of the block, its label or title, and the
    /// fields ("lead,time") that items lack and it may hold; none in files of older programs.
    case unplacedText = "unplaced_text"
    /// A label or a title of a column that no word list has was understood by what stands there. Arguments: kind of the
    /// block, the label, the field.
    case labelUnderstood = "label_understood"
    /// One heading names several criteria, and what stands under it was taken for each. Arguments: the codes.
    case sharedByCriteria = "shared_by_criteria"
    /// Words of a field stand for what another item says ("nt", "Như mục 5"), and that was taken. Arguments: the words, what
    /// was taken, code of the other item.
    case takenFromOther = "taken_from_other"
    /// One list names who leads and who helps, and the first was taken to lead. Arguments: lead, the others joined by "; ".
    case leadByOrder = "lead_by_order"
    /// Two items of the plan speak of different criteria under one code, or one name under two codes. Arguments: both.
    case nameConflict = "name_conflict"
    /// A unit that is still in the plan file but no longer in the imported text, or an item so. Arguments: its name.
    case droppedFromText = "dropped_from_text"
    /// A result that stands in the text and was not taken for the published one. Arguments: index (decimal text), rank, of how
    /// many, year; empty where the text does not say.
    case resultNotTaken = "result_not_taken"
    /// The text gives no result; what could be one is to be reached. Arguments: as for `resultNotTaken`.
    case targetNotResult = "target_not_result"
    /// Another decision that publishes an index. Arguments: its number, that of the decision taken.
    case decisionNotTaken = "decision_not_taken"
    /// The lead is among its own coordinating units. Arguments: the unit.
    case leadAlsoCoordinates = "lead_also_coordinates"
    /// The lead is a person, and no unit is named with it. Arguments: the text.
    case leadIsPerson = "lead_is_person"
    /// The deadline lies before the day of the plan. Arguments: the text, day of the plan (number of `Day`).
    case deadlineBeforePlan = "deadline_before_plan"
    /// The deadline lies in a year before that of the plan. Arguments: the text, year of the plan.
    case deadlineInPastYear = "deadline_in_past_year"
    /// The deadline lies decades away, as no plan of a year has it. Arguments: the text, its year.
    case deadlineFarAway = "deadline_far_away"
    /// The text announces another number of criteria than it gives. Arguments: the words, how many there are.
    case countDiffers = "count_differs"
    /// A unit that the roll in the file does not have. Arguments: its name.
    case unitNotInRoll = "unit_not_in_roll"
    /// A supplementary plan was added. Arguments: its number, its day (number of `Day`), the codes of its items joined by
    /// ";"; empty where it does not say. The excerpt is its title.
    case supplementedBy = "supplemented_by"
    /// A supplementary plan states a field of a criterion otherwise than the plan it adds to, which was kept. Arguments: the
    /// field (`ItemSlot`, "decision" or "result"), what stands, what the supplement says.
    case supplementDiffers = "supplement_differs"
    /// A scorecard's table states a sum that its rows do not give. Arguments: year, stage (empty for the maximum), stated,
    /// sum (points, decimal text). The code is that of the criterion, empty for the whole.
    case statedSumDiffers = "stated_sum_differs"
    /// The plan gives a criterion other points than the scorecard that counts. Arguments: year of the scorecard, score and
    /// maximum of the plan, score and maximum of the scorecard (decimal texts; empty where the plan gives none).
    case pointsDiffer = "points_differ"
    /// A line of a scorecard that a newer table no longer has. Arguments: year, name.
    case lineNotInTable = "line_not_in_table"
    /// Something about the document itself: changes that were accepted, text that was left out. Arguments: the note as its
    /// reader writes it.
    case sourceNote = "source_note"

    /// The kind with that name. Walks the few cases: the table that the compiler would make of them costs more than all
    /// findings of a plan.
    public init?(rawValue: String) {
      guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
      self = kind
    }
  }

  /// The finding's number in the file.
  public var id: RecordID<Finding>
  /// What was found.
  public var kind: Kind
  /// The item it belongs to, if to one.
  public var item: Item.Key?
  /// The code of the criterion it belongs to, as written; empty when it concerns the whole plan.
  public var code: String
  /// The line of the source, from 1; `nil` when it has no one place.
  public var line: Int?
  /// What the kind's sentence needs, in the order documented there.
  public var arguments: [String]
  /// The words of the source.
  public var excerpt: String
  /// When someone marked it clarified.
  public var clarifiedAt: Timestamp?
  /// Who did; empty while it is open.
  public var clarifiedBy: String

  /// A finding, open unless said otherwise.
  public init(
    id: RecordID<Finding>, kind: Kind, item: Item.Key? = nil, code: String = "", line: Int? = nil,
    arguments: [String] = [], excerpt: String = "", clarifiedAt: Timestamp? = nil, clarifiedBy: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.item = item
    self.code = code
    self.line = line
    self.arguments = arguments
    self.excerpt = excerpt
    self.clarifiedAt = clarifiedAt
    self.clarifiedBy = clarifiedBy
  }

  /// Whether nobody has clarified it yet.
  public var isOpen: Bool { clarifiedAt == nil }
}
