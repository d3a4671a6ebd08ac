/// Mục khắc phục: what the plan says of one criterion that lost points. Who works on it are its `Assignment`s.
public struct Item: PlanRecord {
  /// The item's number in the file.
  public var id: RecordID<Item>
  /// The criterion it mends.
  public var criterion: CriterionCode
  /// Nguyên nhân: one paragraph each, in the order of the plan.
  public var causes: [String]
  /// Giải pháp: one paragraph each, in the order of the plan.
  public var remedies: [String]
  /// The deadline, as written and as proposed.
  public var deadline: Deadline
  /// The points it is expected to bring back; `nil` stands for the whole gap.
  public var expectedPoints: Score?
  /// Whether the officer keeps it as a target (mục tiêu): what a what-if took as solved and was kept.
  public var isTarget: Bool

  /// An item of a plan.
  public init(
    id: RecordID<Item>, criterion: CriterionCode, causes: [String] = [], remedies: [String] = [],
    deadline: Deadline = Deadline(), expectedPoints: Score? = nil, isTarget: Bool = false
  ) {
    self.id = id
    self.criterion = criterion
    self.causes = causes
    self.remedies = remedies
    self.deadline = deadline
    self.expectedPoints = expectedPoints
    self.isTarget = isTarget
  }
}

/// A deadline: the words of the plan, and the day they propose.
public struct Deadline: Hashable, Sendable {
  /// The words of the plan ("trong năm 2025"); empty when the plan says nothing.
  public var text: String
  /// The day that the words propose; `nil` when they name none. No words, no day: it shows as missing.
  public var day: Day?
  /// Whether the words say it goes on all the time (thường xuyên, hằng tháng): never overdue.
  public var isRecurring: Bool

  /// A deadline; all empty when the plan gives none.
  public init(text: String = "", day: Day? = nil, isRecurring: Bool = false) {
    self.text = text
    self.day = day
    self.isRecurring = isRecurring
  }
}

/// Tài liệu kiểm chứng of an item: a document that proves the points.
public struct Evidence: PlanRecord {
  /// The document's number in the file.
  public var id: RecordID<Evidence>
  /// The item it belongs to.
  public var item: Item.Key
  /// Số/ký hiệu.
  public var symbol: String
  /// The date of the document.
  public var day: Day?
  /// Trích yếu.
  public var abstract: String
  /// Where the file lies; may be empty.
  public var path: String

  /// A document with its reference.
  public init(
    id: RecordID<Evidence>, item: Item.Key, symbol: String, day: Day? = nil, abstract: String = "", path: String = ""
  ) {
    self.id = id
    self.item = item
    self.symbol = symbol
    self.day = day
    self.abstract = abstract
    self.path = path
  }
}
