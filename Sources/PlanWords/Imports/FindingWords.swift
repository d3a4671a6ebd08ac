import PlanModel

/// Findings in words.
public struct FindingWords: Sendable {
  private let sentences: @Sendable (_ kind: Finding.Kind, _ arguments: FindingArguments) -> String

  /// The sentence of a finding, its criterion named first.
  public func sentence(_ finding: Finding) -> String {
    sentence(finding.kind, code: finding.code, arguments: finding.arguments, excerpt: finding.excerpt)
  }

  /// The sentence of what a reader found.
  public func sentence(_ finding: PlanDraft.DraftFinding, in draft: PlanDraft) -> String {
    let code = finding.item.flatMap { draft.items.indices.contains($0) ? draft.items[$0].code.description : nil }
    return sentence(finding.kind, code: code ?? "", arguments: finding.arguments, excerpt: finding.excerpt)
  }

  private func sentence(_ kind: Finding.Kind, code: String, arguments: [String], excerpt: String) -> String {
    let text = sentences(kind, FindingArguments(values: arguments, excerpt: excerpt))
    return code.isEmpty ? text : "\(code): \(text)"
  }

  static let vietnamese = FindingWords { kind, arguments in
    switch kind {
    case .yearConflict:
      "văn bản ghi kết quả là của năm \(arguments[0]), nhưng căn cứ của kế hoạch là Chỉ số năm \(arguments[1])"
    case .noDeadline: "chưa có thời hạn"
    case .noLead: "chưa có đơn vị chủ trì"
    case .noCause: "không nêu nguyên nhân"
    case .noRemedy: "không nêu giải pháp"
    case .noScore: "không nêu đủ điểm đạt và điểm tối đa"
    case .unreadableDeadline: "thời hạn “\(arguments[0])” không cho biết ngày nào"
    case .blamesOtherUnit:
      "nguyên nhân quy trách nhiệm cho \(arguments[0]), nhưng chủ trì khắc phục là \(arguments[1])"
    case .unitNamedTwoWays: "“\(arguments[0])” còn được gọi là “\(arguments[1])”"
    case .groupMembersProposed: "“\(arguments[0])” tạm hiểu là: \(arguments[1]); cần xác nhận"
    case .groupWithoutMembers: "“\(arguments[0])” chưa xác định được gồm đơn vị nào"
    case .severalLeads: "có nhiều đơn vị chủ trì: \(arguments[0])"
    case .pointsUnexplained:
      "các mục khắc phục chỉ giải thích được \(arguments.score(0, .vietnamese)) trong "
        + "\(arguments.score(1, .vietnamese)) điểm bị mất"
    case .duplicateCode:
      arguments.values.isEmpty ? "mã tiêu chí này đã có ở mục khác" : "mã tiêu chí này đã có ở dòng \(arguments[0])"
    case .scoreAboveMaximum:
      "điểm đạt \(arguments.score(0, .vietnamese)) lớn hơn điểm tối đa \(arguments.score(1, .vietnamese))"
    case .scoreConflict: "điểm được ghi không thống nhất: \(arguments[0]) và \(arguments[1])"
    case .ambiguousNumber: "số “\(arguments[0])” có thể hiểu hai cách"
    case .unplacedText: BlockWords.vietnamese.sentence(arguments)
    case .labelUnderstood:
      "\(BlockWords.vietnamese.block(arguments)) được hiểu là \(BlockWords.vietnamese.slot(arguments[2]))"
    case .sharedByCriteria:
      "một đầu mục nêu chung cho các tiêu chí \(arguments[0]); nội dung được ghi cho từng tiêu chí"
    case .leadByOrder:
      "“\(arguments[0])” được hiểu là chủ trì, “\(arguments[1])” là phối hợp theo thứ tự ghi chung; cần xác nhận"
    case .takenFromOther:
      "“\(arguments[0])” được hiểu là “\(arguments[1])” như ở tiêu chí \(arguments[2]); cần đối chiếu"
    case .nameConflict: "tên tiêu chí không thống nhất: “\(arguments[0])” và “\(arguments[1])”"
    case .droppedFromText: "“\(arguments[0])” không còn trong văn bản mới nhập"
    case .resultNotTaken:
      "văn bản còn nêu \(arguments.result(.vietnamese)); chưa lấy làm kết quả công bố"
    case .targetNotResult:
      "văn bản chưa nêu kết quả; \(arguments.result(.vietnamese)) được hiểu là mục tiêu"
    case .decisionNotTaken:
      "văn bản còn viện dẫn \(arguments[0]) công bố Chỉ số; căn cứ được lấy là \(arguments[1])"
    case .leadAlsoCoordinates: "\(arguments[0]) vừa chủ trì vừa phối hợp"
    case .leadIsPerson: "chủ trì “\(arguments[0])” là cá nhân, chưa rõ thuộc đơn vị nào"
    case .deadlineBeforePlan:
      "thời hạn “\(arguments[0])” trước ngày ban hành kế hoạch (\(arguments.day(1, .vietnamese)))"
    case .deadlineInPastYear: "thời hạn “\(arguments[0])” thuộc năm đã qua so với kế hoạch năm \(arguments[1])"
    case .deadlineFarAway: "thời hạn “\(arguments[0])” quá xa (năm \(arguments[1]))"
    case .countDiffers: "văn bản nêu “\(arguments[0])” nhưng đọc được \(arguments[1])"
    case .unitNotInRoll: "“\(arguments[0])” chưa có trong danh sách đơn vị của cơ quan"
    case .supplementedBy:
      "kế hoạch được bổ sung theo \(arguments.citation(.vietnamese)): “\(arguments.excerpt)”"
    case .supplementDiffers:
      "kế hoạch bổ sung ghi \(arguments.field(.vietnamese)) là “\(arguments[2])”; đang giữ “\(arguments[1])”"
    case .statedSumDiffers:
      "bảng điểm năm \(arguments[0]) ghi tổng \(arguments.stage(1, .vietnamese)) là "
        + "\(arguments.score(2, .vietnamese)), cộng lại là \(arguments.score(3, .vietnamese))"
    case .pointsDiffer:
      "kế hoạch ghi \(arguments.points(1, .vietnamese)) điểm, bảng điểm năm \(arguments[0]) là "
        + "\(arguments.points(3, .vietnamese)) điểm; đang lấy theo bảng điểm"
    case .sourceNote: OfficeWords.vietnamese.sentence(ofNote: arguments.values)
    case .lineNotInTable: "“\(arguments[1])” không còn trong bảng điểm năm \(arguments[0]) mới nhập nhưng được giữ lại"
    }
  }

