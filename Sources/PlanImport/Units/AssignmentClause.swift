/// Who leads, who helps and until when, said in one clause: "Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở thực hiện
/// trong Quý II/2025".
struct AssignmentClause {
  var leads: [Passage] = []
  var coordinating: [Passage] = []
  var time: Passage?
  /// Words that are none of the three.
  var remainder: Passage?

  private enum Role {
    case lead
    case coordinating
    /// What they do.
    case work
  }

  private static let leadVerbs: [Phrase] = [
    "chu tri", "la don vi chu tri", "la dau moi", "chiu trach nhiem", "la co quan chu tri", "lam dau moi",
    "chu tri tham muu", "lam don vi chu tri", "chiu trach nhiem chu tri", "chiu trach nhiem chinh",
    "co trach nhiem chu tri", "co trach nhiem chu tri tham muu",
  ]
  private static let helpVerbs: [Phrase] = [
    "phoi hop", "phoi hop voi", "phoi hop cung", "phoi hop chat che voi", "va phoi hop voi", "cung phoi hop",
    "la don vi phoi hop", "la co quan phoi hop", "lam don vi phoi hop", "la cac don vi phoi hop",
  ]
  private static let fillers: [Phrase] = [
    "thuc hien", "trien khai thuc hien", "tham muu thuc hien", "to chuc thuc hien", "trien khai", "tham muu", "va",
    "de thuc hien", "cung thuc hien", "thoi gian", "theo doi", "cac don vi lien quan thuc hien", "giao", "do",
    "giao cho", "phan cong", "phan cong cho",
  ]

  private static let subjects = Lexicon.builtIn.phrases("assign.subject")

  /// "Nội dung này giao Văn phòng Sở chủ trì" without what is handed out.
  static func withoutSubject(_ text: Passage) -> Passage {
    let tokens = text.tokens(atMost: 10)
    let length = tokens.longest(of: subjects, at: 0)
    return length > 0 && length < tokens.count ? text.from(tokens[length].range.lowerBound) : text
  }

  /// Reads a clause that says "chủ trì" or "phối hợp"; `nil` for any other text.
  init?(_ passage: Passage) {
    let tokens = passage.tokens(atMost: 400)
    guard tokens.firstWords("chu tri") ?? tokens.firstWords("phoi hop") ?? tokens.firstWords("la dau moi") != nil else {
      return nil
    }
    var index = 0
    var pending: Range<Int>?
    var role: Role?
    // Behind a semicolon a list of those who help may go on.
    var isHelping = false
    func span(_ range: Range<Int>) -> Passage? {
      guard !range.isEmpty else { return nil }
      var last = range.upperBound - 1
      // "Phòng Tài chính (đ/c Đặng Thị Ngọc Ẩn)": the bracket that closes belongs to the name.
      let depth = tokens[range].reduce(0) { $0 + ($1.isSign("(") ? 1 : $1.isSign(")") ? -1 : 0) }
      if depth > 0, last + 1 < tokens.count, tokens[last + 1].isSign(")") { last += 1 }
      let places = tokens[range.lowerBound].range.lowerBound..<tokens[last].range.upperBound
      let part = passage.part(places).trimmed(".,;:-")
      return part.isEmpty ? nil : part
    }
    var start = 0
    func take(_ range: Range<Int>, as role: Role?) {
      guard let text = span(Self.withoutFillers(tokens, range)) else { return }
      let list = UnitList(text)
      guard role != .work, list.areUnits || role == .coordinating && list.areBodies else {
        remainder = remainder ?? text
        return
      }
      switch role {
      case .lead: leads += list.parts
      case .coordinating: coordinating += list.parts
      case .work: break
      case nil where isHelping: coordinating += list.parts
      case nil: pending = range
      }
    }
    while index < tokens.count {
      let lead = tokens.longest(of: Self.leadVerbs, at: index)
      let help = tokens.longest(of: Self.helpVerbs, at: index)
      let isTime = TimeWords.verbLength(tokens, at: index) > 0 || TimeWords.begins(tokens, at: index)
      if lead > 0 || help > 0 {
        let found: Role = lead > 0 ? .lead : .coordinating
        if Self.isBehindUnits(tokens, start..<index, passage) {
          take(start..<index, as: role == .lead && lead == 0 && Self.isJoined(tokens, index) ? .coordinating : found)
          role = found == .lead ? nil : .coordinating
        } else {
          take(start..<index, as: role)
          role = found
        }
        index += max(lead, help)
        start = index
      } else if tokens[index].isSign(in: ";.") {
        take(start..<index, as: role)
        isHelping = (role == .coordinating || isHelping && role == nil) && tokens[index].isSign(";")
        role = nil
        index += 1
        start = index
      } else if isTime, time == nil, index > 0 {
        take(start..<index, as: role)
        let from = index + TimeWords.verbLength(tokens, at: index)
        let end = tokens[from...].firstIndex { $0.isSign(in: ";.") } ?? tokens.count
        time = span(from..<end)
        index = end
        start = end
      } else if role == .coordinating, index > start, WorkWords.begins(tokens, at: index) {
        take(start..<index, as: role)
        role = .work
        start = index
        index += 1
      } else {
        index += 1
      }
    }
    take(start..<tokens.count, as: role)
    if let pending, coordinating.isEmpty, leads.isEmpty, let text = span(pending) { leads = UnitList(text).parts }
    if leads.isEmpty, coordinating.isEmpty { return nil }
  }

