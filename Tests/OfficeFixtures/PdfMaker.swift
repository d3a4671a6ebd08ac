/// Makes PDF files with a text layer for tests: words at places, in a font whose letters are all half as wide as high.
public struct PdfMaker {
  /// Text at a place, in points from the top left corner.
  public struct Text {
    var x: Double
    var y: Double
    var text: String
    var size: Double
    /// Whether it runs downwards.
    public var isDown = false

    /// Text at a place.
    public init(_ x: Double, _ y: Double, _ text: String, size: Double = 12) {
      (self.x, self.y, self.text, self.size) = (x, y, text, size)
    }
  }

  /// The texts of each page.
  public var pages: [[Text]]
  /// What is drawn on each page, in the words of PDF, with the origin in the bottom left corner.
  public var drawings: [String] = []
  /// By how many degrees pages are turned when they are shown.
  public var turn = 0
  /// Whether the file asks for a password.
  public var isLocked = false
  /// Width and height of the pages.
  public var size = (width: 595.0, height: 842.0)

  /// A file of these pages.
  public init(pages: [[Text]]) { self.pages = pages }

  /// Lines from the top of a page, each with the space above it in lines.
  public static func lines(_ lines: [String], x: Double = 85, top: Double = 80, pitch: Double = 18) -> [Text] {
    var y = top
    return lines.compactMap { line in
      y += line.isEmpty ? pitch * 0.6 : pitch
      return line.isEmpty ? nil : Text(x, y, line)
    }
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    let kids = pages.indices.map { "\(10 + $0 * 2) 0 R" }.joined(separator: " ")
    var objects: [(Int, String)] = [
      (1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>"),
      (
        3,
        "<</Type/Font/Subtype/Type0/BaseFont/Test/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>"
      ),
      (
        4,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
          + "/Supplement 0>>/DW 500/FontDescriptor 6 0 R>>"
      ), (5, Self.stream(Self.unicode)),
      (
        6,
        "<</Type/FontDescriptor/FontName/Test/Flags 4/Ascent 800/Descent -200/ItalicAngle 0/CapHeight 700/StemV 80"
          + "/FontBBox[0 -200 1000 800]>>"
      ),
    ]
    for (place, texts) in pages.enumerated() {
      let page =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(size.width) \(size.height)]/Resources<</Font<</F 3 0 R>>>>"
        + "/Rotate \(turn)/Contents \(11 + place * 2) 0 R>>"
      objects.append((10 + place * 2, page))
      objects.append(
        (
          11 + place * 2,
          Self.stream(
            ((drawings.indices.contains(place) ? [drawings[place]] : []) + texts.map(shown)).joined(separator: "\n"))
        ))
    }
    return assembled(objects)
  }

  private func shown(_ text: Text) -> String {
    let digits = text.text.utf16.map { unit in
      let hex = String(unit, radix: 16)
      return String(repeating: "0", count: 4 - hex.count) + hex
    }
    let place = text.isDown ? "0 -1 1 0 \(text.x) \(size.height - text.y) Tm" : "\(text.x) \(size.height - text.y) Td"
    return "BT /F \(text.size) Tf \(place) <\(digits.joined())> Tj ET"
  }

  private static func stream(_ content: String) -> String {
    "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream"
  }

  private static let unicode = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfrange <0000> <FFFF> <0000> endbfrange
    endcmap end end
    """

  private func assembled(_ objects: [(Int, String)]) -> [UInt8] {
    var text = "%PDF-1.5\n"
    var offsets: [Int: Int] = [:]
    for (number, content) in objects {
      offsets[number] = text.utf8.count
      text += "\(number) 0 obj\n\(content)\nendobj\n"
    }
    let start = text.utf8.count
    let last = (objects.map(\.0).max() ?? 0) + 1
    text += "xref\n0 \(last)\n0000000000 65535 f \n"
    for number in 1..<last {
      let digits = String(offsets[number] ?? 0)
      let padded = String(repeating: "0", count: 10 - digits.count) + digits
      text += offsets[number] == nil ? "0000000000 65535 f \n" : "\(padded) 00000 n \n"
    }
    let hash = String(repeating: "ab", count: 32)
    let lock = isLocked ? "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<\(hash)>/U<\(hash)>>>/ID[<00><00>]" : ""
    text += "trailer\n<</Size \(last)/Root 1 0 R\(lock)>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
