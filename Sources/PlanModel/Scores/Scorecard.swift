/// Bảng điểm: the index of one year as a whole. Its criteria are the `ScoreLine`s of that year.
public struct Scorecard: PlanRecord {
  /// The year whose index it is.
  public var id: Int
  /// The set of criteria, as the office calls it; may be empty.
  public var title: String
  /// The published index in percent; `nil` before it is published.
  public var publishedIndex: Score?
  /// The published rank.
  public var publishedRank: Int?
  /// Among how many.
  public var rankedOf: Int?
  /// The published class (xếp loại); empty when none is.
  public var publishedClass: String
  /// What the maxima of the set add up to by its own word; 100 where it says nothing.
  public var statedTotal: Score
  /// Ngày chốt số liệu: the day after which nothing counts for the year.
  public var freeze: Day?
  /// When self-scoring was locked; `nil` while it is open.
  public var lockedOn: Day?
  /// Who locked it; empty while it is open.
  public var lockedBy: String
  /// When explanation (giải trình) was locked; `nil` while it is open.
  public var explanationLockedOn: Day?
  /// Who locked it; empty while it is open.
  public var explanationLockedBy: String

  /// The scorecard of a year.
  public init(
    id: Int, title: String = "", publishedIndex: Score? = nil, publishedRank: Int? = nil, rankedOf: Int? = nil,
    publishedClass: String = "", statedTotal: Score = Score(thousandths: 100_000), freeze: Day? = nil,
    lockedOn: Day? = nil, lockedBy: String = "", explanationLockedOn: Day? = nil, explanationLockedBy: String = ""
  ) {
    self.id = id
    self.title = title
    self.publishedIndex = publishedIndex
    self.publishedRank = publishedRank
    self.rankedOf = rankedOf
    self.publishedClass = publishedClass
    self.statedTotal = statedTotal
    self.freeze = freeze
    self.lockedOn = lockedOn
    self.lockedBy = lockedBy
    self.explanationLockedOn = explanationLockedOn
    self.explanationLockedBy = explanationLockedBy
  }

  /// Whether self-scores, and what they rest on, may not change; see `ScoreLock`.
  public var isLocked: Bool { lockedOn != nil }

  /// Whether that part of it may not change.
  public func isLocked(_ lock: ScoreLock) -> Bool { self[lock] != nil }

  /// The day a part was locked; `nil` while it is open.
  public subscript(lock: ScoreLock) -> Day? {
    switch lock {
    case .selfScoring: lockedOn
    case .explanation: explanationLockedOn
    }
  }
}

/// Chốt: what of a year's scorecard is closed by the department, each with a lock of its own. Scores of the appraisal, of
/// the survey and the published ones are others' and stay open.
public enum ScoreLock: String, CaseIterable, Sendable {
  /// Chốt điểm tự chấm: the set of criteria with maxima, self-scores, applicability and evidence.
  case selfScoring = "self"
  /// Chốt giải trình: the explanations.
  case explanation
}

extension ScoreLock {
  /// Whether an edit of a line changes what the lock closes.
  func closes(_ edit: Edit<ScoreLine>) -> Bool {
    guard let before = edit.before, let after = edit.after else {
      // A line that comes or goes changes the set; what it says by way of explanation comes or goes with it.
      let text = (edit.before ?? edit.after)?.explanation ?? ""
      return self == .selfScoring || !text.isEmpty
    }
    switch self {
    case .explanation: return before.explanation != after.explanation
    case .selfScoring:
      var open = after
      for stage in ScoreStage.allCases where stage != .selfScored { open.scores[stage] = before.scores[stage] }
      (open.explanationAsked, open.explanation) = (before.explanationAsked, before.explanation)
      return open != before
    }
  }
}

extension Scorecard {
  /// The lock that an edit of one of its lines runs into; `nil` where it may be made.
  public func lock(against edit: Edit<ScoreLine>) -> ScoreLock? {
    ScoreLock.allCases.first { isLocked($0) && $0.closes(edit) }
  }
}

/// The published result of one department among all, for ranks and distances.
public struct Peer: PlanRecord {
  /// The row's number in the file.
  public var id: RecordID<Peer>
  /// The year of the index.
  public var year: Int
  /// The department, as the table names it.
  public var name: String
  /// Its index in percent.
  public var index: Score
  /// Its rank by the table; `nil` where it gives none.
  public var rank: Int?
  /// Its class by the table; empty where it gives none.
  public var className: String
  /// Whether it is the department itself.
  public var isOwn: Bool

  /// A row of the published table.
  public init(
    id: RecordID<Peer>, year: Int, name: String, index: Score, rank: Int? = nil, className: String = "",
    isOwn: Bool = false
  ) {
    self.id = id
    self.year = year
    self.name = name
    self.index = index
    self.rank = rank
    self.className = className
    self.isOwn = isOwn
  }
}
