import PlanModel
import Screen

/// A document as one page of HTML that needs nothing else: no script, no file from anywhere, charts as pictures within.
///
/// It follows the light or dark look of the reader's system, prints on A4 with heads of tables on each sheet, and tells
/// programs that read aloud what heads, rows and charts are.
public struct HTMLRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The page, ended by a line end. Nothing in a text counts as markup.
  public func render(_ document: Document) -> String {
    var writer = HTMLWriter()
    writer.write(document)
    let title = [document.kind, document.abstract].filter { !$0.isEmpty }.map(\.replacingLineEnds)
    return """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLText.escaped(title.joined(separator: " – ")))</title>
      <style>
      \(HTMLStyle.sheet)
      </style>
      </head>
      <body>
      \(writer.lines.joined(separator: "\n"))
      </body>
      </html>

      """
  }
}

/// Text as HTML takes it.
enum HTMLText {
  /// A text in one line, between tags or in an attribute. What a page cannot show is made visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.replacingLineEnds.sanitized.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A text with a break at each line end.
  static func lines(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { escaped(String($0)) }
      .joined(separator: "<br>")
  }
}
