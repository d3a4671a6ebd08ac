/// The number of a record in the plan file, typed by what it numbers.
public struct RecordID<Record>: Hashable, Comparable, Sendable {
  /// The number; from 1 in a file.
  public let number: Int

  /// The id with that number.
  public init(_ number: Int) { self.number = number }

  /// Orders ids by number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

/// One row of a plan: comparable with what the file holds, and found by its id.
public protocol PlanRecord: Equatable, Sendable {
  /// What tells this record from the others of its kind.
  associatedtype Key: Hashable & Comparable & Sendable
  /// The record's id.
  var id: Key { get }
}
