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

  private static let kept: Set<String> = ["ubnd", "hđnd", "đbqh", "tp"]
  private static let small: Set<String> = [
    "huyện", "xã", "phường", "thị", "trấn", "quận", "thành", "phố", "tỉnh", "và", "đặc", "khu",
  ]
  private static let local: Set<String> = ["huyện", "xã", "phường", "thị", "quận", "thành", "đặc"]

  /// The rule of such names: a capital in front, behind the kind of the agency, behind "và", a dash or a comma, and for
  /// each word of a place.
  private static func inCapitals(_ words: [String], _ name: Passage) -> String {
    let kindLength = name.tokens(atMost: 4).longest(of: kinds, at: 0)
    var isLocal = false
    var result = ""
    for (index, word) in words.enumerated() {
      let lower = word.lowercased()
      let isSign = lower.allSatisfy { !$0.isLetter && !$0.isNumber }
      let opens =
        index == 0 || index == kindLength || index > 0 && ["và", "-", ","].contains(words[index - 1].lowercased())
      isLocal = isLocal || local.contains(lower) && index <= 4
      if index > 0, lower != "," { result += " " }
      if isSign {
        result += lower
      } else if kept.contains(lower) {
        result += word.uppercased()
      } else if small.contains(lower), index > 0 {
        result += lower
      } else {
        result += opens || isLocal ? lower.prefix(1).uppercased() + lower.dropFirst() : lower
      }
    }
    return result
  }

  private static let kinds: [Phrase] = [
    "so", "ban", "ban quan ly", "chi cuc", "cuc", "trung tam", "van phong", "vien", "truong", "thanh tra",
  ]
}
