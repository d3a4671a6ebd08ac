extension Plan {
  /// The published results of the others in a year, best first.
  public func others(of year: Int) -> [Peer] {
    peers.rows.filter { $0.year == year && !$0.isOwn }.sorted { ($1.index, $0.name) < ($0.index, $1.name) }
  }

  /// The rank that an index would have among the others of a year; equal indexes share a rank. `nil` while nobody else's
  /// result is known.
  public func rank(of index: Score, in year: Int) -> Int? {
    let others = peers.rows.lazy.filter { $0.year == year && !$0.isOwn }
    guard !others.isEmpty else { return nil }
    return 1 + others.count { $0.index > index }
  }

  /// How far it is to the next one above and to the next one below, in points of the index.
  public func neighbours(of index: Score, in year: Int) -> (above: Peer?, below: Peer?) {
    let others = others(of: year)
    return (others.last { $0.index > index }, others.first { $0.index <= index })
  }

  /// The index from which a rank is reached; `nil` while the others' results do not tell.
  public func index(forRank rank: Int, in year: Int) -> Score? {
    let others = others(of: year)
    guard rank >= 1, !others.isEmpty else { return nil }
    return rank <= others.count ? others[rank - 1].index : .zero
  }
}
