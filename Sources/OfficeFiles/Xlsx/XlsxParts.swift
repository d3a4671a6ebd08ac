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
  private var isInCells = false
  /// As many as a workbook may have.
  private static let mostFormats = 1 << 16

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes.int("numFmtId"), let code = attributes["formatCode"] { codes[id] = CellFormat(code: code) }
    case "cellXfs": isInCells = true
    case "xf":
      guard isInCells, formats.count < Self.mostFormats else { return }
      let id = attributes.int("numFmtId") ?? 0
      formats.append(codes[id] ?? CellFormat(builtIn: id))
    default: break
    }
  }

  func end(_ name: XMLName) {
    if name == "cellXfs" { isInCells = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The format of a style.
  func format(_ style: Int?) -> CellFormat {
    guard let style, formats.indices.contains(style) else { return .number(decimals: 0) }
    return formats[style]
  }
}

/// The texts that cells share, by their number.
final class XlsxStrings: XMLEvents {
  private(set) var strings: [String] = []
  private let limits: OfficeLimits
  private var buffer: [UInt8] = []
  private var bytes = 0
  private var isInText = false
  private var phonetic = 0

  init(_ limits: OfficeLimits) { self.limits = limits }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": buffer.removeAll(keepingCapacity: true)
    case "t": isInText = phonetic == 0
    case "rPh": phonetic += 1
    default: break
    }
  }

  func end(_ name: XMLName) throws(OfficeFault) {
    switch name {
    case "si":
      guard strings.count < limits.cells else { throw .tooManyCells(limit: limits.cells) }
      strings.append(CellText.of(buffer))
    case "t": isInText = false
    case "rPh": phonetic -= 1
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeFault) {
    guard isInText else { return }
    self.bytes += bytes.count
    guard self.bytes <= limits.textBytes else { throw .tooMuchText(limit: limits.textBytes) }
    buffer += bytes
  }
}

/// The text of a cell as it is kept.
enum CellText {
  /// Bytes as text in normal form C, without blanks around, and without the codes for control characters.
  static func of(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return (bytes.contains(0x5F) ? decoded(text) : text).composed.withoutOuterBlanks
  }

  /// `_x000D_` stands for a carriage return, `_x005F_` for the line in front of such a code.
  private static func decoded(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      result += rest[..<start.lowerBound]
      let digits = rest[start.upperBound...].prefix(4)
      let end = digits.endIndex
      if digits.count == 4, end < rest.endIndex, rest[end] == "_", let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        if value >= 0x20 || value == 0x0A || value == 0x09 { result.unicodeScalars.append(scalar) }
        rest = rest[rest.index(after: end)...]
      } else {
        result += "_x"
        rest = rest[start.upperBound...]
      }
    }
    return result + rest
  }
}
