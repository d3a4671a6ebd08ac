import Screen

/// A document as Markdown (CommonMark with the pipe tables of GitHub).
public struct MarkdownRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The text, ended by a line end. What Markdown would take for markup in a text is escaped.
  public func render(_ document: Document) -> String {
    var parts: [String] = []
    if let issuer = document.issuer {
      let left = [issuer.superior, issuer.agency, issuer.number].filter { !$0.isEmpty }
      parts.append(left.map(escaped).joined(separator: "  \n"))
      parts.append((issuer.motto.map { "**\(inline($0))**" } + [escaped(issuer.place)]).joined(separator: "  \n"))
    }
    parts.append("# \(inline(document.kind))")
    if !document.abstract.isEmpty { parts.append("**\(inline(document.abstract))**") }
    parts += document.blocks.map(markdown)
    if !document.recipients.isEmpty { parts.append(document.recipients.map(escaped).joined(separator: "  \n")) }
    if !document.signature.isEmpty {
      parts.append(document.signature.map { "**\(inline($0))**" }.joined(separator: "  \n"))
    }
    for annex in document.annexes {
      parts.append("---\n\n# \(inline(annex.title))")
      parts += ["**\(inline(annex.name))**", escaped(annex.reference)].filter { $0 != "****" }
      parts += annex.blocks.map(markdown)
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text): "\(String(repeating: "#", count: min(6, level + 1))) \(inline(text))"
    case .paragraph(let text), .lettered(let text): escaped(text)
    case .labelled(let label, let text): "**\(inline(label)):** \(inline(text))"
    case .points(let points): points.map { "- \(escaped($0))" }.joined(separator: "\n")
    case .numbered(let points):
      points.enumerated().map { "\($0.offset + 1). \(escaped($0.element))" }.joined(separator: "\n")
    case .table(let table): (table.name.isEmpty ? "" : "**\(inline(table.name))**\n\n") + markdown(table)
    case .chart(let chart): markdown(chart)
    }
  }

  private func markdown(_ chart: DocumentChart) -> String {
    let bars = chart.bars.map { "- \(escaped($0.label)): \(inline($0.text))" }
    return (["**\(inline(chart.title))**", ""] + bars).joined(separator: "\n")
  }

  private func markdown(_ table: DocumentTable) -> String {
    let rule = table.columns.map { column in
      switch column.alignment {
      case .left: "---"
      case .center: ":---:"
      case .right: "---:"
      }
    }
    let titles = table.columns.map { cell($0.group.isEmpty ? $0.title : "\($0.group): \($0.title)") }
    return ([titles, rule] + table.rows.map { row($0, of: table) })
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// The cells of a row, as many as the table has columns; heads and sums stand out.
  private func row(_ row: DocumentTable.Row, of table: DocumentTable) -> [String] {
    let cells = row.cells.map { cell($0.text) }.map { row.kind == .entry || $0.isEmpty ? $0 : "**\($0)**" }
    return cells + Array(repeating: "", count: max(0, table.columns.count - cells.count))
  }

  private func cell(_ text: String) -> String { inline(text).replacing("|", with: "\\|") }

  private static let marks = Set("\\`*_[]<>#~&")

  /// A text within a line.
  private func inline(_ text: String) -> String {
    var result = ""
    for character in text.replacingLineEnds.sanitized {
      if Self.marks.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// A text that begins a line; one that looks like a list or a quotation stays a text.
  private func escaped(_ text: String) -> String {
    let result = inline(text)
    let first = result.prefix { $0.isNumber }
    let rest = result.dropFirst(first.count)
    if !first.isEmpty, let mark = rest.first, ".)".contains(mark), rest.dropFirst().first == " " {
      return "\(first)\\\(rest)"
    }
    if let mark = result.first, "-+=".contains(mark) { return "\\\(result)" }
    return result
  }
}
