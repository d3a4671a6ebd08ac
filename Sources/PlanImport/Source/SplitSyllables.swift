import OfficeFiles
import VietnameseTyping

/// Puts syllables together that came apart on the way out of a PDF: "thi ếu ph ụ lục" → "thiếu phụ lục".
///
/// Two pieces are joined only where they cannot be two words: one of them is no word by itself, and together they are
/// spelled as a syllable. Pieces that could be words ("chu ẩn") are joined only in a text that is damaged elsewhere too, and
/// where the whole word stands in it beside the same neighbour ("điểm chuẩn"). It knows no dictionary, so a damaged word may
/// stay as it is; what was joined is noted.
struct SplitSyllables {
  private let source: SourceText
  /// The blanks between pieces that surely belong together, and those that may.
  private var joints: [Joint] = []
  private var doubtful: [Joint] = []

  /// A blank to drop, with the words around the syllable.
  private struct Joint {
    var blank: Int
    var whole: Range<Int>
    var before: Range<Int>?
    var after: Range<Int>?
  }

  private static let mostExamples = 4

  /// The text with its syllables joined, and a note on that; the same text where nothing came apart.
  static func joined(_ source: SourceText) -> SourceText {
    guard !source.knowsParagraphs else { return source }
    let sure = SplitSyllables(source)
    guard !sure.joints.isEmpty else { return source }
    // What is doubtful is seen only when the words around are whole.
    var likely = SplitSyllables(sure.result)
    likely.settleDoubtful()
    let text = likely.result
    let note = OfficeNote.joinedSyllables(
      sure.joints.count + likely.joints.count, examples: Array((sure.examples + likely.examples).prefix(mostExamples)))
    return SourceText(
      scalars: text.scalars, fold: text.fold, lines: text.lines, tables: text.tables, notes: source.notes + [note])
  }

  private init(_ source: SourceText) {
    self.source = source
    for line in source.lines { look(at: line.range) }
  }

  // MARK: Looking

  private mutating func look(at line: Range<Int>) {
    let words = words(in: line)
    var left: Range<Int>?
    for (index, word) in words.enumerated() {
      defer { left = left ?? word }
      guard let first = left else { continue }
      left = nil
      guard first.upperBound + 1 == word.lowerBound, source.scalars[first.upperBound] == UInt32(Letters.blank),
        isSmall(word)
      else { continue }
      let place = words[..<index].lastIndex { $0.upperBound <= first.lowerBound }
      let before = place.map { words[$0] }
      let after = index + 1 < words.count ? words[index + 1] : nil
      guard let isSure = joins(first, word, before: before, after: after) else { continue }
      let whole = first.lowerBound..<word.upperBound
      let joint = Joint(blank: first.upperBound, whole: whole, before: before, after: after)
      if isSure {
        joints.append(joint)
        // What was joined may go on: "ngh i ệp".
        left = whole
      } else {
        doubtful.append(joint)
      }
    }
  }

  /// Whether two pieces are one syllable: `true` when they cannot be two words, `false` when they may be, `nil` when not.
  private func joins(_ first: Range<Int>, _ second: Range<Int>, before: Range<Int>?, after: Range<Int>?) -> Bool? {
    if isOnset(first) {
      guard isVowel(second.lowerBound), first.count > 1 || !isListed(first, behind: before) else { return nil }
      guard isSyllable(first, second) else { return nil }
      return first.count > 1 || !isWord(second)
    }
    if isVowel(second.lowerBound), source.scalars[second.lowerBound] >= 0x80 {
      guard isVowel(first.upperBound - 1), isSyllable(first, second) else { return nil }
      return !isWord(second)
    }
    guard isCoda(second), isVowel(first.upperBound - 1), !isFollowedByVowel(second, after), isSyllable(first, second)
    else {
      return nil
    }
    return second.count > 1
  }

  /// The runs of letters of a line.
  private func words(in line: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = line.lowerBound
    while start < line.upperBound {
      guard isLetter(start) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < line.upperBound, isLetter(end) { end += 1 }
      words.append(start..<end)
      start = end
    }
    return words
  }

  private func isLetter(_ place: Int) -> Bool {
    0x61...0x7A ~= source.fold[place] || Letters.isDigit(source.fold[place])
  }

