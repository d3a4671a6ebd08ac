import PlanModel

/// Finds the published result the plan answers: index in percent, rank, and the year the text gives for them.
enum ResultFinder {
  /// The first statement that gives the index or the rank of the agency.
  static func find(in blocks: [Block]) -> (result: PlanHeader.PublishedResult, line: Int)? {
    var best: (result: PlanHeader.PublishedResult, line: Int)?
    var unnamed: (result: PlanHeader.PublishedResult, line: Int)?
    var heading: Passage?
    for block in blocks {
      if case .heading = block.kind { continue }
      if block.isShortHeading { heading = block.passage }
      guard let found = read(block.passage, under: heading, isNamed: true) else {
        if unnamed == nil { unnamed = read(block.passage, under: heading, isNamed: false) }
        continue
      }
      if found.result.index != nil, found.result.rank != nil { return found }
      best = best ?? found
    }
    return best.map { $0.result.index == nil ? unnamed ?? $0 : $0 } ?? unnamed
  }

  /// Reads the result that a paragraph gives. One that does not name the index must give points or a percentage and the
  /// rank among how many.
  private static func read(
    _ passage: Passage, under heading: Passage?, isNamed: Bool
  ) -> (result: PlanHeader.PublishedResult, line: Int)? {
    let tokens = passage.tokens(atMost: 800)
    guard isNamed else { return unnamed(passage, tokens, under: heading) }
    guard let start = indexMention(tokens) else { return nil }
    return read(passage, tokens, from: start)
  }

  private static func unnamed(
    _ passage: Passage, _ tokens: [Token], under heading: Passage?
  ) -> (result: PlanHeader.PublishedResult, line: Int)? {
    guard let first = tokens.first, var found = read(passage, tokens, from: 0), found.result.index != nil,
      found.result.rank != nil, found.result.of != nil
    else { return nil }
    found.line = passage.source.lineNumber(at: first.range.lowerBound)
    if found.result.year == nil, let mention = indexMention(tokens) {
      found.result.year =
        (mention..<min(tokens.count, mention + 10)).lazy.compactMap { index in
          YearWords.year(tokens, after: index, in: passage)
        }.first
    }
    if found.result.year == nil, let heading {
      // "Điểm bị trừ năm 2025 và giải pháp năm 2026".
      found.result.year = YearWords.years(in: [heading]).first
    }
    return found
  }

  private static func read(
    _ passage: Passage, _ tokens: [Token], from start: Int
  ) -> (result: PlanHeader.PublishedResult, line: Int)? {
    var result = PlanHeader.PublishedResult()
    var place = tokens.count
    if let (index, at) = percentage(passage, tokens, from: start) {
      result.index = index
      place = at
    }
    if let (rank, of, at) = rank(passage, tokens, from: start) {
      (result.rank, result.of) = (rank, of)
      place = min(place, at)
      if result.index == nil {
        result.index =
          points(passage, tokens, start..<at) ?? points(passage, tokens, at..<clauseEnd(tokens, from: at))
      }
    }
    guard result.index != nil || result.rank != nil else { return nil }
    result.year = year(passage, tokens, from: start, before: place)
    return (result, passage.source.lineNumber(at: tokens[start].range.lowerBound))
  }

  /// "Chỉ số CCHC", but not "Chỉ số hài lòng".
  private static func indexMention(_ tokens: [Token]) -> Int? {
    tokens.indices.first { index in
      if tokens.hasWords("par index", at: index) { return true }
      guard tokens.hasWords("chi so", at: index) else { return false }
      let length = tokens.longestWords(of: ["cchc", "cai cach hanh chinh", "par index"], at: index + 2)
      let next = index + 2 < tokens.count ? tokens[index + 2] : nil
      return length > 0
        || next?.isSign("(") == true && tokens.longestWords(of: ["par index", "cchc"], at: index + 3) > 0
    }
  }

  private static func percentage(_ passage: Passage, _ tokens: [Token], from start: Int) -> (Score, Int)? {
    for index in start..<tokens.count where tokens[index].kind == .number {
      guard index + 1 < tokens.count, tokens[index + 1].isSign("%") else { continue }
      guard isReached(tokens, before: index, from: start), !isSatisfaction(tokens, before: index, from: start) else {
        continue
      }
      guard let value = Score(passage.text(of: tokens[index])), value.thousandths <= 100_000 else { continue }
      return (value, index)
    }
    return nil
  }

