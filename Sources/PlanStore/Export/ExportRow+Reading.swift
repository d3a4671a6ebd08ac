import PlanModel

extension ExportRow {
  /// What was found while a row was read.
  struct Read {
    /// Fields that refer to other records, with their places.
    var references: [(ExportColumn, Cell, place: Int)] = []
  }

  /// Reads an object with all columns, in any order, as the record that it is.
  func record<Record: StoredRecord>(_ scanner: inout JSONScanner, _ read: inout Read) throws(ExportError) -> Record {
    _ = scanner.peek()
    let start = scanner.place
    let cells = try cells(&scanner, &read)
    var fields = CellReader(cells)
    do throws(BadField) { return try Record(from: &fields) } catch {
      throw ExportError(.unlawful(rule: error.detail), at: start)
    }
  }

  /// Reads an object with all columns, and where `more` is said, one thing more.
  func cells(
    _ scanner: inout JSONScanner, _ read: inout Read,
    more: String? = nil, _ readMore: (inout JSONScanner) throws(ExportError) -> Void = { _ in }
  ) throws(ExportError) -> [Cell] {
    _ = scanner.peek()
    let start = scanner.place
    var cells = [Cell?](repeating: nil, count: columns.count)
    var hasMore = false
    // Usually they come in order.
    var next = 0
    try scanner.object { scanner, key, place throws(ExportError) in
      if key == more {
        guard !hasMore else { throw ExportError(.doubled(key: key), at: place) }
        hasMore = true
        return try readMore(&scanner)
      }
      let column = next < columns.count && columns[next].name == key ? next : columns.firstIndex { $0.name == key }
      guard let column else { throw ExportError(.unknown(key: key), at: place) }
      guard cells[column] == nil else { throw ExportError(.doubled(key: key), at: place) }
      let value = scanner.place
      let cell = try columns[column].read(&scanner)
      cells[column] = cell
      if columns[column].refers, cell != .null { read.references.append((columns[column], cell, value)) }
      next = column + 1
    }
    if let more, !hasMore { throw ExportError(.missing(key: more), at: start) }
    var complete: [Cell] = []
    complete.reserveCapacity(cells.count)
    for (place, cell) in cells.enumerated() {
      guard let cell = cell ?? (columns[place].since > version ? .null : nil) else {
        throw ExportError(.missing(key: columns[place].name), at: start)
      }
      complete.append(cell)
    }
    return complete
  }
}

extension ExportColumn {
  /// Whether its values name other records.
  fileprivate var refers: Bool {
    switch kind {
    case .reference, .members, .code(isListed: true): true
    default: false
    }
  }
}
