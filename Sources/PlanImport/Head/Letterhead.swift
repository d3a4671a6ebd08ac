import PlanModel

/// What stands above the title: the two lines of the office, number and symbol, place and day.
struct Letterhead {
  private(set) var superior: Stated<String>?
  private(set) var agency: Stated<String>?
  private(set) var number: Stated<String>?
  private(set) var symbol: Stated<String>?
  private(set) var place: Stated<String>?
  private(set) var day: Stated<Day>?
  /// Its lines among all lines.
  private(set) var lines = 0..<0

  /// No letterhead is longer, appended lines of a page's head and of a receipt stamp included.
  private static let reach = 30
  /// What the lines of an office begin with.
  private static let offices: [Phrase] = [
    "ubnd", "uy ban nhan dan", "hdnd", "so", "ban", "chi cuc", "cuc", "tong cuc", "trung tam", "van phong", "thanh tra",
    "vien", "truong", "bo", "benh vien", "bao hiem", "kho bac", "thue", "hat", "dai", "cong an", "huyen uy", "dang uy",
    "tinh uy", "phong", "bo chi huy", "doan",
  ]
  private static let kinds: [Phrase] = [
    "ke hoach", "bao cao", "phuong an", "chuong trinh", "de an", "thong bao", "phu luc", "quyet dinh", "danh muc",
  ]

  init(_ source: SourceText) {
    let pieces = HeadPieces.of(source, lines: 0..<min(Self.reach, source.lines.count))
    let title = pieces.firstIndex { piece in
      let tokens = piece.text.tokens(atMost: 6)
      return tokens.longest(of: Self.kinds, at: 0) > 0 && tokens.first?.isAllCapitals == true
    }
    let above = Array(pieces[..<(title ?? pieces.count)])
    for (index, piece) in above.enumerated() {
      readNumber(piece, next: index + 1 < above.count ? above[index + 1] : nil)
      readDay(index + 1 < above.count ? Self.joined(piece, above[index + 1]) : piece)
    }
    readOffices(above)
    if number == nil { readReference(pieces) }
    let last = [superior?.lines, agency?.lines, number?.lines, symbol?.lines, place?.lines].compactMap {
      $0?.upperBound
    }
    lines = 0..<(last.max().map { end in source.lines.prefix { $0.number <= end }.count } ?? 0)
  }

  // MARK: Number

  /// "Số: 21/KH-SXD", or with the figure left to the clerk: "Số:      /KH-SXD".
  private mutating func readNumber(_ piece: HeadPieces.Piece, next: HeadPieces.Piece?) {
    let tokens = piece.text.tokens(atMost: 60)
    guard symbol == nil,
      let start = tokens.indices.first(where: { Self.isNumberWord(piece.text, tokens, at: $0) })
    else { return }
    var from = start + 1
    while from < tokens.count, tokens[from].isSign(in: ":.") || tokens[from].isSign(in: "_") { from += 1 }
    if from < tokens.count {
      take(piece.text, tokens, at: from)
    } else if let next, next.line == piece.line {
      take(next.text, next.text.tokens(atMost: 60), at: 0)
    }
  }

  /// "Số" as a word of its own, spelled as it is: "Sở" is another.
  private static func isNumberWord(_ text: Passage, _ tokens: [Token], at index: Int) -> Bool {
    guard tokens.hasWords("so", at: index), tokens[index].isCapital, index == 0 || tokens[index].followsBlank else {
      return false
    }
    let word = text.text(of: tokens[index]).lowercased()
    guard word == "số" || word == "so", index + 1 < tokens.count else { return word == "số" }
    return tokens[index + 1].isSign(":") || tokens[index + 1].kind == .number || tokens[index + 1].isSign("/")
      || tokens[index + 1].isSign(in: "._")
  }

  private mutating func take(_ text: Passage, _ tokens: [Token], at start: Int) {
    var end = start
    while end < tokens.count, !tokens[end].hasGapBefore || end == start || Self.isJoint(tokens, end),
      tokens[end].kind != .sign || tokens[end].isSign(in: "/-&._") || Self.isDots(text, tokens[end])
    {
      end += 1
    }
    guard let stroke = (start..<end).first(where: { tokens[$0].isSign("/") }), stroke + 1 < end,
      tokens[stroke + 1].kind == .word, tokens[stroke + 1].isCapital
    else { return }
    let sign = text.part(tokens[stroke + 1].range.lowerBound..<tokens[end - 1].range.upperBound).trimmed(".,;-_")
    let lines = text.part(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound).lines
    symbol = .init(sign.text.filter { $0 != " " }, lines: lines)
    guard tokens[start].kind == .number, stroke == start + 1 else { return }
    number = .init("\(text.text(of: tokens[start]))/\(symbol?.value ?? "")", lines: lines)
  }

