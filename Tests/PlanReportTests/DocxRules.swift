import OfficeFixtures

/// The rules of ECMA-376 that validators of DOCX files check: which elements come in which order, what they cannot be
/// without, and that everything that is named is there.
struct DocxRules {
  private(set) var faults: [String] = []
  private let parts: OfficeParts
  private var roots: [String: XMLElement] = [:]

  /// Checks a file.
  init(_ bytes: [UInt8]) throws {
    parts = try OfficeParts(bytes)
    for name in parts.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      roots[name] = XMLElement.root(of: try parts.text(name))
      if roots[name] == nil { faults.append("\(name): not well formed") }
    }
    for (name, root) in roots.sorted(by: { $0.key < $1.key }) { for element in root.all { check(element, in: name) } }
    checkPackage()
    checkReferences()
  }

  // MARK: Elements

  /// The order of what may stand in an element; what is not named may not.
  private static let orders: [String: [String]] = [
    "w:document": ["w:background", "w:body"], "w:body": ["w:p", "w:tbl", "w:sectPr"],
    "w:pPr": [
      "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr",
      "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap",
      "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd",
      "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc",
      "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr",
      "w:sectPr", "w:pPrChange",
    ],
    "w:rPr": [
      "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike",
      "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden",
      "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect",
      "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang",
    ],
    "w:p": ["w:pPr", "w:r"], "w:r": ["w:rPr", "w:t w:br w:tab w:fldChar w:instrText"],
    "w:numPr": ["w:ilvl", "w:numId"], "w:pBdr": ["w:top", "w:left", "w:bottom", "w:right", "w:between", "w:bar"],
    "w:tbl": ["w:tblPr", "w:tblGrid", "w:tr"], "w:tblGrid": ["w:gridCol"], "w:tr": ["w:trPr", "w:tc"],
    "w:trPr": ["w:cantSplit w:tblHeader"],
    "w:tc": ["w:tcPr", "w:p w:tbl"],
    "w:tblPr": [
      "w:tblStyle", "w:tblpPr", "w:tblOverlap", "w:bidiVisual", "w:tblStyleRowBandSize", "w:tblStyleColBandSize",
      "w:tblW", "w:jc", "w:tblCellSpacing", "w:tblInd", "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar",
      "w:tblLook", "w:tblCaption", "w:tblDescription",
    ],
    "w:tblBorders": ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"],
    "w:tblCellMar": ["w:top", "w:left", "w:bottom", "w:right"],
    "w:tcPr": [
      "w:cnfStyle", "w:tcW", "w:gridSpan", "w:hMerge", "w:vMerge", "w:tcBorders", "w:shd", "w:noWrap", "w:tcMar",
      "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark",
    ],
    "w:sectPr": [
      "w:headerReference w:footerReference", "w:footnotePr", "w:endnotePr", "w:type", "w:pgSz", "w:pgMar",
      "w:paperSrc", "w:pgBorders", "w:lnNumType", "w:pgNumType", "w:cols", "w:formProt", "w:vAlign", "w:noEndnote",
      "w:titlePg", "w:textDirection", "w:bidi", "w:rtlGutter", "w:docGrid",
    ],
    "w:styles": ["w:docDefaults", "w:latentStyles", "w:style"], "w:docDefaults": ["w:rPrDefault", "w:pPrDefault"],
    "w:rPrDefault": ["w:rPr"], "w:pPrDefault": ["w:pPr"],
    "w:style": [
      "w:name", "w:aliases", "w:basedOn", "w:next", "w:link", "w:autoRedefine", "w:hidden", "w:uiPriority",
      "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:locked", "w:personal", "w:personalCompose",
      "w:personalReply", "w:rsid", "w:pPr", "w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr",
    ],
    "w:numbering": ["w:numPicBullet", "w:abstractNum", "w:num", "w:numIdMacAtCleanup"],
    "w:abstractNum": ["w:nsid", "w:multiLevelType", "w:tmpl", "w:name", "w:styleLink", "w:numStyleLink", "w:lvl"],
    "w:lvl": [
      "w:start", "w:numFmt", "w:lvlRestart", "w:pStyle", "w:isLgl", "w:suff", "w:lvlText", "w:lvlPicBulletId",
      "w:legacy", "w:lvlJc", "w:pPr", "w:rPr",
    ],
    "w:num": ["w:abstractNumId", "w:lvlOverride"], "w:lvlOverride": ["w:startOverride", "w:lvl"],
    "w:hdr": ["w:p w:tbl"],
    "w:settings": [
      "w:writeProtection", "w:view", "w:zoom", "w:mirrorMargins", "w:defaultTabStop", "w:autoHyphenation",
      "w:evenAndOddHeaders", "w:characterSpacingControl", "w:footnotePr", "w:endnotePr", "w:compat", "w:docVars",
      "w:rsids", "w:themeFontLang", "w:clrSchemeMapping", "w:decimalSymbol", "w:listSeparator",
    ],
    "w:compat": ["w:compatSetting"],
  ]

  /// Elements that may come several times.
  private static let repeated: Set<String> = [
    "w:p", "w:tbl", "w:r", "w:t", "w:br", "w:tab", "w:tr", "w:tc", "w:gridCol", "w:style", "w:abstractNum", "w:num",
    "w:lvl", "w:lvlOverride", "w:headerReference", "w:footerReference", "w:compatSetting", "w:cantSplit",
  ]

  /// Attributes that an element cannot be without.
  private static let required: [String: [String]] = [
    "w:pStyle": ["w:val"], "w:rStyle": ["w:val"], "w:tblStyle": ["w:val"], "w:basedOn": ["w:val"],
    "w:name": ["w:val"], "w:ilvl": ["w:val"], "w:numId": ["w:val"], "w:abstractNumId": ["w:val"], "w:jc": ["w:val"],
    "w:tblW": ["w:w", "w:type"], "w:tcW": ["w:w", "w:type"], "w:gridCol": ["w:w"], "w:gridSpan": ["w:val"],
    "w:sz": ["w:val"], "w:szCs": ["w:val"], "w:color": ["w:val"], "w:shd": ["w:val"], "w:vAlign": ["w:val"],
    "w:headerReference": ["w:type", "r:id"], "w:pgSz": ["w:w", "w:h"],
    "w:pgMar": ["w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer", "w:gutter"],
    "w:style": ["w:type", "w:styleId"], "w:abstractNum": ["w:abstractNumId"], "w:num": ["w:numId"],
    "w:lvl": ["w:ilvl"], "w:lvlOverride": ["w:ilvl"], "w:fldChar": ["w:fldCharType"], "w:outlineLvl": ["w:val"],
    "w:numFmt": ["w:val"], "w:lvlText": ["w:val"], "w:lvlJc": ["w:val"], "w:zoom": ["w:percent"],
    "w:compatSetting": ["w:name", "w:uri", "w:val"],
    "Relationship": ["Id", "Type", "Target"], "Override": ["PartName", "ContentType"],
    "Default": ["Extension", "ContentType"],
  ]

  /// The values that an attribute may have.
  private static let values: [String: Set<String>] = [
    "w:jc w:val": ["left", "start", "center", "right", "end", "both", "distribute"],
    "w:tblW w:type": ["nil", "pct", "dxa", "auto"], "w:tcW w:type": ["nil", "pct", "dxa", "auto"],
    "w:tblLayout w:type": ["fixed", "autofit"], "w:spacing w:lineRule": ["auto", "exact", "atLeast"],
    "w:pgSz w:orient": ["portrait", "landscape"], "w:vMerge w:val": ["restart", "continue"],
    "w:headerReference w:type": ["default", "first", "even"], "w:vAlign w:val": ["top", "center", "both", "bottom"],
    "w:type w:val": ["nextPage", "nextColumn", "continuous", "evenPage", "oddPage"],
    "w:style w:type": ["paragraph", "character", "table", "numbering"], "w:suff w:val": ["tab", "space", "nothing"],
    "w:fldChar w:fldCharType": ["begin", "separate", "end"], "w:lvlJc w:val": ["left", "center", "right"],
    "w:numFmt w:val": ["bullet", "decimal", "lowerLetter", "upperRoman", "none"],
    "w:multiLevelType w:val": ["singleLevel", "multilevel", "hybridMultilevel"],
  ]

  private mutating func check(_ element: XMLElement, in part: String) {
    for attribute in Self.required[element.name] ?? [] where element.attributes[attribute] == nil {
      faults.append("\(part): \(element.name) without \(attribute)")
    }
    for (attribute, value) in element.attributes {
      if let allowed = Self.values["\(element.name) \(attribute)"], !allowed.contains(value) {
        faults.append("\(part): \(element.name) \(attribute)=\(value)")
      }
    }
    guard let order = Self.orders[element.name] else {
      if element.name.hasPrefix("w:"), !element.children.isEmpty { faults.append("\(part): \(element.name) is new") }
      return
    }
    // In a body and a cell, paragraphs and tables come as they like.
    let isMixed = element.name == "w:body"
    var last = 0
    var seen: Set<String> = []
    for child in element.children {
      guard let place = order.firstIndex(where: { $0.split(separator: " ").contains(child.name[...]) }) else {
        faults.append("\(part): \(child.name) in \(element.name)")
        continue
      }
      if place < last, !(isMixed && place < 2 && last < 2) {
        faults.append("\(part): \(child.name) too late in \(element.name)")
      }
      last = max(last, place)
      if !seen.insert(child.name).inserted, !Self.repeated.contains(child.name) {
        faults.append("\(part): \(child.name) twice in \(element.name)")
      }
    }
    if element.name == "w:tc", element.children.last?.name != "w:p" {
      faults.append("\(part): a cell ends without w:p")
    }
    if element.name == "w:tbl" { checkTable(element, in: part) }
  }

  /// Each row takes as many columns as the grid has; a cell that goes on from above has one above it.
  private mutating func checkTable(_ table: XMLElement, in part: String) {
    let columns = table.child("w:tblGrid")?.children.count ?? 0
    var open: Set<Int> = []
    for row in table.children where row.name == "w:tr" {
      var (column, merged) = (0, Set<Int>())
      for cell in row.children where cell.name == "w:tc" {
        let properties = cell.child("w:tcPr")
        if let merge = properties?.child("w:vMerge") {
          merged.insert(column)
          if merge.attributes["w:val"] != "restart", !open.contains(column) {
            faults.append("\(part): w:vMerge goes on from nothing")
          }
        }
        column += Int(properties?.child("w:gridSpan")?.attributes["w:val"] ?? "1") ?? 0
      }
      if column != columns { faults.append("\(part): a row of \(column) columns in a grid of \(columns)") }
      open = merged
    }
  }

  // MARK: What is named is there

  private mutating func checkPackage() {
    let types = roots["[Content_Types].xml"]?.children ?? []
    let overrides = types.compactMap { $0.attributes["PartName"].map { String($0.dropFirst()) } }
    let endings = Set(types.compactMap { $0.attributes["Extension"] })
    for name in overrides where !parts.names.contains(name) { faults.append("a type for \(name), which is not there") }
    for name in parts.names where !overrides.contains(name) {
      if !endings.contains(String(name.split(separator: ".").last ?? "")) { faults.append("\(name): no type") }
      if name.hasSuffix(".xml"), name != "[Content_Types].xml" { faults.append("\(name): only the default type") }
    }
    for (name, root) in roots where name.hasSuffix(".rels") {
      let folder = name.hasPrefix("word/") ? "word/" : ""
      checkUnique(root.children.compactMap { $0.attributes["Id"] }, "Id of \(name)")
      for relation in root.children {
        let target = relation.attributes["Target"] ?? ""
        if !parts.names.contains(folder + target) { faults.append("\(name): \(target) is not there") }
      }
    }
  }

  private mutating func checkReferences() {
    let styles = roots["word/styles.xml"]?.all("w:style") ?? []
    let known = Dictionary(grouping: styles) { $0.attributes["w:type"] ?? "" }
      .mapValues { Set($0.compactMap { $0.attributes["w:styleId"] }) }
    checkUnique(styles.compactMap { $0.attributes["w:styleId"] }, "style")
    checkUnique(styles.compactMap { $0.child("w:name")?.attributes["w:val"] }, "name of a style")
    let numbers = roots["word/numbering.xml"]?.children ?? []
    let numberIDs = numbers.filter { $0.name == "w:num" }.compactMap { $0.attributes["w:numId"] }
    let abstractIDs = numbers.filter { $0.name == "w:abstractNum" }.compactMap { $0.attributes["w:abstractNumId"] }
    checkUnique(numberIDs, "w:numId")
    checkUnique(abstractIDs, "w:abstractNumId")
    let relations = roots["word/_rels/document.xml.rels"]?.children.compactMap { $0.attributes["Id"] } ?? []
    for (name, root) in roots {
      for element in root.all {
        guard let value = element.attributes["w:val"] ?? element.attributes["r:id"] else { continue }
        let isKnown =
          switch element.name {
          case "w:pStyle": known["paragraph"]?.contains(value)
          case "w:rStyle": known["character"]?.contains(value)
          case "w:tblStyle": known["table"]?.contains(value)
          case "w:basedOn": known.values.contains { $0.contains(value) }
          case "w:numId": value == "0" || numberIDs.contains(value)
          case "w:abstractNumId": abstractIDs.contains(value)
          case "w:headerReference": relations.contains(element.attributes["r:id"] ?? "")
          default: true as Bool?
          }
        if isKnown != true { faults.append("\(name): \(element.name) names \(value), which is not there") }
      }
    }
  }

  private mutating func checkUnique(_ names: [String], _ what: String) {
    if Set(names).count != names.count { faults.append("\(what): two alike") }
  }
}
