/// What a reader found in a document, before anyone agreed to it: no ids, nothing repaired, nothing invented.
///
/// `Plan.change(importing:)` turns a draft into one change of the plan.
public struct PlanDraft: Hashable, Codable, Sendable {
  /// One item as the document has it.
  public struct DraftItem: Hashable, Codable, Sendable {
    /// The code of the criterion.
    public var code: CriterionCode
    /// The name of the criterion.
    public var name: String
    /// The heading it stands under; empty when there is none.
    public var group: String
    /// Points reached.
    public var score: Score?
    /// Most points.
    public var maximum: Score?
    /// Points lost, where the document says only that.
    public var statedGap: Score?
    /// Causes, a paragraph each.
    public var causes: [String]
    /// Remedies, a paragraph each.
    public var remedies: [String]
    /// The lead as written; `nil` when there is none.
    public var leadText: String?
    /// The units in `leadText`, usually one.
    public var leads: [String]
    /// The coordinating units, groups among them, as written.
    public var coordinating: [String]
    /// The words of the deadline; `nil` when there are none.
    public var time: String?
    /// The line of the source where the item starts, from 1.
    public var line: Int
    /// Where each of its fields stands in the source.
    public var lines = ItemLines()
    /// What only its reader could see to be unclear, as it had the text before it: numbers that can be read two ways, texts
    /// of no field, causes that blame a unit (`arguments` then name that unit alone). None of them names the item.
    public var seen: [DraftFinding] = []

    /// An item with at least a code.
    public init(
      code: CriterionCode, name: String = "", group: String = "", score: Score? = nil, maximum: Score? = nil,
      statedGap: Score? = nil, causes: [String] = [], remedies: [String] = [], leadText: String? = nil,
      leads: [String] = [], coordinating: [String] = [], time: String? = nil, line: Int = 1
    ) {
      self.code = code
      self.name = name
      self.group = group
      self.score = score
      self.maximum = maximum
      self.statedGap = statedGap
      self.causes = causes
      self.remedies = remedies
      self.leadText = leadText
      self.leads = leads
      self.coordinating = coordinating
      self.time = time
      self.line = line
    }
  }

  /// A criterion listed only to be kept.
  public struct DraftKept: Hashable, Codable, Sendable {
    /// The code.
    public var code: CriterionCode
    /// The name.
    public var name: String
    /// Points reached, where given.
    public var score: Score?
    /// Most points, where given.
    public var maximum: Score?
    /// The line of the source, from 1; 0 when it is of no source.
    public var line: Int

    /// A kept criterion.
    public init(code: CriterionCode, name: String, score: Score? = nil, maximum: Score? = nil, line: Int = 1) {
      self.code = code
      self.name = name
      self.score = score
      self.maximum = maximum
      self.line = line
    }
  }

  /// A unit named in the document.
  public struct DraftUnit: Hashable, Codable, Sendable {
    /// The fullest name.
    public var name: String
    /// Other names of the same unit in the document.
    public var aliases: [String]
    /// Its kind.
    public var kind: UnitKind
    /// The line of the source where it is named first, from 1; `nil` when it is named in none.
    public var line: Int?
    /// Those of its other names that a reader would not take for the same unit at a glance, and where they stand.
    public var otherNames: [OtherName] = []

    /// A unit under its names.
    public init(name: String, aliases: [String] = [], kind: UnitKind? = nil, line: Int? = nil) {
      self.name = name
      self.aliases = aliases
      self.kind = kind ?? UnitKind(ofUnitNamed: name)
      self.line = line
    }
  }

  /// Another name of a unit, where it stands first.
  public struct OtherName: Hashable, Codable, Sendable {
    /// The name.
    public var name: String
    /// The line of the source, from 1.
    public var line: Int

    /// A name at a line.
    public init(name: String, line: Int) { (self.name, self.line) = (name, line) }
  }

  /// A group of units named in the document, with the members that its words propose.
  public struct DraftGroup: Hashable, Codable, Sendable {
    /// The name as written.
    public var name: String
    /// Other wordings of the same group in the document ("Các đơn vị thuộc Sở" beside "các đơn vị thuộc Sở").
    public var aliases: [String]
    /// Names of known units that the group probably means; the officer confirms them.
    public var members: [String]
    /// Whether somebody said that these are the members.
    public var isConfirmed = false
    /// The line of the source where it is named first, from 1; `nil` when it is named in none.
    public var line: Int?

    /// A group with its proposed members.
    public init(name: String, aliases: [String] = [], members: [String] = [], line: Int? = nil) {
      self.name = name
      self.aliases = aliases
      self.members = members
      self.line = line
    }
  }

  /// A standing duty.
  public struct DraftDuty: Hashable, Codable, Sendable {
    /// The unit or group, as written in the heading.
    public var assignee: String
    /// One paragraph.
    public var text: String
    /// The lines of the source, from 1; `nil` when it is of none.
    public var lines: ClosedRange<Int>?

    /// A duty of a unit.
    public init(assignee: String, text: String, lines: ClosedRange<Int>? = nil) {
      self.assignee = assignee
      self.text = text
      self.lines = lines
    }
  }

  /// A finding of the reader.
  public struct DraftFinding: Hashable, Codable, Sendable {
    /// What was found.
    public var kind: Finding.Kind
    /// The place of the item in `items`, from 0, if it belongs to one.
    public var item: Int?
    /// The line of the source, from 1; `nil` when it has no one place.
    public var line: Int?
    /// What the kind's sentence needs (see `Finding.Kind`).
    public var arguments: [String]
    /// The words of the source.
    public var excerpt: String

    /// A finding at a place.
    public init(
      kind: Finding.Kind, item: Int? = nil, line: Int? = nil, arguments: [String] = [], excerpt: String = ""
    ) {
      self.kind = kind
      self.item = item
      self.line = line
      self.arguments = arguments
      self.excerpt = excerpt
    }
  }

  /// Agency, decision, result, years, title and digest of the text.
  public var header: PlanHeader
  /// The items, in the order of the document.
  public var items: [DraftItem]
  /// Criteria to be kept.
  public var kept: [DraftKept]
  /// Units, in order of appearance.
  public var units: [DraftUnit]
  /// Groups, in order of appearance.
  public var groups: [DraftGroup]
  /// Standing duties, in order.
  public var duties: [DraftDuty]
  /// What is unclear: `checked` of what was read, until somebody corrects it.
  public var findings: [DraftFinding]
  /// What only the reader could see of the document as a whole: notes of its format first, then texts of no item.
  public var seen: [DraftFinding] = []
  /// Text that no field took, in the order of the document; what is put into a field leaves it.
  public var unplaced: [UnplacedBlock] = []
  /// Where the words of the document went when it was read.
  public var account = ReadingAccount()
  /// Where the parts of the header stand.
  public var headerLines = HeaderLines()
  /// What the document says of itself besides what a plan keeps.
  public var head = DocumentHead()
  /// The findings that somebody has clarified before the import.
  public var clarified: Set<FindingContent> = []
  /// Where its lines stand in the document; empty when the lines are those of a text file.
  public var places = SourcePlaces()

  /// A draft; empty unless filled.
  public init(
    header: PlanHeader = PlanHeader(), items: [DraftItem] = [], kept: [DraftKept] = [], units: [DraftUnit] = [],
    groups: [DraftGroup] = [], duties: [DraftDuty] = [], findings: [DraftFinding] = []
  ) {
    self.header = header
    self.items = items
    self.kept = kept
    self.units = units
    self.groups = groups
    self.duties = duties
    self.findings = findings
  }
}
