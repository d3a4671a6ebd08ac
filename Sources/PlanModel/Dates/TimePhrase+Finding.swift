/// A phrase about time within a longer text.
public struct FoundTime: Sendable {
  /// Where it stands.
  public var range: Range<String.Index>
  /// What it says.
  public var phrase: TimePhrase
}

extension TimePhrase {
  /// The phrases about time within a longer text, in order, each as long as it can be.
  ///
  /// Words without marks count only where the text has none at all; bare numbers ("1.5", "07/20", "30"), single words
  /// ("năm") and the dates of documents ("Kế hoạch số 15/KH-UBND ngày 08/01/2025") are none. A text without digits and
  /// without words of time costs one look at each word.
  public static func find(in text: String) -> [FoundTime] {
    let hasMarks = text.hasMarks
    var found: [FoundTime] = []
    var place = text.startIndex
    while let start = nextStart(in: text, from: place, hasMarks) {
      let window = TimeTokens(text[start...], isStrict: hasMarks, limit: 32, hasMarks: hasMarks)
      var parser = TimeParser(window, .init(hasShortWeekdays: false, isSearching: true))
      if let end = parser.endOfNumbered(at: 0) {
        place = window.tokens[end - 1].text.endIndex
      } else if window.canBegin, let phrase = parser.longestPhrase(from: 0), phrase.end > 1 {
        place = window.tokens[phrase.end - 1].text.endIndex
        found.append(FoundTime(range: start..<place, phrase: phrase.value))
      } else {
        place = window.tokens.first?.text.endIndex ?? text.endIndex
      }
    }
    return found
  }

  /// The next number, or word that can begin a phrase or the name of a document.
  private static func nextStart(in text: String, from start: String.Index, _ hasMarks: Bool) -> String.Index? {
    var place = start
    while place < text.endIndex {
      let first = text[place]
      if first.isASCII, first.isNumber {
        // Not within a word or number: "KH15", "1.2.3".
        if place == text.startIndex || !isPart(text[text.index(before: place)]) { return place }
        place = text[place...].firstIndex { !$0.isNumber } ?? text.endIndex
      } else if first.isLetter {
        let end = text[place...].firstIndex { !$0.isLetter } ?? text.endIndex
        if let begins = TimeLexicon.beginning(text[place..<end], hasMarks),
          begins || speaksOfTime(text[end...], hasMarks)
        {
          return place
        }
        place = end
      } else {
        place = text.index(after: place)
      }
    }
    return nil
  }

  /// Whether a number or a word of time is among the next words.
  private static func speaksOfTime(_ text: Substring, _ hasMarks: Bool) -> Bool {
    var place = text.startIndex
    for _ in 0..<4 {
      guard let start = text[place...].firstIndex(where: { $0.isLetter || $0.isNumber }) else { return false }
      if text[start].isNumber { return true }
      place = text[start...].firstIndex { !$0.isLetter } ?? text.endIndex
      if TimeLexicon.beginning(text[start..<place], hasMarks) == true { return true }
    }
    return false
  }

  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "./-".contains(character)
  }
}

extension TimeTokens {
  /// Whether a phrase in a longer text may begin with the first token.
  fileprivate var canBegin: Bool {
    guard let first = tokens.first else { return false }
    return first.number != nil || lexemes[0].contains { TimeLexicon.beginnings($0.word) }
  }
}

extension TimeLexicon {
  fileprivate static func beginnings(_ word: TimeWord) -> Bool {
    switch word {
    case .before, .by, .within, .after, .from, .until, .start, .middle, .end, .half, .whole, .day, .week, .month,
      .quarter,
      .year, .weekday, .every, .regular, .always:
      true
    default: false
    }
  }

  /// Words that can begin a phrase or the name of a document, with marks and without, and whether they themselves speak
  /// of time.
  private static let firstWords: [String: Bool] = {
    var words: [String: Bool] = [:]
    for lexeme in byFirstWord.values.joined() where beginnings(lexeme.word) || lexeme.word == .document {
      let isOfTime: Bool
      switch lexeme.word {
      case .day, .week, .month, .quarter, .year, .weekday, .always, .regular: isOfTime = true
      default: isOfTime = false
      }
      for text in [lexeme.parts[0].spelling, lexeme.parts[0].key] { words[text] = words[text] == true || isOfTime }
    }
    return words
  }()

  /// Whether a word that can begin a phrase speaks of time itself; `nil` for one that cannot.
  fileprivate static func beginning(_ word: Substring, _ hasMarks: Bool) -> Bool? {
    guard word.utf8.count < 12 else { return nil }
    return firstWords[hasMarks ? String(word).spelling : String(word).foldedSpelling]
  }
}
