/// Makes Vietnamese letters of the keys that are typed into a text field, word by word.
///
/// It holds no text. For each press it is told what stands before the cursor and answers what to take away there and
/// what to put; `nil` means that the press is to be followed as if there were no composer. A word ends with anything but
/// an ASCII letter or digit, and when the text before the cursor is no longer what the composer left there.
///
/// Characters that come composed are another input method's. Their word is left alone, and from then on all words are,
/// until a method is chosen again: nothing is converted twice. Words that begin in the middle of a word, and addresses
/// from `@`, `_` or `\` on, are left alone, too.
public struct Composer: Hashable, Sendable {
  /// The method; choosing one wakes the composer.
  public var method: TypingMethod {
    didSet {
      forget()
      isResting = false
    }
  }
  /// Whether it met another input method and leaves everything alone.
  public private(set) var isResting = false
  /// Whether what comes is an input method's own correction, of which nothing is to be converted.
  public var isAside = false {
    didSet { forget() }
  }
  /// The word that is being typed; `nil` between words, and in one that is left alone.
  private var reading: Reading?
  /// The keys of that word as they came.
  private var trace: KeyTrace?

  /// A composer between two words.
  public init(_ method: TypingMethod = .off) { self.method = method }

  /// A scalar is typed behind that text.
  public mutating func type(_ scalar: Unicode.Scalar, after before: String) -> TypingEdit? {
    guard method != .off else { return nil }
    if Alphabet.isComposed(scalar) { return rest(at: scalar, after: before) }
    guard !isResting, !isAside else { return nil }
    let key = Character(scalar)
    guard key.isASCII, key.isLetter || key.isNumber else { return end(with: String(key), after: before) }
    if !follows(before) { begin(after: before) }
    guard var reading else { return nil }
    trace?.add(key)
    let old = reading.shown
    reading.take(key)
    self.reading = reading
    return TypingEdit(from: old, to: reading.shown)
  }

  /// The last character of that text is taken away.
  public mutating func deleteLeft(after before: String) -> TypingEdit? {
    let isTraced = trace?.takeBack(before.last, isBeyondWord: reading == nil) ?? false
    guard !isAside, follows(before), let old = reading else {
      if reading != nil || !isTraced { forget() }
      return nil
    }
    reading = old.withoutLast()
    if reading == nil, old.shown.count > 1 { trace = nil }
    return TypingEdit(from: old.shown, to: reading?.shown ?? String(old.shown.dropLast()))
  }

  /// The word ends, as the cursor is about to go elsewhere or the field to be left.
  public mutating func end(after before: String) -> TypingEdit? { end(with: "", after: before) }

  /// Leaves the word alone that is being typed: somebody else is at work on it.
  public mutating func forget() { (reading, trace) = (nil, nil) }

  /// Another input method is at work: keeps still from now on. What that one has taken back just now it counted in keys,
  /// not in the letters made of them here, so what it believes to stand there is put there.
  private mutating func rest(at scalar: Unicode.Scalar, after before: String) -> TypingEdit? {
    defer { forget() }
    isResting = true
    guard let believed = trace?.believed, reading == nil || follows(before) else { return nil }
    let shown = reading?.shown ?? ""
    return shown == believed ? nil : TypingEdit(from: shown, to: believed + String(scalar))
  }

  private mutating func begin(after before: String) {
    forget()
    guard Self.mayBegin(after: before) else { return }
    (reading, trace) = (Reading(method), KeyTrace())
  }

  private mutating func end(with text: String, after before: String) -> TypingEdit? {
    defer { forget() }
    guard follows(before), let reading, reading.finished != reading.shown else { return nil }
    return TypingEdit(from: reading.shown, to: reading.finished + text)
  }

  /// Whether the word that is being typed stands at the end of a text.
  private func follows(_ before: String) -> Bool { reading.map { before.hasSuffix($0.shown) } ?? false }

  /// Whether a word may begin behind a text.
  private static func mayBegin(after before: String) -> Bool {
    guard let last = before.last else { return true }
    if last.isLetter || last.isNumber { return false }
    return !before.reversed().prefix { !$0.isWhitespace }.contains { "@_\\".contains($0) }
  }
}
