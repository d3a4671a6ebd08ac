/// The paragraphs in which a document speaks of decision and result, put right where its layout broke them.
enum HeadProse {
  /// A row across a table that is shorter is a heading.
  private static let shortest = 40

  /// Rows of one cell across a table, as a sheet has its preamble: "(Chỉ số CCHC năm 2025 đạt 77,9%, xếp hạng …)".
  static func acrossTables(_ source: SourceText, besides blocks: [Block]) -> [Block] {
    let taken = Set(blocks.map(\.passage.range.lowerBound))
    return source.tables.flatMap { table in
      table.rows.prefix(20).compactMap { row -> Block? in
        let cells = row.filter { !$0.lines.isEmpty }
        guard cells.count == 1, let first = source.lines[cells[0].lines].first,
          let last = source.lines[cells[0].lines].last
        else { return nil }
        let range = first.range.lowerBound..<last.range.upperBound
        guard range.count >= shortest, !taken.contains(range.lowerBound) else { return nil }
        return Block(Passage(source, range))
      }
    }
  }

  /// Paragraphs with a citation that a page's layout broke within the sentence, in one: "… của Chủ tịch" / "UBND tỉnh …".
  static func joined(_ blocks: [Block], behind title: [Passage]) -> [Block] {
    let end = title.last?.range.upperBound ?? 0
    var result: [Block] = []
    for block in blocks {
      if let last = result.last, last.passage.range.lowerBound >= end, isBroken(last.passage, before: block) {
        let whole = last.passage.range.lowerBound..<block.passage.range.upperBound
        result[result.count - 1] = Block(Passage(last.passage.source, whole))
      } else {
        result.append(block)
      }
    }
    return result
  }

  private static func isBroken(_ passage: Passage, before block: Block) -> Bool {
    guard case .text = block.kind, block.markers.isEmpty, !passage.isEmpty,
      block.passage.range.lowerBound - passage.range.upperBound < 3,
      let last = passage.tokens().last, last.kind != .sign || last.isSign(in: ",(")
    else { return false }
    let tokens = passage.tokens(atMost: 200)
    return tokens.indices.contains { CitedNumber.length(tokens, at: $0) > 0 }
  }
}
