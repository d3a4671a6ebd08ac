import PlanModel

/// What stands at the end of a document: those it is sent to on the left, who signed on the right.
struct SignatureBlock {
  private(set) var signer: Stated<PlanDraft.Signer>?
  private var name: Stated<String>?
  private(set) var recipients: [Stated<String>] = []
  /// The first of its lines among all lines.
  private(set) var firstLine: Int?

  private static let signs: [Phrase] = ["tm", "kt", "tl", "tuq", "q", "t m", "k t", "t l", "t u q"]
  private static let titles: [Phrase] = [
    "giam doc", "pho giam doc", "chu tich", "pho chu tich", "truong ban", "pho truong ban", "chi cuc truong",
    "pho chi cuc truong", "cuc truong", "pho cuc truong", "chanh thanh tra", "pho chanh thanh tra", "chanh van phong",
    "pho chanh van phong", "vien truong", "pho vien truong", "hieu truong", "pho hieu truong", "truong phong",
    "pho truong phong", "tong giam doc", "bi thu", "pho bi thu", "quyen giam doc", "uy ban nhan dan", "ubnd",
    "chi huy truong", "thu truong", "truong doan", "pho tong giam doc", "vu truong", "tong bien tap", "ban thuong vu",
  ]
  /// How far below the titles the name may stand, in pieces.
  private static let nameReach = 14
  /// How far a list of recipients reaches at most, in pieces.
  private static let longest = 80

  init(_ source: SourceText, from first: Int) {
    let pieces = Self.parted(HeadPieces.of(source, lines: min(first, source.lines.count)..<source.lines.count))
    let heading = pieces.firstIndex { $0.text.tokens(atMost: 2).hasWords("noi nhan", at: 0) }
    let reach = heading.map { max(0, $0 - 12) } ?? 0
    let titled = pieces.indices.dropFirst(reach).first { index in
      Self.isTitle(pieces[index].text) && !Self.isHeading(pieces, index)
    }
    if let titled { readSigner(pieces, from: titled) }
    if let heading { readRecipients(pieces, from: heading) }
    firstLine = [heading, titled].compactMap { $0.map { pieces[$0].line } }.min()
  }

  /// Cuts the two columns where one blank is all that parts them: "Nơi nhận: KT. GIÁM ĐỐC", "- Sở Nội vụ; PHÓ GIÁM ĐỐC".
  private static func parted(_ pieces: [HeadPieces.Piece]) -> [HeadPieces.Piece] {
    pieces.flatMap { piece -> [HeadPieces.Piece] in
      let fold = piece.text.source.fold
      for place in piece.text.range where fold[place] == UInt8(ascii: ":") || fold[place] == UInt8(ascii: ";") {
        let rest = piece.text.from(place + 1).trimmed()
        guard isTitle(rest) else { continue }
        var (left, right) = (piece, piece)
        (left.text, right.text, right.column) = (piece.text.upTo(place + 1), rest, piece.column + 1)
        return [left, right]
      }
      return [piece]
    }
  }

  // MARK: Who signed

  /// "KT. GIÁM ĐỐC", "CHỦ TỊCH": a line of capitals that is a title of one who signs.
  private static func isTitle(_ text: Passage) -> Bool {
    let text = text.trimmed(".,:;*")
    guard text.range.count <= 90 else { return false }
    let tokens = text.tokens(atMost: 14)
    guard tokens.count <= 12, tokens.areCapitals, !tokens.contains(where: { $0.kind == .number }) else { return false }
    let sign = tokens.longest(of: signs, at: 0)
    if sign > 0, sign < tokens.count { return tokens[sign].isSign(".") || tokens.longest(of: titles, at: sign) > 0 }
    let length = tokens.longest(of: titles, at: 0)
    return length > 0 && tokens.longest(of: ["ubnd", "uy ban nhan dan"], at: 0) == 0
  }

  /// Whether such a line opens a part of the plan: "TRƯỞNG PHÒNG" above a list of duties is no signature.
  private static func isHeading(_ pieces: [HeadPieces.Piece], _ index: Int) -> Bool {
    pieces[index].text.endsWithColon
  }

  private mutating func readSigner(_ pieces: [HeadPieces.Piece], from start: Int) {
    var titles: [Stated<String>] = []
    var lastTitle = start
    for index in start..<min(pieces.count, start + Self.longest) {
      let text = pieces[index].text
      if Self.isTitle(text) || !titles.isEmpty && index == lastTitle + 1 && Self.goesOn(titles, text) {
        titles.append(.init(text.trimmed(",:;*").text, lines: text.lines))
        lastTitle = index
      } else if !titles.isEmpty, let found = Self.name(text) {
        name = .init(found, lines: text.lines)
        break
      } else if index - lastTitle > Self.nameReach, !Self.isEntry(text) {
        break
      }
    }
    guard let lines = ClosedRange.around((titles + [name].compactMap { $0 }).map(\.lines)) else { return }
    signer = .init(.init(titles: titles.map(\.value), name: name?.value), lines: lines)
  }

