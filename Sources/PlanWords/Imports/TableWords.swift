import PlanModel

/// Tables of scores and results: what is wrong with them, and what does not add up in them.
public struct TableWords: Sendable {
  let columnNames: @Sendable (_ key: String) -> String
  let sheetText: @Sendable (_ sheet: String) -> String
  let rowText: @Sendable (_ row: Int) -> String
  let cellText: @Sendable (_ row: Int, _ column: String) -> String
  let faultSentences: @Sendable (TableFault.Reason, _ path: String, TableWords) -> String
  let findingSentences: @Sendable (TableFinding.Kind, TableWords) -> String
  /// How many more faults there are.
  public let moreFaults: @Sendable (_ count: Int) -> String
  let faults: FaultWords
  let scores: ScoreWords
  let formats: Formats

  /// What a column is called, by its key.
  public func column(_ key: String) -> String { columnNames(key) }

  /// A place in words: "dòng 12", "ô C12".
  public func place(_ place: TablePlace) -> String {
    let cell = place.column.map { cellText(place.row, TablePlace.letters(ofColumn: $0)) } ?? rowText(place.row)
    return place.sheet.isEmpty ? cell : "\(sheetText(place.sheet)), \(cell)"
  }

  /// The sentence of a fault, its place first.
  public func sentence(_ fault: TableFault, path: String) -> String {
    if case .source(let source) = fault.reason { return sourceSentence(source, path) }
    let sentence = faultSentences(fault.reason, path, self)
    return fault.place.map { "\(path), \(place($0)): \(sentence)" } ?? "\(path): \(sentence)"
  }

  private func sourceSentence(_ fault: ImportFault, _ path: String) -> String {
    let words = faultSentences(.source(fault), path, self)
    return words.isEmpty ? faults.importing(fault, path: path) : words
  }

  /// The sentence of a finding, without its place.
  public func sentence(_ finding: TableFinding) -> String { findingSentences(finding.kind, self) }

  /// The names of columns in a list.
  func list(_ names: [String]) -> String {
    let shown = names.prefix(20).map { "“\($0.folding)”" }.joined(separator: ", ")
    return names.count > 20 ? "\(shown), …" : shown.isEmpty ? "–" : shown
  }

  /// Columns by key, with the keys that `--map` takes.
  func keyed(_ keys: [String]) -> String { keys.map { "\(column($0)) (\($0))" }.joined(separator: ", ") }

  /// An example of `--map` for columns that are missing.
  func example(_ keys: [String]) -> String {
    let columns = ["code": "A", "name": "B", "maximum": "C", "index": "C"]
    return "--map \"" + keys.map { "\($0)=\(columns[$0] ?? "D")" }.joined(separator: ",") + "\""
  }
}

extension String {
  /// The text on one line, cut where it is long.
  var folding: String { folding(to: 60) }

  /// The text on one line, cut to so many letters.
  func folding(to length: Int) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > length ? "\(line.prefix(length - 1))…" : line
  }
}

