/// Who leads and who helps: labelled lists, and clauses that say both at once.
extension ItemBuilder {
  /// Takes the sentence that says who does it, at the end of prose; what follows belongs to no field.
  mutating func takeClosing(_ clause: AssignmentClause) {
    if take(clause) { field = nil }
  }

  mutating func takesClause(_ text: Passage) -> Bool {
    guard text.range.count < 400, let clause = AssignmentClause(text), clause.isComplete, item.leadText == nil else {
      return false
    }
    let tokens = text.tokens(atMost: 3)
    guard UnitWords.begins(text, tokens, at: 0) || tokens.longestWords(of: ["giao", "chu tri", "do"], at: 0) > 0 else {
      return false
    }
    return take(clause)
  }

  private mutating func take(_ clause: AssignmentClause) -> Bool {
    if item.leadText == nil, let first = clause.leads.first, let last = clause.leads.last {
      item.leadText = Passage(first.source, first.range.lowerBound..<last.range.upperBound).text
      leads = clause.leads
    } else {
      unplaced += clause.leads
    }
    coordinating += clause.coordinating
    if let time = clause.time { takeTime(time) }
    if let remainder = clause.remainder { unplaced.append(remainder) }
    return true
  }

  /// Takes the units of a value; `isMore` for a paragraph that follows a complete one and must be units throughout.
  mutating func addUnits(_ value: Passage, isMore: Bool) -> Bool {
    let text = value.trimmed(start: ".,;:-+*", end: ".,;:")
    if Self.saysNone(text) {
      fieldIsOpen = false
      return true
    }
    if let clause = AssignmentClause(text), !clause.leads.isEmpty || field != .lead { return takeSided(clause) }
    let (units, time) = Self.withoutTime(text)
    let list = UnitList(units)
    guard !isMore || list.areUnits else { return joins(units) }
    fieldIsOpen = false
    if let time { takeTime(time) }
    switch field {
    case .coordinating: coordinating += list.parts
    default: return takeLead(units, list)
    }
    return true
  }

  /// "Không", "Không có", "…": that there is no such unit.
  private static func saysNone(_ text: Passage) -> Bool {
    guard text.range.count <= 16 else { return false }
    let tokens = text.tokens(atMost: 4).filter { $0.kind != .sign }
    return tokens.isEmpty && !text.isEmpty
      || !tokens.isEmpty && tokens.longestWords(of: ["khong", "khong co", "khong phan cong"], at: 0) == tokens.count
  }

  private mutating func takeSided(_ clause: AssignmentClause) -> Bool {
    fieldIsOpen = false
    guard field == .coordinating else { return take(clause) }
    coordinating += clause.coordinating + clause.leads
    if let time = clause.time { takeTime(time) }
    return true
  }

  private mutating func takeLead(_ units: Passage, _ list: UnitList) -> Bool {
    if item.leadText == nil { item.leadText = units.text } else { item.leadText?.append("; \(units.text)") }
    leads += list.parts
    return true
  }

  /// A name broken at its dash, the rest of it on the next line: "Phòng Lãnh sự" / "- Hợp tác quốc tế".
  private mutating func joins(_ rest: Passage) -> Bool {
    guard let last = field == .coordinating ? coordinating.last : leads.last, rest.range.count < 400,
      rest.range.lowerBound - last.range.upperBound < 6
    else { return false }
    let list = UnitList(Passage(last.source, last.range.lowerBound..<rest.range.upperBound))
    guard list.areUnits else { return false }
    if field == .coordinating {
      coordinating.removeLast()
      coordinating += list.parts
    } else {
      leads.removeLast()
      leads += list.parts
      item.leadText = list.parts.map(\.text).joined(separator: "; ")
    }
    return true
  }

  /// Cuts ", hoàn thành trước ngày 30/6/2025" off a list of units.
  private static func withoutTime(_ text: Passage) -> (units: Passage, time: Passage?) {
    let tokens = text.tokens(atMost: 200)
    for index in tokens.indices.dropFirst() where tokens[index].isSign(in: ",;-.(") || tokens[index].kind == .word {
      let start = tokens[index].kind == .word ? index : index + 1
      let verb = TimeWords.verbLength(tokens, at: start)
      guard verb > 0 || start > index && TimeWords.begins(tokens, at: start) else { continue }
      let time = text.from(tokens[start + verb].range.lowerBound).trimmed(".;,)")
      return (text.upTo(tokens[index].range.lowerBound).trimmed(".,;:-"), time)
    }
    return (text, nil)
  }
}
