extension DocxBody {
  /// What an element of the text is.
  func content(_ name: XMLName, _ attributes: XMLAttributes, in parent: Element) -> Element {
    switch name {
    case "t": return isReadingInstructions ? .skipped : .text
    case "r": return beginRun()
    case "rPr": return parent == .run ? .runProperties : .skipped
    case "p": return beginParagraph()
    case "pPr": return .paragraphProperties
    case "tbl": return beginTable()
    case "tr": return beginRow()
    case "trPr": return .rowProperties
    case "tc": return beginCell()
    case "tcPr": return .cellProperties
    case "txbxContent": return beginTextBox()
    default: return change(name) ?? sign(name, attributes) ?? wrapper(name, attributes)
    }
  }

  /// Tracked changes: what was put in stays, what was taken out goes.
  private func change(_ name: XMLName) -> Element? {
    switch name {
    case "ins", "moveTo":
      seen.insertions += 1
      return .transparent
    case "del", "moveFrom":
      seen.deletions += 1
      return .skipped
    default: return nil
    }
  }

  /// Signs that stand for themselves, and fields.
  private func sign(_ name: XMLName, _ attributes: XMLAttributes) -> Element? {
    switch name {
    case "tab", "ptab": say("\t")
    case "cr": say("\n")
    case "br":
      let kind = attributes["type"]
      say(kind == "page" || kind == "column" ? " " : "\n")
    case "noBreakHyphen": say("-")
    case "softHyphen": break
    case "den": containers[top].paragraph?.text.append("/")
    case "sym": symbol(attributes)
    case "lastRenderedPageBreak": pageBreaks += 1
    case "fldChar":
      field(attributes["fldCharType"])
      return .field
    default: return nil
    }
    return name == "den" ? .transparent : .skipped
  }

  private func symbol(_ attributes: XMLAttributes) {
    guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }) else { return }
    guard let font = attributes["font"], LegacyFont(name: font) != nil else { return say(Symbols.sign(code)) }
    run.font = font
    say(String(Unicode.Scalar(UInt8(truncatingIfNeeded: code))))
  }

  /// Elements around content, and those that carry nothing to read.
  private func wrapper(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    switch name {
    case "AlternateContent":
      alternatives.append(false)
      return .alternatives
    case "sdt": return beginControl()
    case "sdtPr": return controls.isEmpty ? .skipped : .controlProperties
    case "sdtContent": return controls.last?.isPrompt == true ? .skipped : .transparent
    case "altChunk", "subDoc":
      takeIn(attributes["id"])
      return .skipped
    case "object":
      seen.objects += 1
      return .skipped
    case "blip", "imagedata":
      seen.pictures += 1
      return .skipped
    case "footnote", "endnote":
      // Separators between text and notes have a type of their own.
      return attributes["type"].map { $0 != "normal" } == true ? .skipped : .transparent
    case "delText", "instrText", "delInstrText", "tblPr", "tblGrid", "tblPrEx", "sectPr", "sdtEndPr", "smartTagPr",
      "customXmlPr", "rt", "pPrChange", "rPrChange", "sectPrChange", "docPr", "fldData":
      return .skipped
    default: return .transparent
    }
  }

  /// Adds signs to the run.
  func say(_ signs: String) {
    if !isReadingInstructions { run.text += signs }
  }

  // MARK: Text boxes

  private func beginTextBox() -> Element {
    // What was said so far in the run comes before the box.
    containers.append(Container())
    runs.append(run)
    run = OpenRun()
    return .textBox
  }

  func endTextBox() {
    let inner = containers.removeLast()
    run = runs.popLast() ?? OpenRun()
    if containers[top].paragraph != nil {
      containers[top].paragraph?.boxes += inner.blocks
    } else {
      containers[top].blocks += inner.blocks
    }
  }
}
