/// Writes a table: its head repeats on every page, no row breaks over two.
struct DocxTableWriter {
  let table: DocumentTable
  /// How wide it is, in twentieths of a point.
  let width: Int

  /// The widths by their shares; none so narrow that an ordinary word or a date would break, as far as there is room.
  private var widths: [Int] {
    let shares = max(1, table.columns.map(\.share).reduce(0, +))
    var needs = table.columns.indices.map { need(of: $0) }
    let most = max(width, needs.reduce(0, +))
    needs = needs.map { $0 * width / most }
    let spare = max(0, width - needs.reduce(0, +))
    let wanted = table.columns.indices.map { max(0, width * table.columns[$0].share / shares - needs[$0]) }
    let all = max(1, wanted.reduce(0, +))
    var widths = zip(needs, wanted).map { $0 + spare * $1 / all }
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] += width - widths.reduce(0, +)
    }
    return widths
  }

  /// What the longest word of a column takes, but not more than some twelve letters do.
  private func need(of column: Int) -> Int {
    let points = isSmall ? 10 : 12
    var longest = DocxMetrics.longestWord(of: table.columns[column].title, points: points, isBold: true)
    for row in table.rows where !row.isSpanning && column < row.cells.count {
      let width = DocxMetrics.longestWord(of: row.cells[column].text, points: points, isBold: row.kind != .entry)
      longest = max(longest, width)
    }
    return min(130 * points, longest) + 200
  }

  private var isSmall: Bool { table.columns.count > 7 }

  /// The table.
  var xml: String {
    let widths = widths
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    var rows = table.hasGroupedHead ? groupedHead(widths) : row(headCells(widths), isHead: true)
    for entry in table.rows { rows += row(cells(of: entry, widths), isHead: false) }
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>"
  }

  private func row(_ cells: String, isHead: Bool) -> String {
    "<w:tr><w:trPr><w:cantSplit/>\(isHead ? "<w:tblHeader/>" : "")</w:trPr>\(cells)</w:tr>"
  }

  private func cell(_ width: Int, span: Int = 1, merge: String = "", _ content: String) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span > 1 ? "<w:gridSpan w:val=\"\(span)\"/>" : "")"
      + "\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>\(content)</w:tc>"
  }

  private func headCells(_ widths: [Int]) -> String {
    zip(table.columns, widths).map { cell($1, headText($0.title)) }.joined()
  }

  private func headText(_ text: String) -> String { DocxXML.text(isSmall ? "TableHeadSmall" : "TableHead", text) }

  /// Two rows: heads of groups over those of their columns; a column without a group goes over both.
  private func groupedHead(_ widths: [Int]) -> String {
    var (upper, lower) = ("", "")
    var place = 0
    while place < table.columns.count {
      let column = table.columns[place]
      guard !column.group.isEmpty else {
        upper += cell(widths[place], merge: "<w:vMerge w:val=\"restart\"/>", headText(column.title))
        lower += cell(widths[place], merge: "<w:vMerge/>", headText(""))
        place += 1
        continue
      }
      let end = table.columns[place...].firstIndex { $0.group != column.group } ?? table.columns.count
      upper += cell(widths[place..<end].reduce(0, +), span: end - place, headText(column.group))
      for inner in place..<end { lower += cell(widths[inner], headText(table.columns[inner].title)) }
      place = end
    }
    return row(upper, isHead: true) + row(lower, isHead: true)
  }

  private func cells(of row: DocumentTable.Row, _ widths: [Int]) -> String {
    let bold = row.kind == .entry ? nil : "Strong"
    if row.isSpanning {
      return cell(
        width, span: table.columns.count, DocxXML.paragraph(style(.left), DocxXML.runs(row.cells[0].text, style: bold)))
    }
    return table.columns.indices.map { place in
      let text = place < row.cells.count ? row.cells[place].text : ""
      return cell(
        widths[place], DocxXML.paragraph(style(table.columns[place].alignment), DocxXML.runs(text, style: bold)))
    }.joined()
  }

  private func style(_ alignment: DocumentTable.Alignment) -> String {
    let name =
      switch alignment {
      case .left: "TableText"
      case .center: "TableCenter"
      case .right: "TableRight"
      }
    return isSmall ? "\(name)Small" : name
  }
}

/// Writes a chart as a table whose shaded cells are the bars.
struct DocxChartWriter {
  let chart: DocumentChart
  let width: Int

  private static let steps = 24

  var xml: String {
    let (label, figure) = (width * 3 / 10, width * 12 / 100)
    let step = (width - label - figure) / Self.steps
    let widths = [label] + Array(repeating: step, count: Self.steps) + [width - label - step * Self.steps]
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let rows = chart.bars.map { row($0, label: label, step: step, figure: widths[Self.steps + 1]) }.joined()
    return DocxXML.text("TableCaption", chart.title)
      + "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableChart\"/><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>"
      + (chart.legend.isEmpty ? "" : DocxXML.text("ChartLegend", chart.legend)) + DocxXML.paragraph("TableEnd", "")
  }

  private func row(_ bar: DocumentChart.Bar, label: Int, step: Int, figure: Int) -> String {
    let full = bar.value == 0 ? 0 : max(1, bar.value * Self.steps / chart.scale)
    let whole = max(full, (bar.whole ?? bar.value) * Self.steps / chart.scale)
    let parts = [(full, "2E5A88"), (whole - full, "D3DEE9"), (Self.steps - whole, "")]
    let cells = parts.filter { $0.0 > 0 }.map { count, color in
      let shade = color.isEmpty ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(color)\"/>"
      return "<w:tc><w:tcPr><w:tcW w:w=\"\(count * step)\" w:type=\"dxa\"/><w:gridSpan w:val=\"\(count)\"/>\(shade)"
        + "</w:tcPr>\(DocxXML.paragraph("ChartLabel", ""))</w:tc>"
    }.joined()
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cell(label, "ChartLabel", bar.label))\(cells)"
      + "\(cell(figure, "ChartFigure", bar.text))</w:tr>"
  }

  private func cell(_ width: Int, _ style: String, _ text: String) -> String {
    "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(DocxXML.text(style, text))</w:tc>"
  }
}
