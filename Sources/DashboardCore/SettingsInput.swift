import PlanModel

extension Settings {
  /// Reads a likelihood as typed, `60`, `60%` or `62,5`, in thousandths; `nil` for what is none.
  public static func likelihood(typed text: String) -> Int? {
    let text = text.normalized.trimmed
    let number = text.hasSuffix("%") ? String(text.dropLast()).trimmed : text
    guard let score = Score(number), score >= .zero, score <= Score(thousandths: 100_000) else { return nil }
    return score.thousandths / 100
  }

  /// Puts a class in the place of another, or among the others; by bound, the highest first.
  ///
  /// - Returns: whether it was done; not where another class has its name or bound.
  public mutating func put(_ band: Band, inPlaceOf old: Band?) -> Bool {
    let others = bands.filter { $0 != old }
    if others.contains(where: { $0.name.folded == band.name.folded }) { return false }
    if others.contains(where: { $0.from == band.from && $0.isInclusive == band.isInclusive }) { return false }
    bands = (others + [band]).sorted {
      ($0.from, $0.isInclusive ? 0 : 1) > ($1.from, $1.isInclusive ? 0 : 1)
    }
    return true
  }
}

extension Settings.Band {
  /// Reads a class as typed: `Tốt 80`, `Tốt=80`, `Tốt >= 80%`, or `Tốt >80` where the bound itself is below it.
  public init?(typed text: String) {
    var rest = Substring(text.normalized.trimmed)
    if rest.last == "%" { rest = rest.dropLast() }
    let number = rest.reversed().prefix { $0.isNumber || $0 == "," || $0 == "." }
    rest = rest.dropLast(number.count)
    guard let bound = Score(String(number.reversed())), bound <= Score(thousandths: 100_000) else { return nil }
    guard let separator = rest.last, " =>≥".contains(separator) else { return nil }
    let sign = String(rest.reversed().prefix { $0.isWhitespace || "=>≥".contains($0) }.reversed())
    let isInclusive = sign.trimmed != ">"
    let name = String(rest.dropLast(sign.count)).trimmed
    guard !name.isEmpty else { return nil }
    self.init(name, from: bound, isInclusive: isInclusive)
  }
}
