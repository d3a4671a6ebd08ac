import OfficeFiles
import PlanModel

/// Office files: why one could not be read, what to know about one that was, and where something stands in it.
public struct OfficeWords: Sendable {
  let faults: @Sendable (_ fault: OfficeFault, _ path: String) -> String
  let notes: @Sendable (OfficeNote) -> String
  let unknownNote: String
  let page, line, paragraph, table, row, column, sheet: @Sendable (String) -> String

  /// The sentence of a fault.
  public func sentence(_ fault: OfficeFault, path: String) -> String { faults(fault, path) }

  /// The sentence of a note.
  public func sentence(_ note: OfficeNote) -> String { notes(note) }

  /// The sentence of a note as a file keeps it.
  func sentence(ofNote arguments: [String]) -> String { OfficeNote(arguments: arguments).map(notes) ?? unknownNote }

  /// A place in words: "trang 3, dòng 12", "bảng 2, hàng 5", "trang tính “Điểm”, ô C12".
  public func place(_ place: SourcePlace) -> String {
    var parts: [String] = []
    if let name = place.sheet { parts.append(sheet(name)) }
    if let number = place.table { parts.append(table("\(number)")) }
    if let number = place.row {
      if let column = place.column, place.sheet != nil {
        parts.append(self.column("\(TablePlace.letters(ofColumn: column))\(number)"))
      } else {
        parts.append(row("\(number)"))
      }
    }
    if let number = place.paragraph { parts.append(paragraph("\(number)")) }
    if let number = place.page { parts.append(page("\(number)")) }
    if let number = place.line { parts.append(line("\(number)")) }
    return parts.joined(separator: ", ")
  }

  /// A place in few cells: the first letters of the words, and the numbers.
  func shortPlace(_ place: SourcePlace) -> String {
    func part(_ words: @Sendable (String) -> String, _ number: Int?) -> String {
      number.map { "\(words("").prefix(1))\($0)" } ?? ""
    }
    if place.sheet != nil, let number = place.row {
      return place.column.map { "\(TablePlace.letters(ofColumn: $0))\(number)" } ?? "\(number)"
    }
    return part(table, place.table) + part(row, place.row) + part(paragraph, place.paragraph)
      + part(page, place.page) + part(line, place.line)
  }

  /// Limits in round megabytes.
  static func megabytes(_ bytes: Int) -> Int { bytes >> 20 }
}
