import PlanModel
import PlanWords
import Screen

/// Writes the pictures of the forecast, line by line: each number stands beside its bar.
struct ForecastCharts {
  let state: DashboardState
  let outlook: Outlook
  let forecast: Forecast
  let columns: Int
  private(set) var lines: [ChartLine] = []

  private var words: ChartWords { state.words.charts }
  private var formats: Formats { state.words.formats }
  private var plan: Plan { state.plan }

  init(_ state: DashboardState, _ outlook: Outlook, _ forecast: Forecast, columns: Int) {
    (self.state, self.outlook, self.forecast, self.columns) = (state, outlook, forecast, max(30, columns))
    writeYears()
    lines.append(ChartLine())
    writeFields()
    lines.append(ChartLine())
    writeCurve()
  }

  // MARK: - The index over the years

  private struct Result {
    var year: String
    var label: String
    var index: Score
    var kind: ChartLine.Kind
  }

  private mutating func writeYears() {
    let results = self.results
    guard let least = results.map(\.index).min(), let most = results.map(\.index).max() else { return }
    let from = Score(thousandths: max(0, (least.thousandths - 5000) / 10_000 * 10_000))
    let end = max(Score(thousandths: 100_000), most)
    lines.append(
      ChartLine(.title, words.years("\(formats.score(from))%", "\(formats.score(end))%").truncated(to: columns)))
    let labels = results.map(\.label.columns).max() ?? 0
    for result in results {
      var line = ChartLine()
      line.add(.text, result.year, columns: 5)
      line.add(.muted, result.label, columns: labels + 1)
      line.add(.text, formats.percent(result.index), columns: 7, .right)
      line.add(.text, " ")
      let room = columns - line.text.columns
      let bar =
        result.kind == .full
        ? Bar.across(result.index - from, of: end - from, columns: room)
        : Bar.across(result.index - from, of: end - from, columns: room, with: "░")
      line.add(result.kind, bar)
      lines.append(line)
    }
  }

  /// Published and computed indexes by year, then what is expected.
  private var results: [Result] {
    var results: [Result] = []
    for year in plan.scoredYears {
      let published = plan.scorecards[year]?.publishedIndex
      let computed = plan.computedIndex(of: year)
      if let published { results.append(.init(year: "\(year)", label: words.published, index: published, kind: .full)) }
      if let computed, year == outlook.baseYear || !computed.isProvisional {
        let name = published == nil ? "\(year)" : ""
        let label = computed.isProvisional ? words.provisional : words.computed
        results.append(
          .init(year: name, label: label, index: computed.value, kind: computed.isProvisional ? .pale : .full))
      }
    }
    if let published = plan.header.published?.index, results.isEmpty {
      let year = plan.header.resultYear.map(String.init) ?? ""
      results.append(.init(year: year, label: words.published, index: published, kind: .full))
    }
    let year = plan.header.planYear.map(String.init) ?? ""
    results.append(.init(year: year, label: words.expected, index: forecast.expected.index, kind: .pale))
    return results
  }

  // MARK: - Points lost by field

  private mutating func writeFields() {
    guard let year = outlook.baseYear else {
      lines.append(ChartLine(.muted, words.noScores))
      return
    }
    lines.append(ChartLine(.title, words.fields(year).truncated(to: columns)))
    let codes = Set(plan.lines(of: year).map(\.id.code.topmost)).sorted()
    let sums = codes.map { plan.sum(of: ScoreLine.Key(year: year, code: $0)) }
    let most = sums.map(\.lost).max() ?? .zero
    let names = min(46, columns * 2 / 5)
    for (code, sum) in zip(codes, sums) where sum.leaves > 0 {
      var line = ChartLine()
      line.add(.text, "\(code) \(plan.lines[.init(year: year, code: code)]?.name ?? "")", columns: names)
      line.add(.text, sum.lost == .zero ? "0" : "−\(formats.points(sum.lost))", columns: 7, .right)
      line.add(.muted, sum.surveyLost == .zero ? "" : " (░ \(formats.points(sum.surveyLost)))", columns: 9)
      line.add(.text, " ")
      let room = columns - line.text.columns
      let cells = Bar.share(sum.lost, of: most, in: room)
      let survey = min(cells, Bar.share(sum.surveyLost, of: most, in: room))
      line.add(.full, String(repeating: "█", count: cells - survey))
      line.add(.pale, String(repeating: "░", count: survey))
      lines.append(line)
    }
    lines.append(ChartLine(.muted, " █ \(words.appraisalLost)  ░ \(words.surveyLost)".truncated(to: columns)))
  }

