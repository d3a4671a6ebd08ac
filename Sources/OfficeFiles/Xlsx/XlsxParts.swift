/// The sheets of a workbook and how it counts days.
final class XlsxWorkbook: XMLEvents {
  /// A sheet by its name and the identifier of its part.
  struct Sheet {
    var name: String
    var id: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var since1904 = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "workbookPr": since1904 = attributes.flag("date1904")
    case "sheet":
      guard let id = attributes["id"], let title = attributes["name"] else { return }
      let state = attributes["state"] ?? "visible"
      sheets.append(Sheet(name: title.composed.withoutOuterBlanks, id: id, isHidden: state != "visible"))
    default: break
    }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The formats of cells, by the number of their style.
final class XlsxStyles: XMLEvents {
  private(set) var formats: [CellFormat] = []
  private var codes: [Int: CellFormat] = [:]
  /// For each font whether its text is struck through.
  private var fonts: [Bool] = []
  /// The font of each style.
  private var fontPlaces: [Int] = []
  private var isInCells = false
  private var isInFonts = false
  /// As many as a workbook may have.
  private static let mostFormats = 1 << 16

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes.int("numFmtId"), let code = attributes["formatCode"] { codes[id] = CellFormat(code: code) }
    case "cellXfs": isInCells = true
    case "fonts": isInFonts = true
    case "font": if isInFonts, fonts.count < Self.mostFormats { fonts.append(false) }
    case "strike":
      if isInFonts, let last = fonts.indices.last { fonts[last] = attributes.flag("val", missing: true) }
    case "xf":
      guard isInCells, formats.count < Self.mostFormats else { return }
      let id = attributes.int("numFmtId") ?? 0
      formats.append(codes[id] ?? CellFormat(builtIn: id))
      fontPlaces.append(attributes.int("fontId") ?? 0)
    default: break
    }
  }

  func end(_ name: XMLName) {
    if name == "cellXfs" { isInCells = false }
    if name == "fonts" { isInFonts = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Whether the text of a style is struck through.
  func isStruck(_ style: Int?) -> Bool {
    guard let style, fontPlaces.indices.contains(style), fonts.indices.contains(fontPlaces[style]) else { return false }
    return fonts[fontPlaces[style]]
  }

  /// The format of a style.
  func format(_ style: Int?) -> CellFormat {
    guard let style, formats.indices.contains(style) else { return .number(decimals: 0) }
    return formats[style]
  }
}
