import PlanModel

/// The board: titles, header line, totals.
public struct BoardWords: Sendable {
  /// Titles of the panes: criteria, gaps, units, detail.
  public let criteria, gaps, units, detail: String
  /// The counts of a unit, as a column title: "xong·trong·quá·chưa có hạn".
  public let tallyColumns: String
  /// The same, where there is less room.
  public let tallyColumnsShort: String
  /// Before the published index: "Chỉ số 2024".
  public let index: @Sendable (_ year: Int?) -> String
  /// That the text gives the result another year: "(văn bản ghi 2023)".
  public let indexYearConflict: @Sendable (_ textYear: Int) -> String
  /// Before the rank.
  public let rank: String
  /// The points lost that items explain: "đã có giải pháp 6,0 / 8,11 điểm mất".
  public let explained: @Sendable (_ explained: String, _ lost: String) -> String
  /// The points lost, where the index is not known.
  public let lost: @Sendable (_ lost: String) -> String
  /// The filter, as the title line says it.
  public let filtered: String
  /// Where a pane has nothing to show.
  public let noCriteria, noGaps, noUnits: String
  /// Where the filter hides everything.
  public let allFiltered: String
  /// The roles.
  public let lead, coordinating, duty: String
  /// Before a task given at a briefing, where roles stand.
  public let given: String
  /// How many members a group has.
  public let groupMembers: @Sendable (Int) -> String
  /// The screen is too small to draw the board.
  public let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  /// Before the name of a demonstration copy.
  public let demo: String
  /// How many findings are open.
  public let openFindings: @Sendable (Int) -> String
  /// A plan without an agency.
  public let untitled: String

  static let vietnamese = BoardWords(
    criteria: "TIÊU CHÍ", gaps: "KHOẢNG CÁCH ĐIỂM", units: "ĐƠN VỊ", detail: "CHI TIẾT",
    tallyColumns: "xong · trong hạn · quá hạn · chưa có hạn", tallyColumnsShort: "xong·trong·quá·chưa",
    index: { year in year.map { "Chỉ số \($0)" } ?? "Chỉ số" },
    indexYearConflict: { "(văn bản ghi năm \($0))" }, rank: "hạng",
    explained: { "đã có giải pháp \($0) / \($1) điểm mất" }, lost: { "mất \($0) điểm" }, filtered: "đang lọc",
    noCriteria: "Kế hoạch chưa có tiêu chí nào. Ctrl-O nhập kế hoạch.",
    noGaps: "Không tiêu chí nào mất điểm.", noUnits: "Kế hoạch chưa có đơn vị nào.",
    allFiltered: "Bộ lọc không còn dòng nào.", lead: "chủ trì", coordinating: "phối hợp", duty: "nhiệm vụ chung",
    given: "giao ban",
    groupMembers: { "\($0) đơn vị" },
    tooSmall: { "Màn hình \($0)×\($1) quá nhỏ, cần ít nhất 40×12." }, demo: "BẢN MẪU",
    openFindings: { "\($0) điểm cần làm rõ (phím 0)" }, untitled: "Kế hoạch chưa có tên cơ quan")

  static let english = BoardWords(
    criteria: "CRITERIA", gaps: "SCORE GAPS", units: "UNITS", detail: "DETAIL",
    tallyColumns: "done · in time · overdue · no deadline", tallyColumnsShort: "done·time·over·none",
    index: { year in year.map { "Index \($0)" } ?? "Index" },
    indexYearConflict: { "(text says \($0))" }, rank: "rank",
    explained: { "remedies for \($0) / \($1) points lost" }, lost: { "\($0) points lost" }, filtered: "filtered",
    noCriteria: "The plan has no criteria yet. Ctrl-O imports a plan.", noGaps: "No criterion lost points.",
    noUnits: "The plan has no units yet.", allFiltered: "The filter leaves no rows.", lead: "lead",
    coordinating: "support", duty: "standing duty", given: "briefing", groupMembers: { EnglishCount.of($0, "unit") },
    tooSmall: { "The screen of \($0)×\($1) is too small, at least 40×12 is needed." }, demo: "SAMPLE",
    openFindings: { "\(EnglishCount.of($0, "open finding")) (key 0)" }, untitled: "A plan without an agency")
}

