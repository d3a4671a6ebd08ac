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
  /// Work of a unit that was done on a day.
  public func done(_ subject: String, _ unit: String, _ day: String?) -> String {
    "\(subject) – \(unit)\(day.map { ", ngày \($0)" } ?? "")."
  }
  /// A due date that was put off.
  public func putOff(_ old: String, _ new: String) -> String { "từ ngày \(old) đến ngày \(new)" }
  /// A due date.
  public func due(_ day: String) -> String { "thời hạn \(day)" }
  /// A criterion that has something said of it.
  public func said(_ criterion: String, _ text: String) -> String { "\(criterion): \(text)" }

  /// The annex of an assignment that has no officer.
  public let nobody = "chưa phân công"
  /// No lead is named.
  public let noLead = "chưa có đơn vị chủ trì"
  /// The plan names no group.
  public let otherGroup = "Các tiêu chí khác"
  /// A sum over all.
  public let total = "Tổng cộng"

  /// Heads that many tables share.
  public let number = "STT"
  public let code = "Mã"
  public let criterion = "Tiêu chí, tiêu chí thành phần"
  public let maximum = "Điểm tối đa"
  public let score = "Điểm đạt"
  public let lost = "Điểm mất"
  public let causes = "Nguyên nhân"
  public let remedies = "Giải pháp khắc phục"
  public let lead = "Đơn vị chủ trì"
  public let coordinating = "Đơn vị phối hợp"
  public let dueHead = "Thời hạn"
  public let time = "Thời gian thực hiện"
  public let state = "Trạng thái"
  public let result = "Kết quả thực hiện"
  public let unit = "Đơn vị"

  /// Heads of the figures by unit.
  public let assignments = "Số nhiệm vụ"
  public let doneInTime = "Hoàn thành đúng hạn"
  public let doneLate = "Hoàn thành quá hạn"
  public let open = "Đang thực hiện trong hạn"
  public let overdue = "Quá hạn"
  public let extensions = "Số lần gia hạn"
  public let doneShare = "Tỷ lệ hoàn thành"

  /// Charts.
  public let scoreChart = "Điểm đạt của các tiêu chí có nội dung khắc phục"
  public let scoreLegend = "Phần đậm: điểm đạt; phần nhạt: điểm tối đa."
  public let unitChart = "Nhiệm vụ hoàn thành theo đơn vị"
  public let unitLegend = "Phần đậm: nhiệm vụ hoàn thành; phần nhạt: nhiệm vụ được giao."
  public let fieldChart = "Điểm đạt theo lĩnh vực"

  /// Heads of the tracking table, 25 of them.
  public let tracking = [
    "STT", "Tên nhiệm vụ", "Lãnh đạo chủ trì", "Đơn vị chủ trì thực hiện", "Đơn vị phối hợp", "Đầu mối thực hiện",
    "Ngày thực hiện", "Ngày hoàn thành", "Loại", "Nguồn gốc", "Trạng thái", "Kết quả thực hiện", "Mức độ hoàn thành",
    "Khó khăn", "Đề xuất", "ID", "Người giao", "Lộ trình", "Ngày cập nhật", "Ngày hoàn thành thực tế",
    "Gia hạn – số lần", "Gia hạn – mốc cũ", "Người phê duyệt – họ tên", "Người phê duyệt – email",
    "Người phê duyệt – điện thoại",
  ]
  /// Kinds of work in the tracking table.
  public let regular = "Thường xuyên"
  public let withDeadline = "Có thời hạn"
  public let adHoc = "Phát sinh"
  /// Where work comes from.
  public func source(_ decision: String) -> String { "Kế hoạch (\(decision))" }
  public let planSource = "Kế hoạch"
  public func concluded(on day: String) -> String { "Kết luận giao ban ngày \(day)" }

  /// Heads of the scorecard and of self-scoring; the stages have their own names.
  public let scorer = "Hình thức đánh giá"
  public let appraisal = "Thẩm định"
  public let survey = "Điều tra xã hội học"
  public let applies = "Áp dụng"
  public let isApplied = "có"
  public let reason = "Lý do"
  public let selfScore = "Điểm tự chấm"
  public let appraised1 = "Điểm thẩm định lần 1"
  public let appraised2 = "Điểm thẩm định lần 2"
  public let surveyScore = "Điểm điều tra xã hội học"
  public let published = "Điểm công bố"
  public let needed = "Tài liệu kiểm chứng yêu cầu"
  public let evidence = "Tài liệu kiểm chứng"
  public let explanation = "Giải trình"
  public let symbol = "Số, ký hiệu"
  public let day = "Ngày ban hành"
  public let abstract = "Trích yếu"
  public let file = "Tệp"
  /// What a scorecard is called.
  public func title(_ year: Int?) -> String { "Bảng điểm\(year.map { " \($0)" } ?? "")" }
  public let noEvidence = "Chưa có tài liệu."
}
