/// The engine of a text field: a text, a cursor in it, and what keys do to them.
///
/// The text is always composed (NFC): marks that arrive one by one join the character before the cursor, and one
/// Backspace removes one displayed character. So the bursts of letters and Backspaces that Vietnamese input methods
/// send end with the right text, however they are cut. Keys that a field has no use for are left to its owner.
public struct TextEditor: Hashable, Sendable {
  /// The text up to the cursor.
  private(set) var before: String
  /// The text from the cursor on.
  private(set) var after: String
  /// Whether the text may have several lines. Ctrl-J and Alt-Enter start one; Enter itself is the owner's.
  public let isMultiline: Bool
  /// The column that moves up and down keep to.
  var goalColumn: Int?

  /// A field with this text and the cursor at its end.
  public init(_ text: String = "", isMultiline: Bool = false) {
    self.isMultiline = isMultiline
    before = TextEditor.cleaned(text, isMultiline: isMultiline)
    after = ""
  }

  /// The whole text.
  public var text: String { before + after }

  /// Whether there is no text.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// The text up to the cursor.
  public var textBeforeCursor: String { before }

  /// The characters before the cursor.
  public var cursor: Int { before.count }

  /// Puts text in at the cursor: line ends become blanks in a field of one line.
  public mutating func insert(_ inserted: String) {
    let whole = before + TextEditor.cleaned(inserted, isMultiline: isMultiline)
    before = whole.nfc
    goalColumn = nil
  }

  /// Puts one typed scalar in at the cursor; a mark joins the character before it.
  mutating func insert(_ scalar: Unicode.Scalar) {
    goalColumn = nil
    if scalar.value < 0x300 || before.isEmpty {
      before.unicodeScalars.append(scalar)
      return
    }
    var last = String(before.removeLast())
    last.unicodeScalars.append(scalar)
    before += last.nfc
  }

  /// Divides the text anew; the cursor is between the two.
  mutating func divide(_ before: some StringProtocol, _ after: some StringProtocol) {
    (self.before, self.after) = (String(before), String(after))
  }

  /// The text as a field may hold it: composed, no control characters, line ends as the field has them.
  private static func cleaned(_ text: String, isMultiline: Bool) -> String {
    var cleaned = ""
    for character in text {
      if character.isNewline {
        cleaned.append(isMultiline ? "\n" : " ")
      } else if character == "\t" {
        cleaned.append(" ")
      } else {
        cleaned.unicodeScalars.append(contentsOf: character.unicodeScalars.filter(isText))
      }
    }
    return cleaned.nfc
  }

  /// Whether a scalar is no control character.
  static func isText(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7f..<0xa0).contains(scalar.value)
  }
}
