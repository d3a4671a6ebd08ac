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

  /// Takes the next key of the word, an ASCII letter or digit; pressed a second time it undoes what it did.
  mutating func take(_ key: Character, isSecond: Bool) {
    if stage == .consonants {
      settleStrokes(before: key)
      if KeyMeaning(key, in: method).isStroke, isTakenAsSecondStroke(key, isSecond) { return }
    }
    if stage == .literal || !(isSecond && undo(key)) && !isTaken(key) { append(Letter(key)) }
  }

  /// Does what a key stands for; false when it stands for itself here.
  private mutating func isTaken(_ key: Character) -> Bool {
    guard !undone.contains(Character(key.lowercased())) else { return false }
    switch KeyMeaning(key, in: method) {
    case .stroke: return isTakenAsStroke()
    case .mark(let marks) where stage == .syllable: return isTakenAsMark(marks, key)
    case .tone(let tone) where stage == .syllable: return isTakenAsTone(tone)
    case .clear where stage == .syllable && tone != .level:
      hasClearedTone = isTakenAsTone(.level)
      return hasClearedTone
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

  // MARK: What keys stand for

  private mutating func isTakenAsTone(_ wanted: Tone) -> Bool {
    !hasUndoneTone && tone != wanted && tryOut(letters, wanted)
  }

  /// đ at the beginning of a syllable, its key at once or later; in an abbreviation at once.
  private mutating func isTakenAsStroke() -> Bool {
    guard let place = stage == .syllable ? letters.indices.first : letters.indices.last else { return false }
    guard letters[place].base == "d", letters[place].mark == .none else { return false }
    letters[place].mark = .stroke
    settle()
    return true
  }

  /// Of initials in capitals: DDDD is ĐĐ (ĐĐBQH).
  private mutating func isTakenAsSecondStroke(_ key: Character, _ isSecond: Bool) -> Bool {
    guard isSecond, method == .telex, key.isUppercase, letters.count == 2, undone.contains("d"),
      letters.allSatisfy({ $0.base == "d" && $0.mark == .none })
    else { return false }
    undone.remove("d")
    for place in letters.indices { letters[place].mark = .stroke }
    return true
  }

  /// Of initials in capitals: of three D before another letter the last two are a Đ (GDĐT), since nobody takes a đ back
  /// there to go on.
  private mutating func settleStrokes(before key: Character) {
    if key.isUppercase, key != "D" { settleStrokes(ofAtLeast: 3) }
  }

  /// The same where a long word ends (GCNQSDĐ); a short one may be meant as it is then (QDD).
  mutating func settleStrokes(ofAtLeast count: Int = 4) {
    guard method == .telex, stage == .consonants, letters.count >= count, undone.contains("d"),
      letters.suffix(2).allSatisfy({ $0.base == "d" && $0.mark == .none && $0.isUpper })
    else { return }
    undone.remove("d")
    letters[letters.count - 1].mark = .stroke
  }

  private mutating func isTakenAsMark(_ marks: [Character: Mark], _ key: Character) -> Bool {
    for place in places(of: marks) {
      var marked = letters
      marked[place].mark = marks[letters[place].base] ?? .none
      if tryOut(marked, tone) { return true }
    }
    return method == .telex && key.lowercased() == "w" && tryOut(letters + [Letter(fromW: key)], tone)
  }

  /// The vowels that may take one of the marks and do not have it, in the order in which they are tried.
  private func places(of marks: [Character: Mark]) -> [Int] {
    guard let nucleus = fit?.nucleus else { return [] }
    var places = nucleus.filter { place in marks[letters[place].base].map { letters[place].mark != $0 } ?? false }
    // Of u and o together the o is marked: u has its horn from it.
    let pair = nucleus.dropLast().first { letters[$0].base == "u" && letters[$0 + 1].base == "o" }
    if marks["o"] == .horn { places.removeAll { $0 == pair } }
    return places
  }

  // MARK: Undoing

  /// Whether a second D right behind one that went to the D in front of a vowel means a Đ of its own: in DAĐT, not in đad.
  private func isStrokeOfInitials(_ key: Character) -> Bool {
    method == .telex && key.isUppercase && stage == .syllable && letters.count > 1 && letters.allSatisfy(\.isUpper)
      && letters[0].mark == .stroke && letters.last?.base != "d"
  }

  /// Takes back what the key did and puts the key there instead; false when it did nothing that is still there.
  private mutating func undo(_ key: Character) -> Bool {
    guard !undone.contains(Character(key.lowercased())) else { return false }
    switch KeyMeaning(key, in: method) {
    case .tone(let given) where tone == given && !hasUndoneTone: undoTone()
    case .clear where hasClearedTone && !hasUndoneTone: undoTone()
    // In LĐLĐ the second đ takes nothing back of the first.
    case .stroke where stage == .consonants && letters.last?.mark != .stroke: return false
    case .stroke where isStrokeOfInitials(key):
      letters[0].mark = .none
      append(Letter(key))
    case .stroke: return undoMarks(["d": .stroke], key)
    case .mark(let marks): return undoMarks(marks, key)
    default: return false
    }
    append(Letter(key))
    return true
  }

  private mutating func undoTone() {
    tone = .level
    hasUndoneTone = true
  }

  private mutating func undoMarks(_ marks: [Character: Mark], _ key: Character) -> Bool {
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
