import PlanModel

/// Reads what a plan says of itself before its items: agency, title, years, decision and published result.
struct HeaderReader {
  private(set) var header = PlanHeader()
  /// Where its parts stand.
  private(set) var lines = PlanDraft.HeaderLines()
  /// How the text calls the agency, folded: the full name and its short form.
  private(set) var agencyNames: [String] = []

  private static let reach = 400

  init(_ outline: Outline) {
    let firstItem = outline.opens.firstIndex(of: true) ?? outline.blocks.count
    let preamble = Array(outline.blocks.prefix(min(max(firstItem, 12), Self.reach)))
    let title = TitleFinder.title(in: preamble)
    header.title = title.map(\.text).joined(separator: " ")
    lines.title = .around(title.map(\.lines))
    let agency = AgencyFinder(blocks: preamble, title: title)
    header.agency = agency.name
    lines.agency = agency.lines
    agencyNames = agency.shortNames
    let decision = DecisionFinder.find(in: preamble)
    header.decision = decision?.decision
    lines.decision = decision?.lines
    let prose = preamble + Self.tail(of: outline, from: preamble.count)
    if let found = ResultFinder.find(in: prose) {
      header.published = found.result
      lines.published = found.line...found.line
    }
    let years = PlanYears(
      titleYears: YearWords.years(in: title), indexYear: decision?.indexYear, resultYear: header.published?.year,
      signedYear: YearWords.signedYear(in: preamble), statedYears: YearWords.stated(in: preamble))
    header.resultYear = years.resultYear ?? years.planYear.flatMap { YearWords.indexYear(before: $0, in: preamble) }
    header.planYear = years.planYear
  }

  /// The last paragraphs, where some plans repeat their title and result.
  private static func tail(of outline: Outline, from start: Int) -> [Block] {
    Array(outline.blocks.suffix(max(0, min(40, outline.blocks.count - start))))
  }

  /// Fills the plan's year from the deadlines when the header does not say it, or names one year only and the deadlines
  /// lie in the next: then the year named is that of the index.
  mutating func adopt(deadlines: [String]) {
    var counts: [Int: Int] = [:]
    for text in deadlines {
      for year in text.split(whereSeparator: { !$0.isNumber }).compactMap({ Int($0) }) where 2000...2099 ~= year {
        counts[year, default: 0] += 1
      }
    }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return }
    if header.planYear == nil {
      header.planYear = usual
    } else if header.resultYear == nil, let named = header.planYear, usual == named + 1 {
      (header.resultYear, header.planYear) = (named, usual)
    }
  }
}

/// Works out which year a plan is for and which year's index it mends, from all the years it names.
struct PlanYears {
  private(set) var resultYear: Int?
  private(set) var planYear: Int?

  init(titleYears: [Int], indexYear: Int?, resultYear stated: Int?, signedYear: Int?, statedYears: [Int]) {
    let distinct = Set(titleYears).sorted()
    if let first = distinct.first, let last = distinct.last, first < last {
      (resultYear, planYear) = (indexYear ?? first, last)
      return
    }
    resultYear = indexYear ?? stated
    let later = Self.most(statedYears.filter { year in resultYear.map { year > $0 } ?? true })
    guard let only = distinct.first else {
      planYear = later ?? signedYear
      return
    }
    if let result = resultYear, only > result {
      planYear = only
    } else if let signedYear, signedYear > only {
      (resultYear, planYear) = (resultYear ?? only, signedYear)
    } else if resultYear == only {
      planYear = later
    } else {
      planYear = only
    }
  }

  private static func most(_ years: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for year in years { counts[year, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}

/// Years named in a text.
enum YearWords {
  /// "năm 2024" in these paragraphs, in order.
  static func years(in passages: [Passage]) -> [Int] {
    passages.flatMap { passage in
      let tokens = passage.tokens(atMost: 200)
      return tokens.indices.compactMap { year(tokens, after: $0, in: passage) }
    }
  }

  /// The year behind "năm" at that token.
  static func year(_ tokens: [Token], after index: Int, in passage: Passage) -> Int? {
    guard tokens.hasWords("nam", at: index), index + 1 < tokens.count, tokens[index + 1].kind == .number else {
      return nil
    }
    guard let year = Int(passage.text(of: tokens[index + 1])), 2000...2099 ~= year else { return nil }
    return year
  }

  /// The year of the date of signing: "Lạng Sơn, ngày 08 tháng 01 năm 2025".
  static func signedYear(in blocks: [Block]) -> Int? {
    for block in blocks.prefix(20) where block.passage.range.count < 260 {
      let tokens = block.passage.tokens(atMost: 60)
      guard let day = tokens.firstWords("ngay"), day > 0 else { continue }
      if tokens.firstWords("kem theo") != nil { return DateWords.day(block.passage, tokens, from: day)?.0.year }
      guard tokens[day - 1].isSign(",") else { continue }
      for index in day..<min(tokens.count, day + 8) {
        if let year = year(tokens, after: index, in: block.passage) { return year }
      }
    }
    return nil
  }

  /// "trong năm 2025", "Kế hoạch … năm 2025" in the paragraphs before the items.
  static func stated(in blocks: [Block]) -> [Int] {
    blocks.flatMap { block -> [Int] in
      let tokens = block.passage.tokens(atMost: 300)
      return tokens.indices.compactMap { index in
        tokens.hasWords("trong", at: index - 1) ? year(tokens, after: index, in: block.passage) : nil
      }
    }
  }

  /// The year before the plan's, where the paragraphs before the items name the index of that year and of no other one
  /// before: "kết quả Chỉ số CCHC năm 2024".
  static func indexYear(before planYear: Int, in blocks: [Block]) -> Int? {
    var found: Set<Int> = []
    for block in blocks {
      let tokens = block.passage.tokens(atMost: 300)
      for index in tokens.indices {
        let length = tokens.longestWords(
          of: ["chi so cchc", "chi so cai cach hanh chinh", "chi so par index"], at: index)
        guard length > 0, let year = year(tokens, after: index + length, in: block.passage), year < planYear else {
          continue
        }
        found.insert(year)
      }
    }
    return found == [planYear - 1] ? planYear - 1 : nil
  }
}
