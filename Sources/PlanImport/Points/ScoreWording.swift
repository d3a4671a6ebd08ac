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
  var denied: Range<Int>?

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
    reading.denied = denied.map { tokens[$0.lowerBound].range.lowerBound..<tokens[$0.upperBound - 1].range.upperBound }
    readShare()
    readBeforeMaximum()
    reading.checkSum()
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
    if let role, role.role == .lost, tokens.hasWords("so voi", at: afterUnit), !isAgainstMaximum(afterUnit + 2) {
      extend(role.start..<afterUnit)
      return afterUnit
    }
    guard let role else {
      if isLoneMaximum(index, afterUnit) { stateNumber(.maximum, index, index..<afterUnit) }
      return afterUnit
    }
    let namesPoints = afterUnit > index + 1 || speaksOfPoints(before: index)
    guard namesPoints || role.isExplicit || reading.maximum != nil else { return afterUnit }
    stateNumber(role.role, index, role.start..<max(afterUnit, role.end))
    return max(afterUnit, role.end)
  }

  /// "giảm 0,5 điểm so với năm 2024" compares years; "so với điểm tối đa" tells points lost.
  private func isAgainstMaximum(_ index: Int) -> Bool {
    tokens.longestWords(
      of: ["toi da", "diem toi da", "muc toi da", "diem chuan", "tu cham", "diem tu cham"], at: index) > 0
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
  func ratioSecond(at index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let over = tokens.longestWords(
      of: [
        "/", "tren", "tren tong", "tren tong so", "tren tong diem", "tren tong so diem", "tren toi da",
        "tren diem toi da",
        "tren tong diem toi da", "tren muc", "tren muc toi da", "tren so diem toi da", "/ toi da",
      ], at: index)
    let among = tokens.longestWords(
      of: [
        "trong tong so", "trong tong", "trong tong diem", "trong tong so diem", "trong so", "so voi toi da",
        "so voi diem toi da", "so voi muc toi da",
      ], at: index)
    let length = max(over, among)
    if over == 0, among > 0, !isUnit(at: index + among + 1) { return nil }
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
  func isPlain(at index: Int) -> Bool {
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

  mutating func stateNumber(_ role: Role, _ index: Int, _ span: Range<Int>) {
    let written = passage.text(of: tokens[index])
    if isAmbiguous(written) {
      if !reading.ambiguous.contains(written) { reading.ambiguous.append(written) }
      extend(span)
    } else if let value = score(at: index) {
      state(role, value, span)
    }
  }

  mutating func state(_ role: Role, _ value: Score, _ span: Range<Int>) {
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

  mutating func extend(_ span: Range<Int>) {
    let low = tokens[span.lowerBound].range.lowerBound
    let high = tokens[min(span.upperBound, tokens.count) - 1].range.upperBound
    let old = reading.range ?? low..<high
    reading.range = min(old.lowerBound, low)..<max(old.upperBound, high)
  }

  func score(at index: Int) -> Score? { Score(passage.text(of: tokens[index])) }

  /// "1.234" may be a thousand and more, or one point and a bit; a comma never stands between thousands.
  private func isAmbiguous(_ written: String) -> Bool {
    let parts = written.split(separator: ".")
    return !written.contains(",") && parts.count == 2 && parts[1].utf8.count == 3 && parts[0] != "0"
  }
}