/// Chi tiết.
public struct DetailWords: Sendable {
  /// Labels.
  public let score, causes, remedies, lead, coordinating, time, findings, evidence, updates: String
  /// Labels of units and groups.
  public let aliases, members, work, duties: String
  /// What is missing.
  public let noCause, noRemedy, noLead, noCoordinating, noEvidence, noUpdates, noMembers: String
  /// A criterion without an item.
  public let noItem: String
  /// A criterion that is only to be kept.
  public let kept: String
  /// A due date: "hạn 31/12/2025".
  public let dueOn: @Sendable (Day) -> String
  private let pointsText: @Sendable (_ score: Score?, _ maximum: Score?, _ gap: Score?) -> String
  private let formats: Formats

  /// The points of a criterion: "đạt 0,5/2 điểm, mất 1,5 điểm".
  public func points(of criterion: Criterion) -> String {
    pointsText(criterion.score, criterion.maximum, criterion.gap)
  }

  /// The points of several criteria.
  public func points(score: Score, maximum: Score) -> String {
    pointsText(score, maximum, max(.zero, maximum - score))
  }

  /// A document: number, date, abstract, place.
  public func document(_ document: Evidence) -> String {
    let day = document.day.map { formats.day($0) } ?? ""
    return [document.symbol, day, document.abstract, document.path].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  static let vietnamese = DetailWords(
    score: "Điểm", causes: "Nguyên nhân", remedies: "Giải pháp", lead: "Chủ trì", coordinating: "Phối hợp",
    time: "Thời gian", findings: "Cần làm rõ", evidence: "Kiểm chứng", updates: "Cập nhật",
    aliases: "Tên gọi khác", members: "Gồm các đơn vị", work: "Phần việc", duties: "Nhiệm vụ chung",
    noCause: "kế hoạch không nêu nguyên nhân", noRemedy: "kế hoạch không nêu giải pháp",
    noLead: "chưa có đơn vị chủ trì", noCoordinating: "không có đơn vị phối hợp",
    noEvidence: "chưa có tài liệu kiểm chứng", noUpdates: "chưa có cập nhật", noMembers: "chưa xác định đơn vị nào",
    noItem: "Kế hoạch không có mục khắc phục cho tiêu chí này.",
    kept: "Tiêu chí đã đạt điểm, cần duy trì; không có mục khắc phục.",
    dueOn: { "hạn \(Formats.vietnamese.day($0))" },
    pointsText: { score, maximum, gap in
      let formats = Formats.vietnamese
      let lost = gap.map { $0 > .zero ? "mất \(formats.score($0)) điểm" : "không mất điểm" }
      guard score != nil || maximum != nil else { return lost ?? "kế hoạch không nêu điểm" }
      let reached = "đạt \(formats.score(score))/\(formats.score(maximum)) điểm"
      return lost.map { "\(reached), \($0)" } ?? reached
    },
    formats: .vietnamese)

  static let english = DetailWords(
    score: "Points", causes: "Causes", remedies: "Remedies", lead: "Lead", coordinating: "Support", time: "Deadline",
    findings: "To clarify", evidence: "Evidence", updates: "Updates", aliases: "Other names", members: "Members",
    work: "Shares", duties: "Standing duties", noCause: "the plan gives no cause",
    noRemedy: "the plan gives no remedy", noLead: "no lead yet", noCoordinating: "no supporting unit",
    noEvidence: "no evidence yet", noUpdates: "no updates yet", noMembers: "no member is known yet",
    noItem: "The plan has no item for this criterion.", kept: "Reached its points and is to be kept; no item.",
    dueOn: { "due \(Formats.english.day($0))" },
    pointsText: { score, maximum, gap in
      let formats = Formats.english
      let lost = gap.map { $0 > .zero ? "\(formats.score($0)) lost" : "none lost" }
      guard score != nil || maximum != nil else { return lost ?? "the plan gives no points" }
      let reached = "\(formats.score(score))/\(formats.score(maximum)) points"
      return lost.map { "\(reached), \($0)" } ?? reached
    },
    formats: .english)
}
