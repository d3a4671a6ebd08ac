/// Words of a document as they are put into a field by hand: without marks of lists, parted into units, read as points.
enum PlacedText {
  /// The text without the mark of a list in front: "-", "+", "•", "a)", "(1)", "2.".
  static func bare(_ text: String) -> String {
    var rest = Substring(text.normalized.trimmed)
    while let first = rest.first, "-–+*•".contains(first) { rest = rest.dropFirst().drop { $0 == " " } }
    let mark = rest.prefix { $0 != " " }
    let sign = mark.hasPrefix("(") ? mark.dropFirst() : mark
    let isMark =
      sign.count <= 4 && sign.count > 1 && (sign.last == ")" || sign.last == ".")
      && (sign.dropLast().allSatisfy { $0.isNumber || "IVX".contains($0) }
        || sign.count == 2 && sign.first?.isLetter == true && sign.last == ")")
    if isMark, rest.count > mark.count { rest = rest.dropFirst(mark.count).drop { $0 == " " } }
    return String(rest)
  }

  /// The text without a label of some words in front of a colon, and without the sign it ends with.
  static func value(_ text: String) -> String {
    var value = Substring(text)
    if let colon = value.firstIndex(of: ":") {
      let label = value[..<colon].split(separator: " ")
      let rest = value[value.index(after: colon)...]
      if 1...7 ~= label.count, !rest.allSatisfy(\.isWhitespace), rest.first?.isNumber != true { value = rest }
    }
    value = value.drop(while: \.isWhitespace)
    while let last = value.last, last.isWhitespace || ".;,:".contains(last) { value.removeLast() }
    return String(value)
  }

  /// "0,5/2", "đạt 0,5/2 điểm", "1.25": points reached, and the most there are where they are told.
  static func points(_ text: String) -> (Score?, Score?)? {
    let words: Set<String> = ["dat", "duoc", "diem", "diem:", "tren"]
    let parts = text.split { $0 == " " || $0 == "/" }.filter { !words.contains(String($0).folded) }
    let scores = parts.map { Score(String($0)) }
    guard 1...2 ~= scores.count, !scores.contains(where: { $0 == nil }) else { return nil }
    if scores.count == 2, let score = scores[0], let maximum = scores[1], score > maximum { return nil }
    return (scores[0], scores.count == 2 ? scores[1] : nil)
  }

  /// The names in a list of units. Semicolons and lines part them; a comma or "và" does where a name that is known, one that
  /// begins as units do, or initials stand behind it.
  static func names(in text: String, known: [String]) -> [String] {
    let known = Set(known.map(\.folded))
    var names: [String] = []
    for part in text.split(whereSeparator: { $0 == ";" || $0.isNewline }).map({ String($0).trimmed })
    where !part.isEmpty {
      if known.contains(part.folded) {
        names.append(part)
        continue
      }
      var name = ""
      for (separator, piece) in pieces(of: part) {
        if name.isEmpty {
          name = piece
        } else if opensName(piece, known), known.contains(name.folded) || opensName(name, known) {
          names.append(name)
          name = piece
        } else {
          name += separator + piece
        }
      }
      if !name.isEmpty { names.append(name) }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0.folded).inserted }
  }

  /// Whether a text is known as a unit, begins as the name of one does, or is initials.
  static func namesUnit(_ text: String, _ known: [String]) -> Bool { opensName(text, Set(known.map(\.folded))) }

  /// A text at its commas and at "và", each piece with what stands before it.
  private static func pieces(of text: String) -> [(separator: String, text: String)] {
    var pieces: [(String, String)] = []
    for (place, clause) in text.split(separator: ",").enumerated() {
      let words = clause.split(separator: " ")
      for (number, group) in words.split(whereSeparator: { String($0).folded == "va" }).enumerated() {
        let separator = number > 0 ? " và " : place > 0 ? ", " : ""
        pieces.append((separator, group.joined(separator: " ")))
      }
    }
    return pieces
  }

  private static func opensName(_ text: String, _ known: Set<String>) -> Bool {
    if known.contains(text.folded) || UnitKind(ofUnitNamed: text) != .other { return true }
    let words = text.split(separator: " ")
    if let first = words.first, ["cac", "ubnd", "so", "ban", "doi"].contains(String(first).folded), words.count > 1 {
      return true
    }
    let letters = text.filter(\.isLetter)
    guard letters.allSatisfy({ $0.isASCII || $0 == "Đ" }) else { return false }
    let capitals = letters.count(where: \.isUppercase)
    return words.count <= 2 && capitals >= 2 && capitals * 2 >= letters.count
  }
}
