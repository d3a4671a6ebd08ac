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
      parts.append((Document.motto.map { "**\($0)**" } + [escaped(issuer.place)]).joined(separator: "  \n"))
    }
    parts.append("# \(escaped(document.kind))")
    if !document.abstract.isEmpty { parts.append("**\(escaped(document.abstract))**") }
    parts += document.blocks.map(markdown)
    if !document.recipients.isEmpty { parts.append(document.recipients.map(escaped).joined(separator: "  \n")) }
    if !document.signature.isEmpty {
      parts.append(document.signature.map { "**\(escaped($0))**" }.joined(separator: "  \n"))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text): "\(String(repeating: "#", count: min(6, level + 1))) \(escaped(text))"
    case .paragraph(let text): escaped(text)
    case .points(let points): points.map { "- \(escaped($0))" }.joined(separator: "\n")
    case .numbered(let points):
      points.enumerated().map { "\($0.offset + 1). \(escaped($0.element))" }.joined(separator: "\n")
    case .table(let table): markdown(table)
    }
  }

  private func markdown(_ table: DocumentTable) -> String {
    let rule = table.columns.map { column in
      switch column.alignment {
      case .left: "---"
      case .center: ":---:"
      case .right: "---:"
      }
    }
    let rows = [table.columns.map { cell($0.title) }, rule] + table.rows.map { $0.map(cell) }
    return rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private func cell(_ text: String) -> String { escaped(text).replacing("|", with: "\\|") }

  private static let marks = Set("\\`*_[]<>#~")

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text.replacingLineEnds.sanitized {
      if Self.marks.contains(character) { result.append("\\") }
      result.append(character)
    }
    // A text that begins like a list or a quotation.
    let first = result.prefix { $0.isNumber }
    if !first.isEmpty, result.dropFirst(first.count).first == ".", result.dropFirst(first.count + 1).first == " " {
      return "\(first)\\\(result.dropFirst(first.count))"
    }
    if let mark = result.first, "-+".contains(mark) { return "\\\(result)" }
    return result
  }
}
