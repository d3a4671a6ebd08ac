/// A word being typed, key by key: its letters, their marks and the tone.
struct Draft: Hashable, Sendable {
  /// What the letters can be.
  enum Stage: Hashable, Sendable {
    /// A Vietnamese syllable, or the beginning of one.
    case syllable
    /// Consonants alone, as abbreviations are (QĐ, HĐND): only đ is made in them.
    case consonants
    /// Nothing of that; it can never be again.
    case literal
  }

  let method: TypingMethod
  private(set) var letters: [Letter] = []
  private(set) var tone = Tone.level
  private(set) var stage = Stage.syllable
  /// How the letters fit into a syllable; `nil` when they do not.
  private(set) var fit = SyllableFit([], .level)
  /// The keys that were pressed again to undo what they did: for the rest of the word they stand for themselves.
  private(set) var undone: Set<Character> = []
  /// Whether a tone was undone: then all keys of tones stand for themselves.
  private(set) var hasUndoneTone = false
  private var hasClearedTone = false

  init(_ method: TypingMethod) { self.method = method }

  /// Whether any key was pressed again to undo what it did.
  var hasUndone: Bool { hasUndoneTone || !undone.isEmpty }

  /// Takes the next key of the word, an ASCII letter or digit.
  mutating func take(_ key: Character) {
    if stage == .literal || !isTaken(key) { append(Letter(key)) }
  }

  /// Does what a key stands for; false when it stands for itself here.
  private mutating func isTaken(_ key: Character) -> Bool {
    guard !undone.contains(Character(key.lowercased())) else { return false }
    switch KeyMeaning(key, in: method) {
    case .stroke: return isTakenAsStroke(key)
    case .mark(let marks) where stage == .syllable: return isTakenAsMark(marks, key)
    case .tone(let tone) where stage == .syllable: return isTakenAsTone(tone, key)
    case .clear where stage == .syllable: return isTakenAsClear(key)
    default: return false
    }
  }

  mutating func append(_ letter: Letter) {
    letters.append(letter)
    settle()
  }

  /// Sees what the letters can be now.
  private mutating func settle() {
    fit = stage == .literal ? nil : SyllableFit(letters, tone)
    switch stage {
    case .syllable where fit != nil: break
    case .syllable, .consonants:
      stage = letters.allSatisfy { !$0.isVowel && $0.base.isLetter } ? .consonants : .literal
    case .literal: break
    }
  }

  /// Takes other letters or another tone if they fit.
  private mutating func tryOut(_ letters: [Letter], _ tone: Tone) -> Bool {
    guard let fit = SyllableFit(letters, tone) else { return false }
    (self.letters, self.tone, self.fit) = (letters, tone, fit)
    return true
  }

  // MARK: Tones

  private mutating func isTakenAsTone(_ wanted: Tone, _ key: Character) -> Bool {
    guard !hasUndoneTone else { return false }
    if tone == wanted {
      tone = .level
      hasUndoneTone = true
      append(Letter(key))
      return true
    }
    guard tryOut(letters, wanted) else { return false }
    hasClearedTone = false
    return true
  }

  private mutating func isTakenAsClear(_ key: Character) -> Bool {
    guard !hasUndoneTone, tone != .level || hasClearedTone else { return false }
    if hasClearedTone {
      hasUndoneTone = true
      append(Letter(key))
    } else {
      hasClearedTone = tryOut(letters, .level)
    }
    return true
  }

  // MARK: đ

  /// đ at the beginning of a syllable, its key at once or later; in an abbreviation at once.
  private mutating func isTakenAsStroke(_ key: Character) -> Bool {
    guard let place = stage == .syllable ? letters.indices.first : letters.indices.last, letters[place].base == "d"
    else { return false }
    if letters[place].mark == .none {
      letters[place].mark = .stroke
      settle()
    } else {
      letters[place].mark = .none
      undone.insert(Character(key.lowercased()))
      append(Letter(key))
    }
    return true
  }

  // MARK: Marks

  private mutating func isTakenAsMark(_ marks: [Character: Mark], _ key: Character) -> Bool {
    for place in places(of: marks) {
      var marked = letters
      marked[place].mark = marks[letters[place].base] ?? .none
      if tryOut(marked, tone) { return true }
    }
    if undo(marks, key) { return true }
    let horned = Letter(fromW: key)
    return method == .telex && key.lowercased() == "w" && tryOut(letters + [horned], tone)
  }

  /// The vowels that may take one of the marks and do not have it, in the order in which they are tried.
  private func places(of marks: [Character: Mark]) -> [Int] {
    guard let nucleus = fit?.nucleus else { return [] }
    var places = nucleus.filter { place in marks[letters[place].base].map { letters[place].mark != $0 } ?? false }
    // Of u and o together the o is marked: u has its horn from it.
    if let pair = nucleus.dropLast().first(where: { letters[$0].base == "u" && letters[$0 + 1].base == "o" }),
      marks["o"] == .horn
    {
      places.removeAll { $0 == pair }
    }
    return places
  }

  /// Takes marks back where the same key gave them, and puts the key there instead.
  private mutating func undo(_ marks: [Character: Mark], _ key: Character) -> Bool {
    let places = letters.indices.filter { letters[$0].mark != .none && letters[$0].mark == marks[letters[$0].base] }
    guard let last = places.last else { return false }
    undone.insert(Character(key.lowercased()))
    let wasMadeOfW = letters[last].isFromW
    for place in places { letters[place] = letters[place].unmarked }
    if wasMadeOfW { settle() } else { append(Letter(key)) }
    return true
  }
}

extension Letter {
  /// The letter as the key that typed it.
  fileprivate var unmarked: Letter {
    guard !isFromW else { return asW }
    var bare = self
    bare.mark = .none
    return bare
  }
}
