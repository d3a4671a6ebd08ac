import PlanModel

/// The words by which a result is known, and told from a target, a difference, an average and another index.
enum ResultWords {
  /// How the words in front lead to a value.
  enum Lead {
    /// "đạt", "được", a colon.
    case reached
    /// "tăng từ": the value of the time before.
    case former
    /// "tăng", "giảm", "hơn": no value of its own.
    case difference
  }

  /// Words that make what follows a target.
  static let targets: [Phrase] = [
    "phan dau", "muc tieu", "chi tieu", "du kien", "huong toi", "ky vong", "dat ra", "quyet tam", "se dat", "can dat",
    "phai dat", "nham dat", "de dat", "dam bao dat", "bao dam dat", "yeu cau dat", "ke hoach de ra", "ke hoach giao",
    "toi thieu", "it nhat", "khong duoi", "khong thap hon", "duy tri muc", "tien toi", "gop phan dua", "dua chi so",
    "nang chi so", "nang muc", "nang len", "duy tri va",
  ]
  /// Words that make a figure that of others.
  static let others: [Phrase] = [
    "binh quan", "trung binh", "cao nhat", "thap nhat", "dan dau la", "dung dau la", "gia tri trung binh",
    "dung cuoi la",
  ]
  /// Other things that have points, percents and ranks.
  static let otherTopics: [Phrase] = [
    "hai long", "sipas", "papi", "pci", "ddci", "dti", "dci", "chuyen doi so", "linh vuc", "tieu chi", "ty le", "ti le",
    "nang luc canh tranh", "ho so", "chi so thanh phan", "tong so diem bi tru", "diem bi tru", "diem mat", "nhiem vu",
    "dieu tra xa hoi hoc", "xa hoi hoc", "bi tru", "mat", "giai ngan", "van ban", "dich vu cong",
  ]

  /// How many tokens the index of administrative reform has there.
  static func index(_ tokens: [Token], at index: Int) -> Int {
    let length = tokens.longestWords(
      of: [
        "chi so cchc", "chi so cai cach hanh chinh", "chi so par index", "par index", "chi so ( par index",
        "chi so ( cchc", "chi so par", "ket qua cchc", "ket qua cai cach hanh chinh", "cong tac cchc",
        "ket qua cham diem cchc", "ket qua danh gia cchc", "cham diem cai cach hanh chinh", "xep hang cchc",
        "xep hang cai cach hanh chinh", "danh gia cchc",
      ], at: index)
    return length
  }

  /// "theo đó", "trong đó": what follows is of the agency again, whatever the decision before it is about.
  static func opensOwn(_ tokens: [Token], at index: Int) -> Int {
    tokens.longestWords(of: ["theo do", "qua do", "ket qua ,", "cu the"], at: index)
  }

  /// How the words before a value lead to it; `nil` when none do. The nearest word decides.
  static func lead(_ tokens: [Token], before index: Int, from start: Int) -> Lead? {
    if tokens.hasWords("tu", at: index - 1), rises(tokens, from: index) { return .former }
    if isBound(tokens, before: index, after: tokens.count) { return .reached }
    for place in stride(from: index - 1, through: max(start, index - 7), by: -1) {
      if tokens[place].isReaching || tokens[place].isSign(in: ":(=")
        || tokens.longestWords(of: ["ket qua", "tong diem", "so diem", "chi so", "voi"], at: place) > 0
      {
        return .reached
      }
      if tokens.longestWords(of: ["tang", "giam", "hon", "them", "so voi", "chenh", "thieu", "cach", "tru"], at: place)
        > 0
      {
        return .difference
      }
    }
    return nil
  }

  /// "từ 88,1% lên 90,5%", "từ hạng 7 lên hạng 5": the first of the two is that of the time before.
  static func rises(_ tokens: [Token], from index: Int) -> Bool {
    (index + 1..<min(index + 10, tokens.count)).contains {
      tokens.longestWords(of: ["len", "xuong"], at: $0) > 0 && !tokens.hasWords("tro", at: $0 - 1)
    }
  }

  /// "từ 95% trở lên", "đạt trên 90%", "≥ 90%": a bound is a target.
  static func isBound(_ tokens: [Token], before index: Int, after end: Int) -> Bool {
    if tokens.longestWords(of: ["tro len", "tro xuong"], at: end) > 0 { return true }
    if tokens.longestWords(of: ["diem tro len", "hoac cao hon", "hoac hon", "len tro"], at: end) > 0 { return true }
    if index > 0, tokens[index - 1].isSign(in: ">") { return true }
    return tokens.longestWords(
      of: ["tren", "it nhat", "toi thieu", "tu"], at: index - 1) > 0
      || tokens.longestWords(
        of: ["it nhat", "toi thieu", "khong duoi", "dat tu", "dat tren", "thap nhat", "khoang tu"], at: index - 2) > 0
      || tokens.longestWords(of: ["khong thap hon"], at: index - 3) > 0
  }
}

