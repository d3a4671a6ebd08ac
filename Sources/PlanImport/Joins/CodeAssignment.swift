import PlanModel

/// Who leads, who helps and until when, told for criteria by their codes, apart from what is said of them: "Văn phòng Sở:
/// Chủ trì thực hiện tiêu chí 1.2.1; phối hợp thực hiện các tiêu chí 2.2.2, 3.1.2".
struct CodeAssignment {
  /// One statement on some criteria.
  struct Share {
    var codes: [CriterionCode]
    var leads: [Passage] = []
    var coordinating: [Passage] = []
    var time: Passage?
  }

  private(set) var shares: [Share] = []
  /// Codes, verbs and nouns between.
  private(set) var structure: [Passage] = []
  /// Whether the paragraph says nothing else.
  private(set) var isWhole = true

  private static let leadVerbs = Lexicon.builtIn.phrases("assign.lead")
  private static let helpVerbs = Lexicon.builtIn.phrases("assign.help")
  private static let fillers = Lexicon.builtIn.phrases("assign.filler")
  private static let openers = Lexicon.builtIn.phrases("assign.opener")
  /// Words between that may stand within the name of a unit or a group as well.
  private static let within = Lexicon.builtIn.phrases("assign.within")
  private static let longest = 1_500

  /// Reads a paragraph that names criteria of the plan; `nil` where it names none or says nothing of who or when. `carried`
  /// is the unit that a heading above names.
  init?(_ block: Block, codes known: Set<CriterionCode>, carried: Passage?) {
    let text = block.text
    guard text.range.count <= Self.longest else { return nil }
    let tokens = text.tokens()
    guard tokens.contains(where: { token in Self.code(token, text, known) != nil }) else { return nil }
    let start = tokens.longest(of: Self.openers, at: 0)
    var unit: [Passage] = []
    var index = start
    if UnitWords.begins(text, tokens, at: start) {
      let first = (start..<tokens.count).first { place in
        tokens[place].isSign(":")
          || place > start && (Self.verbLength(tokens, at: place) > 0 || Self.code(tokens[place], text, known) != nil)
      }
      guard let stop = first, stop > start else { return nil }
      let list = UnitList(text.part(tokens[start].range.lowerBound..<tokens[stop - 1].range.upperBound))
      guard list.areUnits else { return nil }
      unit = list.parts
      index = stop
    } else if let carried {
      unit = [carried]
    }
    read(tokens, from: index, text, unit, known)
    guard shares.contains(where: { !$0.leads.isEmpty || !$0.coordinating.isEmpty || $0.time != nil }) else {
      return nil
    }
  }

  private static func verbLength(_ tokens: [Token], at index: Int) -> Int {
    max(tokens.longest(of: leadVerbs, at: index), tokens.longest(of: helpVerbs, at: index))
  }

  private static func code(_ token: Token, _ text: Passage, _ known: Set<CriterionCode>) -> CriterionCode? {
    guard token.kind == .number, let code = CriterionCode(text.text(of: token)), code.depth > 1 else { return nil }
    return known.contains(code) ? code : nil
  }

  /// Whether a time begins there, and no list of codes: "từ 2.2.1 đến 2.2.3".
  private static func timeBegins(
    _ text: Passage, _ tokens: [Token], at index: Int, _ known: Set<CriterionCode>
  ) -> Bool {
    guard TimeWords.verbLength(tokens, at: index) > 0 || TimeWords.begins(tokens, at: index) else { return false }
    return index + 1 >= tokens.count || code(tokens[index + 1], text, known) == nil
  }

  /// Whether a code is the last of a range whose first is the one before.
  private static func reaches(_ tokens: [Token], to index: Int) -> Bool {
    var place = index - 1
    while place > 0, tokens[place].kind == .word, tokens[place].key != Phrase.key(of: "den".utf8) {
      guard tokens.longest(of: CriterionHeading.nouns, at: place) > 0 || tokens.hasWords("chi", at: place) else {
        return false
      }
      place -= 1
    }
    guard place > 0, tokens[place - 1].kind == .number else { return false }
    return tokens[place].key == Phrase.key(of: "den".utf8) || tokens[place].isSign("-")
  }

  private enum Role { case lead, help }

