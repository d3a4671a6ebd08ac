import PlanModel

/// The name of a criterion, and what its heading says besides.
struct HeadingName: Sendable {
  var name: String
  var score: ScoreReading
  /// Words behind the points that belong to no name.
  var remainder: Passage?

  private static let edges = ".,:;-+*\""
  private static let subjects: [Phrase] = [
    "so", "ban", "ubnd", "don vi", "co quan", "nam", "ket qua", "hien", "chi", "moi", "duoc", "dat", "chi cuc",
    "van phong",
    "uy ban", "thanh tra", "huyen", "xa", "phuong", "diem", "da", "bi", "cua", "tham dinh", "tu cham", "hoi dong",
    "toan",
    "trung tam", "muc", "qua", "theo", "thi", "thanh pho", "cuc", "tong", "hoi", "do", "voi", "trong", "lan", "sau",
    "ca",
  ]

  /// Cuts the text behind a code into name, points and remainder. `agency` is how the text calls the agency, folded.
  init(_ rest: Passage, agency: [String] = []) {
    score = ScoreWording.read(rest)
    guard let range = score.range else {
      name = Self.cleaned(rest)
      return
    }
    let left = Self.withoutSubject(rest, before: range.lowerBound, agency: agency)
    let right = rest.from(range.upperBound).trimmed(start: ".,:;-)]\"", end: "")
    let leftName = Self.cleaned(left)
    if leftName.isEmpty {
      name = Self.cleaned(right)
    } else {
      name = leftName
      let words = right.trimmed(".;:,)-\"")
      remainder = words.isEmpty ? nil : words
    }
  }

  /// The name a heading gives, before its code or behind it.
  init(_ heading: CriterionHeading, agency: [String] = []) {
    self.init(heading.head, agency: agency)
    if let title = heading.title {
      name = Self.cleaned(title)
    } else if name.hasPrefix("về ") {
      name.removeFirst(3)
    }
  }

  /// The text before the points without "…: Sở Ngoại vụ" at its end.
  private static func withoutSubject(_ rest: Passage, before end: Int, agency: [String]) -> Passage {
    let left = rest.upTo(end).trimmed()
    let tokens = left.tokens()
    var cut = left
    var depth = 0
    for index in tokens.indices.reversed() where index >= tokens.count - 16 {
      let token = tokens[index]
      if token.isSign(in: ")]") { depth += 1 }
      if depth > 0 {
        if token.isSign(in: "([") { depth -= 1 }
        continue
      }
      guard token.isSign(in: ":(;,.[") || token.isSign("-") && token.followsBlank else { continue }
      let isSure = token.isSign(in: ":([")
      let tail = tokens[(index + 1)...]
      guard isSure || tail.isEmpty || tokens.longest(of: subjects, at: index + 1) > 0 else { break }
      cut = left.upTo(token.range.lowerBound)
      break
    }
    return withoutAgency(cut, agency)
  }

  private static func withoutAgency(_ passage: Passage, _ agency: [String]) -> Passage {
    let trimmed = passage.trimmed(edges)
    let folded = trimmed.folded
    for name in agency where folded.hasSuffix(" " + name) {
      var tokens = trimmed.tokens()
      let count = name.split(separator: " ").count
      guard tokens.count > count else { continue }
      tokens.removeLast(count)
      if let last = tokens.last { return trimmed.upTo(last.range.upperBound) }
    }
    return trimmed
  }

  /// The name without quotes, brackets and signs around it.
  static func cleaned(_ passage: Passage) -> String {
    var trimmed = passage.trimmed(start: ".,:;-+*\"')]", end: ".,:;-+*\"'([")
    let fold = trimmed.source.fold
    let opens = trimmed.range.filter { fold[$0] == UInt8(ascii: "(") }.count
    let closes = trimmed.range.filter { fold[$0] == UInt8(ascii: ")") }.count
    if opens == closes, opens == 1, fold[trimmed.range.lowerBound] == UInt8(ascii: "("),
      fold[trimmed.range.upperBound - 1] == UInt8(ascii: ")")
    {
      trimmed = trimmed.trimmed(start: "(", end: ")")
    } else if opens > closes, let place = trimmed.range.last(where: { fold[$0] == UInt8(ascii: "(") }) {
      trimmed = trimmed.upTo(place).trimmed(".,:;-")
    }
    return trimmed.text
  }
}
