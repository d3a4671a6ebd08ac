/// Two years of the index side by side.
public struct YearComparison: Equatable, Sendable {
  /// One criterion in both years.
  public struct Row: Equatable, Sendable {
    /// The code.
    public var code: CriterionCode
    /// Its line in the earlier year; `nil` when it is new.
    public var earlier: ScoreLine?
    /// Its line in the later year; `nil` when it was dropped.
    public var later: ScoreLine?
    /// Points reached in the later year less those of the earlier; `nil` unless both are known.
    public var difference: Score?
    /// Whether it lost points in both years.
    public var losesAgain: Bool

    /// Whether the code stands for something of another name now.
    public var isRenamed: Bool {
      guard let earlier, let later else { return false }
      return earlier.name.folded != later.name.folded
    }
  }

  /// A field (lĩnh vực) in both years: points and component index.
  public struct Field: Equatable, Sendable {
    /// The code of the field.
    public var code: CriterionCode
    /// Its name in the later year, or the earlier where it was dropped.
    public var name: String
    /// What it adds up to in the earlier year.
    public var earlier: ScoreSum
    /// What it adds up to in the later year.
    public var later: ScoreSum

    /// Points reached in the later year less those of the earlier; `nil` until every leaf of both is scored.
    public var difference: Score? {
      earlier.isComplete && later.isComplete ? later.reached - earlier.reached : nil
    }
  }

  /// The earlier year.
  public var earlierYear: Int
  /// The later year.
  public var laterYear: Int
  /// The fields, by code.
  public var fields: [Field]
  /// The leaves of either year, by code.
  public var rows: [Row]

  /// Leaves that gained points, most first.
  public var gained: [Row] { rows.filter { ($0.difference ?? .zero) > .zero } }
  /// Leaves that lost points against the earlier year.
  public var lost: [Row] { rows.filter { ($0.difference ?? .zero) < .zero } }
  /// Leaves that are new.
  public var new: [Row] { rows.filter { $0.earlier == nil } }
  /// Leaves that were dropped.
  public var dropped: [Row] { rows.filter { $0.later == nil } }
}

extension Plan {
  /// Compares the scorecards of two years; years without one compare as empty.
  public func comparison(of earlier: Int, with later: Int) -> YearComparison {
    let old = Dictionary(leaves(of: earlier).map { ($0.id.code, $0) }) { first, _ in first }
    let new = Dictionary(leaves(of: later).map { ($0.id.code, $0) }) { first, _ in first }
    let rows = Set(old.keys).union(new.keys).sorted().map { code in
      let (before, after) = (old[code], new[code])
      let reached = before?.reached.flatMap { old in after?.reached.map { $0 - old } }
      return YearComparison.Row(
        code: code, earlier: before, later: after, difference: reached,
        losesAgain: (before?.gap ?? .zero) > .zero && (after?.gap ?? .zero) > .zero)
    }
    let fields = Set(rows.map { $0.code.topmost }).sorted().map { code in
      let (before, after) = (ScoreLine.Key(year: earlier, code: code), ScoreLine.Key(year: later, code: code))
      return YearComparison.Field(
        code: code, name: lines[after]?.name ?? lines[before]?.name ?? "", earlier: sum(of: before),
        later: sum(of: after))
    }
    return YearComparison(earlierYear: earlier, laterYear: later, fields: fields, rows: rows)
  }
}
