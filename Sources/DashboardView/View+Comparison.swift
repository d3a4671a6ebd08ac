import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// Two years side by side: fields, then the leaves by what became of them.
  func drawComparison(_ sheet: ComparisonSheet, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.years
    let comparison = sheet.comparison
    let height = state.comparisonRows
    let last = min(sheet.scroll.top + height, sheet.rows.count)
    let more = sheet.rows.count > height ? "\(last)/\(sheet.rows.count)" : ""
    let area = drawFrame(
      .comparison, words.comparison(comparison.earlierYear, comparison.laterYear), state, right: more, &canvas)
    let columns = ComparisonColumns(area)
    drawCells(
      area.y, "", "", ["\(comparison.earlierYear)", "\(comparison.laterYear)", "±"], "", .label, columns, area, &canvas)
    drawWhole(comparison, state, columns, area, &canvas)
    for offset in 0..<height {
      let number = sheet.scroll.top + offset
      guard sheet.rows.indices.contains(number) else { break }
      draw(sheet.rows[number], state, columns, area, area.y + 2 + offset, &canvas)
    }
  }

  /// The index of both years.
  private func drawWhole(
    _ comparison: YearComparison, _ state: DashboardState, _ columns: ComparisonColumns, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let formats = state.words.formats
    let computed = [comparison.earlierYear, comparison.laterYear].map { state.plan.computedIndex(of: $0) }
    let indexes = computed.map { $0?.value }
    let isPartial = computed.contains { $0?.isProvisional ?? true }
    let difference = isPartial ? nil : indexes[0].flatMap { old in indexes[1].map { $0 - old } }
    let texts = indexes.map { $0.map { formats.percent($0) } ?? "–" } + [difference.map { sign($0, state.words) } ?? ""]
    drawCells(
      area.y + 1, "", state.words.years.total, texts, isPartial ? "…" : "", .title, columns, area, &canvas)
  }

  private func draw(
    _ row: ComparisonSheet.Row, _ state: DashboardState, _ columns: ComparisonColumns, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let words = state.words
    switch row {
    case .blank: break
    case .section(let section, let count):
      var pen = RowPen(area, y: y, margin: 1)
      let style = theme[.title].on(theme[.dialog])
      let notes: [ComparisonSheet.Section: String] = [
        .fields: words.years.partial, .lost: words.years.again, .losing: words.years.again,
      ]
      let note = area.width >= 60 ? notes[section].map { "   \($0)" } ?? "" : ""
      pen.put("\(words.name(of: section)) (\(count))\(note)", columns: pen.room, style: style, on: &canvas)
    case .field(let field):
      let texts = [field.earlier, field.later].map { sum in
        let reached = sum.scored > 0 ? sum.reached : nil
        return columns.isWide ? points(reached, sum.maximum, words) : words.formats.score(reached)
      }
      let difference = field.difference.map { sign($0, words) } ?? ""
      drawCells(
        y, "\(field.code)", field.name, texts + [difference], field.difference == nil ? "…" : "", .dialog, columns,
        area,
        &canvas)
    case .leaf(let leaf):
      let texts = [leaf.earlier, leaf.later].map { line in line.map { points(of: $0, columns, words) } ?? "" }
      let name = leaf.later?.name ?? leaf.earlier?.name ?? ""
      let renamed = leaf.isRenamed ? "\(leaf.earlier?.name ?? "") → \(name)" : name
      drawCells(
        y, "\(leaf.code)", renamed, texts + [leaf.difference.map { sign($0, words) } ?? ""],
        leaf.losesAgain ? "²" : "", .dialog, columns, area, &canvas)
    }
  }

  private func points(of line: ScoreLine, _ columns: ComparisonColumns, _ words: Words) -> String {
    columns.isWide ? points(line.reached, line.maximum, words) : words.formats.score(line.reached)
  }

  /// A difference with its sign; `=` for none.
  private func sign(_ difference: Score, _ words: Words) -> String {
    if difference == .zero { return "=" }
    let text = words.formats.score(Score(thousandths: Int(difference.thousandths.magnitude)))
    return difference > .zero ? "+\(text)" : "−\(text)"
  }

  private func drawCells(
    _ y: Int, _ code: String, _ name: String, _ cells: [String], _ mark: String, _ role: Themes.Role,
    _ columns: ComparisonColumns, _ area: Rect, _ canvas: inout Canvas
  ) {
    let style = theme[role].on(theme[.dialog])
    var pen = RowPen(area, y: y, margin: 1)
    pen.pin(mark, columns: 2, style: theme[.bad].on(theme[.dialog]), on: &canvas)
    for (text, width) in zip(cells, columns.widths).reversed() {
      pen.pin(text, columns: width, style: style, on: &canvas)
    }
    pen.pinSpace(1)
    if !code.isEmpty { pen.put(code, columns: columns.code, style: theme[.label].on(theme[.dialog]), on: &canvas) }
    pen.put(name, columns: pen.room, style: style, on: &canvas)
  }
}

/// How wide the columns of a comparison are; where there is little room, maxima are left out, then the earlier year.
private struct ComparisonColumns {
  let isWide: Bool
  let code: Int
  let widths: [Int]

  init(_ area: Rect) {
    isWide = area.width >= 64
    code = isWide ? 8 : 6
    widths = isWide ? [13, 13, 8] : area.width >= 50 ? [8, 8, 8] : [0, 7, 7]
  }
}