  /// The second line of a long body: "TM. ỦY BAN NHÂN DÂN" / "XÃ AN LẠC".
  private static func goesOn(_ titles: [Stated<String>], _ text: Passage) -> Bool {
    let tokens = text.tokens(atMost: 8)
    return tokens.areCapitals && name(text) == nil
      && tokens.longestWords(of: ["xa", "phuong", "huyen", "tinh", "thi", "thanh pho", "quan", "so"], at: 0) > 0
  }

  /// A person's name: two to six words with capitals, perhaps behind a degree or a rank.
  private static func name(_ text: Passage) -> String? {
    var text = text.trimmed(".,;*")
    guard text.range.count <= 60, !isEntry(text) else { return nil }
    if let degree = text.source.fold[text.range].lastIndex(of: UInt8(ascii: ".")) {
      guard degree - text.range.lowerBound <= 12 else { return nil }
      text = text.from(degree + 1).trimmed()
    }
    let tokens = text.tokens(atMost: 8)
    guard 2...6 ~= tokens.count, tokens.allSatisfy({ $0.kind == .word && $0.isCapital }), !isTitle(text),
      tokens.longestWords(
        of: ["da ky", "ky ten", "nguoi ky", "cong hoa", "doc lap", "phu luc", "ke hoach", "noi nhan"], at: 0)
        == 0,
      !UnitWords.unitBegins(text, tokens, at: 0) || tokens.hasWords("doan", at: 0) || tokens.hasWords("to", at: 0)
    else { return nil }
    return text.text
  }

  private static func isEntry(_ text: Passage) -> Bool {
    guard !text.isEmpty else { return true }
    let fold = text.source.fold[text.range.lowerBound]
    return fold == UInt8(ascii: "-") || fold == UInt8(ascii: "+") || fold == Letters.bullet || fold == UInt8(ascii: "(")
      || fold == UInt8(ascii: "*")
  }

  // MARK: Recipients

  private mutating func readRecipients(_ pieces: [HeadPieces.Piece], from start: Int) {
    let head = pieces[start].text
    let tokens = head.tokens(atMost: 3)
    if tokens.count > 2 { add(head.from(tokens[1].range.upperBound).trimmed(":")) }
    let column = pieces[start].column
    for (offset, piece) in pieces[(start + 1)...].prefix(Self.longest).enumerated() {
      if recipients.last.map({ Self.isFiling($0.value) }) == true { break }
      let isEntry = Self.isEntry(piece.text)
      if !isEntry, Self.isTitle(piece.text) || isName(piece.text) {
        // Where the columns stand one below the other, the signature ends the list.
        if piece.column == column, piece.line != pieces[start].line, offset > 0, !recipients.isEmpty { break }
        continue
      }
      if isEntry, piece.text.source.fold[piece.text.range.lowerBound] != UInt8(ascii: "(") {
        add(piece.text)
      } else if piece.column == column, !recipients.isEmpty, goesOn(piece.text) {
        recipients[recipients.count - 1].value += " \(Self.entry(piece.text))"
        recipients[recipients.count - 1].lines =
          recipients[recipients.count - 1].lines.lowerBound...piece.lines.upperBound
      } else if piece.column == column, piece.text.range.count < 120 {
        add(piece.text)
      }
    }
  }

  private func isName(_ text: Passage) -> Bool {
    name.map { $0.lines == text.lines && text.text.contains($0.value) } ?? false
  }

  /// Whether a line goes on with the entry before: that one has no sign at its end.
  private func goesOn(_ text: Passage) -> Bool {
    guard let last = recipients.last, let first = text.tokens(atMost: 1).first else { return false }
    return !last.value.hasSuffix(";") && !last.value.hasSuffix(".") && (!first.isCapital || first.isAllCapitals)
  }

  /// Several entries may stand on one line: "- UBND tỉnh; - Các phòng; - Lưu: VT."
  private mutating func add(_ text: Passage) {
    let fold = text.source.fold
    var start = text.range.lowerBound
    for place in text.range where fold[place] == UInt8(ascii: ";") {
      let next = text.from(place + 1).trimmed()
      guard !next.isEmpty, Self.isEntry(next) else { continue }
      append(text.part(start..<place + 1))
      start = next.range.lowerBound
    }
    append(text.part(start..<text.range.upperBound))
  }

  private mutating func append(_ text: Passage) {
    let entry = Self.entry(text)
    if entry.contains(where: \.isLetter) { recipients.append(.init(entry, lines: text.lines)) }
  }

  /// The entry without the dash in front.
  private static func entry(_ text: Passage) -> String {
    var text = text.trimmed(start: "-+*", end: "")
    while let first = text.range.first, text.source.fold[first] == Letters.bullet {
      text = text.from(first + 1).trimmed()
    }
    return text.text
  }

  /// "Lưu: VT, CCHC." ends every list.
  private static func isFiling(_ entry: String) -> Bool { entry.folded.hasPrefix("luu") }

  /// The entries without their sign at the end.
  var entries: [Stated<String>] {
    recipients.map { .init($0.value.trimmedEnd, lines: $0.lines) }
  }
}

extension String {
  /// The text without stops, commas and blanks at its end.
  fileprivate var trimmedEnd: String {
    var text = Substring(self)
    while let last = text.last, ".;, /".contains(last) { text.removeLast() }
    return String(text)
  }
}
