import OfficeFiles
import VietnameseTyping

/// Joins syllables that a converter of PDF split where the font changes within a word: "kh ắc ph ục" is "khắc phục".
///
/// Only what is certain is joined: consonants that are no syllable with a rest that makes them one, and, in a text with
/// such splits, a rest that is no word by itself where the whole word stands unsplit elsewhere. It is noted how many.
struct SplitSyllables {
  /// From how many splits of the first kind on a text is one that was split.
  private static let least = 3
  private static let longest = 7

  private let source: SourceText
  /// The places of the blanks to leave out, in order.
  private var blanks: [Int] = []

  /// The text with its syllables joined; the same text where none were split.
  static func joined(_ source: SourceText) -> SourceText {
    guard mayHaveSplits(source) else { return source }
    var syllables = SplitSyllables(source: source)
    syllables.find()
    return syllables.blanks.isEmpty ? source : syllables.rebuilt
  }

  private init(source: SourceText) { self.source = source }

  /// A quick look: lone consonants in front of a vowel with a mark.
  private static func mayHaveSplits(_ source: SourceText) -> Bool {
    var count = 0
    for line in source.lines {
      for place in line.range where source.fold[place] == Letters.blank && place > line.range.lowerBound {
        let next = place + 1
        guard next < line.range.upperBound, source.scalars[next] >= 0xC0, isVowel(source.fold[next]),
          isConsonant(source.fold[place - 1]), isOnset(before: place, in: line.range, source)
        else { continue }
        count += 1
        if count >= least { return true }
      }
    }
    return false
  }

  /// Whether the word that ends there is an onset of consonants and nothing else.
  private static func isOnset(before end: Int, in line: Range<Int>, _ source: SourceText) -> Bool {
    var start = end
    while start > line.lowerBound, source.fold[start - 1] != Letters.blank {
      start -= 1
      guard isConsonant(source.fold[start]), end - start <= 3 else { return false }
    }
    return start < end
  }

  private static func isVowel(_ fold: UInt8) -> Bool { "aeiouy".utf8.contains(fold) }
  private static func isConsonant(_ fold: UInt8) -> Bool { Letters.isLetter(fold) && fold < 0x80 && !isVowel(fold) }

  // MARK: Joining

  private mutating func find() {
    let whole = wholeWords()
    for line in source.lines {
      var start = line.range.lowerBound
      var end = wordEnd(start, line.range)
      while end < line.range.upperBound {
        let next = end + 1
        let nextEnd = wordEnd(next, line.range)
        if joins(start..<end, next..<nextEnd, whole) {
          blanks.append(end)
        } else {
          start = next
        }
        end = nextEnd
      }
    }
  }

  private func wordEnd(_ start: Int, _ line: Range<Int>) -> Int {
    source.fold[start..<line.upperBound].firstIndex(of: Letters.blank) ?? line.upperBound
  }

  /// The words with a mark that stand unsplit.
  private func wholeWords() -> Set<String> {
    var words: Set<String> = []
    for line in source.lines {
      for word in source.fold[line.range].split(separator: Letters.blank) where 3...Self.longest ~= word.count {
        let text = bare(word.startIndex..<word.endIndex)
        if text.utf8.count > text.unicodeScalars.count { words.insert(text) }
      }
    }
    return words
  }

  /// Whether a word, its pieces joined already, goes on with the next; signs may stand in front of it and behind the other.
  private func joins(_ word: Range<Int>, _ rest: Range<Int>, _ whole: Set<String>) -> Bool {
    let (first, second) = (letters(word, atEnd: true), letters(rest, atEnd: false))
    guard let head = first.first, let tail = second.first, first.count + second.count <= Self.longest,
      source.scalars[rest.lowerBound - 1] == UInt32(Letters.blank), !Letters.isCapital(source.scalars[tail])
    else { return false }
    let joined = joinedText(first, second)
    guard Syllable.isPossible(joined) else { return false }
    let consonants = first.allSatisfy { Self.isConsonant(source.fold[$0]) }
    let opensMarked = Self.isVowel(source.fold[tail]) && source.scalars[tail] >= 0xC0
    if consonants { return opensMarked && !followsNumber(head) }
    if second.allSatisfy({ Self.isConsonant(source.fold[$0]) }) { return endsJoined(word) }
    return opensMarked && whole.contains(joined) && !Self.words.contains(bare(second))
  }

  /// Whether the word has been joined from pieces, so that consonants behind it are its end.
  private func endsJoined(_ word: Range<Int>) -> Bool { blanks.last.map { word.contains($0) } ?? false }

  private func followsNumber(_ place: Int) -> Bool {
    place > 1 && source.fold[place - 1] == Letters.blank && Letters.isDigit(source.fold[place - 2])
  }

  /// The places of the letters of a word up to its end, or from its beginning on.
  private func letters(_ word: Range<Int>, atEnd: Bool) -> [Int] {
    let places = word.filter { source.fold[$0] != Letters.blank }
    let isLetter = { (place: Int) in Letters.isLetter(source.fold[place]) }
    return atEnd ? Array(places.reversed().prefix(while: isLetter).reversed()) : Array(places.prefix(while: isLetter))
  }

  private func joinedText(_ first: [Int], _ second: [Int]) -> String { bare(first + second) }

  private func bare(_ places: some Sequence<Int>) -> String {
    var bytes: [UInt8] = []
    for place in places where Letters.isLetter(source.fold[place]) {
      UTF8Step.append(source.scalars[place], to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// Words that begin with a marked vowel.
  private static let words: Set<String> = Set(
    """
    ấn ấp ẩm ủy ủng ứng ước ưu ở ổn ôn ý ít ích áp án ăn ảnh ảo ấy âm ẩn ốm ống ủ ưa ướt úng êm ế ổ ải ạ à ái ám ác ách \
    ân ất ập ẩu áo ào ạt ẵm ắt ẳng ặc ém éo ép ẹp ỉ ì ị ịch ỉm ót ọc ọp ong óng ô ồ ốc ôm ồn ông ổi ơ ờ ớ ợ ơn ớt ợt ù ụ \
    ủa uất ức ưng ừ ứ ựa uỷ uý ý ỷ yên yếu yểm yết út ướp ươm ương ướng
    """.split(separator: " ").map(String.init))

  // MARK: Text

  /// The text without the blanks; lines keep their order and numbers.
  private var rebuilt: SourceText {
    var scalars: [UInt32] = []
    var fold: [UInt8] = []
    scalars.reserveCapacity(source.scalars.count)
    fold.reserveCapacity(source.fold.count)
    var lines = source.lines
    var dropped = blanks[...]
    for index in lines.indices {
      let range = lines[index].range
      let start = scalars.count
      var moved: [SourceText.Join] = []
      var joins = lines[index].joins[...]
      for place in range {
        while let join = joins.first, join.place <= place {
          moved.append(.init(place: scalars.count, number: join.number))
          joins.removeFirst()
        }
        if dropped.first == place {
          dropped.removeFirst()
          continue
        }
        scalars.append(source.scalars[place])
        fold.append(source.fold[place])
      }
      lines[index].range = start..<scalars.count
      lines[index].joins = moved
      scalars.append(UInt32(Letters.blank))
      fold.append(Letters.blank)
    }
    return SourceText(
      scalars: scalars, fold: fold, lines: lines, tables: source.tables, knowsParagraphs: source.knowsParagraphs,
      notes: source.notes + [.splitSyllables(blanks.count)])
  }
}
