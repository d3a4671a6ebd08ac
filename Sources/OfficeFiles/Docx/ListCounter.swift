/// Computes the numbers and bullets in front of the paragraphs of a Word document, in the order of the document.
///
/// Lists that rest on one definition count on together, unless one says where it starts.
struct ListCounter {
  private let numbering: DocxNumbering
  private let styles: DocxStyles
  private var lists: [String: DocxNumbering.Found] = [:]
  private var counts: [String: [Int?]] = [:]
  private var begun: Set<String> = []

  init(_ numbering: DocxNumbering, _ styles: DocxStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// The marker of the next paragraph.
  ///
  /// - Parameters:
  ///   - list: The list that the paragraph names itself.
  ///   - level: The level that it names itself.
  ///   - style: Its style, which may name both.
  mutating func marker(list: String?, level: Int?, style: String?) -> String {
    let styled = styles.style(style)
    guard let id = list ?? styled.list, id != "0", let list = definition(id) else { return "" }
    let linked = style.flatMap { style in list.levels.first { $0.value.style == style }?.key }
    let number = max(0, min(level ?? linked ?? styled.level ?? 0, 8))
    count(number, id, list)
    return text(number, list)
  }

  private mutating func definition(_ id: String) -> DocxNumbering.Found? {
    if let known = lists[id] { return known }
    let found = numbering.list(id, styles: styles)
    lists[id] = found
    return found
  }

  private mutating func count(_ number: Int, _ id: String, _ list: DocxNumbering.Found) {
    var counts = self.counts[list.counter] ?? [Int?](repeating: nil, count: 9)
    if begun.insert(id).inserted {
      for (level, start) in list.starts where 0..<9 ~= level {
        counts[level] = nil
        lists[id]?.levels[level, default: DocxNumbering.Level()].start = start
      }
    }
    let levels = lists[id]?.levels ?? list.levels
    // The levels above that were not used yet count as begun.
    for above in 0..<number where counts[above] == nil { counts[above] = levels[above]?.start ?? 1 }
    counts[number] = counts[number].map { $0 + 1 } ?? levels[number]?.start ?? 1
    for below in 0..<9 where below > number {
      if let restart = levels[below]?.restart, restart == 0 || number >= restart { continue }
      counts[below] = nil
    }
    self.counts[list.counter] = counts
  }

  private func text(_ number: Int, _ list: DocxNumbering.Found) -> String {
    guard let level = list.levels[number] else { return "" }
    if level.format == .bullet { return level.text.isEmpty ? "" : Symbols.bullet(level.text) }
    let counts = self.counts[list.counter] ?? []
    var result = ""
    var isPlace = false
    for character in level.text {
      if isPlace, let digit = character.wholeNumberValue, 1...9 ~= digit {
        let shown = list.levels[digit - 1]?.format ?? .decimal
        let format = level.isLegal && shown != .none ? .decimal : shown
        result += digit <= counts.count ? format.text(counts[digit - 1] ?? 0) : ""
        isPlace = false
      } else {
        if isPlace { result += "%" }
        isPlace = character == "%"
        if !isPlace { result.append(character) }
      }
    }
    return result.withoutOuterBlanks
  }
}
