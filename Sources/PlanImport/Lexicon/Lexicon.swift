import PlanModel

/// Từ vựng nhận biết: the words by which a plan is recognised, as data.
///
/// Plain text files, compiled in: `[role]` opens a list, each line below it is a phrase, `+n` behind it how strongly it
/// speaks, `#` a remark. Phrases are compared as folded syllables, so that marks, capitals and either way to place a tone
/// make no difference.
struct Lexicon: Sendable {
  /// A phrase with what it weighs.
  struct Entry: Sendable {
    var phrase: Phrase
    var weight: Int
  }

  /// The phrases of each role, in the order of the files.
  private(set) var entries: [String: [Entry]] = [:]

  /// The words that the program brings along.
  static let builtIn: Lexicon = {
    var lexicon = Lexicon()
    for bytes in files { lexicon.add(String(decoding: bytes, as: UTF8.self)) }
    return lexicon
  }()

  private static var files: [[UInt8]] { [PackageResources.hints_txt, PackageResources.document_txt] }

  /// The entries of a role, none where there is no such role.
  func entries(_ role: String) -> [Entry] { entries[role] ?? [] }

  /// The phrases of a role.
  func phrases(_ role: String) -> [Phrase] { entries(role).map(\.phrase) }

  /// Adds the lists of a file that is known to be well formed.
  private mutating func add(_ text: String) {
    var role = ""
    for line in text.split(separator: "\n") {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        role = String(line.dropFirst().dropLast())
      } else {
        entries[role, default: []].append(Self.entry(line))
      }
    }
  }

  /// "hạn chót +4" as a phrase and its weight; 1 where none is given.
  private static func entry(_ line: String) -> Entry {
    let parts = line.split(separator: "+", maxSplits: 1)
    let weight = parts.count == 2 ? Int(String(parts[1]).trimmed) : nil
    let words = weight == nil ? line : String(parts[0]).trimmed
    return Entry(phrase: Phrase(stringLiteral: words.folded), weight: weight ?? 1)
  }
}

extension Array<Token> {
  /// What the entries that stand among the tokens weigh together: at each place the longest, none within another.
  func weight(of entries: [Lexicon.Entry]) -> Int {
    var total = 0
    var index = 0
    while index < count {
      var best: Lexicon.Entry?
      for entry in entries where entry.phrase.count > best?.phrase.count ?? 0 && has(entry.phrase, at: index) {
        best = entry
      }
      total += best?.weight ?? 0
      index += best?.phrase.count ?? 1
    }
    return total
  }

  /// How many of the phrases stand among the tokens.
  func count(of phrases: [Phrase]) -> Int { indices.count { longest(of: phrases, at: $0) > 0 } }
}
