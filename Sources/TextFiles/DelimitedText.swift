import OfficeFiles
import PlanModel

/// Turns the bytes of a CSV or TSV file into rows: RFC 4180, separated by comma, semicolon or tab, with or without a byte
/// order mark, any line ends.
///
/// Goes once over the text with one row in hand, so that time grows linearly and memory is that of the text.
package struct DelimitedText {
  private static let separators: [UInt32] = [0x3B, 0x09, 0x2C]
  private static let quote: UInt32 = 0x22
  /// How many rows are looked at to find the separator.
  private static let tried = 60

  private let scalars: [UInt32]
  private let limits: ReadLimits
  private let notes: [OfficeNote]

  /// The text of the bytes.
  ///
  /// - Throws: why they are no text.
  package init(_ bytes: UnsafeRawBufferPointer, limits: ReadLimits) throws(ImportFault) {
    self.limits = limits
    (scalars, notes) = try SourceDecoder(limits: limits).scalars(of: bytes)
  }

  /// The rows of the text.
  ///
  /// - Parameter recognised: how many columns of a row are known by their names; tells the separator where it is not plain.
  package func rows(recognised: (TableRows.Row) -> Int) throws(TableFault) -> TableRows {
    let separator = hinted ?? likely(recognised)
    let start = hinted == nil ? 0 : endOfFirstLine
    var rows: [TableRows.Row] = []
    try read(separator, from: start, number: hinted == nil ? 1 : 2) { row in
      if !row.isEmpty { rows.append(row) }
      return true
    }
    var table = TableRows(rows: rows, separator: Unicode.Scalar(separator).map(Character.init))
    table.notes = notes
    return table
  }

  /// The separator that a first line `sep=;` names, as spreadsheets write and read it.
  private var hinted: UInt32? {
    let hint = Array("sep=".unicodeScalars.map(\.value))
    guard scalars.count > hint.count, zip(scalars, hint).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else { return nil }
    let end = endOfFirstLine
    let length = scalars[..<end].reversed().drop { $0 == 0x0A || $0 == 0x0D }.count
    return length == hint.count + 1 && Self.separators.contains(scalars[hint.count]) ? scalars[hint.count] : nil
  }

  private var endOfFirstLine: Int { scalars.firstIndex(of: 0x0A).map { $0 + 1 } ?? scalars.count }

  /// The separator under which a row is known by its names, and how many columns of it are; `nil` where none is known.
  package func heading(recognised: (TableRows.Row) -> Int) -> (separator: UInt32, known: Int)? {
    let separator = hinted ?? likely(recognised)
    var known = 0
    var left = Self.tried
    try? read(separator, from: 0, number: 1) { row in
      known = max(known, recognised(row))
      left -= 1
      return left > 0
    }
    return known > 0 ? (separator, known) : nil
  }

  /// The separator under which most columns have a known name; where none has, the one that most rows agree on.
  private func likely(_ recognised: (TableRows.Row) -> Int) -> UInt32 {
    var best = (separator: UInt32(0x2C), score: (known: -1, alike: -1))
    for separator in Self.separators {
      var known = 0
      var widths: [Int: Int] = [:]
      var left = Self.tried
      try? read(separator, from: 0, number: 1) { row in
        known = max(known, recognised(row))
        if row.cells.count > 1 { widths[row.cells.count, default: 0] += 1 }
        left -= 1
        return left > 0
      }
      let score = (known, widths.values.max() ?? 0)
      if score > best.score { best = (separator, score) }
    }
    return best.separator
  }

  /// Reads row by row until `take` says that it is enough.
  private func read(
    _ separator: UInt32, from start: Int, number first: Int, _ take: (TableRows.Row) -> Bool
  ) throws(TableFault) {
    var place = start
    var number = first
    var count = 0
    while place < scalars.count {
      var cells: [String] = []
      var isLast = false
      while !isLast {
        cells.append(try cell(separator, &place, row: number))
        count += 1
        guard count <= limits.cells else { throw TableFault(.source(.tooManyCells(limit: limits.cells))) }
        isLast = place >= scalars.count || scalars[place] != separator
        if !isLast { place += 1 }
      }
      if place < scalars.count { place += isReturnAndFeed(at: place) ? 2 : 1 }
      guard take(TableRows.Row(number: number, cells: cells)) else { return }
      number += 1
      count += 1
    }
  }

  private func isReturnAndFeed(at place: Int) -> Bool {
    scalars[place] == 0x0D && place + 1 < scalars.count && scalars[place + 1] == 0x0A
  }

  private func isEnd(_ scalar: UInt32, _ separator: UInt32) -> Bool {
    scalar == separator || scalar == 0x0A || scalar == 0x0D
  }

  /// The cell at a place, which moves to the separator or line end behind it.
  private func cell(_ separator: UInt32, _ place: inout Int, row: Int) throws(TableFault) -> String {
    var start = place
    while start < scalars.count, Blanks.isBlank(scalars[start]), !isEnd(scalars[start], separator) { start += 1 }
    if start < scalars.count, scalars[start] == Self.quote {
      place = start
      return try quotedCell(separator, &place, row: row)
    }
    while place < scalars.count, !isEnd(scalars[place], separator) { place += 1 }
    return Self.text(scalars[start..<max(start, place)])
  }

  private func quotedCell(_ separator: UInt32, _ place: inout Int, row: Int) throws(TableFault) -> String {
    var content: [UInt32] = []
    place += 1
    while true {
      guard place < scalars.count else { throw TableFault(.unclosedQuote, at: TablePlace(row: row)) }
      if scalars[place] == Self.quote {
        guard place + 1 < scalars.count, scalars[place + 1] == Self.quote else { break }
        place += 1
      }
      content.append(scalars[place])
      place += 1
    }
    place += 1
    while place < scalars.count, !isEnd(scalars[place], separator) {
      guard Blanks.isBlank(scalars[place]) else { throw TableFault(.textAfterQuote, at: TablePlace(row: row)) }
      place += 1
    }
    return Self.text(content[...])
  }

  /// The text of a cell, without the apostrophe that keeps a spreadsheet from taking it for a formula.
  private static func text(_ scalars: ArraySlice<UInt32>) -> String {
    let rest = scalars.dropFirst().first { !Blanks.isBlank($0) && !Blanks.isInvisible($0) }
    let isDefused = scalars.first == 0x27 && rest.map(formulaSigns.contains) == true
    return CellText.of(isDefused ? scalars.dropFirst() : scalars)
  }

  /// `=`, `+`, `-`, `@`, and the same in full width.
  private static let formulaSigns: Set<UInt32> = [0x3D, 0x2B, 0x2D, 0x40, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20]
}
