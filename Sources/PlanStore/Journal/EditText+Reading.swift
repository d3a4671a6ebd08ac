import PlanModel

extension EditText {
  /// Reads back what `written` made, of this or an earlier form of the tables.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(BadField) -> [RecordEdit] {
    var edits: [RecordEdit] = []
    try each(bytes) { edits.append($0) }
    return edits
  }

  /// Hands out edit after edit, without holding them all.
  static func each(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (RecordEdit) -> Void) throws(BadField) {
    var scanner = JSONScanner(ExportBytes(bytes))
    do throws(ExportError) {
      try scanner.list { scanner throws(ExportError) in body(try edit(&scanner)) }
      try scanner.end()
    } catch {
      if case .unlawful(let rule) = error.reason { throw BadField(detail: rule) }
      throw BadField(detail: "JSON at byte \(error.offset)")
    }
  }

  /// The member `record` comes first and tells what the others hold.
  private static func edit(_ scanner: inout JSONScanner) throws(ExportError) -> RecordEdit {
    try scanner.require("{")
    guard try key(&scanner) == Member.record else { throw scanner.unexpected() }
    let name = try scanner.string()
    guard let edit = try RecordEdit.read(name, from: &scanner) else {
      throw ExportError(.unlawful(rule: name), at: scanner.place)
    }
    return edit
  }

  fileprivate static func rows<Record: StoredRecord>(_ scanner: inout JSONScanner) throws(ExportError) -> Edit<Record> {
    var edit = Edit<Record>(before: nil, after: nil)
    while !scanner.passes("}") {
      try scanner.require(",")
      switch try key(&scanner) {
      case Member.before: edit.before = try row(&scanner)
      case Member.after: edit.after = try row(&scanner)
      default: throw scanner.unexpected()
      }
    }
    return edit
  }

  private static func key(_ scanner: inout JSONScanner) throws(ExportError) -> String {
    let key = try scanner.string()
    try scanner.require(":")
    return key
  }

  private static func row<Record: StoredRecord>(_ scanner: inout JSONScanner) throws(ExportError) -> Record {
    let columns = Record.table.columns
    var cells = [Cell](repeating: .null, count: columns.count)
    var next = 0
    let start = scanner.place
    try scanner.object { scanner, name, _ throws(ExportError) in
      let cell = try cell(&scanner)
      // Fields come in the order of the columns; a column that is no more is passed over.
      let place = columns[next...].firstIndex { $0.name == name } ?? columns.firstIndex { $0.name == name }
      if let place {
        cells[place] = cell
        next = place + 1
      }
    }
    var fields = CellReader(cells)
    do throws(BadField) { return try Record(from: &fields) } catch {
      throw ExportError(.unlawful(rule: error.detail), at: start)
    }
  }

  private static func cell(_ scanner: inout JSONScanner) throws(ExportError) -> Cell {
    switch scanner.peek() {
    case UInt8(ascii: "\""): return .text(try scanner.string())
    case UInt8(ascii: "["): return try list(&scanner)
    default: return .integer(try scanner.integer())
    }
  }

  private static func list(_ scanner: inout JSONScanner) throws(ExportError) -> Cell {
    var texts: [String] = []
    var ids: [Int] = []
    try scanner.list { scanner throws(ExportError) in
      if scanner.peek() == UInt8(ascii: "\"") {
        texts.append(try scanner.string())
      } else {
        ids.append(try scanner.integer())
      }
    }
    return ids.isEmpty ? .lines(texts) : .members(ids)
  }
}

/// Reads the rows of an edit, whatever they are written in.
protocol EditRows {
  associatedtype Fault: Error

  /// The row before and the row after.
  mutating func rows<Record: StoredRecord>() throws(Fault) -> Edit<Record>
}

extension JSONScanner: EditRows {
  mutating func rows<Record: StoredRecord>() throws(ExportError) -> Edit<Record> { try EditText.rows(&self) }
}

extension RecordEdit {
  /// The edit of a row in the table of that name; `nil` when there is no such table.
  static func read<Rows: EditRows>(_ table: String, from rows: inout Rows) throws(Rows.Fault) -> RecordEdit? {
    switch table {
    case PlanHeader.table.name: .header(try rows.rows())
    case Criterion.table.name: .criterion(try rows.rows())
    case OrgUnit.table.name: .unit(try rows.rows())
    case UnitGroup.table.name: .group(try rows.rows())
    case Item.table.name: .item(try rows.rows())
    case Assignment.table.name: .assignment(try rows.rows())
    case Update.table.name: .update(try rows.rows())
    case Evidence.table.name: .evidence(try rows.rows())
    case StandingDuty.table.name: .duty(try rows.rows())
    case Finding.table.name: .finding(try rows.rows())
    case Scorecard.table.name: .scorecard(try rows.rows())
    case ScoreLine.table.name: .line(try rows.rows())
    case Peer.table.name: .peer(try rows.rows())
    case Settings.table.name: .settings(try rows.rows())
    case Briefing.table.name: .briefing(try rows.rows())
    case Conclusion.table.name: .conclusion(try rows.rows())
    case Officer.table.name: .officer(try rows.rows())
    default: nil
    }
  }
}

/// The fields of a record, read one after the other.
struct CellReader: FieldReader {
  private let cells: [Cell]
  private var place = 0

  init(_ cells: [Cell]) { self.cells = cells }

  private mutating func next() -> Cell {
    defer { place += 1 }
    return cells[place]
  }

  private func unexpected(_ cell: Cell) -> BadField { BadField(detail: "field \(place): \(cell)") }

  mutating func anyInteger() throws(BadField) -> Int {
    let cell = next()
    guard case .integer(let number) = cell else { throw unexpected(cell) }
    return number
  }

  mutating func anyOptionalInteger() throws(BadField) -> Int? {
    let cell = next()
    switch cell {
    case .null: return nil
    case .integer(let number): return number
    default: throw unexpected(cell)
    }
  }

  mutating func text() throws(BadField) -> String {
    let cell = next()
    guard case .text(let text) = cell else { throw unexpected(cell) }
    return text
  }

  mutating func optionalText() throws(BadField) -> String? {
    let cell = next()
    switch cell {
    case .null: return nil
    case .text(let text): return text
    default: throw unexpected(cell)
    }
  }

  mutating func lines() throws(BadField) -> [String] {
    let cell = next()
    switch cell {
    case .lines(let texts): return texts
    // Older forms have no such list.
    case .null: return []
    default: throw unexpected(cell)
    }
  }

  mutating func members() throws(BadField) -> [Int] {
    let cell = next()
    switch cell {
    case .members(let ids): return ids
    case .lines([]): return []
    default: throw unexpected(cell)
    }
  }
}
