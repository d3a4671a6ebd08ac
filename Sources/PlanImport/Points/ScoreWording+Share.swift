import PlanModel

/// Points told as a share: "đạt 75% số điểm", "bị trừ 50% số điểm". They count only where the most points are known, and
/// the share of them is exact.
extension ScoreWording {
  private static let wholes: [Phrase] = [
    "so diem", "diem", "tong diem", "tong so diem", "diem toi da", "so diem toi da", "diem chuan", "so diem chuan",
    "muc diem", "muc diem toi da", "diem so",
  ]

  /// Reads such a share.
  mutating func readShare() {
    guard reading.score == nil, reading.gap == nil else { return }
    for index in tokens.indices where tokens[index].kind == .number {
      guard index + 1 < tokens.count, tokens[index + 1].isSign("%"), let share = score(at: index),
        share.thousandths <= 100_000
      else { continue }
      let whole = tokens.longest(of: Self.wholes, at: index + 2)
      guard whole > 0, let found = role(before: index) else { continue }
      let isLoss = found.role == .lost
      guard isLoss || found.role == .reached || found.role == .appraised else { continue }
      extend(found.start..<index + 2 + whole)
      guard let maximum = reading.maximum, let part = maximum.share(share) else { return }
      if isLoss { reading.gap = part } else { reading.score = part }
      return
    }
  }
}

extension Score {
  /// So many percent of the points; `nil` where that is no whole number of thousandths.
  fileprivate func share(_ percent: Score) -> Score? {
    let (product, overflows) = thousandths.multipliedReportingOverflow(by: percent.thousandths)
    guard !overflows, product.isMultiple(of: 100_000) else { return nil }
    return Score(thousandths: product / 100_000)
  }
}
