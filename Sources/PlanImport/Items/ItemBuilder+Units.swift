/// Who leads and who helps: labelled lists, and clauses that say both at once.
extension ItemBuilder {
  /// Takes the sentence that says who does it, at the end of prose; what follows belongs to no field.
  mutating func takeClosing(_ clause: AssignmentClause) {
    if take(clause) { field = nil }
  }

  mutating func takesClause(_ whole: Passage) -> Bool {
    let text = AssignmentClause.withoutSubject(whole)
    guard text.range.count < 400, let clause = AssignmentClause(text), clause.isComplete, item.leadText == nil else {
      return false
    }
    let tokens = text.tokens(atMost: 3)
    guard
      UnitWords.begins(text, tokens, at: 0)
        || tokens.longestWords(of: ["giao", "chu tri", "do", "phan cong"], at: 0) > 0
    else {
      return false
    }
    labels.append(whole.upTo(text.range.lowerBound))
    return take(clause)
  }

  /// Takes who leads from the remedies, where no label says it and their own sentences do.
  mutating func adoptLead() {
    guard item.leadText == nil, let clause = ClosingClause.lead(toldIn: remedies) else { return }
    let isAlone = coordinating.isEmpty
    (leads, item.leadText) = (clause.leads, clause.leads.map(\.text).joined(separator: "; "))
    if isAlone { coordinating = clause.coordinating }
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
    let text = Self.withoutVerb(value.trimmed(start: ".,;:-+*", end: ".,;:"))
    if Self.saysNone(text) {
      fieldIsOpen = false
      return true
    }
    if let marks = RoleMarks(text) { return take(marks) }
    if let clause = AssignmentClause(text), clause.isSided || field != .lead { return takeSided(clause) }
    let (named, time) = Self.withoutTime(text)
    let units = Self.withoutWork(named)
    let list = UnitList(units)
    guard !isMore || list.areUnits && !units.source.fold[units.range].contains(UInt8(ascii: ":")) else {
      return joins(units)
    }
    fieldIsOpen = false
    if let time { takeTime(time) }
    switch field {
    case .coordinating: coordinating += list.parts
    case .assignment where list.areUnits && (item.leadText != nil || Self.isOrdered(list)): takeByOrder(list)
    default: return takeLead(units, list)
    }
    return true
  }

  /// Takes units by the roles behind them.
  private mutating func take(_ marks: RoleMarks) -> Bool {
    fieldIsOpen = false
    labels += marks.structure
    if item.leadText == nil, !marks.leads.isEmpty {
      leads = marks.leads
      item.leadText = marks.leads.map(\.text).joined(separator: "; ")
    } else {
      coordinating += marks.leads
    }
    coordinating += marks.coordinating
    return true
  }

  /// Whether a list puts its first unit before the others, and does not join it with the next by "và".
  private static func isOrdered(_ list: UnitList) -> Bool {
    guard list.parts.count > 1 else { return false }
    let between = list.parts[0].range.upperBound..<list.parts[1].range.lowerBound
    return !list.parts[0].source.fold[between].contains { Letters.isLetter($0) }
  }

  /// One list under "Chủ trì, phối hợp": who leads stands first.
  private mutating func takeByOrder(_ list: UnitList) {
    var others = list.parts
    if item.leadText == nil {
      leads = [others.removeFirst()]
      item.leadText = leads[0].text
    }
    guard let lead = item.leadText, let first = others.first, let last = others.last else { return }
    coordinating += others
    let place = Passage(first.source, first.range.lowerBound..<last.range.upperBound)
    taken.append(place.finding(.leadByOrder, [lead, others.map { UnitName($0).name }.joined(separator: "; ")]))
  }

  /// "Giao Văn phòng Sở" without the verb.
  private static func withoutVerb(_ text: Passage) -> Passage {
    let tokens = text.tokens(atMost: 6)
    let length = tokens.longestWords(of: ["giao", "giao cho", "phan cong", "phan cong cho"], at: 0)
    guard length > 0, length < tokens.count, UnitWords.begins(text, tokens, at: length) else { return text }
    return text.from(tokens[length].range.lowerBound)
  }

  /// "Công chức Tư pháp tham mưu, thực hiện" without what they do. A unit may itself be one that advises ("Bộ phận tham mưu").
  private static func withoutWork(_ text: Passage) -> Passage {
    let tokens = text.tokens(atMost: 200)
    var end = tokens.count
    let verbs: [(words: StaticString, length: Int)] = [("thuc hien", 2), ("trien khai", 2), ("tham muu", 2)]
    for (words, length) in verbs {
      guard end > length + 1, tokens.hasWords(words, at: end - length), !tokens[end - length].isCapital,
        tokens.longestWords(of: ["phan", "vi", "phong", "quan", "va", "to", "ban"], at: end - length - 1) == 0
      else { continue }
      end -= length
      while end > 1, tokens[end - 1].isSign(",") { end -= 1 }
    }
    return end == tokens.count ? text : text.upTo(tokens[end - 1].range.upperBound)
  }

  private static let none = Lexicon.builtIn.phrases("value.none")

  /// "Không", "Không có", "…", "#N/A": that there is no such unit.
  static func saysNone(_ text: Passage) -> Bool {
    guard text.range.count <= 40 else { return false }
    let tokens = text.tokens(atMost: 8).filter { $0.kind != .sign }
    return tokens.isEmpty && !text.isEmpty || !tokens.isEmpty && tokens.longest(of: none, at: 0) == tokens.count
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
      rest.range.lowerBound - last.range.upperBound < 6, Self.isBroken(last, rest)
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

  /// Whether a dash stands where the two meet, or the second goes on in small letters.
  private static func isBroken(_ first: Passage, _ rest: Passage) -> Bool {
    let fold = first.source.fold
    let start = rest.range.lowerBound
    return fold[max(first.range.lowerBound, first.range.upperBound - 1)..<start].contains(UInt8(ascii: "-"))
      || !Letters.isCapital(first.source.scalars[start])
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
