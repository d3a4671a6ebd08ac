import PlanModel

/// The units and groups a plan names, each under its fullest name, with the other names it goes by.
struct UnitRoll {
  /// A unit with the place where each of its names first stands.
  struct Entry {
    var unit: PlanDraft.DraftUnit
    var folded: String
    var line: Int
    /// Other names with their lines, in order.
    var otherNames: [(name: String, line: Int)] = []
  }

  private(set) var entries: [Entry] = []
  private(set) var groups: [PlanDraft.DraftGroup] = []
  private var byKey: [String: Int] = [:]
  private var groupByKey: [String: Int] = [:]
  private let legend: Legend

  /// Gathers the units from where plans name them. `source` is searched for their abbreviations.
  init(named passages: [Passage], in source: SourceText, legend: Legend = Legend()) {
    self.legend = legend
    for passage in passages.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) { add(passage) }
    mergeShortForms()
    let abbreviations = Abbreviations(source)
    addAbbreviations(from: abbreviations)
    addBracketed(abbreviations, in: source)
    proposeMembers()
  }

  /// The units, with the lines of their names.
  var units: [PlanDraft.DraftUnit] {
    entries.map { entry in
      var unit = entry.unit
      unit.line = entry.line
      unit.otherNames = entry.otherNames.map { .init(name: $0.name, line: $0.line) }
      return unit
    }
  }

  /// The place in `entries` of a unit by any of its names.
  func index(of name: String) -> Int? { byKey[UnitName.key(name)] }

  // MARK: Adding

  private mutating func add(_ passage: Passage) {
    var written = UnitName(passage)
    if let full = legend[written.name] { (written.name, written.alias) = (full, written.name) }
    let key = UnitName.key(written.name)
    if UnitWords.groupBegins(passage.tokens(atMost: 12), at: 0) {
      addGroup(written.name, key: key, line: passage.line)
      return
    }
    let index: Int
    if let known = byKey[key] {
      index = known
      note(written.name, at: passage.line, for: index)
      nameInFull(index, written.name, at: passage.line)
    } else {
      index = entries.count
      entries.append(Entry(unit: .init(name: written.name), folded: written.name.folded, line: passage.line))
      byKey[key] = index
    }
    if let alias = written.alias { addAlias(alias, line: passage.line, to: index) }
  }

  private mutating func addGroup(_ name: String, key: String, line: Int) {
    if let known = groupByKey[key] {
      if groups[known].name != name, !groups[known].aliases.contains(name) { groups[known].aliases.append(name) }
      return
    }
    groupByKey[key] = groups.count
    groups.append(.init(name: name, line: line))
  }

  /// Notes a spelling that differs in more than capitals; one without any marks is of damaged text.
  private mutating func note(_ name: String, at line: Int, for index: Int) {
    let known = entries[index].unit
    if name.folded != entries[index].folded { return addAlias(name, line: line, to: index) }
    let spellings = ([known.name] + known.aliases).map { $0.lowercased() }
    guard name.hasMarks, known.name.hasMarks, !spellings.contains(name.lowercased()) else { return }
    entries[index].unit.aliases.append(name)
    entries[index].otherNames.append((name, line))
  }

  /// Puts the fuller of two names first: "Phòng Cải cách hành chính" before "Phòng CCHC".
  private mutating func nameInFull(_ index: Int, _ name: String, at line: Int) {
    let short = entries[index].unit.name
    guard UnitName.fullness(name) > UnitName.fullness(short), !Self.isLonger(name, short) else { return }
    let exchange = { (other: String) in other.folded == name.folded ? short : other }
    entries[index].otherNames = entries[index].otherNames.map {
      $0.name.folded == name.folded ? (short, entries[index].line) : $0
    }
    entries[index].unit.aliases = entries[index].unit.aliases.map(exchange)
    (entries[index].unit.name, entries[index].folded, entries[index].line) = (name, name.folded, line)
  }

  /// Whether a name only has "và" or the like more.
  private static func isLonger(_ name: String, _ short: String) -> Bool {
    name.folded.split(separator: " ").filter { $0 != "va" } == short.folded.split(separator: " ").filter { $0 != "va" }
  }

  private mutating func addAlias(_ name: String, line: Int, to index: Int) {
    byKey[UnitName.key(name)] = byKey[UnitName.key(name)] ?? index
    guard !entries[index].unit.aliases.contains(where: { $0.folded == name.folded }) else { return }
    guard entries[index].folded != name.folded else { return }
    let letters = UnitName.abbreviation(in: name)
    let isNew = letters == nil || !entries[index].unit.aliases.contains { UnitName.abbreviation(in: $0) == letters }
    entries[index].unit.aliases.append(name)
    if isNew { entries[index].otherNames.append((name, line)) }
  }

  // MARK: One unit, several names

  /// "Văn phòng" is "Văn phòng Sở", "Phòng LSHTQT" is the division with those initials.
  private mutating func mergeShortForms() {
    var merged: [Int: Int] = [:]
    var byInitials: [String: Int] = [:]
    for (index, entry) in entries.enumerated() where !UnitName.isAbbreviated(entry.unit.name) {
      for initials in UnitName.initials(of: entry.unit.name) { byInitials[initials] = byInitials[initials] ?? index }
      for alias in entry.unit.aliases {
        if let letters = UnitName.abbreviation(in: alias) { byInitials[letters] = index }
      }
    }
    for (index, entry) in entries.enumerated() {
      if UnitName.isAbbreviated(entry.unit.name), let letters = UnitName.abbreviation(in: entry.unit.name),
        let full = byInitials[letters], full != index
      {
        merged[index] = full
      } else if let full = longerForm(of: entry.folded), full != index {
        merged[index] = full
      }
    }
    guard !merged.isEmpty else { return }
    for (short, full) in merged.sorted(by: { $0.key < $1.key }) {
      addAlias(entries[short].unit.name, line: entries[short].line, to: full)
      for other in entries[short].otherNames { addAlias(other.name, line: other.line, to: full) }
    }
    rebuild(without: merged)
  }

  private func longerForm(of folded: String) -> Int? {
    guard folded == "van phong" || folded == "thanh tra" || folded.hasPrefix("phong ") else { return nil }
    for owner in ["so", "ban", "chi cuc", "huyen", "cuc", "tinh"] {
      if let index = byKey[UnitName.key("\(folded) \(owner)")] { return index }
    }
    return nil
  }

  private mutating func rebuild(without merged: [Int: Int]) {
    var places: [Int: Int] = [:]
    var kept: [Entry] = []
    for (index, entry) in entries.enumerated() where merged[index] == nil {
      places[index] = kept.count
      kept.append(entry)
    }
    byKey = byKey.mapValues { index in
      var index = index
      for _ in 0..<4 { index = merged[index] ?? index }
      return places[index] ?? 0
    }
    entries = kept
  }

  /// Ties abbreviations of the text to the units whose initials they are.
  private mutating func addAbbreviations(from found: Abbreviations) {
    for index in entries.indices where !UnitName.isAbbreviated(entries[index].unit.name) {
      for initials in UnitName.initials(of: entries[index].unit.name) {
        guard let seen = found.places[Phrase.key(of: initials.utf8)], seen.isTied || initials.utf8.count >= 4 else {
          continue
        }
        let isKnown = entries[index].unit.aliases.contains { UnitName.abbreviation(in: $0) == initials }
        if !isKnown, byKey[UnitName.key(seen.text)] == nil { addAlias(seen.text, line: seen.line, to: index) }
      }
    }
  }

  /// Ties abbreviations in brackets to the unit whose name stands right before them, whatever letters they took.
  private mutating func addBracketed(_ found: Abbreviations, in source: SourceText) {
    var byLastWord: [Substring: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      if let word = entry.folded.split(separator: " ").last { byLastWord[word, default: []].append(index) }
    }
    for seen in found.bracketed(in: source).sorted(by: { $0.place < $1.place })
    where byKey[UnitName.key(seen.text)] == nil {
      let before = Passage(source, max(0, seen.place - 200)..<seen.place).trimmed("(").folded
      guard let word = before.split(separator: " ").last, let candidates = byLastWord[word] else { continue }
      let named = candidates.filter { before.hasSuffix(entries[$0].folded) }
      if let index = named.max(by: { entries[$0].folded.count < entries[$1].folded.count }) {
        addAlias(seen.text, line: seen.line, to: index)
      }
    }
  }

  // MARK: Groups

  private mutating func proposeMembers() {
    for index in groups.indices {
      let kinds = GroupWords.kinds(of: groups[index].name)
      groups[index].members = entries.map(\.unit).filter { kinds.contains($0.kind) && GroupWords.isInside($0) }.map(
        \.name)
    }
  }

  /// Ties another wording of a group, found outside the items, to the group it means.
  mutating func addGroupWording(_ name: String, line: Int) {
    let key = GroupWords.canonical(name)
    guard groupByKey[UnitName.key(name)] == nil else { return }
    guard let index = groups.firstIndex(where: { GroupWords.canonical($0.name) == key }) else { return }
    groups[index].aliases.append(name)
    groupByKey[UnitName.key(name)] = index
  }
}