  private mutating func read(
    _ tokens: [Token], from start: Int, _ text: Passage, _ unit: [Passage], _ known: Set<CriterionCode>
  ) {
    var index = start
    var role: Role?
    var share = Share(codes: [])
    func finish(_ self: inout CodeAssignment) {
      if !share.codes.isEmpty {
        if !unit.isEmpty, share.leads.isEmpty {
          switch role {
          case .lead?: share.leads = unit
          case .help?: share.coordinating = unit + share.coordinating
          case nil: if share.coordinating.isEmpty, share.time == nil { share.leads = unit }
          }
        }
        self.shares.append(share)
      }
    }
    while index < tokens.count {
      let token = tokens[index]
      let lead = tokens.longest(of: Self.leadVerbs, at: index)
      let help = tokens.longest(of: Self.helpVerbs, at: index)
      if lead > 0 || help > 0 {
        let length = max(lead, help)
        let isLead = lead >= help
        structure.append(text.part(token.range.lowerBound..<tokens[index + length - 1].range.upperBound))
        index += length
        // "chủ trì, phối hợp với Thanh tra Sở": the units behind help, the unit in front leads.
        if !isLead, role == .lead, share.codes.isEmpty, let list = Self.units(text, tokens, from: index, known) {
          share.coordinating += list.parts
          index = list.end
          continue
        }
        if !share.codes.isEmpty {
          finish(&self)
          share = Share(codes: [])
        }
        if role == .lead, !isLead, share.codes.isEmpty, !(shares.last.map { !$0.leads.isEmpty } ?? false) {
          role = .help
        } else {
          role = isLead ? .lead : .help
        }
        continue
      }
      if let code = Self.code(token, text, known) {
        if let first = share.codes.last, Self.reaches(tokens, to: index) {
          share.codes += known.filter { $0 > first && $0 < code && $0.depth == code.depth }.sorted()
        }
        share.codes.append(code)
        structure.append(Passage(text.source, token.range))
        index += 1
        continue
      }
      let verb = TimeWords.verbLength(tokens, at: index)
      if Self.timeBegins(text, tokens, at: index, known) || token.isSign(":") && TimeWords.begins(tokens, at: index + 1)
      {
        var from = token.isSign(":") ? index + 1 : index + verb
        // "hoàn thành trong Quý III/2025": the preposition belongs to the verb.
        if verb > 0, tokens.hasWords("trong", at: from),
          TimeWords.begins(tokens, at: from + 1)
        {
          from += 1
        }
        let end =
          tokens[from...].firstIndex { place in
            place.isSign(";")
              || place.isSign(".") && !place.followsBlank
                && (place.range.upperBound >= text.range.upperBound
                  || text.source.fold[place.range.upperBound] == Letters.blank)
          } ?? tokens.count
        if from < end {
          let time = text.part(tokens[from].range.lowerBound..<tokens[end - 1].range.upperBound).trimmed(".;,")
          if share.codes.isEmpty, !shares.isEmpty {
            shares[shares.count - 1].time = shares[shares.count - 1].time ?? time
          } else {
            share.time = share.time ?? time
          }
          structure.append(text.part(token.range.lowerBound..<tokens[from].range.lowerBound))
          index = end
          continue
        }
      }
      if token.kind == .sign {
        if token.isSign(in: ";."), !share.codes.isEmpty {
          finish(&self)
          share = Share(codes: [])
        }
        index += 1
        continue
      }
      let filler = max(
        tokens.longest(of: Self.fillers, at: index), tokens.longest(of: CriterionHeading.nouns, at: index))
      if filler > 0 {
        structure.append(text.part(token.range.lowerBound..<tokens[index + filler - 1].range.upperBound))
        index += filler
        continue
      }
      if let list = Self.units(text, tokens, from: index, known), share.codes.isEmpty, let last = shares.indices.last,
        tokens.longest(of: Self.helpVerbs, at: list.end) > 0
      {
        // "…; Công an tỉnh, Văn phòng Sở phối hợp": behind the codes, of the same ones.
        shares[last].coordinating += list.parts
        index = list.end + tokens.longest(of: Self.helpVerbs, at: list.end)
        continue
      }
      if let list = Self.units(text, tokens, from: index, known), !share.codes.isEmpty || unit.isEmpty {
        // "Tiêu chí 1.1.2: Văn phòng Sở chủ trì"
        let next =
          Self.verbLength(tokens, at: list.end) > 0
          ? tokens.longest(of: Self.helpVerbs, at: list.end) > 0 : role == .help
        if next { share.coordinating += list.parts } else { share.leads += list.parts }
        index = list.end
        let verb = Self.verbLength(tokens, at: index)
        if verb > 0 {
          structure.append(text.part(tokens[index].range.lowerBound..<tokens[index + verb - 1].range.upperBound))
          index += verb
        }
        continue
      }
      isWhole = false
      index += 1
    }
    finish(&self)
    shares.removeAll { $0.leads.isEmpty && $0.coordinating.isEmpty && $0.time == nil }
  }

  /// The units that begin at a token, up to a verb, a code or the end of the clause.
  private static func units(
    _ text: Passage, _ tokens: [Token], from start: Int, _ known: Set<CriterionCode>
  ) -> (parts: [Passage], end: Int)? {
    guard UnitWords.begins(text, tokens, at: start) else { return nil }
    var end = start + 1
    while end < tokens.count, !tokens[end].isSign(in: ".:"), verbLength(tokens, at: end) == 0,
      code(tokens[end], text, known) == nil, tokens.longest(of: CriterionHeading.nouns, at: end) == 0,
      tokens.longest(of: fillers, at: end) == 0 || tokens.longest(of: within, at: end) > 0,
      TimeWords.verbLength(tokens, at: end) == 0, !(TimeWords.begins(tokens, at: end) && !tokens[end].isCapital)
    { end += 1 }
    while end > start + 1, tokens[end - 1].isSign(in: ",;-(") || tokens[end - 1].key == Phrase.key(of: "va".utf8) {
      end -= 1
    }
    let list = UnitList(text.part(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound))
    return list.areUnits ? (list.parts, end) : nil
  }
}

extension ItemBuilder {
  /// Takes what a statement by codes says of the item where the item itself says nothing; `false` where it says otherwise.
  mutating func take(_ share: CodeAssignment.Share) {
    if item.leadText == nil, let first = share.leads.first, let last = share.leads.last {
      let isOne =
        share.leads.count == 1 || first.source === last.source && first.range.lowerBound < last.range.lowerBound
      item.leadText = isOne ? share.leads.map(\.text).joined(separator: "; ") : first.text
      leads = share.leads
    }
    for unit in share.coordinating where !coordinating.contains(where: { $0.folded == unit.folded }) {
      coordinating.append(unit)
    }
    if item.time == nil, let words = share.time {
      item.time = words.text
      time = words
    }
  }
}
