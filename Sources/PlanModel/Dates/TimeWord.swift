/// What a word of a phrase about time does in it.
enum TimeWord: Hashable, Sendable {
  // Bounds
  case before, by, within, after, from, until
  /// Verbs before a deadline ("hoàn thành"): what is named is the end of the work.
  case verb
  // Parts of a stretch
  case start, middle, end, half, whole
  // Units
  case day, workingDay, week, month, quarter, year
  // Which one
  case this, next, last, remaining
  /// `ahead` after a count: "3 ngày nữa".
  case ahead
  case weekday(Int)
  case near(Int)
  case time, hour
  case number(Int)
  // Over and over
  case every, regular, always, times, timesPer
  case alwaysTail
  case least
  // Between
  case and, of, filler, goesOn, event
  case document, issuer, according
  /// What comes before an event: "ngay sau khi", "theo tiến độ".
  case occasion
  case holidayPrefix
}

/// The words that phrases about time are made of, as data; written with all their marks.
enum TimeLexicon {
  private static let rows: [(TimeWord, String)] = [
    (.before, "trước|trước thời điểm|trước thời hạn"),
    (
      .by,
      "chậm nhất|chậm nhất là|chậm nhất đến|chậm nhất vào|muộn nhất|muộn nhất là|muộn nhất đến|trễ nhất|trễ nhất là|không quá|"
        + "không muộn hơn|trước khi kết thúc|trước khi hết|không chậm quá|không chậm hơn|không để quá|hạn|hạn chót|hạn cuối|hạn cuối cùng|thời hạn|hạn đến|hạn là|đến hạn|hạn định"
    ),
    (.within, "trong|trong vòng|vào|trong thời gian|trong thời hạn|nội trong|ngay trong|ngay|ngay vào|trong phạm vi"),
    (.after, "sau|ra|qua"),
    (.from, "từ|kể từ|bắt đầu từ|bắt đầu|tính từ|từ khoảng"),
    (.until, "đến|tới|cho đến|cho tới"),
    (
      .verb,
      "hoàn thành|hoàn thiện|hoàn tất|thực hiện|triển khai|triển khai thực hiện|tổ chức thực hiện|xong|làm xong|thực hiện xong|hoàn thành xong|"
        + "kết thúc|dứt điểm|hoàn thành dứt điểm|ban hành|trình|gửi|nộp|báo cáo|gửi báo cáo|nộp báo cáo|có báo cáo|thời gian|"
        + "thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|thời hạn thực hiện|hạn hoàn thành|tổ chức|khắc phục xong|tiến hành|"
        + "thực hiện hoàn thành|phải hoàn thành|phải xong|cần hoàn thành|yêu cầu hoàn thành|dự kiến|dự kiến hoàn thành|dự kiến trong|"
        + "tham mưu|tham mưu ban hành|tham mưu trình|xây dựng|xây dựng và ban hành|rà soát|tổng hợp|tổng hợp báo cáo|hoàn chỉnh|"
        + "phê duyệt|trình phê duyệt|ký ban hành|triển khai xong|khắc phục|bắt đầu thực hiện"
    ),
    (.start, "đầu|những ngày đầu"), (.middle, "giữa"),
    (.end, "cuối|hết|cuối cùng|ngày cuối|ngày cuối cùng|ngày cuối cùng của"),
    (.half, "nửa"), (.whole, "cả|suốt|toàn|cả trong"),
    (.day, "ngày|n|d|mùng|mồng"), (.workingDay, "ngày làm việc|nlv|ngày l v|ngày công|ngày làm"),
    (.week, "tuần|t|w|tuần lễ"),
    (.month, "tháng|t|th|m"), (.quarter, "quý|q|quí"), (.year, "năm|y"),
    (.this, "này|nay|hiện tại|đang chạy|hiện nay"), (.next, "sau|tới|kế tiếp|tiếp theo|sắp tới|tiếp"),
    (.last, "trước|vừa qua|qua|rồi|vừa rồi"),
    (.remaining, "còn lại"), (.ahead, "nữa|tới|sau|tiếp theo|sắp tới|kế tiếp"),
    (.weekday(1), "thứ hai|thứ 2|t 2"), (.weekday(2), "thứ ba|thứ 3|t 3"), (.weekday(3), "thứ tư|thứ 4|t 4|thứ bốn"),
    (.weekday(4), "thứ năm|thứ 5|t 5"), (.weekday(5), "thứ sáu|thứ 6|t 6"), (.weekday(6), "thứ bảy|thứ 7|t 7|thứ bẩy"),
    (.weekday(7), "chủ nhật|cn|chúa nhật"),
    (.near(0), "hôm nay|ngày hôm nay|nay|bữa nay|hiện nay|trong ngày|hết ngày|cuối ngày"),
    (.near(1), "mai|ngày mai|hôm sau|ngày hôm sau"),
    (.near(2), "ngày kia|kia|mốt|ngày mốt"), (.near(-1), "hôm qua|ngày hôm qua|qua"),
    (.near(-2), "hôm kia|ngày hôm kia"),
    (
      .time,
      "sáng|trưa|chiều|tối|buổi sáng|buổi chiều|cuối giờ|hết giờ|hết giờ làm việc|cuối giờ làm việc|cuối giờ chiều|cuối giờ sáng|cuối chiều|đầu giờ|đầu giờ sáng|đầu giờ chiều"
    ),
    (.hour, "giờ|h|g"),
    (.number(1), "một|i"), (.number(2), "hai|ii"), (.number(3), "ba|iii"), (.number(4), "tư|bốn|iv"),
    (.number(5), "năm"), (.number(6), "sáu"), (.number(7), "bảy|bẩy"), (.number(8), "tám"), (.number(9), "chín"),
    (.number(10), "mười"), (.number(11), "mười một"), (.number(12), "mười hai"), (.number(15), "mười lăm"),
    (.number(20), "hai mươi"), (.number(30), "ba mươi"),
    (
      .every,
      "hằng|mỗi|từng|mỗi một|định kỳ hằng|định kỳ mỗi|thường xuyên hằng|đều đặn hằng|đều đặn mỗi|các|tất cả các"
    ),
    (.regular, "định kỳ|theo định kỳ|đều đặn"),
    (
      .always,
      "thường xuyên|thường xuyên liên tục|liên tục|thực hiện thường xuyên|hằng ngày|thường kỳ|duy trì thường xuyên|thường xuyên định kỳ|"
        + "thường xuyên suốt|thường niên"
    ),
    (.times, "lần|kỳ|đợt"),
    (
      .alwaysTail,
      "trong quá trình|theo quy định|theo yêu cầu|khi có yêu cầu|khi phát sinh|khi có phát sinh|theo chức năng|theo nhiệm vụ|đột xuất|và đột xuất|và khi có yêu cầu"
    ),
    (.least, "ít nhất|tối thiểu|tối đa|không ít hơn|có ít nhất|có|đạt|ít nhất là"),
    (.and, "và|cùng|hoặc"), (.of, "của|thuộc|trong"), (.filler, "là|các|những|vào|khoảng thời gian|thời điểm|cái"),
    (
      .goesOn,
      "các năm tiếp theo|những năm tiếp theo|các năm sau|những năm sau|các quý tiếp theo|các tháng tiếp theo|năm tiếp theo|các năm tới|những năm tới|"
        + "các kỳ tiếp theo|thời gian tiếp theo|tiếp theo|các năm kế tiếp|duy trì thường xuyên|thường xuyên|thường xuyên các năm sau"
    ),
    (
      .event,
      "ngày ký|ngày ban hành|khi ban hành|ngày ký ban hành|ngày kế hoạch được ban hành|khi kế hoạch được ban hành|ngày có hiệu lực|"
        + "ngày ban hành kế hoạch|ngày ban hành kế hoạch này|ngày ký kế hoạch|ngày ký kế hoạch này|ngày ký ban hành kế hoạch|"
        + "ngày kế hoạch này được ban hành|ngày kế hoạch có hiệu lực|ngày ban hành văn bản|ngày được phê duyệt|khi được phê duyệt"
    ),
    (
      .document,
      "kế hoạch|quyết định|công văn|thông báo|nghị quyết|chỉ thị|thông tư|nghị định|chương trình|kết luận|văn bản|hướng dẫn|tờ trình|đề án|"
        + "thông báo kết luận|báo cáo|luật|kh|qđ|cv|tb"
    ),
    (
      .issuer,
      "ubnd tỉnh|ủy ban nhân dân tỉnh|chủ tịch ubnd tỉnh|lãnh đạo ubnd tỉnh|tỉnh ủy|hđnd tỉnh|ubnd|chính phủ|thủ tướng|thủ tướng chính phủ|"
        + "bộ nội vụ|sở nội vụ|sở tư pháp|sở tài chính|giám đốc|giám đốc sở|ban giám đốc|ban giám đốc sở|lãnh đạo sở|sở|"
        + "cấp có thẩm quyền|cơ quan có thẩm quyền|cấp trên"
    ),
    (
      .occasion,
      "khi|sau khi|ngay sau khi|ngay khi|trước khi|đến khi|cho đến khi|trong khi|trong thời gian|trong quá trình|tùy theo|tùy|lúc|"
        + "theo tiến độ|theo lộ trình|theo yêu cầu|theo hướng dẫn|trước thời điểm|sau thời điểm|đến thời điểm"
    ),
    (.according, "theo|tại|căn cứ|thực hiện theo|theo đúng|theo nội dung|theo tiến độ|theo tiến độ tại"),
    (.holidayPrefix, "lễ|dịp|dịp lễ|ngày lễ|kỳ nghỉ|kỳ nghỉ lễ|nghỉ lễ|nghỉ|dịp nghỉ|dịp nghỉ lễ|đợt nghỉ|đợt nghỉ lễ"),
  ]

  /// Words of one lexeme, with what they do.
  struct Lexeme: Sendable {
    var word: TimeWord
    /// The words one by one, each folded and with marks, in one spelling.
    var parts: [(key: String, spelling: String)]
  }

  /// The lexemes by the folded first word; longer ones first.
  static let byFirstWord: [String: [Lexeme]] = {
    var table: [String: [Lexeme]] = [:]
    for (word, texts) in rows {
      for text in texts.split(separator: "|") {
        let parts = text.split(separator: " ").map { (String($0).foldedSpelling, String($0).spelling) }
        table[parts[0].0, default: []].append(Lexeme(word: word, parts: parts))
      }
    }
    return table.mapValues { $0.sorted { $0.parts.count > $1.parts.count } }
  }()
}
