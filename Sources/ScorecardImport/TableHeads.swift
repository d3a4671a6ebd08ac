import PlanModel
import TextFiles

/// The columns that a kind of table may have, and how they are known by their names.
struct ColumnBook: Sendable {
  /// The name of a column as it is compared: folded, letters and digits only, one blank between words.
  struct Head {
    let text: String

    init(_ name: String) {
      var words = String.UnicodeScalarView()
      for scalar in name.folded.unicodeScalars {
        if Self.isKept(scalar) { words.append(scalar) } else if words.last != " " { words.append(" ") }
      }
      text = String(words).trimmed
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39, 0x41...0x5A, 0x25: true
      case ..<0x80: false
      default: scalar.properties.isAlphabetic
      }
    }

    /// Whether it holds one of these phrases as whole words.
    func has(_ phrases: String...) -> Bool {
      var text = text
      return text.withUTF8 { text in
        phrases.contains { phrase in
          var phrase = phrase
          return phrase.withUTF8 { Self.has(text, $0) }
        }
      }
    }

    /// Compares byte by byte: every cell of a table comes by here.
    private static func has(_ text: UnsafeBufferPointer<UInt8>, _ phrase: UnsafeBufferPointer<UInt8>) -> Bool {
      var place = 0
      while place + phrase.count <= text.count {
        let end = place + phrase.count
        if end == text.count || text[end] == 0x20, text[place..<end].elementsEqual(phrase) { return true }
        guard let blank = text[place...].firstIndex(of: 0x20) else { return false }
        place = blank + 1
      }
      return false
    }

    /// Whether it is one of these phrases.
    func isOne(of phrases: String...) -> Bool { phrases.contains(text) }

    /// Whether it begins with one of these phrases.
    func begins(_ phrases: String...) -> Bool { phrases.contains { "\(text) ".hasPrefix("\($0) ") } }
  }

  /// A column that a name stands for; of two columns for one key the one with the higher weight is taken.
  typealias Match = (key: String, weight: Int)

  /// The keys that `--map` knows.
  let keys: [String]
  /// The keys without which there is no table.
  let required: [String]
  /// What a name stands for.
  let match: @Sendable (Head) -> Match?

  /// What a column's name stands for in a table of a year: a name with the year comes before one without, and that before
  /// one of another year.
  func match(_ name: String, year: Int) -> Match? {
    guard !name.isEmpty, name.utf8.count <= 200, var match = match(Head(name)) else { return nil }
    let years = name.split { !$0.isNumber }.compactMap { Int($0) }.filter { 1990...2100 ~= $0 }
    match.weight *= 4
    if years.contains(year) { match.weight += 2 } else if !years.isEmpty { match.weight -= 2 }
    return match
  }
}

extension ColumnBook {
  /// Scorecards.
  static let scores = ColumnBook(
    keys: [
      "code", "name", "maximum", "self", "appraised1", "appraised2", "survey", "published", "scorer", "applicable",
      "reason", "evidence_needed", "evidence", "asked", "explanation",
    ], required: ["code", "name", "maximum"]
  ) { head in
    if head.begins("y kien", "nhan xet", "ghi chu", "so lieu", "can cu", "cach tinh", "chenh lech") { return nil }
    return texts(head) ?? scored(head) ?? named(head)
  }

  /// Explanations, evidence, whether it applies and who scores.
  private static func texts(_ head: Head) -> Match? {
    if head.has("yeu cau giai trinh", "can giai trinh") { return ("asked", 2) }
    if head.has("sau giai trinh", "diem giai trinh") { return ("appraised2", 2) }
    if head.has("giai trinh") { return ("explanation", 2) }
    if head.has("ly do") { return ("reason", 2) }
    if head.has("ap dung khong ap dung") { return ("applicable", 2) }
    if head.has("khong ap dung") { return ("not_applicable", 2) }
    if head.has("ap dung") { return ("applicable", 1) }
    if head.isOne(of: "du thieu", "du hay thieu") { return ("evidence", 2) }
    if head.has("tlkc", "kiem chung", "minh chung") {
      let isState = head.has("du thieu", "tinh trang", "trang thai", "da co", "hien co", "day du")
      return (isState ? "evidence" : "evidence_needed", 2)
    }
    let isScorer =
      head.has("hinh thuc", "phuong phap", "phuong thuc", "cach thuc")
      || head.begins("nguoi cham", "nguoi danh gia", "don vi cham", "co quan cham", "doi tuong danh gia")
    return isScorer ? ("scorer", 2) : nil
  }

