/// Something about an office file that a person should know before relying on what was read from it.
public enum OfficeNote: Hashable, Sendable {
  /// The document has tracked changes; it was read as if all of them were accepted.
  case trackedChanges(insertions: Int, deletions: Int)
  /// So many pieces of hidden text were left out.
  case hiddenText(Int)
  /// So many hidden rows of a sheet or of the document's tables were left out.
  case hiddenRows(sheet: String, Int)
  /// So many hidden columns of a sheet were left out.
  case hiddenColumns(sheet: String, Int)
  /// A hidden sheet was left out.
  case hiddenSheet(String)
  /// So many footnotes and endnotes stand beside the text.
  case footnotes(Int)
  /// The file carries macros; they were ignored.
  case macros
  /// So many embedded objects, such as tables of a workbook, cannot be read.
  case embeddedObjects(Int)
  /// So many pictures, of which nothing is read.
  case pictures(Int)
  /// Pages without a text layer, from 1; nothing was read from them.
  case pagesWithoutText([Int])
  /// The file ends too early; what was there was read.
  case cutShort
  /// The file was converted by LibreOffice from that format before it was read.
  case converted(from: String)
  /// So many lines were written for fonts from before Unicode, in that encoding, and were converted.
  case legacyText(encoding: String, lines: Int)
  /// So many syllables had come apart and were joined; a few of them as "thi ếu → thiếu".
  case joinedSyllables(Int, examples: [String])
  /// Formulas of a sheet without a stored value, by their cells.
  case formulasWithoutValue(sheet: String, cells: [String])
  /// Cells of a sheet that show an error, by their cells.
  case errorCells(sheet: String, cells: [String])
  /// So many struck-through pieces of text were left out, as nobody means them any more; a few of them.
  case struckText(Int, examples: [String])
  /// So many figures stand above the line as marks of notes and belong to no code or number; a few of them with what they
  /// stand behind, as "0,5/2¹".
  case raisedFigures(Int, examples: [String])
  /// Parts that the document takes in from elsewhere and that were not read, by what they are: "RTF".
  case partsNotRead([String])
  /// So many comments stand beside the text.
  case comments(Int)
  /// Pages, from 1, whose text stands sideways; they were turned to be read.
  case turnedPages([Int])
  /// Several sheets were read one after the other; their names.
  case sheetsRead([String])
  /// Columns of a table that belong to no plan and were not read: their titles, and how many cells of each hold anything.
  case columnsNotRead(sheet: String, titles: [String], cells: [Int])
}

extension OfficeNote {
  /// The note as plain texts, its kind first, for a file that keeps it.
  public var arguments: [String] {
    switch self {
    case .trackedChanges(let insertions, let deletions): ["tracked_changes", "\(insertions)", "\(deletions)"]
    case .hiddenText(let count): ["hidden_text", "\(count)"]
    case .hiddenRows(let sheet, let count): ["hidden_rows", "\(count)", sheet]
    case .hiddenColumns(let sheet, let count): ["hidden_columns", "\(count)", sheet]
    case .hiddenSheet(let name): ["hidden_sheet", name]
    case .footnotes(let count): ["footnotes", "\(count)"]
    case .macros: ["macros"]
    case .embeddedObjects(let count): ["embedded_objects", "\(count)"]
    case .pictures(let count): ["pictures", "\(count)"]
    case .pagesWithoutText(let pages): ["pages_without_text", pages.map(String.init).joined(separator: ", ")]
    case .cutShort: ["cut_short"]
    case .converted(let format): ["converted", format]
    case .legacyText(let encoding, let lines): ["legacy_text", encoding, "\(lines)"]
    case .joinedSyllables(let count, let examples):
      ["joined_syllables", "\(count)", examples.joined(separator: ", ")]
    case .formulasWithoutValue(let sheet, let cells): ["formulas_without_value", cells.joined(separator: ", "), sheet]
    case .errorCells(let sheet, let cells): ["error_cells", cells.joined(separator: ", "), sheet]
    case .struckText(let count, let examples): ["struck_text", "\(count)"] + examples
    case .raisedFigures(let count, let examples): ["raised_figures", "\(count)"] + examples
    case .partsNotRead(let kinds): ["parts_not_read"] + kinds
    case .comments(let count): ["comments", "\(count)"]
    case .turnedPages(let pages): ["turned_pages", pages.map(String.init).joined(separator: ", ")]
    case .sheetsRead(let names): ["sheets_read"] + names
    case .columnsNotRead(let sheet, let titles, let cells):
      ["columns_not_read", sheet] + zip(titles, cells).flatMap { [$0, "\($1)"] }
    }
  }

  /// The note that was kept so; `nil` when a newer program wrote a kind that this one does not know.
  public init?(arguments: [String]) {
    let text = { (place: Int) in arguments.indices.contains(place) ? arguments[place] : "" }
    let count = { (place: Int) in Int(text(place)) ?? 0 }
    let list = { (place: Int) in text(place).split(separator: ",").map { String($0).withoutOuterBlanks } }
    switch text(0) {
    case "tracked_changes": self = .trackedChanges(insertions: count(1), deletions: count(2))
    case "hidden_text": self = .hiddenText(count(1))
    case "hidden_rows": self = .hiddenRows(sheet: text(2), count(1))
    case "hidden_columns": self = .hiddenColumns(sheet: text(2), count(1))
    case "hidden_sheet": self = .hiddenSheet(text(1))
    case "footnotes": self = .footnotes(count(1))
    case "macros": self = .macros
    case "embedded_objects": self = .embeddedObjects(count(1))
    case "pictures": self = .pictures(count(1))
    case "pages_without_text": self = .pagesWithoutText(list(1).compactMap { Int($0) })
    case "cut_short": self = .cutShort
    case "converted": self = .converted(from: text(1))
    case "legacy_text": self = .legacyText(encoding: text(1), lines: count(2))
    case "joined_syllables": self = .joinedSyllables(count(1), examples: list(2))
    case "formulas_without_value": self = .formulasWithoutValue(sheet: text(2), cells: list(1))
    case "error_cells": self = .errorCells(sheet: text(2), cells: list(1))
    case "struck_text": self = .struckText(count(1), examples: Array(arguments.dropFirst(2)))
    case "raised_figures": self = .raisedFigures(count(1), examples: Array(arguments.dropFirst(2)))
    case "parts_not_read": self = .partsNotRead(Array(arguments.dropFirst()))
    case "comments": self = .comments(count(1))
    case "turned_pages": self = .turnedPages(list(1).compactMap { Int($0) })
    case "columns_not_read":
      let pairs = stride(from: 2, to: arguments.count - 1, by: 2)
      self = .columnsNotRead(sheet: text(1), titles: pairs.map { text($0) }, cells: pairs.map { count($0 + 1) })
    case "sheets_read": self = .sheetsRead(Array(arguments.dropFirst()))
    default: return nil
    }
  }
}
