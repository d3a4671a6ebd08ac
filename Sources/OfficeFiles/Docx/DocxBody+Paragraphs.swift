extension DocxBody {
  /// A run of text while it is read.
  struct OpenRun {
    var text = ""
    var isHidden: Bool?
    var isStruck: Bool?
    /// Whether it stands above the line.
    var isRaised: Bool?
    var style: String?
    var font: String?
  }

  /// A paragraph while it is read.
  struct OpenParagraph {
    var text = OpenText()
    var style: String?
    var list: String?
    var listLevel: Int?
    var outline: Int?
    /// Whether the sign at its end is hidden, deleted.
    var isMarkHidden = false
    var isMarkDeleted = false
    /// Whether it held only hidden text.
    var hadHiddenText = false
    /// Whether the text so far ends in text that was struck through and left out.
    var endsStruck = false
    /// Text boxes that hang on it.
    var boxes: [OfficeBlock] = []
    /// The page on which its text begins.
    var page: Int?
  }

  // MARK: Paragraphs

  func beginParagraph() -> Element {
    // A paragraph never stands in a paragraph; a file in which it does loses nothing.
    if containers[top].paragraph != nil { endParagraph() }
    containers[top].paragraph = OpenParagraph()
    return .paragraph
  }

  func inParagraphProperties(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    switch name {
    case "pStyle": containers[top].paragraph?.style = attributes["val"]
    case "numPr": return .paragraphProperties
    case "numId": containers[top].paragraph?.list = attributes["val"]
    case "ilvl": containers[top].paragraph?.listLevel = attributes.int("val")
    case "outlineLvl": containers[top].paragraph?.outline = attributes.int("val")
    case "rPr": return .markProperties
    default: break
    }
    return .skipped
  }

  func inMarkProperties(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    switch name {
    case "vanish": containers[top].paragraph?.isMarkHidden = attributes.flag("val", missing: true)
    case "del", "moveFrom":
      seen.deletions += 1
      containers[top].paragraph?.isMarkDeleted = true
    case "ins", "moveTo": seen.insertions += 1
    default: break
    }
    return .skipped
  }

  func endParagraph() {
    guard let open = containers[top].paragraph else { return }
    containers[top].paragraph = nil
    var text = containers[top].carried
    text.append(open.text)
    if open.isMarkDeleted {
      containers[top].carried = text
      containers[top].blocks += open.boxes
      return
    }
    containers[top].carried = OpenText()
    add(open, text.text.composed.withoutOuterBlanks, text.pieces)
    containers[top].blocks += open.boxes
  }

  private func add(_ open: OpenParagraph, _ text: String, _ pieces: [OfficePiece]) {
    if text.isEmpty, open.hadHiddenText, open.isMarkHidden { return }
    // An empty paragraph of a list counts, though nothing is to be read in it.
    let marker = counter.marker(list: open.list, level: open.listLevel, style: open.style)
    guard !text.isEmpty else { return }
    var place = OfficePlace()
    place.page = open.page
    if let table = tables.last {
      (place.table, place.row, place.column) = (table.number, table.rowNumber, table.column)
    } else {
      paragraphCount += 1
      place.paragraph = paragraphCount
    }
    if tables.isEmpty, RaisedFigures.isAtStart(of: text) {
      handNotes.append(OfficeParagraph(text: text, place: place))
      return
    }
    let heading = open.outline.map { $0 < 9 ? $0 + 1 : nil } ?? styles.style(open.style).heading
    var paragraph = OfficeParagraph(marker: marker, text: text, level: heading, place: place)
    paragraph.pieces = pieces
    containers[top].blocks.append(.paragraph(paragraph))
  }

  // MARK: Runs

  func beginRun() -> Element {
    run = OpenRun()
    return .run
  }

  func inRunProperties(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    switch name {
    case "vanish": run.isHidden = attributes.flag("val", missing: true)
    // One of the two may say no behind the other that says yes.
    case "strike", "dstrike": run.isStruck = attributes.flag("val", missing: true) || run.isStruck ?? false
    case "vertAlign": run.isRaised = attributes["val"] == "superscript"
    case "position": if let height = attributes.int("val"), height >= Self.raised { run.isRaised = true }
    case "rStyle": run.style = attributes["val"]
    case "rFonts": run.font = attributes.font
    default: break
    }
    return .skipped
  }

  func endRun() {
    let (open, style) = (run, containers[top].paragraph?.style)
    run = OpenRun()
    guard !open.text.isEmpty else { return }
    let isBlank = !open.text.contains { !$0.isWhitespace }
    let says = { (rule: (DocxStyles.Resolved) -> Bool) in
      open.style.map { rule(self.styles.style($0)) } ?? false || rule(self.styles.style(style))
    }
    if open.isHidden ?? says(\.isHidden) {
      if !isBlank { seen.hiddenPieces += 1 }
      containers[top].paragraph?.hadHiddenText = true
      return
    }
    if !isBlank, open.isStruck ?? says(\.isStruck) {
      let goesOn = containers[top].paragraph?.endsStruck ?? false
      seen.struck.add(open.text, goesOn: goesOn)
      containers[top].paragraph?.hadHiddenText = true
      containers[top].paragraph?.endsStruck = true
      return
    }
    if !isBlank { containers[top].paragraph?.endsStruck = false }
    say(open, isRaised: open.isRaised ?? says(\.isRaised), font: font(of: open, in: style))
  }

  /// Half points from which on text that was moved up by hand stands above the line.
  private static let raised = 4

  /// Adds a run to the paragraph.
  private func say(_ run: OpenRun, isRaised: Bool, font: LegacyFont?) {
    if containers[top].paragraph?.page == nil { containers[top].paragraph?.page = pageBreaks + 1 }
    if isRaised, let signs = RaisedFigures.signs(run.text, behind: containers[top].paragraph?.text.text ?? "") {
      containers[top].paragraph?.text.append(signs)
    } else {
      containers[top].paragraph?.text.append(run.text, font: font)
    }
  }

  /// The family of a run's font, where that matters.
  private func font(of run: OpenRun, in style: String?) -> LegacyFont? {
    let name =
      run.font ?? run.style.flatMap { styles.style($0).font } ?? styles.style(style).font ?? styles.defaultFont
    return name.flatMap(LegacyFont.init)
  }
}

extension XMLAttributes {
  /// The font that shows letters with marks; an empty name for one that the theme chooses.
  var font: String? {
    if bytes("hAnsiTheme") != nil { return "" }
    return self["hAnsi"] ?? self["ascii"]
  }
}

extension OfficeBlock {
  /// The block, its pages unknown.
  var withoutPage: OfficeBlock {
    switch self {
    case .paragraph(var paragraph):
      paragraph.place.page = nil
      return .paragraph(paragraph)
    case .line: return self
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.map(\.withoutPage)
        }
      }
      return .table(table)
    }
  }
}
