/// What the argument parser says of itself: it knows English only, and words are put for words here.
public struct ParserWords: Sendable {
  /// What its help begins a part with, and what stands there instead.
  private let heads: [(String, String)]
  /// What it says elsewhere, the longer before what it contains.
  private let phrases: [(String, String)]
  private let usage: String

  /// How far the lines of a usage hang behind `USAGE: `.
  private static let hanging = "USAGE: ".count

  /// A message of the parser in this language.
  public func told(_ message: String) -> String {
    if heads.isEmpty { return message }
    var isUsage = false
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      var text = String(line)
      let goesOn = isUsage && text.hasPrefix(String(repeating: " ", count: Self.hanging))
      if goesOn { return String(repeating: " ", count: usage.count - Self.hanging) + text }
      isUsage = ["USAGE: ", "Usage: "].contains { text.hasPrefix($0) }
      if let head = heads.first(where: { text.hasPrefix($0.0) }) { text = head.1 + text.dropFirst(head.0.count) }
      for (theirs, own) in phrases { text = Self.replaced(theirs, by: own, in: text) }
      return text
    }
    return lines.joined(separator: "\n")
  }

  private static func replaced(_ theirs: String, by own: String, in text: String) -> String {
    text.contains(theirs) ? text.replacing(theirs, with: own) : text
  }

  static let vietnamese = ParserWords(
    heads: [
      ("OVERVIEW: ", ""), ("USAGE: ", "CÁCH DÙNG: "), ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TÙY CHỌN:"),
      ("SUBCOMMANDS:", "LỆNH:"), ("Error: ", "Lỗi: "), ("Usage: ", "Cách dùng: "), ("Help:  ", "Giải thích:  "),
    ],
    phrases: [
      ("Show the version.", "In số phiên bản."), ("Show help information.", "Xem trợ giúp."),
      ("  See '", "  Gõ '"), ("' for detailed help.", "' để xem chi tiết."),
      ("' for more information.", "' để xem thêm."),
      ("<subcommand>", "<lệnh>"), ("<options>", "<tùy chọn>"), (" (default)  ", " (mặc định) "),
      ("(default: ", "(mặc định: "), ("(values: ", "(giá trị: "), ("; default: ", "; mặc định: "),
      ("Missing expected argument '", "Thiếu tham số '"), ("Missing one of: '", "Thiếu một trong các tham số: '"),
      ("Missing required subcommand.", "Thiếu lệnh."), ("Unexpected argument '", "Thừa tham số '"),
      (" unexpected arguments: '", " tham số thừa: '"), ("Unknown option '", "Không có tùy chọn '"),
      (". Did you mean '", ". Có phải là '"), ("Missing value for '", "Thiếu giá trị cho '"),
      ("The value '", "Giá trị '"), ("' is invalid for '", "' không hợp lệ cho '"),
      (". Please provide one of the following:", ". Hãy chọn một trong các giá trị:"),
      (". Please provide one of '", ". Hãy chọn một trong các giá trị '"), ("' or '", "' hoặc '"),
      ("' and '", "' và '"),
      ("The option '", "Tùy chọn '"), ("' does not take any value, but '", "' không nhận giá trị, nhưng lại có '"),
      ("' was specified.", "'."), ("Value to be set with ", "Giá trị của "),
      (" had already been set with ", " đã được đặt bởi "),
    ], usage: "CÁCH DÙNG: ")

  static let english = ParserWords(heads: [], phrases: [], usage: "")
}
