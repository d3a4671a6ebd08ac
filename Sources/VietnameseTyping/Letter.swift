/// A tone of Vietnamese, in the order of VNI's digits.
enum Tone: Int, CaseIterable, Hashable, Sendable {
  /// None: ngang.
  case level
  /// Sắc.
  case acute
  /// Huyền.
  case grave
  /// Hỏi.
  case hook
  /// Ngã.
  case tilde
  /// Nặng.
  case dot
}

/// What makes a letter another one, apart from tones.
enum Mark: Hashable, Sendable {
  case none
  /// â ê ô
  case circumflex
  /// ă
  case breve
  /// ơ ư
  case horn
  /// đ
  case stroke
}

/// A letter of the word that is being typed; digits that became part of it are letters, too.
struct Letter: Hashable, Sendable {
  /// The key, in lower case.
  let base: Character
  let isUpper: Bool
  var mark = Mark.none
  /// Whether a `w` alone made it (ư).
  var isFromW = false

  init(_ key: Character) {
    base = Character(key.lowercased())
    isUpper = key.isUppercase
  }

  /// The ư that `w` makes where it marks nothing.
  init(fromW key: Character) {
    base = "u"
    isUpper = key.isUppercase
    mark = .horn
    isFromW = true
  }

  /// The key that a `w` alone was.
  var asW: Letter { Letter(isUpper ? "W" : "w") }

  var isVowel: Bool { Alphabet.isVowel(base) }

  /// The letter in lower case, without tone.
  var plain: Character { Alphabet.character(base, mark) }

  /// The letter as it is shown.
  func character(_ tone: Tone = .level) -> Character {
    let lower = tone == .level ? plain : Alphabet.toned(plain, tone)
    return isUpper ? Character(lower.uppercased()) : lower
  }
}

/// The letters that Vietnamese makes of the Latin ones.
enum Alphabet {
  private static let tones: [Character: [Character]] = [
    "a": Array("aáàảãạ"), "ă": Array("ăắằẳẵặ"), "â": Array("âấầẩẫậ"), "e": Array("eéèẻẽẹ"), "ê": Array("êếềểễệ"),
    "i": Array("iíìỉĩị"), "o": Array("oóòỏõọ"), "ô": Array("ôốồổỗộ"), "ơ": Array("ơớờởỡợ"), "u": Array("uúùủũụ"),
    "ư": Array("ưứừửữự"), "y": Array("yýỳỷỹỵ"),
  ]

  /// What each letter is made of: those that no key types directly.
  private static let parts: [Character: (base: Character, mark: Mark, tone: Tone)] = {
    var parts: [Character: (base: Character, mark: Mark, tone: Tone)] = ["đ": ("d", .stroke, .level)]
    for (plain, row) in tones {
      for tone in Tone.allCases { parts[row[tone.rawValue]] = (bare(plain), mark(of: plain), tone) }
    }
    return parts
  }()

  static func isVowel(_ base: Character) -> Bool {
    switch base {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  /// A letter with its mark.
  static func character(_ base: Character, _ mark: Mark) -> Character {
    switch (base, mark) {
    case ("a", .circumflex): "â"
    case ("e", .circumflex): "ê"
    case ("o", .circumflex): "ô"
    case ("a", .breve): "ă"
    case ("o", .horn): "ơ"
    case ("u", .horn): "ư"
    case ("d", .stroke): "đ"
    default: base
    }
  }

  static func toned(_ plain: Character, _ tone: Tone) -> Character { tones[plain]?[tone.rawValue] ?? plain }

  /// A letter without its mark.
  static func bare(_ plain: Character) -> Character {
    switch plain {
    case "â", "ă": "a"
    case "ê": "e"
    case "ô", "ơ": "o"
    case "ư": "u"
    case "đ": "d"
    default: plain
    }
  }

  private static func mark(of plain: Character) -> Mark {
    switch plain {
    case "â", "ê", "ô": .circumflex
    case "ă": .breve
    case "ơ", "ư": .horn
    default: .none
    }
  }

  /// What a shown letter is made of.
  static func parts(of shown: Character) -> (base: Character, mark: Mark, tone: Tone) {
    let lower = Character(shown.lowercased())
    return parts[lower] ?? (lower, .none, .level)
  }

  /// Whether a scalar can only come from an input method: a Vietnamese letter beyond ASCII, or a combining mark.
  static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xc0 else { return false }
    return (0x300...0x36f).contains(scalar.value) || parts[Character(String(scalar).lowercased())] != nil
  }
}
