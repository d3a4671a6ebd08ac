import PlanModel

/// What the headings above items say of them.
extension ItemReader {
  /// Whether the heading of a part speaks of what is to be done and not of how it came about.
  static func speaksOfRemedies(_ block: Block) -> Bool {
    let tokens = block.text.tokens()
    let told: [StaticString] = ["giai phap", "nhiem vu", "bien phap"]
    return told.contains { tokens.firstWords($0) != nil } && tokens.firstWords("nguyen nhan") == nil
  }

  /// Whether the heading of a part speaks of how points were lost and not of what is to be done.
  static func speaksOfCauses(_ block: Block) -> Bool {
    let tokens = block.text.tokens()
    return tokens.firstWords("nguyen nhan") != nil
      && !tokens.indices.contains { tokens.longestWords(of: ["giai phap", "nhiem vu", "bien phap"], at: $0) > 0 }
  }

  /// Whether words on a field of the index head what follows, and are no entry of a list of causes or remedies: "+ Lĩnh vực
  /// 3. …" or "b) Lĩnh vực cải cách thể chế", not "+ Lĩnh vực đất đai có 12 hồ sơ quá hạn."
  static func opensPart(_ block: Block) -> Bool {
    guard let marker = block.markers.first else { return false }
    let tokens = block.text.tokens(atMost: 8)
    let noun = (tokens.firstWords("linh vuc") ?? 0) + 2
    if noun < tokens.count, tokens[noun].kind == .number { return true }
    if noun < tokens.count, tokens[noun].isAllCapitals, Passage.roman(block.text.text(of: tokens[noun])) != nil {
      return true
    }
    let text = block.text.trimmed(":;")
    return marker != .bullet && !text.endsSentence && !text.source.fold[text.range].contains(UInt8(ascii: ":"))
  }

  /// The words of a heading as the name of a group: "1. Đối với các nội dung Chỉ số …:" → "Chỉ số …".
  static func groupName(_ block: Block) -> String {
    let text = block.text.trimmed(start: ".:;-", end: ".:;-")
    let tokens = text.tokens(atMost: 8)
    var index = tokens.longestWords(of: ["doi voi", "ve"], at: 0)
    let filler = tokens.longestWords(
      of: ["cac noi dung", "noi dung", "cac tieu chi thuoc", "cac tieu chi", "nhung noi dung", "nhom noi dung"],
      at: index)
    if index > 0 { index += filler }
    guard index < tokens.count else { return text.text }
    return text.from(tokens[index].range.lowerBound).text
  }
}
