/// Figures that stand above the line: marks of notes, no digits of the code or number that they stand behind.
///
/// The readers of office files write them as signs of their own (`0,5/2¹`), so that they keep their place in the text and
/// whoever reads it can tell them.
public enum RaisedFigures {
  /// How long a mark may be: `(12)`, `1,2`. More raised text is text.
  private static let longest = 6
  private static let signs: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "(": "⁽",
    ")": "⁾", "[": "⁽", "]": "⁾", ",": "˒", "*": "⁎",
  ]
  private static let letters: [Character: Character] = ["a": "ᵃ", "b": "ᵇ", "c": "ᶜ", "d": "ᵈ", "e": "ᵉ"]

  /// Raised text in raised signs; `nil` where it is no mark of a note.
  ///
  /// - Parameter before: the text in front of it. A single letter is a mark only behind a figure.
  static func signs(_ text: String, behind before: String) -> String? {
    let text = text.withoutOuterBlanks
    guard !text.isEmpty, text.unicodeScalars.count <= longest else { return nil }
    if text.count == 1, let letter = letters[text[text.startIndex]] {
      return before.last?.isNumber == true ? String(letter) : nil
    }
    let raised = text.compactMap { signs[$0] }
    return raised.count == text.count ? String(raised) : nil
  }

  /// Whether a scalar is one of the raised signs.
  public static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB2, 0xB3, 0xB9, 0x2D2, 0x204E, 0x2070, 0x2074...0x2079, 0x207D, 0x207E, 0x1D43, 0x1D47...0x1D49, 0x1D9C: true
    default: false
    }
  }

  /// The numbers in raised signs, without what stands around them: `1` and `2` for `¹˒²`.
  static func numbers(_ raised: String) -> [String] {
    let plain = Dictionary(signs.map { ($0.value, $0.key) }) { first, _ in first }
    return raised.compactMap { plain[$0] }.split { !$0.isNumber }.map { String($0) }
  }

  /// Whether text begins with a raised sign, as a note does that was typed by hand.
  static func isAtStart(of text: String) -> Bool { text.unicodeScalars.first.map { isSign($0.value) } ?? false }
}

/// Pieces of text that were met and left out: how many, and the first ones.
struct SeenText {
  private static let most = 3
  private(set) var count = 0
  private(set) var examples: [String] = []

  /// Counts a piece. One that goes on where the last one ended is part of it.
  mutating func add(_ text: String, goesOn: Bool = false) {
    if goesOn, count > 0 {
      if count == examples.count { examples[count - 1] += text }
      return
    }
    count += 1
    if examples.count < Self.most { examples.append(text) }
  }

  /// The pieces as a note tells them.
  var told: [String] { examples.map { $0.composed.withoutOuterBlanks } }
}
