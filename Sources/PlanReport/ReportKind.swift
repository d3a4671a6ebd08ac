import PlanModel
import PlanWords

/// The kinds of documents whose text comes from a template.
public enum ReportKind: String, CaseIterable, Sendable {
  /// Báo cáo cải cách hành chính định kỳ: of a quarter, six months, nine months or a year.
  case periodic
  /// Thông báo kết luận giao ban.
  case minutes
  /// Danh mục nhiệm vụ of each unit.
  case assignments
  /// Kế hoạch, from the data, so that next year's plan starts here.
  case plan
  /// The tracking table of 25 columns.
  case tracking
  /// Báo cáo tự đánh giá, chấm điểm, with the list of evidence.
  case selfScoring = "self"
  /// The scorecard of a year with all stages.
  case scorecard

  /// What `[[name]]` can stand for.
  public var inserts: Set<String> {
    switch self {
    case .periodic: ["bang_so_lieu", "bang_tieu_chi", "bang_don_vi", "bieu_do_diem", "bieu_do_don_vi"]
    case .minutes: ["bang_so_lieu", "bang_nhiem_vu"]
    case .assignments: ["bang_so_lieu", "danh_muc"]
    case .plan: ["bang_noi_dung"]
    case .tracking: ["bang_theo_doi"]
    case .selfScoring: ["bang_cham_diem", "bang_tai_lieu"]
    case .scorecard: ["bang_diem", "bieu_do_linh_vuc"]
    }
  }

  /// The text that comes with the program.
  public func builtInText(_ language: Language) -> String {
    String(decoding: builtInBytes(isEnglish: language == .english), as: UTF8.self)
  }

  private func builtInBytes(isEnglish: Bool) -> [UInt8] {
    switch self {
    case .periodic: PackageResources.periodic_txt
    case .minutes: isEnglish ? PackageResources.minutes_en_txt : PackageResources.minutes_txt
    case .assignments: isEnglish ? PackageResources.assignments_en_txt : PackageResources.assignments_txt
    case .plan: PackageResources.plan_txt
    case .tracking: PackageResources.tracking_txt
    case .selfScoring: PackageResources.self_txt
    case .scorecard: PackageResources.scorecard_txt
    }
  }

  /// The names that its templates can use, as the comments of the built-in ones declare them.
  var names: TemplateNames {
    TemplateNames(declaredIn: String(decoding: PackageResources.common_txt, as: UTF8.self))
      .adding(TemplateNames(declaredIn: builtInText(.vietnamese)))
  }

  /// The comments that tell what each common name means.
  public static var commonNamesText: String { String(decoding: PackageResources.common_txt, as: UTF8.self) }
}
