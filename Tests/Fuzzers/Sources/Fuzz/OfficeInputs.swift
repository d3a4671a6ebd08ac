import OfficeFiles

/// Office files around an input, so that the fuzzer changes what they say and not how they are packed.
enum OfficeInputs {
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// A Word document with that in its body, a list, styles that hide and strike through, and a part in HTML.
  static func docx(_ body: [UInt8], html: [UInt8] = Array("<p>1.5 <s>a</s>".utf8)) -> [UInt8] {
    let numbering = """
      <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt \
      w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText \
      w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>
      """
    let styles =
      "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"s\">"
      + "<w:rPr><w:strike/><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style><w:style w:styleId=\"v\">"
      + "<w:rPr><w:vanish/><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr></w:style></w:styles>"
    return archive([
      ("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
      (
        "word/_rels/document.xml.rels",
        relations([("numbering", "numbering.xml"), ("styles", "styles.xml"), ("aFChunk", "a.html")])
      ),
      ("word/a.html", html), ("word/numbering.xml", Array(numbering.utf8)), ("word/styles.xml", Array(styles.utf8)),
      (
        "word/document.xml",
        Array("<w:document xmlns:w=\"w\"><w:body>".utf8) + body + Array("</w:body></w:document>".utf8)
      ),
    ])
  }

  /// A workbook of one sheet with that in it, and some strings to share.
  static func xlsx(_ sheet: [UInt8]) -> [UInt8] {
    let strings = ["Mã", "Tên tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Nguyên nhân", "Giải pháp", "Chủ trì", "1.10"]
    let shared = "<sst>\(strings.map { "<si><t>\($0)</t></si>" }.joined())</sst>"
    let formats = (0..<50).map { "<xf numFmtId=\"\($0)\"/>" }.joined()
    let parts = [("worksheet", "sheet1.xml"), ("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]
    return archive([
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      ("xl/_rels/workbook.xml.rels", relations(parts)),
      ("xl/workbook.xml", Array("<workbook><sheets><sheet name=\"A\" r:id=\"r0\"/></sheets></workbook>".utf8)),
      ("xl/sharedStrings.xml", Array(shared.utf8)),
      ("xl/styles.xml", Array("<styleSheet><cellXfs>\(formats)</cellXfs></styleSheet>".utf8)),
      ("xl/sheet1.xml", Array("<worksheet>".utf8) + sheet + Array("</worksheet>".utf8)),
    ])
  }

  private static func relations(_ parts: [(kind: String, target: String)]) -> [UInt8] {
    let entries = parts.enumerated().map { place, part in
      "<Relationship Id=\"r\(place)\" Type=\"\(relations)\(part.kind)\" Target=\"\(part.target)\"/>"
    }
    return Array("<Relationships>\(entries.joined())</Relationships>".utf8)
  }

  private static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    let zip = ZipWriter()
    for part in parts { zip.add(part.name) { write in part.bytes.withUnsafeBytes { write($0) } } }
    return zip.finish() ?? []
  }
}
