import PlanModel

/// Finds the province, or the city of that rank, that an agency belongs to.
enum PlaceFinder {
  /// "tỉnh" or "thành phố", and the name.
  struct Place {
    var kind: String
    var name: String
  }

  /// The province named first: in the agency's own name, before it, or anywhere before the items.
  static func find(in blocks: [Block], near agency: Passage) -> Place? {
    if let own = place(in: agency, "tinh", "tỉnh") { return own }
    for block in blocks.prefix(60) {
      if let found = place(in: block.passage, "tinh", "tỉnh") { return found }
    }
    for block in blocks.prefix(60) {
      let passage = block.passage
      let found = place(in: passage, "thanh pho", "thành phố") ?? place(in: passage, "tp", "thành phố")
      if let found, Provinces.isCity(found.name) { return found }
    }
    if let found = Self.atDate(blocks) { return found }
    for block in blocks.prefix(60) {
      if let found = place(in: block.passage, "thanh pho", "thành phố") { return found }
    }
    return nil
  }

  /// "Lạng Sơn, ngày 08 tháng 01 năm 2025": the place of signing, where it is a province.
  private static func atDate(_ blocks: [Block]) -> Place? {
    for block in blocks.prefix(20) where block.passage.range.count < 260 {
      let tokens = block.passage.tokens(atMost: 60)
      guard let day = tokens.firstWords("ngay"), day > 1, tokens[day - 1].isSign(",") else { continue }
      let before = block.passage.part(block.passage.range.lowerBound..<tokens[day - 2].range.upperBound)
      if let found = Provinces.place(endingNameOf: before) { return found.place }
    }
    return nil
  }

  private static func place(in passage: Passage, _ kind: Phrase, _ word: String) -> Place? {
    let tokens = passage.tokens(atMost: 400)
    for index in tokens.indices where tokens.has(kind, at: index) {
      var start = index + kind.count
      if start < tokens.count, tokens[start].isSign("."), kind.count == 1 { start += 1 }
      var end = start
      while end < tokens.count, end - start < 6, isNamePart(passage, tokens, at: end, from: start) { end += 1 }
      if end > start, tokens[end - 1].isSign("-") { end -= 1 }
      if end == start, let known = Provinces.named(passage, tokens, at: start) { return known }
      guard end > start else { continue }
      let name = passage.part(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound).text
      guard end - start >= 2 || Provinces.isKnown(name) else { continue }
      return Place(kind: word, name: titled(name))
    }
    return nil
  }

  private static func isNamePart(_ passage: Passage, _ tokens: [Token], at index: Int, from start: Int) -> Bool {
    let token = tokens[index]
    if token.isSign("-") {
      return index > start && token.followsBlank && index + 1 < tokens.count && tokens[index + 1].isCapital
    }
    guard token.kind == .word, token.isCapital else { return false }
    if index > start, Letters.isWide(passage.source.scalars[token.range.lowerBound - 1]) { return false }
    if tokens.longestWords(of: ["cong hoa", "doc lap", "uy", "ubnd", "hdnd"], at: index) > 0 { return false }
    return !["sở", "số", "năm"].contains(passage.text(of: token).lowercased())
  }

  /// "LẠNG SƠN" as "Lạng Sơn".
  private static func titled(_ name: String) -> String {
    if let known = Provinces.named(name) { return known.name }
    guard name == name.uppercased() else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ")
  }
}
