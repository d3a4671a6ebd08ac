import PlanModel

/// An index or a rank that a text states, with what its sentence says of it.
struct ResultValue {
  /// What is stated.
  enum Content: Equatable {
    /// Percent, or points of a hundred.
    case index(Score)
    case rank(Int, of: Int?)
  }

  /// Whose figure the words in front make it.
  enum Topic: Equatable {
    /// The index of administrative reform is named.
    case index
    /// Something else is: satisfaction, a field, a criterion, a share of dossiers.
    case other
    /// Nothing is named.
    case none
  }

  var content: Content
  var topic: Topic
  var year: Int?
  /// Whether it is to be reached, and not what was.
  var isTarget: Bool
  /// The number of its sentence, counted through the document, and of its paragraph.
  var sentence: Int
  var paragraph: Int
  /// The words from the beginning of the clause to the value.
  var place: Passage
  /// The line where what the value belongs to is named: the index, else the beginning of the paragraph.
  var line: Int

  var isIndex: Bool { if case .index = content { true } else { false } }
}

/// Reads the values that a paragraph states, word by word: which year, which topic, reached or to be reached.
struct ResultScanner {
  /// The paragraph under a heading on targets, or on results.
  struct Setting {
    var isTarget = false
    var year: Int?
  }

  private let passage: Passage
  private let tokens: [Token]
  private let agency: [String]
  private let setting: Setting
  private let firstSentence: Int
  private let paragraph: Int

  private(set) var values: [ResultValue] = []
  /// How many sentences the paragraph has.
  private(set) var sentences = 0
  /// The last year that was named.
  private var lastYear: Int?

  // What is known at the word that is looked at.
  private var topic = ResultValue.Topic.none
  private var year: Int?
  private var compared: Int?
  private var isTarget = false
  private var isOthers = false
  private var clause = 0
  private var depth = 0
  /// Where the paragraph first names the index.
  private var mention: Int?

  private static let longest = 900

  /// - Parameter agency: the names of the agency, folded, by which another's result is told from its own.
  init(_ passage: Passage, setting: Setting, agency: [String], sentence: Int, paragraph: Int) {
    self.passage = passage
    self.setting = setting
    self.agency = agency
    self.paragraph = paragraph
    firstSentence = sentence
    tokens = passage.tokens(atMost: Self.longest)
    guard tokens.contains(where: { $0.kind == .number }) else { return }
    mention = tokens.indices.first { ResultWords.index(tokens, at: $0) > 0 }
    openSentence()
    var index = 0
    while index < tokens.count { index += max(1, read(index)) }
    spread()
    nameYears()
  }

  // MARK: Word by word

  private mutating func openSentence() {
    topic = .none
    isTarget = setting.isTarget
    openClause()
  }

  private mutating func openClause() {
    (compared, isOthers) = (nil, false)
  }

  /// Takes what stands at that token; how many tokens it has.
  private mutating func read(_ index: Int) -> Int {
    let token = tokens[index]
    if token.kind == .sign { return sign(index) }
    if let value = rank(index) { return value }
    if token.kind == .number { return number(index) }
    if let length = named(index) { return length }
    return word(index)
  }

  private mutating func sign(_ index: Int) -> Int {
    if tokens[index].isSign("(") { depth += 1 }
    if tokens[index].isSign(")") {
      depth = max(0, depth - 1)
      compared = nil
    }
    if endsSentence(index) {
      sentences += 1
      clause = index + 1
      year = nil
      openSentence()
    } else if tokens[index].isSign(";") {
      clause = index + 1
      topic = .none
      openClause()
    } else if tokens[index].isSign(","), depth == 0 {
      compared = nil
    }
    return 1
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard tokens[index].isSign(".") else { return false }
    guard index + 1 < tokens.count else { return true }
    return tokens[index + 1].followsBlank && (tokens[index + 1].isCapital || tokens[index + 1].kind != .word)
  }

