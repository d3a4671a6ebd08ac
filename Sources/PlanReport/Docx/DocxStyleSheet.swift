/// The named styles of a DOCX file. Sizes are half points, distances twentieths of a point; the figures are those of
/// Nghị định 30/2020/NĐ-CP, annex I.
enum DocxStyleSheet {
  /// A paragraph style.
  private struct Style {
    var id: String
    var base = "Normal"
    var paragraph = ""
    var run = ""
  }

  private static func spacing(_ before: Int, _ after: Int, line: Int = 240, rule: String = "auto") -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"\(rule)\"/>"
  }

  private static func size(_ half: Int) -> String { "<w:sz w:val=\"\(half)\"/><w:szCs w:val=\"\(half)\"/>" }

  private static func indent(_ left: Int, _ right: Int = 0, first: Int = 0) -> String {
    "<w:ind w:left=\"\(left)\" w:right=\"\(right)\"\(first > 0 ? " w:firstLine=\"\(first)\"" : "")/>"
  }

  private static let bold = "<w:b/><w:bCs/>"
  private static let italic = "<w:i/><w:iCs/>"
  private static let center = "<w:jc w:val=\"center\"/>"
  private static let right = "<w:jc w:val=\"right\"/>"
  private static let keepNext = "<w:keepNext/>"

  /// A line that is drawn as the upper border of an empty paragraph.
  private static func rule(_ indent: String) -> String {
    "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
      + spacing(60, 60, line: 40, rule: "exact") + indent
  }

  private static let heads = [
    Style(id: "NationalName", paragraph: spacing(0, 0) + center, run: bold + size(24)),
    Style(id: "NationalMotto", paragraph: spacing(0, 0) + center, run: bold + size(26)),
    Style(id: "MottoRule", paragraph: rule(indent(1180, 1180))),
    Style(id: "Superior", paragraph: spacing(0, 0) + center, run: size(24)),
    Style(id: "Agency", paragraph: spacing(0, 0) + center, run: bold + size(24)),
    Style(id: "AgencyRule", paragraph: rule(indent(1200, 1200))),
    Style(id: "DocumentNumber", paragraph: spacing(60, 0) + center, run: size(26)),
    Style(id: "PlaceAndDay", paragraph: spacing(60, 0) + center, run: italic + size(26)),
    Style(
      id: "DocumentKind", paragraph: keepNext + spacing(240, 0) + center + "<w:outlineLvl w:val=\"0\"/>",
      run: bold + size(28)),
    Style(id: "DocumentAbstract", paragraph: keepNext + spacing(0, 0) + center, run: bold + size(28)),
    Style(id: "AbstractRule", paragraph: rule(indent(3400, 3400))),
  ]

  private static let body = [
    Style(id: "BodyText", paragraph: spacing(0, 120, line: 264) + indent(0, first: 720) + "<w:jc w:val=\"both\"/>"),
    Style(id: "Heading1", base: "BodyText", paragraph: keepNext + "<w:outlineLvl w:val=\"0\"/>", run: bold),
    Style(id: "Heading2", base: "BodyText", paragraph: keepNext + "<w:outlineLvl w:val=\"1\"/>", run: bold),
    Style(id: "Heading3", base: "BodyText", paragraph: keepNext + "<w:outlineLvl w:val=\"2\"/>", run: bold + italic),
    Style(id: "ListBullet", base: "BodyText"), Style(id: "ListNumber", base: "BodyText"),
    Style(id: "RecipientsHead", paragraph: keepNext + spacing(0, 0), run: bold + italic + size(24)),
    Style(id: "Recipients", paragraph: keepNext + spacing(0, 0), run: size(22)),
    Style(id: "Signature", paragraph: keepNext + spacing(0, 0) + center, run: bold + size(28)),
    Style(id: "SignerName", paragraph: spacing(1440, 0) + center, run: bold + size(28)),
    Style(id: "AnnexTitle", paragraph: keepNext + spacing(0, 0) + center, run: bold + size(28)),
    Style(id: "AnnexReference", paragraph: spacing(0, 120) + center, run: italic + size(26)),
    Style(id: "SectionEnd", paragraph: spacing(0, 0, line: 20, rule: "exact"), run: size(2)),
    Style(id: "Header", paragraph: spacing(0, 0) + center, run: size(26)),
  ]

  private static let tables: [Style] = {
    var styles = [
      Style(id: "TableCaption", paragraph: keepNext + spacing(120, 60) + center, run: bold + size(26)),
      Style(id: "TableEnd", paragraph: spacing(0, 0, line: 120, rule: "exact"), run: size(8)),
      Style(id: "ChartLegend", paragraph: spacing(40, 60) + center, run: italic + size(22)),
    ]
    for (suffix, points) in [("", 24), ("Small", 20)] {
      styles += [
        Style(id: "TableHead\(suffix)", paragraph: keepNext + spacing(40, 40) + center, run: bold + size(points)),
        Style(id: "TableText\(suffix)", paragraph: spacing(40, 40), run: size(points)),
        Style(id: "TableCenter\(suffix)", paragraph: spacing(40, 40) + center, run: size(points)),
        Style(id: "TableRight\(suffix)", paragraph: spacing(40, 40) + right, run: size(points)),
      ]
    }
    return styles
  }()

  private static let defaults =
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    + "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:hAnsi=\"Times New Roman\""
    + " w:cs=\"Times New Roman\"/><w:color w:val=\"000000\"/>\(size(28))<w:lang w:val=\"vi-VN\" w:eastAsia=\"vi-VN\""
    + " w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"

  /// Names that Word knows for styles of its own.
  private static let names = [
    "BodyText": "Body Text", "Heading1": "heading 1", "Heading2": "heading 2", "Heading3": "heading 3",
    "ListBullet": "List Bullet", "ListNumber": "List Number", "Header": "header", "Signature": "Signature",
  ]

  private static func xml(_ style: Style) -> String {
    let run = style.run.isEmpty ? "" : "<w:rPr>\(style.run)</w:rPr>"
    let paragraph = style.paragraph.isEmpty ? "" : "<w:pPr>\(style.paragraph)</w:pPr>"
    return "<w:style w:type=\"paragraph\" w:styleId=\"\(style.id)\"><w:name w:val=\"\(names[style.id] ?? style.id)\"/>"
      + "<w:basedOn w:val=\"\(style.base)\"/><w:qFormat/>\(paragraph)\(run)</w:style>"
  }

  private static func table(_ id: String, _ name: String, lines: String) -> String {
    let borders =
      lines.isEmpty
      ? ""
      : "<w:tblBorders>"
        + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
          "<w:\($0) w:val=\"\(lines)\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }.joined() + "</w:tblBorders>"
    let margin = lines.isEmpty ? 0 : 70
    return "<w:style w:type=\"table\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"TableNormal\"/>"
      + "<w:tblPr>\(borders)<w:tblCellMar><w:left w:w=\"\(margin)\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"\(margin)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
  }

  /// The part.
  static let xml =
    "\(DocxXML.head)<w:styles \(DocxXML.namespaces)>\(defaults)"
    + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
    + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
    + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
    + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>"
    + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
    + (heads + body + tables).map(xml).joined()
    + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:qFormat/><w:rPr>\(bold)</w:rPr>"
    + "</w:style>" + table("TableGrid", "Table Grid", lines: "single") + table("TableBeside", "Table Beside", lines: "")
    + "</w:styles>"
}
