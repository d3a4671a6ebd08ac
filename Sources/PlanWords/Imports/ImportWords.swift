import PlanModel

/// Imports: the preview of a draft, and what is asked and told about it.
public struct ImportWords: Sendable {
  /// How a line of the preview is meant.
  public enum Tone: Sendable {
    /// A heading.
    case title
    /// Ordinary words.
    case body
    /// Something unclear, or missing.
    case warning
  }

  /// A line of the preview; an empty one is a space between parts.
  public struct Line: Sendable {
    /// How it is meant.
    public var tone: Tone
    /// How many cells it stands in.
    public var indent: Int
    /// The words.
    public var text: String
  }

  /// The draft is of another plan than the file's.
  public let otherPlan: String
  /// No name completes the path.
  public let noCompletion: String
  /// The question before the change is saved.
  public let question: String
  /// The answers that mean yes, in lower case.
  public let yes: [String]
  /// Nothing was saved, since nobody agreed.
  public let declined: String
  /// The same text was imported before.
  public let same: String
  /// A newer text of the plan there is; told again with `--again`.
  public let revised: String
  /// Looking through a draft.
  public let review: ReviewWords
  /// Why a document was read as it was.
  public let explain: ExplainWords
  /// How many words found a place, and what is left.
  private let account: @Sendable (_ placed: String, _ all: String, _ left: String, _ blocks: Int) -> String
  /// How much of the points lost the items explain.
  private let explained: @Sendable (_ explained: String, _ lost: String) -> String
  private let again, furtherYear: String
  private let head: HeadWords
  private let agency, decision, result, noAgency, noDecision, noResult: String
  private let counts: @Sendable (_ items: Int, _ units: Int, _ kept: Int, _ findings: Int) -> String
  private let items, kept, units, groups, duties, findings, nothingUnclear: String
  private let causes: @Sendable (_ causes: Int, _ remedies: Int) -> String
  private let line: @Sendable (Int) -> String
  private let year: @Sendable (Int?) -> String
  private let rank: @Sendable (String) -> String
  private let detail: DetailWords
  private let deadlines: DeadlineWords
  private let findingWords: FindingWords
  private let formats: Formats
  private let offices: OfficeWords

  /// Where a line of a draft stands in its document; empty when nobody would find it there.
  public func place(_ number: Int, in draft: PlanDraft) -> String {
    draft.places.isEmpty ? line(number) : draft.places[number].map { offices.place($0) } ?? ""
  }

  /// The same in few cells, for a margin: "12", "đ3", "b1h2", "C12".
  public func shortPlace(_ number: Int, in draft: PlanDraft) -> String {
    draft.places.isEmpty ? "\(number)" : draft.places[number].map { offices.shortPlace($0) } ?? ""
  }

  /// The preview of a draft, line by line.
  public func lines(of draft: PlanDraft, relation: ImportRelation) -> [Line] {
    var lines: [Line] = []
    switch relation {
    case .first: break
    case .same: lines += [Line(tone: .warning, indent: 0, text: same), blank]
    case .revised: lines += [Line(tone: .warning, indent: 0, text: again), blank]
    case .supplement: lines += [Line(tone: .warning, indent: 0, text: review.relation(.supplement)), blank]
    case .otherYear: lines += [Line(tone: .warning, indent: 0, text: furtherYear), blank]
    case .other: lines += [Line(tone: .warning, indent: 0, text: otherPlan), blank]
    }
    lines += header(of: draft)
    lines += section(items, draft.items.flatMap { self.lines(of: $0, in: draft) })
    lines += section(kept, draft.kept.map { body("\($0.code) \($0.name)") })
    lines += section(units, draft.units.map { body(([$0.name] + $0.aliases).joined(separator: " = ")) })
    lines += section(groups, draft.groups.map { body("\($0.name): \($0.members.joined(separator: "; "))") })
    lines += section(duties, draft.duties.map { body("\($0.assignee): \($0.text)") })
    let unclear = draft.findings.map { self.lines(of: $0, in: draft) }
    lines += section(findings, unclear.isEmpty ? [body(nothingUnclear)] : unclear)
    return lines
  }