  private static func isJoint(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].isSign(in: "/-") || tokens[index - 1].isSign(in: "/-")
  }

  private static func isDots(_ text: Passage, _ token: Token) -> Bool {
    text.source.fold[token.range.lowerBound] == Letters.ellipsis
  }

  /// "(Kèm theo Kế hoạch số 15/KH-SNN ngày 12/02/2025 của …)" at the head of an annex.
  private mutating func readReference(_ pieces: [HeadPieces.Piece]) {
    for piece in pieces.prefix(14) {
      let tokens = piece.text.tokens(atMost: 60)
      guard let with = tokens.firstWords("kem theo"),
        let so = tokens.indices.dropFirst(with + 2).first(where: { tokens.hasWords("so", at: $0) }),
        so + 1 < tokens.count
      else { continue }
      take(piece.text, tokens, at: so + 1)
      let found = tokens.indices.dropFirst(so).first { tokens.hasWords("ngay", at: $0) }
      if day == nil, let found, let (value, _) = DateWords.day(piece.text, tokens, from: found) {
        day = .init(value, lines: piece.lines)
      }
      return
    }
  }

  // MARK: Place and day

  /// Place and day with the gap that the clerk is to fill: "Tân An, ngày      tháng 3 năm 2026".
  private static func joined(_ piece: HeadPieces.Piece, _ next: HeadPieces.Piece) -> HeadPieces.Piece {
    let tokens = piece.text.tokens(atMost: 20)
    guard next.line == piece.line, tokens.hasWords("ngay", at: tokens.count - 1),
      next.text.tokens(atMost: 2).hasWords("thang", at: 0)
    else { return piece }
    var piece = piece
    piece.text = Passage(piece.text.source, piece.text.range.lowerBound..<next.text.range.upperBound)
    return piece
  }

  /// "Phú Giang, ngày 05 tháng 02 năm 2025", the day perhaps left to the clerk.
  private mutating func readDay(_ piece: HeadPieces.Piece) {
    let tokens = piece.text.tokens(atMost: 60)
    guard place == nil, let at = tokens.indices.first(where: { tokens.hasWords("ngay", at: $0) }), at > 1,
      tokens[at - 1].isSign(","),
      tokens.indices.contains(where: { $0 > at && tokens.hasWords("thang", at: $0) })
        || DateWords.day(piece.text, tokens, from: at) != nil
    else { return }
    var start = at - 2
    while start > 0, tokens[start - 1].kind == .word, tokens[start - 1].isCapital,
      !tokens[start].hasGapBefore(in: piece.text)
    {
      start -= 1
    }
    // "TP. Hồ Chí Minh" has a stop inside.
    if start > 1, tokens[start - 1].isSign("."), tokens[start - 2].isCapital { start -= 2 }
    guard tokens[start].isCapital else { return }
    let name = piece.text.part(tokens[start].range.lowerBound..<tokens[at - 2].range.upperBound)
    place = .init(name.text, lines: name.lines)
    if let (value, _) = DateWords.day(piece.text, tokens, from: at) { day = .init(value, lines: piece.lines) }
  }

  // MARK: Offices

  /// The lines in capitals on the left: the last office is the agency, the one before it the body above.
  private mutating func readOffices(_ pieces: [HeadPieces.Piece]) {
    var offices: [(text: String, lines: ClosedRange<Int>, line: Int)] = []
    for piece in pieces {
      let tokens = piece.text.tokens(atMost: 30)
      guard piece.column == 0 || offices.isEmpty || piece.line > offices[offices.count - 1].line, tokens.areCapitals,
        !Self.isMotto(tokens), !tokens.contains(where: { $0.isSign(in: ":/") })
      else {
        if tokens.contains(where: { $0.isSign("/") }) { break }
        continue
      }
      if tokens.longest(of: Self.offices, at: 0) > 0, UnitWords.isSpelled(piece.text, tokens[0]) {
        offices.append((piece.text.text, piece.lines, piece.line))
      } else if let last = offices.last, piece.line - last.line <= 2 {
        offices[offices.count - 1] = (
          "\(last.text) \(piece.text.text)", last.lines.lowerBound...piece.lines.upperBound, piece.line
        )
      }
    }
    if let last = offices.last { agency = .init(last.text, lines: last.lines) }
    if offices.count > 1 { superior = .init(offices[offices.count - 2].text, lines: offices[offices.count - 2].lines) }
  }

  private static func isMotto(_ tokens: [Token]) -> Bool {
    tokens.longestWords(of: ["cong hoa xa hoi", "chu nghia viet nam", "viet nam", "nghia viet nam", "doc lap"], at: 0)
      > 0
  }
}

extension Token {
  /// Whether a blank stands before it that parts it from what is before.
  var hasGapBefore: Bool { followsBlank }

  /// Whether a wide gap stands before it.
  func hasGapBefore(in text: Passage) -> Bool {
    range.lowerBound > text.range.lowerBound && Letters.isWide(text.source.scalars[range.lowerBound - 1])
  }
}
