import Foundation
import PlanWords
import Screen

/// JSON as the command line prints it: readable, keys in order, slashes as they are.
enum JSONText {
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// The same JSON with what a terminal would obey, or show in another order than it stands in, written as numbers.
  static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isObeyed) else { return json }
    var text = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if isObeyed(scalar) {
        let digits = String(scalar.value, radix: 16)
        text.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// DEL, C1, marks of direction, separators of lines: all in the first plane.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
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
