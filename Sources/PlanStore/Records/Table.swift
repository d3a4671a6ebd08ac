/// A table of the plan file: its columns and the SQL that works on single rows of it.
struct Table: Sendable {
  /// The table's name, by which the journal knows its rows too.
  let name: String
  /// The columns in the order in which records read and write their fields; the key first.
  let columns: [Column]
  /// How many of the columns are the key.
  let keyLength: Int
  /// Where the values of a `.members` column lie.
  let members: MemberTable?
  /// Whether its rows belong to one plan of the file.
  let scope: Scope
  /// All rows, of one plan where they belong to one, in the order of their key as far as the file keeps them in it.
  let selectAll: String
  private let select: String
  private let list: String

  /// Whether the rows of a table belong to one plan of the file; a last column `plan` says to which.
  enum Scope {
    /// To the whole file.
    case file
    /// To a plan; their keys are unique in the file all the same.
    case plan
    /// To a plan, and their keys are unique only there.
    case planKey
  }

  /// A table whose rows point at others, one row for each value of a list.
  struct MemberTable: Sendable {
    var name: String
    var owner: String
    var value: String
  }

  init(
    _ name: String, keyLength: Int = 1, scope: Scope = .file, members: MemberTable? = nil, _ columns: Column...
  ) {
    self.name = name
    self.columns = columns
    self.keyLength = keyLength
    self.members = members
    self.scope = scope
    var selected: [String] = []
    for column in columns { selected.append(column.name) }
    if let members {
      selected[columns.count - 1] = """
        (SELECT group_concat(value, ' ') FROM (SELECT \(members.value) AS value FROM \(members.name) \
        WHERE \(members.owner) = \(name).\(columns[0].name) ORDER BY position))
        """
    }
    // Joined by hand: the first call of the generic one is felt at the start of the program.
    var list = ""
    for (place, column) in selected.enumerated() { list += place == 0 ? column : ", \(column)" }
    self.list = list
    select = "SELECT \(list) FROM \(name)"
    // Row after row: going through the index of a key would look every row up by itself.
    selectAll = scope == .file ? select : "\(select) NOT INDEXED WHERE plan = ?"
  }

  /// All rows of the file, with the plan as a last column where they belong to one.
  var selectEvery: String { "SELECT \(list)\(scope == .file ? "" : ", plan") FROM \(name)" }

  /// The row with a key.
  var selectOne: String { "\(select) WHERE \(keyCondition)" }

  /// A new row.
  var insert: String {
    let stored = members == nil ? columns[...] : columns.dropLast()
    let written = stored.map(\.name) + (scope == .file ? [] : ["plan"])
    let places = written.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(written.joined(separator: ", "))) VALUES (\(places))"
  }

  /// The row with a key, away.
  var delete: String { "DELETE FROM \(name) WHERE \(keyCondition)" }

  private var keyCondition: String {
    Self.condition(columns.prefix(keyLength).map(\.name) + (scope == .planKey ? ["plan"] : []))
  }

  private static func condition(_ columns: some Sequence<String>) -> String {
    columns.map { "\($0) = ?" }.joined(separator: " AND ")
  }

  /// Other values in some columns of the row with a key; the places are those of the columns, then the key's.
  func update(_ places: [Int]) -> String {
    let changes = places.map { "\(columns[$0].name) = ?" }.joined(separator: ", ")
    return "UPDATE \(name) SET \(changes) WHERE \(keyCondition)"
  }
}
