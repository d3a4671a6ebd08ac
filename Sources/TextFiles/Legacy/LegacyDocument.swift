import OfficeFiles
import PlanModel

extension OfficeDocument {
  /// The document with all text in Unicode that was written for fonts from before it, and a note that says so.
  ///
  /// Text in such a font is converted by its font; other text is looked at line by line, as that of a file of text is.
  /// The readers of plans and of scorecards do so by themselves; it is for those who show the document beside what was read.
  ///
  /// - Throws: the fault of the encoding, where text seems to be in it and cannot be converted with certainty.
  public func inUnicode() throws(ImportFault) -> OfficeDocument {
    var texts = LegacyParagraphs()
    for block in blocks { texts.collect(block) }
    for paragraph in footnotes { texts.collect(paragraph) }
    guard texts.isWorthALook, try texts.settle() else { return self }
    var document = self
    document.blocks = blocks.map { texts.replaced($0) }
    document.footnotes = footnotes.map { texts.replaced($0) }
    document.notes.append(contentsOf: texts.notes)
    return document
  }
}

/// The paragraphs of a document in order, first as they stand, then in Unicode.
private struct LegacyParagraphs {
  private var suspicion = LegacyText.Suspicion()
  private var hasFonts = false
  private var paragraphs: [OfficeParagraph] = []
  /// The text of each in Unicode; `nil` where it stays.
  private var converted: [String?] = []
  private var next = 0
  private(set) var notes: [OfficeNote] = []

  var isWorthALook: Bool { hasFonts || suspicion.isRaised }

  // MARK: Going through the document, twice in the same order

  mutating func collect(_ block: OfficeBlock) {
    switch block {
    case .paragraph(let paragraph): collect(paragraph)
    case .line(let line): collect(OfficeParagraph(text: line.text))
    case .table(let table):
      for row in table.rows { for cell in row.cells { for block in cell.blocks { collect(block) } } }
    }
  }

  mutating func collect(_ paragraph: OfficeParagraph) {
    paragraphs.append(paragraph)
    if !paragraph.pieces.isEmpty { hasFonts = true }
    if suspicion.isRaised { return }
    // The lead bytes of U+0080–U+00FF.
    guard paragraph.text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xC3 }) else { return }
    for scalar in paragraph.text.unicodeScalars where scalar.value >= 0x80 { suspicion.take(scalar.value) }
  }

  mutating func replaced(_ block: OfficeBlock) -> OfficeBlock {
    switch block {
    case .paragraph(let paragraph): return .paragraph(replaced(paragraph))
    case .line(var line):
      line.text = replaced(OfficeParagraph(text: line.text)).text
      return .line(line)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          replace(in: &table.rows[row].cells[cell])
        }
      }
      return .table(table)
    }
  }

  private mutating func replace(in cell: inout OfficeTable.Cell) {
    let count = cell.blocks.count
    guard count > 0 else { return }
    let (start, blocks) = (next, cell.blocks.map { replaced($0) })
    if converted[start..<next].contains(where: { $0 != nil }) { cell.blocks = blocks }
  }

  mutating func replaced(_ paragraph: OfficeParagraph) -> OfficeParagraph {
    defer { next += 1 }
    guard let text = converted[next] else { return paragraph }
    var paragraph = paragraph
    paragraph.text = text
    paragraph.pieces = []
    return paragraph
  }

  // MARK: Converting

  /// Converts what is to be converted; whether anything was.
  mutating func settle() throws(ImportFault) -> Bool {
    converted = Array(repeating: nil, count: paragraphs.count)
    try settleByFont()
    try settleByWords()
    return !notes.isEmpty
  }

  private mutating func settleByFont() throws(ImportFault) {
    for encoding in LegacyEncoding.allCases {
      var pieces = LegacyPieces(encoding)
      var lines = 0
      for place in paragraphs.indices where !paragraphs[place].pieces.isEmpty {
        var paragraph = paragraphs[place]
        guard pieces.convert(&paragraph.pieces) else { continue }
        paragraphs[place] = paragraph
        converted[place] = paragraph.pieces.map(\.text).joined().normalized.trimmed
        lines += 1
      }
      guard pieces.isCertain else { throw encoding.fault }
      if lines > 0 { notes.append(.legacyText(encoding: encoding.rawValue, lines: lines)) }
    }
  }

  /// Looks at the lines of all paragraphs in which no font told anything.
  private mutating func settleByWords() throws(ImportFault) {
    let open = paragraphs.indices.filter { converted[$0] == nil }
    let texts = open.map { Array(paragraphs[$0].text.unicodeScalars.lazy.map(\.value)) }
    guard let (scalars, note) = try LegacyText.converted(Array(texts.joined(separator: [0x0A]))) else { return }
    notes.append(note)
    // Conversion makes no line breaks and takes none away.
    var lines = scalars.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    for (place, text) in zip(open, texts) {
      let own = lines.prefix(1 + text.count { $0 == 0x0A })
      lines = lines.dropFirst(own.count)
      let joined = Array(own.joined(separator: [0x0A]))
      if joined != text { converted[place] = String(joined.lazy.compactMap(Unicode.Scalar.init).map(Character.init)) }
    }
  }
}

/// Converts the pieces of paragraphs that are set in a font of one encoding.
private struct LegacyPieces {
  private var words: LegacyWords
  private var right = 0
  private var wrong = 0

  init(_ encoding: LegacyEncoding) { words = LegacyWords(encoding) }

  /// Whether almost all words that the fonts show are possible Vietnamese.
  var isCertain: Bool { wrong <= 2 || wrong * 12 <= right }

  /// Converts those pieces; whether any changed.
  mutating func convert(_ pieces: inout [OfficePiece]) -> Bool {
    var isChanged = false
    for place in pieces.indices {
      guard let font = pieces[place].font, (font == .vni) == (words.encoding == .vni) else { continue }
      // Symbol fonts have their signs where no letters are.
      let codes = pieces[place].text.unicodeScalars.map { 0xF020...0xF0FF ~= $0.value ? $0.value - 0xF000 : $0.value }
      let reading = words.reading(of: codes[...])
      // Text of today that only kept its font.
      if reading.legacy < reading.modern { continue }
      right += reading.legacy
      wrong += reading.words - reading.legacy
      let converted = words.converted(codes[...], asCapitals: font == .tcvn3Capitals)
      let text = String(String.UnicodeScalarView(converted.compactMap(Unicode.Scalar.init)))
      isChanged = isChanged || text != pieces[place].text
      pieces[place] = OfficePiece(text)
    }
    return isChanged
  }
}
