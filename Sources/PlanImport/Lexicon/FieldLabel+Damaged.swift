/// Labels that are mistyped, damaged or worded more freely than the tables know.
extension FieldLabels {
  private static let leastLetters = 9
  private static let leastHead = 7

  /// The field of a label with one letter missing, added or wrong: "Nguyên nhn", "Thời gan thực hiện". Only long labels,
  /// and only the fields that every item has.
  static func damagedField(of letters: ArraySlice<UInt8>) -> ItemField? {
    guard letters.count >= leastLetters, letters.count <= 50, let first = letters.first, 0x61...0x7A ~= first else {
      return nil
    }
    for head in byFirst[Int(first - 0x61)] where isOfItem(head.field) {
      let count = head.letters.count
      if letters.starts(with: head.letters), isNearlyQualified(letters.dropFirst(count)),
        head.tells(with: letters.dropFirst(count))
      {
        return head.field
      }
      guard count >= leastHead else { continue }
      for length in (count - 1)...(count + 1) where length <= letters.count {
        if isOneOff(letters.prefix(length), head.letters), isQualified(letters.dropFirst(length), depth: 0),
          head.tells(with: letters.dropFirst(length))
        {
          return head.field
        }
      }
    }
    return nil
  }

  private static func isOfItem(_ field: ItemField) -> Bool { field != .score && field != .other && field != .name }

  /// Whether the letters are words that narrow a head, one of the longer ones damaged.
  private static func isNearlyQualified(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count >= 5, let first = letters.first, 0x61...0x7A ~= first else { return false }
    return trailing[Int(first - 0x61)].contains { words in
      guard words.count >= 5 else { return false }
      return ((words.count - 1)...(words.count + 1)).contains { length in
        length <= letters.count && isOneOff(letters.prefix(length), words)
          && isQualified(letters.dropFirst(length), depth: 0)
      }
    }
  }

  /// Whether two words differ by one letter at most.
  private static func isOneOff(_ found: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    var (left, right) = (found, word[...])
    while let a = left.first, let b = right.first, a == b { (left, right) = (left.dropFirst(), right.dropFirst()) }
    while let a = left.last, let b = right.last, a == b { (left, right) = (left.dropLast(), right.dropLast()) }
    return left.count <= 1 && right.count <= 1
  }

  private static let freeHeads: [(words: [Phrase], field: ItemField)] = [
    (Lexicon.builtIn.phrases("label.free.cause"), .cause), (Lexicon.builtIn.phrases("label.free.remedy"), .remedy),
  ]
  private static let notFree = Lexicon.builtIn.phrases("label.free.never")

  /// The field of "Nguyên nhân bị trừ 0,25 điểm", "Giải pháp về công nghệ": a sure head with free words behind it.
  static func freeField(of label: Passage) -> ItemField? {
    let tokens = label.tokens(atMost: 14)
    guard tokens.count <= 12, tokens.first?.isCapital == true else { return nil }
    guard let head = freeHeads.first(where: { tokens.longest(of: $0.words, at: 0) > 0 }) else { return nil }
    guard tokens.longest(of: notFree, at: 2) == 0, !tokens.contains(where: { $0.isSign(in: ".;") }) else {
      return nil
    }
    return head.field
  }
}
