import PlanModel

/// The words that names of units begin with.
enum UnitWords {
  /// Nouns that may stand alone or with a small initial before a proper name.
  private static let nouns: [Phrase] =
    [
      "phong", "van phong", "thanh tra", "trung tam", "chi cuc", "ban", "bo phan", "to", "doi", "cuc", "vien", "quy",
      "truong", "hat", "dai", "kho bac", "cong an", "doan", "cong doan", "hoi", "uy ban", "ubnd", "hdnd", "so", "bo",
      "bao tang", "thu vien", "nha hat", "cong chuc", "lanh dao", "chanh van phong", "giam doc",
      "pho giam doc", "truong phong", "chu tich", "don vi", "benh vien", "tram", "cong ty", "mat tran", "ttpvhcc",
      "thuong truc", "hoi dong", "bch", "chanh thanh tra", "to chuyen gia", "to cong tac", "co so", "khoa", "hai quan",
      "bo chi huy", "ban chi huy", "don bien phong", "nha van hoa", "nha thieu nhi", "chi bo", "chi doan", "chi uy",
      "tap chi", "hiep hoi", "lien doan", "lien minh", "lien hiep",
    ] + bodies
  /// Bodies that are one by name, never a kind of unit: no group goes on with them.
  private static let bodies: [Phrase] = [
    "chi nhanh", "buu dien", "bao hiem xa hoi", "bhxh", "ngan hang", "vien thong", "vnpt", "viettel", "mobifone",
    "agribank", "tinh doan", "thanh doan", "huyen doan", "thi doan", "xa doan", "phuong doan", "dang uy", "tinh uy",
    "thanh uy", "huyen uy", "thi uy", "toa an", "vien kiem sat", "mttq", "ubmttq", "thue", "bao", "tong cong ty",
    "tap doan", "dien luc",
  ]
  /// Words that open a group.
  private static let groupOpeners: [Phrase] = [
    "cac", "toan the", "toan bo", "tat ca", "thu truong", "nguoi dung dau", "truong cac", "lanh dao cac",
    "cac phong", "ubnd cac", "giam doc cac", "cac co quan", "cac don vi", "thu truong cac", "phong , ban",
    // "phòng ban" where more follows that is a plural: "Phòng Ban Quản lý dự án" is one unit.
    "phong ban thuoc", "phong ban chuyen mon", "phong ban truc thuoc", "phong ban don vi", "phong ban co lien quan",
    "phong ban lien quan", "phong ban va", "phong ban , don vi", "phong ban nghiep vu", "phong ban cua",
  ]
  /// Words after which "phòng", "ban", "tổ" is no unit.
  private static let notAfter: [(noun: Phrase, next: [Phrase])] = [
    ("phong", ["chong", "ngua", "tranh", "khi", "thu", "xa", "chay", "ve"]), ("to", ["chuc", "chu"]),
    ("ban", ["hanh", "nganh", "bo", "ve"]), ("bo", ["tri", "sung", "tieu", "thu", "may", "chi"]),
    ("so", ["luong", "hoa", "lieu", "ket", "huu", "voi", "va"]), ("doi", ["moi", "voi", "ngoai"]),
    ("hoi", ["nghi", "thao", "hop", "nhap"]), ("can bo", ["va"]), ("truong", ["hop"]),
    ("quy", ["dinh", "trinh", "che", "hoach"]),
    ("vien", ["chuc"]), ("dai", ["hoi"]), ("hat", ["giong"]), ("doan", ["the"]), ("cuc", ["bo"]),
    ("phong", ["ban"]), ("khoa", ["hoc"]), ("co so", ["du", "vat", "ha", "phap", "de", "khoa", "ly"]),
    ("bao", ["cao", "hieu", "dong", "gia"]), ("thue", ["suat", "dich", "mat"]), ("dien luc", ["luong"]),
    ("ngan hang", ["du", "cau"]),
  ]

  /// How nouns are spelled that other words look like once their marks are gone: "bộ" and "bổ", "sở" and "số".
  private static let spellings: [UInt64: [String]] = {
    let words = [
      "phòng", "ban", "tổ", "đội", "cục", "viện", "quỹ", "trường", "hạt", "đài", "đoàn", "hội", "sở", "bộ", "trạm",
      "trưởng", "báo", "thuế", "khoa",
    ]
    return Dictionary(grouping: words) { Phrase.key(of: $0.folded.utf8) }
  }()