  /// A topic, a target, or a year named there.
  private mutating func named(_ index: Int) -> Int? {
    if let (named, length) = YearWords.named(tokens, at: index, in: passage) {
      take(year: named, at: index)
      return length
    }
    let length = ResultWords.index(tokens, at: index)
    if length > 0 {
      topic = .index
      return length
    }
    if ResultWords.opensOwn(tokens, at: index) > 0 {
      topic = .none
      return ResultWords.opensOwn(tokens, at: index)
    }
    let other = tokens.longest(of: ResultWords.otherTopics, at: index)
    if other > 0 {
      topic = .other
      return other
    }
    return nil
  }

  private mutating func take(year named: Int, at index: Int) {
    if tokens.longestWords(of: ["so voi", "cung ky", "voi"], at: index - 2) > 0 || tokens.hasWords("hon", at: index - 1)
      || tokens.hasWords("cung ky", at: index - 2)
    {
      compared = named
      return
    }
    year = named
    lastYear = named
    // "phấn đấu …; năm 2024 đạt …": a year that is past ends what is only hoped for.
    if let known = setting.year, named <= known { isTarget = false }
  }

  private mutating func word(_ index: Int) -> Int {
    let target = tokens.longest(of: ResultWords.targets, at: index)
    if target > 0 {
      isTarget = true
      // "đưa Chỉ số CCHC …" names the index as well.
      return 1
    }
    let average = tokens.longest(of: ResultWords.others, at: index)
    if average > 0 {
      isOthers = true
      return average
    }
    let office = office(index)
    return office > 0 ? office : 1
  }

  /// Another agency that is the subject: "Sở Tài chính đạt 95,2%" in the plan of Sở Nội vụ.
  private mutating func office(_ index: Int) -> Int {
    guard !agency.isEmpty, tokens[index].isCapital,
      tokens.longestWords(of: ["so", "ubnd", "ban", "chi cuc", "cuc"], at: index) > 0,
      UnitWords.isSpelled(passage, tokens[index])
    else { return 0 }
    var end = index + 1
    while end < tokens.count, tokens[end].isCapital || tokens[end].hasPhraseWord { end += 1 }
    let name = passage.part(tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound).folded
    let isOwn = end == index + 1 || agency.contains { $0.hasPrefix(name) || name.hasPrefix($0) }
    if isOwn {
      isOthers = false
      if topic == .other { topic = .none }
    } else if tokens.longestWords(of: ["cua", "tai", "voi", "theo", "do", "boi", "va"], at: index - 1) == 0,
      (end..<min(end + 4, tokens.count)).contains(where: {
        tokens.longestWords(of: ["dat", "duoc", "xep", "dung", "co"], at: $0) > 0
      })
    {
      isOthers = true
    }
    return 0
  }

  // MARK: Values

  private mutating func number(_ index: Int) -> Int {
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    if after?.isSign("/") == true || tokens.hasWords("tren", at: index + 1), index + 2 < tokens.count,
      tokens[index + 2].kind == .number
    {
      let total = passage.text(of: tokens[index + 2])
      if total == "100" || total == "100,0" || total == "100,00" { return take(index, length: 3, isSure: true) }
      // "62,62/70 điểm" is no percentage, "15/38 tiêu chí" no result; ranks have been read before.
      return 3
    }
    if after?.isSign("%") == true || tokens.hasWords("phan tram", at: index + 1) {
      return take(index, length: 2, isSure: true)
    }
    if tokens.hasWords("diem", at: index + 1) { return take(index, length: 2, isSure: false) }
    let leads =
      index > 0
      && (tokens.longestWords(of: ["dat", "la", "duoc"], at: index - 1) > 0 || tokens[index - 1].isSign(in: ":="))
    guard topic == .index, leads, passage.text(of: tokens[index]).contains(where: { $0 == "," || $0 == "." }) else {
      return 1
    }
    return take(index, length: 1, isSure: false)
  }

  private mutating func take(_ index: Int, length: Int, isSure: Bool) -> Int {
    guard let value = Score(passage.text(of: tokens[index])), 10_000...100_000 ~= value.thousandths else {
      return length
    }
    let lead = ResultWords.lead(tokens, before: index, from: clause)
    guard lead != .difference, lead != nil || topic == .index && directlyNamed(index) else { return length }
    // "đạt 40 điểm" may be of a part; a hundred percent is usually of dossiers.
    if value.thousandths == 100_000, topic != .index { return length }
    add(.index(value), at: index, end: index + length - 1, lead)
    return length
  }

