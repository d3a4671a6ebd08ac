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
    lines += self.lines(of: document.blocks)
    lines += foot(of: document)
    for annex in document.annexes { lines += self.lines(of: annex) }
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

  private func lines(of blocks: [Document.Block]) -> [String] {
    blocks.enumerated().flatMap { place, block in
      (place > 0 && block.standsApart(from: blocks[place - 1]) ? [""] : []) + lines(of: block)
    }
  }

  private func lines(of annex: Document.Annex) -> [String] {
    let heads = [annex.title, annex.name, annex.reference].filter { !$0.isEmpty }
    return ["", ""] + heads.flatMap(centered) + [""] + lines(of: annex.blocks)
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
    case .heading(_, let text), .paragraph(let text), .lettered(let text): hanging(text, "", "")
    case .labelled(let label, let text): hanging("\(label): \(text)", "", "")
    case .points(let points): points.flatMap { hanging($0, "- ", "  ") }
    case .numbered(let points):
      points.enumerated().flatMap { number, text in
        let mark = "\(number + 1). "
        return hanging(text, mark, String(repeating: " ", count: mark.count))
      }
    case .table(let table): lines(of: table)
    case .chart(let chart): lines(of: chart)
    }
  }

  func hanging(_ text: String, _ first: String, _ others: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      String($0).sanitized.wrapped(to: width - first.count)
    }
    .enumerated().map { ($0.offset == 0 ? first : others) + $0.element }
  }
}

extension Document.Block {
  /// Whether an empty line goes between a block and this one: not below a heading, nor between a paragraph and the list
  /// that it opens.
  fileprivate func standsApart(from other: Document.Block) -> Bool {
    switch (other, self) {
    case (_, .table), (_, .chart): true
    case (.heading, _), (.paragraph, .points), (.paragraph, .numbered), (.lettered, .points), (.lettered, .numbered),
      (.labelled, .points), (.labelled, .numbered):
      false
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
