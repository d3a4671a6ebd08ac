/// The syllables that the titles of a table of criteria are made of: no line of a table's body has only these.
enum TitleWords {
  private static let syllables = Set(list.map { Phrase.key(of: $0.utf8) })

  /// What a narrow column of points leaves of "điểm" and "chấm" on one line, with the "m" on the next. No more of them:
  /// what is left of other syllables stands in sentences.
  private static let beginnings = Set(["die", "cha"].map { Phrase.key(of: $0.utf8) })

  private static let list: [Substring] = """
    stt tt so thu tu ma ky hieu tieu chi tc tctp thanh phan noi dung ten linh vuc nhiem vu muc cac va cua cchc xhh
    diem toi da chuan thang dat duoc tu cham tham dinh danh gia cong nhan nhan lan ket qua mat bi tru giam con thieu
    nguyen nhan ly do ton tai han che yeu kem giai phap bien huong khac phuc thuc hien trien khai de xuat cai thien
    don vi co quan phong ban bo chu tri tham muu dau moi phoi hop phu trach lanh dao nguoi trach truc tiep tham gia
    phan cong giao thoi gian hoan thanh tien do moc ngay nam thang quy san pham dau ra ghi chu tai lieu tlkc kiem
    chung minh chung ke hoach can cu du kien chi tieu to chuc ca viec
    phai lam xong truoc ubnd tinh chenh lech vi sao de cung can
    """.split { $0.isWhitespace }

  /// Whether a word of a line is one of a title: each of its parts is, or it only numbers something.
  static func has(_ range: Range<Int>, in source: SourceText) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      guard Letters.isLetter(source.fold[start]) else {
        guard Letters.isDigit(source.fold[start]) else {
          start += 1
          continue
        }
        let end = source.fold[start..<range.upperBound].firstIndex { !Letters.isDigit($0) } ?? range.upperBound
        // "lần 2", "năm 2024", "(12)"; other numbers stand in no title.
        guard [1, 4].contains(end - start) || source.fold[range.lowerBound] == UInt8(ascii: "(") else { return false }
        start = end
        continue
      }
      let end = source.fold[start..<range.upperBound].firstIndex { !Letters.isLetter($0) } ?? range.upperBound
      // A narrow column breaks "TT" into letters.
      let key = Phrase.key(of: source.fold[start..<end])
      guard end - start == 1 || syllables.contains(key) || beginnings.contains(key) else { return false }
      start = end
    }
    return true
  }

  /// Whether a title goes on within a syllable from one line to the next: "Điể" / "m đạt".
  static func isBroken(_ upper: Range<Int>, _ lower: Range<Int>, in source: SourceText) -> Bool {
    let end = source.fold[upper].reversed().prefix { Letters.isLetter($0) }.reversed()
    let start = source.fold[lower].prefix { Letters.isLetter($0) }
    guard !end.isEmpty, 1...2 ~= start.count, !syllables.contains(Phrase.key(of: end)) else { return false }
    return syllables.contains(Phrase.key(of: Array(end) + start))
  }

  /// Whether nearly all words of a line are words of titles, and at least one has a letter.
  static func fill(_ line: LayoutLine, in source: SourceText) -> Bool {
    var strange = 0
    for word in line.words where !has(word.range, in: source) {
      strange += 1
      if strange * 6 > line.words.count { return false }
    }
    return line.words.contains { word in source.fold[word.range].contains { Letters.isLetter($0) } }
  }
}