  /// Whether "đạt" or a like word leads to the number; "tăng 2,1%" and "giảm" do not.
  private static func isReached(_ tokens: [Token], before index: Int, from start: Int) -> Bool {
    let near = max(start, index - 6)
    for place in stride(from: index - 1, through: near, by: -1) {
      if tokens.longestWords(of: ["tang", "giam", "hon", "them", "so voi"], at: place) > 0 { return false }
      if tokens.longestWords(of: ["dat", "la", "duoc", "voi", "cham", "ket qua", "tong diem"], at: place) > 0
        || tokens[place].isSign(in: ":(")
      {
        return true
      }
    }
    return false
  }

  private static func isSatisfaction(_ tokens: [Token], before index: Int, from start: Int) -> Bool {
    for place in stride(from: index - 1, through: start, by: -1) {
      if tokens.hasWords("hai long", at: place) || tokens.hasWords("sipas", at: place) { return true }
      if tokens.hasWords("cchc", at: place) || tokens.hasWords("cai cach hanh chinh", at: place)
        || tokens.hasWords("par index", at: place)
      {
        return false
      }
    }
    return false
  }

  /// "đạt 91,89 điểm": points out of a hundred, where a rank follows.
  private static func points(_ passage: Passage, _ tokens: [Token], _ range: Range<Int>) -> Score? {
    var best: Score?
    for index in range where tokens[index].kind == .number {
      let isOfHundred =
        index + 2 < tokens.count && tokens[index + 1].isSign("/")
        && passage.text(of: tokens[index + 2]) == "100"
      guard isOfHundred || tokens.hasWords("diem", at: index + 1) else { continue }
      guard isReached(tokens, before: index, from: range.lowerBound) else { continue }
      guard let value = Score(passage.text(of: tokens[index])), 10_000...100_000 ~= value.thousandths else { continue }
      if isOfHundred || isTotal(tokens, before: index) { return value }
      let isPart = index + 1 < tokens.count && tokens[index + 1].isSign("/")
      if best == nil, !isPart { best = value }
    }
    return best
  }

  /// Where the sentence that gives the rank ends.
  private static func clauseEnd(_ tokens: [Token], from start: Int) -> Int {
    tokens[start...].firstIndex { $0.isSign(in: ".;") } ?? tokens.count
  }

  /// "tổng điểm: 90,3": the sum, where parts of it are given too.
  private static func isTotal(_ tokens: [Token], before index: Int) -> Bool {
    (1...4).contains { tokens.longestWords(of: ["tong diem", "tong so diem", "tong cong"], at: index - 1 - $0) > 0 }
  }

  /// "xếp hạng 07/20", "xếp thứ 7 trên tổng số 20".
  private static func rank(_ passage: Passage, _ tokens: [Token], from start: Int) -> (Int, Int?, Int)? {
    let words: [Phrase] = [
      "xep hang", "xep thu", "xep vi tri", "dung thu", "vi tri", "thu hang", "xep loai thu", "hang", "vi thu",
      "xep vi thu",
      "dung vi tri", "dung hang",
    ]
    for index in start..<tokens.count {
      let length = tokens.longest(of: words, at: index)
      guard length > 0 else { continue }
      var place = index + length
      place += tokens.longestWords(of: ["thu", "hang thu", "hang", "vi tri thu"], at: place)
      if place < tokens.count, tokens[place].isSign(":") { place += 1 }
      guard place < tokens.count, tokens[place].kind == .number else { continue }
      guard let rank = Int(passage.text(of: tokens[place])), rank < 1000 else { continue }
      return (rank, total(passage, tokens, at: place + 1), index)
    }
    return nil
  }

  private static func total(_ passage: Passage, _ tokens: [Token], at index: Int) -> Int? {
    guard index < tokens.count else { return nil }
    let words: [Phrase] = ["/", "tren", "tren tong so", "trong tong so", "trong so", "trong", "tren tong"]
    let next = index + tokens.longest(of: words, at: index)
    guard next > index, next < tokens.count, tokens[next].kind == .number else { return nil }
    return Int(passage.text(of: tokens[next]))
  }

  /// The year of the index: the last one named between the index and its value.
  private static func year(_ passage: Passage, _ tokens: [Token], from start: Int, before end: Int) -> Int? {
    var year: Int?
    for index in max(0, start - 8)..<end {
      if let named = YearWords.year(tokens, after: index, in: passage), !tokens.hasWords("so voi", at: index - 2) {
        year = named
      }
    }
    return year
  }
}
