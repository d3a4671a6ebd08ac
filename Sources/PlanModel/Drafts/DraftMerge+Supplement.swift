extension PlanDraft {
  /// How the document is cited: number, day and the codes of its items, as a finding has them.
  var citation: [String] {
    var codes: [String] = []
    for item in items where !codes.contains(item.code.description) { codes.append(item.code.description) }
    return [head.number ?? "", head.day.map { "\($0.number)" } ?? "", codes.joined(separator: ";")]
  }
}

extension PlanHeader.PublishedResult {
  /// Whether the two say nothing different of what both say.
  func agrees(with other: Self) -> Bool {
    (index == nil || other.index == nil || index == other.index)
      && (rank == nil || other.rank == nil || rank == other.rank)
      && (year == nil || other.year == nil || year == other.year)
  }

  /// Index and rank for an argument: "91.89 7/20".
  var shortText: String {
    [index?.decimalText, rank.map { rank in of.map { "\(rank)/\($0)" } ?? "\(rank)" }].compactMap { $0 }
      .joined(separator: " ")
  }
}

extension Criterion {
  /// Points as "0.5/2"; `nil` where none are given.
  var pointsText: String? {
    guard score != nil || maximum != nil else { return nil }
    return "\(score?.decimalText ?? "")/\(maximum?.decimalText ?? "")"
  }
}

extension PlanDraft.DraftUnit {
  /// Whether its name is of a unit within the agency, so that the roll should have it; bodies outside are in no roll.
  var isOwn: Bool {
    let folded = name.folded
    guard kind != .other, !folded.contains("ubnd"), !folded.contains("uy ban") else { return false }
    return ![" tinh", " thanh pho", " huyen", " xa", " phuong"].contains {
      folded.hasSuffix($0) || folded.contains($0 + " ")
    }
  }
}
