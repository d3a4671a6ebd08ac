import OfficeFiles

extension OfficeWords {
  static let english = OfficeWords(
    faults: { english($0, $1) }, notes: { english($0) },
    unknownNote: "something that a newer cchc noted about the document; upgrade cchc to see it", page: { "page \($0)" },
    line: { "line \($0)" }, paragraph: { "paragraph \($0)" }, table: { "table \($0)" }, row: { "row \($0)" },
    column: { "cell \($0)" }, sheet: { "sheet “\($0)”" })

  private static func english(_ fault: OfficeFault, _ path: String) -> String {
    switch fault {
    case .damagedArchive: "\(path) is damaged or was not downloaded whole; get the file again."
    case .damagedPart(let part): "\(path) is damaged in its part \(part); get the file again."
    case .encrypted: "\(path) is locked by a password; open it, remove the password, save it and import that."
    case .tooManyParts(let limit):
      "\(path) has more than \(limit) parts and so is no ordinary document; nothing was imported."
    case .duplicatePart(let part):
      "\(path) has two parts named \(part), and it is not clear which counts; open it, save it and import that."
    case .unsafeName(let name):
      "\(path) has a part whose name leads out of the file (\(name)), as in a trap; nothing was imported."
    case .partTooLarge(let part, let limit):
      "The part \(part) of \(path) unpacks to more than \(megabytes(limit)) MB; nothing was imported."
    case .allTooLarge(let limit): "\(path) unpacks to more than \(megabytes(limit)) MB; nothing was imported."
    case .trap(let part):
      "The part \(part) of \(path) unpacks to hundreds of times its size, as in a trap; nothing was imported."
    case .missingPart(let part): "\(path) lacks the part \(part); open it, save it and import that."
    case .badXML(let part, let line):
      "\(path) is malformed in its part \(part), line \(line); open it, save it and import that."
    case .documentType(let part): "The part \(part) of \(path) declares entities, as in a trap; nothing was imported."
    case .tooDeep(let part, let limit):
      "The part \(part) of \(path) is nested deeper than \(limit) levels; nothing was imported."
    case .tagTooLong(let part, let limit):
      "Part \(part) of \(path) has a tag longer than \(megabytes(limit)) MB, as no real document has; nothing was imported."
    case .tooManyParagraphs(let limit):
      "\(path) has more than \(limit) paragraphs and table cells, so it is no plan; nothing was imported."
    case .unknownEncoding(let part):
      "The part \(part) of \(path) is in an encoding that is not allowed; open it, save it and import that."
    case .tooMuchText(let limit):
      "\(path) has more than \(megabytes(limit)) MB of text and so is no plan; nothing was imported."
    case .tooManyCells(let limit): "\(path) has more than \(limit) cells and so is no scorecard; nothing was imported."
    case .noSuchSheet(let name, let sheets): "\(path) has no sheet “\(name)”; its sheets are \(list(sheets))."
    case .severalSheets(let sheets): "\(path) has several sheets: \(list(sheets)); choose one with --sheet."
    case .programMissing(let program, let package):
      "Reading \(path) needs the program \(program); install it with “apt-get install \(package)”."
    case .needsConverter(let format, let package):
      "\(path) is a \(format) file; install LibreOffice (“apt-get install \(package)”) or save it as "
        + "\(package.hasSuffix("calc") ? "XLSX" : "DOCX") and import that."
    case .noProcess(let number): "The program that reads \(path) could not be run (system error \(number)); try again."
    case .programFailed(let program, let detail):
      "\(program) could not read \(path)\(detail.isEmpty ? "" : " (\(detail.folding(to: 120)))"); get the file again."
    case .damagedPDF: "\(path) is a PDF that is damaged or was not downloaded whole; get the file again."
    case .onlyPictures(let pages):
      "\(path) has only pictures\(pages.map { " (\($0) scanned pages)" } ?? "") and no text to read; "
        + "use the Word file, a PDF made from it, or recognise the text first."
    case .tooLargeToConvert(let format, let limit):
      "\(path) is a \(format) file of more than \(megabytes(limit)) MB, which is not converted; "
        + "open it, leave out pictures, save it as DOCX or XLSX and import that."
    case .tooMuchMemory(let limit):
      "Converting \(path) took more than \(megabytes(limit)) MB of memory and was stopped, nothing was imported; "
        + "open it, save it as DOCX or XLSX and import that."
    case .tooSlow(let seconds):
      "Reading \(path) took longer than \(seconds) seconds and was stopped; nothing was imported."
    }
  }

