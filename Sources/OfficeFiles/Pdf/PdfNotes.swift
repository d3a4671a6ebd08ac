/// Footnotes of a page: what stands at its foot behind a number that the text above shows raised.
enum PdfNotes {
  /// The lines of a page without its footnotes, and the texts of these.
  static func parted(_ lines: [PlacedLine], page: PlacedPage) -> (lines: [PlacedLine], notes: [String]) {
    let marks = marks(in: lines)
    guard let start = start(in: lines, marks, page) else { return (lines, []) }
    var notes: [String] = []
    for line in lines[start...] {
      if notes.isEmpty || number(of: line).map(marks.keys.contains) == true || isRaised(line) {
        notes.append(line.text)
      } else {
        notes[notes.count - 1] += " \(line.text)"
      }
    }
    return (Array(lines[..<start]), notes)
  }

  /// The raised marks within lines, and the lowest line that has each.
  private static func marks(in lines: [PlacedLine]) -> [String: Double] {
    var marks: [String: Double] = [:]
    for line in lines where !isRaised(line) {
      for mark in line.text.unicodeScalars.split(whereSeparator: { !RaisedFigures.isSign($0.value) }) {
        for number in RaisedFigures.numbers(String(String.UnicodeScalarView(mark))) { marks[number] = line.bottom }
      }
    }
    return marks
  }

  /// Where the footnotes begin: at the first line behind the text that is one by its mark and stands off, is set smaller,
  /// or has its number raised.
  private static func start(in lines: [PlacedLine], _ marks: [String: Double], _ page: PlacedPage) -> Int? {
    let heights = lines.map(\.height).sorted()
    guard let usual = heights.isEmpty ? nil : heights[heights.count / 2] else { return nil }
    return lines.indices.first { place in
      let line = lines[place]
      guard place > 0, line.top > page.height * 0.4 else { return false }
      if isRaised(line) { return line.words.count > 1 || place + 1 < lines.count }
      guard let number = number(of: line), let lowest = marks[number], line.top > lowest else { return false }
      let standsOff = line.top - lines[place - 1].bottom > 0.8 * line.height
      return line.words.count > 1 && (standsOff || line.height < 0.93 * usual)
    }
  }

  /// The number at the front of a line: `1`, `1.`, `(1)`.
  private static func number(of line: PlacedLine) -> String? {
    guard let text = line.words.first?.text else { return nil }
    let digits = text.drop { "([".contains($0) }.prefix { $0.isASCII && $0.isNumber }
    let rest = text.drop { "([".contains($0) }.dropFirst(digits.count)
    return !digits.isEmpty && rest.allSatisfy { ").]:*".contains($0) } ? String(digits) : nil
  }

  private static func isRaised(_ line: PlacedLine) -> Bool { RaisedFigures.isAtStart(of: line.words.first?.text ?? "") }
}
