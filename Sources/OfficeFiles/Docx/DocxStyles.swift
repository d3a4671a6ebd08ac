/// The styles of a Word document, as far as they tell numbers, headings and hidden text.
final class DocxStyles: XMLEvents {
  private struct Style {
    var name = ""
    var basedOn: String?
    var list: String?
    var level: Int?
    var outline: Int?
    var isHidden: Bool?
    var isStruck: Bool?
    var isRaised: Bool?
    var font: String?
  }

  /// What a paragraph's style says of it.
  struct Resolved {
    /// The list it belongs to, by number; "0" for none.
    var list: String?
    /// The level in that list.
    var level: Int?
    /// The level of a heading, from 1.
    var heading: Int?
    var isHidden = false
    var isStruck = false
    /// Whether its text stands above the line.
    var isRaised = false
    var font: String?
  }

  /// The font of text that no style and no run gives one; `nil` when the document leaves it open.
  private(set) var defaultFont: String?
  private var styles: [String: Style] = [:]
  private var defaultParagraph: String?
  private var current: String?
  private var resolved: [String: Resolved] = [:]
  private var changes = 0

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if changes > 0 || name == "pPrChange" || name == "rPrChange" || name == "tblStylePr" { return changes += 1 }
    if name == "style" { return begin(attributes) }
    guard let current else {
      if name == "rFonts" { defaultFont = attributes.font }
      return
    }
    switch name {
    case "name": styles[current]?.name = attributes["val"] ?? ""
    case "basedOn": styles[current]?.basedOn = attributes["val"]
    case "numId": styles[current]?.list = attributes["val"]
    case "ilvl": styles[current]?.level = attributes.int("val")
    case "outlineLvl": styles[current]?.outline = attributes.int("val")
    case "vanish": styles[current]?.isHidden = attributes.flag("val", missing: true)
    case "strike", "dstrike":
      let isStruck = attributes.flag("val", missing: true)
      styles[current]?.isStruck = isStruck || styles[current]?.isStruck ?? false
    case "vertAlign": styles[current]?.isRaised = attributes["val"] == "superscript"
    case "rFonts": styles[current]?.font = attributes.font
    default: break
    }
  }

  private func begin(_ attributes: XMLAttributes) {
    current = attributes["styleId"]
    guard let current else { return }
    styles[current] = Style()
    if attributes["type"] == "paragraph", attributes.flag("default") { defaultParagraph = current }
  }

  func end(_ name: XMLName) {
    if changes > 0 { return changes -= 1 }
    if name == "style" { current = nil }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// What the style of that identifier says; the default style for `nil`.
  func style(_ id: String?) -> Resolved {
    guard let id = id ?? defaultParagraph else { return Resolved() }
    if let known = resolved[id] { return known }
    var result = Resolved()
    var (isHidden, isStruck, isRaised): (Bool?, Bool?, Bool?)
    var place: String? = id
    // A style that rests on itself ends the search.
    for _ in 0..<20 {
      guard let key = place, let style = styles[key] else { break }
      if result.list == nil { result.list = style.list }
      if result.level == nil { result.level = style.level }
      if result.heading == nil { result.heading = Self.heading(style) }
      if isHidden == nil { isHidden = style.isHidden }
      if isStruck == nil { isStruck = style.isStruck }
      if isRaised == nil { isRaised = style.isRaised }
      if result.font == nil { result.font = style.font }
      place = style.basedOn
    }
    if result.heading == 0 { result.heading = nil }
    result.isHidden = isHidden ?? false
    result.isStruck = isStruck ?? false
    result.isRaised = isRaised ?? false
    resolved[id] = result
    return result
  }

  /// The level of a heading that a style gives; 0 for one that says that it gives none.
  private static func heading(_ style: Style) -> Int? {
    if let outline = style.outline { return outline < 9 ? outline + 1 : 0 }
    let name = style.name.lowercased()
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), 1...9 ~= level else { return nil }
    return level
  }
}
