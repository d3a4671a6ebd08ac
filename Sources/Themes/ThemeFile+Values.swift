import TOMLKit

extension ThemeFile {
  /// A table, which must be there.
  func table(_ value: (any TOMLValueConvertible)?, _ key: String) throws(ThemeFault) -> TOMLTable {
    guard let table = value?.table else { throw fault(.wrongKind(key: key, wanted: "a table"), at: key) }
    return table
  }

  /// A text, which must be there.
  func string(_ value: (any TOMLValueConvertible)?, _ key: String) throws(ThemeFault) -> String {
    guard let value else { throw fault(.missing(key: key), at: key) }
    guard let string = value.string else { throw fault(.wrongKind(key: key, wanted: "a text"), at: key) }
    return string
  }

  /// A colour as written: a text or a palette entry's number.
  func color(_ value: (any TOMLValueConvertible)?, _ key: String) throws(ThemeFault) -> ColorEntry {
    if let text = value?.string { return ColorEntry(key: key, text: text) }
    if let number = value?.int { return ColorEntry(key: key, text: "\(number)") }
    throw fault(.wrongKind(key: key, wanted: "a colour"), at: key)
  }

  /// What is wrong in this file, with the line that the key stands in.
  func fault(_ problem: ThemeFault.Problem, at key: String) -> ThemeFault {
    ThemeFault(file: name, line: line(of: key), problem: problem)
  }

  /// The line that the last part but one or the last of a dotted key begins, counted from 1. The parser tells no
  /// places of values.
  private func line(of key: String) -> Int? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    for part in key.split(separator: ".").reversed() {
      let found = lines.firstIndex { line in
        let word = line.drop { $0 == " " || $0 == "[" }.prefix { !" =].".contains($0) }
        return word == part
      }
      if let found { return found + 1 }
    }
    return nil
  }
}
