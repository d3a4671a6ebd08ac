import Mustache

/// What a template can put into a document: texts, conditions, and lists whose entries have fields of their own.
struct TemplateFields {
  /// A value.
  enum Value {
    /// A text; an empty one counts as missing in conditions.
    case text(String)
    /// The number of an entry; at the beginning of a line it makes a numbered list.
    case number(Int)
    /// A condition.
    case flag(Bool)
    /// Entries.
    case list([TemplateFields])
  }

  /// By name.
  var values: [String: Value] = [:]

  /// Texts of those names.
  init(_ texts: [String: String] = [:]) { values = texts.mapValues { .text($0) } }

  /// A text.
  subscript(_ name: String) -> String {
    get { if case .text(let text) = values[name] { text } else { "" } }
    set { values[name] = .text(newValue) }
  }

  /// Puts a list in, its entries numbered from 1 as `so`.
  mutating func setList(_ name: String, _ entries: [TemplateFields]) {
    values[name] = .list(
      entries.enumerated().map { place, entry in
        var entry = entry
        entry.values["so"] = .number(place + 1)
        return entry
      })
  }

  /// Puts a list of texts in, each as `noi_dung`.
  mutating func setList(_ name: String, texts: [String]) {
    setList(name, texts.map { TemplateFields(["noi_dung": $0]) })
  }

  /// As the template engine takes it. Each text begins with a sign that keeps it from being read as markup, and its line
  /// ends are signs, too.
  var rendered: [String: Any] {
    values.mapValues { value in
      switch value {
      case .text(let text): text.isEmpty ? EmptyText() as Any : TemplateText.marked(text)
      case .number(let number): "\(number)"
      case .flag(let flag): flag
      case .list(let entries): entries.map(\.rendered)
      }
    }
  }
}

/// A text that is not there: a condition takes it for missing, and where it is put in nothing stands.
private struct EmptyText: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

/// Signs that tell the data in a filled template from its own text; taken out again when lines have become blocks.
enum TemplateText {
  private static let opening: Character = "\u{E000}"
  private static let lineEnd: Character = "\u{E001}"

  static func marked(_ text: String) -> String {
    "\(opening)" + String(text.filter { $0 != opening && $0 != lineEnd }.map { $0.isNewline ? lineEnd : $0 })
  }

  static func unmarked(_ text: some StringProtocol) -> String {
    String(text.compactMap { $0 == opening ? nil : $0 == lineEnd ? "\n" : $0 })
  }
}