  /// Whether a noun is spelled as itself, or without any marks as damaged text has it.
  static func isSpelled(_ passage: Passage, _ token: Token) -> Bool {
    guard let spelled = spellings[token.key] else { return true }
    let text = passage.text(of: token).lowercased()
    return spelled.contains(text) || text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Whether a unit or a group begins at that token.
  static func begins(_ passage: Passage, _ tokens: [Token], at index: Int) -> Bool {
    groupBegins(tokens, at: index) || unitBegins(passage, tokens, at: index)
  }

  /// Whether a group of units begins at that token.
  static func groupBegins(_ tokens: [Token], at index: Int) -> Bool {
    let length = tokens.longest(of: groupOpeners, at: index)
    // "Phòng Bản đồ" is one unit and no "phòng, ban".
    guard length > 0, !tokens.hasWords("phong ban", at: index) || !tokens[index + 1].hasMarks else {
      return isSpread(tokens, at: index)
    }
    return length > 1 || index + 1 < tokens.count && tokens[index + 1].kind == .word
  }

  /// "Trung tâm Y tế các huyện, thành phố": a unit in each of several places.
  private static func isSpread(_ tokens: [Token], at index: Int) -> Bool {
    guard tokens.longest(of: nouns, at: index) > 0 else { return false }
    let end = tokens[index...].firstIndex { $0.kind == .sign || $0.key == Phrase.key(of: "va".utf8) } ?? tokens.count
    return (index + 1..<min(end, index + 8)).contains { place in
      tokens.hasWords("cac", at: place)
        && tokens.longestWords(of: ["huyen", "quan", "xa", "phuong", "thi", "thanh pho", "tinh"], at: place + 1) > 0
    }
  }

  /// Whether a single unit begins at that token.
  static func unitBegins(_ passage: Passage, _ tokens: [Token], at index: Int) -> Bool {
    let length = tokens.longest(of: nouns, at: index)
    guard length > 0, !isExcluded(tokens, at: index), length > 1 || isSpelled(passage, tokens[index]) else {
      return false
    }
    let isLarge = tokens[index].isCapital
    guard index + length < tokens.count else { return isLarge }
    let next = tokens[index + length]
    if tokens.hasWords("quy", at: index), next.kind == .number || next.isAllCapitals { return false }
    guard next.kind == .word else { return isLarge && (next.kind == .sign || isLarge && next.kind == .number) }
    return next.isCapital || isLarge
  }

  private static func isExcluded(_ tokens: [Token], at index: Int) -> Bool {
    // "Phòng, chống tệ nạn xã hội": what a unit does, not what it is.
    if tokens.hasWords("phong", at: index), index + 1 < tokens.count, tokens[index + 1].isSign(","),
      tokens.longestWords(of: ["chong", "chua", "ngua", "tru", "tranh"], at: index + 2) > 0
    {
      return true
    }
    return notAfter.contains { rule in
      tokens.has(rule.noun, at: index) && tokens.longest(of: rule.next, at: index + rule.noun.count) > 0
        && !(!tokens[index].isAllCapitals && tokens[index].isCapital && tokens[index + 1].isCapital)
    }
  }

  /// Whether the part before a comma is a group whose words run on ("các phòng, ban thuộc Sở").
  static func isGroup(_ tokens: ArraySlice<Token>) -> Bool {
    groupBegins(Array(tokens.prefix(4)), at: 0)
  }

  /// Whether a new unit begins behind a comma or "và", given the tokens of the part so far.
  static func partBegins(_ passage: Passage, _ tokens: [Token], at index: Int, after left: ArraySlice<Token>) -> Bool {
    guard index < tokens.count, !left.isEmpty else { return false }
    if acronym(tokens[index]), left.count == 1, left.allSatisfy(acronym) { return true }
    if groupBegins(tokens, at: index) { return true }
    guard unitBegins(passage, tokens, at: index) else { return false }
    let length = tokens.longest(of: nouns, at: index)
    let next = index + length < tokens.count ? tokens[index + length] : nil
    if tokens.longestWords(of: ["ubnd", "hdnd"], at: index) > 0, left.suffix(12).contains(where: isAssembly) {
      return false
    }
    if tokens.hasWords("cong chuc", at: index), next?.isCapital != true { return false }
    guard isGroup(left) else { return next?.kind == .word ? true : tokens[index].isCapital }
    if next?.isCapital == true { return true }
    if tokens[index].isCapital, tokens.longest(of: bodies, at: index) > 0 || tokens.hasWords("cong an", at: index) {
      return true
    }
    return tokens[index].isCapital && tokens.longestWords(of: ["van phong", "thanh tra"], at: index) > 0
      && next?.kind != .word
  }

  /// "HĐND", "ĐBQH", "Đảng ủy": bodies that share one office, "Văn phòng HĐND và UBND".
  private static func isAssembly(_ token: Token) -> Bool {
    [Phrase.key(of: "hdnd".utf8), Phrase.key(of: "dbqh".utf8), Phrase.key(of: "dang".utf8)].contains(token.key)
  }

  private static func acronym(_ token: Token) -> Bool {
    token.kind == .word && token.isAllCapitals && token.range.count >= 2
  }
}
