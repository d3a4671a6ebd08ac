import Foundation
import PlanWords
import Screen

/// JSON as the command line prints it: readable, keys in order, slashes as they are.
enum JSONText {
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// A table of text in columns, as wide as their widest cell.
struct TextTable {
  private var rows: [[String]]

  init(_ heads: [String]) { rows = [heads] }

  mutating func add(_ row: [String]) { rows.append(row.map(\.visible)) }

  /// The rows, cells padded by the columns they take on a terminal.
  var lines: [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).map { $0.padded(to: $1) }
      return cells.joined(separator: "  ").trailingBlanksCut
    }
  }
}

extension String {
  /// The text with control characters as visible marks: what a terminal may be sent.
  var visible: String { sanitized }

  fileprivate var trailingBlanksCut: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
