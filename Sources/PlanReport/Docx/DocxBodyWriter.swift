/// Writes the body of a document.
struct DocxBodyWriter {
  /// The numbers of its headings and lists.
  private(set) var numbering = DocxNumbering()
  private var content = ""
  private var page = DocxPage.upright

  /// The part.
  var xml: String { "\(DocxXML.head)<w:document \(DocxXML.namespaces)><w:body>\(content)</w:body></w:document>" }

  /// The styles of the document.
  private(set) var styles = DocxStyleSheet()

  mutating func write(_ document: Document) {
    // A list that is no official document and has wide tables lies across as a whole.
    page = document.issuer == nil && document.blocks.contains(where: \.isWideTable) ? .across : .upright
    styles = .of(document, on: page)
    if let issuer = document.issuer { content += head(issuer) }
    content += DocxXML.text("DocumentKind", document.kind)
    if !document.abstract.isEmpty {
      content += DocxXML.text("DocumentAbstract", document.abstract) + DocxXML.paragraph("AbstractRule", "")
    }
    for block in document.blocks.dropLast() { write(block) }
    // The signature never stands alone on a page.
    if let last = document.blocks.last { write(last, staysWithNext: document.isSigned) }
    content += foot(document)
    for (place, annex) in document.annexes.enumerated() {
      content += "<w:p><w:pPr><w:pStyle w:val=\"SectionEnd\"/>\(page.section(isAnnex: place > 0))</w:pPr></w:p>"
      write(annex)
    }
    content += page.section(isAnnex: !document.annexes.isEmpty)
  }

  private mutating func write(_ annex: Document.Annex) {
    page = annex.isWide ? .across : .upright
    content += DocxXML.text("AnnexTitle", annex.title)
    if !annex.name.isEmpty { content += DocxXML.text("AnnexTitle", annex.name) }
    if !annex.reference.isEmpty { content += DocxXML.text("AnnexReference", annex.reference) }
    for block in annex.blocks { write(block) }
  }

  private mutating func write(_ block: Document.Block, staysWithNext: Bool = false) {
    switch block {
    case .heading(let level, let text): writeNumbered("Heading\(min(3, max(1, level)))", text)
    // What opens a list or a table stays with it.
    case .paragraph(let text):
      content += DocxXML.text(text.hasSuffix(":") || staysWithNext ? "LeadIn" : "BodyText", text)
    case .lettered(let text): writeNumbered(text.hasSuffix(":") || staysWithNext ? "LeadIn" : "BodyText", text)
    case .labelled(let label, let text):
      content += DocxXML.paragraph("BodyText", DocxXML.runs("\(label):", style: "Strong") + DocxXML.runs(" \(text)"))
    case .points(let points):
      for point in points { content += DocxXML.text("ListBullet", point) }
    case .numbered(let points):
      let place = numbering.numbers()
      for point in points { content += DocxXML.paragraph("ListNumber", DocxXML.runs(point), place) }
    case .table(let table):
      if !table.name.isEmpty { content += DocxXML.text("TableCaption", table.name) }
      for part in table.parts(columns: 14) {
        content += DocxTableWriter(table: part, width: page.textWidth).xml + DocxXML.paragraph("TableEnd", "")
      }
    case .chart(let chart): content += DocxChartWriter(chart: chart, width: page.textWidth).xml
    }
  }

  /// A text whose typed number becomes one that Word computes.
  private mutating func writeNumbered(_ style: String, _ text: String) {
    let own = TypedNumber.Form.allCases.first { $0.style == style }
    let place: DocxNumbering.Place
    var rest = text
    if let typed = TypedNumber.split(text), let counted = numbering.place(of: typed.number) {
      (place, rest) = (counted, typed.text)
    } else {
      place = .none
    }
    let implied = own.map { DocxNumbering.Place(list: DocxNumbering.headings, level: $0.rawValue) } ?? .none
    content += DocxXML.paragraph(style, DocxXML.runs(rest), place == implied ? nil : place)
  }

  private func head(_ issuer: Document.Issuer) -> String {
    let left = styles.agencyWidth
    var agency = issuer.superior.isEmpty ? "" : DocxXML.text("Superior", issuer.superior)
    agency += DocxXML.text("Agency", issuer.agency) + DocxXML.paragraph("AgencyRule", "")
    agency += DocxXML.text("DocumentNumber", issuer.number)
    var republic = ""
    for (place, line) in issuer.motto.enumerated() {
      republic += DocxXML.text(place == 0 ? "NationalName" : "NationalMotto", line)
    }
    republic += DocxXML.paragraph("MottoRule", "") + DocxXML.text("PlaceAndDay", issuer.place)
    return DocxXML.beside([(left, agency), (page.textWidth - left, republic)]) + DocxXML.paragraph("TableEnd", "")
  }

  private func foot(_ document: Document) -> String {
    guard document.isSigned else { return "" }
    var recipients = document.recipients.enumerated().map {
      DocxXML.text($0.offset == 0 ? "RecipientsHead" : "Recipients", $0.element)
    }.joined()
    if recipients.isEmpty { recipients = DocxXML.paragraph("Recipients", "") }
    let signature =
      document.signature.map { DocxXML.text("Signature", $0) }.joined() + DocxXML.paragraph("SignerName", "")
    return DocxXML.paragraph("BeforeSignature", "")
      + DocxXML.beside([(page.textWidth / 2, recipients), (page.textWidth - page.textWidth / 2, signature)])
      + DocxXML.paragraph("TableEnd", "")
  }
}

extension Document {
  /// Whether recipients or a signature end it.
  fileprivate var isSigned: Bool { !recipients.isEmpty || !signature.isEmpty }
}

extension Document.Block {
  /// Whether it is a table of more columns than an upright page takes.
  var isWideTable: Bool { if case .table(let table) = self { table.columns.count > 7 } else { false } }
}

extension DocumentTable {
  /// The table in parts of at most so many columns, the first two columns in each.
  func parts(columns limit: Int) -> [DocumentTable] {
    guard columns.count > limit, limit > 2 else { return [self] }
    let count = (columns.count - 2 + limit - 3) / (limit - 2)
    let size = (columns.count - 2 + count - 1) / count
    return stride(from: 2, to: columns.count, by: size).map { start in
      let places = [0, 1] + Array(start..<min(columns.count, start + size))
      return DocumentTable(
        name: start == 2 ? name : "", places.map { columns[$0] },
        rows: rows.map { row in
          Row(row.isSpanning ? row.cells : places.map { $0 < row.cells.count ? row.cells[$0] : "" }, row.kind)
        })
    }
  }
}
