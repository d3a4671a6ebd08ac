import PlanModel

/// Finds the statements about points in a text, in every wording that plans use.
struct ScoreWording {
  /// What a number is said to be.
  enum Role {
    case reached
    case appraised
    case selfAssessed
    case maximum
    case lost
  }

  let passage: Passage
  let tokens: [Token]
  var reading = ScoreReading()
  var lastRole: Role?
  /// "chưa đạt điểm tối đa": no statement by itself, but part of one that follows.
  private var denied: Range<Int>?

  /// Reads the statements of a text.
  static func read(_ passage: Passage) -> ScoreReading {
    var wording = ScoreWording(passage)
    wording.readAll()
    return wording.reading
  }

  private init(_ passage: Passage) {
    self.passage = passage
    tokens = passage.tokens()
  }

  private mutating func readAll() {
    var index = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .number: index = readNumber(at: index)
      case .word:
        readWords(at: index)
        index += 1
      case .sign: index += 1
      }
    }
    if let denied, reading.range != nil { extend(denied) }
    reading.checkSum()
  }

  // MARK: Words without a number

  private static let none: [Phrase] = [
    "khong dat diem", "khong co diem", "khong duoc diem", "chua dat diem", "chua co diem", "khong duoc tinh diem",
    "khong duoc cham diem", "khong ghi diem", "mat toan bo diem", "mat toan bo so diem", "mat het diem",
    "mat tron diem", "bi tru toan bo diem", "bi tru het diem", "chua duoc diem",
  ]
  private static let full: [Phrase] = [
    "dat diem toi da", "dat toi da", "dat diem tuyet doi", "dat tron diem", "du diem",
  ]
  private static let atMost: [Phrase] = ["toi", "tuyet", "cao", "chuan", "nhu", "theo", "so", "thanh", "mong"]
  private static let negations: [Phrase] = ["chua", "khong", "de", "nham", "phan", "dau"]

  private mutating func readWords(at index: Int) {
    let zero = tokens.longest(of: Self.none, at: index)
    if zero > 0, tokens.longest(of: Self.atMost, at: index + zero) == 0 {
      state(.reached, .zero, index..<index + zero)
    }
    let all = tokens.longest(of: Self.full, at: index)
    guard all > 0 else { return }
    if let negation = (1...2).first(where: { tokens.longest(of: Self.negations, at: index - $0) > 0 }) {
      denied = index - negation..<index + all
    } else {
      reading.isFull = true
      extend(index..<index + all)
    }
  }

  private static let wholeLosses: [Phrase] = [
    "bi tru toan bo", "tru toan bo", "mat toan bo", "bi mat toan bo", "bi tru het", "mat het", "mat tron",
    "bi tru tron",
    "mat ca", "bi tru ca", "bi tru toan bo so diem la", "mat toan bo so diem la",
  ]

  /// "bị trừ toàn bộ 1,5 điểm": where the words begin that say all of the points behind them were lost.
  private func allLost(before index: Int) -> Int? {
    Self.wholeLosses.first { tokens.has($0, at: index - $0.count) }.map { index - $0.count }
  }

  // MARK: Numbers

  /// Reads the number there; returns the index behind all that was read.
  private mutating func readNumber(at index: Int) -> Int {
    guard isPlain(at: index) else { return afterDate(index) }
    let afterUnit = index + (isUnit(at: index + 1) ? 2 : 1)
    if let second = ratioSecond(at: afterUnit) { return readRatio(index, second) }
    if let start = allLost(before: index), afterUnit > index + 1 || reading.maximum == nil {
      stateNumber(.maximum, index, start..<afterUnit)
      state(.reached, .zero, start..<afterUnit)
      return afterUnit
    }
    let role = role(before: index) ?? role(after: afterUnit, from: index)
    guard let role else {
      if isLoneMaximum(index, afterUnit) { stateNumber(.maximum, index, index..<afterUnit) }
      return afterUnit
    }
    let namesPoints = afterUnit > index + 1 || speaksOfPoints(before: index)
    guard namesPoints || role.isExplicit || reading.maximum != nil else { return afterUnit }
    stateNumber(role.role, index, role.start..<max(afterUnit, role.end))
    return max(afterUnit, role.end)
  }

  private mutating func readRatio(_ first: Int, _ second: Int) -> Int {
    let end = isUnit(at: second + 1) ? second + 2 : second + 1
    let found = role(before: first)
    let role = found?.role == .maximum ? nil : found
    let isLoss = role?.role == .lost
    let isStated = isUnit(at: second + 1) || isUnit(at: first + 1) || role != nil || isEnclosed(first, second)
    guard isStated, !isRank(first) else { return second + 1 }
    let span = (role?.start ?? first)..<end
    stateNumber(isLoss ? .lost : role?.role ?? .reached, first, span)
    stateNumber(.maximum, second, span)
    return end
  }

  /// The index of the second number of "0,5/2", "0 điểm / 2 điểm", "1,5 trên tổng số 2 điểm".
  private func ratioSecond(at index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let length = tokens.longestWords(
      of: ["/", "tren", "tren tong", "tren tong so", "tren tong diem", "tren toi da"], at: index)
    let second = index + length
    guard length > 0, second < tokens.count, tokens[second].kind == .number else { return nil }
    if second + 1 < tokens.count, tokens[second + 1].isSign("/") || tokens[second + 1].isSign("%") { return nil }
    guard let value = score(at: second), value > .zero, value.thousandths <= 100_000 else { return nil }
    return second
  }

  /// Words whose number is no number of points.
  private static let counted: [Phrase] = [
    "nam", "ngay", "thang", "quy", "lan", "chi", "phu luc", "khoan", "dieu", "so", "tctp", "hang",
  ]

  /// A number of points, not part of a date, a year, a percentage, a code or a count of something.
  private func isPlain(at index: Int) -> Bool {
    if index > 0 {
      let before = tokens[index - 1]
      if before.isSign("/") || before.isSign("-") && !tokens[index].followsBlank { return false }
      if tokens.longest(of: Self.counted, at: index - 1) > 0, !tokens.hasWords("chi", at: index - 1),
        !isScoreCount(index)
      {
        return false
      }
      if tokens.hasWords("tieu chi", at: index - 2) || tokens.hasWords("thanh phan", at: index - 2) { return false }
    }
    let written = passage.text(of: tokens[index])
    if written.utf8.count == 4, Int(written) != nil { return false }
    if index + 1 < tokens.count, tokens[index + 1].isSign("%") { return false }
    guard let value = score(at: index) else { return isAmbiguous(written) }
    return value.thousandths <= 100_000
  }

  /// "số điểm 1,5" keeps its number though "số" alone does not.
  private func isScoreCount(_ index: Int) -> Bool { tokens.hasWords("diem so", at: index - 2) }

  /// The index behind "30/6/2025", so that its parts are not read alone.
  private func afterDate(_ index: Int) -> Int {
    var next = index + 1
    while next + 1 < tokens.count, tokens[next].isSign("/"), tokens[next + 1].kind == .number { next += 2 }
    return next
  }

  private func isUnit(at index: Int) -> Bool { tokens.longestWords(of: ["diem", "d", "diem so"], at: index) > 0 }

  private func isRank(_ index: Int) -> Bool { tokens.longestWords(of: ["hang", "thu", "vi tri"], at: index - 1) > 0 }

  /// Whether a ratio stands alone: between brackets, behind a colon, or as the whole text.
  private func isEnclosed(_ first: Int, _ second: Int) -> Bool {
    let opens = first == 0 || tokens[first - 1].isSign(in: "(:[-")
    let closes = second + 1 == tokens.count || tokens[second + 1].isSign(in: ")].;,:")
    return opens && closes
  }

  /// "(2 điểm)": a number of points in brackets and no more.
  private func isLoneMaximum(_ index: Int, _ end: Int) -> Bool {
    guard end > index + 1, index > 0, end < tokens.count else { return false }
    return tokens[index - 1].isSign(in: "([") && tokens[end].isSign(in: ")]")
  }

  private func speaksOfPoints(before index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 7), by: -1) {
      if tokens[place].isSign(in: ";.") { return false }
      if tokens.hasWords("diem", at: place) { return true }
    }
    return false
  }

  // MARK: Noting

  private mutating func stateNumber(_ role: Role, _ index: Int, _ span: Range<Int>) {
    let written = passage.text(of: tokens[index])
    if isAmbiguous(written) {
      if !reading.ambiguous.contains(written) { reading.ambiguous.append(written) }
      extend(span)
    } else if let value = score(at: index) {
      state(role, value, span)
    }
  }

  private mutating func state(_ role: Role, _ value: Score, _ span: Range<Int>) {
    var said = ScoreReading()
    switch role {
    case .reached: said.score = value
    case .appraised: (said.score, said.isAppraised) = (value, true)
    case .selfAssessed: said.selfScore = value
    case .maximum: said.maximum = value
    case .lost: said.gap = value
    }
    if role == .appraised, lastRole == .appraised, reading.isAppraised { reading.score = value }
    lastRole = role == .maximum ? lastRole : role
    reading.merge(said)
    extend(span)
  }

  private mutating func extend(_ span: Range<Int>) {
    let low = tokens[span.lowerBound].range.lowerBound
    let high = tokens[min(span.upperBound, tokens.count) - 1].range.upperBound
    let old = reading.range ?? low..<high
    reading.range = min(old.lowerBound, low)..<max(old.upperBound, high)
  }

  private func score(at index: Int) -> Score? { Score(passage.text(of: tokens[index])) }

  /// "1.234" may be a thousand and more, or one point and a bit.
  private func isAmbiguous(_ written: String) -> Bool {
    let parts = written.split { $0 == "." || $0 == "," }
    return parts.count == 2 && parts[1].utf8.count == 3 && parts[0] != "0"
  }
}
