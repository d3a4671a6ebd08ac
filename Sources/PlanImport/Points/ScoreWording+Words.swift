/// Statements that words make without a number beside them: "không đạt điểm", "đạt điểm tối đa", "bị trừ toàn bộ".
extension ScoreWording {
  private static let none: [Phrase] = [
    "khong dat diem", "khong co diem", "khong duoc diem", "chua dat diem", "chua co diem", "khong duoc tinh diem",
    "khong duoc cham diem", "khong ghi diem", "mat toan bo diem", "mat toan bo so diem", "mat het diem",
    "mat tron diem", "bi tru toan bo diem", "bi tru het diem", "chua duoc diem", "mat diem hoan toan",
    "mat hoan toan diem", "mat hoan toan so diem", "bi tru hoan toan so diem", "khong duoc cong diem", "bi diem khong",
    "bi tru toan bo so diem", "mat toan bo diem so", "khong duoc tinh diem nao", "khong duoc diem nao",
    "khong dat diem nao", "khong co diem nao", "khong dat duoc diem",
  ]
  private static let full: [Phrase] = [
    "dat diem toi da", "dat toi da", "dat diem tuyet doi", "dat tron diem", "du diem",
  ]
  private static let atMost: [Phrase] = ["toi", "tuyet", "cao", "chuan", "nhu", "theo", "so", "thanh", "mong"]
  private static let negations: [Phrase] = ["chua", "khong", "de", "nham", "phan", "dau"]

  /// Reads the statement without a number that stands there.
  mutating func readWords(at index: Int) {
    let zero = tokens.longest(of: Self.none, at: index)
    if zero > 0, tokens.longest(of: Self.atMost, at: index + zero) == 0 {
      state(.reached, .zero, index..<index + zero)
      if let second = ratioSecond(at: index + zero) { stateNumber(.maximum, second, index..<second + 1) }
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
  func allLost(before index: Int) -> Int? {
    Self.wholeLosses.first { tokens.has($0, at: index - $0.count) }.map { index - $0.count }
  }

  /// "(đạt 0,5; tối đa 2)": a number that only the most points behind it in the same brackets show to be one of points.
  mutating func readBeforeMaximum() {
    guard let maximum = reading.maximum, reading.score == nil, reading.selfScore == nil, reading.gap == nil,
      !reading.isFull, let range = reading.range,
      let end = tokens.firstIndex(where: { $0.range.lowerBound >= range.lowerBound }),
      let open = tokens[..<end].lastIndex(where: { $0.isSign(in: "([:") })
    else { return }
    for index in open + 1..<end where tokens[index].kind == .number && isPlain(at: index) {
      guard let found = role(before: index), found.role == .reached || found.role == .lost, found.start == open + 1,
        tokens.hasWords("dat", at: index - 1) || tokens.hasWords("duoc", at: index - 1) || found.role == .lost,
        let value = score(at: index), value <= maximum
      else { continue }
      return stateNumber(found.role, index, found.start..<index + 1)
    }
  }
}
