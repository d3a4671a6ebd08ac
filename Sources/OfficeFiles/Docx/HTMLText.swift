/// Reads the paragraphs and tables of HTML that a Word document takes in.
///
/// Tolerant as HTML is: what is not known is passed over, its text is not. Honest limits: no style sheets, so that text
/// which only they hide or strike through is read; scripts, pictures and forms are not.
struct HTMLText {
  private(set) var blocks: [OfficeBlock] = []
  private var text = ""
  private var marker = ""
  /// For each open list the number of its last entry; `nil` where entries have a bullet.
  private var lists: [Int?] = []
  private var tables: [OpenTable] = []
  private var struck = SeenText()
  private var struckDepth = 0
  private var isRaised = false
  /// The element whose text nobody sees.
  private var skipped: String?
  private var count = 0
  private let limits: OfficeLimits

  /// A table while it is read.
  private struct OpenTable {
    var rows: [OfficeTable.Row] = []
    var cells: [OfficeTable.Cell] = []
    var cell: (column: Int, columns: Int, rows: Int)?
    /// What stands in the open cell.
    var blocks: [OfficeBlock] = []
    /// For how many further rows a column is taken by a cell above.
    var taken: [Int: Int] = [:]
  }

  private static let mostNested = 20
  private static let widest = 200

  /// Whether text is HTML, by how it begins.
  static func isOne(_ text: String) -> Bool {
    let start = text.prefix(2000).lowercased()
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<body")
      || start.contains("<p")
      || start.contains("<table") || start.contains("<div")
  }

  /// Reads the text of a file.
  init(_ html: String, limits: OfficeLimits) throws(OfficeFault) {
    self.limits = limits
    let bytes = Array(html.utf8)
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count, Self.opensTag(bytes[place + 1]) else {
        let end = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        say(String(decoding: bytes[place..<end], as: UTF8.self))
        place = end
        continue
      }
      let end = Self.endOfTag(bytes, from: place)
      if bytes[place + 1] != UInt8(ascii: "!"), bytes[place + 1] != UInt8(ascii: "?") {
        try tag(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
      }
      place = min(end + 1, bytes.count)
    }
    endParagraph()
    while !tables.isEmpty { endTable() }
  }

  /// What was left out on the way.
  var notes: [OfficeNote] { struck.count > 0 ? [.struckText(struck.count, examples: struck.told)] : [] }

