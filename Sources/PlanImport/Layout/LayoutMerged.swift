extension LayoutRows {
  private static let reach = 8

  /// Gives a value that stands in the middle of several rows to each of them.
  ///
  /// Rows begin at their top; a value that does not, beside cells that do, was centred: in its own row, or in that and
  /// rows beside it whose cells are empty. Where its middle fits none of these, it is not certain whose it is.
  mutating func fillMerged() {
    for column in body.grids[0].kinds.indices {
      var row = 0
      while row < rows.count {
        if isLate(row, column) { settle(row, column) }
        row += 1
      }
    }
  }

  /// Whether a cell begins below the first line of its row, on which others begin.
  private func isLate(_ place: Int, _ column: Int) -> Bool {
    let row = rows[place]
    guard row.isNumbered, let first = row.cells[column].first, let top = row.lines.first,
      first.index > top.index, first.middle > top.middle
    else { return false }
    return row.cells.count { $0.first?.index == top.index } > 2
  }

  private mutating func settle(_ place: Int, _ column: Int) {
    let cell = rows[place].cells[column]
    guard let first = cell.first, let last = cell.last else { return }
    let middle = first.middle + last.middle
    var best: (rows: ClosedRange<Int>, distance: Int)?
    for upper in stride(from: place, through: max(0, place - Self.reach), by: -1) {
      if upper < place, !isOpen(upper, column) { break }
      for lower in place..<min(rows.count, place + Self.reach) {
        if lower > place, !isOpen(lower, column) { break }
        guard let top = rows[upper].lines.first, let bottom = rows[lower].lines.last, top.middle <= bottom.middle else {
          break
        }
        let distance = abs(top.middle + bottom.middle - middle)
        if distance < best?.distance ?? .max { best = (upper...lower, distance) }
      }
    }
    guard let best, best.distance <= 2 * pages.pitch else {
      rows[place].doubtful += cell
      rows[place].cells[column] = []
      return
    }
    for row in best.rows { rows[row].cells[column] = cell }
  }

  /// Whether a row beside has nothing in that column.
  private func isOpen(_ place: Int, _ column: Int) -> Bool {
    rows[place].isNumbered && rows[place].cells[column].isEmpty
  }
}
