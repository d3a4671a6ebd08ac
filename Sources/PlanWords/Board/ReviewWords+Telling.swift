/// What happened while a draft was looked through.
public struct ReviewNotices: Sendable {
  /// A document is being read beside the board, and how to give it up, where that key is free.
  public let reading: @Sendable (_ file: String, _ canGiveUp: Bool) -> String
  /// A document is no longer read.
  public let givenUp: @Sendable (_ file: String) -> String
  /// A document was read while something else was open.
  public let arrived: @Sendable (_ file: String) -> String
  /// The review was left; the draft is kept.
  public let left: String
  /// A record or value was taken out.
  public let dropped: @Sendable (_ what: String) -> String
  /// The review goes on where it was left; so many corrections.
  public let resumed: @Sendable (_ corrections: Int) -> String
  /// The document changed since the review was left, and was read anew.
  public let readAnew: @Sendable (_ path: String) -> String
  /// The draft that was kept is dropped.
  public let forgotten: String
  /// There is no finding in that direction.
  public let noFinding: String
  /// A correction was taken back, or made again.
  public let undone, redone: String
  /// The draft can't be kept.
  public let notKept: @Sendable (_ path: String) -> String

  static let vietnamese = ReviewNotices(
    reading: { "Đang đọc “\($0)” …" + ($1 ? " Esc để thôi đọc" : "") },
    givenUp: { "Đã thôi đọc “\($0)”; chưa có gì thay đổi." },
    arrived: { "Đã đọc xong “\($0)”; nhấn Ctrl-O trên bảng để rà soát." },
    left: "Chưa nhập gì; bản rà soát được giữ lại, nhấn Ctrl-O để làm tiếp.",
    dropped: { "Đã bỏ \($0); F9 để lấy lại." },
    resumed: { $0 == 0 ? "Rà soát tiếp bản đã đọc." : "Rà soát tiếp, đã có \($0) chỗ sửa." },
    readAnew: { "\($0) đã thay đổi từ lần rà soát trước nên được đọc lại từ đầu; các chỗ sửa cũ không còn." },
    forgotten: "Đã bỏ bản rà soát dở.", noFinding: "Không có điểm nào cần làm rõ.",
    undone: "Đã hoàn tác chỗ sửa mới nhất.", redone: "Đã làm lại chỗ sửa vừa hoàn tác.",
    notKept: { "Không giữ tạm được bản rà soát vào “\($0)”; hãy nhập luôn và kiểm tra quyền ghi." })
  static let english = ReviewNotices(
    reading: { "Reading “\($0)” …" + ($1 ? " Esc gives it up" : "") },
    givenUp: { "“\($0)” is no longer read; nothing has changed." },
    arrived: { "“\($0)” was read; Ctrl-O on the board opens its review." },
    left: "Nothing was imported; the draft is kept, Ctrl-O goes on with it.",
    dropped: { "Dropped \($0); F9 brings it back." },
    resumed: { "The review goes on, with \(EnglishCount.of($0, "correction"))." },
    readAnew: { "\($0) changed since the review was left and was read anew; the old corrections are gone." },
    forgotten: "The unfinished draft is dropped.", noFinding: "Nothing is unclear.",
    undone: "The last correction was taken back.", redone: "The correction was made again.",
    notKept: { "The draft can't be kept in “\($0)”; import it now and check the permissions." })
}

/// Why a value of a draft is not taken.
public struct ReviewProblems: Sendable {
  /// No code of a criterion.
  public let code: @Sendable (String) -> String
  /// No year.
  public let year: @Sendable (String) -> String
  /// No day.
  public let day: @Sendable (String) -> String
  /// No rank, or one beyond how many were ranked.
  public let rank: @Sendable (String) -> String
  /// An index that is no percentage.
  public let index: @Sendable (String) -> String
  /// A name is missing.
  public let nameMissing: String
  /// A date or issuer without the number of the decision.
  public let numberMissing: String
  /// A text is missing.
  public let textMissing: String
  /// A unit of that name is there already.
  public let known: @Sendable (String) -> String
  /// A unit or group that is still named by items (their codes) and others (how many).
  public let inUse: @Sendable (_ name: String, _ codes: String, _ others: Int) -> String
  /// What cannot be dropped or added to at the cursor.
  public let nothingToDrop, nothingToAdd, nothingToEdit: String

