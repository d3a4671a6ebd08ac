import Glibc

/// How much of a campaign runs: a seeded sample in the suite, all of it where `.ci/campaign` asks for that.
enum Campaign {
  /// Whether all of it runs (`CCHC_CAMPAIGN` is the seed then).
  static let isWhole = getenv("CCHC_CAMPAIGN") != nil
  /// The same on every run of the suite, another one with each number that `.ci/campaign` is given.
  static let seed = getenv("CCHC_CAMPAIGN").flatMap { UInt64(String(cString: $0)) } ?? 1

  /// So many of the cases, spread over all of them; all where the whole campaign runs, or `most`.
  static func sample<Case>(_ cases: [Case], _ few: Int, most: Int = .max, seed more: UInt64 = 0) -> [Case] {
    let count = isWhole ? most : few
    guard cases.count > count else { return cases }
    var random = SeededNumbers(seed &+ more)
    // One of each stretch, so that early and late ones are among them.
    return (0..<count).map { part in
      let (start, end) = (cases.count * part / count, cases.count * (part + 1) / count)
      return cases[Int.random(in: start..<end, using: &random)]
    }
  }

  /// Adds a line to the figures, where somebody asks for them (`CCHC_CAMPAIGN_FIGURES` is a file).
  static func tell(_ what: String, cases: Int, wrong: Int) {
    guard let path = getenv("CCHC_CAMPAIGN_FIGURES") else { return }
    let line = Array("\(what)\t\(cases)\t\(wrong)\n".utf8)
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    _ = write(file, line, line.count)
    close(file)
  }
}

/// Numbers that are the same on every run.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
