import PlanModel

/// One column of a table: its name, and what its values are. Rows, the journal and exports all go by it.
struct Column: Sendable {
  /// The name, in the file and in an export.
  let name: String
  /// What its values are.
  let kind: Kind
  /// What they mean, where the name does not tell; for the schema of exports.
  let meaning: StaticString
  /// Whether a row may be without one.
  private(set) var isOptional = false
  /// The form of exports from which on they have it; in older ones it is missing.
  private(set) var since = 1

  /// What the values of a column are. Rows hold them as numbers and texts, exports as people and other programs read
  /// them.
  indirect enum Kind: Sendable {
    /// A number of the record's own, from 1, that tells it from the others.
    case key
    /// The key of a row in the table of that name.
    case reference(String)
    /// Always that number.
    case only(Int)
    /// Any whole number.
    case integer
    /// 0 or 1.
    case flag
    /// Thousandths.
    case score
    /// A calendar day as yyyymmdd.
    case day
    /// Seconds since 1970-01-01 UTC.
    case moment
    /// The code of a criterion; `isListed`: one that the plan has.
    case code(isListed: Bool)
    case text
    /// A text without tabs.
    case plainText
    /// One of some names, by its number counted from `from`, or as it is where that is `nil`. The names are put
    /// together only when they are needed, since every start of the board makes the tables.
    case choice(from: Int?, _ names: @Sendable () -> [String])
    /// Texts in order.
    case lines
    /// Keys of rows in the table of that name, in order.
    case members(String)
    /// Lines with tabs between their fields.
    case entries([Column])
  }

  /// The column, of which a row may have nothing.
  var optional: Column {
    var column = self
    column.isOptional = true
    return column
  }
}

extension Column {
  /// The column, which exports have from that form on; records of older ones and of the journal are read without it.
  func since(_ version: Int) -> Column {
    var column = self
    column.since = version
    return column
  }

  static let id = Column(name: "id", kind: .key, meaning: "")

  static func number(_ name: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .key, meaning: meaning)
  }

  static func reference(_ name: String, to table: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .reference(table), meaning: meaning)
  }

  static func integer(_ name: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .integer, meaning: meaning)
  }

  static func flag(_ name: String, _ meaning: StaticString) -> Column {
    Column(name: name, kind: .flag, meaning: meaning)
  }

  static func score(_ name: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .score, meaning: meaning)
  }

  static func day(_ name: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .day, meaning: meaning)
  }

  static func moment(_ name: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .moment, meaning: meaning)
  }

  static func code(_ name: String, isListed: Bool = false) -> Column {
    Column(name: name, kind: .code(isListed: isListed), meaning: "")
  }

  static func text(_ name: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .text, meaning: meaning)
  }

  static func plainText(_ name: String) -> Column { Column(name: name, kind: .plainText, meaning: "Without tabs.") }

  static func lines(_ name: String, _ meaning: StaticString = "") -> Column {
    Column(name: name, kind: .lines, meaning: meaning)
  }

  static func members(_ name: String, of table: String, _ meaning: StaticString) -> Column {
    Column(name: name, kind: .members(table), meaning: meaning)
  }

  static func entries(_ name: String, _ fields: [Column], _ meaning: StaticString) -> Column {
    Column(name: name, kind: .entries(fields), meaning: meaning)
  }

  /// One of the cases of an enumeration, kept by name.
  static func choice<Value: RawRepresentable<String> & CaseIterable & SendableMetatype>(
    _ name: String, _ type: Value.Type, _ meaning: StaticString = ""
  ) -> Column {
    Column(name: name, kind: .choice(from: nil) { Value.allCases.map(\.rawValue) }, meaning: meaning)
  }

  /// One of some names, kept by number.
  static func choice(
    _ name: String, from first: Int, _ names: @escaping @Sendable () -> [String], _ meaning: StaticString = ""
  ) -> Column {
    Column(name: name, kind: .choice(from: first, names), meaning: meaning)
  }
}

// Columns that several tables have.
extension Column {
  /// Who confirmed that work is done, and on whom it waits.
  static let confirmedBy = Column.text("confirmed_by", "Who confirmed it, once it is done.").since(2)
  static let confirmedOnPaper = Column.text("confirmed_on_paper", "Number and symbol of that paper.").since(2)
  static let waitsOn = Column.text("waits_on", "On whom outside it waits; empty: on nobody.").since(2)
  static let waitsSince = Column.day("waits_since").optional.since(2)

  /// Who is to do it: a unit, or else the next column.
  static let unit = Column.reference("unit", to: "units", "Null where a group is named.").optional
  static let unitGroup = Column.reference("unit_group", to: "unit_groups", "Null where a unit is named.").optional
  static let workState = Column.choice("state", from: 1) { WorkState.allCases.map(\.name) }
}
