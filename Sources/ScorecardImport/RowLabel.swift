import PlanModel

/// What a row of a scorecard is, told by its code and name.
struct RowLabel {
  enum Kind: Equatable {
    /// A criterion with its code.
    case criterion(CriterionCode)
    /// A group, numbered in Roman (by its number) or with a letter (0).
    case group(Int)
    /// Bonus or penalty without a code.
    case bonus
    /// A sum.
    case total
    /// A line of the scoring scale below a criterion.
    case scale
    /// A code that is none.
    case badCode
    /// None of these.
    case other
  }

  /// The code as written, without a stop or bracket behind it.
  let code: String
  /// The name.
  let name: String
  let kind: Kind

  init(code written: String, name: String) {
    let code = Self.bare(written)
    let folded = name.folded
    let label = code.folded
    (self.code, self.name) = (code, name)
    if Self.isTotal(label) || Self.isTotal(folded) && (code.isEmpty || !code.contains(".")) {
      kind = .total
    } else if let found = CriterionCode(code) {
      kind = .criterion(found)
    } else if let number = Self.group(code) {
      kind = .group(number)
    } else if Self.isBullet(code) || code.isEmpty && name.first.map({ "-+•*–●▪".contains($0) }) == true {
      kind = .scale
    } else if code.isEmpty {
      kind = Self.kind(ofCriterionNamed: name) == .criterion ? .other : .bonus
    } else {
      kind = code.first?.isNumber == true || CriterionCode(code.filter { $0 != " " }) != nil ? .badCode : .other
    }
  }

  /// What the row says, code and name.
  var text: String { [code, name].filter { !$0.isEmpty }.joined(separator: " ") }

  /// Whether the row gives a percentage of the whole.
  var isRate: Bool {
    let folded = text.folded
    return ["chi so", "ty le", "ti le", "xep hang", "xep loai", "par index"].contains { folded.hasPrefix($0) }
  }

  /// Whether a total is that of a part of the table.
  var isPartTotal: Bool { ColumnBook.Head(text).has("linh vuc", "muc", "phan", "nhom") }

  /// The code without words and signs around it: "Tiêu chí 1.2.", "'1.2", "1.2)".
  private static func bare(_ written: String) -> String {
    var code = written.filter { $0 != "'" && $0 != "\u{200B}" }.trimmed
    for word in ["lĩnh vực", "tiêu chí", "nội dung", "phần", "mục", "nhóm", "tctp", "tc"] {
      if code.lowercased().hasPrefix("\(word) "), code.count > word.count + 1, code.count < word.count + 16 {
        code = String(code.dropFirst(word.count)).trimmed
      }
    }
    while let last = code.last, ".):".contains(last) { code.removeLast() }
    if code.first == "(" { code.removeFirst() }
    return code
  }

  /// A name that begins with its code, taken apart; an empty code where it does not.
  static func split(_ name: String) -> (code: String, name: String) {
    let first = name.prefix { !$0.isWhitespace }
    let code = bare(String(first))
    let isCode = CriterionCode(code) != nil || code != first && group(code) != nil
    return isCode ? (code, String(name.dropFirst(first.count)).trimmed) : ("", name)
  }

  private static func isTotal(_ folded: String) -> Bool {
    guard !folded.isEmpty else { return false }
    let text = ColumnBook.Head(folded).text
    let whole = ["tong", "cong", "tong cong", "tong diem", "tong so", "tong so diem", "cong diem", "total"]
    let starts = [
      "tong cong ", "tong diem ", "tong so diem ", "cong linh vuc ", "cong muc ", "cong phan ", "cong nhom ",
    ]
    return whole.contains(text) || starts.contains { text.hasPrefix($0) }
  }

  /// The number of a group: 1 for I, 0 for a letter; `nil` for anything else.
  private static func group(_ code: String) -> Int? {
    let roman: [Character: Int] = ["I": 1, "V": 5, "X": 10]
    guard !code.isEmpty, code.utf8.count <= 6 else { return nil }
    let values = code.compactMap { roman[$0] }
    if values.count == code.count {
      var number = 0
      for (place, value) in values.enumerated() {
        number += place + 1 < values.count && values[place + 1] > value ? -value : value
      }
      return number
    }
    return code.utf8.count == 1 && code.first.map { "A"..."H" ~= $0 } == true ? 0 : nil
  }

