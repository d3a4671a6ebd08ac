import PlanModel

/// The edits of a change as the journal keeps them: a JSON array with, for each, the table and the rows before and after
/// by column. Fields that are NULL are left out.
///
///     [{"record":"units","before":{"id":3,"name":"Thanh tra Sở",…},"after":{…}}]
enum EditText {
  /// The names of the members of an edit.
  enum Member {
    static let record = "record"
    static let before = "before"
    static let after = "after"
  }

  static func written(_ edits: [RecordEdit]) -> [UInt8] {
    var writer = JSONWriter()
    writer.array {
      for edit in edits { $0.element { write(edit, to: &$0) } }
    }
    return writer.bytes
  }

  private static func write(_ edit: RecordEdit, to writer: inout JSONWriter) {
    switch edit {
    case .header(let edit): write(edit, to: &writer)
    case .criterion(let edit): write(edit, to: &writer)
    case .unit(let edit): write(edit, to: &writer)
    case .group(let edit): write(edit, to: &writer)
    case .item(let edit): write(edit, to: &writer)
    case .assignment(let edit): write(edit, to: &writer)
    case .update(let edit): write(edit, to: &writer)
    case .evidence(let edit): write(edit, to: &writer)
    case .duty(let edit): write(edit, to: &writer)
    case .finding(let edit): write(edit, to: &writer)
    case .scorecard(let edit): write(edit, to: &writer)
    case .line(let edit): write(edit, to: &writer)
    case .peer(let edit): write(edit, to: &writer)
    case .settings(let edit): write(edit, to: &writer)
    case .briefing(let edit): write(edit, to: &writer)
    case .conclusion(let edit): write(edit, to: &writer)
    case .officer(let edit): write(edit, to: &writer)
    }
  }

  private static func write<Record: StoredRecord>(_ edit: Edit<Record>, to writer: inout JSONWriter) {
    let table = Record.table
    writer.object {
      $0.member(Member.record) { $0.string(table.name) }
      if let before = edit.before { $0.member(Member.before) { write(before.cells, of: table, to: &$0) } }
      if let after = edit.after { $0.member(Member.after) { write(after.cells, of: table, to: &$0) } }
    }
  }

  private static func write(_ cells: [Cell], of table: Table, to writer: inout JSONWriter) {
    writer.object {
      for (column, cell) in zip(table.columns, cells) where cell != .null {
        $0.member(column) { write(cell, to: &$0) }
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
