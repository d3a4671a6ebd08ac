/// The words that times begin with.
enum TimeWords {
  private static let openers: [Phrase] = [
    "trong nam", "trong quy", "trong thang", "trong 6", "truoc ngay", "truoc thang", "truoc quy", "truoc nam",
    "tu ngay",
    "tu thang", "tu quy", "tu nam", "den ngay", "den thang", "den quy", "den het", "den cuoi", "cuoi nam", "cuoi quy",
    "cuoi thang", "dau nam", "dau quy", "hang thang", "hang quy", "hang nam", "hang tuan", "hang ngay", "thuong xuyen",
    "theo ke hoach", "ca nam", "cham nhat", "dinh ky", "trong suot nam", "ngay sau khi", "xong truoc", "xong trong",
    "giua nam", "nua dau nam", "nua cuoi nam", "het quy", "het nam", "trong tung", "theo quy dinh", "sau khi",
    "trong ky", "trong cac quy", "trong cac thang", "thuc hien xong", "lien tuc", "truoc khi", "vao quy", "vao thang",
    "muon nhat", "den truoc",
  ]
  private static let beforeNumber: [Phrase] = [
    "nam", "thang", "ngay", "quy", "truoc", "trong", "den", "tu", "qui", "xong truoc", "sau",
  ]
  private static let verbs: [Phrase] = [
    "hoan thanh xong", "hoan thanh", "thuc hien xong", "thuc hien", "trien khai thuc hien", "trien khai", "xong",
  ]

  /// Whether a time begins at that token.
  static func begins(_ tokens: [Token], at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if tokens[index].kind == .number { return numberBegins(tokens, at: index) }
    guard tokens[index].kind == .word else { return false }
    if tokens.longest(of: openers, at: index) > 0 { return true }
    let length = tokens.longest(of: beforeNumber, at: index)
    guard length > 0, index + length < tokens.count else { return false }
    let next = tokens[index + length]
    return next.kind == .number || length == 1 && isQuarter(tokens, at: index)
  }

  private static let loose: [Phrase] = [
    "theo", "ngay", "sau", "khi", "hang", "dinh ky", "trong", "truoc", "den", "het", "cuoi", "dau", "giua",
    "hoan thanh",
    "xong", "moi ngay", "moi tuan", "moi thang", "moi quy", "moi nam", "moi ky", "dot xuat", "quy", "thang", "nam",
    "tuan",
    "thoi diem", "toi", "giai doan", "lo trinh", "khoang", "vao", "cac thang", "cac quy", "ky", "nua", "ca",
  ]

  /// Whether a paragraph of its own may be a time: it begins as one, if loosely, and not as work, points or a unit do.
  static func mayBe(_ text: Passage) -> Bool {
    let tokens = text.tokens(atMost: 8)
    if begins(tokens, at: 0) || verbLength(tokens, at: 0) > 0 { return true }
    guard text.range.count <= 120, !tokens.hasWords("theo doi", at: 0) else { return false }
    return tokens.longest(of: loose, at: 0) > 0
  }

  /// Whether "quý" with its Roman number stands there.
  private static func isQuarter(_ tokens: [Token], at index: Int) -> Bool {
    guard tokens.longestWords(of: ["quy", "qui"], at: index) == 1, index + 1 < tokens.count else { return false }
    return tokens.longestWords(of: ["i", "ii", "iii", "iv"], at: index + 1) == 1
  }

  /// "30/6/2025", "6 tháng đầu năm".
  private static func numberBegins(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if tokens.hasWords("thang", at: index + 1) { return true }
    let isDate = tokens[index + 1].isSign("/") && index + 2 < tokens.count && tokens[index + 2].kind == .number
    return isDate && tokens[index].range.count <= 2
  }

  /// How many tokens of a verb such as "hoàn thành" stand there before a time; 0 when no time follows.
  static func verbLength(_ tokens: [Token], at index: Int) -> Int {
    let length = tokens.longest(of: verbs, at: index)
    return length > 0 && begins(tokens, at: index + length) ? length : 0
  }
}
