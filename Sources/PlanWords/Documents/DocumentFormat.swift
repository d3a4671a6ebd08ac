/// The forms in which documents are written.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Word.
  case docx
  /// Excel.
  case xlsx
  /// Tables as text.
  case csv
  /// A page for browsers.
  case html
  /// Markdown.
  case md
  /// Plain text.
  case text
  /// JSON.
  case json

  /// The form by the ending of a file, without its dot.
  public init?(ending: String) {
    let ending = ending.lowercased()
    self.init(rawValue: ending == "txt" ? "text" : ending == "htm" ? "html" : ending)
  }

  /// The ending of its files.
  public var ending: String { self == .text ? "txt" : rawValue }

  /// Whether it can be shown on a terminal.
  public var isText: Bool { self != .docx && self != .xlsx }
}
