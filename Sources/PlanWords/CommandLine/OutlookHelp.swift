/// The help of `cchc forecast` and `cchc settings`.
public struct OutlookHelp: Sendable {
  /// For `forecast`, and its exit codes.
  public let forecast, forecastExit: String
  /// For its options.
  public let year, target, targetRank: String

  static let vietnamese = OutlookHelp(
    forecast: "Dự báo chỉ số: hiện tại, dự kiến, cao nhất; hoặc cách đạt một mục tiêu.",
    forecastExit: "Mã thoát: 0 xong, mục tiêu đạt được; 1 mục tiêu không đạt được hoặc chưa có gì để dự báo.",
    year: "Kế hoạch của năm này; không ghi thì là năm mới nhất trong tệp.",
    target: "Mục tiêu: chỉ số (95 hoặc 95,5%), thứ hạng (\"hạng 5\") hoặc xếp loại (Tốt).",
    targetRank: "Mục tiêu là thứ hạng này hoặc tốt hơn.")

  static let english = OutlookHelp(
    forecast: "Forecast the index: now, expected, at best; or the way to a target.",
    forecastExit: "Exit codes: 0 done, the target can be reached; 1 out of reach, or nothing to forecast from.",
    year: "The plan of this year; the newest of the file when left out.",
    target: "The target: an index (95 or 95.5%), a rank (\"rank 5\") or a class (Tốt).",
    targetRank: "The target is this rank or better.")
}