  private static func opensTag(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// The place of the sign that ends a tag or comment; the end of the text where none does.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) {
      var place = start + 4
      while place + 2 < bytes.count {
        if bytes[place] == 0x2D, bytes[place + 1] == 0x2D, bytes[place + 2] == 0x3E { return place + 2 }
        place += 1
      }
      return bytes.count
    }
    var quote: UInt8 = 0
    for place in (start + 1)..<bytes.count {
      let byte = bytes[place]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      }
    }
    return bytes.count
  }

  // MARK: Tags

  private mutating func tag(_ content: String) throws(OfficeFault) {
    let isEnd = content.hasPrefix("/")
    let name = content.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if let skipped {
      if isEnd, name == skipped { self.skipped = nil }
      return
    }
    switch name {
    case "script", "style", "title": if !isEnd { skipped = name }
    case "s", "strike", "del": struckDepth = max(0, struckDepth + (isEnd ? -1 : 1))
    case "sup": isRaised = !isEnd
    case "br": text += "\n"
    case "ul", "ol":
      endParagraph()
      if isEnd { _ = lists.popLast() } else if lists.count < Self.mostNested { lists.append(name == "ol" ? 0 : nil) }
    case "li": beginEntry(isEnd)
    case "table": if isEnd { endTable() } else { beginTable() }
    case "tr": if isEnd { endRow() } else { beginRow() }
    case "td", "th": if isEnd { endCell() } else { try beginCell(content) }
    case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "body", "pre", "hr", "dt",
      "dd", "caption":
      endParagraph()
    default: break
    }
  }

  private mutating func beginEntry(_ isEnd: Bool) {
    endParagraph()
    guard !isEnd, let last = lists.indices.last else { return }
    guard let number = lists[last] else { return marker = "-" }
    lists[last] = number + 1
    marker = "\(number + 1)."
  }

  // MARK: Text

  private mutating func say(_ piece: String) {
    guard skipped == nil else { return }
    let plain = piece.utf8.contains(UInt8(ascii: "&")) ? Self.plain(piece) : piece
    var words = ""
    for character in plain {
      guard character.isWhitespace else {
        words.append(character)
        continue
      }
      if words.last.map({ $0 != " " }) ?? !(text.isEmpty || text.last?.isWhitespace == true) { words.append(" ") }
    }
    guard struckDepth == 0 else {
      if words.contains(where: { $0 != " " }) { struck.add(words) }
      return
    }
    text += isRaised ? RaisedFigures.signs(words, behind: text) ?? words : words
  }

  private mutating func endParagraph() {
    let line = text.composed.withoutOuterBlanks
    text = ""
    guard !line.isEmpty else { return }
    add(.paragraph(OfficeParagraph(marker: marker, text: line)))
    marker = ""
  }

  private mutating func add(_ block: OfficeBlock) {
    if let last = tables.indices.last, tables[last].cell != nil {
      tables[last].blocks.append(block)
    } else {
      blocks.append(block)
    }
  }

  // MARK: Tables

  private mutating func beginTable() {
    endParagraph()
    if tables.count < Self.mostNested { tables.append(OpenTable()) }
  }

  private mutating func endTable() {
    endRow()
    guard let table = tables.popLast(), !table.rows.isEmpty else { return }
    add(.table(OfficeTable(number: 1, rows: table.rows)))
  }

  private mutating func beginRow() {
    endRow()
    endParagraph()
  }

  private mutating func endRow() {
    endCell()
    guard let last = tables.indices.last, !tables[last].cells.isEmpty else { return }
    tables[last].rows.append(OfficeTable.Row(number: tables[last].rows.count + 1, cells: tables[last].cells))
    tables[last].taken = tables[last].taken.compactMapValues { $0 > 1 ? $0 - 1 : nil }
    for cell in tables[last].cells where cell.rows > 1 && cell.column < Self.widest {
      for column in cell.column..<cell.column + cell.columns { tables[last].taken[column] = cell.rows - 1 }
    }
    tables[last].cells = []
  }

  private mutating func beginCell(_ tag: String) throws(OfficeFault) {
    endCell()
    endParagraph()
    guard let last = tables.indices.last else { return }
    count += 1
    guard count <= limits.paragraphs else { throw .tooManyParagraphs(limit: limits.paragraphs) }
    var column = tables[last].cells.last.map { $0.column + $0.columns } ?? 0
    while tables[last].taken[column] != nil { column += 1 }
    let span = { (name: String) in max(1, min(Self.number(name, in: tag) ?? 1, Self.widest)) }
    tables[last].cell = (column, span("colspan"), span("rowspan"))
  }

  private mutating func endCell() {
    guard let last = tables.indices.last, let cell = tables[last].cell else { return }
    endParagraph()
    tables[last].cells.append(
      OfficeTable.Cell(column: cell.column, columns: cell.columns, rows: cell.rows, blocks: tables[last].blocks))
    tables[last].cell = nil
    tables[last].blocks = []
  }

  /// The value of an attribute that is a number.
  private static func number(_ name: String, in tag: String) -> Int? {
    guard let range = tag.lowercased().firstRange(of: "\(name)=") else { return nil }
    return Int(tag.lowercased()[range.upperBound...].drop { !$0.isNumber }.prefix { $0.isNumber }.prefix(4))
  }

  // MARK: Names of signs

  /// The text without the names that stand for signs.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for (place, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      guard place > 0 else {
        plain += part
        continue
      }
      guard let end = part.prefix(12).firstIndex(of: ";"), let sign = sign(String(part[..<end])) else {
        plain += "&\(part)"
        continue
      }
      plain.unicodeScalars.append(sign)
      plain += part[part.index(after: end)...]
    }
    return plain
  }

  private static func sign(_ name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init)
    }
    if let sign = signs[name] { return sign }
    // Letters with marks: `agrave`, `Eacute`.
    guard let letter = name.unicodeScalars.first, let mark = marks[String(name.dropFirst())] else { return nil }
    let composed = String(String.UnicodeScalarView([letter, mark])).composed.unicodeScalars
    return composed.count == 1 ? composed.first : nil
  }

  private static let signs: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
    "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·", "ge": "≥",
    "le": "≤", "times": "×", "sup1": "¹", "sup2": "²", "sup3": "³", "ETH": "Đ", "eth": "đ",
  ]
  private static let marks: [String: Unicode.Scalar] = [
    "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}",
  ]
}
