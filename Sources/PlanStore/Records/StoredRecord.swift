import PlanModel

/// A record with its place in the plan file: one row of one table, and one object in the journal.
///
/// Reading and writing name no columns: both go through them in the order of `table.columns`.
protocol StoredRecord: PlanRecord {
  /// Where rows of this kind lie.
  static var table: Table { get }

  /// Reads a record field by field, in the order of the columns.
  init(from fields: inout some FieldReader) throws(BadField)

  /// The record field by field, in the order of the columns.
  var cells: [Cell] { get }
}

/// One field as it is stored.
enum Cell: Equatable {
  case null
  case integer(Int)
  case text(String)
  /// Paragraphs or names, in order.
  case lines([String])
  /// Ids in order, which lie in a table of their own.
  case members([Int])
}

extension Cell {
  static func integer(_ number: Int?) -> Cell { number.map { .integer($0) } ?? .null }
  static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .null }
  static func flag(_ isSet: Bool) -> Cell { .integer(isSet ? 1 : 0) }
  static func id<Record>(_ id: RecordID<Record>) -> Cell { .integer(id.number) }
  static func id<Record>(_ id: RecordID<Record>?) -> Cell { .integer(id?.number) }
  static func day(_ day: Day?) -> Cell { .integer(day?.number) }
  static func score(_ score: Score?) -> Cell { .integer(score?.thousandths) }
  static func moment(_ moment: Timestamp?) -> Cell { .integer(moment?.seconds) }
}

/// A stored field that cannot be what it should; which, and what it is instead.
struct BadField: Error {
  var detail: String
}

/// Fields one after the other, from a row of a table or from an object of the journal.
protocol FieldReader {
  /// A whole number of any size.
  mutating func anyInteger() throws(BadField) -> Int
  mutating func anyOptionalInteger() throws(BadField) -> Int?
  mutating func text() throws(BadField) -> String
  mutating func optionalText() throws(BadField) -> String?
  mutating func lines() throws(BadField) -> [String]
  mutating func members() throws(BadField) -> [Int]
  mutating func code() throws(BadField) -> CriterionCode
}

/// What a stored whole number may be: figures are counted and added, and must not overflow.
let integerBounds = -999_999_999_999...999_999_999_999

extension FieldReader {
  mutating func integer() throws(BadField) -> Int { try Self.within(integerBounds, try anyInteger()) }

  mutating func optionalInteger() throws(BadField) -> Int? {
    guard let number = try anyOptionalInteger() else { return nil }
    return try Self.within(integerBounds, number)
  }

  @inline(__always) private static func within(_ bounds: ClosedRange<Int>, _ number: Int) throws(BadField) -> Int {
    guard bounds.contains(number) else { throw BadField(detail: "\(number)") }
    return number
  }

  mutating func flag() throws(BadField) -> Bool { try integer() != 0 }

  mutating func id<Record>() throws(BadField) -> RecordID<Record> { RecordID(try integer()) }

  mutating func optionalID<Record>() throws(BadField) -> RecordID<Record>? {
    try optionalInteger().map { RecordID($0) }
  }

  mutating func moment() throws(BadField) -> Timestamp {
    Timestamp(seconds: try Self.within(Timestamp.bounds, try anyInteger()))
  }

  mutating func optionalMoment() throws(BadField) -> Timestamp? {
    guard let seconds = try anyOptionalInteger() else { return nil }
    return Timestamp(seconds: try Self.within(Timestamp.bounds, seconds))
  }

  mutating func score() throws(BadField) -> Score? {
    guard let thousandths = try anyOptionalInteger() else { return nil }
    return Score(thousandths: try Self.within(Score.bounds, thousandths))
  }

  /// A score that is always there.
  mutating func certainScore() throws(BadField) -> Score {
    Score(thousandths: try Self.within(Score.bounds, try anyInteger()))
  }

  mutating func day() throws(BadField) -> Day? {
    guard let number = try optionalInteger() else { return nil }
    guard let day = Day(number: number) else { throw BadField(detail: "\(number)") }
    return day
  }

  mutating func code() throws(BadField) -> CriterionCode {
    let text = try text()
    guard let code = CriterionCode(text) else { throw BadField(detail: "\(text)") }
    return code
  }

  /// A value of an enumeration by its number.
  mutating func value<Value: RawRepresentable<Int>>() throws(BadField) -> Value {
    let number = try integer()
    guard let value = Value(rawValue: number) else { throw BadField(detail: "\(number)") }
    return value
  }

  /// A value of an enumeration by its name.
  mutating func value<Value: RawRepresentable<String>>() throws(BadField) -> Value {
    let name = try text()
    guard let value = Value(rawValue: name) else { throw BadField(detail: "\(name)") }
    return value
  }

  /// A unit or group, from two fields of which exactly one is there.
  mutating func assignee() throws(BadField) -> Assignee {
    let unit: OrgUnit.Key? = try optionalID()
    let group: UnitGroup.Key? = try optionalID()
    switch (unit, group) {
    case (let unit?, nil): return .unit(unit)
    case (nil, let group?): return .group(group)
    default: throw BadField(detail: "unit, unit_group")
    }
  }
}

extension Assignee {
  /// The two fields, unit and group.
  var cells: [Cell] {
    switch self {
    case .unit(let id): [.id(id), .null]
    case .group(let id): [.null, .id(id)]
    }
  }
}
