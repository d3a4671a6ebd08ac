import PlanModel

/// The forecast: where the year will end, and what leads where.
public struct OutlookWords: Sendable {
  /// The title; the year of the plan is put in.
  public let title: @Sendable (_ year: Int?) -> String
  /// The three outcomes: what is confirmed (also with its explanation), expected, at best.
  public let now, nowInFull, expected, best: String
  /// The views, in full and where there is less room.
  public let items, target, units, charts, ranking: String
  /// The same, short.
  public let itemsShort, targetShort, unitsShort, chartsShort, rankingShort: String
  /// What is only tried, and how many items are.
  public let trial: String
  /// How many items are taken as solved: "đang thử 2 mục".
  public let trying: @Sendable (Int) -> String
  /// It starts from the scorecard of a year.
  public let fromScorecard: @Sendable (_ year: Int) -> String
  /// It starts from a year's scores as far as there are any, otherwise from those of the year before.
  public let fromOwnYear: @Sendable (_ year: Int, _ scored: Int, _ leaves: Int, _ base: Int) -> String
  /// It starts from the published index.
  public let fromPublished: @Sendable (_ index: String) -> String
  /// The published index is not the computed one.
  public let differs: @Sendable (_ published: String, _ computed: String) -> String
  /// How far it is to the next one above, and to the next one below.
  public let above, below: @Sendable (_ points: String, _ rank: String, _ name: String) -> String
  /// Somebody has the same index.
  public let level: @Sendable (_ name: String) -> String
  /// Nobody is above, or below.
  public let first, last: String
  /// Before a rank, after points, before an index.
  public let rank, points, indexWord: String
  /// Column heads.
  public let code, name, gain, chance, state, kept, running, lead, coordinating, secured: String
  /// What is kept as a target, and a unit that no one knows.
  public let keptMark: String
  /// Nothing to forecast from.
  public let nothing: String
  /// No items; none that can still bring points.
  public let noItems: String
  /// No results of others.
  public let noPeers: String
  /// No unit has a part in anything.
  public let noUnits: String
  /// Marks of the scratch layer were thrown away.
  public let dropped: @Sendable (Int) -> String
  /// Nothing is marked.
  public let nothingTried: String
  /// An item that is done or cancelled cannot be tried.
  public let cannotTry: @Sendable (_ state: String) -> String
  /// The question for expected points: title and label.
  public let pointsTitle: String
  /// Its label, with the gap.
  public let pointsLabel: @Sendable (_ gap: String) -> String
  /// What was typed is no number of points, or too many.
  public let badPoints: String
  /// The most that may be typed.
  public let pointsOutOfRange: @Sendable (_ gap: String) -> String
  /// Over the points of units.
  public let worthHead: String
  /// What may be typed for a target, and that it was not understood.
  public let targetLabel, badTarget: String
  /// Before anything was asked.
  public let askTarget: String
  /// A rank that nothing tells what it needs.
  public let noRanks: String
  /// A target and the index that it needs.
  public let needs: @Sendable (_ target: String, _ needed: String) -> String
  /// The target is reached already.
  public let reachedAlready: @Sendable (_ goal: String, _ now: String) -> String
  /// It is reached by so many items.
  public let reachedBy: @Sendable (_ goal: String, _ items: Int, _ index: String) -> String
  /// All items do not suffice.
  public let outOfReach: @Sendable (_ goal: String, _ items: Int, _ index: String) -> String
  /// Heads of the ranking: rank, department, class, distance.
  public let place, agency, band, distance: String
  /// The own department where its name is not known, and its row on trial.
  public let own, nowOnTrial: String
  private let formats: Formats

  /// The name of a view by its number.
  public func name(_ view: Int) -> String { [items, target, units, charts, ranking][view] }

  /// The name of a view by its number, short.
  public func shortName(_ view: Int) -> String {
    [itemsShort, targetShort, unitsShort, chartsShort, rankingShort][view]
  }

