import OfficeFiles
import PlanModel

/// A table of one criterion: the labels of its fields in the first column, what they say beside them; short ones may stand
/// two beside each other ("Điểm tối đa | 2 | Điểm đạt | 0,5").
///
/// It reads as running text does, a label a paragraph; a label without a value says nothing and is left out.
struct LabelTable {
  /// A row as a paragraph of its own, then those that follow it.
  struct Entry {
    /// The label with its colon; empty for a row over all columns.
    var label: String
    var cell: OfficeTable.Cell
    var row: OfficeTable.Row
  }

  private(set) var entries: [Entry] = []
  /// How many labels must be known; the others are told by what stands beside them.
  private static let leastKnown = 3
  private static let headings: Set<String> = [
    "chi tiet", "noi dung", "noi dung chi tiet", "gia tri", "thong tin", "mo ta", "noi dung cu the", "dien giai",
  ]

  /// Reads a table; `nil` when most of its rows have no label in front.
  init?(_ table: OfficeTable) {
    guard 2...6 ~= table.columns, 2...400 ~= table.rows.count else { return nil }
    var labels = 0
    var known = 0
    for (place, row) in table.rows.enumerated() {
      var cells = row.cells.filter { !$0.text.isEmpty }[...]
      if cells.count > 1, let first = cells.first, first.column == 0, Int(first.text.trimmed) != nil {
        cells.removeFirst()
      }
      guard let first = cells.first else { continue }
      let column = FieldTable.column(titled: first.text)
      let isLabel = column != nil && column != .ordinal
      if cells.count == 1 {
        let isWide = first.columns == table.columns || first.column > 0
        if !isWide {
          labels += 1
          known += isLabel ? 1 : 0
        }
        entries.append(
          isWide
            ? Entry(label: "", cell: first, row: row)
            : Entry(
              label: Self.label(first.text, column), cell: OfficeTable.Cell(column: first.column, text: ""), row: row))
        continue
      }
      guard let pairs = Self.pairs(cells) else { return nil }
      if place == 0, pairs.contains(where: { Self.headings.contains($0.value.text.folded) }) { continue }
      for (label, value) in pairs {
        let column = FieldTable.column(titled: label.text)
        labels += 1
        known += column != nil && column != .ordinal ? 1 : 0
        entries.append(Entry(label: Self.label(label.text, column), cell: value, row: row))
      }
    }
    guard known >= Self.leastKnown, known * 2 >= labels else { return nil }
  }

  /// Label and value, once or twice in a row; `nil` where a cell beside the first two is no label.
  private static func pairs(_ cells: ArraySlice<OfficeTable.Cell>) -> [(
    label: OfficeTable.Cell, value: OfficeTable.Cell
  )]? {
    let cells = Array(cells)
    guard cells.count == 2 || cells.count == 4 && FieldTable.column(titled: cells[2].text) != nil else { return nil }
    return stride(from: 0, to: cells.count, by: 2).map { (cells[$0], cells[$0 + 1]) }
  }

  /// The label as running text would have it, so that no name of a criterion is taken for work to be done.
  private static func label(_ text: String, _ column: FieldTable.Column?) -> String {
    switch column {
    case .code: "Tiêu chí"
    case .name where !text.folded.contains("tieu chi"): "Tên tiêu chí:"
    default: text.split(separator: "\n").joined(separator: " ").trimmingColon + ":"
    }
  }
}

extension String {
  /// The text without a colon at its end.
  fileprivate var trimmingColon: String { hasSuffix(":") ? String(dropLast()).trimmed : self }
}
