import PlanModel

/// Reads what a plan says of itself: letterhead, agency, title, years, decision and published result, signature.
struct HeaderReader {
  private(set) var header = PlanHeader()
  /// What the document says of itself besides.
  private(set) var head = PlanDraft.DocumentHead()
  /// Where its parts stand.
  private(set) var lines = PlanDraft.HeaderLines()
  /// How the text calls the agency, folded: the full name and its short form.
  private(set) var agencyNames: [String] = []

  private static let reach = 400

  init(_ outline: Outline, in source: SourceText) {
    let firstItem = outline.opens.firstIndex(of: true) ?? outline.blocks.count
    let preamble = Array(outline.blocks.prefix(min(max(firstItem, 12), Self.reach)))
    let title = TitleFinder.title(in: preamble)
    header.title = title.map(\.text).joined(separator: " ")
    lines.title = .around(title.map(\.lines))
    let letterhead = Letterhead(source)
    readFurniture(source, title, letterhead)
    let agency = AgencyFinder(blocks: preamble, title: title, offices: letterhead)
    header.agency = agency.name
    lines.agency = agency.lines
    agencyNames = agency.shortNames
    head.supplements = TitleFinder.supplements(title)
    let announced = Announcements.of(preamble)
    (head.announced, lines.head.announced) = (announced.map(\.value), announced.map(\.lines))
    let prose = HeadProse.joined(preamble + HeadProse.acrossTables(source, besides: outline.blocks), behind: title)
    readResult(prose + Self.tail(of: outline, from: preamble.count), title, preamble, source)
  }

  /// The last paragraphs, where some plans repeat their title and result.
  private static func tail(of outline: Outline, from start: Int) -> [Block] {
    Array(outline.blocks.suffix(max(0, min(40, outline.blocks.count - start))))
  }

  /// Letterhead and signature.
  private mutating func readFurniture(_ source: SourceText, _ title: [Passage], _ letterhead: Letterhead) {
    (head.superior, lines.head.superior) = (letterhead.superior?.value, letterhead.superior?.lines)
    (head.letterhead, lines.head.letterhead) = (letterhead.agency?.value, letterhead.agency?.lines)
    (head.number, head.symbol) = (letterhead.number?.value, letterhead.symbol?.value)
    lines.head.number = letterhead.symbol?.lines
    (head.place, head.day) = (letterhead.place?.value, letterhead.day?.value)
    lines.head.place = letterhead.place?.lines ?? letterhead.day?.lines
    let last = title.last?.range.upperBound ?? 0
    let signature = SignatureBlock(source, from: source.lines.prefix { $0.range.lowerBound < last }.count)
    (head.signer, lines.head.signer) = (signature.signer?.value, signature.signer?.lines)
    (head.recipients, lines.head.recipients) = (signature.entries.map(\.value), signature.entries.map(\.lines))
  }

  /// The decision and the result; each helps to know the other.
  private mutating func readResult(
    _ prose: [Block], _ title: [Passage], _ preamble: [Block], _ source: SourceText
  ) {
    let titleYears = YearWords.years(in: title)
    let signed = head.day?.year ?? YearWords.signedYear(in: preamble)
    // What the year of the index is before decision and result are known.
    let guess = PlanYears(
      titleYears: titleYears, indexYear: nil, resultYear: nil, signedYear: signed, statedYears: [])
    let known = guess.resultYear ?? signed.map { $0 - 1 }
    var results = ResultFinder(prose, agency: agencyNames, known: known)
    results.add(ResultTable.statements(in: source, agency: agencyNames))
    let decisions = DecisionFinder(prose, results: results.statements, known: known)
    take(decisions)
    let year = decisions.best?.indexYear ?? guess.resultYear
    let (taken, others, targets) = results.choice(of: year, notAfter: year ?? signed)
    if let taken {
      header.published = taken.result
      lines.published = taken.lines.lowerBound...taken.lines.lowerBound
    }
    (head.otherResults, lines.head.otherResults) = (others.map(\.result), others.map(\.lines))
    (head.targets, lines.head.targets) = (targets.map(\.result), targets.map(\.lines))
    let years = PlanYears(
      titleYears: titleYears, indexYear: decisions.best?.indexYear, resultYear: header.published?.year,
      signedYear: signed, statedYears: YearWords.stated(in: preamble))
    header.resultYear = years.resultYear ?? years.planYear.flatMap { YearWords.indexYear(before: $0, in: preamble) }
    header.planYear = years.planYear
  }

  private mutating func take(_ decisions: DecisionFinder) {
    guard let best = decisions.best else { return }
    header.decision = best.decision
    lines.decision = best.place.lines
    (head.decisionSubject, lines.head.decisionSubject) = (best.subject?.text, best.subject?.lines)
    head.otherDecisions = decisions.others.map(\.decision)
    lines.head.otherDecisions = decisions.others.map(\.place.lines)
  }

  /// Fills the plan's year from the deadlines when the header does not say it, or names one year only and the deadlines
  /// lie in the next: then the year named is that of the index.
  mutating func adopt(deadlines: [String]) {
    var counts: [Int: Int] = [:]
    for text in deadlines {
      for year in text.split(whereSeparator: { !$0.isNumber }).compactMap({ Int($0) }) where 2000...2099 ~= year {
        counts[year, default: 0] += 1
      }
    }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return }
    if header.planYear == nil {
      header.planYear = usual
    } else if header.resultYear == nil, let named = header.planYear, usual == named + 1 {
      (header.resultYear, header.planYear) = (named, usual)
    }
  }
}
