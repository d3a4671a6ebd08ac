/// Statements of a draft that contradict each other or the calendar. All are told, none is mended.
struct DraftConflicts {
  private let draft: PlanDraft
  /// The name of each unit by all its names, folded.
  private let unitNames: [String: String]
  private(set) var findings: [PlanDraft.DraftFinding] = []
  private var places: PlanDraft.HeadLines { draft.headerLines.head }

  /// No plan of a year sets a deadline more years ahead; programmes of several years reach ten at most.
  private static let farthest = 10

  init(_ draft: PlanDraft, unitNames: [String: String]) {
    (self.draft, self.unitNames) = (draft, unitNames)
    checkResults()
    checkDecisions()
    checkCount()
    for index in draft.items.indices {
      checkLead(index)
      checkDay(index)
    }
    checkScores()
  }

  private mutating func add(_ kind: Finding.Kind, item: Int? = nil, line: Int?, _ arguments: [String]) {
    findings.append(.init(kind: kind, item: item, line: line, arguments: arguments))
  }

  // MARK: The head

  /// Results of other years, and, where there is no result at all, targets that could be taken for one.
  private mutating func checkResults() {
    var told: Set<[String]> = []
    func tell(_ kind: Finding.Kind, _ result: PlanHeader.PublishedResult, _ lines: ClosedRange<Int>) {
      let arguments = [
        result.index?.decimalText ?? "", result.rank.map(String.init) ?? "", result.of.map(String.init) ?? "",
        result.year.map(String.init) ?? "",
      ]
      if told.insert(arguments).inserted { add(kind, line: lines.lowerBound, arguments) }
    }
    for (other, lines) in zip(draft.head.otherResults, places.otherResults) { tell(.resultNotTaken, other, lines) }
    guard draft.header.published == nil else { return }
    for (target, lines) in zip(draft.head.targets, places.targets) { tell(.targetNotResult, target, lines) }
  }

  private mutating func checkDecisions() {
    guard let taken = draft.header.decision?.number else { return }
    for (other, lines) in zip(draft.head.otherDecisions, places.otherDecisions) where other.number != taken {
      add(.decisionNotTaken, line: lines.lowerBound, [other.number, taken])
    }
  }

  /// "05 tiêu chí" announced, and four given.
  private mutating func checkCount() {
    guard let first = draft.head.announced.first, !draft.items.isEmpty else { return }
    let codes = Set(draft.items.map(\.code)).count
    let counts = draft.head.announced.map(\.count)
    guard !counts.contains(codes), !counts.contains(draft.items.count), counts.reduce(0, +) != codes else { return }
    add(.countDiffers, line: places.announced.first?.lowerBound, [first.words, "\(codes)"])
  }

  // MARK: Who

  private func unit(_ name: String) -> String { unitNames[name.folded] ?? name }

  private mutating func checkLead(_ index: Int) {
    let item = draft.items[index]
    let leads = Set(item.leads.map { unit($0).folded })
    if let twice = item.coordinating.first(where: { leads.contains(unit($0).folded) }) {
      add(
        .leadAlsoCoordinates, item: index, line: item.lines.coordinating?.lowerBound ?? item.sourceLine, [unit(twice)])
    }
    if let text = item.leadText, !item.leads.isEmpty, item.leads.allSatisfy(PersonName.isPerson) {
      add(.leadIsPerson, item: index, line: item.lines.lead?.lowerBound ?? item.sourceLine, [text])
    }
  }

  // MARK: When

  private mutating func checkDay(_ index: Int) {
    let item = draft.items[index]
    guard let time = item.time, let due = Deadline(reading: time, planYear: draft.header.planYear).day else { return }
    let line = item.lines.time?.lowerBound ?? item.sourceLine
    let signed = draft.head.day
    if let signed, due < signed {
      if due.year < signed.year {
        add(.deadlineInPastYear, item: index, line: line, [time, "\(signed.year)"])
      } else {
        add(.deadlineBeforePlan, item: index, line: line, [time, "\(signed.number)"])
      }
    } else if signed == nil, let year = draft.header.planYear, due.year < year {
      add(.deadlineInPastYear, item: index, line: line, [time, "\(year)"])
    } else if let year = draft.header.planYear ?? signed?.year, due.year > year + Self.farthest {
      add(.deadlineFarAway, item: index, line: line, [time, "\(due.year)"])
    }
  }

  // MARK: Points

  /// Two items of one code that give other points.
  private mutating func checkScores() {
    var first: [CriterionCode: Int] = [:]
    for (index, item) in draft.items.enumerated() {
      guard let known = first[item.code] else {
        first[item.code] = index
        continue
      }
      let other = draft.items[known]
      for (mine, theirs) in [(item.score, other.score), (item.maximum, other.maximum)] {
        guard let mine, let theirs, mine != theirs else { continue }
        add(.scoreConflict, item: index, line: item.sourceLine, [theirs.decimalText, mine.decimalText])
        break
      }
    }
  }
}

/// Names of people among those of units.
enum PersonName {
  private static let titles = ["dong chi", "d/c", "ong", "ba", "anh", "chi"]
  /// Words of units as they are spelled; names of people have others that fold to the same letters.
  private static let units: Set<String> = [
    "phòng", "thanh tra", "trung tâm", "chi cục", "ban", "tổ", "bộ phận", "sở", "ubnd", "hđnd", "công chức", "đơn vị",
    "chi nhánh", "viện", "trường", "đội", "văn phòng", "công an", "ủy ban", "uỷ ban", "hội", "đoàn", "trạm", "quỹ",
    "cục",
  ]

  /// Whether a text names a person and nothing that could be a unit: "Đ/c Nguyễn Văn A".
  static func isPerson(_ text: String) -> Bool {
    let folded = text.folded
    guard let title = titles.first(where: { folded.hasPrefix($0 + " ") || $0.hasSuffix("/c") && folded.hasPrefix($0) })
    else { return false }
    let rest = text.dropFirst(title.count).drop { !$0.isLetter }
    guard rest.first?.isUppercase == true else { return false }
    let words = text.split { !$0.isLetter }.map(String.init)
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)".lowercased() }
    // "Ban" and "Tổ" with a capital are names as well.
    let namesUnit = words.contains { units.contains($0) || ["phòng", "sở", "ubnd", "hđnd"].contains($0.lowercased()) }
    return !namesUnit && !pairs.contains { units.contains($0) }
  }
}
