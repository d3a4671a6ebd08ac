import PlanModel
import Screen

/// The self-scoring of a year, leaf by leaf: which lines it has, where it stands, and what is being typed. What the lines
/// say is read from the plan, so that it is always what is on disk.
public struct ScoringSheet: Sendable {
  /// What stands in one line.
  public enum Row: Hashable, Sendable {
    /// A field, as a heading.
    case field(CriterionCode)
    /// A leaf.
    case leaf(CriterionCode)
  }

  /// What keys go into.
  public enum Entry: Sendable {
    /// The self-score of the leaf at the cursor.
    case score(TextEditor)
    /// The explanation of the leaf at the cursor.
    case explanation(TextEditor)
  }

  /// The year that is scored.
  public let year: Int
  /// The year that an empty scorecard would be made from, while the year has none.
  public let pattern: Int?
  /// The lines.
  public let rows: [Row]
  /// The number of the line at the cursor, which is always a leaf's.
  public var index = 0
  /// What shows.
  public var scroll = Scroll()
  /// What keys go into, when something is being typed.
  public var entry: Entry?
  /// Why what was typed was not taken; empty while nothing is wrong.
  public var problem = ""
  /// The leaf to go to once what was typed is saved.
  var next: Int?
  /// Whether the key that locks was pressed once.
  public var asksToLock = false

  /// The sheet of a year; without rows while it has no scorecard.
  public init(of plan: Plan, year: Int) {
    self.year = year
    pattern = plan.lines(of: year).isEmpty ? plan.pattern(for: year) : nil
    var rows: [Row] = []
    var field: CriterionCode?
    for leaf in plan.leaves(of: year) {
      if leaf.id.code.topmost != field {
        field = leaf.id.code.topmost
        if leaf.id.code != leaf.id.code.topmost { rows.append(.field(leaf.id.code.topmost)) }
      }
      rows.append(.leaf(leaf.id.code))
    }
    self.rows = rows
    index = rows.firstIndex { if case .leaf = $0 { true } else { false } } ?? 0
  }

  /// The text field that keys go into.
  public var openEditor: TextEditor? {
    switch entry {
    case .score(let editor), .explanation(let editor): editor
    case nil: nil
    }
  }

  /// Puts another text field in the place of the one that keys go into.
  mutating func set(_ editor: TextEditor) {
    switch entry {
    case .score: entry = .score(editor)
    case .explanation: entry = .explanation(editor)
    case nil: break
    }
    problem = ""
  }

  /// The leaf at the cursor.
  public var code: CriterionCode? {
    guard rows.indices.contains(index), case .leaf(let code) = rows[index] else { return nil }
    return code
  }

  /// The leaf nearest to a line, on the way a move goes.
  func leaf(from line: Int, by step: Int) -> Int? {
    var line = line
    while rows.indices.contains(line) {
      if case .leaf = rows[line] { return line }
      line += step < 0 ? -1 : 1
    }
    return nil
  }
}

extension DashboardState {
  /// The line of the scorecard at the cursor of a sheet.
  public func line(of sheet: ScoringSheet) -> ScoreLine? {
    sheet.code.flatMap { plan.lines[.init(year: sheet.year, code: $0)] }
  }

  /// How many rows of leaves show: all but the two lines of totals and the one of explanation below.
  public func scoringRows(of sheet: ScoringSheet) -> Int { max(1, dialog(for: .scoring).height - 2 - 3) }
}
