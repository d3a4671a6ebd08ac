/// The codes of a legacy encoding, both ways.
struct LegacyTables {
  /// A letter and the code of a mark behind it.
  struct Pair: Hashable {
    var letter: UInt32
    var mark: UInt32

    init(_ letter: UInt32, _ mark: UInt32) { (self.letter, self.mark) = (letter, mark) }
  }

  /// The letters that have a code of their own, by code.
  private(set) var letters: [UInt32: UInt32] = [:]
  /// The letters that are made of a letter and a mark behind it.
  private(set) var marked: [Pair: UInt32] = [:]
  /// The codes of marks.
  private(set) var marks: Set<UInt32> = []
  /// The codes of each letter.
  private(set) var codes: [UInt32: [UInt32]] = [:]

  /// Letters on codes that follow each other.
  private mutating func add(_ letters: String, from first: UInt32) {
    for (place, letter) in letters.unicodeScalars.enumerated() {
      self.letters[first + UInt32(place)] = letter.value
      codes[letter.value] = [first + UInt32(place)]
    }
  }

  /// What letters become by each of the marks, one row a letter, all in the same order.
  private mutating func add(_ rows: [(letter: Unicode.Scalar, marked: String)], by marks: String, writes: Bool = true) {
    for row in rows {
      for (mark, made) in zip(marks.unicodeScalars, row.marked.unicodeScalars) {
        self.marks.insert(mark.value)
        marked[Pair(row.letter.value, mark.value)] = made.value
        if writes { codes[made.value] = (codes[row.letter.value] ?? [row.letter.value]) + [mark.value] }
      }
    }
  }

  static let tcvn3: LegacyTables = {
    var tables = LegacyTables()
    tables.add("ĂÂÊÔƠƯĐăâêôơưđ", from: 0xA1)
    tables.add("àảãáạ", from: 0xB5)
    tables.add("ằẳẵắ", from: 0xBB)
    tables.add("ặầẩẫấậè", from: 0xC6)
    tables.add("ẻẽéẹềểễếệìỉ", from: 0xCE)
    tables.add("ĩíịò", from: 0xDC)
    tables.add("ỏõóọồổỗốộờởỡớợù", from: 0xE1)
    tables.add("ủũúụừửữứựỳỷỹýỵ", from: 0xF1)
    // The standard also knows marks behind a letter, for capitals; hardly a program wrote them.
    tables.add(
      [
        ("A", "ÀẢÃÁẠ"), ("Ă", "ẰẲẴẮẶ"), ("Â", "ẦẨẪẤẬ"), ("E", "ÈẺẼÉẸ"), ("Ê", "ỀỂỄẾỆ"), ("I", "ÌỈĨÍỊ"), ("O", "ÒỎÕÓỌ"),
        ("Ô", "ỒỔỖỐỘ"), ("Ơ", "ỜỞỠỚỢ"), ("U", "ÙỦŨÚỤ"), ("Ư", "ỪỬỮỨỰ"), ("Y", "ỲỶỸÝỴ"),
      ], by: "\u{B0}\u{B1}\u{B2}\u{B3}\u{B4}", writes: false)
    for (capital, small) in zip(capitals.unicodeScalars, smalls.unicodeScalars) {
      tables.codes[capital.value] = tables.codes[small.value]
    }
    return tables
  }()

  /// The capitals that have no code in TCVN3, and the small letters in their place.
  private static let capitals = "ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ"
  private static let smalls = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"

  static let vni: LegacyTables = {
    var tables = LegacyTables()
    for (code, letter) in zip("ñÑôÔöÖìÌíÍæÆóÓòÒîÎ".unicodeScalars, "đĐơƠưƯìÌíÍỉỈĩĨịỊỵỴ".unicodeScalars) {
      tables.add(String(letter), from: code.value)
    }
    tables.add([("a", "âấầẩẫậăắằẳẵặ"), ("e", "êếềểễệ"), ("o", "ôốồổỗộ")], by: "âáàåãäêéèúüë")
    tables.add([("A", "ÂẤẦẨẪẬĂẮẰẲẴẶ"), ("E", "ÊẾỀỂỄỆ"), ("O", "ÔỐỒỔỖỘ")], by: "ÂÁÀÅÃÄÊÉÈÚÜË")
    tables.add(
      [("a", "áàảãạ"), ("e", "éèẻẽẹ"), ("o", "óòỏõọ"), ("ơ", "ớờởỡợ"), ("u", "úùủũụ"), ("ư", "ứừửữự"), ("y", "ýỳỷỹ")],
      by: "ùøûõï")
    tables.add(
      [("A", "ÁÀẢÃẠ"), ("E", "ÉÈẺẼẸ"), ("O", "ÓÒỎÕỌ"), ("Ơ", "ỚỜỞỠỢ"), ("U", "ÚÙỦŨỤ"), ("Ư", "ỨỪỬỮỰ"), ("Y", "ÝỲỶỸ")],
      by: "ÙØÛÕÏ")
    return tables
  }()
}
