import DashboardCore
import PlanModel
import PlanWords
import Screen

extension DashboardView {
  /// The result the plan answers, from the fullest wording to the shortest; where the points say another index than the
  /// one published, even the shortest says both.
  func resultTexts(of state: DashboardState) -> [String] {
    guard let result = state.shownResult else { return [] }
    let words = state.words
    let rank = result.rank.map { "\(words.board.rank) \(words.formats.rank($0, of: result.of))" }
    let published = result.published.map { words.formats.percent($0) }
    let computed = result.computed.map { words.formats.percent($0) }
    let percent = [published, computed.map { published == nil ? $0 : words.scoreBoard.computed($0) }]
    let provisional = result.provisional.map { words.scores.text(of: $0) }
    let figures = (percent + [provisional]).compactMap { $0 }
    guard !figures.isEmpty else { return [] }
    let named = rank.map { [$0] } ?? []
    let classed = named + (result.band.map { [$0] } ?? [])
    let year = words.board.index(result.year)
    let full = "\(year) \((figures + classed).joined(separator: " · "))"
    let conflict = result.textYear.map { ["\(full) \(words.board.indexYearConflict($0))"] } ?? []
    let short = ([published, computed].compactMap { $0 } + (provisional.map { [$0] } ?? [])).joined(separator: " ≠ ")
    return conflict + [
      full, "\(year) \((figures + named).joined(separator: " · "))", (figures + named).joined(separator: " · "),
      ([short] + named).joined(separator: " · "), short,
    ]
  }
}