extension Token {
  /// "đạt", "được", "là", "chấm".
  fileprivate var isReaching: Bool {
    kind == .word && ["dat", "la", "duoc", "cham", "con", "len"].contains { Phrase.key(of: $0.utf8) == key }
  }
}

/// Ranks in their wordings: "xếp hạng 07/20", "đứng thứ năm trong 19 sở", "xếp vị thứ 12 trên 19".
enum ResultRank {
  private static let words: [Phrase] = [
    "xep hang", "xep thu", "xep vi tri", "dung thu", "vi tri", "thu hang", "xep loai thu", "hang", "vi thu",
    "xep vi thu",
    "dung vi tri", "dung hang", "xep thu hang", "xep thu tu", "xep o vi tri", "dung o vi tri", "xep", "dung",
  ]
  private static let totals: [Phrase] = [
    "/", "tren", "tren tong so", "trong tong so", "trong so", "trong", "tren tong", "tong so", "/ tong so",
    "trong tong",
    "trong nhom", "so voi",
  ]
  private static let digits: [(words: Phrase, value: Int)] = [
    ("nhat", 1), ("hai", 2), ("nhi", 2), ("ba", 3), ("tu", 4), ("bon", 4), ("nam", 5), ("sau", 6), ("bay", 7),
    ("tam", 8), ("chin", 9), ("muoi", 10), ("muoi mot", 11), ("muoi hai", 12), ("muoi ba", 13), ("muoi bon", 14),
    ("muoi lam", 15), ("muoi sau", 16), ("muoi bay", 17), ("muoi tam", 18), ("muoi chin", 19), ("hai muoi", 20),
  ]
  private static let bodies: [Phrase] = [
    "so", "co quan", "don vi", "xa", "phuong", "huyen", "cac so", "ban nganh", "tong so", "dia phuong",
  ]

  /// The rank that begins at that token.
  static func read(
    _ passage: Passage, _ tokens: [Token], at index: Int, isIndex: Bool
  ) -> (rank: Int, of: Int?, length: Int)? {
    if let found = fraction(passage, tokens, at: index, isIndex) { return found }
    let length = tokens.longest(of: words, at: index)
    guard length > 0 else { return nil }
    var place = index + length
    let ordinal = tokens.longestWords(of: ["thu", "hang thu", "hang", "vi tri thu", "vi thu", "thu hang"], at: place)
    place += ordinal
    while place < tokens.count,
      tokens[place].isSign(":") || tokens[place].isSign(".") || tokens.hasWords("la", at: place)
    { place += 1 }
    guard place < tokens.count else { return nil }
    let isBare = length == 1 && ordinal == 0 && tokens.longestWords(of: ["xep", "dung"], at: index) > 0
    if tokens[place].kind == .number, let rank = Int(passage.text(of: tokens[place])), 1..<1000 ~= rank {
      let (of, behind) = total(passage, tokens, at: place + 1)
      guard !isBare || of != nil, of.map({ $0 >= rank }) ?? true, !isYear(tokens, place) else { return nil }
      return (rank, of, behind - index)
    }
    guard ordinal > 0 || length > 1, !isBare else { return nil }
    for numeral in digits.reversed() where tokens.has(numeral.words, at: place) {
      let (of, behind) = total(passage, tokens, at: place + numeral.words.count)
      guard of != nil || numeral.value == 1, !(numeral.value == 5 && isYearBehind(passage, tokens, place)) else {
        return nil
      }
      return (numeral.value, of, behind - index)
    }
    return nil
  }

  /// "5/19 sở, ban, ngành" behind the index, without a word for rank.
  private static func fraction(
    _ passage: Passage, _ tokens: [Token], at index: Int, _ isIndex: Bool
  ) -> (rank: Int, of: Int?, length: Int)? {
    guard isIndex, tokens[index].kind == .number, index + 3 < tokens.count, tokens[index + 1].isSign("/"),
      tokens[index + 2].kind == .number, tokens.longest(of: bodies, at: index + 3) > 0,
      let rank = Int(passage.text(of: tokens[index])), let of = Int(passage.text(of: tokens[index + 2])),
      1...of ~= rank, of < 1000
    else { return nil }
    return (rank, of, 3)
  }

  /// Among how many, and the token behind it.
  private static func total(_ passage: Passage, _ tokens: [Token], at index: Int) -> (Int?, Int) {
    guard index < tokens.count else { return (nil, index) }
    let next = index + tokens.longest(of: totals, at: index)
    guard next > index, next < tokens.count, tokens[next].kind == .number,
      let total = Int(passage.text(of: tokens[next])), total < 1000
    else { return (nil, index) }
    return (total, next + 1)
  }

  private static func isYear(_ tokens: [Token], _ place: Int) -> Bool { tokens.hasWords("nam", at: place - 1) }

  /// "xếp hạng năm 2024": the word is "năm" of a year, and no five.
  private static func isYearBehind(_ passage: Passage, _ tokens: [Token], _ place: Int) -> Bool {
    place + 1 < tokens.count && tokens[place + 1].kind == .number && passage.text(of: tokens[place + 1]).count == 4
  }
}
