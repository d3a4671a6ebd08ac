import OfficeFiles

/// Makes Word documents for tests, from the XML that stands between the tags of the body.
public struct DocxMaker {
  /// What stands in the body.
  public var body: String
  /// The styles, without the element around them.
  public var styles: String
  /// The lists, without the element around them.
  public var numbering: String
  /// Footnotes, without the element around them.
  public var footnotes: String
  /// Further parts, by name.
  public var parts: [(name: String, text: String)] = []
  /// Relations to further parts of the folder `word`, `c0`, `c1`, …, by their kind; a target with a colon lies outside.
  public var related: [(kind: String, target: String)] = []

  /// A document.
  public init(_ body: String, styles: String = "", numbering: String = "", footnotes: String = "") {
    self.body = body
    self.styles = styles
    self.numbering = numbering
    self.footnotes = footnotes
  }

  /// A document of plain paragraphs.
  public init(paragraphs: [String]) { self.init(paragraphs.map { Self.p($0) }.joined()) }

  private static let names = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    """

  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The bytes of the file.
  public var bytes: [UInt8] {
    let zip = ZipWriter()
    zip.add("[Content_Types].xml", Self.contentTypes)
    zip.add("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")]))
    var related: [(String, String)] = []
    for (name, element, text) in [
      ("styles", "styles", styles), ("numbering", "numbering", numbering), ("footnotes", "footnotes", footnotes),
    ] where !text.isEmpty {
      zip.add("word/\(name).xml", "<?xml version=\"1.0\"?><w:\(element) \(Self.names)>\(text)</w:\(element)>")
      related.append((name, "\(name).xml"))
    }
    let further = self.related.enumerated().map { place, entry in
      "<Relationship Id=\"c\(place)\" Type=\"\(Self.kinds)/\(entry.kind)\" Target=\"\(entry.target)\""
        + (entry.target.contains(":") ? " TargetMode=\"External\"/>" : "/>")
    }
    zip.add(
      "word/_rels/document.xml.rels",
      Self.relationships(related).replacing("</Relationships>", with: further.joined() + "</Relationships>"))
    zip.add(
      "word/document.xml",
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:document \(Self.names)><w:body>\(body)<w:sectPr/></w:body></w:document>")
    for part in parts { zip.add(part.name, part.text) }
    return zip.finish() ?? []
  }

  private static let contentTypes = """
    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """

  static func relationships(_ list: [(kind: String, target: String)]) -> String {
    let entries = list.enumerated().map { place, entry in
      "<Relationship Id=\"r\(place)\" Type=\"\(kinds)/\(entry.kind)\" Target=\"\(entry.target)\"/>"
    }
    return "<?xml version=\"1.0\"?><Relationships "
      + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(entries.joined())</Relationships>"
  }
}

extension DocxMaker {
  /// A paragraph of one run; a line break of the text becomes one of the document.
  public static func p(_ text: String, style: String? = nil, list: Int? = nil, level: Int? = nil) -> String {
    paragraph(r(text), style: style, list: list, level: level)
  }

  /// A paragraph of runs.
  public static func paragraph(
    _ runs: String, style: String? = nil, list: Int? = nil, level: Int? = nil
  ) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if let list {
      let ilvl = level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
      properties += "<w:numPr>\(ilvl)<w:numId w:val=\"\(list)\"/></w:numPr>"
    }
    return "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(runs)</w:p>"
  }

  /// A run.
  public static func r(_ text: String, _ properties: String = "") -> String {
    let pieces = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(escaped($0))</w:t>"
      }.joined(separator: "<w:tab/>")
    }
    let rPr = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(rPr)\(pieces.joined(separator: "<w:br/>"))</w:r>"
  }

  /// A table of plain cells.
  public static func table(_ rows: [[String]], headingRows: Int = 0) -> String {
    let lines = rows.enumerated().map { place, cells in
      row(
        cells.map { tc($0.split(separator: "\n", omittingEmptySubsequences: false).map { p(String($0)) }.joined()) },
        place < headingRows ? "<w:tblHeader/>" : "")
    }
    return "<w:tbl><w:tblPr/><w:tblGrid/>\(lines.joined())</w:tbl>"
  }

  /// A row of cells.
  public static func row(_ cells: [String], _ properties: String = "") -> String {
    "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
  }

  /// A cell of paragraphs.
  public static func tc(_ content: String, _ properties: String = "") -> String {
    "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(content)</w:tc>"
  }

  /// A definition of a list whose levels are given as format and text.
  public static func list(_ id: Int, _ levels: [(format: String, text: String)], _ more: String = "") -> String {
    abstract(id, levels, more) + "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(id)\"/></w:num>"
  }

  /// The definition alone, without a list that uses it.
  public static func abstract(_ id: Int, _ levels: [(format: String, text: String)], _ more: String = "") -> String {
    let texts = levels.enumerated().map { place, level in
      "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(level.format)\"/>"
        + "<w:lvlText w:val=\"\(escaped(level.text[...]))\"/></w:lvl>"
    }
    return "<w:abstractNum w:abstractNumId=\"\(id)\">\(more)\(texts.joined())</w:abstractNum>"
  }

  static func escaped(_ text: Substring) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
