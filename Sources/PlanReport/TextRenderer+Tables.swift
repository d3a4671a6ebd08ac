import Screen

extension TextRenderer {
  /// A table between rules, no line wider than the text; the name above it.
  func lines(of table: DocumentTable) -> [String] {
    if isTooWide(table) { return records(of: table) }
    let widths = columnWidths(of: table)
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
    let titles = table.columns.map { $0.group.isEmpty ? $0.title : "\($0.group): \($0.title)" }
    var lines = table.name.isEmpty ? [] : hanging(table.name, "", "")
    lines += [rule] + self.lines(of: titles, table, widths, isHead: true) + [rule]
    for row in table.rows {
      lines += (row.isSpanning ? spanning(row, rule) : self.lines(of: row.cells.map(\.text), table, widths)) + [rule]
    }
    return lines
  }

  /// Whether words would have to be cut to get all columns beside each other.
  private func isTooWide(_ table: DocumentTable) -> Bool {
    let needs = table.columns.indices.map { min(10, need(of: $0, in: table)) }
    return needs.reduce(1) { $0 + $1 + 3 } > width
  }

  /// A table as a list: each row opens with its first two cells, the others below with their heads; empty ones are left
  /// out.
  private func records(of table: DocumentTable) -> [String] {
    var lines = table.name.isEmpty ? [] : hanging(table.name, "", "")
    for row in table.rows {
      if !lines.isEmpty { lines.append("") }
      let opening = row.cells.prefix(2).map(\.text).filter { !$0.isEmpty }.joined(separator: ". ")
      lines += hanging(opening.replacingLineEnds, "", "")
      for (cell, column) in zip(row.cells, table.columns).dropFirst(2) where !cell.text.isEmpty {
        lines += hanging("\(column.title): \(cell.text.replacingLineEnds)", "   ", "     ")
      }
    }
    return lines
  }

  private func spanning(_ row: DocumentTable.Row, _ rule: String) -> [String] {
    let room = rule.columns - 4
    return row.cells[0].text.replacingLineEnds.sanitized.wrapped(to: room).map { "| \($0.fitted(to: room)) |" }
  }

  private func lines(of cells: [String], _ table: DocumentTable, _ widths: [Int], isHead: Bool = false) -> [String] {
    let wrapped = zip(cells, widths).map { $0.replacingLineEnds.sanitized.wrapped(to: $1) }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1)).map { line in
      let parts = table.columns.indices.map { column -> String in
        let text = column < wrapped.count && line < wrapped[column].count ? wrapped[column][line] : ""
        return aligned(text, widths[column], isHead ? .center : table.columns[column].alignment)
      }
      return "| " + parts.joined(separator: " | ") + " |"
    }
  }

  private func aligned(_ text: String, _ width: Int, _ alignment: DocumentTable.Alignment) -> String {
    let room = max(0, width - text.columns)
    let left = alignment == .left ? 0 : alignment == .right ? room : room / 2
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: room - left)
  }

  /// The widths by their shares; none so narrow that a date or an ordinary word would be broken, as far as there is room.
  private func columnWidths(of table: DocumentTable) -> [Int] {
    let room = max(table.columns.count * 3, width - 3 * table.columns.count - 1)
    let shares = max(1, table.columns.map(\.share).reduce(0, +))
    let needs = table.columns.indices.map { need(of: $0, in: table) }
    var widths = table.columns.indices.map { max(needs[$0], room * table.columns[$0].share / shares) }
    while widths.reduce(0, +) > room {
      // The column that has most to spare gives way; where none has, the widest.
      func spare(_ place: Int) -> (Int, Int) { (max(0, widths[place] - needs[place]), widths[place]) }
      guard let place = widths.indices.filter({ widths[$0] > 3 }).max(by: { spare($0) < spare($1) }) else { break }
      widths[place] -= 1
    }
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] += max(0, room - widths.reduce(0, +))
    }
    return widths
  }

  private func need(of column: Int, in table: DocumentTable) -> Int {
    let texts =
      [table.columns[column].title]
      + table.rows.filter { !$0.isSpanning && column < $0.cells.count }.map(\.cells[column].text)
    let words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    return min(12, max(3, words.map { String($0).columns }.max() ?? 3))
  }

  /// Bars of signs, a figure behind each.
  func lines(of chart: DocumentChart) -> [String] {
    let labels = min(width / 2, chart.bars.map { $0.label.sanitized.columns }.max() ?? 0)
    let figures = chart.bars.map { $0.text.sanitized.columns }.max() ?? 0
    let room = max(4, width - labels - figures - 2)
    return hanging(chart.title, "", "")
      + chart.bars.map { bar in
        let length = bar.value * room / chart.scale
        let rest = max(0, (bar.whole ?? bar.value) * room / chart.scale - length)
        let signs = String(repeating: "#", count: length) + String(repeating: ".", count: rest)
        let label = bar.label.replacingLineEnds.sanitized.fitted(to: labels)
        return "\(label) \(signs.fitted(to: room)) \(bar.text.sanitized)"
      }
  }
}

extension DocumentTable.Row {
  /// Whether its only cell goes over the whole table.
  var isSpanning: Bool { kind == .group && cells.count == 1 }
}
