import OfficeFiles

/// The normalised text of a document: every letter beside its fold under one index, and the lines that hold text.
///
/// Lines follow each other with one blank between, so that any run of lines is one stretch of text, and the line of any
/// place is found again.
final class SourceText: Sendable {
  /// A line that holds text.
  struct Line: Sendable {
    /// Its number in the file, from 1.
    var number: Int
    /// Its text, without blanks around.
    var range: Range<Int>
    /// How far it was indented.
    var indent: Int
    /// How long it was in the file, its indent and everything cleaned away included.
    var length: Int
    /// How many empty lines stand before it.
    var blanksBefore: Int
    /// Whether a form feed stands before it.
    var opensPage: Bool
    /// Whether it goes on with the paragraph of the line before, where the document itself knows paragraphs.
    var goesOn = false
    /// Whether it is a paragraph of its own, put together from a cell of a table.
    var isWhole = false
    /// Where lines of the file were put to this one, in order.
    var joins: [Join] = []
  }

  /// The place from which on a line was another one in the file, and its number there.
  struct Join: Hashable, Sendable {
    var place: Int
    var number: Int
  }

  /// A table whose cells are known. Its lines stand row by row, cell by cell, a paragraph a line.
  struct Table: Sendable {
    /// A cell with the places of its lines among all lines.
    struct Cell: Sendable {
      var column: Int
      var columns: Int
      var rows: Int
      var lines: Range<Int>
    }

    var rows: [[Cell]]
    /// The places of lines behind its rows that are in none of its cells for certain.
    var doubtful = 0..<0

    /// The places of all its lines.
    var lines: Range<Int> {
      let cells = rows.joined()
      let end = cells.reversed().first?.lines.upperBound ?? 0
      return (cells.first?.lines.lowerBound ?? 0)..<max(end, doubtful.upperBound)
    }
  }

  /// Scalars of the text in normal form C; a blank is a blank, a wide gap and a tab signs of their own.
  let scalars: [UInt32]
  /// The fold of each scalar.
  let fold: [UInt8]
  /// The lines with text, in order.
  let lines: [Line]
  /// The tables whose cells are known.
  let tables: [Table]
  /// Whether the document itself knows its paragraphs, and each line begins one.
  let knowsParagraphs: Bool
  /// What was noted while the text was decoded.
  let notes: [OfficeNote]
  /// Where words stood on their pages; `nil` once the tables are known.
  let layout: SourceLayout?
  /// Labels of this document that were understood by what stands behind them.
  let learned: LearnedLabels

  init(
    scalars: [UInt32], fold: [UInt8], lines: [Line], tables: [Table] = [], knowsParagraphs: Bool = false,
    notes: [OfficeNote] = [], layout: SourceLayout? = nil, learned: LearnedLabels = LearnedLabels()
  ) {
    self.learned = learned
    self.notes = notes
    self.scalars = scalars
    self.fold = fold
    self.lines = lines
    self.tables = tables
    self.knowsParagraphs = knowsParagraphs
    self.layout = layout
  }

  /// The same text with labels that were understood.
  func learning(_ learned: LearnedLabels) -> SourceText {
    SourceText(
      scalars: scalars, fold: fold, lines: lines, tables: tables, knowsParagraphs: knowsParagraphs, notes: notes,
      layout: layout, learned: learned)
  }

  /// The number of the line that holds the place.
  func lineNumber(at place: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 1 }
    let line = lines[low - 1]
    return line.joins.last { $0.place <= place }?.number ?? line.number
  }

  /// The same text with some lines blanked out and left out of `lines`; their places stay.
  func removing(_ removed: Set<Int>) -> SourceText {
    guard !removed.isEmpty else { return self }
    var scalars = scalars
    var fold = fold
    var kept: [Line] = []
    kept.reserveCapacity(lines.count)
    // For each line where it stands afterwards, so that tables find theirs again.
    var places: [Int] = []
    places.reserveCapacity(lines.count + 1)
    var opensPage = false
    for (index, line) in lines.enumerated() {
      places.append(kept.count)
      if removed.contains(index) {
        for place in line.range {
          scalars[place] = UInt32(Letters.blank)
          fold[place] = Letters.blank
        }
        opensPage = true
      } else {
        var line = line
        line.opensPage = line.opensPage || opensPage
        opensPage = false
        kept.append(line)
      }
    }
    places.append(kept.count)
    return SourceText(
      scalars: scalars, fold: fold, lines: kept, tables: tables.map { $0.moved(to: places) },
      knowsParagraphs: knowsParagraphs, notes: notes)
  }
}

extension SourceText.Table {
  /// The table after lines were removed or put elsewhere, by the new place of each line and of the end.
  func moved(to places: [Int]) -> SourceText.Table {
    var table = self
    for row in rows.indices {
      for cell in rows[row].indices {
        let lines = rows[row][cell].lines
        table.rows[row][cell].lines = places[lines.lowerBound]..<places[lines.upperBound]
      }
    }
    table.doubtful = places[doubtful.lowerBound]..<places[doubtful.upperBound]
    return table
  }
}
