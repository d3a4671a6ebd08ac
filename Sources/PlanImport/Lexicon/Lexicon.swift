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

  /// A line of a file that holds a phrase.
  struct Line: Sendable {
    /// Its number, from 1.
    var number: Int
    var role: String
    /// The phrase as written.
    var text: String
    var weight: Int
  }

  /// The lines of each role, in the order of the files.
  private let lines: [String: [Line]]

  /// The words that the program brings along.
  static let builtIn: Lexicon = {
    do throws(LexiconSlip) {
      var all: [Line] = []
      for bytes in files { all += try Self.lines(of: bytes) }
      return Lexicon(all)
    } catch {
      preconditionFailure("a file of words is well formed: \(error)")
    }
  }()

  private static var files: [[UInt8]] {
    [PackageResources.labels_txt, PackageResources.hints_txt, PackageResources.document_txt]
  }

  private init(_ lines: [Line]) { self.lines = Dictionary(grouping: lines, by: \.role) }

  /// The roles there are.
  var roles: Set<String> { Set(lines.keys) }

  /// The phrases of a role as written; none where there is no such role.
  func texts(_ role: String) -> [String] { lines[role]?.map(\.text) ?? [] }

  /// The entries of a role.
  func entries(_ role: String) -> [Entry] {
    lines[role]?.map { Entry(phrase: Phrase(stringLiteral: $0.text.folded), weight: $0.weight) } ?? []
  }

  /// The phrases of a role.
  func phrases(_ role: String) -> [Phrase] { entries(role).map(\.phrase) }

  // MARK: Files

  private static let longestPhrase = 80

  /// The phrases in the bytes of a file.
  ///
  /// - Throws: the first line that is neither a phrase, a role nor a remark, and why.
  static func lines(of bytes: [UInt8]) throws(LexiconSlip) -> [Line] {
    var lines: [Line] = []
    var role: String?
    for (index, bytes) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let number = index + 1
      guard let text = String(validating: bytes, as: UTF8.self) else { throw LexiconSlip(line: number, .notUTF8) }
      let line = text.normalized.trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        role = String(line.dropFirst().dropLast()).trimmed
      } else if let role {
        lines.append(try entry(line, number, role))
      } else {
        throw LexiconSlip(line: number, .noRole(phrase: line))
      }
    }
    return lines
  }

  /// "hạn chót +4" as a phrase and its weight; 1 where none is given.
  private static func entry(_ line: String, _ number: Int, _ role: String) throws(LexiconSlip) -> Line {
    let parts = line.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmed }
    let text = parts[0]
    guard text.count <= longestPhrase, text.contains(where: \.isLetter),
      text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " })
    else { throw LexiconSlip(line: number, .noPhrase(line)) }
    guard parts.count == 2 else { return Line(number: number, role: role, text: text, weight: 1) }
    guard let weight = Int(parts[1]), 1...9 ~= weight else { throw LexiconSlip(line: number, .badWeight(parts[1])) }
    return Line(number: number, role: role, text: text, weight: weight)
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
