import PlanModel

/// A target as it is typed: `95` or `95,5%`, `hạng 5`, `h5` or `5/20`, or the name of a class.
public struct TargetInput: Equatable, Sendable {
  /// What is meant.
  public let target: ForecastTarget

  /// Reads a target; `nil` for what is none. Marks and case may be left out.
  public init?(_ text: String, bands: [Settings.Band]) {
    let folded = text.normalized.trimmed.folded
    guard !folded.isEmpty else { return nil }
    if let band = bands.first(where: { $0.name.folded == folded }) {
      target = .band(band)
    } else if let rank = Self.rank(folded) {
      target = .rank(rank)
    } else {
      let number = folded.hasSuffix("%") ? String(folded.dropLast()).trimmed : folded
      guard let index = Score(number), index >= .zero, index <= Score(thousandths: 200_000) else { return nil }
      target = .index(index)
    }
  }

  /// `hang 5`, `h5`, `rank 5`, `#5` or `5/20`.
  private static func rank(_ folded: String) -> Int? {
    var number = Substring(folded)
    if let start = ["hang", "rank", "h", "#"].first(where: { folded.hasPrefix($0) }) {
      number = number.dropFirst(start.count)
    } else {
      guard folded.contains("/") else { return nil }
    }
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ Int($0.trimmed) != nil }) else { return nil }
    guard let rank = Int(parts[0].trimmed), rank >= 1 else { return nil }
    return rank
  }
}