  /// A likelihood: "60%".
  public func percent(thousandths: Int) -> String { "\(formats.score(Score(thousandths: thousandths * 100)))%" }

  /// A difference with its sign: "+1,20".
  public func signed(_ difference: Score) -> String {
    let text = String(formats.percent(Score(thousandths: abs(difference.thousandths))).dropLast())
    return "\(difference < .zero ? "−" : difference == .zero ? "" : "+")\(text)"
  }

  static let vietnamese = OutlookWords(
    title: { $0.map { "DỰ BÁO NĂM \($0)" } ?? "DỰ BÁO" }, now: "Hiện tại", nowInFull: "Hiện tại (đã xác nhận)",
    expected: "Dự kiến", best: "Cao nhất", items: "Mục khắc phục", target: "Mục tiêu", units: "Đơn vị",
    charts: "Biểu đồ", ranking: "Xếp hạng", itemsShort: "Mục", targetShort: "Đích", unitsShort: "Đơn vị",
    chartsShort: "Biểu đồ", rankingShort: "Hạng", trial: "thử", trying: { "đang thử \($0) mục" },
    fromScorecard: { "xuất phát từ bảng điểm năm \($0)" },
    fromOwnYear: { "năm \($0) đã chấm \($1)/\($2) tiêu chí, còn lại lấy điểm năm \($3)" },
    fromPublished: { "xuất phát từ chỉ số công bố \($0), thang 100 điểm" },
    differs: { "công bố \($0), tính từ điểm \($1)" }, above: { "còn \($0) điểm nữa đến hạng \($1): \($2)" },
    below: { "hơn hạng \($1) \($0) điểm: \($2)" }, level: { "bằng điểm \($0)" }, first: "đứng đầu",
    last: "đứng cuối", rank: "hạng", points: "điểm", indexWord: "Chỉ số", code: "Mã", name: "Tiêu chí", gain: "Lấy lại",
    chance: "Khả năng", state: "Trạng thái", kept: "Mục tiêu", running: "Chỉ số đạt", lead: "Chủ trì",
    coordinating: "Phối hợp", secured: "chắc", keptMark: "mục tiêu",
    nothing: "Chưa có gì để dự báo: hãy nhập bảng điểm, hoặc kế hoạch có ghi chỉ số công bố.",
    noItems: "Kế hoạch chưa có mục khắc phục nào.",
    noPeers: "Chưa có kết quả của các đơn vị khác; nhập bằng lệnh cchc peers import.",
    noUnits: "Chưa đơn vị nào được giao mục khắc phục.",
    dropped: { "Đã bỏ đánh dấu thử ở \($0) mục; tệp kế hoạch không thay đổi." },
    nothingTried: "Chưa thử mục nào: nhấn Space để coi một mục là đã xong.",
    cannotTry: { "Mục này đã \($0) nên không thử được." }, pointsTitle: "Điểm dự kiến lấy lại",
    pointsLabel: { "Số điểm, nhiều nhất \($0); để trống là lấy lại toàn bộ" },
    badPoints: "Chưa hiểu số điểm: ghi như 1,5 hoặc để trống.",
    pointsOutOfRange: { "Số điểm phải từ 0 đến \($0), là số điểm tiêu chí này còn mất." },
    worthHead: "Đơn vị (điểm đã chắc / điểm có thể lấy lại)",
    targetLabel: "Chỉ số (95 hoặc 95,5%), thứ hạng (hạng 5) hoặc xếp loại (Tốt)",
    badTarget: "Chưa hiểu mục tiêu: ghi như 95, 95,5%, hạng 5, 5/20 hoặc tên một xếp loại.",
    askTarget: "Nhấn F3 để hỏi: cần ít nhất những mục nào để đạt một chỉ số, thứ hạng hoặc xếp loại.",
    noRanks: "Chưa có kết quả của các đơn vị khác nên chưa biết thứ hạng cần bao nhiêu điểm.",
    needs: { "\($0), cần \($1)" }, reachedAlready: { "\($0): hiện tại \($1) đã đạt." },
    reachedBy: { "\($0): ít nhất \($1) mục, khi đó đạt \($2)." },
    outOfReach: { goal, items, index in
      items == 0
        ? "\(goal): không đạt được; không còn mục nào lấy lại được điểm (đang là \(index))."
        : "\(goal): không đạt được; xong cả \(items) mục cũng chỉ đến \(index)."
    },
    place: "Hạng", agency: "Đơn vị", band: "Xếp loại", distance: "So với ta", own: "Đơn vị mình",
    nowOnTrial: "Hiện tại, thử", formats: .vietnamese)