  static let vietnamese = ReviewProblems(
    code: { "“\($0)” không phải mã tiêu chí; hãy ghi như 3.3.2." },
    year: { "“\($0)” không phải năm; hãy ghi bốn chữ số như 2025." },
    day: { "“\($0)” không phải ngày có trong lịch; hãy ghi như 28/01/2025." },
    rank: { "“\($0)” không phải thứ hạng; hãy ghi số từ 1 và không lớn hơn số đơn vị được xếp." },
    index: { "“\($0)” không phải tỷ lệ phần trăm; hãy ghi từ 0 đến 100 như 91,89." },
    nameMissing: "Chưa có tên; hãy ghi tên hoặc nhấn Esc.",
    numberMissing: "Chưa có số quyết định; hãy ghi số, hoặc bỏ trống cả ngày ký và nơi ban hành.",
    textMissing: "Chưa có nội dung; hãy ghi hoặc nhấn Esc.", known: { "Đã có đơn vị “\($0)”." },
    inUse: { name, codes, others in
      let places = (codes.isEmpty ? [] : ["mục \(codes)"]) + (others == 0 ? [] : ["\(others) chỗ khác"])
      return "“\(name)” còn được nêu ở \(places.joined(separator: " và ")); hãy sửa ở đó trước."
    },
    nothingToDrop: "Dòng này không bỏ được.", nothingToAdd: "Không thêm được gì ở dòng này.",
    nothingToEdit: "Dòng này không sửa được.")
  static let english = ReviewProblems(
    code: { "“\($0)” is no code of a criterion; type one like 3.3.2." },
    year: { "“\($0)” is no year; type four digits like 2025." },
    day: { "“\($0)” is no day of the calendar; type one like 28/01/2025." },
    rank: { "“\($0)” is no rank; type a number from 1 up to how many were ranked." },
    index: { "“\($0)” is no percentage; type one from 0 to 100 like 91.89." },
    nameMissing: "The name is missing; type it or press Esc.",
    numberMissing: "The number of the decision is missing; type it, or leave its day and issuer empty, too.",
    textMissing: "The text is missing; type it or press Esc.", known: { "There is a unit “\($0)” already." },
    inUse: { name, codes, others in
      let places = (codes.isEmpty ? [] : [codes]) + (others == 0 ? [] : ["\(others) more"])
      return "“\(name)” is still named in \(places.joined(separator: " and ")); correct that first."
    },
    nothingToDrop: "This line cannot be dropped.", nothingToAdd: "Nothing can be added here.",
    nothingToEdit: "This line cannot be edited.")
}

/// The draft that was left unfinished, when it is offered again; and the sheets of a workbook.
public struct ReviewOfferWords: Sendable {
  /// The offer.
  public let title: String
  /// What was left: the path, and how many corrections.
  public let text: @Sendable (_ path: String, _ corrections: Int) -> String
  /// That there is one, when the board starts.
  public let reminder: @Sendable (_ name: String) -> String
  /// The choices.
  public let goOn, drop, later: String
  /// The question which sheet is read.
  public let sheetsTitle: String
  /// What is asked.
  public let sheetsText: @Sendable (_ path: String) -> String
  /// All sheets together.
  public let allSheets: String

  static let vietnamese = ReviewOfferWords(
    title: "Còn bản rà soát dở",
    text: { path, count in
      "Lần trước đã đọc \(path)" + (count == 0 ? "" : ", sửa \(count) chỗ") + " nhưng chưa nhập vào kế hoạch."
    }, reminder: { "Bản rà soát \($0) còn dở; nhấn Ctrl-O để làm tiếp." }, goOn: "rà soát tiếp",
    drop: "bỏ, chọn tệp khác", later: "để sau", sheetsTitle: "Chọn trang tính",
    sheetsText: { "\($0) có nhiều trang tính. Đọc kế hoạch từ:" }, allSheets: "Tất cả các trang tính")
  static let english = ReviewOfferWords(
    title: "An unfinished review",
    text: { path, count in
      "\(path) was read" + (count == 0 ? "" : ", with \(EnglishCount.of(count, "correction")),")
        + " but not imported."
    }, reminder: { "The review of \($0) is unfinished; Ctrl-O goes on with it." }, goOn: "go on",
    drop: "drop it, other file", later: "later", sheetsTitle: "Choose a sheet",
    sheetsText: { "\($0) has several sheets. Read the plan from:" }, allSheets: "All sheets")
}

/// What keys do in a review.
public struct ReviewCommandWords: Sendable {
  /// The place, and that of the sheets.
  public let place, sheetsPlace: String
  /// The commands.
  public let add, drop, nextFinding, previousFinding, nextItem, previousItem, correct, clarify, importNow: CommandText
  /// Shorter words: the other pane, closing.
  public let otherPane, close: String

  static let vietnamese = ReviewCommandWords(
    place: "Khi rà soát bản nhập", sheetsPlace: "Khi chọn trang tính",
    add: .init("thêm", "thêm mục, nguyên nhân, giải pháp, đơn vị …, tùy dòng ở con trỏ"),
    drop: .init("bỏ", "bỏ dòng ở con trỏ (hoàn tác được)"),
    nextFinding: .init("cần làm rõ", "đến điểm cần làm rõ tiếp theo"),
    previousFinding: .init("điểm trước", "về điểm cần làm rõ trước"),
    nextItem: .init("mục sau", "sang mục tiếp theo"), previousItem: .init("mục trước", "về đầu mục, hoặc mục trước"),
    correct: .init("sửa", "sửa dòng ở con trỏ"),
    clarify: .init("đã rõ", "đánh dấu điểm ở con trỏ đã làm rõ, hoặc chưa"),
    importNow: .init("nhập", "nhập kế hoạch đã rà soát, thành một thay đổi"), otherPane: "văn bản", close: "đóng")
  static let english = ReviewCommandWords(
    place: "In the review of an import", sheetsPlace: "While choosing a sheet",
    add: .init("add", "add an item, cause, remedy, unit …, as the row at the cursor is"),
    drop: .init("drop", "drop the row at the cursor (can be undone)"),
    nextFinding: .init("to clarify", "go to the next finding"),
    previousFinding: .init("back", "go to the previous finding"),
    nextItem: .init("next item", "go to the next item"),
    previousItem: .init("item back", "go to the head of the item, or the item before"),
    correct: .init("edit", "correct the row at the cursor"),
    clarify: .init("clarified", "mark the finding at the cursor as clarified, or not"),
    importNow: .init("import", "import the plan as reviewed, as one change"), otherPane: "source", close: "close")
}