extension TableWords {
  static let vietnamese = TableWords(
    columnNames: { key in
      switch key {
      case "code": "mã"
      case "name": "tên"
      case "maximum": "điểm tối đa"
      case "self": "điểm tự chấm"
      case "appraised1": "điểm thẩm định lần 1"
      case "appraised2": "điểm thẩm định lần 2"
      case "survey": "điểm điều tra xã hội học"
      case "published": "điểm công bố"
      case "scorer": "hình thức đánh giá"
      case "applicable", "not_applicable": "áp dụng"
      case "reason": "lý do"
      case "evidence_needed": "tài liệu kiểm chứng"
      case "evidence": "tình trạng minh chứng"
      case "asked": "yêu cầu giải trình"
      case "explanation": "giải trình"
      case "index": "chỉ số"
      case "rank": "xếp hạng"
      case "class": "xếp loại"
      default: key
      }
    },
    sheetText: { "trang “\($0)”" }, rowText: { "dòng \($0)" }, cellText: { "dòng \($0), cột \($1)" },
    faultSentences: { reason, path, words in
      switch reason {
      case .source(.empty): "\(path) không có nội dung; hãy chọn tệp bảng XLSX, CSV hoặc TSV."
      case .source(.binary): "\(path) không phải tệp văn bản; hãy dùng bảng XLSX hoặc CSV."
      case .source(.otherFormat(let name)): "\(path) là tệp \(name); hãy lưu bảng thành CSV (UTF-8) rồi nhập lại."
      case .source(.tooLarge(let limit)):
        "\(path) lớn hơn \(limit / 1_000_000) MB nên không phải một bảng; chưa nhập gì."
      case .source: ""
      case .unclosedQuote: "dấu ngoặc kép mở ở đây không có dấu đóng; hãy sửa rồi nhập lại."
      case .textAfterQuote:
        "có chữ đứng sau dấu ngoặc kép đóng ô; dấu ngoặc kép trong ô phải viết thành hai dấu \"\"."
      case .tooManyCells(let cells, let columns, true):
        "có \(cells) ô nhưng dòng tiêu đề chỉ có \(columns) cột; số có dấu phẩy thập phân phải đặt trong ngoặc kép (\"1,5\")."
      case .tooManyCells(let cells, let columns, false):
        "có \(cells) ô nhưng dòng tiêu đề chỉ có \(columns) cột; hãy kiểm tra dấu ngăn cách trong dòng này."
      case .columnsMissing(let keys, let seen):
        "không nhận ra cột \(words.keyed(keys)); các cột có trong bảng: \(words.list(seen)); hãy chỉ ra cột bằng tên, "
          + "chữ cái hoặc số thứ tự, ví dụ \(words.example(keys))."
      case .columnUnclear(let key, let names):
        "có nhiều cột có thể là \(words.column(key)): \(words.list(names)); hãy chọn một, ví dụ "
          + "--map \"\(key)=\(names.first ?? "")\"."
      case .badMap(let text, let known):
        "không hiểu “\(text)” trong --map; ghi khóa=cột, các khóa là \(known.joined(separator: ", "))."
      case .noSuchColumn(let name, let seen):
        "--map gọi cột “\(name)” nhưng bảng chỉ có: \(words.list(seen)); hãy sửa lại tên, chữ cái hoặc số thứ tự."
      case .noRows: "không có dòng dữ liệu nào dưới dòng tiêu đề; hãy kiểm tra lại tệp."
      case .noCode(let name): "“\(name.folding)” có điểm nhưng không có mã; hãy ghi mã tiêu chí."
      case .badCode(let code): "“\(code.folding)” không phải mã tiêu chí; mã viết như 1.2.3."
      case .duplicateCode(let code, let first): "mã \(code) đã có ở dòng \(first); mỗi mã chỉ được một dòng."
      case .unreadableNumber(let text, let column):
        "“\(text.folding)” ở cột “\(column.folding)” không phải số; viết như 1,5 hoặc 1.5."
      case .ambiguousNumber(let text, let column):
        "“\(text)” ở cột “\(column.folding)” có thể hiểu hai cách (phần nghìn hoặc hàng nghìn); hãy viết lại với nhiều "
          + "nhất hai chữ số thập phân."
      case .belowZero(let text, let column): "điểm “\(text)” ở cột “\(column.folding)” nhỏ hơn 0; hãy sửa rồi nhập lại."
      case .aboveMaximum(let code, let column, let score, let maximum):
        "tiêu chí \(code) có \(words.formats.score(score)) điểm ở cột “\(column.folding)”, lớn hơn điểm tối đa "
          + "\(words.formats.score(maximum)); hãy sửa rồi nhập lại."
      case .unreadableMark(let text, let column):
        "“\(text.folding)” ở cột “\(column.folding)” không rõ là có hay không; ghi x, Áp dụng hoặc Không áp dụng."
      case .scoredParent(let code, let part):
        "tiêu chí \(code) có điểm riêng trong khi các thành phần (\(part)…) không có điểm nào; hãy ghi điểm cho thành phần."
      case .noIndex(let name): "“\(name.folding)” không có chỉ số; hãy ghi chỉ số hoặc bỏ dòng này."
      case .indexOutOfRange(let text): "“\(text)” không phải chỉ số từ trên 1 đến 100%; viết như 91,89%."
      }
    },
    findingSentences: { kind, words in
      let formats = words.formats
      switch kind {
      case .check(let check): return words.scores.sentence(check)
      case .partsScoreDiffers(let code, let stage, let stated, let parts):
        return
          "Tiêu chí \(code): \(words.scores.name(stage)) ghi \(formats.score(stated)) nhưng các thành phần cộng lại là "
          + "\(formats.score(parts)); lấy theo thành phần."
      case .totalRowDiffers(let stage, let stated, let sum):
        let what = stage.map { words.scores.name($0) } ?? words.scores.maximum
        return "Dòng tổng ghi \(what) là \(formats.score(stated)), cộng lại là \(formats.score(sum))."
      case .codeGiven(let code, let name): return "“\(name.folding)” không có mã nên được đặt mã \(code)."
      case .rowLeftOut(let text): return "Dòng không có mã tiêu chí nên không nhập: “\(text.folding)”."
      case .scaleLeftOut(let count):
        return "\(count) dòng thang điểm không có mã, từ dòng này trở đi, không nhập."
      case .columnLeftOut(let name): return "Cột “\(name.folding)” không nhập."
      case .rounded(let text, let score):
        return "“\(text)” có quá ba chữ số thập phân, làm tròn thành \(formats.score(score))."
      case .evidenceUnclear(let code, let text):
        return "Tiêu chí \(code): chưa rõ minh chứng đủ hay thiếu (“\(text.folding)”)."
      case .lineKept(let code, let name):
        return
          "Bảng mới không có \(code) “\(name.folding)” nhưng còn mục khắc phục hoặc nội dung đã nhập nên giữ lại và "
          + "vẫn tính điểm; thêm --drop để bỏ."
      case .duplicateName(let name, let first): return "“\(name.folding)” đã có ở dòng \(first)."
      case .rankAgainstIndex(let name, let rank, let other, let otherRank):
        return "“\(name.folding)” xếp hạng \(rank) và “\(other.folding)” xếp hạng \(otherRank), không khớp với chỉ số."
      case .numbersAreNoRanks: return "Cột số thứ tự không xếp theo chỉ số nên không coi là thứ hạng."
      case .ownRankDiffers(let stated, let computed):
        return "Bảng xếp cơ quan mình hạng \(stated), tính theo chỉ số là hạng \(computed)."
      case .sourceNote(let note): return OfficeWords.vietnamese.sentence(ofNote: note)
      case .ownMissing(let name):
        return name.isEmpty
          ? "Chưa biết cơ quan mình là cơ quan nào; thêm --own \"Tên cơ quan\"."
          : "Không thấy “\(name)” trong bảng; thêm --own nếu bảng ghi tên khác."
      }
    },
    moreFaults: { "Còn \($0) lỗi khác." }, faults: .vietnamese, scores: .vietnamese, formats: .vietnamese)
}
