/// A part that a Word document takes in as it is (`altChunk`, `subDoc`), as far as it can be read.
struct DocxChunk {
  var blocks: [OfficeBlock] = []
  var notes: [OfficeNote] = []
  /// What it is, where it could not be read; empty for one that lies in another file.
  var unread: String?
}

extension DocxBody {
  /// Puts in what was read of a part that the document takes in at this place.
  func takeIn(_ relation: String?) {
    guard let chunk = relation.flatMap({ chunks[$0] }) else { return seen.partsNotRead.append("") }
    if let kind = chunk.unread { return seen.partsNotRead.append(kind) }
    let blocks = chunk.blocks.map { numbered($0) }
    if containers[top].paragraph != nil {
      containers[top].paragraph?.boxes += blocks
    } else {
      containers[top].blocks += blocks
    }
  }

  /// The block with the numbers that paragraphs and tables have in this document.
  private func numbered(_ block: OfficeBlock) -> OfficeBlock {
    switch block {
    case .line: return block
    case .paragraph(var paragraph):
      paragraphCount += 1
      paragraph.place = OfficePlace()
      if let table = tables.last {
        (paragraph.place.table, paragraph.place.row, paragraph.place.column) =
          (table.number, table.rowNumber, table.column)
      } else {
        paragraph.place.paragraph = paragraphCount
      }
      return .paragraph(paragraph)
    case .table(var table):
      tableCount += 1
      table.number = tableCount
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          let number = table.rows[row].number
          table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.map { block in
            guard case .paragraph(var paragraph) = block else { return block }
            (paragraph.place.table, paragraph.place.row) = (table.number, number)
            return .paragraph(paragraph)
          }
        }
      }
      return .table(table)
    }
  }
}

/// Reads the parts that a Word document takes in: Word documents, HTML and plain text. Others are told.
///
/// All of them share the limits of the document; a document within a document within a document is not read.
struct DocxChunks {
  private static let kinds: Set<String> = ["aFChunk", "subDocument"]
  private static let most = 64

  let zip: ZipArchive
  let isWithinOther: Bool
  private var textLeft: Int

  init(in zip: ZipArchive, isWithinOther: Bool) {
    self.zip = zip
    self.isWithinOther = isWithinOther
    textLeft = zip.limits.textBytes
  }

  /// What the parts say, by their relations.
  mutating func read(_ relations: Relationships) throws(OfficeFault) -> [String: DocxChunk] {
    var chunks: [String: DocxChunk] = [:]
    for (id, part, kind) in relations.list where Self.kinds.contains(kind) {
      guard chunks.count < Self.most else { break }
      guard let part, zip.part(part) != nil else {
        chunks[id] = DocxChunk(unread: part.map(Self.kind) ?? "")
        continue
      }
      chunks[id] = try read(part)
      textLeft -= chunks[id]?.blocks.reduce(0) { $0 + $1.textBytes } ?? 0
      guard textLeft >= 0 else { throw .tooMuchText(limit: zip.limits.textBytes) }
    }
    return chunks
  }

  private static func kind(_ part: String) -> String {
    part.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.uppercased() } ?? "?"
  }

  private func read(_ part: String) throws(OfficeFault) -> DocxChunk {
    var bytes: [UInt8] = []
    let limit = zip.limits.sideBytes
    if let part = zip.part(part), part.unpacked > UInt64(limit) { throw .partTooLarge(part.name, limit: limit) }
    try zip.read(part) { piece throws(OfficeFault) in bytes += piece }
    switch OfficeKind(of: bytes) {
    case .docx where !isWithinOther:
      var limits = zip.limits
      limits.textBytes = textLeft
      let inner = try ZipArchive(bytes, limits: limits, deadline: zip.deadline)
      let document = try DocxReader(inner, isWithinOther: true).read()
      return DocxChunk(blocks: document.blocks, notes: document.notes)
    case .docx: return DocxChunk(unread: "DOCX")
    case .older(let format): return DocxChunk(unread: format.rawValue)
    case .xlsx: return DocxChunk(unread: "XLSX")
    case .pdf: return DocxChunk(unread: "PDF")
    case .locked: return DocxChunk(unread: Self.kind(part))
    case nil: return try text(bytes, kind: Self.kind(part))
    }
  }

  private func text(_ bytes: [UInt8], kind: String) throws(OfficeFault) -> DocxChunk {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    guard let text = String(validating: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self), !text.utf8.contains(0) else {
      return DocxChunk(unread: kind)
    }
    // Mail with the page as one of its parts.
    if text.prefix(2000).lowercased().contains("mime-version:") { return DocxChunk(unread: kind) }
    if HTMLText.isOne(text) {
      let html = try HTMLText(text, limits: zip.limits)
      return DocxChunk(blocks: html.blocks, notes: html.notes)
    }
    guard kind == "TXT" || !text.contains("<") else { return DocxChunk(unread: kind) }
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).composed.withoutOuterBlanks }
    return DocxChunk(blocks: lines.filter { !$0.isEmpty }.map { .paragraph(OfficeParagraph(text: $0)) })
  }
}

extension OfficeBlock {
  /// How many bytes of text it holds.
  fileprivate var textBytes: Int {
    switch self {
    case .paragraph(let paragraph): paragraph.text.utf8.count
    case .line(let line): line.text.utf8.count
    case .table(let table): table.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.text.utf8.count } }
    }
  }
}
