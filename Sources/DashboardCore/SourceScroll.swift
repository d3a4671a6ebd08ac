import PlanModel
import Screen

/// Which part of a source shows: the first line, and how many of its rows on screen stand above the first that shows.
///
/// Only lines that show are laid out, so that a key costs the same whatever the length of the document.
public struct SourceScroll: Equatable, Sendable {
  /// The place of the line in the listing, from 0.
  public var line = 0
  /// The row of the line, from 0.
  public var row = 0

  /// The beginning of a source.
  public init() {}

  /// Moves by so many rows, never past either end.
  mutating func turn(by rows: Int, in source: SourceListing, columns: Int) {
    var left = rows
    while left > 0 {
      let height = source.rows(of: line, columns: columns).count
      if row + left < height {
        row += left
        break
      }
      guard line + 1 < source.count else { break }
      left -= height - row
      (line, row) = (line + 1, 0)
    }
    while left < 0 {
      if row + left >= 0 {
        row += left
        break
      }
      guard line > 0 else {
        row = 0
        break
      }
      left += row + 1
      line -= 1
      row = source.rows(of: line, columns: columns).count - 1
    }
  }

  /// Moves so that lines show: not at all where they do, else so that they begin in the upper third.
  mutating func show(_ lines: ClosedRange<Int>, in source: SourceListing, columns: Int, height: Int) {
    let first = source.index(of: lines.lowerBound)
    guard first < source.count, height > 0 else { return }
    if first > line || first == line && row == 0 {
      var used = -row
      var last = line
      while last < source.count, source.number(at: last) <= lines.upperBound, used <= height {
        used += source.rows(of: last, columns: columns).count
        last += 1
      }
      let isWhole = last >= source.count || source.number(at: last) > lines.upperBound
      if used <= height, isWhole { return }
    }
    (line, row) = (first, 0)
    turn(by: -(height / 3), in: source, columns: columns)
  }

  /// Moves only as far as a line needs to show whole.
  mutating func reveal(_ index: Int, in source: SourceListing, columns: Int, height: Int) {
    guard index < source.count, height > 0 else { return }
    if index <= line {
      (line, row) = (index, 0)
      return
    }
    guard index - line <= height else {
      (line, row) = (index, 0)
      return turn(by: source.rows(of: index, columns: columns).count - height, in: source, columns: columns)
    }
    let used = (line...index).reduce(-row) { $0 + source.rows(of: $1, columns: columns).count }
    if used > height { turn(by: used - height, in: source, columns: columns) }
  }
}

extension SourceListing {
  /// A line laid out in rows of so many cells.
  public func rows(of line: Int, columns: Int) -> [String] {
    text(at: line).wrapped(to: max(1, columns))
  }
}
