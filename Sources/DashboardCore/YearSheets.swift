import PlanModel
import Screen

/// A plan of the file: its number, and the year it is for.
public struct PlanOfFile: Equatable, Sendable {
  /// The number of the plan.
  public var number: Int
  /// The year it is for.
  public var year: Int?

  /// A plan of the file.
  public init(number: Int, year: Int?) {
    self.number = number
    self.year = year
  }
}

/// A year of the file: with a plan, a scorecard, or both.
public struct YearRow: Equatable, Sendable {
  /// The year; `nil` for a plan that does not say.
  public var year: Int?
  /// The number of its plan.
  public var plan: Int?
  /// Whether it has a scorecard.
  public var hasScorecard: Bool
  /// Whether its plan is the one that the board shows.
  public var isShown: Bool
}

/// The years of the file, newest first; below them what can be done with years.
public struct YearList: Sendable {
  /// The row at the cursor: a year's, then beginning a year, then comparing two.
  public var cursor = ListCursor()
  /// The years chosen to be compared, in the order of choice.
  public var chosen: [Int] = []

  /// The list.
  public init() {}

  /// Chooses a year to be compared, or takes it back; of three the first goes.
  mutating func toggle(_ year: Int) {
    if let place = chosen.firstIndex(of: year) {
      chosen.remove(at: place)
    } else {
      chosen = Array((chosen + [year]).suffix(2))
    }
  }
}

/// The question which year begins.
public struct NewYearPrompt: Sendable {
  /// The year as typed.
  public var editor: TextEditor
  /// Why the year was not taken; empty while nothing is wrong.
  public var problem = ""

  /// The question, a year being offered.
  public init(offering year: Int) { editor = TextEditor(String(year)) }
}

/// Two years side by side.
public struct ComparisonSheet: Sendable {
  /// What stands in one line.
  public enum Row: Equatable, Sendable {
    /// The heading of a section, and how many lines it has.
    case section(Section, count: Int)
    /// A field.
    case field(YearComparison.Field)
    /// A leaf.
    case leaf(YearComparison.Row)
    /// An empty line.
    case blank
  }

  /// What lines have in common.
  public enum Section: CaseIterable, Sendable {
    /// Fields.
    case fields
    /// Points lost against the year before.
    case lost
    /// Points gained.
    case gained
    /// As many points lost as the year before.
    case losing
    /// Not in the set before.
    case new
    /// No longer in the set.
    case dropped
    /// Another name under the same code.
    case renamed
  }

  /// The comparison.
  public let comparison: YearComparison
  /// The lines.
  public let rows: [Row]
  /// What shows.
  public var scroll = Scroll()

  /// The sheet of two years.
  public init(of plan: Plan, _ earlier: Int, _ later: Int) {
    let comparison = plan.comparison(of: min(earlier, later), with: max(earlier, later))
    self.comparison = comparison
    var rows: [Row] = [.section(.fields, count: comparison.fields.count)] + comparison.fields.map(Row.field)
    for section in Section.allCases.dropFirst() {
      let leaves = section.leaves(of: comparison)
      guard !leaves.isEmpty else { continue }
      rows += [.blank, .section(section, count: leaves.count)] + leaves.map(Row.leaf)
    }
    self.rows = rows
  }
}

extension ComparisonSheet.Section {
  /// The leaves of a section, those that count most first.
  public func leaves(of comparison: YearComparison) -> [YearComparison.Row] {
    switch self {
    case .fields: []
    case .lost: comparison.lost.sorted { ($0.difference ?? .zero, $0.code) < ($1.difference ?? .zero, $1.code) }
    case .gained: comparison.gained.sorted { ($1.difference ?? .zero, $0.code) < ($0.difference ?? .zero, $1.code) }
    case .losing: comparison.rows.filter { $0.losesAgain && ($0.difference ?? .zero) == .zero }
    case .new: comparison.new
    case .dropped: comparison.dropped
    case .renamed: comparison.rows.filter(\.isRenamed)
    }
  }
}
