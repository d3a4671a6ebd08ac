/// Finds the title: "KẾ HOẠCH" and the lines under it.
enum TitleFinder {
  private static let kinds: [Phrase] = ["ke hoach", "bao cao", "phuong an", "chuong trinh", "de an", "thong bao"]
  /// What the head of an annex begins with, which may stand without its plan.
  private static let annexes: [Phrase] = ["phu luc", "danh muc", "bieu", "bang", "bang tong hop"]
  private static let afterwards: [Phrase] = [
    "can cu", "thuc hien", "nham", "thi hanh", "tren co so", "trien khai thuc hien", "kem theo", "de", "kinh gui",
    "ban hanh kem", "qua", "tiep tuc", "sau khi", "so",
  ]

  /// The paragraphs of the title, the kind of document first.
  static func title(in blocks: [Block]) -> [Passage] {
    let title = title(in: blocks, of: kinds)
    return title.isEmpty ? Self.title(in: blocks, of: annexes) : title
  }

  /// The title of a document that adds to another one of the year: "Kế hoạch bổ sung …", "KẾ HOẠCH / Điều chỉnh, bổ sung …".
  static func supplements(_ title: [Passage]) -> String? {
    guard let first = title.first else { return nil }
    let words = title.prefix(2).flatMap { $0.tokens(atMost: 12) }
    let start = first.tokens(atMost: 6).longest(of: kinds, at: 0)
    guard start > 0 else { return nil }
    let adds: [StaticString] = [
      "bo sung", "dieu chinh", "sua doi", "dieu chinh bo sung", "sua doi bo sung", "dieu chinh , bo sung",
      "sua doi , bo sung",
      "ve viec bo sung", "ve viec dieu chinh",
    ]
    guard words.longestWords(of: adds, at: start) > 0 else { return nil }
    return title.map(\.text).joined(separator: " ")
  }

  private static func title(in blocks: [Block], of kinds: [Phrase]) -> [Passage] {
    for (index, block) in blocks.prefix(30).enumerated() {
      let tokens = block.passage.tokens(atMost: 40)
      let kind = tokens.longest(of: kinds, at: 0)
      guard kind > 0, tokens[0].isCapital, !isSentence(block, tokens) else { continue }
      if tokens.count > kind + 3 { return [block.passage] + more(blocks, from: index + 1, atMost: 3) }
      return [block.passage] + more(blocks, from: index + 1, atMost: 6)
    }
    return []
  }

  /// The paragraphs that go on with the title.
  private static func more(_ blocks: [Block], from start: Int, atMost limit: Int) -> [Passage] {
    var result: [Passage] = []
    for block in blocks.dropFirst(start).prefix(limit) {
      let tokens = block.passage.tokens(atMost: 6)
      guard block.markers.isEmpty, !tokens.isEmpty, !tokens[0].isSign("(") else { break }
      guard tokens.longest(of: afterwards, at: 0) == 0 || tokens[0].isAllCapitals, !block.passage.endsSentence else {
        break
      }
      guard block.passage.range.count < 300, !isIntroduction(block) else { break }
      result.append(block.passage)
    }
    return result
  }

  /// "Sở X xây dựng Kế hoạch … như sau:" belongs to the text.
  private static func isIntroduction(_ block: Block) -> Bool {
    block.passage.endsWithColon || block.passage.tokens(atMost: 60).firstWords("nhu sau") != nil
  }

  private static func isSentence(_ block: Block, _ tokens: [Token]) -> Bool {
    block.passage.endsSentence || tokens.hasWords("ke hoach nay", at: 0) || tokens.hasWords("ke hoach so", at: 0)
  }
}