  static let english = FindingWords { kind, arguments in
    switch kind {
    case .yearConflict:
      "the text gives the result as of \(arguments[0]), but the plan rests on the index of \(arguments[1])"
    case .noDeadline: "no deadline"
    case .noLead: "no lead"
    case .noCause: "no cause is given"
    case .noRemedy: "no remedy is given"
    case .noScore: "score or maximum is missing"
    case .unreadableDeadline: "the deadline “\(arguments[0])” names no day"
    case .blamesOtherUnit: "the cause blames \(arguments[0]), but the lead is \(arguments[1])"
    case .unitNamedTwoWays: "“\(arguments[0])” is also called “\(arguments[1])”"
    case .groupMembersProposed: "“\(arguments[0])” is taken to mean: \(arguments[1]); to be confirmed"
    case .groupWithoutMembers: "no unit is known that “\(arguments[0])” would mean"
    case .severalLeads: "more than one lead: \(arguments[0])"
    case .pointsUnexplained:
      "the items explain only \(arguments.score(0, .english)) of \(arguments.score(1, .english)) points lost"
    case .duplicateCode:
      arguments.values.isEmpty
        ? "another item has this code already" : "this code stands in line \(arguments[0]) already"
    case .scoreAboveMaximum:
      "the score \(arguments.score(0, .english)) is above the maximum \(arguments.score(1, .english))"
    case .scoreConflict: "two statements of the score disagree: \(arguments[0]) and \(arguments[1])"
    case .ambiguousNumber: "the number “\(arguments[0])” can be read two ways"
    case .unplacedText: BlockWords.english.sentence(arguments)
    case .labelUnderstood:
      "\(BlockWords.english.block(arguments)) is understood as \(BlockWords.english.slot(arguments[2]))"
    case .sharedByCriteria: "one heading stands over the criteria \(arguments[0]); what it says was taken for each"
    case .leadByOrder:
      "“\(arguments[0])” is taken to lead and “\(arguments[1])” to help, by their order in one list; to be confirmed"
    case .takenFromOther:
      "“\(arguments[0])” is read as “\(arguments[1])”, as for criterion \(arguments[2]); to be checked"
    case .nameConflict: "two names for one criterion: “\(arguments[0])” and “\(arguments[1])”"
    case .droppedFromText: "“\(arguments[0])” is no longer in the imported text"
    case .resultNotTaken:
      "the text also gives \(arguments.result(.english)), which was not taken for the published result"
    case .targetNotResult: "the text gives no result; \(arguments.result(.english)) is read as a target"
    case .decisionNotTaken:
      "the text also cites \(arguments[0]) as publishing the index; the plan is taken to rest on \(arguments[1])"
    case .leadAlsoCoordinates: "\(arguments[0]) both leads and helps"
    case .leadIsPerson: "the lead “\(arguments[0])” is a person; no unit is named"
    case .deadlineBeforePlan:
      "the deadline “\(arguments[0])” is before the day of the plan (\(arguments.day(1, .english)))"
    case .deadlineInPastYear: "the deadline “\(arguments[0])” is in a year before the plan's, \(arguments[1])"
    case .deadlineFarAway: "the deadline “\(arguments[0])” is too far away (\(arguments[1]))"
    case .countDiffers: "the text announces “\(arguments[0])”, but \(arguments[1]) were read"
    case .unitNotInRoll: "“\(arguments[0])” is not among the units of the agency"
    case .supplementedBy: "the plan was supplemented by \(arguments.citation(.english)): “\(arguments.excerpt)”"
    case .supplementDiffers:
      "the supplementary plan gives “\(arguments[2])” as \(arguments.field(.english)); “\(arguments[1])” was kept"
    case .statedSumDiffers:
      "the scorecard of \(arguments[0]) states a sum of \(arguments.score(2, .english)) "
        + "(\(arguments.stage(1, .english))), but its rows add up to \(arguments.score(3, .english))"
    case .pointsDiffer:
      "the plan gives \(arguments.points(1, .english)) points, the scorecard of \(arguments[0]) "
        + "\(arguments.points(3, .english)); the scorecard counts"
    case .sourceNote: OfficeWords.english.sentence(ofNote: arguments.values)
    case .lineNotInTable: "“\(arguments[1])” is no longer in the scorecard of \(arguments[0]), but was kept"
    }
  }
}

