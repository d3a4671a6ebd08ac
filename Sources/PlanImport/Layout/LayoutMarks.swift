import PlanModel

/// What the first words of a row say: its number, its code.
enum LayoutMarks {
  /// The number of a row: `7`, `07`, `7.`, `II`, `A`; a Roman number or a letter numbers a group.
  enum RowNumber: Equatable {
    case row(Int)
    case group
  }

  /// The number that a word is; `nil` for another word.
  static func number(of word: Passage) -> RowNumber? {
    let bare = word.trimmed(".)")
    guard 1...4 ~= bare.range.count else { return nil }
    if bare.source.fold[bare.range].allSatisfy({ Letters.isDigit($0) }) { return Int(bare.text).map { .row($0) } }
    guard bare.range.allSatisfy({ Letters.isCapital(bare.source.scalars[$0]) }) else { return nil }
    let text = bare.text
    return Passage.roman(text) != nil || text.utf8.count == 1 ? .group : nil
  }

  /// Whether a word is a code of a criterion: `1.4.2`, `2.1.3.`.
  static func isCode(_ word: Passage) -> Bool {
    guard Letters.isDigit(word.source.fold[word.range.lowerBound]) else { return false }
    return CriterionCode(word.trimmed(".:").text).map { $0.depth > 1 } ?? false
  }

  /// Whether a word is points, or a dash for none: `0,25`, `1/2`, `-`.
  static func isPoints(_ range: Range<Int>, in source: SourceText) -> Bool {
    let signs = [",", ".", "/", "-", "%", "+", "="].compactMap { (sign: Unicode.Scalar) in UInt8(ascii: sign) }
    return source.fold[range].allSatisfy { Letters.isDigit($0) || signs.contains($0) }
  }

  /// Whether the words of a line only number the columns: `(1)`, `(2)`, `3`.
  static func numbersColumns(_ line: LayoutLine, in source: SourceText) -> Bool {
    guard line.words.count > 2 else { return false }
    var last = 0
    for word in line.words {
      let bare = Passage(source, word.range).trimmed("()")
      guard bare.range.count == 1 || source.fold[word.range].contains(UInt8(ascii: "(")) || bare.range.count == 2 else {
        return false
      }
      if let number = Int(bare.text) {
        guard number > last else { return false }
        last = number
      } else if bare.range.count != 1 {
        return false
      }
    }
    return last > 1
  }

  /// Whether a line only numbers the table below: "Bảng 5".
  static func numbersTable(_ line: LayoutLine, in source: SourceText) -> Bool {
    guard let first = line.words.first, let last = line.words.last, line.words.count == 2 else { return false }
    let tokens = Passage(source, first.range.lowerBound..<last.range.upperBound).trimmed(".:").tokens(atMost: 3)
    return tokens.count == 2 && tokens.hasWords("bang", at: 0) && tokens[1].kind == .number
  }

  /// Whether a line begins with the word of a total.
  static func opensTotal(_ line: LayoutLine, in source: SourceText) -> Bool {
    guard let first = line.words.first, 4...5 ~= first.range.count,
      ["tổng", "cộng", "cộng:"].contains(Passage(source, first.range).text.lowercased()),
      Letters.isCapital(source.scalars[first.range.lowerBound])
    else { return false }
    return line.words.dropFirst().contains { LayoutMarks.isPoints($0.range, in: source) }
  }
}
