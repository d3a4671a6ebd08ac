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

  private static let pointWords: [Phrase] = [
    "diem", "so diem", "ket qua diem", "diem so", "khong dat", "chua dat", "bi tru", "mat diem",
  ]

  /// Cuts the text behind a code into name, points and remainder. `agency` is how the text calls the agency, folded.
  init(_ rest: Passage, agency: [String] = []) {
    score = ScoreWording.read(rest)
    guard let range = score.range else {
      let denied = score.denied.flatMap { rest.from($0.upperBound).trimmed(".;:,)]\"").isEmpty ? $0.lowerBound : nil }
      name = Self.cleaned(denied.map { Self.withoutSubject(rest, before: $0, agency: agency) } ?? rest)
      return
    }
    let left = Self.withoutSubject(rest, before: range.lowerBound, agency: agency)
    let right = rest.from(range.upperBound).trimmed(start: ".,:;-)]\"", end: "")
    let leftName = Self.cleaned(left)
    if leftName.isEmpty {
      name = Self.tellsPoints(rest.from(range.upperBound)) ? "" : Self.cleaned(right)
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
    } else if heading.runsOn {
      name = ""
    } else if name.hasPrefix("về ") {
      name = Self.unquoted(name.dropFirst(3))
    }
  }

  /// "(thấp hơn 0,6 điểm)": words on points in brackets, where a name would stand.
  private static func tellsPoints(_ right: Passage) -> Bool {
    let tokens = right.trimmed(".:;").tokens(atMost: 20)
    guard tokens.first?.isSign(in: "([") == true, let number = tokens.firstIndex(where: { $0.kind == .number }) else {
      return false
    }
    return tokens.hasWords("diem", at: number + 1)
  }

  /// The name without a quote that opens or closes it alone.
  private static func unquoted(_ name: Substring) -> String {
    String(name.drop { "\"“”„".contains($0) }.reversed().drop { "\"“”„".contains($0) }.reversed())
  }

  /// The text before the points without "…: Sở Ngoại vụ" at its end.
  private static func withoutSubject(_ rest: Passage, before end: Int, agency: [String]) -> Passage {
    let left = rest.upTo(end).trimmed()
    let tokens = left.tokens()
    var cut = left
    var end = tokens.count
    var depth = 0
    for index in tokens.indices.reversed() where index >= tokens.count - 16 {
      let token = tokens[index]
      if token.isSign(in: ")]") { depth += 1 }
      if depth > 0 {
        if token.isSign(in: "([") { depth -= 1 }
        continue
      }
      guard token.isSign(in: ":(;,.[") || token.isSign("-") && token.followsBlank else { continue }
      let isEmpty = index + 1 == end
      // Behind signs that enclose nothing, only words on points are none of the name: "…; điểm đạt/điểm tối đa: 2/3".
      let isSubject =
        end == tokens.count
        ? token.isSign(in: ":([") || tokens.longest(of: subjects, at: index + 1) > 0
        : tokens.longest(of: pointWords, at: index + 1) > 0
      guard isEmpty || isSubject else { break }
      cut = left.upTo(token.range.lowerBound)
      end = index
      if !isEmpty { break }
    }
    return withoutAgency(cut, agency)
  }

  private static func withoutAgency(_ passage: Passage, _ agency: [String]) -> Passage {
    let trimmed = passage.trimmed(edges)
    let folded = trimmed.folded
    if agency.contains(folded) { return trimmed.upTo(trimmed.range.lowerBound) }
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
    let isQuote = { (place: Int) in passage.range.contains(place) && fold[place] == UInt8(ascii: "\"") }
    // A quote at the edge belongs to the name when its other half stands within.
    if !trimmed.range.count(where: isQuote).isMultiple(of: 2) {
      if isQuote(trimmed.range.upperBound) {
        trimmed = passage.part(trimmed.range.lowerBound..<trimmed.range.upperBound + 1)
      } else if isQuote(trimmed.range.lowerBound - 1) {
        trimmed = passage.part(trimmed.range.lowerBound - 1..<trimmed.range.upperBound)
      }
    }
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
