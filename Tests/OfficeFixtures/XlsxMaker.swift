import OfficeFiles

/// Makes workbooks for tests, from the XML of their sheets.
public struct XlsxMaker {
  /// A sheet: its name, its state, and what stands in it.
  public struct Sheet {
    /// The name.
    public var name: String
    /// What stands between the tags of the sheet.
    public var content: String
    /// `visible`, `hidden` or `veryHidden`.
    public var state = "visible"

    /// A sheet.
    public init(_ name: String, _ content: String, state: String = "visible") {
      (self.name, self.content, self.state) = (name, content, state)
    }
  }

  /// The sheets, in order.
  public var sheets: [Sheet]
  /// The texts that cells share.
  public var strings: [String] = []
  /// The formats of styles 0, 1, …, by their codes.
  public var formats: [String] = []
  /// The fonts of the workbook, what stands in each; style N has font N, where there is one.
  public var fonts: [String] = []
  /// Whether days count from 1904.
  public var since1904 = false
  /// Further parts, by name.
  public var parts: [(name: String, text: String)] = []

  /// A workbook.
  public init(_ sheets: [Sheet]) { self.sheets = sheets }

  /// A workbook of one sheet with these cells as text, or as numbers where they are numbers with a point.
  public init(rows: [[String]], name: String = "Sheet1") {
    self.init([Sheet(name, Self.data(rows))])
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The bytes of the file.
  public var bytes: [UInt8] {
    let zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", Self.relationships([("officeDocument", "xl/workbook.xml")]))
    var related = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    if !strings.isEmpty {
      let items = strings.map { $0.hasPrefix("<") ? "<si>\($0)</si>" : "<si><t>\(DocxMaker.escaped($0[...]))</t></si>" }
      zip.add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(items.joined())</sst>")
      related.append(("sharedStrings", "sharedStrings.xml"))
    }
    if !formats.isEmpty {
      zip.add("xl/styles.xml", styles)
      related.append(("styles", "styles.xml"))
    }
    zip.add("xl/_rels/workbook.xml.rels", Self.relationships(related))
    let list = sheets.enumerated().map { place, sheet in
      "<sheet name=\"\(DocxMaker.escaped(sheet.name[...]))\" sheetId=\"\(place + 1)\" state=\"\(sheet.state)\" r:id=\"r\(place)\"/>"
    }
    zip.add(
      "xl/workbook.xml",
      "<?xml version=\"1.0\"?><workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.kinds)\"><workbookPr date1904=\"\(since1904 ? 1 : 0)\"/>"
        + "<sheets>\(list.joined())</sheets></workbook>")
    for (place, sheet) in sheets.enumerated() {
      zip.add(
        "xl/worksheets/sheet\(place + 1).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.content)</worksheet>")
    }
    for part in parts { zip.add(part.name, part.text) }
    return zip.finish() ?? []
  }

  private var contentTypes: String {
    let names =
      sheets.indices.map { ("worksheets/sheet\($0 + 1)", "worksheet") }
      + [("workbook", "sheet.main"), ("styles", "styles"), ("sharedStrings", "sharedStrings")]
    let parts = names.map { name, kind in
      "<Override PartName=\"/xl/\(name).xml\" "
        + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml\"/>"
    }
    return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "\(parts.joined())</Types>"
  }

  private var styles: String {
    let codes = formats.enumerated().map { place, code in
      "<numFmt numFmtId=\"\(200 + place)\" formatCode=\"\(DocxMaker.escaped(code[...]))\"/>"
    }
    let styles = formats.indices.map { place in
      "<xf numFmtId=\"\(Int(formats[place]) ?? 200 + place)\" fontId=\"\(fonts.indices.contains(place) ? place : 0)\"/>"
    }
    let allFonts = fonts.isEmpty ? "" : "<fonts>\(fonts.map { "<font>\($0)</font>" }.joined())</fonts>"
    return
      "<styleSheet xmlns=\"\(Self.main)\"><numFmts>\(codes.joined())</numFmts>\(allFonts)<cellStyleXfs><xf numFmtId=\"14\"/>"
      + "</cellStyleXfs><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
  }

  private static func relationships(_ list: [(kind: String, target: String)]) -> String {
    let entries = list.enumerated().map { place, entry in
      "<Relationship Id=\"r\(place)\" Type=\"\(kinds)/\(entry.kind)\" Target=\"\(entry.target)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(entries.joined())"
      + "</Relationships>"
  }

  /// The data of a sheet with these cells; empty ones are left out.
  public static func data(_ rows: [[String]]) -> String {
    let lines = rows.enumerated().map { row, cells in
      let texts = cells.enumerated().map { column, text in
        text.isEmpty ? "" : cell("\(letters(column))\(row + 1)", text)
      }
      return "<row r=\"\(row + 1)\">\(texts.joined())</row>"
    }
    return "<sheetData>\(lines.joined())</sheetData>"
  }

  /// A cell: a number where the text is one with a point, else text of its own.
  public static func cell(_ name: String, _ text: String) -> String {
    if Double(text) != nil, !text.hasPrefix("0") || text == "0" || text.hasPrefix("0.") {
      return "<c r=\"\(name)\"><v>\(text)</v></c>"
    }
    return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(DocxMaker.escaped(text[...]))</t></is></c>"
  }

  private static func letters(_ column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}
