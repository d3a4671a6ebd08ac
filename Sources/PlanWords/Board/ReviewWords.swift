import PlanModel

/// Looking through a draft before it is imported: what stands on the screen, and what is told about it.
public struct ReviewWords: Sendable {
  /// The title of the screen, and of its two panes.
  public let title, draftTitle, sourceTitle: String
  /// The headings of the parts of a draft.
  public let general, items, kept, units, groups, duties, loose: String
  /// The fields.
  public let labels: ReviewLabels
  /// A field without a value.
  public let none: String
  /// How the draft compares with the file; nothing is said of the first plan of a file.
  let relations: @Sendable (ImportRelation) -> String
  let kinds: @Sendable (UnitKind) -> String
  /// How many items, units and findings there are.
  public let counts: @Sendable (_ items: Int, _ units: Int, _ open: Int, _ findings: Int) -> String
  /// Before a finding: which it is of how many.
  public let finding: @Sendable (_ place: Int, _ count: Int) -> String
  /// How many findings are open, of how many, where none is at the cursor; and the key that leads to the next.
  public let open: @Sendable (_ open: Int, _ count: Int, _ key: String) -> String
  /// Nothing is unclear.
  public let nothingUnclear: String
  /// A finding that was clarified.
  public let isClarified: String
  /// What the words of a deadline propose.
  let deadline: @Sendable (_ weekday: String, _ day: String) -> String
  let recurring, noDay, noDeadline: String
  /// How several causes or remedies are typed at once.
  public let lineHint: String
  /// Names that no unit or group has so far.
  public let newUnits: @Sendable (String) -> String
  /// What happened.
  public let notices: ReviewNotices
  /// Why a value is not taken.
  public let problems: ReviewProblems
  /// What keys do.
  public let commands: ReviewCommandWords
  /// Putting text into fields.
  public let placing: PlacingWords
  /// The draft that was left unfinished, offered again.
  public let offer: ReviewOfferWords
  private let formats: Formats

  /// How the draft compares with the plan there is; empty for a first plan.
  public func relation(_ relation: ImportRelation) -> String { relations(relation) }

  /// The name of a kind of unit.
  public func name(of kind: UnitKind) -> String { kinds(kind) }

  /// What the words of a deadline mean.
  public func meaning(of deadline: Deadline) -> String {
    if let day = deadline.day { return self.deadline(formats.weekday(day), formats.day(day)) }
    return deadline.isRecurring ? recurring : deadline.text.isEmpty ? noDeadline : noDay
  }

  static let vietnamese = ReviewWords(
    title: "Rà soát trước khi nhập", draftTitle: "KẾ HOẠCH ĐỌC ĐƯỢC", sourceTitle: "VĂN BẢN GỐC",
    general: "Thông tin chung", items: "Mục khắc phục", kept: "Tiêu chí cần duy trì", units: "Đơn vị",
    groups: "Nhóm đơn vị", duties: "Nhiệm vụ chung", loose: "Chung cho cả văn bản", labels: .vietnamese,
    none: "chưa có",
    relations: { relation in
      switch relation {
      case .first: ""
      case .same:
        "Văn bản này đã được nhập trước đây; nhập lại sẽ đưa nội dung về như bản dưới đây, giữ nguyên trạng thái."
      case .revised:
        "Tệp đã có một bản khác của kế hoạch này; nhập sẽ cập nhật theo bản dưới đây, giữ nguyên trạng thái."
      case .supplement:
        "Đây là kế hoạch bổ sung: nhập sẽ thêm vào kế hoạch đã có, giữ nguyên căn cứ, kết quả và tên của kế hoạch đó."
      case .otherYear: "Tệp đã có kế hoạch của năm khác; kế hoạch này sẽ thành một năm riêng trong tệp."
      case .other: "Tệp này đã có kế hoạch của cơ quan khác; hãy sửa tên cơ quan nếu đọc sai, hoặc nhập vào tệp khác."
      }
    },
    kinds: { kind in
      switch kind {
      case .office: "văn phòng"
      case .division: "phòng chuyên môn"
      case .inspectorate: "thanh tra"
      case .centre: "trung tâm, đơn vị sự nghiệp"
      case .branch: "chi cục, ban, quỹ"
      case .other: "khác"
      }
    },
    counts: { items, units, open, findings in
      "\(items) mục · \(units) đơn vị · "
        + (findings == 0 ? "không có điểm cần làm rõ" : "\(open)/\(findings) điểm cần làm rõ")
    },
    finding: { "Cần làm rõ \($0)/\($1)" },
    open: { open, count, key in
      open == 0
        ? "Cả \(count) điểm cần làm rõ đã được làm rõ."
        : "Còn \(open)/\(count) điểm cần làm rõ; \(key) để đến điểm tiếp theo."
    },
    nothingUnclear: "Không có điểm nào cần làm rõ.", isClarified: "đã làm rõ",
    deadline: { "hạn đề xuất: \($0), \($1)" }, recurring: "không có hạn cuối",
    noDay: "chưa rõ ngày nào; sẽ ghi là cần làm rõ", noDeadline: "chưa có thời hạn",
    lineHint: "Ctrl-J xuống dòng; mỗi dòng thành một đoạn riêng", newUnits: { "đơn vị mới: \($0)" },
    notices: .vietnamese, problems: .vietnamese, commands: .vietnamese, placing: .vietnamese,
    offer: .vietnamese, formats: .vietnamese)

