/// The named styles of a DOCX file. Sizes are half points, distances twentieths of a point; the figures are those of
/// Nghị định 30/2020/NĐ-CP, annex I.
struct DocxStyleSheet {
  /// How long the rule below the agency is.
  var agencyRule = 1200
  /// How wide its column is.
  var agencyWidth = 3500
  /// How long the rule below the abstract is.
  var abstractRule = 3000
  /// How wide the text is.
  var textWidth = DocxPage.upright.textWidth

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

  /// The level of the headings' list on which the paragraphs of a style stand.
  private static func list(_ form: TypedNumber.Form) -> String {
    DocxXML.list(.init(list: DocxNumbering.headings, level: form.rawValue))
  }

  /// A line that is drawn as the upper border of an empty paragraph.
  private static func rule(_ length: Int, in width: Int) -> String {
    "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
      + spacing(60, 60, line: 40, rule: "exact") + indent(max(0, width - length) / 2, max(0, width - length) / 2)
  }

  /// The rules of the heads, as long as the texts above them ask.
  private var rules: [Style] {
    [
      Style(id: "MottoRule", paragraph: Self.rule(3480, in: textWidth - agencyWidth)),
      Style(id: "AgencyRule", paragraph: Self.rule(agencyRule, in: agencyWidth)),
      Style(id: "AbstractRule", paragraph: Self.rule(abstractRule, in: textWidth)),
    ]
  }

  private static let heads = [
    Style(id: "NationalName", paragraph: spacing(0, 0) + center, run: bold + size(24)),
    Style(id: "NationalMotto", paragraph: spacing(0, 0) + center, run: bold + size(26)),
    Style(id: "Superior", paragraph: spacing(0, 0) + center, run: size(24)),
    Style(id: "Agency", paragraph: spacing(0, 0) + center, run: bold + size(24)),
    Style(id: "DocumentNumber", paragraph: spacing(60, 0) + center, run: size(26)),
    Style(id: "PlaceAndDay", paragraph: spacing(60, 0) + center, run: italic + size(26)),
    Style(
      id: "DocumentKind", paragraph: keepNext + spacing(240, 0) + center + "<w:outlineLvl w:val=\"0\"/>",
      run: bold + size(28)),
    Style(id: "DocumentAbstract", paragraph: keepNext + spacing(0, 0) + center, run: bold + size(28)),
  ]

  private static let body = [
    Style(id: "BodyText", paragraph: spacing(0, 120, line: 264) + indent(0, first: 720) + "<w:jc w:val=\"both\"/>"),
    Style(id: "LeadIn", base: "BodyText", paragraph: keepNext),
    Style(
      id: "Heading1", base: "BodyText", paragraph: keepNext + list(.roman) + "<w:outlineLvl w:val=\"0\"/>", run: bold),
    Style(
      id: "Heading2", base: "BodyText", paragraph: keepNext + list(.decimal) + "<w:outlineLvl w:val=\"1\"/>", run: bold),
    Style(id: "Heading3", base: "BodyText", paragraph: keepNext + "<w:outlineLvl w:val=\"2\"/>", run: bold + italic),
    Style(id: "ListBullet", base: "BodyText", paragraph: DocxXML.list(DocxNumbering.dashes)),
    Style(id: "ListNumber", base: "BodyText"),
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
      Style(id: "BeforeSignature", base: "TableEnd", paragraph: keepNext),
      Style(id: "ChartLabel", paragraph: keepNext + spacing(40, 40), run: size(24)),
      Style(id: "ChartFigure", paragraph: keepNext + spacing(40, 40) + right, run: size(24)),
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
    let own = names[style.id] == nil ? " w:customStyle=\"1\"" : ""
    return "<w:style w:type=\"paragraph\"\(own) w:styleId=\"\(style.id)\">"
      + "<w:name w:val=\"\(names[style.id] ?? style.id)\"/>"
      + "<w:basedOn w:val=\"\(style.base)\"/><w:qFormat/>\(paragraph)\(run)</w:style>"
  }

  /// A style of tables with lines at those sides.
  private static func table(
    _ id: String, lines: [String] = [], size: Int = 4, color: String = "000000", margin: Int = 0
  ) -> String {
    let borders = lines.map {
      "<w:\($0) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(color)\"/>"
    }.joined()
    let name = id == "TableGrid" ? "Table Grid" : id
    return "<w:style w:type=\"table\"\(name == id ? " w:customStyle=\"1\"" : "") w:styleId=\"\(id)\">"
      + "<w:name w:val=\"\(name)\"/><w:basedOn w:val=\"TableNormal\"/>"
      + "<w:tblPr>\(borders.isEmpty ? "" : "<w:tblBorders>\(borders)</w:tblBorders>")<w:tblCellMar><w:left w:w=\"\(margin)\" w:type=\"dxa\"/>"
      + "<w:right w:w=\"\(margin)\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
  }

  /// The part.
  var xml: String {
    "\(DocxXML.head)<w:styles \(DocxXML.namespaces)>\(Self.defaults)"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
      + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
      + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
      + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr>"
      + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
      + (Self.heads + rules + Self.body + Self.tables).map(Self.xml).joined()
      + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:qFormat/><w:rPr>\(Self.bold)</w:rPr>"
      + "</w:style>"
      + Self.table("TableGrid", lines: ["top", "left", "bottom", "right", "insideH", "insideV"], margin: 70)
      + Self.table("TableBeside") + Self.table("TableChart", lines: ["insideH"], size: 36, color: "FFFFFF")
      + "</w:styles>"
  }
}

extension DocxStyleSheet {
  /// The styles of a document: rules from a third to half as long as the lines above them.
  static func of(_ document: Document, on page: DocxPage) -> Self {
    func rule(_ text: String, _ points: Int, in width: Int) -> Int {
      let longest =
        text.split(whereSeparator: \.isNewline)
        .map { DocxMetrics.width(of: $0, points: points, isBold: true) }.max() ?? 0
      return min(width, longest) * 2 / 5
    }
    let agencyWidth = page.textWidth * 3 / 8
    return Self(
      agencyRule: rule(document.issuer?.agency ?? "", 12, in: agencyWidth), agencyWidth: agencyWidth,
      abstractRule: rule(document.abstract, 14, in: page.textWidth), textWidth: page.textWidth)
  }
}
