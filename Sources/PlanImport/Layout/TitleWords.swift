/// The syllables that the titles of a table of criteria are made of: no line of a table's body has only these.
enum TitleWords {
  private static let syllables: Set<UInt64> = {
    let list = """
      stt tt so thu tu ma ky hieu tieu chi tc tctp thanh phan noi dung ten linh vuc nhiem vu muc cac va cua cchc xhh
      diem toi da chuan thang dat duoc tu cham tham dinh danh gia cong nhan nhan lan ket qua mat bi tru giam con thieu
      nguyen nhan ly do ton tai han che yeu kem giai phap bien huong khac phuc thuc hien trien khai de xuat cai thien
      don vi co quan phong ban bo chu tri tham muu dau moi phoi hop phu trach lanh dao nguoi trach truc tiep tham gia
      phan cong giao thoi gian hoan thanh tien do moc ngay nam thang quy san pham dau ra ghi chu tai lieu tlkc kiem
      chung minh chung ke hoach can cu du kien chi tieu to chuc ca
      """
    return Set(list.split { $0.isWhitespace }.map { Phrase.key(of: $0.utf8) })
  }()

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
      guard end - start == 1 || syllables.contains(Phrase.key(of: source.fold[start..<end])) else { return false }
      start = end
    }
    return true
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
