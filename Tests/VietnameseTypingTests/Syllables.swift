/// The syllables that the rules of Vietnamese spelling allow, made here from tables of their own: a reader can check
/// them, and they owe nothing to the tables of the composer.
enum Syllables {
  /// A syllable: its onset and its rhyme, spelled without tone, which letter of the rhyme carries the tone, which tone.
  struct Parts: Hashable, Sendable {
    let onset: String
    let rhyme: [Character]
    let place: Int
    let tone: Int

    /// The syllable as it is written.
    var text: String {
      var letters = rhyme
      letters[place] = toned(letters[place], tone)
      return onset + String(letters)
    }
  }

  /// The rhymes; the letter before `'` carries the tone (hòa, thủy, but hoàn, thuyền).
  private static let rhymes = """
    a' a'c a'ch a'i a'm a'n a'ng a'nh a'o a'p a't a'u a'y ă'c ă'm ă'n ă'ng ă'p ă't â'c â'm â'n â'ng â'p â't â'u â'y
    e' e'c e'm e'n e'ng e'o e'p e't ê' ê'ch ê'm ê'n ê'nh ê'p ê't ê'u i' i'a i'ch i'm i'n i'nh i'p i't i'u
    iê'c iê'm iê'n iê'ng iê'p iê't iê'u
    o' o'c o'i o'm o'n o'ng o'p o't o'a oa'c oa'ch oa'i oa'm oa'n oa'ng oa'nh oa'o oa'p oa't oa'y oă'c oă'm oă'n oă'ng
    oă't o'e oe'n oe'o oe't ô' ô'c ô'i ô'm ô'n ô'ng ô'p ô't ơ' ơ'i ơ'm ơ'n ơ'p ơ't oo'ng oo'c
    u' u'a u'c u'i u'm u'n u'ng u'p u't uâ'n uâ'ng uâ't uâ'y uê' uê'ch uê'nh uô'c uô'i uô'm uô'n uô'ng uô't
    u'y uy'a uy'ch uyê'n uyê't uy'nh uy't uy'u uy'p
    ư' ư'a ư'c ư'i ư'ng ư't ư'u ươ'c ươ'i ươ'm ươ'n ươ'ng ươ'p ươ't ươ'u
    """
  private static let afterQu = """
    a' a'c a'ch a'i a'm a'n a'ng a'nh a'o a't a'y ă'c ă'm ă'n ă'ng ă'p ă't â'n â'ng â't â'y e' e'n e'o e't ê' ê'ch ê'n
    ê'nh ê't ô'c ơ' y' yê'n yê't y'nh y't y'ch i' i't
    """
  /// Rhymes with one kind of onset only.
  private static let alone = "y' yê'm yê'n yê'ng yê't yê'u ă â"
  private static let afterG = "i' i'n iê'ng iê't"
  private static let openHorn = "uơ'"

  /// What turns c into qu.
  private static let gliding = ["oa", "oă", "oe", "uâ", "uê", "uy"]

  private static let free = "b ch d đ h kh l m n nh p ph r s t th tr v x".split(separator: " ").map { String($0) }

  /// All of them.
  static let all: [Parts] = {
    var found: [Parts] = []
    for rhyme in rhymes.split(whereSeparator: \.isWhitespace).map({ String($0) }) {
      let isFront = "eêi".contains(rhyme.first ?? "a")
      for onset in free { found += parts(onset, rhyme) }
      if !rhyme.hasPrefix("iê") { found += parts("", rhyme) }
      let isGlided = gliding.contains { rhyme.filter { $0 != "'" }.hasPrefix($0) }
      for onset in isFront ? ["k", "gh", "ngh"] : isGlided ? ["g", "ng", "gi"] : ["c", "g", "ng", "gi"] {
        found += parts(onset, rhyme)
      }
    }
    for rhyme in afterQu.split(whereSeparator: \.isWhitespace) { found += parts("qu", String(rhyme)) }
    for rhyme in alone.split(separator: " ") { found += parts("", String(rhyme)) }
    for rhyme in afterG.split(separator: " ") { found += parts("g", String(rhyme)) }
    for onset in ["h", "kh", "th"] { found += parts(onset, openHorn) }
    for onset in "h k l m s t v".split(separator: " ") { found += parts(String(onset), "y'") }
    for rhyme in ["e'", "ê'", "e'o", "ê'ch"] { found += parts("gi", rhyme) }
    // Places: Đắk Lắk, Bắc Kạn, Krông, Hồng Kông.
    for (onset, rhyme) in [("đ", "ă'k"), ("l", "ă'k"), ("k", "a'n"), ("kr", "ô'ng"), ("k", "ô'ng")] {
      found += parts(onset, rhyme)
    }
    return found
  }()

  private static func parts(_ onset: String, _ rhyme: String) -> [Parts] {
    let letters = rhyme.filter { $0 != "'" }
    let coda = String(letters.reversed().prefix { !"aăâeêioôơuưy".contains($0) }.reversed())
    let stops = ["c", "ch", "p", "t", "k"].contains(coda)
    // A list's ă) and â) have no tone.
    let hasTones = rhyme.contains("'")
    let tones = !hasTones ? [0] : stops ? [1, 5] : [0, 1, 2, 3, 4, 5]
    let place = (rhyme.firstIndex(of: "'").map { rhyme.distance(from: rhyme.startIndex, to: $0) } ?? 1) - 1
    return tones.map { Parts(onset: onset, rhyme: Array(letters), place: place, tone: $0) }
  }

  private static let rows = [
    "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị", "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự",
    "yýỳỷỹỵ",
  ].map { Array($0) }

  static func toned(_ letter: Character, _ tone: Int) -> Character {
    rows.first { $0[0] == letter }?[tone] ?? letter
  }

  static func toneless(_ letter: Character) -> Character {
    let lower = Character(letter.lowercased())
    guard let plain = rows.first(where: { $0.contains(lower) })?[0] else { return letter }
    return letter.isUppercase ? Character(plain.uppercased()) : plain
  }
}
