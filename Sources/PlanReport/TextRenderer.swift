import Screen

/// A document as plain text, laid out by cells, for a terminal, an e-mail or a printer of lines.
public struct TextRenderer: Sendable {
  /// How many cells a line has.
  public let width: Int

  /// Lines of that many cells.
  public init(width: Int = 80) { self.width = max(40, width) }

  /// The text, every line ended; what a terminal could take for a command is made visible.
  public func render(_ document: Document) -> String {
    var lines = head(of: document)
    for (place, block) in document.blocks.enumerated() {
      if place > 0, block.standsApart(from: document.blocks[place - 1]) { lines.append("") }
      lines += self.lines(of: block)
    }
    lines += foot(of: document)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { "\($0.cutBlanks)\n" }.joined()
  }

  private func head(of document: Document) -> [String] {
    var lines: [String] = []
    if let issuer = document.issuer {
      let left = [issuer.superior, issuer.agency, issuer.number].filter { !$0.isEmpty }
      lines += beside(left, issuer.motto + [issuer.place], centersLeft: true) + [""]
    }
    lines += centered(document.kind)
    if !document.abstract.isEmpty { lines += centered(document.abstract) }
    return lines + [""]
  }

  private func foot(of document: Document) -> [String] {
    guard !document.recipients.isEmpty || !document.signature.isEmpty else { return [] }
    return [""] + beside(document.recipients, document.signature)
  }

  private func centered(_ text: String) -> [String] {
    text.sanitized.wrapped(to: width - 8).map { String(repeating: " ", count: max(0, (width - $0.columns) / 2)) + $0 }
  }

  /// Two columns side by side, each centred in its half; Nơi nhận stands left.
  private func beside(_ left: [String], _ right: [String], centersLeft: Bool = false) -> [String] {
    let half = width / 2
    let leftLines = left.flatMap { $0.sanitized.wrapped(to: half - 2) }
    let rightLines = right.flatMap { $0.sanitized.wrapped(to: half - 2) }
    return (0..<max(leftLines.count, rightLines.count)).map { row in
      let own = row < leftLines.count ? leftLines[row] : ""
      let other = row < rightLines.count ? rightLines[row] : ""
      let indent = centersLeft ? String(repeating: " ", count: max(0, (half - own.columns) / 2)) : ""
      return (indent + own).fitted(to: half) + String(repeating: " ", count: max(0, (half - other.columns) / 2)) + other
    }
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .heading(_, let text), .paragraph(let text): hanging(text, "", "")
    case .points(let points): points.flatMap { hanging($0, "- ", "  ") }
    case .numbered(let points):
      points.enumerated().flatMap { number, text in
        let mark = "\(number + 1). "
        return hanging(text, mark, String(repeating: " ", count: mark.count))
      }
    case .table(let table): lines(of: table)
    }
  }

  private func hanging(_ text: String, _ first: String, _ others: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      String($0).sanitized.wrapped(to: width - first.count)
    }
    .enumerated().map { ($0.offset == 0 ? first : others) + $0.element }
  }

  private func lines(of table: DocumentTable) -> [String] {
    let widths = columnWidths(of: table)
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
    var lines = [rule] + row(table.columns.map(\.title), table, widths, isHead: true) + [rule]
    for cells in table.rows { lines += row(cells, table, widths, isHead: false) + [rule] }
    return lines
  }

  private func row(_ cells: [String], _ table: DocumentTable, _ widths: [Int], isHead: Bool) -> [String] {
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
    let needs = table.columns.indices.map { column in
      let cells = [table.columns[column].title] + table.rows.map { column < $0.count ? $0[column] : "" }
      return min(
        12, max(3, cells.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { String($0).columns }.max() ?? 3))
    }
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
}

extension Document.Block {
  /// Whether an empty line goes between a block and this one: not below a heading, nor between a paragraph and the list
  /// that it opens.
  fileprivate func standsApart(from other: Document.Block) -> Bool {
    switch (other, self) {
    case (_, .table): true
    case (.heading, _), (.paragraph, .points), (.paragraph, .numbered): false
    default: true
    }
  }
}

extension String {
  fileprivate var cutBlanks: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text in one line.
  var replacingLineEnds: String { String(map { $0.isNewline ? " " : $0 }) }
}
