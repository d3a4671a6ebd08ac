import PlanModel

/// Which words before or behind a number say what it is.
extension ScoreWording {
  private static let roles: [(Phrase, Role)] = [
    ("toi da", .maximum), ("diem chuan", .maximum), ("thang diem", .maximum), ("diem quy dinh", .maximum),
    ("tong diem", .maximum), ("diem cao nhat", .maximum), ("tham dinh", .appraised), ("tu cham", .selfAssessed),
    ("tu danh gia", .selfAssessed), ("bi tru", .lost), ("tru", .lost), ("mat", .lost), ("giam", .lost),
    ("thieu", .lost), ("hut", .lost), ("bi mat", .lost), ("bi giam", .lost), ("chi dat", .reached), ("dat", .reached),
    ("duoc", .reached), ("cham", .reached), ("dat duoc", .reached), ("diem thuc te", .reached), ("con", .reached),
    ("ket qua", .reached), ("diem dat", .reached), ("diem dat duoc", .reached), ("cong nhan", .appraised),
    ("tru di", .lost), ("so diem", .reached), ("diem so", .reached), ("diem", .reached), ("chuan", .maximum),
    ("diem mat", .lost), ("diem tru", .lost), ("diem bi tru", .lost), ("ghi", .reached),
  ]

  struct Found {
    var role: Role
    var start: Int
    var end: Int
    /// Whether the words speak of points by themselves ("tự chấm", "thẩm định", "tối đa").
    var isExplicit: Bool
  }

  /// The nearest role word before a number, within its clause.
  func role(before index: Int) -> Found? {
    var place = index - 1
    var border: Int?
    while place >= max(0, index - 8) {
      let token = tokens[place]
      if token.isSign(in: ":(") { border = border ?? place }
      if token.isSign(in: ";.") || token.kind == .number && !isCounter(place) { return nil }
      if isCounter(place), tokens.longestWords(of: ["cham", "tham dinh"], at: place - 3) == 0, let last = lastRole,
        last == .appraised, place == index - 1 || tokens[index - 1].isSign(":")
      {
        return wider(.appraised, from: place - 1, index)
      }
      // "… được 3/4 điểm, nguyên nhân do 12 hồ sơ": the unit of another number says nothing of this one.
      if place > 0, tokens.hasWords("diem", at: place), tokens[place - 1].kind == .number, !isCounter(place - 1) {
        return nil
      }
      for (phrase, role) in Self.roles where tokens.has(phrase, at: place) && isSpelled(phrase, at: place) {
        let end = place + phrase.count
        guard end <= index, border == nil || reaches(over: border, end, place, role) else { continue }
        return widest(at: place, role, border ?? index)
      }
      place -= 1
    }
    return nil
  }

  /// How role words are spelled that others look like without marks: "chấm" and "chậm", "đạt" and "đất".
  private static let spellings: [UInt64: String] = {
    let words = ["chấm", "đạt", "mất", "giảm", "trừ", "được", "còn", "thiếu", "hụt", "điểm"]
    return Dictionary(uniqueKeysWithValues: words.map { (Phrase.key(of: $0.folded.utf8), $0) })
  }()

  /// Whether the words of a role are spelled as themselves, or without any marks as damaged text has them.
  private func isSpelled(_ phrase: Phrase, at place: Int) -> Bool {
    tokens[place..<place + phrase.count].allSatisfy { token in
      guard let spelled = Self.spellings[token.key] else { return true }
      let written = passage.text(of: token)
      let text = token.isCapital ? written.lowercased() : written
      return text == spelled || text.utf8.allSatisfy { $0 < 0x80 }
    }
  }

  /// Whether a role word before a colon or bracket belongs to the number behind it: it must touch the sign, and be more
  /// than a verb that may end a name.
  private func reaches(over border: Int?, _ end: Int, _ place: Int, _ role: Role) -> Bool {
    let isCounted = border == end + 2 && tokens.hasWords("lan", at: end)
    guard border == end || isCounted else { return false }
    return role != .reached || (max(0, place - 1)...place).contains { tokens.hasWords("diem", at: $0) }
  }

  /// "lần 2": a number that counts rounds.
  private func isCounter(_ place: Int) -> Bool {
    tokens[place].kind == .number && tokens.hasWords("lan", at: place - 1)
  }

  /// Prefers the phrase that includes the word found: "tự chấm" over "chấm", "bị trừ" over "trừ".
  private func widest(at place: Int, _ role: Role, _ index: Int) -> Found {
    var best = (start: place, role: role, length: 0)
    for start in max(0, place - 2)...place {
      for (phrase, role) in Self.roles where tokens.has(phrase, at: start) {
        let end = start + phrase.count
        guard end > place, end <= index, phrase.count > best.length else { continue }
        best = (start, role, phrase.count)
      }
    }
    return wider(best.role, from: best.start, index)
  }

  private static let attached: [Phrase] = ["chi", "moi", "so diem", "diem", "so", "bi", "da", "duoc", "la"]

  /// Takes the words before that belong to the statement ("chỉ được", "điểm", "Hội đồng … chấm").
  private func wider(_ role: Role, from start: Int, _ index: Int) -> Found {
    var start = start
    while start > 0 {
      guard let step = Self.attached.first(where: { tokens.has($0, at: start - $0.count) }) else { break }
      start -= step.count
    }
    return Found(role: role, start: start, end: index, isExplicit: role != .reached && role != .lost)
  }

  /// "2 điểm tối đa", "0,5 điểm bị trừ".
  func role(after index: Int, from start: Int) -> Found? {
    guard index > start + 1 else { return nil }
    if tokens.hasWords("toi da", at: index) {
      return Found(role: .maximum, start: start, end: index + 2, isExplicit: true)
    }
    let lost = tokens.longestWords(of: ["bi tru", "bi mat"], at: index)
    return lost > 0 ? Found(role: .lost, start: start, end: index + lost, isExplicit: true) : nil
  }
}
