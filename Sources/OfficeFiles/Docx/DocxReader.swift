/// Reads a Word document (since 2007) as its author sees it with all tracked changes accepted.
///
/// Honest limits: pictures, charts, embedded objects and comments are not read, but told; pages are known only as the program that
/// saved the file last laid them out.
struct DocxReader {
  private let zip: ZipArchive
  private let main: String
  private let parts: [String: String]
  private let relations: Relationships
  /// Whether it stands in another document that takes it in.
  private let isWithinOther: Bool

  /// A reader for the archive.
  ///
  /// - Throws: `.missingPart` when it holds no Word document.
  init(_ zip: ZipArchive, isWithinOther: Bool = false) throws(OfficeFault) {
    self.zip = zip
    self.isWithinOther = isWithinOther
    main = try Relationships(of: "", in: zip).parts["officeDocument"] ?? "word/document.xml"
    relations = try Relationships(of: main, in: zip)
    parts = relations.parts
  }

  /// The document.
  func read() throws(OfficeFault) -> OfficeDocument {
    let styles = DocxStyles()
    let numbering = DocxNumbering()
    if let part = existing("styles") { try zip.parseSide(part, styles) }
    if let part = existing("numbering") { try zip.parseSide(part, numbering) }
    var reader = DocxChunks(in: zip, isWithinOther: isWithinOther)
    let chunks = try reader.read(relations)
    let body = DocxBody(styles, ListCounter(numbering, styles), limits: zip.limits, chunks: chunks)
    try zip.parse(main, body)
    let footnotes = try texts(of: ["footnotes", "endnotes"], styles, numbering) + body.handNotes
    let comments = try texts(of: ["comments"], styles, numbering)
    var notes = notes(body, footnotes.count)
    if !comments.isEmpty { notes.append(.comments(comments.count)) }
    notes += chunks.sorted { $0.key < $1.key }.flatMap(\.value.notes)
    return OfficeDocument(format: .docx, blocks: body.finishedBlocks, footnotes: footnotes, notes: notes)
  }

  private func existing(_ kind: String) -> String? { parts[kind].flatMap { zip.part($0)?.name } }

  /// The paragraphs of parts that stand beside the text.
  private func texts(
    of kinds: [String], _ styles: DocxStyles, _ numbering: DocxNumbering
  ) throws(OfficeFault) -> [OfficeParagraph] {
    var all: [OfficeParagraph] = []
    for kind in kinds {
      guard let part = existing(kind) else { continue }
      let notes = DocxBody(styles, ListCounter(numbering, styles), limits: zip.limits)
      try zip.parse(part, notes)
      for case .paragraph(let paragraph) in notes.finishedBlocks { all.append(paragraph) }
      all += notes.handNotes
    }
    return all
  }

  private func notes(_ body: DocxBody, _ footnotes: Int) -> [OfficeNote] {
    var notes: [OfficeNote] = []
    let seen = body.seen
    if seen.insertions + seen.deletions > 0 {
      notes.append(.trackedChanges(insertions: seen.insertions, deletions: seen.deletions))
    }
    if seen.hiddenPieces > 0 { notes.append(.hiddenText(seen.hiddenPieces)) }
    if seen.hiddenRows > 0 { notes.append(.hiddenRows(sheet: "", seen.hiddenRows)) }
    if footnotes > 0 { notes.append(.footnotes(footnotes)) }
    if seen.objects > 0 { notes.append(.embeddedObjects(seen.objects)) }
    if seen.struck.count > 0 { notes.append(.struckText(seen.struck.count, examples: seen.struck.told)) }
    if !seen.partsNotRead.isEmpty { notes.append(.partsNotRead(seen.partsNotRead)) }
    if seen.pictures > 0 { notes.append(.pictures(seen.pictures)) }
    if zip.parts.contains(where: { $0.name.lowercased().hasSuffix("vbaproject.bin") }) { notes.append(.macros) }
    return notes
  }
}
