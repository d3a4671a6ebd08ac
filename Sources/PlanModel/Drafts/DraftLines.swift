extension PlanDraft {
  /// Where the fields of an item stand in the source: their first and last lines, from 1; `nil` for those it does not have.
  public struct ItemLines: Hashable, Codable, Sendable {
    /// The heading, code and name in it.
    public var heading: ClosedRange<Int>?
    /// The points.
    public var points: ClosedRange<Int>?
    /// The causes, one for each.
    public var causes: [ClosedRange<Int>] = []
    /// The remedies, one for each.
    public var remedies: [ClosedRange<Int>] = []
    /// The lead.
    public var lead: ClosedRange<Int>?
    /// The coordinating units.
    public var coordinating: ClosedRange<Int>?
    /// The words of the deadline.
    public var time: ClosedRange<Int>?

    /// No places.
    public init() {}
  }

  /// Where the parts of the header stand in the source: their first and last lines, from 1.
  public struct HeaderLines: Hashable, Codable, Sendable {
    /// The title.
    public var title: ClosedRange<Int>?
    /// The agency, where it stands by itself.
    public var agency: ClosedRange<Int>?
    /// The decision.
    public var decision: ClosedRange<Int>?
    /// The published result.
    public var published: ClosedRange<Int>?
    /// What the document says of itself besides.
    public var head = HeadLines()

    /// No places.
    public init() {}
  }
}

extension ClosedRange where Bound == Int {
  /// The lines from the first of the first to the last of the last, whatever their order; `nil` for no lines.
  public static func around(_ lines: [ClosedRange<Int>]) -> ClosedRange<Int>? {
    guard let low = lines.map(\.lowerBound).min(), let high = lines.map(\.upperBound).max() else { return nil }
    return low...high
  }
}
