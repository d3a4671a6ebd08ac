/// A node of the index: lĩnh vực, tiêu chí or tiêu chí thành phần, known by its code.
public struct Criterion: PlanRecord {
  /// The code, unique within a plan.
  public var id: CriterionCode
  /// The name as the plan writes it.
  public var name: String
  /// The heading of the plan under which it stands ("các nội dung Chỉ số cải cách hành chính cấp Sở"); may be empty.
  public var group: String
  /// The most points it can bring; `nil` where the plan does not say.
  public var maximum: Score?
  /// The points reached; `nil` where the plan does not say.
  public var score: Score?
  /// The points lost as the plan states them, where it gives no maximum ("bị trừ 0,5 điểm").
  public var statedGap: Score?
  /// Whether the plan lists it only to be kept (duy trì) at its maximum, without an item.
  public var isKept: Bool

  /// A criterion with its scores.
  public init(
    id: CriterionCode, name: String, group: String = "", maximum: Score? = nil, score: Score? = nil,
    statedGap: Score? = nil, isKept: Bool = false
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.maximum = maximum
    self.score = score
    self.statedGap = statedGap
    self.isKept = isKept
  }

  /// Points lost: maximum − score, or what the plan states; `nil` when neither is known. Never negative: a score above
  /// the maximum is a finding, not a gain.
  public var gap: Score? {
    if let maximum, let score { return max(.zero, maximum - score) }
    return statedGap
  }
}
