import PlanModel

/// Words that an office adds to the lexicon: labels and titles of columns that its plans have, in the form of the program's
/// own files of words.
///
/// They hold while a `PlanReader` that was given them reads; what the program knows already is not changed by them.
public struct OwnWords: Sendable {
  /// More bytes than any office has words.
  public static let largest = 1_000_000

  /// No words.
  public static let none = OwnWords()

  /// The roles that an office may add to, each with what its labels open.
  private static let roles: [(name: String, field: ItemField)] = FieldLabels.fields.map {
    ("label.\($0.key)", $0.value)
  }

  private var labels = LearnedLabels()

  private init() {}

  /// The words in the bytes of a file.
  ///
  /// - Throws: the first line that cannot be used, and why.
  public init(_ bytes: [UInt8]) throws(LexiconSlip) {
    guard bytes.count <= Self.largest else { throw LexiconSlip(line: 1, .tooLarge(limit: Self.largest)) }
    for line in try Lexicon.lines(of: bytes) { try add(line) }
  }

  private mutating func add(_ line: Lexicon.Line) throws(LexiconSlip) {
    guard let field = Self.roles.first(where: { $0.name == line.role })?.field else {
      throw LexiconSlip(line: line.number, .unknownRole(line.role, known: Self.roles.map(\.name)))
    }
    let letters = FieldLabels.squeezed(line.text.folded)
    guard letters.allSatisfy({ 0x61...0x7A ~= $0 }) else { throw LexiconSlip(line: line.number, .noPhrase(line.text)) }
    if let known = FieldLabels.field(of: letters[...]) ?? labels[letters], known != field {
      let role = Self.roles.first { $0.field == known }?.name ?? ""
      throw LexiconSlip(line: line.number, .taken(phrase: line.text, role: role))
    }
    labels[letters] = field
  }

  // MARK: While a document is read

  @TaskLocal private static var current = OwnWords.none

  /// Reads something with these words.
  func reading<Result>(_ body: () throws(ImportFault) -> Result) throws(ImportFault) -> Result {
    let result = Self.$current.withValue(self) {
      Swift.Result { () throws(ImportFault) in try body() }
    }
    return try result.get()
  }

  /// Whether there are any for the document that is read.
  static var areThere: Bool { !current.labels.isEmpty }

  /// The field of a label by its bare letters, in the document that is read.
  static func field(of letters: [UInt8]) -> ItemField? { current.labels[letters] }
}
