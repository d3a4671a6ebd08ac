/// What a table of scores holds, before anyone agreed to it. What a cell leaves open stays open: `nil` or empty.
///
/// `Plan.change(importing:year:dropping:)` turns it into one change.
public struct ScorecardDraft: Hashable, Sendable {
  /// A criterion's row.
  public struct Row: Hashable, Sendable {
    /// The code.
    public var code: CriterionCode
    /// The name.
    public var name: String
    /// What it adds to the index.
    public var kind: ScoreLine.Kind
    /// The most points it can bring.
    public var maximum: Score?
    /// The scores in the table.
    public var scores: StageScores
    /// Who scores it, where the table tells.
    public var scorer: ScoreLine.Scorer?
    /// Whether it applies, where the table tells.
    public var applicability: ScoreLine.Applicability?
    /// Why it does not apply, or what a bonus or penalty is for.
    public var reason: String
    /// The evidence asked for.
    public var evidenceNeeded: String
    /// Whether it is there, where the table tells.
    public var evidence: ScoreLine.EvidenceState?
    /// What the appraisers want explained.
    public var explanationAsked: String
    /// The explanation.
    public var explanation: String
    /// Where the row stands.
    public var place: TablePlace

    /// A row with at least a code.
    public init(
      code: CriterionCode, name: String = "", kind: ScoreLine.Kind = .criterion, maximum: Score? = nil,
      scores: StageScores = StageScores(), scorer: ScoreLine.Scorer? = nil,
      applicability: ScoreLine.Applicability? = nil, reason: String = "", evidenceNeeded: String = "",
      evidence: ScoreLine.EvidenceState? = nil, explanationAsked: String = "", explanation: String = "",
      place: TablePlace
    ) {
      self.code = code
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
      self.place = place
    }
  }

  /// The set of criteria, as the office calls it; empty keeps what the file says.
  public var title: String
  /// The published result, where the officer gives it with the table.
  public var published: PlanHeader.PublishedResult?
  /// The published class; empty when it is not given.
  public var publishedClass: String
  /// The total of the maxima by the table's own word.
  public var statedTotal: Score?
  /// The rows, in the order of the table.
  public var rows: [Row]
  /// What does not add up, or was left out.
  public var findings: [TableFinding]

  /// A draft; empty unless filled.
  public init(
    title: String = "", published: PlanHeader.PublishedResult? = nil, publishedClass: String = "",
    statedTotal: Score? = nil, rows: [Row] = [], findings: [TableFinding] = []
  ) {
    self.title = title
    self.published = published
    self.publishedClass = publishedClass
    self.statedTotal = statedTotal
    self.rows = rows
    self.findings = findings
  }
}

extension ScorecardDraft.Row {
  /// The line of a year that this row makes, over what the year has: what the row leaves open stays as it is there.
  func line(in year: Int, over base: ScoreLine?) -> ScoreLine {
    func text(_ new: String, _ old: String?) -> String { new.isEmpty ? old ?? "" : new }
    var scores = base?.scores ?? StageScores()
    for stage in ScoreStage.allCases where self.scores[stage] != nil { scores[stage] = self.scores[stage] }
    return ScoreLine(
      id: .init(year: year, code: code), name: text(name, base?.name), kind: kind, maximum: maximum ?? base?.maximum,
      scores: scores, scorer: scorer ?? base?.scorer ?? .appraisal,
      applicability: applicability ?? base?.applicability ?? .applicable, reason: text(reason, base?.reason),
      evidenceNeeded: text(evidenceNeeded, base?.evidenceNeeded), evidence: evidence ?? base?.evidence ?? .unknown,
      explanationAsked: text(explanationAsked, base?.explanationAsked),
      explanation: text(explanation, base?.explanation)
    ).tidied
  }
}

/// Something in a table that does not add up or was left out, and that does not keep it from being imported.
public struct TableFinding: Hashable, Sendable {
  /// What was found.
  public enum Kind: Hashable, Sendable {
    /// What the scorecard's own check says.
    case check(ScoreCheck)
    /// A criterion states a score that its parts do not add up to.
    case partsScoreDiffers(CriterionCode, ScoreStage, stated: Score, parts: Score)
    /// A row of totals states a maximum or score that the rows do not add up to; `nil` for the maximum.
    case totalRowDiffers(ScoreStage?, stated: Score, sum: Score)
    /// A bonus or penalty row without a code got this one.
    case codeGiven(CriterionCode, name: String)
    /// A row without a code that was left out.
    case rowLeftOut(String)
    /// So many rows of a scoring scale, between the criteria, were left out.
    case scaleLeftOut(Int)
    /// A column that was left out.
    case columnLeftOut(String)
    /// A number with more than three decimals was rounded.
    case rounded(String, Score)
    /// A note on evidence that says neither complete nor missing.
    case evidenceUnclear(CriterionCode, String)
    /// A criterion that the table no longer has is kept, since work hangs on it.
    case lineKept(CriterionCode, name: String)
    /// A department is named twice.
    case duplicateName(String, firstRow: Int)
    /// A department with a better rank has a lower index than another.
    case rankAgainstIndex(String, rank: Int, other: String, otherRank: Int)
    /// The numbers in front of the rows are no ranks.
    case numbersAreNoRanks
    /// The table's rank of the own department is not the one that its indexes give.
    case ownRankDiffers(stated: Int, computed: Int)
    /// The own department is not in the table.
    case ownMissing(String)
    /// Something about the document that holds the table, as its reader writes it.
    case sourceNote([String])
  }

  /// What was found.
  public var kind: Kind
  /// Where; `nil` for the table as a whole.
  public var place: TablePlace?

  /// A finding at a place.
  public init(_ kind: Kind, at place: TablePlace? = nil) {
    self.kind = kind
    self.place = place
  }

  /// The kind's name for other programs.
  public var name: String {
    switch kind {
    case .check(let check): check.name
    case .partsScoreDiffers: "parts_score_differs"
    case .totalRowDiffers: "total_row_differs"
    case .codeGiven: "code_given"
    case .rowLeftOut: "row_left_out"
    case .scaleLeftOut: "scale_left_out"
    case .columnLeftOut: "column_left_out"
    case .rounded: "rounded"
    case .evidenceUnclear: "evidence_unclear"
    case .lineKept: "line_kept"
    case .duplicateName: "duplicate_name"
    case .rankAgainstIndex: "rank_against_index"
    case .numbersAreNoRanks: "numbers_are_no_ranks"
    case .ownRankDiffers: "own_rank_differs"
    case .ownMissing: "own_missing"
    case .sourceNote(let note): note.first ?? "source_note"
    }
  }
}

extension ScoreCheck {
  /// The check's name for other programs.
  public var name: String {
    switch self {
    case .partsDiffer: "parts_differ"
    case .totalDiffers: "total_differs"
    case .aboveMaximum: "score_above_maximum"
    case .noMaximum: "no_maximum"
    case .selfScoreOnSurvey: "self_score_on_survey"
    case .indexDiffers: "index_differs"
    case .classDiffers: "class_differs"
    case .rankDiffers: "rank_differs"
    }
  }
}