  /// Reads "Giao Văn phòng Sở thực hiện thường xuyên": units behind a verb, then a time, and nothing else.
  init?(plain passage: Passage, behind verb: Int) {
    let tokens = passage.tokens(atMost: 60)
    let time = tokens.indices.dropFirst(verb + 1).first { index in
      TimeWords.verbLength(tokens, at: index) > 0 || TimeWords.begins(tokens, at: index)
    }
    let end = Self.withoutFillers(tokens, verb..<(time ?? tokens.count))
    guard !end.isEmpty else { return nil }
    let list = UnitList(
      passage.part(tokens[end.lowerBound].range.lowerBound..<tokens[end.upperBound - 1].range.upperBound))
    let says = tokens[..<(time ?? tokens.count)].contains { $0.key == Phrase.key(of: "hien".utf8) } || time != nil
    guard list.areUnits, says else { return nil }
    leads = list.parts
    guard let time else { return }
    let start = time + TimeWords.verbLength(tokens, at: time)
    self.time = passage.from(tokens[start].range.lowerBound).trimmed(".,;:-")
  }

  /// Whether it says of its units by a verb of their own on which side they are.
  var isSided: Bool { !leads.isEmpty || remainder == nil && !coordinating.isEmpty }

  /// Whether the clause says who and when, and nothing more.
  var isComplete: Bool { remainder == nil && !leads.isEmpty }

  /// Whether the words before a verb are the units it speaks of ("Văn phòng Sở chủ trì").
  private static func isBehindUnits(_ tokens: [Token], _ range: Range<Int>, _ passage: Passage) -> Bool {
    let rest = withoutFillers(tokens, range)
    guard !rest.isEmpty else { return false }
    return UnitWords.begins(passage, tokens, at: rest.lowerBound)
  }

  /// "…, phối hợp với": the verb belongs to the units behind it.
  private static func isJoined(_ tokens: [Token], _ index: Int) -> Bool {
    tokens.hasWords("phoi hop voi", at: index) || tokens.hasWords("phoi hop cung", at: index)
  }

  /// Whether a filler of one word is that word: "giao", "do", and not the end of "Phòng Tôn giáo".
  private static func isSpelled(_ token: Token, _ count: Int) -> Bool {
    count > 1 || !token.hasMarks || token.key == Phrase.key(of: "va".utf8)
  }

  private static func withoutFillers(_ tokens: [Token], _ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    var changed = true
    while changed, low < high {
      changed = false
      if tokens[low].isSign(in: ",;:-.()") {
        low += 1
        changed = true
        continue
      }
      let front = tokens.longest(of: fillers, at: low)
      if front > 0, low + front <= high, isSpelled(tokens[low], front) {
        low += front
        changed = true
        continue
      }
      if tokens[high - 1].isSign(in: ",;:-.()") {
        high -= 1
        changed = true
        continue
      }
      if let back = fillers.first(where: { filler in
        high - filler.count >= low && tokens.has(filler, at: high - filler.count)
          && isSpelled(tokens[high - filler.count], filler.count)
      }) {
        high -= back.count
        changed = true
      }
    }
    return low..<max(low, high)
  }
}
