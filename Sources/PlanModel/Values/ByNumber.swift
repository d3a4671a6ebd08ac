/// Values by the numbers of records. Numbers run from 1 nearly without holes, so that most values lie in a list; what is
/// far beyond lies in a dictionary. A value that was never set is the empty one.
struct ByNumber<Value> {
  private let empty: Value
  private var near: [Value] = []
  private var far: [Int: Value] = [:]

  /// How many more places than twice those in use the list may grow by at once.
  private static var reach: Int { 255 }

  init(empty: Value) { self.empty = empty }

  subscript(number: Int) -> Value {
    near.indices.contains(number) ? near[number] : far.isEmpty ? empty : far[number] ?? empty
  }

  /// Makes room for numbers up to that one, where it is not too large.
  mutating func reserve(_ last: Int) { if last < 1 << 17 { near.reserveCapacity(max(0, last + 1)) } }

  /// Changes the value of a number in its place.
  mutating func change(_ number: Int, _ body: (inout Value) -> Void) {
    if number >= near.count, number <= 2 * near.count + Self.reach { grow(to: number) }
    if near.indices.contains(number) { return body(&near[number]) }
    var value = far[number] ?? empty
    body(&value)
    far[number] = value
  }

  private mutating func grow(to number: Int) {
    let old = near.count
    near.append(contentsOf: repeatElement(empty, count: number + 1 - old))
    guard !far.isEmpty else { return }
    for place in old...number {
      if let value = far.removeValue(forKey: place) { near[place] = value }
    }
  }
}

extension ByNumber: Sendable where Value: Sendable {}

extension ByNumber: Equatable where Value: Equatable {
  /// Whether all numbers have the same values, however they lie.
  static func == (left: Self, right: Self) -> Bool {
    let count = max(left.near.count, right.near.count)
    guard (0..<count).allSatisfy({ left[$0] == right[$0] }) else { return false }
    let distant = Set(left.far.keys).union(right.far.keys)
    return distant.allSatisfy { left[$0] == right[$0] }
  }
}

/// Values by unit or group.
struct ByAssignee<Value> {
  private var units: ByNumber<Value>
  private var groups: ByNumber<Value>

  init(empty: Value) {
    units = ByNumber(empty: empty)
    groups = ByNumber(empty: empty)
  }

  subscript(assignee: Assignee) -> Value {
    switch assignee {
    case .unit(let id): units[id.number]
    case .group(let id): groups[id.number]
    }
  }

  /// Changes the value of a unit or group in its place.
  mutating func change(_ assignee: Assignee, _ body: (inout Value) -> Void) {
    switch assignee {
    case .unit(let id): units.change(id.number, body)
    case .group(let id): groups.change(id.number, body)
    }
  }
}

extension ByAssignee: Sendable where Value: Sendable {}
extension ByAssignee: Equatable where Value: Equatable {}
