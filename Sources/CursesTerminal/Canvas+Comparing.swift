import Glibc
import Screen

extension Canvas {
  /// The columns of a row from the first to the last cell that differs from another canvas of the same size, whole
  /// characters only; all of them when there is none to compare with, nil when nothing differs.
  func changedColumns(row y: Int, since other: Canvas?) -> Range<Int>? {
    let columns = size.columns
    guard let other, other.size == size else { return 0..<columns }
    return cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { theirs in
        let row = y * columns
        var first = 0
        while first < columns, mine[row + first] == theirs[row + first] { first += 1 }
        guard first < columns else { return nil }
        var last = columns - 1
        while mine[row + last] == theirs[row + last] { last -= 1 }
        if mine[row + first].width == 0, first > 0 { first -= 1 }
        return first..<last + 1
      }
    }
  }
}
