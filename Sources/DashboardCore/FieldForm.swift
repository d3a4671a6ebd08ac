import Screen

/// What all forms have: fields in an order, one of which takes keys, a text field for those that are typed into, and the
/// sentence why the form was not saved.
public protocol FieldForm: Sendable {
  /// The fields there may be.
  associatedtype Field: Hashable & Sendable
  /// The fields this form has, in their order.
  var fields: [Field] { get }
  /// The field that takes keys.
  var field: Field { get set }
  /// Why the form was not saved; empty while nothing is wrong.
  var problem: String { get set }
  /// The text field of a field; `nil` for one whose value is chosen.
  subscript(field: Field) -> TextEditor? { get set }
}

extension FieldForm {
  /// The text of a field.
  public func text(of field: Field) -> String { self[field]?.text ?? "" }

  /// The text field that takes keys.
  public var openEditor: TextEditor? { self[field] }

  /// Goes to the field so many places on, round and round.
  public mutating func move(by step: Int) {
    let place = fields.firstIndex(of: field) ?? 0
    field = fields[(place + step + fields.count) % fields.count]
  }

  /// Takes a text that was edited elsewhere.
  mutating func take(_ text: String) {
    guard let editor = self[field] else { return }
    self[field] = TextEditor(
      editor.isMultiline ? text.normalized.trimmed : text.normalized.trimmed.replacingNewlines(),
      isMultiline: editor.isMultiline)
  }
}

/// One field of a form as it is drawn.
public struct FormRow: Sendable {
  /// How a value is entered.
  public enum Content: Sendable {
    /// One of several, gone through by arrows.
    case choice(String)
    /// A line of text; with so many cells where it does not take all, and what it means beside it.
    case line(TextEditor, columns: Int? = nil, echo: String = "", isGood: Bool = true)
    /// Several lines of text; how many where there is room, and where there is little.
    case text(TextEditor, rows: Int, least: Int)
  }

  /// The name of the field.
  public var label: String
  /// What is entered.
  public var content: Content
  /// Whether an empty line stands before it where there is room.
  public var opensGroup = false

  /// A field.
  public init(_ label: String, _ content: Content, opensGroup: Bool = false) {
    self.label = label
    self.content = content
    self.opensGroup = opensGroup
  }
}
