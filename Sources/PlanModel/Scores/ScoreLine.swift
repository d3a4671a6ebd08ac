/// One criterion's line in the scorecard of a year: its maximum, its scores, and what proves them.
///
/// Points lie on the leaves, the lines without parts below them. A line with parts only names what they add up to; its own
/// maximum is compared with theirs, and counts nowhere.
public struct ScoreLine: PlanRecord {
  /// The year of the index and the code of the criterion.
  public struct Key: Hashable, Comparable, Sendable {
    /// The year whose index it belongs to.
    public var year: Int
    /// The code within that year's set.
    public var code: CriterionCode

    /// The line of a criterion in a year.
    public init(year: Int, code: CriterionCode) {
      self.year = year
      self.code = code
    }

    /// Orders by year, then by code.
    public static func < (left: Key, right: Key) -> Bool {
      left.year == right.year ? left.code < right.code : left.year < right.year
    }
  }

  /// What a line adds to the index.
  public enum Kind: String, CaseIterable, Sendable {
    /// Points towards the index, and their maximum.
    case criterion
    /// Điểm thưởng: added to the points reached, up to its maximum, which is a cap and not part of the total.
    case bonus
    /// Điểm trừ: taken from the points reached, up to its cap. Kept as a positive number.
    case penalty
  }

  /// Who scores a leaf.
  public enum Scorer: String, CaseIterable, Sendable {
    /// The appraisers, on the department's own score and its evidence.
    case appraisal
    /// The sociological survey; such a criterion takes no self-score, and no document mends it.
    case survey
  }

  /// Whether a criterion applies to the department.
  public enum Applicability: String, CaseIterable, Sendable {
    /// It does.
    case applicable
    /// It does not, and its maximum leaves the total.
    case excluded
    /// It does not, and counts as fully reached: "không phát sinh nhiệm vụ".
    case full
  }

  /// Whether the evidence of a leaf is there.
  public enum EvidenceState: String, CaseIterable, Sendable {
    /// Nobody has looked yet.
    case unknown
    /// Đủ.
    case complete
    /// Thiếu.
    case missing
  }

  /// The year and the code.
  public var id: Key
  /// The name as the set of the year writes it.
  public var name: String
  /// What it adds to the index.
  public var kind: Kind
  /// The most points it can bring; the cap of a bonus or penalty.
  public var maximum: Score?
  /// The scores, stage by stage.
  public var scores: StageScores
  /// Who scores it.
  public var scorer: Scorer
  /// Whether it applies.
  public var applicability: Applicability
  /// Why it does not apply, or what a bonus or penalty is for.
  public var reason: String
  /// The evidence that the set asks for.
  public var evidenceNeeded: String
  /// Whether it is there.
  public var evidence: EvidenceState
  /// What the appraisers want explained (yêu cầu giải trình).
  public var explanationAsked: String
  /// The explanation given (giải trình), also where evidence is missing.
  public var explanation: String

  /// A line of a scorecard.
  public init(
    id: Key, name: String, kind: Kind = .criterion, maximum: Score? = nil, scores: StageScores = StageScores(),
    scorer: Scorer = .appraisal, applicability: Applicability = .applicable, reason: String = "",
    evidenceNeeded: String = "", evidence: EvidenceState = .unknown, explanationAsked: String = "",
    explanation: String = ""
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.maximum = maximum
    self.scores = scores
    self.scorer = scorer
    self.applicability = applicability
    self.reason = reason
    self.evidenceNeeded = evidenceNeeded
    self.evidence = evidence
    self.explanationAsked = explanationAsked
    self.explanation = explanation
  }
}

extension ScoreLine {
  /// Points reached: the score that counts, or the whole maximum where it does not apply and counts as full. `nil` where
  /// nothing is known, or the line is out of the total. The scores of bonus and penalty stop at their cap.
  public var reached: Score? {
    switch applicability {
    case .excluded: nil
    case .full: maximum
    case .applicable: kind == .criterion ? scores.score : scores.score.map { min($0, maximum ?? $0) }
    }
  }

  /// Points lost: maximum − reached, never negative; `nil` where one of them is not known, and for bonus and penalty.
  public var gap: Score? {
    guard kind == .criterion, let maximum, let reached else { return nil }
    return max(.zero, maximum - reached)
  }

  /// Whether a person may enter a self-score here.
  public var takesSelfScore: Bool { scorer == .appraisal && applicability == .applicable }

  /// Whether evidence is missing and nobody has explained why.
  public var lacksExplanation: Bool { evidence == .missing && explanation.isEmpty }
}
