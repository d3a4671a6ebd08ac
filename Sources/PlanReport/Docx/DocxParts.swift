/// The parts of a DOCX file beside its body and styles.
enum DocxParts {
  private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  static let contentTypes =
    "\(DocxXML.head)<Types xmlns=\"\(package)/content-types\">"
    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("header1", "header"),
      ("settings", "settings"),
    ]
    .map { "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(office).\($1)+xml\"/>" }.joined()
    + "<Override PartName=\"/docProps/core.xml\""
    + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"

  static let packageRelations =
    "\(DocxXML.head)<Relationships xmlns=\"\(package)/relationships\">"
    + "<Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" Target=\"word/document.xml\"/>"
    + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
    + "</Relationships>"

  static let documentRelations =
    "\(DocxXML.head)<Relationships xmlns=\"\(package)/relationships\">"
    + [("styles", "styles"), ("numbering", "numbering"), ("header", "header1"), ("settings", "settings")].enumerated()
    .map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(relations)/\($1.0)\" Target=\"\($1.1).xml\"/>"
    }.joined() + "</Relationships>"

  static let settings =
    "\(DocxXML.head)<w:settings \(DocxXML.namespaces)><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
    + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
    + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
    + "<w:themeFontLang w:val=\"vi-VN\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>"

  /// The number of the page, centred in the margin above.
  static let pageNumber =
    "\(DocxXML.head)<w:hdr \(DocxXML.namespaces)><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>"
    + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>"

  static func core(title: [String]) -> String {
    "\(DocxXML.head)<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:language>vi-VN</dc:language>"
      + "<dc:title>\(DocxXML.escaped(title.filter { !$0.isEmpty }.joined(separator: " – ").replacingLineEnds))</dc:title>"
      + "</cp:coreProperties>"
  }
}