  /// Whether nothing but signs and years stands between the index and its value: "Chỉ số CCHC năm 2024: 90,5%".
  private func directlyNamed(_ index: Int) -> Bool {
    var place = index - 1
    while place >= clause {
      if tokens[place].kind == .sign || tokens[place].kind == .number || tokens.hasWords("nam", at: place) {
        place -= 1
        continue
      }
      return (1...5).contains { ResultWords.index(tokens, at: place + 1 - $0) == $0 }
    }
    return false
  }

  private mutating func rank(_ index: Int) -> Int? {
    guard let found = ResultRank.read(passage, tokens, at: index, isIndex: topic == .index) else { return nil }
    let before = ResultWords.lead(tokens, before: index, from: clause)
    add(
      .rank(found.rank, of: found.of), at: index, end: index + found.length - 1, before == .former ? .former : .reached)
    return found.length
  }

  private mutating func add(_ content: ResultValue.Content, at index: Int, end: Int, _ lead: ResultWords.Lead?) {
    guard topic != .other, !isOthers else { return }
    let goal = isTarget || ResultWords.isBound(tokens, before: index, after: min(end + 1, tokens.count))
    var own = compared ?? yearAt(end + 1) ?? year ?? nearYear(behind: end) ?? lastYear
    if lead == .former { own = compared ?? (year ?? setting.year).map { $0 - 1 } }
    let place = passage.part(
      tokens[min(clause, index)].range.lowerBound..<tokens[min(end, tokens.count - 1)].range.upperBound)
    values.append(
      .init(
        content: content, topic: topic, year: own, isTarget: goal && lead != .former,
        sentence: firstSentence + sentences,
        paragraph: paragraph, place: place, line: line(of: index)))
  }

  private func line(of index: Int) -> Int {
    let start = mention.flatMap { $0 <= index ? $0 : nil } ?? 0
    return passage.source.lineNumber(at: tokens[start].range.lowerBound)
  }

  /// Values before the index is named have its year: "đạt 88%, hạng 09/20 (theo Quyết định … Chỉ số CCHC năm 2024)".
  private mutating func nameYears() {
    guard let mention else { return }
    let near = mention..<min(tokens.count, mention + 10)
    let years = near.compactMap { [tokens, passage] in YearWords.named(tokens, at: $0, in: passage)?.year }
    guard let year = years.first else { return }
    for index in values.indices where values[index].year == nil { values[index].year = year }
  }

  /// "từ 88,1% năm 2023 lên 90,5% năm 2024": a year that follows without any sign is the value's own.
  private func yearAt(_ index: Int) -> Int? { YearWords.named(tokens, at: index, in: passage)?.year }

  /// "đạt 90,5% trong năm 2024": a year soon behind the value, where none stands in front.
  private func nearYear(behind end: Int) -> Int? {
    for index in (end + 1)..<min(tokens.count, end + 4) {
      if let (named, _) = YearWords.named(tokens, at: index, in: passage) {
        return tokens.longestWords(of: ["so voi"], at: index - 2) > 0 ? nil : named
      }
      if tokens[index].isSign(in: ",;.") { return nil }
    }
    return nil
  }

  /// "Năm 2023, 2024 lần lượt đạt 88,1% và 90,5%": each value with its year.
  private mutating func spread() {
    guard tokens.firstWords("lan luot") != nil else { return }
    let years =
      tokens.indices.compactMap { YearWords.named(tokens, at: $0, in: passage)?.year }
      + tokens.indices.compactMap { YearWords.bare(tokens, at: $0, in: passage) }
    let distinct = Array(Set(years)).sorted()
    for isIndex in [true, false] {
      let places = values.indices.filter { values[$0].isIndex == isIndex }
      guard places.count == distinct.count, distinct.count > 1 else { continue }
      for (place, year) in zip(places, distinct) { values[place].year = year }
    }
  }
}

extension Token {
  /// Whether it may stand within a name in small letters.
  fileprivate var hasPhraseWord: Bool { kind == .word && ["va"].contains { Phrase.key(of: $0.utf8) == key } }
}
