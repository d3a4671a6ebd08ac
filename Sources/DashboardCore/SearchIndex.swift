import PlanModel

/// What a search looks for: folded letters, and the letters as typed when they carry marks.
public struct Query: Equatable, Sendable {
  /// What was typed, without blanks around it.
  public let text: String
  /// The folded letters.
  let folded: [UInt8]
  /// The letters with their marks in lower case; `nil` when none was typed.
  let marked: [UInt8]?

  /// A query; `nil` when nothing but blanks was typed.
  public init?(_ typed: String) {
    let text = typed.normalized.trimmed
    guard !text.isEmpty else { return nil }
    self.text = text
    folded = SearchFold.bytes(of: text)
    marked = text.hasMarks ? Array(text.lowercased().utf8) : nil
  }

  /// Whether a text holds the query.
  public func matches(_ text: String) -> Bool {
    guard SearchFold.bytes(of: text).holds(folded) else { return false }
    guard let marked else { return true }
    return Array(text.lowercased().utf8).holds(marked)
  }

  /// Where a text holds the query, as ranges of characters.
  public func ranges(in text: String) -> [Range<Int>] {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for (place, character) in text.enumerated() {
      let piece = marked == nil ? SearchFold.bytes(of: String(character)) : Array(String(character).lowercased().utf8)
      bytes += piece
      starts += repeatElement(place, count: piece.count)
    }
    let needle = marked ?? folded
    if marked == nil { SearchFold.levelY(&bytes) }
    var found: [Range<Int>] = []
    var from = 0
    while let place = bytes.firstPlace(of: needle, from: from) {
      found.append(starts[place]..<starts[place + needle.count - 1] + 1)
      from = place + needle.count
    }
    return found
  }
}

/// Folding for search: as `VietnameseText.folded`, and the two spellings of i (lý, lí) made one.
enum SearchFold {
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    VietnameseText.appendFolded(text, to: &bytes)
    levelY(&bytes)
    return bytes
  }

  /// Writes y as i where it is a syllable's only vowel, so that lý and lí, kỹ and kĩ, quý and quí are found alike.
  static func levelY(_ bytes: inout [UInt8]) {
    let y = UInt8(ascii: "y")
    guard bytes.count > 1 else { return }
    for place in 1..<bytes.count where bytes[place] == y {
      let endsSyllable = place + 1 == bytes.count || !isLetter(bytes[place + 1])
      let before = bytes[place - 1]
      let isAfterQu = before == UInt8(ascii: "u") && place > 1 && bytes[place - 2] == UInt8(ascii: "q")
      if endsSyllable, isConsonant(before) || isAfterQu { bytes[place] = UInt8(ascii: "i") }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 97...122 ~= byte || byte >= 0x80 }

  private static func isConsonant(_ byte: UInt8) -> Bool {
    guard 97...122 ~= byte else { return false }
    switch byte {
    case 97, 101, 105, 111, 117, 121: return false
    default: return true
    }
  }
}

/// The folded texts of a plan, by item and by unit, made at the first search and kept up to date edit by edit.
public struct SearchIndex: Sendable {
  private var items: [CriterionRow] = []
  private var texts: [[UInt8]] = []
  private var places: [Item.Key: Int] = [:]
  private var year: Int?

  /// Folds the codes, names, causes, remedies, units and officers of a plan; with a year those of its scorecard's lines,
  /// with what is said of their evidence.
  public init(of plan: Plan, year: Int? = nil) {
    self.year = year
    if let year { fill(with: plan.lines(of: year), plan) } else { fill(with: plan) }
  }

  private mutating func fill(with lines: some Collection<ScoreLine>, _ plan: Plan) {
    for line in lines {
      let row = CriterionRow(code: line.id.code, item: plan.itemMending(line.id.code))
      if let item = row.item, plan.items[item]?.criterion == row.code { places[item] = items.count }
      items.append(row)
      texts.append(SearchFold.bytes(of: text(of: row, in: plan)))
    }
  }

  private mutating func fill(with plan: Plan) {
    for criterion in plan.criteria.rows {
      let keys = plan.items(of: criterion.id)
      for item in keys.isEmpty ? [nil] : keys.map(Optional.some) {
        let row = CriterionRow(code: criterion.id, item: item)
        if let item { places[item] = items.count }
        items.append(row)
        texts.append(SearchFold.bytes(of: text(of: row, in: plan)))
      }
    }
  }

  /// Follows a change that was applied to the plan. Cheap for reports; anything else is folded anew by the caller.
  public mutating func follow(_ change: Change, in plan: Plan) {
    for case .assignment(let edit) in change.edits {
      guard let item = edit.after?.item ?? edit.before?.item, let place = places[item] else { continue }
      texts[place] = SearchFold.bytes(of: text(of: items[place], in: plan))
    }
    for case .line(let edit) in change.edits {
      guard let after = edit.after, after.id.year == year else { continue }
      let place = items.firstPlace { $0.code >= after.id.code }
      guard place < items.count, items[place].code == after.id.code else { continue }
      texts[place] = SearchFold.bytes(of: text(of: items[place], in: plan))
    }
  }

  /// The rows that hold a query; within `narrowed` only, when the query goes on from an earlier one.
  public func rows(holding query: Query, in plan: Plan, narrowed: [Int]? = nil) -> [Int] {
    let candidates = narrowed ?? Array(texts.indices)
    return candidates.filter { place in
      guard texts[place].holds(query.folded) else { return false }
      return query.marked == nil || query.matches(text(of: items[place], in: plan))
    }
  }

  /// The row of that number.
  public func row(_ number: Int) -> CriterionRow { items[number] }

  /// Everything of an item that is searched, parts apart from each other.
  private func text(of row: CriterionRow, in plan: Plan) -> String {
    var parts = [row.code.description, plan.criteria[row.code]?.name ?? ""]
    if let year, let line = plan.lines[.init(year: year, code: row.code)] {
      parts += [line.name, line.evidenceNeeded, line.explanationAsked, line.explanation, line.reason]
    }
    if let key = row.item, let item = plan.items[key], year == nil || item.criterion == row.code {
      parts += item.causes + item.remedies
      for id in plan.assignments(of: key) {
        guard let assignment = plan.assignments[id] else { continue }
        parts.append(plan.name(of: assignment.assignee))
        if case .unit(let unit) = assignment.assignee { parts += plan.units[unit]?.aliases ?? [] }
        if !assignment.officer.isEmpty { parts.append(assignment.officer) }
      }
    }
    return parts.joined(separator: "\u{1}")
  }
}

extension [UInt8] {
  /// Whether the bytes hold `needle`, which is not empty.
  func holds(_ needle: [UInt8]) -> Bool { firstPlace(of: needle, from: 0) != nil }

  /// The first place of `needle` at or after `from`.
  func firstPlace(of needle: [UInt8], from: Int) -> Int? {
    guard let first = needle.first, count - from >= needle.count else { return nil }
    return withUnsafeBufferPointer { hay in
      needle.withUnsafeBufferPointer { needle in
        var place = from
        let last = hay.count - needle.count
        while place <= last {
          if hay[place] == first {
            var length = 1
            while length < needle.count, hay[place + length] == needle[length] { length += 1 }
            if length == needle.count { return place }
          }
          place += 1
        }
        return nil
      }
    }
  }
}
