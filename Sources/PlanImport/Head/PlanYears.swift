import PlanModel

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
      return tokens.indices.compactMap { named(tokens, at: $0, in: passage)?.year }
    }
  }

  /// A year named at that token: "năm 2024", "năm 2023-2024" (the later one), and behind the index "CCHC 2024"; how many
  /// tokens it has.
  static func named(_ tokens: [Token], at index: Int, in passage: Passage) -> (year: Int, length: Int)? {
    if let first = year(tokens, after: index, in: passage) {
      if index + 3 < tokens.count, tokens[index + 2].isSign("-"), let last = bare(tokens, at: index + 3, in: passage),
        last == first + 1
      {
        return (last, 4)
      }
      return (first, 2)
    }
    guard index > 0,
      tokens.longestWords(of: ["cchc", "hanh chinh", "index"], at: index - 1) == 1
        || tokens.longestWords(of: ["hanh chinh"], at: index - 2) == 2, let year = bare(tokens, at: index, in: passage)
    else { return nil }
    return (year, 1)
  }

  /// A number that is a year.
  static func bare(_ tokens: [Token], at index: Int, in passage: Passage) -> Int? {
    guard index < tokens.count, tokens[index].kind == .number, let year = Int(passage.text(of: tokens[index])),
      2000...2099 ~= year
    else { return nil }
    return year
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
