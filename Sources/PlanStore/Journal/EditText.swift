import PlanModel

/// The edits of a change as the journal keeps them: a JSON array with, for each, the table and the rows before and after
/// by column. Fields that are NULL are left out.
///
///     [{"record":"units","before":{"id":3,"name":"Thanh tra Sở",…},"after":{…}}]
struct EditText {
  /// The names of the members of an edit.
  enum Member {
    static let record = "record"
    static let before = "before"
    static let after = "after"
  }

  private var writer = JSONWriter()
  private var isEmpty = true

  /// A text of no edit.
  init() {}

  /// Makes room for a text of at most that length.
  mutating func reserve(_ length: Int) { writer.reserve(length) }

  /// Adds an edit.
  mutating func append(_ edit: RecordEdit) {
    writer.raw(isEmpty ? "[" : ",")
    isEmpty = false
    Self.write(edit, to: &writer)
  }

  /// The text, which no edit can be added to any more.
  mutating func finished() -> [UInt8] {
    writer.raw(isEmpty ? "[]" : "]")
    return writer.bytes
  }

  /// The text of those edits.
  static func written(_ edits: [RecordEdit]) -> [UInt8] {
    var text = EditText()
    for edit in edits { text.append(edit) }
    return text.finished()
  }

  private static func write(_ edit: RecordEdit, to writer: inout JSONWriter) {
    let stored = edit.stored
    writer.object {
      $0.member(Member.record) { $0.string(stored.table.name) }
      if let before = stored.before { $0.member(Member.before) { write(before, of: stored.table, to: &$0) } }
      if let after = stored.after { $0.member(Member.after) { write(after, of: stored.table, to: &$0) } }
    }
  }

  private static func write(_ cells: [Cell], of table: Table, to writer: inout JSONWriter) {
    writer.object {
      for (column, cell) in zip(table.columns, cells) where cell != .null {
        $0.member(column.name) { write(cell, to: &$0) }
      }
    }
  }

  private static func write(_ cell: Cell, to writer: inout JSONWriter) {
    switch cell {
    case .null: break
    case .integer(let number): writer.number(number)
    case .text(let text): writer.string(text)
    case .lines(let texts):
      writer.array { for text in texts { $0.element { $0.string(text) } } }
    case .members(let ids):
      writer.array { for id in ids { $0.element { $0.number(id) } } }
    }
  }
}

extension RecordEdit {
  /// The table, and the row before and after.
  var stored: (table: Table, before: [Cell]?, after: [Cell]?) {
    switch self {
    case .header(let edit): Self.stored(edit)
    case .criterion(let edit): Self.stored(edit)
    case .unit(let edit): Self.stored(edit)
    case .group(let edit): Self.stored(edit)
    case .item(let edit): Self.stored(edit)
    case .assignment(let edit): Self.stored(edit)
    case .update(let edit): Self.stored(edit)
    case .evidence(let edit): Self.stored(edit)
    case .duty(let edit): Self.stored(edit)
    case .finding(let edit): Self.stored(edit)
    case .scorecard(let edit): Self.stored(edit)
    case .line(let edit): Self.stored(edit)
    case .peer(let edit): Self.stored(edit)
    case .settings(let edit): Self.stored(edit)
    case .briefing(let edit): Self.stored(edit)
    case .conclusion(let edit): Self.stored(edit)
    case .officer(let edit): Self.stored(edit)
    }
  }

  private static func stored<Record: StoredRecord>(_ edit: Edit<Record>) -> (Table, [Cell]?, [Cell]?) {
    (Record.table, edit.before?.cells, edit.after?.cells)
  }
}
