/// The spelling of Vietnamese syllables: which letters may begin one, and which may follow.
enum Spelling {
  /// The consonants a syllable may begin with; `kr` and `p` for places (Krông, Pác Bó).
  private static let onsets: Set<String> = [
    "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "kr", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes = table(
    """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeo oet oi om on ong
    ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh uêu ui um un ung uơ up ut uôc uôi uôm uôn uông uôt
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu
    """)

  /// What follows `qu`: the rhymes that begin with its sound, without it, and a few more.
  private static let rhymesAfterQu: Set<String> = {
    var found = Set(rhymes.filter { isGlided($0) }.map { String($0.dropFirst()) })
    found.formUnion(["au", "âu", "âp", "eng", "êt", "i", "ich", "in", "inh", "it", "ơi", "ôc", "ôn", "yu"])
    return found
  }()

  private static let beginnings = everyBeginning(of: rhymes)
  private static let beginningsAfterQu = everyBeginning(of: rhymesAfterQu)

  private static func table(_ text: String) -> Set<String> { Set(text.split { $0.isWhitespace }.map { String($0) }) }

  private static func isGlided(_ rhyme: String) -> Bool {
    ["oa", "oă", "oe", "uâ", "uê", "uơ", "uy"].contains { rhyme.hasPrefix($0) }
  }

  /// Everything that may stand there while a rhyme is typed: its beginnings, with all marks, some or none.
  private static func everyBeginning(of rhymes: Set<String>) -> Set<String> {
    var found: Set<String> = [""]
    for rhyme in rhymes {
      var beginnings = [""]
      for letter in rhyme {
        let bare = Alphabet.bare(letter)
        beginnings = beginnings.flatMap { letter == bare ? [$0 + [letter]] : [$0 + [letter], $0 + [bare]] }
        found.formUnion(beginnings)
      }
    }
    return found
  }

  /// Whether that may begin a syllable, with nothing behind it yet.
  static func isOnset(_ consonants: String) -> Bool { onsets.contains(consonants) || consonants == "q" }

  /// Whether a rhyme may follow an onset; `whole` asks for the whole of it, else what may yet become one counts.
  static func allows(_ rhyme: String, after onset: String, whole: Bool) -> Bool {
    guard onsets.contains(onset), let first = rhyme.first else { return false }
    guard suits(onset, first, rhyme) else { return false }
    return onset == "qu"
      ? (whole ? rhymesAfterQu : beginningsAfterQu).contains(rhyme) : (whole ? rhymes : beginnings).contains(rhyme)
  }

  /// Whether the spelling of an onset suits the vowel behind it: c or k, g or gh, ng or ngh.
  private static func suits(_ onset: String, _ first: Character, _ rhyme: String) -> Bool {
    let isFront = ["e", "ê", "i", "y"].contains(first)
    switch onset {
    case "": return !rhyme.hasPrefix("iê")
    // The sound of c before a gliding u or o is spelled qu.
    case "c": return !isFront && !isGlided(rhyme)
    case "ng": return !isFront
    // gì, gìn, giếng
    case "g": return !isFront || first == "i"
    case "gh", "ngh": return isFront && first != "y"
    case "gi": return first != "i"
    case "qu": return true
    // A y after a consonant is a rhyme of its own: ly, kỹ.
    default: return first != "y" || rhyme == "y"
    }
  }

  /// Whether a syllable that ends so is cut short, and then carries sắc or nặng only.
  static func isStop(_ coda: String) -> Bool { ["c", "ch", "k", "p", "t"].contains(coda) }
}
