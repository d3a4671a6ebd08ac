/// The fields of an item that a label can open.
enum ItemField: Hashable, Sendable {
  case cause
  case remedy
  case lead
  case coordinating
  /// Lead and coordinating under one label ("Đơn vị chủ trì, phối hợp").
  case assignment
  case time
  case score
  case name
  /// A label the plan knows but a draft has no field for: "Sản phẩm", "Ghi chú".
  case other

  /// Whether its value is prose, so that a new paragraph is one more entry.
  var isProse: Bool { self == .cause || self == .remedy }
  /// Whether its value is a list of units.
  var isUnits: Bool { self == .lead || self == .coordinating || self == .assignment }
}

/// The words by which plans label the fields of an item.
///
/// A label is a head and any number of trailing words that narrow it. Both are compared as bare letters, without marks,
/// capitals, blanks or commas, so that damaged spacing and either tone placement read alike.
enum FieldLabels {
  /// The fields by the names that they have in the files of words.
  static let fields: KeyValuePairs<String, ItemField> = [
    "cause": .cause, "remedy": .remedy, "lead": .lead, "coordinating": .coordinating, "assignment": .assignment,
    "time": .time, "score": .score, "name": .name, "other": .other,
  ]

  struct Head {
    var letters: [UInt8]
    var field: ItemField

    /// Whether head and qualifiers are a label for certain: "Nội dung" and "Đề xuất" say little, and what stands behind them
    /// may say more.
    func tells(with rest: ArraySlice<UInt8>) -> Bool {
      guard !rest.isEmpty, field == .other || letters == FieldLabels.weak else { return true }
      let tellsItself = FieldLabels.telling.contains { rest.starts(with: $0) }
      return field == .other ? !tellsItself : tellsItself
    }
  }

  private static func words(_ role: String) -> [[UInt8]] {
    Lexicon.builtIn.texts("label.\(role)").map { squeezed($0.folded) }
  }

  fileprivate static let weak = words("weak")[0]
  /// Words that tell a field of an item wherever they stand.
  fileprivate static let telling = words("telling")

  /// Heads by their first letter, longest first.
  static let byFirst: [[Head]] = {
    var table = [[Head]](repeating: [], count: 26)
    func add(_ letters: [UInt8], _ field: ItemField) {
      table[Int(letters[0] - 0x61)].append(Head(letters: letters, field: field))
    }
    let bodies = words("body")
    let sides = [words("lead")[0], words("coordinating")[0]]
    for (name, field) in fields {
      let openers = field.isProse ? words("opener.prose") : field.isUnits || field == .time ? words("opener") : []
      for letters in words(name) {
        add(letters, field)
        if field != .assignment { for word in openers { add(word + letters, field) } }
        if sides.contains(letters) || field == .assignment { for body in bodies { add(body + letters, field) } }
      }
    }
    return table.map { $0.sorted { $0.letters.count > $1.letters.count } }
  }()

  static let trailing: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 26)
    for letters in words("qualifier") { table[Int(letters[0] - 0x61)].append(letters) }
    return table.map { $0.sorted { $0.count > $1.count } }
  }()

  /// Folded words as their letters alone.
  static func squeezed(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 } }

  /// The field that a label of exactly these bare letters opens.
  static func field(of letters: ArraySlice<UInt8>) -> ItemField? {
    guard let first = letters.first, 0x61...0x7A ~= first else { return nil }
    for head in byFirst[Int(first - 0x61)] where letters.starts(with: head.letters) {
      let rest = letters.dropFirst(head.letters.count)
      if isQualified(rest, depth: 0), head.tells(with: rest) { return head.field }
    }
    return nil
  }

  /// Whether the text may begin with a label: whether the letters of some head stand in front.
  static func mayBegin(_ passage: Passage) -> Bool {
    let fold = passage.source.fold
    guard let start = passage.range.first(where: { Letters.isLetter(fold[$0]) }), fold[start] <= 0x7A else {
      return false
    }
    return byFirst[Int(fold[start] - 0x61)].contains { head in
      var place = start
      for letter in head.letters {
        while place < passage.range.upperBound, isSkipped(fold[place]) { place += 1 }
        guard place < passage.range.upperBound, fold[place] == letter else { return false }
        place += 1
      }
      return true
    }
  }

  private static func isSkipped(_ fold: UInt8) -> Bool {
    switch fold {
    case Letters.blank, UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "-"): true
    default: false
    }
  }

  static func isQualified(_ letters: ArraySlice<UInt8>, depth: Int) -> Bool {
    guard let first = letters.first else { return true }
    guard depth < 6, 0x61...0x7A ~= first else { return false }
    for words in trailing[Int(first - 0x61)] where letters.starts(with: words) {
      if isQualified(letters.dropFirst(words.count), depth: depth + 1) { return true }
    }
    return false
  }
}
