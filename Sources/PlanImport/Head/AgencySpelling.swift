import PlanModel

/// How an agency's name that stands in capitals throughout is written in running text.
enum AgencySpelling {
  /// The name in usual letters: as another place of the text writes it, or with a capital in front only.
  static func spelled(_ name: Passage, in blocks: [Block]) -> String {
    let tokens = name.tokens()
    guard tokens.count > 1, tokens.allSatisfy({ $0.isAllCapitals || $0.kind == .sign }) else { return name.text }
    let keys = tokens.filter { $0.kind == .word }.map(\.key)
    for block in blocks {
      let others = block.passage.tokens(atMost: 300)
      for index in others.indices where !others[index].isAllCapitals || others[index].range.count == 1 {
        guard others[index].isCapital else { continue }
        guard index + keys.count <= others.count else { break }
        let run = others[index..<index + keys.count]
        guard run.map(\.key) == keys, let last = run.last, !run.allSatisfy(\.isAllCapitals) else { continue }
        return block.passage.part(others[index].range.lowerBound..<last.range.upperBound).text
      }
    }
    return inCapitals(tokens.map { name.text(of: $0) }, name)
  }

  /// A name that ends with the level of its place, as the letterhead has it with the place's own name: "Ủy ban nhân dân
  /// phường" under "UBND PHƯỜNG TRẦN LÃM".
  static func completes(_ name: Passage, _ letterhead: Passage?) -> Passage {
    let folded = name.folded
    guard let level = levels.first(where: { folded.hasSuffix(" " + $0.name) }), let letterhead,
      letterhead.folded.hasPrefix("ubnd \(level.name) ")
    else { return name }
    return letterhead
  }

  /// A name that ends with the level of the place ("UBND huyện") with the place's own name behind it, where the letterhead
  /// or the title gives it: "HUYỆN LÂM BÌNH", "của phường Trần Lãm".
  static func completed(_ name: String, in blocks: [Block]) -> String {
    let folded = name.folded
    guard let level = levels.first(where: { folded.hasSuffix(" " + $0.name) }) else { return name }
    for block in blocks.prefix(14) where block.passage.range.count < 300 {
      let tokens = block.passage.tokens(atMost: 60)
      for index in tokens.indices where tokens.has(level.words, at: index) {
        let start = index + level.words.count
        let own = tokens[start...].prefix { token in
          token.kind == .word && token.isCapital && token.isAllCapitals == tokens[index].isAllCapitals
            && (token.range.lowerBound == tokens[start].range.lowerBound
              || !Letters.isWide(block.passage.source.scalars[token.range.lowerBound - 1]))
        }
        let isHeading = tokens[index].isAllCapitals && index < 3
        guard 1...6 ~= own.count, isHeading || tokens.hasWords("cua", at: index - 1) || isBody(tokens, before: index),
          !own.contains(where: { notNames.contains(block.passage.text(of: $0)) })
        else { continue }
        return name + own.map { " " + capitalised(block.passage.text(of: $0)) }.joined()
      }
    }
    return name
  }

  /// "UBND" in front of the level.
  private static func isBody(_ tokens: [Token], before index: Int) -> Bool {
    tokens.hasWords("ubnd", at: index - 1) || tokens.hasWords("uy ban nhan dan", at: index - 4)
  }

  private static let levels: [(name: String, words: Phrase)] = [
    ("huyen", "huyen"), ("thi xa", "thi xa"), ("xa", "xa"), ("phuong", "phuong"), ("thi tran", "thi tran"),
    ("quan", "quan"), ("dac khu", "dac khu"), ("thanh pho", "thanh pho"),
  ]
  private static let notNames: Set<String> = ["CỘNG", "ĐỘC", "SỐ", "TỈNH", "SỞ", "PHÒNG", "BAN"]

  private static func capitalised(_ word: String) -> String {
    let isNumber = word.allSatisfy(\.isNumber)
    return isNumber ? word : word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }

  private static let kept: Set<String> = ["ubnd", "hđnd", "đbqh", "tp"]
  private static let small: Set<String> = [
    "huyện", "xã", "phường", "thị", "trấn", "quận", "thành", "phố", "tỉnh", "và", "đặc", "khu", "các",
  ]
  private static let local: Set<String> = ["huyện", "xã", "phường", "thị", "quận", "thành", "đặc"]

  /// The rule of such names: a capital in front, behind the kind of the agency, behind "và", a dash or a comma, and for
  /// each word of a place.
  private static func inCapitals(_ words: [String], _ name: Passage) -> String {
    let kindLength = name.tokens(atMost: 4).longest(of: kinds, at: 0)
    var isLocal = false
    var isZone = false
    var result = ""
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      let isSign = lower.allSatisfy { !$0.isLetter && !$0.isNumber }
      let opens =
        index == 0 || index == kindLength || index > 0 && ["và", "-", ","].contains(words[index - 1].lowercased())
      let isSociety = lower == "xã" && index + 1 < words.count && words[index + 1].lowercased() == "hội"
      isLocal = isLocal || local.contains(lower) && index <= 4 && !isSociety
      // "Khu kinh tế Dung Quất": what follows the kind of a zone is its name.
      let before = words[max(0, index - 2)..<index].joined(separator: " ").lowercased()
      isZone = !isSign && lower != "và" && (isZone || before == "kinh tế" || before == "công nghiệp" && index > 4)
      let isTrade =
        before.hasSuffix("công") && lower == "thương" || lower == "công" && words.last?.lowercased() == "thương"
      if index > 0, lower != "," { result += " " }
      if isSign {
        result += lower
      } else if kept.contains(lower) {
        result += word.uppercased()
      } else if small.contains(lower), index > 0, !isSociety,
        !(lower == "khu" && ["lý", "các"].contains(words[index - 1].lowercased()))
      {
        result += lower
      } else {
        result +=
          opens || isLocal || isZone || isTrade || lower == "khu"
          ? lower.prefix(1).uppercased() + lower.dropFirst() : lower
      }
    }
    return result
  }

  private static let kinds: [Phrase] = [
    "so", "ban", "chi cuc", "cuc", "trung tam", "van phong", "vien", "truong", "thanh tra",
  ]
}
