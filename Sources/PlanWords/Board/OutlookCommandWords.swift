/// What keys do in the forecast.
public struct OutlookCommandWords: Sendable {
  /// Opening it, asking for a way to a target, keeping what was tried.
  public let forecast, askTarget, keepTargets, settings: CommandText
  /// Shorter words for what keys mean in the forecast.
  public let view, trial, dropTrial, points, markPath, remove: String

  static let vietnamese = OutlookCommandWords(
    forecast: .init("dự báo", "xem dự báo chỉ số: hiện tại, dự kiến, cao nhất"),
    askTarget: .init("mục tiêu", "hỏi cách đạt một chỉ số, thứ hạng hoặc xếp loại"),
    keepTargets: .init("giữ", "giữ các mục đang thử làm mục tiêu"),
    settings: .init("cài đặt", "sửa khả năng lấy lại điểm, thang xếp loại, ngày chốt số liệu"), view: "trang khác",
    trial: "thử",
    dropTrial: "bỏ thử",
    points: "sửa điểm", markPath: "thử các mục này", remove: "bỏ")

  static let english = OutlookCommandWords(
    forecast: .init("forecast", "see the forecast: now, expected, at best"),
    askTarget: .init("target", "ask for the way to an index, a rank or a class"),
    keepTargets: .init("keep", "keep the items on trial as targets"),
    settings: .init("settings", "edit likelihoods, classes, the freeze date"), view: "view", trial: "try",
    dropTrial: "drop",
    points: "points", markPath: "try these", remove: "remove")
}