  /// Maxima and scores.
  private static func scored(_ head: Head) -> Match? {
    if head.has("tham dinh", "phuc tham", "cham lai") || head.isOne(of: "lan 1", "lan 2", "diem lan 1", "diem lan 2") {
      if head.begins("noi dung") { return nil }
      let isSecond = head.has("lan 2", "lan hai", "lan ii", "vong 2", "phuc tham", "cham lai")
      return isSecond ? ("appraised2", 2) : ("appraised1", head.has("lan 1", "lan i", "vong 1") ? 3 : 2)
    }
    if head.has("tu cham", "tu danh gia") { return head.begins("noi dung") ? nil : ("self", 2) }
    if head.has("xhh", "xa hoi hoc", "khao sat", "dieu tra") { return ("survey", 2) }
    if head.has("toi da", "diem chuan", "diem cao nhat") { return ("maximum", 3) }
    if head.has("thang diem") { return ("maximum", 2) }
    if head.has("cong bo", "diem cuoi cung") { return ("published", 3) }
    if head.has("diem dat", "dat duoc") { return ("published", 2) }
    return head.isOne(of: "ket qua", "diem ket qua", "ket qua diem", "ket qua cham diem") ? ("published", 1) : nil
  }

  /// Code and name.
  private static func named(_ head: Head) -> Match? {
    if head.isOne(of: "ma", "ma so", "ma tieu chi", "ma tc", "ma tctp", "code", "ky hieu") { return ("code", 3) }
    if head.isOne(of: "stt", "tt", "so tt", "so thu tu", "so", "tc") { return ("code", 2) }
    if head.has("diem", "so luong", "ty le") { return nil }
    if head.has("ten tieu chi") || head.isOne(of: "ten", "name") { return ("name", 3) }
    if head.has("tieu chi", "tieu chi thanh phan") || head.begins("noi dung") { return ("name", 2) }
    return head.has("linh vuc", "danh muc") ? ("name", 1) : nil
  }

  /// Results of all departments.
  static let peers = ColumnBook(keys: ["name", "index", "rank", "class"], required: ["name", "index"]) { head in
    if head.begins("ghi chu") { return nil }
    if head.has("xep hang", "thu hang", "hang", "vi thu", "vi tri", "rank") { return ("rank", 3) }
    if head.has("xep loai", "loai", "nhom", "phan nhom", "xep nhom") { return ("class", 2) }
    if head.isOne(of: "stt", "tt", "so tt", "so thu tu") { return ("rank", 1) }
    if head.has("chi so", "ty le", "ti le", "par index", "%") { return ("index", 3) }
    if head.has("ket qua", "dat") { return ("index", 2) }
    if head.has("tong diem", "diem") { return ("index", 1) }
    if head.has("ten co quan", "ten don vi", "co quan don vi") { return ("name", 3) }
    return head.has("co quan", "don vi", "so nganh", "so ban nganh", "ten", "so") ? ("name", 2) : nil
  }
}

/// Which column stands for what, as `--map "code=TT,name=Nội dung"` says; `-` says that there is none.
struct ColumnMap {
  /// What was asked for, by key.
  private(set) var names: [String: String] = [:]

  /// Reads the arguments; a comma that no `key=` follows belongs to the name before it.
  init(_ arguments: [String], book: ColumnBook) throws(TableFault) {
    for argument in arguments {
      var last: String?
      for piece in argument.normalized.split(separator: ",", omittingEmptySubsequences: false) {
        let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let key = String(parts[0]).trimmed.lowercased()
        if parts.count == 2, book.keys.contains(key) {
          names[key] = String(parts[1]).trimmed
          last = key
        } else if parts.count == 1, let last {
          names[last]? += ",\(piece)"
        } else {
          throw TableFault(.badMap(String(piece).trimmed, known: book.keys))
        }
      }
    }
  }

  /// The column that a name, a letter or a number means.
  func column(_ wanted: String, in heads: [String], width: Int) -> Int? {
    // A number is always a place: in a table without heads the first row would be searched for it.
    if let number = Int(wanted) { return 1...max(1, width) ~= number ? number - 1 : nil }
    let folded = wanted.folded
    if let place = heads.firstIndex(where: { $0.folded == folded }) { return place }
    return (0..<width).first { TablePlace.letters(ofColumn: $0).lowercased() == wanted.lowercased() }
  }

  /// How many of the names stand in a row.
  func known(in row: TableRows.Row) -> Int {
    let cells = Set(row.cells.filter { !$0.isEmpty }.map(\.folded))
    return names.values.count { $0.count > 2 && cells.contains($0.folded) }
  }
}