  private static func english(_ note: OfficeNote) -> String {
    switch note {
    case .trackedChanges(let insertions, let deletions):
      "the document has tracked changes (\(EnglishCount.of(insertions, "insertion")), "
        + "\(EnglishCount.of(deletions, "deletion"))); it was read as if all were accepted"
    case .hiddenText(let count): "\(EnglishCount.of(count, "piece")) of hidden text left out"
    case .hiddenRows(let sheet, let count): "\(EnglishCount.of(count, "hidden row")) left out\(of(sheet))"
    case .hiddenColumns(let sheet, let count): "\(EnglishCount.of(count, "hidden column")) left out\(of(sheet))"
    case .hiddenSheet(let name): "the hidden sheet “\(name)” was left out"
    case .footnotes(let count): "\(EnglishCount.of(count, "footnote")) not taken into the plan"
    case .macros: "the file has macros; they were ignored and not run"
    case .embeddedObjects(let count): "\(EnglishCount.of(count, "embedded object")) (tables, formulas) cannot be read"
    case .pictures(let count): "\(EnglishCount.of(count, "picture")) not read; type in what text they show"
    case .pagesWithoutText(let pages):
      "scanned pages without text, nothing read from them: \(pages.map(String.init).joined(separator: ", "))"
    case .cutShort: "the end of the file is missing; only what is there was read"
    case .converted(let format): "converted from \(format) by LibreOffice; compare with the original"
    case .legacyText(let encoding, let lines):
      "\(lines == 1 ? "1 line" : "\(lines) lines") in \(encoding) converted to Unicode; compare with the original"
    case .joinedSyllables(let count, let examples):
      "\(count == 1 ? "1 syllable" : "\(count) syllables") that had come apart joined (\(examples.joined(separator: ", "))); "
        + "compare with the original"
    case .formulasWithoutValue(let sheet, let cells):
      "formulas without a result\(of(sheet)): \(cells.joined(separator: ", "))"
    case .errorCells(let sheet, let cells): "cells that show an error\(of(sheet)): \(cells.joined(separator: ", "))"
    case .struckText(let count, let examples):
      "\(EnglishCount.of(count, "piece")) of struck-through text not read: \(pieces(examples, of: count))"
    case .raisedFigures(let count, let examples):
      "\(EnglishCount.of(count, "raised figure")) taken for marks of notes, not for digits: \(pieces(examples, of: count))"
    case .partsNotRead(let kinds):
      "\(EnglishCount.of(kinds.count, "part")) taken in from other documents (\(kinds.map { $0.isEmpty ? "a document outside of the file" : $0 }.joined(separator: ", "))) "
        + "not read; open the file, save it and import that, or type them in"
    case .comments(let count): "\(EnglishCount.of(count, "comment")) not taken into the plan"
    case .turnedPages(let pages):
      "pages set sideways, turned to be read: \(pages.map(String.init).joined(separator: ", ")); compare with the original"
    case .columnsNotRead(let sheet, let titles, let cells):
      "columns that belong to no plan not read\(of(sheet)): "
        + zip(titles, cells).map { "“\($0.folding)” (\(EnglishCount.of($1, "filled cell")))" }.joined(separator: ", ")
    case .sheetsRead(let names):
      "\(EnglishCount.of(names.count, "sheet")) read one after the other: \(list(names)); --sheet reads only one"
    }
  }

  private static func pieces(_ examples: [String], of count: Int) -> String {
    examples.map { "“\($0.folding)”" }.joined(separator: ", ") + (count > examples.count ? ", …" : "")
  }

  private static func of(_ sheet: String) -> String { sheet.isEmpty ? "" : " in the sheet “\(sheet)”" }
}
