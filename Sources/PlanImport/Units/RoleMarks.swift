import PlanModel

/// Units whose roles stand behind them in brackets: "Văn phòng Sở (chủ trì); Thanh tra Sở, Phòng Công chức (phối hợp)".
struct RoleMarks {
  private(set) var leads: [Passage] = []
  private(set) var coordinating: [Passage] = []
  private(set) var structure: [Passage] = []

  private static let lead = Lexicon.builtIn.phrases("role.lead")
  private static let help = Lexicon.builtIn.phrases("role.help")

  /// Reads a list with such marks; `nil` without any. A mark is of the units in front of it, back to the mark before.
  init?(_ passage: Passage) {
    let tokens = passage.tokens(atMost: 300)
    var start = 0
    var found = false
    for index in tokens.indices where tokens[index].isSign("(") {
      guard let end = tokens[index...].firstIndex(where: { $0.isSign(")") }), end > index + 1, index > start else {
        continue
      }
      let isLead = tokens.longest(of: Self.lead, at: index + 1) == end - index - 1
      let isHelp = tokens.longest(of: Self.help, at: index + 1) == end - index - 1
      guard isLead || isHelp else { continue }
      let part = passage.part(tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound)
      let list = UnitList(part.trimmed(start: ".;,:-+*", end: ".;,:-+*"))
      guard list.areUnits else { return nil }
      if isLead { leads += list.parts } else { coordinating += list.parts }
      structure.append(passage.part(tokens[index].range.lowerBound..<tokens[end].range.upperBound))
      found = true
      start = end + 1
    }
    guard found else { return nil }
    guard start < tokens.count else { return }
    let rest = passage.from(tokens[start].range.lowerBound).trimmed(start: ".;,:-+*", end: ".;,:-+*")
    guard !rest.isEmpty else { return }
    // "Phòng Tổ chức cán bộ (đầu mối), Văn phòng Sở": the mark singles one out, the others share the role.
    guard !coordinating.isEmpty else { return nil }
    let list = UnitList(rest)
    guard list.areUnits else { return nil }
    if leads.isEmpty { leads += list.parts } else { coordinating += list.parts }
  }
}
