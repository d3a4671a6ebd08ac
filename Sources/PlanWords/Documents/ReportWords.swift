import PlanModel

/// What reports and tables say that no template holds: heads of columns and the parts of sentences that follow from
/// figures. These documents go to Vietnamese authorities, so there is no other language.
public struct ReportWords: Sendable {
  /// The only value.
  public static let vietnamese = ReportWords()

  /// A period within a sentence: "quý I năm 2025".
  public func name(of period: ReportingPeriod) -> String {
    switch period.kind {
    case .quarter1: "quý I năm \(period.year)"
    case .halfYear: "6 tháng đầu năm \(period.year)"
    case .quarter3: "quý III năm \(period.year)"
    case .nineMonths: "9 tháng đầu năm \(period.year)"
    case .year: "năm \(period.year)"
    }
  }

  /// The decision that published a result, within a sentence.
  public func decision(_ number: String, _ day: String?, _ issuer: String) -> String {
    "Quyết định\(number.isEmpty ? "" : " số \(number)")\(day.map { " ngày \($0)" } ?? "")"
      + (issuer.isEmpty ? "" : " của \(issuer)")
  }

  /// The plan by its full name, within a sentence.
  public func plan(resultYear: Int?, year: Int?, agency: String) -> String {
    "Kế hoạch khắc phục những tồn tại, hạn chế trong xác định Chỉ số cải cách hành chính"
      + (resultYear.map { " năm \($0)" } ?? "") + " và nâng cao Chỉ số cải cách hành chính"
      + (year.map { " năm \($0)" } ?? "") + (agency.isEmpty ? "" : " của \(agency)")
  }

  /// A state with how its deadline stands.
  public func state(_ state: String, _ deadline: String?) -> String { deadline.map { "\(state) (\($0))" } ?? state }
  /// Work of a unit, with what is said of it.
  public func work(_ subject: String, _ unit: String, _ rest: String) -> String { "\(subject) – \(unit): \(rest)." }
  /// A state, and what stands in the way.
  public func trouble(_ state: String, reason: String, difficulty: String) -> String {
    state + (reason.isEmpty ? "" : ". Lý do: \(reason)") + (difficulty.isEmpty ? "" : ". Khó khăn: \(difficulty)")
  }
  /// Work of a unit that was done on a day.
  public func done(_ subject: String, _ unit: String, _ day: String?) -> String {
    "\(subject) – \(unit)\(day.map { ", ngày \($0)" } ?? "")."
  }
  /// A due date that was put off.
  public func putOff(_ old: String, _ new: String) -> String { "từ ngày \(old) đến ngày \(new)" }
  /// A due date.
  public func due(_ day: String) -> String { "thời hạn \(day)" }
  /// A criterion that has something said of it.
  public func said(_ criterion: String, _ text: String) -> String { "\(criterion): \(text)." }

  /// The annex of an assignment that has no officer.
  public let nobody = "chưa phân công"
  /// No lead is named.
  public let noLead = "chưa có đơn vị chủ trì"
  /// The plan names no group.
  public let otherGroup = "Các tiêu chí khác"
  /// A sum over all.
  public let total = "Tổng cộng"

  /// Heads that many tables share.
  public let number = "STT", code = "Mã", criterion = "Tiêu chí, tiêu chí thành phần", maximum = "Điểm tối đa",
    score = "Điểm đạt", lost = "Điểm mất", causes = "Nguyên nhân", remedies = "Giải pháp khắc phục",
    lead = "Đơn vị chủ trì", coordinating = "Đơn vị phối hợp", dueHead = "Thời hạn", time = "Thời gian thực hiện",
    state = "Trạng thái", result = "Kết quả thực hiện", unit = "Đơn vị"

  /// Heads of the figures by unit.
  public let assignments = "Số phần việc", doneInTime = "Hoàn thành đúng hạn", doneLate = "Hoàn thành quá hạn",
    open = "Trong hạn", overdue = "Quá hạn", extensions = "Số lần gia hạn",
    doneShare = "Tỷ lệ hoàn thành"

  /// Charts.
  public let scoreChart = "Điểm đạt của các tiêu chí có nội dung khắc phục",
    scoreLegend = "Phần đậm: điểm đạt; phần nhạt: điểm tối đa.", unitChart = "Phần việc hoàn thành theo đơn vị",
    unitLegend = "Phần đậm: phần việc hoàn thành; phần nhạt: phần việc được giao.",
    fieldChart = "Điểm đạt theo lĩnh vực"

  /// Heads of the tracking table, 25 of them.
  public let tracking = [
    "STT", "Tên nhiệm vụ", "Lãnh đạo chủ trì", "Đơn vị chủ trì thực hiện", "Đơn vị phối hợp", "Đầu mối thực hiện",
    "Ngày thực hiện", "Ngày hoàn thành", "Loại", "Nguồn gốc", "Trạng thái", "Kết quả thực hiện", "Mức độ hoàn thành",
    "Khó khăn", "Đề xuất", "ID", "Người giao", "Lộ trình", "Ngày cập nhật", "Ngày hoàn thành thực tế",
    "Gia hạn – số lần", "Gia hạn – mốc cũ", "Người phê duyệt – họ tên", "Người phê duyệt – email",
    "Người phê duyệt – điện thoại",
  ]
  /// How far a helper is with its part, and what it reported.
  public func helper(_ unit: String, _ state: String, _ result: String) -> String {
    "\(unit) phối hợp: \(state)\(result.isEmpty ? "" : ", \(result)")"
  }
  /// Kinds of work in the tracking table.
  public let regular = "Thường xuyên", withDeadline = "Có thời hạn", adHoc = "Phát sinh"
  /// Where work comes from.
  public func source(_ decision: String) -> String { "Kế hoạch (\(decision))" }
  /// Work that the plan gives, where no decision is known.
  public let planSource = "Kế hoạch"
  /// The meeting that gave a task.
  public func concluded(on day: String) -> String { "Kết luận giao ban ngày \(day)" }

  /// Heads of the scorecard and of self-scoring; the stages have their own names.
  public let scorer = "Hình thức đánh giá", appraisal = "Thẩm định", summed = "Cộng", survey = "Điều tra xã hội học",
    applies = "Áp dụng", isApplied = "có", reason = "Lý do", selfScore = "Điểm tự chấm",
    appraised1 = "Điểm thẩm định lần 1", appraised2 = "Điểm thẩm định lần 2", surveyScore = "Điểm điều tra xã hội học",
    published = "Điểm công bố", needed = "Tài liệu kiểm chứng yêu cầu", evidence = "Tài liệu kiểm chứng",
    explanation = "Giải trình", symbol = "Số, ký hiệu", day = "Ngày ban hành", abstract = "Trích yếu", file = "Tệp"
  /// What a scorecard is called.
  public func title(_ year: Int?) -> String { "Bảng điểm\(year.map { " \($0)" } ?? "")" }
  /// The file has no documents.
  public let noEvidence = "Chưa có tài liệu."
}