  static let english = OutlookWords(
    title: { $0.map { "FORECAST FOR \($0)" } ?? "FORECAST" }, now: "Now", nowInFull: "Now (confirmed)",
    expected: "Expected", best: "At best", items: "Items", target: "Target", units: "Units", charts: "Charts",
    ranking: "Ranking", itemsShort: "Items", targetShort: "Target", unitsShort: "Units", chartsShort: "Charts",
    rankingShort: "Ranks", trial: "trial", trying: { "\(EnglishCount.of($0, "item")) on trial" },
    fromScorecard: { "from the scorecard of \($0)" },
    fromOwnYear: { "\($1)/\($2) criteria of \($0) scored, the others as in \($3)" },
    fromPublished: { "from the published index \($0), on a scale of 100 points" },
    differs: { "published \($0), computed \($1)" }, above: { "\($0) points to rank \($1): \($2)" },
    below: { "\($0) points above rank \($1): \($2)" }, level: { "level with \($0)" }, first: "first", last: "last",
    rank: "rank", points: "points", indexWord: "Index", code: "Code", name: "Criterion", gain: "Gain", chance: "Chance",
    state: "State",
    kept: "Target", running: "Index then", lead: "As lead", coordinating: "Supporting", secured: "secured",
    keptMark: "target",
    nothing: "Nothing to forecast from: import a scorecard, or a plan that names the published index.",
    noItems: "The plan has no items yet.",
    noPeers: "The others' results are not known; import them with cchc peers import.",
    noUnits: "No unit has a part in any item yet.",
    dropped: { "\(EnglishCount.of($0, "trial mark")) dropped; the plan file is as it was." },
    nothingTried: "Nothing is on trial: press Space to take an item as solved.",
    cannotTry: { "This item is \($0) and cannot be tried." }, pointsTitle: "Points expected back",
    pointsLabel: { "Points, at most \($0); nothing means the whole gap" },
    badPoints: "The points are not clear: type 1.5, say, or nothing.",
    pointsOutOfRange: { "The points must be from 0 to \($0), what this criterion still lacks." },
    worthHead: "Unit (points secured / points at stake)",
    targetLabel: "An index (95 or 95.5%), a rank (rank 5) or a class (Tốt)",
    badTarget: "The target is not clear: type 95, 95.5%, rank 5, 5/20 or the name of a class.",
    askTarget: "Press F3 to ask which items it takes at least to reach an index, a rank or a class.",
    noRanks: "The others' results are not known, so nothing tells what a rank needs.",
    needs: { "\($0), which needs \($1)" }, reachedAlready: { "\($0): \($1) is there already." },
    reachedBy: { "\($0): at least \(EnglishCount.of($1, "item")), which lead to \($2)." },
    outOfReach: { goal, items, index in
      items == 0
        ? "\(goal): out of reach; no item can bring points back (now \(index))."
        : "\(goal): out of reach; all \(EnglishCount.of(items, "item")) lead to \(index) only."
    },
    place: "Rank", agency: "Department", band: "Class", distance: "From us", own: "Our department",
    nowOnTrial: "Now, trial", formats: .english)
}