  private var blank: Line { Line(tone: .body, indent: 0, text: "") }

  private func body(_ text: String) -> Line { Line(tone: .body, indent: 2, text: text) }

  private func section(_ title: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [blank, Line(tone: .title, indent: 0, text: title)] + lines
  }

  private func header(of draft: PlanDraft) -> [Line] {
    let header = draft.header
    var decisionText = noDecision
    if let found = header.decision {
      let day = found.day.map { " (\(formats.day($0)))" } ?? ""
      decisionText = [found.number + day, found.issuer].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let title = Line(tone: .title, indent: 0, text: header.title.isEmpty ? header.agency : header.title)
    return [
      title, body("\(agency): \(header.agency.isEmpty ? noAgency : header.agency)"),
      body("\(decision): \(decisionText)"), body("\(result): \(header.published.map(resultText) ?? noResult)"),
    ] + head.lines(of: draft.head).map(body) + [
      body(counts(draft.items.count, draft.units.count, draft.kept.count, draft.findings.count))
    ] + facts(of: draft)
  }

  /// What is told of the reading itself: how many words found a place, and how far the items explain the points lost.
  private func facts(of draft: PlanDraft) -> [Line] {
    var lines: [Line] = []
    let account = draft.account
    if account.words > 0 {
      let text = self.account(
        formats.count(account.words - account.unplaced), formats.count(account.words), formats.count(account.unplaced),
        draft.unplaced.count)
      lines.append(Line(tone: account.unplaced > 0 ? .warning : .body, indent: 2, text: text))
    }
    if let (explained, lost) = draft.pointsUnexplained {
      lines.append(body(self.explained(formats.score(explained), formats.score(lost))))
    }
    return lines
  }

  private func resultText(_ published: PlanHeader.PublishedResult) -> String {
    var parts = [year(published.year)]
    if let index = published.index { parts.append(formats.percent(index)) }
    if let rank = published.rank { parts.append(self.rank(formats.rank(rank, of: published.of))) }
    return parts.joined(separator: " · ")
  }

  private func lines(of item: PlanDraft.DraftItem, in draft: PlanDraft) -> [Line] {
    let criterion = Criterion(
      id: item.code, name: item.name, maximum: item.maximum, score: item.score, statedGap: item.statedGap)
    var lines = [
      body(
        [
          "\(item.code)  \(item.name)", detail.points(of: criterion), place(item.line, in: draft),
        ].filter { !$0.isEmpty }.joined(separator: " · ")),
      Line(tone: .body, indent: 6, text: causes(item.causes.count, item.remedies.count)),
    ]
    lines.append(
      item.leadText.map { Line(tone: .body, indent: 6, text: "\(detail.lead): \($0)") }
        ?? Line(tone: .warning, indent: 6, text: detail.noLead))
    if !item.coordinating.isEmpty {
      let names = item.coordinating.joined(separator: "; ")
      lines.append(Line(tone: .body, indent: 6, text: "\(detail.coordinating): \(names)"))
    }
    lines.append(
      item.time.map { Line(tone: .body, indent: 6, text: "\(detail.time): \($0)") }
        ?? Line(tone: .warning, indent: 6, text: deadlines.missing))
    return lines
  }

  private func lines(of finding: PlanDraft.DraftFinding, in draft: PlanDraft) -> Line {
    let place = finding.line.map { self.place($0, in: draft) } ?? ""
    let sentence = findingWords.sentence(finding, in: draft)
    return Line(tone: .warning, indent: 2, text: place.isEmpty ? sentence : "\(place) · \(sentence)")
  }

  static let vietnamese = ImportWords(
    otherPlan: "Tệp này đã có kế hoạch của cơ quan khác; hãy nhập vào tệp khác (--into).",
    noCompletion: "Không có tên tệp nào bắt đầu như vậy.", question: "Nhập kế hoạch này? [c/K] ",
    yes: ["c", "có", "co", "y", "yes"], declined: "Chưa nhập gì.",
    same: "Kế hoạch này đã được nhập; không có gì thay đổi. Thêm --again để nhập lại.",
    revised: "Tệp đã có một bản khác của kế hoạch này; thêm --again để cập nhật theo văn bản mới.",
    review: .vietnamese, explain: .vietnamese,
    account: { placed, all, left, blocks in
      blocks == 0
        ? "Đã xếp cả \(all) chữ của văn bản"
        : "Đã xếp \(placed) trên \(all) chữ; \(left) chữ ở \(blocks) chỗ chưa xếp được"
    },
    explained: { "Các mục giải thích được \($0) trong \($1) điểm bị mất" },
    again: "Tệp đã có một bản khác của kế hoạch này. Nhập tiếp sẽ cập nhật theo văn bản mới, giữ nguyên trạng thái.",
    furtherYear: "Tệp đã có kế hoạch của năm khác. Nhập tiếp sẽ thêm kế hoạch này thành một năm riêng trong tệp.",
    head: .of(.vietnamese), agency: "Cơ quan", decision: "Căn cứ", result: "Kết quả",
    noAgency: "không thấy tên cơ quan",
    noDecision: "không thấy quyết định", noResult: "không thấy kết quả",
    counts: { "\($0) mục khắc phục, \($1) đơn vị, \($2) tiêu chí duy trì, \($3) điểm cần làm rõ" },
    items: "Mục khắc phục", kept: "Tiêu chí cần duy trì", units: "Đơn vị", groups: "Nhóm đơn vị",
    duties: "Nhiệm vụ chung", findings: "Cần làm rõ", nothingUnclear: "không có",
    causes: { "\($0) nguyên nhân, \($1) giải pháp" }, line: { "dòng \($0)" },
    year: { $0.map { "năm \($0)" } ?? "không rõ năm" },
    rank: { "hạng \($0)" },
    detail: .vietnamese, deadlines: .vietnamese, findingWords: .vietnamese, formats: .vietnamese,
    offices: .vietnamese)

  static let english = ImportWords(
    otherPlan: "This file holds the plan of another agency; import into another file (--into).",
    noCompletion: "No file name begins like this.", question: "Import this plan? [y/N] ", yes: ["y", "yes", "c", "có"],
    declined: "Nothing was imported.",
    same: "This plan was imported before; nothing changed. Add --again to import it again.",
    revised: "The file holds another version of this plan; add --again to bring it up to date.",
    review: .english, explain: .english,
    account: { placed, all, left, blocks in
      blocks == 0
        ? "All \(all) words of the text found a place"
        : "\(placed) of \(all) words found a place; \(left) words in \(EnglishCount.of(blocks, "place")) did not"
    },
    explained: { "The items explain \($0) of \($1) points lost" },
    again: "The file holds another version of this plan. Importing brings it up to date and keeps all states.",
    furtherYear: "The file holds the plan of another year. Importing adds this one as a year of its own.",
    head: .of(.english), agency: "Agency", decision: "Decision", result: "Result", noAgency: "not found",
    noDecision: "not found",
    noResult: "not found",
    counts: { items, units, kept, findings in
      [
        EnglishCount.of(items, "item"), EnglishCount.of(units, "unit"),
        EnglishCount.of(kept, "criterion to keep", "criteria to keep"), EnglishCount.of(findings, "finding"),
      ].joined(separator: ", ")
    },
    items: "Items", kept: "Criteria to keep", units: "Units", groups: "Groups", duties: "Standing duties",
    findings: "To clarify", nothingUnclear: "nothing",
    causes: { "\(EnglishCount.of($0, "cause")), \(EnglishCount.of($1, "remedy", "remedies"))" },
    line: { "line \($0)" }, year: { $0.map { "\($0)" } ?? "year unknown" },
    rank: { "rank \($0)" }, detail: .english, deadlines: .english,
    findingWords: .english, formats: .english, offices: .english)
}