  // MARK: - Points month by month

  private static let rows = 6

  private mutating func writeCurve() {
    let curve = outlook.curve(of: plan, today: state.clock.today)
    lines.append(ChartLine(.title, words.curve(plan.header.planYear).truncated(to: columns)))
    let most = max(curve.months.map(\.expected).max() ?? .zero, curve.months.compactMap(\.actual).max() ?? .zero)
    let labels = max(words.promisedShort.columns, words.doneShort.columns) + 4
    let width = max(5, formats.points(most).columns + 1)
    if labels + width * curve.months.count <= columns {
      writeUpright(curve, most, labels: labels, width: width)
    } else {
      writeAcross(curve, most)
    }
    lines.append(ChartLine(.muted, " ░ \(words.promised)  █ \(words.done)".truncated(to: columns)))
    var notes = words.freeze(formats.day(curve.freeze), curve.freeze.days(since: state.clock.today))
    if curve.undated > .zero { notes += " \(words.undated(formats.points(curve.undated)))" }
    if curve.tooLate > .zero { notes += " \(words.tooLate(formats.points(curve.tooLate)))" }
    lines += notes.wrapped(to: columns - 1).map { ChartLine(.text, " \($0)") }
  }

  /// Two upright bars a month, the numbers below them.
  private mutating func writeUpright(_ curve: ForecastCurve, _ most: Score, labels: Int, width: Int) {
    for row in (0..<Self.rows).reversed() where most > .zero {
      var line = ChartLine()
      line.add(.muted, row == Self.rows - 1 ? formats.points(most) : row == 0 ? "0" : "", columns: labels - 2, .right)
      line.add(.muted, " ┤")
      for month in curve.months {
        let isPromised = Bar.share(month.expected, of: most, in: Self.rows) > row
        line.add(.pale, String(repeating: isPromised ? "░" : " ", count: 2))
        let done = Bar.upright(month.actual ?? .zero, of: most, rows: Self.rows, row: row)
        line.add(.full, String(repeating: done, count: 2))
        line.add(.text, String(repeating: " ", count: width - 4))
      }
      lines.append(line)
    }
    add(curve.months.map { words.month($0.month) }, "", .muted, labels: labels, width: width)
    add(
      curve.months.map { formats.points($0.expected) }, "░ \(words.promisedShort)", .text, labels: labels, width: width)
    let done = curve.months.map { $0.actual.map { formats.points($0) } ?? "" }
    add(done, "█ \(words.doneShort)", .text, labels: labels, width: width)
  }

  private mutating func add(_ cells: [String], _ label: String, _ kind: ChartLine.Kind, labels: Int, width: Int) {
    var line = ChartLine()
    line.add(.muted, " \(label)", columns: labels)
    for cell in cells { line.add(kind, cell, columns: width) }
    lines.append(line)
  }

  /// Two lines a month where upright bars do not fit.
  private mutating func writeAcross(_ curve: ForecastCurve, _ most: Score) {
    for month in curve.months {
      var line = ChartLine()
      line.add(.text, " \(words.month(month.month))", columns: 5)
      line.add(.text, formats.points(month.expected), columns: 6, .right)
      let room = (columns - 20) / 2
      line.add(.pale, " \(Bar.across(month.expected, of: most, columns: room, with: "░"))", columns: room + 2)
      line.add(.text, month.actual.map { formats.points($0) } ?? "", columns: 6, .right)
      line.add(.full, " \(Bar.across(month.actual ?? .zero, of: most, columns: room))")
      lines.append(line)
    }
  }
}

extension DashboardState {
  /// The lines of Biểu đồ, cut to the width of the screen.
  public func chartLines(of screen: ForecastScreen) -> [ChartLine] {
    guard let outlook, let forecast = forecast(of: screen) else { return [] }
    return ForecastCharts(self, outlook, forecast, columns: forecastLayout.body.width - 2).lines
  }
}
