import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Whether the plans of the file are to be read.
  public var missingPlans: Bool { plansOfFile == nil && !path.isEmpty }

  /// The years of the file, newest first.
  public var yearRows: [YearRow] {
    let plans = plansOfFile ?? [PlanOfFile(number: plan.header.id, year: plan.header.planYear)]
    var rows = plans.map { found in
      YearRow(
        year: found.year, plan: found.number, hasScorecard: found.year.map { plan.scorecards.contains($0) } ?? false,
        isShown: found.number == plan.header.id)
    }
    for year in plan.scoredYears where !rows.contains(where: { $0.year == year }) {
      rows.append(YearRow(year: year, plan: nil, hasScorecard: true, isShown: false))
    }
    return rows.sorted { ($1.year ?? 0, $1.plan ?? 0) < ($0.year ?? 0, $0.plan ?? 0) }
  }

  /// The year of the plan that a change belongs to, where that is not the one shown.
  public func yearElsewhere(of change: Change) -> Int? {
    guard change.plan != plan.header.id, !change.editsOnlyShared else { return nil }
    return plansOfFile?.first { $0.number == change.plan }?.year
  }

  /// A sentence about a change, with the year it belongs to where that is not the one shown.
  func naming(_ sentence: String, _ change: Change) -> String {
    yearElsewhere(of: change).map { words.years.elsewhere(sentence, $0) } ?? sentence
  }

  /// Shows the plan of the year before or after.
  mutating func changeYear(by step: Int) -> [Effect] {
    let plans = (plansOfFile ?? []).sorted { ($0.year ?? 0, $0.number) < ($1.year ?? 0, $1.number) }
    guard let place = plans.firstIndex(where: { $0.number == plan.header.id }), plans.indices.contains(place + step)
    else {
      notice = Notice(step < 0 ? words.years.noEarlier : words.years.noLater, .bad)
      return []
    }
    return [.loadPlan(plans[place + step].number)]
  }

  /// Shows another plan of the file, as far as it goes where the board stood.
  mutating func switchTo(_ plan: Plan, revision: Int) {
    let (old, code) = (scope, selection.row?.code)
    closeOfOtherPlan()
    meeting = nil
    (filter, search, selection) = (Filter(), nil, Selection())
    (units.unfolded, units.cursor, criteria.cursor, tree.cursor) = ([], nil, nil, nil)
    isPlanGone = false
    self.plan = plan
    self.revision = revision
    plansOfFile = nil
    progress = Progress(of: plan, on: clock.today)
    (history, searchIndex) = (nil, nil)
    if outlook != nil { outlook = Outlook(of: plan) }
    refreshForecast()
    begin()
    if old == .scorecard, scope == .items, plan.shownYear != nil { changeScope() }
    if let code, scope == .scorecard ? tree.line(of: code) != nil : plan.criteria.contains(code) {
      select(row(of: code))
    }
    notice = notice ?? Notice(words.years.shown(plan.header.planYear))
  }

  /// Closes what is about records of the plan that showed; what is about the whole file stays.
  private mutating func closeOfOtherPlan() {
    switch overlay {
    case .scoring, .comparison, .journal, .help: break
    default: overlay = nil
    }
  }

  mutating func perform(_ command: Command, in old: YearList) -> [Effect] {
    var list = old
    let rows = yearRows
    if list.cursor.move(command, count: rows.count + 2, height: dialogRows(for: .years)) {
      overlay = .years(list)
      return []
    }
    let row = rows.indices.contains(list.cursor.index) ? rows[list.cursor.index] : nil
    switch command {
    case .toggle:
      if let year = row?.year, row?.hasScorecard == true { list.toggle(year) }
      overlay = .years(list)
    case .accept:
      if let row { return open(row) }
      if list.cursor.index == rows.count { beginYear(rows) } else { compare(list, rows) }
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  private mutating func open(_ row: YearRow) -> [Effect] {
    guard let number = row.plan else {
      notice = Notice(words.years.onlyScores(row.year ?? 0), .bad)
      return []
    }
    notice = nil
    guard !row.isShown else {
      overlay = nil
      return []
    }
    return [.loadPlan(number)]
  }

  private mutating func beginYear(_ rows: [YearRow]) {
    let last = rows.filter { $0.plan != nil }.compactMap(\.year).max()
    overlay = .newYear(NewYearPrompt(offering: last.map { $0 + 1 } ?? clock.today.year))
  }

  /// Compares the years chosen; the two newest with scores where none are.
  private mutating func compare(_ list: YearList, _ rows: [YearRow]) {
    let scored = plan.scoredYears.filter { plan.sum(of: $0).scored > 0 }
    let years = list.chosen.count == 2 ? list.chosen : Array(scored.suffix(2))
    guard years.count == 2 else {
      notice = Notice(words.years.needsTwo, .bad)
      return
    }
    overlay = .comparison(ComparisonSheet(of: plan, years[0], years[1]))
  }

  mutating func perform(_ command: Command, in old: NewYearPrompt) -> [Effect] {
    var prompt = old
    switch command {
    case .accept:
      let rows = yearRows
      if let year = Int(prompt.editor.text.trimmed), 2000...2100 ~= year {
        guard !rows.contains(where: { $0.year == year && $0.plan != nil }) else {
          prompt.problem = words.years.exists(year)
          break
        }
        let number = (rows.compactMap(\.plan).max() ?? 0) + 1
        let effects = commit { plan, _ throws(ChangeFault) in try plan.change(beginning: year, as: number) }
        if !effects.isEmpty { return effects }
        prompt.problem = notice?.text ?? ""
      } else {
        prompt.problem = words.years.noYear(prompt.editor.text)
      }
    case .cancel:
      overlay = .years(YearList())
      return []
    default: break
    }
    overlay = .newYear(prompt)
    return []
  }

  mutating func perform(_ command: Command, in old: ComparisonSheet) {
    var sheet = old
    if sheet.scroll.move(command, count: sheet.rows.count, height: comparisonRows) {
      overlay = .comparison(sheet)
    } else if command == .cancel {
      overlay = .years(YearList())
    }
  }

  /// How many rows of a comparison show: all but the heads.
  public var comparisonRows: Int { max(1, dialogRows(for: .comparison) - 2) }

  /// Works a comparison out anew after a change.
  mutating func refreshComparison() {
    guard case .comparison(let old) = overlay else { return }
    var sheet = ComparisonSheet(of: plan, old.comparison.earlierYear, old.comparison.laterYear)
    sheet.scroll = old.scroll
    sheet.scroll.clamp(height: comparisonRows, count: sheet.rows.count)
    overlay = .comparison(sheet)
  }
}
