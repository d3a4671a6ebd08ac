/// Cells by name: `B7`, `A1:C3`.
struct CellArea {
  var columns: ClosedRange<Int>
  var rows: ClosedRange<Int>

  /// Reads `A1:C3`, or a single cell.
  init?(_ text: String) {
    let ends = text.split(separator: ":", maxSplits: 1).map { end in String(end).withCString { Self.cell($0) } }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, last.column >= first.column, last.row >= first.row
    else { return nil }
    columns = first.column...last.column
    rows = first.row...last.row
  }

  /// The column, from 0, and the row, from 1, of a cell's name.
  static func cell(_ name: UnsafePointer<CChar>) -> (column: Int, row: Int)? {
    var place = name
    var (column, row) = (0, 0)
    while 0x41...0x5A ~= place.pointee, column < 1 << 16 {
      column = column * 26 + Int(place.pointee - 0x40)
      place += 1
    }
    while 0x30...0x39 ~= place.pointee, row < 1 << 21 {
      row = row * 10 + Int(place.pointee - 0x30)
      place += 1
    }
    return place.pointee == 0 && 1...16_384 ~= column && row > 0 ? (column - 1, row) : nil
  }

  /// The name of a cell.
  static func name(column: Int, row: Int) -> String {
    var (rest, letters) = (column, "")
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return "\(letters)\(row)"
  }
}
