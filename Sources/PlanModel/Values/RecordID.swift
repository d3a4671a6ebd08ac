/// The number of a record in the plan file, typed by what it numbers.
@frozen
public struct RecordID<Record>: Hashable, Comparable, Sendable {
  /// The number; from 1 in a file.
  public let number: Int

  /// The id with that number.
  @inlinable
  public init(_ number: Int) { self.number = number }

  /// Orders ids by number.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// One row of a plan: comparable with what the file holds, and found by its id.
public protocol PlanRecord: Equatable, Sendable {
  /// What tells this record from the others of its kind.
  associatedtype Key: Hashable & Comparable & Sendable
  /// The record's id.
  var id: Key { get }
  /// How many ids lie between one and another, where that can be told: the place of a record in a table without holes.
  static func steps(from first: Key, to other: Key) -> Int?
}

extension PlanRecord {
  /// Cannot be told.
  @inlinable
  public static func steps(from first: Key, to other: Key) -> Int? { nil }
}

extension PlanRecord where Key == RecordID<Self> {
  /// The difference of the numbers.
  @inlinable
  public static func steps(from first: Key, to other: Key) -> Int? {
    let (steps, isOverflow) = other.number.subtractingReportingOverflow(first.number)
    return isOverflow ? nil : steps
  }
}