  static let english = ReviewWords(
    title: "Review before the import", draftTitle: "THE PLAN AS READ", sourceTitle: "SOURCE", general: "The plan",
    items: "Items", kept: "Criteria to keep", units: "Units", groups: "Groups", duties: "Standing duties",
    loose: "About the whole document", labels: .english, none: "none",
    relations: { relation in
      switch relation {
      case .first: ""
      case .same:
        "This text was imported before; importing it again sets all texts to those below and keeps all states."
      case .revised: "The file holds another version of this plan; importing brings it up to date and keeps all states."
      case .supplement:
        "This is a supplementary plan: importing adds to the plan in the file, whose decision, result and title stay."
      case .otherYear: "The file holds the plan of another year; this one becomes a year of its own."
      case .other: "The file holds the plan of another agency; correct its name if it was misread, or use another file."
      }
    },
    kinds: { kind in
      switch kind {
      case .office: "office"
      case .division: "division"
      case .inspectorate: "inspectorate"
      case .centre: "centre, service unit"
      case .branch: "branch, board, fund"
      case .other: "other"
      }
    },
    counts: { items, units, open, findings in
      [
        EnglishCount.of(items, "item"), EnglishCount.of(units, "unit"),
        findings == 0 ? "nothing to clarify" : "\(open)/\(findings) to clarify",
      ].joined(separator: " · ")
    },
    finding: { "To clarify \($0)/\($1)" },
    open: { open, count, key in
      open == 0 ? "All \(count) findings are clarified." : "\(open) of \(count) to clarify; \(key) goes to the next."
    },
    nothingUnclear: "Nothing is unclear.", isClarified: "clarified", deadline: { "proposed: \($0), \($1)" },
    recurring: "ongoing, without an end", noDay: "names no day; stays to be clarified", noDeadline: "no deadline",
    lineHint: "Ctrl-J begins a line; each line is a paragraph", newUnits: { "new units: \($0)" }, notices: .english,
    problems: .english, commands: .english, placing: .english, offer: .english,
    formats: .english)
}

/// The names of the fields of a draft.
public struct ReviewLabels: Sendable {
  /// The header.
  public let agency, title, decision, decisionDay, issuer, resultYear, planYear: String
  /// The published result.
  public let published, publishedYear, index, rank, rankOf: String
  /// An item.
  public let code, name, group, points, score, maximum, lost, cause, remedy, lead, coordinating, time: String
  /// Units, groups and duties.
  public let unit, aliases, kind, members, assignee, duty: String
  /// Titles of forms: a record that is there, and a new one.
  public let newItem, newKept, newUnit, newGroup, newDuty, newCause, newRemedy: String

  static let vietnamese = ReviewLabels(
    agency: "Cơ quan", title: "Tên văn bản", decision: "Quyết định", decisionDay: "Ngày ký", issuer: "Nơi ban hành",
    resultYear: "Năm chỉ số", planYear: "Năm kế hoạch", published: "Kết quả", publishedYear: "Năm kết quả",
    index: "Chỉ số (%)", rank: "Thứ hạng", rankOf: "Trong số", code: "Mã", name: "Tên", group: "Đề mục", points: "Điểm",
    score: "Điểm đạt", maximum: "Điểm tối đa", lost: "Điểm mất", cause: "Nguyên nhân", remedy: "Giải pháp",
    lead: "Chủ trì", coordinating: "Phối hợp", time: "Thời gian", unit: "Đơn vị", aliases: "Tên khác", kind: "Loại",
    members: "Thành viên", assignee: "Giao cho", duty: "Nhiệm vụ", newItem: "Thêm mục khắc phục",
    newKept: "Thêm tiêu chí duy trì", newUnit: "Thêm đơn vị", newGroup: "Thêm nhóm đơn vị",
    newDuty: "Thêm nhiệm vụ chung", newCause: "Thêm nguyên nhân", newRemedy: "Thêm giải pháp")

  static let english = ReviewLabels(
    agency: "Agency", title: "Title", decision: "Decision", decisionDay: "Signed on", issuer: "Issued by",
    resultYear: "Index year", planYear: "Plan year", published: "Result", publishedYear: "Result year",
    index: "Index (%)", rank: "Rank", rankOf: "Out of", code: "Code", name: "Name", group: "Heading", points: "Points",
    score: "Reached", maximum: "Maximum", lost: "Lost", cause: "Cause", remedy: "Remedy", lead: "Lead",
    coordinating: "Helping", time: "Time", unit: "Unit", aliases: "Other names", kind: "Kind", members: "Members",
    assignee: "Asked of", duty: "Duty", newItem: "New item", newKept: "New criterion to keep", newUnit: "New unit",
    newGroup: "New group", newDuty: "New duty", newCause: "New cause", newRemedy: "New remedy")
}
