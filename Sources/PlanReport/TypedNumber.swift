import PlanModel

/// The number that opens a heading or point, as Nghị định 30/2020/NĐ-CP counts: "I.", "1.", "a)"; "1.1." in between.
struct TypedNumber: Equatable {
  /// How a number is written, the highest first.
  enum Form: Int, CaseIterable {
    case roman
    case decimal
    case nested
    case letter
  }

  var form: Form
  var value: Int
  /// The number above that it repeats: 2 in "2.1.".
  var outer: Int?

  /// The number and the text behind it; `nil` for a text that opens with none.
  static func split(_ text: String) -> (number: TypedNumber, text: String)? {
    guard let end = text.firstIndex(where: { $0 == " " || $0.isNewline }), text[end] == " ",
      let number = TypedNumber(text[..<end])
    else { return nil }
    let rest = String(text[text.index(after: end)...])
    return rest.isEmpty || rest != rest.trimmed ? nil : (number, rest)
  }

  private init?(_ word: Substring) {
    let inner = word.dropLast()
    switch word.last {
    case ")":
      guard inner.utf8.count == 1, let letter = inner.utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter else {
        return nil
      }
      (form, value) = (.letter, Int(letter - UInt8(ascii: "a")) + 1)
    case ".":
      let parts = inner.split(separator: ".", omittingEmptySubsequences: false).map(Self.decimal)
      if let roman = Self.roman(inner) {
        (form, value) = (.roman, roman)
      } else if parts.count == 1, let number = parts[0] {
        (form, value) = (.decimal, number)
      } else if parts.count == 2, let outer = parts[0], let number = parts[1] {
        (form, value, self.outer) = (.nested, number, outer)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// A number of at most three digits as it is counted: no zero in front.
  private static func decimal(_ digits: Substring) -> Int? {
    guard 1...3 ~= digits.count, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), digits.first != "0" else { return nil }
    return Int(digits)
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
    "XVIII",
    "XIX", "XX",
  ]

  private static func roman(_ word: Substring) -> Int? { romans.firstIndex { $0 == word }.map { $0 + 1 } }
}
