import VietnameseTyping

/// In which order the keys of marks and tones come.
enum KeyOrder: CaseIterable {
  /// Marks behind their letters, the tone at the end: tieengs.
  case toneLast
  /// The tone right behind the letter that carries it: tieesng.
  case toneAtVowel
  /// The tone right behind the vowels: toaism, tieesng.
  case toneAfterVowels
  /// All letters, then marks, then the tone: tienges.
  case marksLast
  /// All letters, then the tone, then marks: tiengse.
  case toneBeforeMarks
}

extension Syllables.Parts {
  /// The keys that type the syllable; `nil` where this order cannot say it (the two o of "xoong").
  func keys(_ method: TypingMethod, _ order: KeyOrder) -> String? {
    var letters: [String] = []
    var late = ""
    let keepsMarks = order != .marksLast && order != .toneBeforeMarks
    for (index, letter) in (Array(onset) + rhyme).enumerated() {
      let (base, mark) = Self.typed(letter, method)
      // ươ takes one key for both.
      let isJoined = letter == "ư" && index < onset.count + rhyme.count - 1 && (Array(onset) + rhyme)[index + 1] == "ơ"
      letters.append(base + (keepsMarks && !(isJoined && order == .toneAfterVowels) ? mark : ""))
      if !keepsMarks, !isJoined { late += mark }
    }
    let hasTwoO = rhyme.starts(with: ["o", "o"])
    if hasTwoO, method == .telex {
      guard keepsMarks else { return nil }
      letters[onset.count] += "o"
    }
    let toneKey = method == .telex ? ["", "s", "f", "r", "x", "j"][tone] : tone == 0 ? "" : String(tone)
    switch order {
    case .toneLast: return letters.joined() + toneKey
    case .toneAtVowel: letters[onset.count + place] += toneKey
    case .toneAfterVowels: letters[onset.count + (rhyme.lastIndex { "aăâeêioôơuưy".contains($0) } ?? 0)] += toneKey
    case .marksLast: return letters.joined() + late + toneKey
    case .toneBeforeMarks: return letters.joined() + toneKey + late
    }
    return letters.joined()
  }

  private static func typed(_ letter: Character, _ method: TypingMethod) -> (base: String, mark: String) {
    let isTelex = method == .telex
    return switch letter {
    case "â": ("a", isTelex ? "a" : "6")
    case "ê": ("e", isTelex ? "e" : "6")
    case "ô": ("o", isTelex ? "o" : "6")
    case "ă": ("a", isTelex ? "w" : "8")
    case "ơ": ("o", isTelex ? "w" : "7")
    case "ư": ("u", isTelex ? "w" : "7")
    case "đ": ("d", isTelex ? "d" : "9")
    default: (String(letter), "")
    }
  }
}

/// A text field of a line with its cursor at the end, as the board has it; `<` is a Backspace.
struct Field {
  var text = ""
  var composer: Composer

  init(_ method: TypingMethod) { composer = Composer(method) }

  mutating func type(_ keys: String) {
    for key in keys.unicodeScalars {
      if key == "<" {
        apply(composer.deleteLeft(after: text)) { $0 = String($0.dropLast()) }
      } else {
        apply(composer.type(key, after: text)) { $0.unicodeScalars.append(key) }
      }
    }
  }

  mutating func end() { apply(composer.end(after: text)) { _ in } }

  private mutating func apply(_ edit: TypingEdit?, orElse usual: (inout String) -> Void) {
    guard let edit else { return usual(&text) }
    text = String(text.dropLast(edit.removing)) + edit.text
  }
}

/// What keys leave in an empty field.
func typing(_ keys: String, _ method: TypingMethod = .telex) -> String {
  var field = Field(method)
  field.type(keys)
  field.end()
  return field.text
}