/// The arguments of a finding; one that is missing reads as a question mark rather than ending the program.
struct FindingArguments {
  var values: [String]
  var excerpt: String

  subscript(place: Int) -> String { values.indices.contains(place) ? values[place] : "?" }

  /// A stage among the arguments by its name; anything else is the maximum.
  func stage(_ place: Int, _ language: Language) -> String {
    let words = ScoreWords.of(language)
    return ScoreStage(rawValue: self[place]).map { words.name($0) } ?? words.maximum
  }

  /// A score and the maximum behind it among the arguments: "0,5/2".
  func points(_ place: Int, _ formats: Formats) -> String {
    [place, place + 1].map { self[$0].isEmpty ? "–" : score($0, formats) }.joined(separator: "/")
  }

  /// A score among the arguments, as the language writes it.
  func score(_ place: Int, _ formats: Formats) -> String {
    Score(self[place]).map { formats.score($0) } ?? self[place]
  }

  /// A day among the arguments, as the language writes it.
  func day(_ place: Int, _ formats: Formats) -> String {
    Int(self[place]).flatMap { Day(number: $0) }.map { formats.day($0) } ?? self[place]
  }

  /// A field of an item or of the head.
  func field(_ language: Language) -> String {
    switch (self[0], language) {
    case ("decision", .vietnamese): "quyết định công bố"
    case ("result", .vietnamese): "kết quả công bố"
    case ("decision", .english): "the decision"
    case ("result", .english): "the result"
    case (let slot, .vietnamese): BlockWords.vietnamese.slot(slot)
    case (let slot, .english): BlockWords.english.slot(slot)
    }
  }

  /// "Kế hoạch số 40/KH-SNgV ngày 10/3/2025", as far as it is known.
  func citation(_ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    let number = self[0].isEmpty ? "" : isVietnamese ? " số \(self[0])" : " \(self[0])"
    let day = Int(self[1]).flatMap { Day(number: $0) }.map {
      isVietnamese ? " ngày \(Formats.vietnamese.day($0))" : " of \(Formats.english.day($0))"
    }
    return (isVietnamese ? "kế hoạch" : "plan") + number + (day ?? "")
  }

  /// Index, rank and year among the arguments: "88,1%, hạng 7/19 (năm 2023)".
  func result(_ language: Language) -> String {
    let formats: Formats = language == .vietnamese ? .vietnamese : .english
    var parts: [String] = []
    if let index = Score(self[0]) { parts.append(formats.percent(index)) }
    if let rank = Int(self[1]) {
      let text = formats.rank(rank, of: Int(self[2]))
      parts.append(language == .vietnamese ? "hạng \(text)" : "rank \(text)")
    }
    let year = Int(self[3]).map { language == .vietnamese ? " (năm \($0))" : " (\($0))" }
    return parts.joined(separator: ", ") + (year ?? "")
  }
}
