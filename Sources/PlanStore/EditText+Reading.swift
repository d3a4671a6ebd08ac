import PlanModel

extension EditText {
  /// Reads back what `written` made, of this or an earlier form of the tables.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(BadField) -> [RecordEdit] {
    var scanner = JSONScanner(bytes)
    var edits: [RecordEdit] = []
    try scanner.array { scanner throws(BadField) in edits.append(try edit(&scanner)) }
    try scanner.end()
    return edits
  }

  /// The member `record` comes first and tells what the others hold.
  private static func edit(_ scanner: inout JSONScanner) throws(BadField) -> RecordEdit {
    try scanner.punctuation("{")
    guard try scanner.name() == Member.record else { throw scanner.unexpected() }
    let name = try scanner.string()
    switch name {
    case PlanHeader.table.name: return .header(try rows(&scanner))
    case Criterion.table.name: return .criterion(try rows(&scanner))
    case OrgUnit.table.name: return .unit(try rows(&scanner))
    case UnitGroup.table.name: return .group(try rows(&scanner))
    case Item.table.name: return .item(try rows(&scanner))
    case Assignment.table.name: return .assignment(try rows(&scanner))
    case Update.table.name: return .update(try rows(&scanner))
    case Evidence.table.name: return .evidence(try rows(&scanner))
    case StandingDuty.table.name: return .duty(try rows(&scanner))
    case Finding.table.name: return .finding(try rows(&scanner))
    case Scorecard.table.name: return .scorecard(try rows(&scanner))
    case ScoreLine.table.name: return .line(try rows(&scanner))
    case Peer.table.name: return .peer(try rows(&scanner))
    case Settings.table.name: return .settings(try rows(&scanner))
    case Briefing.table.name: return .briefing(try rows(&scanner))
    case Conclusion.table.name: return .conclusion(try rows(&scanner))
    case Officer.table.name: return .officer(try rows(&scanner))
    default: throw BadField(detail: "no record \(name)")
    }
  }

  private static func rows<Record: StoredRecord>(_ scanner: inout JSONScanner) throws(BadField) -> Edit<Record> {
    var edit = Edit<Record>(before: nil, after: nil)
    while !scanner.closes("}") {
      try scanner.punctuation(",")
      switch try scanner.name() {
      case Member.before: edit.before = try row(&scanner)
      case Member.after: edit.after = try row(&scanner)
      default: throw scanner.unexpected()
      }
    }
    return edit
  }

  private static func row<Record: StoredRecord>(_ scanner: inout JSONScanner) throws(BadField) -> Record {
    let columns = Record.table.columns
    var cells = [Cell](repeating: .null, count: columns.count)
    var next = 0
    try scanner.object { scanner, name throws(BadField) in
      let cell = try cell(&scanner)
      // Fields come in the order of the columns; a column that is no more is passed over.
      let place = columns[next...].firstIndex(of: name) ?? columns.firstIndex(of: name)
      if let place {
        cells[place] = cell
        next = place + 1
      }
    }
    var fields = CellReader(cells)
    return try Record(from: &fields)
  }

  private static func cell(_ scanner: inout JSONScanner) throws(BadField) -> Cell {
    switch scanner.peek {
    case UInt8(ascii: "\""): return .text(try scanner.string())
    case UInt8(ascii: "["): return try list(&scanner)
    default: return .integer(try scanner.number())
    }
  }

  private static func list(_ scanner: inout JSONScanner) throws(BadField) -> Cell {
    var texts: [String] = []
    var ids: [Int] = []
    try scanner.array { scanner throws(BadField) in
      if scanner.peek == UInt8(ascii: "\"") {
        texts.append(try scanner.string())
      } else {
        ids.append(try scanner.number())
      }
    }
    return ids.isEmpty ? .lines(texts) : .members(ids)
  }
}

/// The fields of a record in the journal, read one after the other.
private struct CellReader: FieldReader {
  private let cells: [Cell]
  private var place = 0

  init(_ cells: [Cell]) { self.cells = cells }

  private mutating func next() -> Cell {
    defer { place += 1 }
    return cells[place]
  }

  private func unexpected(_ cell: Cell) -> BadField { BadField(detail: "field \(place): \(cell)") }

  mutating func integer() throws(BadField) -> Int {
    let cell = next()
    guard case .integer(let number) = cell else { throw unexpected(cell) }
    return number
  }

  mutating func optionalInteger() throws(BadField) -> Int? {
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
    guard case .lines(let texts) = cell else { throw unexpected(cell) }
    return texts
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
