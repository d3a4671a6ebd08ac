import PlanModel

/// Values by heading of Tiêu chí. A plan has few headings, and rows of one follow each other: the one asked for last is
/// tried first, then all others, and only a plan with many gets a dictionary.
struct HeadingTable<Value> {
  private(set) var headings: [CriteriaHeading] = []
  private(set) var values: [Value] = []
  private var last = 0
  private var places: [CriteriaHeading: Int] = [:]

  /// The most headings that are looked through one by one.
  private static var few: Int { 16 }

  /// The value of a heading; `nil` when it has none.
  subscript(heading: CriteriaHeading) -> Value? { place(of: heading).map { values[$0] } }

  /// Changes the value of a heading in its place, `first` where it has none yet.
  mutating func change(_ heading: CriteriaHeading, from first: @autoclosure () -> Value, _ body: (inout Value) -> Void)
  {
    if last >= headings.count || headings[last] != heading { last = place(of: heading) ?? append(heading, first()) }
    body(&values[last])
  }

  private func place(of heading: CriteriaHeading) -> Int? {
    places.isEmpty ? headings.firstIndex(of: heading) : places[heading]
  }

  private mutating func append(_ heading: CriteriaHeading, _ value: Value) -> Int {
    headings.append(heading)
    values.append(value)
    if headings.count == Self.few + 1 {
      for (place, heading) in headings.enumerated() { places[heading] = place }
    } else if headings.count > Self.few {
      places[heading] = headings.count - 1
    }
    return headings.count - 1
  }
}

extension HeadingTable: Sendable where Value: Sendable {}
