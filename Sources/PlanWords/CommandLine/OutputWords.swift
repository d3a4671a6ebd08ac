import Glibc

/// What is said where standard output cannot be written.
public struct OutputWords: Sendable {
  private let reasons: [Int32: String]
  private let other: @Sendable (_ number: Int32) -> String
  private let sentence: @Sendable (_ reason: String) -> String

  /// Why the result did not come out, what that leaves, and what to do.
  ///
  /// - Parameter number: what the system said, a number of `errno`.
  public func refused(_ number: Int32) -> String { sentence(reasons[number] ?? other(number)) }

  static let vietnamese = OutputWords(
    reasons: [
      ENOSPC: "nơi chứa đã đầy", EDQUOT: "đã hết phần dung lượng được cấp", EFBIG: "tệp nhận vượt quá cỡ cho phép",
      EPIPE: "chương trình nhận đã ngừng đọc", EBADF: "đầu ra đang đóng", EIO: "thiết bị nhận báo lỗi",
    ], other: { "hệ thống báo lỗi số \($0)" },
    sentence: {
      "Không ghi được hết kết quả ra đầu ra chuẩn: \($0). Phần đã ra có thể thiếu; những gì đã lưu vào tệp kế hoạch "
        + "vẫn còn. Hãy chạy lại với đầu ra khác."
    })
  static let english = OutputWords(
    reasons: [
      ENOSPC: "there is no room left where it goes", EDQUOT: "the quota is used up",
      EFBIG: "the file that takes it may not grow further", EPIPE: "the program that reads it has stopped reading",
      EBADF: "it is closed", EIO: "the device that takes it reports an error",
    ], other: { "the system reports error \($0)" },
    sentence: {
      "The result could not be written whole to standard output: \($0). What came out may be incomplete; what was saved "
        + "in the plan file stays. Run it again with another output."
    })
}