  private func isVowel(_ place: Int) -> Bool {
    switch source.fold[place] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private func isSmall(_ word: Range<Int>) -> Bool { !word.contains { Letters.isCapital(source.scalars[$0]) } }

  /// Consonants that a syllable begins with and that are no word; "qu" and "gi", too.
  private func isOnset(_ word: Range<Int>) -> Bool {
    guard word.count <= 3, !word.dropFirst().contains(where: { Letters.isCapital(source.scalars[$0]) }) else {
      return false
    }
    if word.count == 2 {
      let letters = (source.scalars[word.lowerBound] | 0x20, source.scalars[word.lowerBound + 1])
      if letters == (0x71, 0x75) || letters == (0x67, 0x69) { return true }
    }
    // A capital alone is a mark of a list.
    if word.count == 1, Letters.isCapital(source.scalars[word.lowerBound]) { return false }
    return !word.contains { isVowel($0) || Letters.isDigit(source.fold[$0]) }
  }

  private static let codas: Set<String> = ["c", "ch", "m", "n", "ng", "nh", "p", "t"]

  private func isCoda(_ word: Range<Int>) -> Bool { word.count <= 2 && Self.codas.contains(text(word)) }

  private func isFollowedByVowel(_ word: Range<Int>, _ after: Range<Int>?) -> Bool {
    guard let after, word.upperBound + 1 == after.lowerBound else { return false }
    return isVowel(after.lowerBound)
  }

  private static let lists: Set<String> = [
    "điểm", "khoản", "mục", "lục", "nhóm", "loại", "hạng", "câu", "lớp", "bậc", "tiết", "ý", "phần",
  ]

  /// "điểm c", "a, b", "3 m": a letter that counts or measures something.
  private func isListed(_ letter: Range<Int>, behind before: Range<Int>?) -> Bool {
    guard let before else { return false }
    return before.count == 1 || Self.lists.contains(text(before))
      || before.contains { Letters.isDigit(source.fold[$0]) }
  }

  private func isSyllable(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count + second.count <= 8 && Syllable.isPossible(text(first) + text(second))
  }

  private func isWord(_ word: Range<Int>) -> Bool { Self.withoutOnset.contains(text(word)) }

  private func text(_ word: Range<Int>) -> String {
    let text = Passage(source, word).text
    return isSmall(word) ? text : text.lowercased()
  }

  /// The words of Vietnamese that begin with a vowel; all others that do are pieces.
  private static let withoutOnset: Set<String> = {
    let list = """
      a á à ác ách ai ái ải am ám ảm an án ang áng anh ánh ảnh ao áo ảo ào áp át ay áy ăm ẵm ăn ăng ẳng ắng ắp ắt âm
      ấm ẩm ầm ân ấn ẩn ấp ập ất âu ấu ẩu ấy e é em ém én ẹn eo éo ẻo ẹo ép ẹp ẹt ê ế ề ếch êm
      ểnh ễnh ệp ếp i í ì ỉ ích im ìm in ít ỉu ìu o ó ò ọ oa òa oà ỏa oác oách oai oải oái oan oán oản oang oàng oanh oánh oành oạch oát
      oăm oắt oe ọe óc oi ói ỏi om ỏm òm ong óng ỏng óp ọp ọt ót ô ổ ốc ôi ổi ôm ốm ồm ôn ốn ổn ồn ông ống ổng ốp
      ộp ốt ơ ở ơi ơn ớn ớt u ú ủ ua ùa úa uân uẩn uất úc ục uể uế ui ủi úi ụi um úm ùm un ún ủn ung úng ủng ụng
      uổng uống uông uốn úp ụp út ụt uy úy uý ủy uỷ ủy uyên uyển uỵch uỳnh ư ứ ừ ử ưa ứa ức ực ưng ứng ừng ửng ước ược ươi
      ươm ướm ươn ưỡn ương ướp ướt ưu ứu y ý ỳ ỷ ỉ yếm yểm yên yến yết yêu yếu yểu ạt ịch ỷ ứt ụa ọc ào ạo
      """
    return Set(list.split { $0.isWhitespace }.map(String.init))
  }()

  // MARK: Doubtful pieces

  /// Joins pieces that could be words where the text has the whole word beside the same neighbour.
  private mutating func settleDoubtful() {
    guard !doubtful.isEmpty else { return }
    var pairs: Set<UInt64> = []
    for line in source.lines {
      let words = words(in: line.range)
      for (left, right) in zip(words, words.dropFirst()) where left.upperBound + 1 == right.lowerBound {
        pairs.insert(Self.mix(key(left), key(right)))
      }
    }
    for joint in doubtful {
      let whole = key(joint.whole)
      let isKnown =
        joint.before.map { pairs.contains(Self.mix(key($0), whole)) } == true
        || joint.after.map { pairs.contains(Self.mix(whole, key($0))) } == true
      if isKnown { joints.append(joint) }
    }
    joints.sort { $0.blank < $1.blank }
  }

  /// The letters of a word, blanks within left out, as one number.
  private func key(_ word: Range<Int>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { key, place in
      source.fold[place] == Letters.blank ? key : (key ^ UInt64(Self.small(source.scalars[place]))) &* 0x100_0000_01B3
    }
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 { (left &* 0x9E37_79B9_7F4A_7C15) ^ right }

  /// The small letter of a Vietnamese capital.
  private static func small(_ scalar: UInt32) -> UInt32 {
    guard Letters.isCapital(scalar) else { return scalar }
    return scalar < 0xE0 ? scalar + 0x20 : scalar + 1
  }

  // MARK: Joining

  /// The text without those blanks; each line keeps its place, and what it no longer needs is blank behind it.
  private var result: SourceText {
    var (scalars, fold, lines) = (source.scalars, source.fold, source.lines)
    var next = 0
    for index in lines.indices {
      let range = lines[index].range
      var write = range.lowerBound
      let first = next
      while next < joints.count, joints[next].blank < range.upperBound { next += 1 }
      guard next > first else { continue }
      let dropped = Set(joints[first..<next].map(\.blank))
      for place in range where !dropped.contains(place) {
        (scalars[write], fold[write]) = (source.scalars[place], source.fold[place])
        write += 1
      }
      for place in write..<range.upperBound { (scalars[place], fold[place]) = (UInt32(Letters.blank), Letters.blank) }
      lines[index].range = range.lowerBound..<write
    }
    return SourceText(scalars: scalars, fold: fold, lines: lines, tables: source.tables, notes: source.notes)
  }

  private var examples: [String] {
    var examples: [String] = []
    for joint in joints where examples.count < Self.mostExamples {
      let piece = Passage(source, joint.whole).text
      let example = "\(piece) → \(piece.filter { $0 != " " })"
      if !examples.contains(example) { examples.append(example) }
    }
    return examples
  }
}
