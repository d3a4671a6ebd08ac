/// Units whose names join two with "và": "Phòng Kế hoạch - Tài chính và Thanh tra".
///
/// By itself such a name reads as two units. It is one where the plan lists its units one by one, between semicolons,
/// and this name stands there as one entry; without such a list it stays two.
struct JointUnits {
  private var names: Set<String> = []
  private static let leastEntries = 3

  /// Gathers the names from all lists of units in the plan.
  init(_ outline: Outline) {
    for block in outline.blocks where block.passage.range.count < 4000 {
      if case .label = block.kind { continue }
      take(block.passage)
    }
  }

  private mutating func take(_ passage: Passage) {
    let entries = Self.entries(of: passage)
    guard entries.count >= Self.leastEntries else { return }
    for entry in entries {
      let list = UnitList(entry)
      if list.parts.count == 2, list.areUnits, !Self.hasGroup(list) { names.insert(UnitName.key(entry.text)) }
    }
  }

  /// The units between semicolons, the first one behind a colon or at the front; what follows the last semicolon is left
  /// out, since "A; B và C" ends a list of three.
  private static func entries(of passage: Passage) -> [Passage] {
    let fold = passage.source.fold
    let signs = passage.range.filter { fold[$0] == UInt8(ascii: ";") }
    guard signs.count + 1 >= leastEntries else { return [] }
    let start = passage.upTo(signs[0]).range.last { fold[$0] == UInt8(ascii: ":") }.map { $0 + 1 }
    var entries: [Passage] = []
    var from = start ?? passage.range.lowerBound
    for sign in signs {
      entries.append(passage.part(from..<sign).trimmed("-+*., "))
      from = sign + 1
    }
    return entries.filter { entry in
      entry.range.count < 120 && UnitWords.begins(entry, entry.tokens(atMost: 6), at: 0)
    }
  }

  private static func hasGroup(_ list: UnitList) -> Bool {
    list.parts.contains { UnitWords.groupBegins($0.tokens(atMost: 12), at: 0) }
  }

  /// The units with neighbours that are one name put together.
  func joined(_ units: [Passage]) -> [Passage] {
    guard !names.isEmpty, units.count > 1 else { return units }
    var result: [Passage] = []
    for unit in units {
      if let last = result.last, last.range.upperBound < unit.range.lowerBound {
        let both = Passage(last.source, last.range.lowerBound..<unit.range.upperBound)
        if both.range.count < 160, names.contains(UnitName.key(both.text)) {
          result[result.count - 1] = both
          continue
        }
      }
      result.append(unit)
    }
    return result
  }
}
