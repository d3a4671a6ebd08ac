import PlanModel

/// Reads the journal of an export into an empty one, and works out where undo and redo stand after each entry.
struct ExportJournal {
  private let bytes: ExportBytes
  private let rows: [String: ExportRow]
  private let entryRow = ExportRow(ExportForm.Key.journal, ExportForm.entry)
  private let connection: Connection
  private var list = UndoList()
  /// What comes to the top when an entry is taken off, by number; from 1.
  private var below: [Int?] = [nil]

  /// How many entries were read.
  var count: Int { list.newest }

  init(_ bytes: ExportBytes, _ rows: [String: ExportRow], _ connection: Connection) {
    self.bytes = bytes
    self.rows = rows
    self.connection = connection
  }

  mutating func read(at place: Int) throws(ExportStop) {
    var scanner = JSONScanner(bytes, at: place)
    guard scanner.passes("[") else { throw .content(scanner.needs(.list)) }
    if scanner.passes("]") { return }
    repeat {
      _ = scanner.peek()
      let start = scanner.place
      let read: (JournalEntry, edits: [UInt8])
      do throws(ExportError) { read = try entry(&scanner) } catch { throw .content(error) }
      try append(read.0, read.edits, at: start)
    } while scanner.passes(",")
    guard scanner.passes("]") else { throw .content(scanner.unexpected()) }
  }

  /// An entry without its edits, and these as the journal keeps them: the first one may hold the whole file.
  private func entry(_ scanner: inout JSONScanner) throws(ExportError) -> (JournalEntry, edits: [UInt8]) {
    let start = scanner.place
    var edits = EditText()
    var read = ExportRow.Read()
    let cells = try entryRow.cells(&scanner, &read, more: ExportForm.Key.edits) { scanner throws(ExportError) in
      edits.reserve(try scanner.length())
      try scanner.list { scanner throws(ExportError) in edits.append(try edit(&scanner)) }
    }
    var fields = CellReader(cells)
    do throws(BadField) {
      var entry = JournalEntry(
        number: try fields.integer(), at: try fields.moment(), author: try fields.text(), step: try fields.value(),
        reverses: try fields.optionalInteger(),
        change: Change(
          kind: try fields.value(), subject: .init(code: try fields.text(), name: try fields.text()), edits: []))
      entry.change.plan = try fields.integer()
      return (entry, edits.finished())
    } catch {
      throw ExportError(.unlawful(rule: error.detail), at: start)
    }
  }

  private func edit(_ scanner: inout JSONScanner) throws(ExportError) -> RecordEdit {
    typealias Member = EditText.Member
    _ = scanner.peek()
    let start = scanner.place
    let places = try scanner.members([Member.record, Member.before, Member.after])
    var name = JSONScanner(bytes, at: places[Member.record] ?? start)
    let record = try name.string()
    let (before, after) = (places[Member.before] ?? start, places[Member.after] ?? start)
    guard let row = rows[record] else {
      throw ExportError(.needs(.oneOf(ExportForm.all.map { $0.table.name })), at: places[Member.record] ?? start)
    }
    var source = Rows(
      row: row, before: JSONScanner(bytes, at: before), after: JSONScanner(bytes, at: after), start: start)
    guard let edit = try RecordEdit.read(record, from: &source) else { throw ExportError(.syntax, at: start) }
    return edit
  }

  /// The rows of an edit, before and after.
  private struct Rows: EditRows {
    let row: ExportRow
    var before, after: JSONScanner
    let start: Int

    mutating func rows<Record: StoredRecord>() throws(ExportError) -> Edit<Record> {
      let edit = Edit<Record>(before: try record(&before), after: try record(&after))
      guard edit.before != nil || edit.after != nil else { throw ExportError(.needs(.object), at: after.place - 4) }
      return edit
    }

    private func record<Record: StoredRecord>(_ scanner: inout JSONScanner) throws(ExportError) -> Record? {
      if scanner.passesNull() { return nil }
      // What an old change referred to may be gone.
      var read = ExportRow.Read()
      return try row.record(&scanner, &read)
    }
  }

  /// Adds an entry in the way that it was made.
  private mutating func append(_ entry: JournalEntry, _ edits: [UInt8], at place: Int) throws(ExportStop) {
    guard entry.number == list.newest + 1 else {
      throw .content(ExportError(.journalNumber(next: list.newest + 1), at: place))
    }
    let target = list.target(of: entry.step)
    guard entry.step == .edit || entry.reverses == target && target != nil else {
      throw .content(ExportError(.journalStep(next: target), at: place))
    }
    if let reversed = entry.reverses, !(1..<entry.number).contains(reversed) {
      throw .content(ExportError(.dangling(table: ExportForm.Key.journal, key: "\(reversed)"), at: place))
    }
    let uncovered = target.flatMap { below[$0] }
    let under = list.below(entry.step)
    list = list.after(entry.step, uncovered: uncovered)
    below.append(under)
    do throws(StoreFault) { try connection.append(entry, edits, list: list, below: under) } catch {
      throw .file(error.fileFault(path: connection.path))
    }
  }
}
