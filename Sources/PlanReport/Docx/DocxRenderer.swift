import OfficeFiles

/// A document as DOCX, laid out by Nghị định 30/2020/NĐ-CP: A4, Times New Roman, both heads with their rules, body of 14
/// points justified with a first-line indent, page numbers from page 2, those of each annex anew, tables whose heads
/// repeat, recipients beside the signature, annexes in sections of their own.
///
/// Everything looks as it does by named styles. The same document gives the same bytes.
public struct DocxRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The bytes of the file.
  public func render(_ document: Document) -> [UInt8] {
    var writer = DocxBodyWriter()
    writer.write(document)
    let zip = ZipWriter()
    zip.add("[Content_Types].xml", DocxParts.contentTypes)
    zip.add("_rels/.rels", DocxParts.packageRelations)
    zip.add("docProps/core.xml", DocxParts.core(title: [document.kind, document.abstract]))
    zip.add("word/document.xml", writer.xml)
    zip.add("word/styles.xml", writer.styles.xml)
    zip.add("word/numbering.xml", writer.numbering.xml)
    zip.add("word/header1.xml", DocxParts.pageNumber)
    zip.add("word/settings.xml", DocxParts.settings)
    zip.add("word/_rels/document.xml.rels", DocxParts.documentRelations)
    // Only a part that cannot be written makes this fail, and all parts are in memory.
    return zip.finish() ?? []
  }
}

/// The sizes of a page, in twentieths of a point.
struct DocxPage {
  /// Width and height of the sheet.
  var width, height: Int
  /// Margins.
  var left, right, top, bottom: Int

  /// How wide text is.
  var textWidth: Int { width - left - right }

  /// A4 upright: 20 mm above and below, 30 mm left, 15 mm right.
  static let upright = DocxPage(width: 11_906, height: 16_838, left: 1701, right: 850, top: 1134, bottom: 1134)
  /// A4 across: the margin for binding lies above.
  static let across = DocxPage(width: 16_838, height: 11_906, left: 1134, right: 1134, top: 1701, bottom: 850)

  /// The properties of a section, whose first page shows no number; those of each annex are counted from 1.
  func section(isAnnex: Bool) -> String {
    let orientation = width > height ? " w:orient=\"landscape\"" : ""
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:type w:val=\"nextPage\"/>"
      + "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(orientation)/>"
      + "<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" w:bottom=\"\(bottom)\" w:left=\"\(left)\" w:header=\"567\""
      + " w:footer=\"567\" w:gutter=\"0\"/>\(isAnnex ? "<w:pgNumType w:start=\"1\"/>" : "")<w:titlePg/></w:sectPr>"
  }
}