  private static func isBullet(_ code: String) -> Bool {
    guard !code.isEmpty else { return false }
    return code.allSatisfy { "-+•*–—●▪".contains($0) }
      || code.utf8.count == 1 && code.first.map { "a"..."z" ~= $0 } == true
  }

  /// Bonus or penalty, where the name begins so.
  static func kind(ofCriterionNamed name: String) -> ScoreLine.Kind {
    let head = ColumnBook.Head(name)
    if head.begins("diem cong dong", "diem tru so") { return .criterion }
    let isBonus = head.begins("diem thuong", "diem cong", "thuong diem", "cong diem")
    let isPenalty = head.begins("diem tru", "diem phat", "tru diem", "phat diem")
    if isBonus, head.has("diem tru", "diem phat", "tru", "phat") { return .criterion }
    return isBonus ? .bonus : isPenalty ? .penalty : .criterion
  }
}

/// Marks that stand in cells instead of numbers and texts.
enum CellMark {
  /// A tick.
  case yes
  /// The survey scores it.
  case survey
  /// It does not apply.
  case notApplicable
  /// It is not scored by this one.
  case notScored

  /// The mark in a cell of scores; `nil` when it is none.
  init?(_ cell: String) {
    guard cell.utf8.count < 60, cell.first.map({ !$0.isNumber }) == true else { return nil }
    switch ColumnBook.Head(cell).text {
    case "x": self = .yes
    case "xhh", "dtxhh", "dieu tra xhh", "dieu tra xa hoi hoc", "khao sat", "xa hoi hoc": self = .survey
    case "k", "kad", "khong ap dung", "k ap dung", "na", "n a": self = .notApplicable
    case "khong cham", "khong tu cham", "khong tu danh gia", "khong danh gia", "chua cham": self = .notScored
    default: return nil
    }
  }

  /// Whether a cell of the column that says who scores tells that the maximum is only the sum of the parts.
  static func isSum(_ cell: String) -> Bool { !cell.isEmpty && ColumnBook.Head(cell).isOne(of: "cong") }

  /// Whether a criterion applies, by the cell of a column named "Áp dụng", or (negated) "Không áp dụng".
  static func applicability(_ cell: String, isNegated: Bool) -> ScoreLine.Applicability? {
    let head = ColumnBook.Head(cell)
    if head.has("khong phat sinh", "tinh diem toi da", "diem toi da", "du diem") { return .full }
    if head.begins("khong ap dung", "kad", "loai khoi") || head.isOne(of: "k", "k ap dung", "na", "n a") {
      return .excluded
    }
    if head.begins("ap dung") { return .applicable }
    if head.isOne(of: "x", "co", "1", "yes", "v") || cell == "✓" || cell == "✔" {
      return isNegated ? .excluded : .applicable
    }
    if ["-", "–", "0"].contains(cell) || head.isOne(of: "khong", "no", "o") {
      return isNegated ? .applicable : .excluded
    }
    return nil
  }

  /// Whether evidence is there; `isPlain` for a column that may as well hold its text.
  static func evidence(_ cell: String, isPlain: Bool) -> ScoreLine.EvidenceState? {
    guard !cell.isEmpty, cell.utf8.count < 60 else { return nil }
    let head = ColumnBook.Head(cell)
    if head.isOne(of: "du", "day du", "da du", "complete") { return .complete }
    if head.isOne(of: "thieu", "con thieu", "chua du", "chua co", "missing") { return .missing }
    if isPlain { return nil }
    if head.isOne(of: "x", "co", "da co", "roi", "1") || cell == "✓" || cell == "✔" { return .complete }
    if head.isOne(of: "chua kiem tra", "unknown") { return .unknown }
    return head.begins("thieu", "chua") || head.isOne(of: "khong", "0", "khong co") ? .missing : nil
  }
}
