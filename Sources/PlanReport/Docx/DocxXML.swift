import PlanModel
import Screen

/// Pieces of WordprocessingML.
enum DocxXML {
  static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// A text between tags or in an attribute. What XML cannot hold is made visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.sanitized.normalized.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Runs of a text, a break at each line end.
  static func runs(_ text: String, style: String? = nil) -> String {
    let properties = style.map { "<w:rPr><w:rStyle w:val=\"\($0)\"/></w:rPr>" } ?? ""
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      "<w:r>\(properties)<w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t></w:r>"
    }
    .joined(separator: "<w:r><w:br/></w:r>")
  }

  /// A paragraph of a style.
  static func paragraph(_ style: String, _ runs: String, _ place: DocxNumbering.Place? = nil) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(place.map(list) ?? "")</w:pPr>\(runs)</w:p>"
  }

  /// What puts a paragraph or a style into a list.
  static func list(_ place: DocxNumbering.Place) -> String {
    "<w:numPr><w:ilvl w:val=\"\(place.level)\"/><w:numId w:val=\"\(place.list)\"/></w:numPr>"
  }

  /// A paragraph of a text.
  static func text(_ style: String, _ text: String) -> String { paragraph(style, runs(text)) }

  /// A table without lines, its columns of those widths, with one row of the cells' paragraphs.
  static func beside(_ cells: [(width: Int, content: String)]) -> String {
    let grid = cells.map { "<w:gridCol w:w=\"\($0.width)\"/>" }.joined()
    let row = cells.map {
      "<w:tc><w:tcPr><w:tcW w:w=\"\($0.width)\" w:type=\"dxa\"/></w:tcPr>\($0.content)</w:tc>"
    }.joined()
    let width = cells.map(\.width).reduce(0, +)
    return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableBeside\"/><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>\(grid)</w:tblGrid>"
      + "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(row)</w:tr></w:tbl>"
  }
}
