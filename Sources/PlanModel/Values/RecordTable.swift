/// Records of one kind, ordered by id; found by id in O(log n), or at once where ids run without holes.
///
/// What a record must be able to do is asked for below, not of the type: looking that up for every kind of record would
/// be felt at the start.
public struct RecordTable<Record> {
  /// The records, ordered by id.
  public internal(set) var rows: [Record]
}

extension RecordTable: Sendable where Record: Sendable {}
extension RecordTable: Equatable where Record: Equatable {}

extension RecordTable where Record: PlanRecord {
  /// A table of these records, which need not be ordered.
  public init(_ rows: [Record] = []) {
    let isOrdered = rows.indices.dropFirst().allSatisfy { rows[$0 - 1].id < rows[$0].id }
    self.rows = isOrdered ? rows : rows.sorted { $0.id < $1.id }
  }

  // What follows is inlined elsewhere, since every key and every row drawn looks records up.

  /// The record with that id.
  @inlinable
  public subscript(id: Record.Key) -> Record? {
    place(of: id).map { rows[$0] }
  }

  /// Whether a record has that id.
  @inlinable
  public func contains(_ id: Record.Key) -> Bool { place(of: id) != nil }

  /// The record with the next id after that one, whether or not there is one with that id itself.
  @inlinable
  public func first(after id: Record.Key) -> Record? {
    var place = firstPlace(notBefore: id)
    if place < rows.count, rows[place].id == id { place += 1 }
    return place < rows.count ? rows[place] : nil
  }

  /// The last record before that place in the order of keys.
  public func last(before id: Record.Key) -> Record? {
    let place = firstPlace(notBefore: id)
    return place > 0 ? rows[place - 1] : nil
  }

  /// How many records there are.
  public var count: Int { rows.count }

  /// Carries out an edit whose `before` was checked.
  mutating func apply(_ edit: Edit<Record>) {
    if let after = edit.after {
      let place = firstPlace(notBefore: after.id)
      if place < rows.count, rows[place].id == after.id {
        rows[place] = after
      } else {
        rows.insert(after, at: place)
      }
    } else if let before = edit.before, let place = place(of: before.id) {
      rows.remove(at: place)
    }
  }

  /// The first place whose id meets a condition that, once met, holds for all ids after it.
  func firstPlace(where isReached: (Record.Key) -> Bool) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if isReached(rows[middle].id) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  @inlinable
  func place(of id: Record.Key) -> Int? {
    if let first = rows.first, let guess = Record.steps(from: first.id, to: id), rows.indices.contains(guess),
      rows[guess].id == id
    {
      return guess
    }
    let place = firstPlace(notBefore: id)
    return place < rows.count && rows[place].id == id ? place : nil
  }

  @inlinable
  func firstPlace(notBefore id: Record.Key) -> Int {
    guard let last = rows.last, !(last.id < id) else { return rows.count }
    var low = 0
    var high = rows.count - 1
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
