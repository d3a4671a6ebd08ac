import OfficeFiles
import PlanModel

/// A table of one criterion: the labels of its fields in the first column, what they say beside them.
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
  private static let headings: Set<String> = [
    "chi tiet", "noi dung", "noi dung chi tiet", "gia tri", "thong tin", "mo ta", "noi dung cu the", "dien giai",
  ]

  /// Reads a table; `nil` when most of its rows have no label in front.
  init?(_ table: OfficeTable) {
    guard 2...3 ~= table.columns, 2...400 ~= table.rows.count else { return nil }
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
        if !isLabel || first.columns == table.columns { entries.append(Entry(label: "", cell: first, row: row)) }
        continue
      }
      guard cells.count == 2, let value = cells.last else { return nil }
      if place == 0, Self.headings.contains(value.text.folded) { continue }
      labels += 1
      known += isLabel ? 1 : 0
      entries.append(Entry(label: Self.label(first.text, column), cell: value, row: row))
    }
    guard known >= 3, known * 3 >= labels * 2 else { return nil }
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
