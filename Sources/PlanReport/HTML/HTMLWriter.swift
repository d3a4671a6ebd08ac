import PlanModel

/// Writes the body of a page.
struct HTMLWriter {
  private(set) var lines: [String] = []
  private var charts = 0

  mutating func write(_ document: Document) {
    let isWide = document.issuer == nil && document.blocks.contains(where: \.isWideTable)
    lines.append("<main\(isWide ? " class=\"wide\"" : "")>")
    if let issuer = document.issuer { writeHead(issuer) }
    if !document.kind.isEmpty { lines.append("<h1>\(HTMLText.lines(document.kind))</h1>") }
    if !document.abstract.isEmpty { add("p", "abstract", document.abstract) }
    for block in document.blocks { write(block, below: 1) }
    writeFoot(document)
    for (place, annex) in document.annexes.enumerated() { write(annex, number: place + 1) }
    lines.append("</main>")
  }

  private mutating func add(_ tag: String, _ style: String = "", _ text: String) {
    lines.append("<\(tag)\(style.isEmpty ? "" : " class=\"\(style)\"")>\(HTMLText.lines(text))</\(tag)>")
  }

  private mutating func writeHead(_ issuer: Document.Issuer) {
    lines.append("<header class=\"heads\">\n<div>")
    if !issuer.superior.isEmpty { add("p", issuer.superior) }
    add("p", "agency", issuer.agency)
    add("p", "number", issuer.number)
    lines.append("</div>\n<div>")
    for (place, line) in issuer.motto.enumerated() {
      add("p", place == issuer.motto.count - 1 ? "motto" : "nation", line)
    }
    add("p", "place", issuer.place)
    lines.append("</div>\n</header>")
  }

  private mutating func add(_ tag: String, _ text: String) { add(tag, "", text) }

  private mutating func writeFoot(_ document: Document) {
    guard !document.recipients.isEmpty || !document.signature.isEmpty else { return }
    lines.append("<footer class=\"foot\">\n<div>")
    for (place, line) in document.recipients.enumerated() { add("p", place == 0 ? "recipients" : "recipient", line) }
    lines.append("</div>\n<div class=\"signature\">")
    for line in document.signature { add("p", line) }
    lines.append("</div>\n</footer>")
  }

  private mutating func write(_ annex: Document.Annex, number: Int) {
    let style = annex.isWide ? "annex wide" : "annex"
    lines.append("<section class=\"\(style)\" aria-labelledby=\"annex-\(number)\">")
    let heads = [annex.title, annex.name].filter { !$0.isEmpty }.map(HTMLText.lines).joined(separator: "<br>")
    lines.append("<h2 id=\"annex-\(number)\">\(heads)</h2>")
    if !annex.reference.isEmpty { add("p", "reference", annex.reference) }
    for block in annex.blocks { write(block, below: 2) }
    lines.append("</section>")
  }

  /// - Parameter level: that of the heading above.
  private mutating func write(_ block: Document.Block, below level: Int) {
    switch block {
    case .heading(let depth, let text): add("h\(min(6, level + max(1, depth)))", text)
    case .paragraph(let text), .lettered(let text): add("p", text)
    case .labelled(let label, let text):
      lines.append("<p><strong>\(HTMLText.lines(label)):</strong> \(HTMLText.lines(text))</p>")
    case .points(let points): write(points, as: "ul")
    case .numbered(let points): write(points, as: "ol")
    case .table(let table): lines.append(HTMLTable(table: table).html)
    case .chart(let chart):
      charts += 1
      lines.append(HTMLChart(chart: chart, number: charts).html)
    }
  }

  private mutating func write(_ points: [String], as tag: String) {
    guard !points.isEmpty else { return }
    lines.append("<\(tag)>")
    for point in points { add("li", point) }
    lines.append("</\(tag)>")
  }
}

/// A table with its heads, for readers who see them and for those who hear them.
struct HTMLTable {
  let table: DocumentTable

  var html: String {
    let caption = table.name.isEmpty ? "" : "<caption>\(HTMLText.lines(table.name))</caption>\n"
    let rows = table.rows.map(row).joined(separator: "\n")
    // What is wider than the window moves by itself, also by keys.
    return "<div class=\"table\" tabindex=\"0\"><table\(table.columns.count > 7 ? " class=\"small\"" : "")>\n"
      + "\(caption)\(widths)<thead>\n\(head)\n</thead>\n<tbody>\n\(rows)\n</tbody>\n</table></div>"
  }

  private var widths: String {
    let shares = max(1, table.columns.map(\.share).reduce(0, +))
    let columns = table.columns.map { "<col style=\"width: \($0.share * 100 / shares)%\">" }
    return "<colgroup>\(columns.joined())</colgroup>\n"
  }

  private var head: String {
    guard table.hasGroupedHead else {
      return "<tr>\(table.columns.map { "<th scope=\"col\">\(HTMLText.lines($0.title))</th>" }.joined())</tr>"
    }
    var (upper, lower) = ("", "")
    var place = 0
    while place < table.columns.count {
      let column = table.columns[place]
      guard !column.group.isEmpty else {
        upper += "<th scope=\"col\" rowspan=\"2\">\(HTMLText.lines(column.title))</th>"
        place += 1
        continue
      }
      let end = table.columns[place...].firstIndex { $0.group != column.group } ?? table.columns.count
      upper += "<th scope=\"colgroup\" colspan=\"\(end - place)\">\(HTMLText.lines(column.group))</th>"
      for inner in table.columns[place..<end] { lower += "<th scope=\"col\">\(HTMLText.lines(inner.title))</th>" }
      place = end
    }
    return "<tr>\(upper)</tr>\n<tr>\(lower)</tr>"
  }

  /// The column that says what a row is about: the first with text.
  private var subject: Int { table.columns.firstIndex { $0.alignment == .left } ?? 0 }

  private func row(_ row: DocumentTable.Row) -> String {
    let style =
      switch row.kind {
      case .entry: ""
      case .group: " class=\"group\""
      case .total: " class=\"total\""
      }
    if row.isSpanning {
      let span = max(1, table.columns.count)
      return "<tr\(style)><th scope=\"rowgroup\" colspan=\"\(span)\">\(HTMLText.lines(row.cells[0].text))</th></tr>"
    }
    let cells = table.columns.indices.map { place in
      let text = HTMLText.lines(place < row.cells.count ? row.cells[place].text : "")
      let side =
        switch table.columns[place].alignment {
        case .left: ""
        case .center: " class=\"center\""
        case .right: " class=\"right\""
        }
      return place == subject ? "<th scope=\"row\"\(side)>\(text)</th>" : "<td\(side)>\(text)</td>"
    }
    return "<tr\(style)>\(cells.joined())</tr>"
  }
}
