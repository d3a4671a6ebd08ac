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
  /// Formulas of a sheet without a stored value, by their cells.
  case formulasWithoutValue(sheet: String, cells: [String])
  /// Cells of a sheet that show an error, by their cells.
  case errorCells(sheet: String, cells: [String])
}
