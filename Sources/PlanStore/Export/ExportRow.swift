import PlanModel

/// How rows of a table stand in an export: an object with all columns, `null` where there is nothing.
///
/// Names of choices are put together once for each table.
struct ExportRow {
  /// What the rows are, as exports and the journal name them.
  let name: String
  let columns: [ExportColumn]
  /// The form of the export that rows are read from.
  let version: Int

  init(_ name: String, _ columns: [Column], version: Int = ExportForm.version) {
    self.name = name
    self.version = version
    self.columns = columns.map { ExportColumn($0) }
  }

  init(_ table: Table, version: Int = ExportForm.version) { self.init(table.name, table.columns, version: version) }

  /// Writes a row.
  func write(_ cells: [Cell], to json: inout JSONWriter) {
    open(cells, to: &json)
    json.raw("}")
  }

  /// Writes a row to which something is added before it is closed.
  func open(_ cells: [Cell], to json: inout JSONWriter) {
    var separator = "{"
    for (column, cell) in zip(columns, cells) {
      json.raw(separator)
      json.string(column.name)
      json.raw(":")
      column.write(cell, to: &json)
      separator = ","
    }
  }

  /// The first field that an export cannot hold, in words: a moment of a year that is none.
  func unwritable(in cells: [Cell]) -> String? {
    for (column, cell) in zip(columns, cells) {
      if case .moment = column.kind, case .integer(let seconds) = cell, Timestamp(seconds: seconds).isoText == nil {
        return "\(name).\(column.name): \(seconds)"
      }
    }
    return nil
  }
}

/// A column with what is needed to write and read its values quickly.
struct ExportColumn {
  let name: String
  let kind: Column.Kind
  let isOptional: Bool
  /// The form of exports from which on they have it.
  let since: Int
  /// The names of a choice.
  let choices: [String]
  /// The fields of an entry.
  let fields: [ExportColumn]

  init(_ column: Column) {
    (name, kind, isOptional, since) = (column.name, column.kind, column.isOptional, column.since)
    choices = if case .choice(_, let names) = column.kind { names() } else { [] }
    fields = if case .entries(let fields) = column.kind { fields.map { ExportColumn($0) } } else { [] }
  }

  /// Writes a value.
  func write(_ cell: Cell, to json: inout JSONWriter) {
    switch cell {
    case .null: json.raw("null")
    case .integer(let number): write(number, to: &json)
    case .text(let text): json.string(text)
    case .lines(let texts):
      json.array { for text in texts { $0.element { write(line: text, to: &$0) } } }
    case .members(let ids):
      json.array { for id in ids { $0.element { $0.number(id) } } }
    }
  }

  private func write(_ number: Int, to json: inout JSONWriter) {
    switch kind {
    case .flag: json.raw(number != 0 ? "true" : "false")
    case .score: json.string(Score(thousandths: number).decimalText)
    case .day: json.string(Day(number: number)?.isoText ?? "")
    case .moment: json.string(Timestamp(seconds: number).isoText ?? "")
    case .choice(let first?, _): json.string(choices[number - first])
    default: json.number(number)
    }
  }

  /// A text of a list, or an entry whose fields lie between tabs.
  private func write(line: String, to json: inout JSONWriter) {
    guard !fields.isEmpty else { return json.string(line) }
    let parts = line.split(separator: "\t", maxSplits: fields.count - 1, omittingEmptySubsequences: false)
    json.object {
      for (field, part) in zip(fields, parts) {
        $0.member(field.name) { field.write(field.cell(of: String(part)), to: &$0) }
      }
    }
  }

  /// A field of an entry as a cell.
  private func cell(of part: String) -> Cell {
    if case .plainText = kind { .text(part) } else { Int(part).map { .integer($0) } ?? .null }
  }
}
