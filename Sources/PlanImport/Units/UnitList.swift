/// Cuts a list of units into its parts where a new unit surely begins.
///
/// A semicolon always separates. A comma or "và" separates only before a word that names of units begin with, since
/// both stand inside names as well: "Phòng Phổ biến, giáo dục pháp luật", "Văn phòng HĐND và UBND".
struct UnitList {
  /// The units, without the signs around them.
  let parts: [Passage]

  init(_ passage: Passage) {
    if let initials = Self.initials(passage) {
      parts = initials
      return
    }
    let tokens = passage.tokens()
    var parts: [Passage] = []
    var start = 0
    var depth = 0
    func close(before end: Int) {
      guard start < end else { return }
      let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
      let part = passage.part(range).trimmed(start: ".;,:-+*\"", end: ".;,:-+*\"")
      if !part.isEmpty { parts.append(part) }
    }
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth = max(0, depth - 1) }
      if depth == 0, let length = Self.separator(passage, tokens, at: index, partStart: start) {
        close(before: index)
        start = index + length
        index = start
        continue
      }
      index += 1
    }
    close(before: tokens.count)
    self.parts = parts
  }

  /// "P.CCVC, TTr": initials only, each a unit; `nil` for anything else.
  private static func initials(_ passage: Passage) -> [Passage]? {
    guard passage.range.count <= 120 else { return nil }
    var parts: [Passage] = []
    var start = passage.range.lowerBound
    for token in passage.tokens(atMost: 40) where token.isSign(in: ",;/&+") || token.key == Phrase.key(of: "va".utf8) {
      parts.append(passage.part(start..<token.range.lowerBound))
      start = token.range.upperBound
    }
    parts.append(passage.from(start))
    parts = parts.map { $0.trimmed(".;:-+* ") }.filter { !$0.isEmpty }
    return !parts.isEmpty && parts.allSatisfy { UnitWords.areInitials($0.text) } ? parts : nil
  }

  /// How many tokens separate two units at that place; `nil` when none do.
  private static func separator(_ passage: Passage, _ tokens: [Token], at index: Int, partStart: Int) -> Int? {
    let token = tokens[index]
    if token.isSign(";") { return tokens.hasWords("va", at: index + 1) ? 2 : 1 }
    let left = tokens[min(partStart, index)..<index]
    if token.isSign(","), isPerson(left) { return nil }
    if token.isSign(",") {
      let length = tokens.longestWords(of: ["va", "cung", "voi"], at: index + 1) + 1
      return UnitWords.partBegins(passage, tokens, at: index + length, after: left) ? length : nil
    }
    if token.kind == .word, tokens.longestWords(of: ["va", "cung voi", "cung"], at: index) > 0 {
      let length = tokens.longestWords(of: ["va", "cung voi", "cung"], at: index)
      return UnitWords.partBegins(passage, tokens, at: index + length, after: left) ? length : nil
    }
    if token.isSign(in: "&/+"), UnitWords.partBegins(passage, tokens, at: index + 1, after: left) { return 1 }
    return nil
  }

  /// Whether the part so far is a person, whose office follows the comma: "Đ/c Lò Văn Ánh, công chức Văn hóa - Xã hội".
  private static func isPerson(_ left: ArraySlice<Token>) -> Bool {
    let front = Array(left.prefix(4))
    let length = front.longestWords(of: ["dong chi", "ong", "ba", "d / c", "anh", "chi"], at: 0)
    return length > 0 && length < front.count && front[length].isCapital && left.count < 10
  }

  /// Whether every part begins as a unit does.
  var areUnits: Bool {
    !parts.isEmpty
      && parts.allSatisfy {
        (UnitWords.begins($0, $0.tokens(atMost: 6), at: 0) || UnitWords.areInitials($0.text)) && $0.range.count < 160
      }
  }

  /// Whether every part is a unit, or else a short name of its own: "Viettel Lạng Sơn". For lists that the words in front
  /// say to be units.
  var areBodies: Bool {
    !parts.isEmpty
      && parts.allSatisfy { part in
        let tokens = part.tokens(atMost: 12)
        if UnitWords.begins(part, tokens, at: 0) { return part.range.count < 160 }
        return tokens.count <= 10 && tokens[0].isCapital && !tokens.contains { $0.isSign(in: ":.") }
          && !tokens.indices.contains { WorkWords.begins(tokens, at: $0) }
      }
  }
}
