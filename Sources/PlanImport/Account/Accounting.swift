import PlanModel

/// Accounts for every word of a document once it is read: what fields hold, what structure and furniture are, and the
/// blocks of all that is left.
struct Accounting {
  private(set) var account = ReadingAccount()
  /// What is left, in the order of the document.
  var blocks: [UnplacedBlock] { open.sorted { $0.place < $1.place }.map(\.block) }

  private let map: ClaimMap
  private var open: [(place: Int, block: UnplacedBlock)] = []
  /// The text under a label or title that a word belongs to, by the place of the word.
  private var foreignOf: [Int: Int] = [:]
  private let foreign: [ForeignText]
  private var blockOf: [String: Int] = [:]
  /// The place in `open` of the block that the next paragraph or line may go on with, and what it is of.
  private var run: (place: Int, code: CriterionCode?, group: Int)?

  private static let fillers = Lexicon.builtIn.phrases("account.filler")
  /// The most words between fields that may be fillers.
  private static let mostFillers = 14

  /// An account of a document whose claims are made. `pageWords` are the words of page furniture that was taken out before.
  init(map: ClaimMap, foreign: [ForeignText], pageWords: Int) {
    (self.map, self.foreign) = (map, foreign)
    if pageWords > 0 { account.furnitureByKind[.page] = pageWords }
    for (index, text) in foreign.enumerated() {
      for word in text.text.source.words(in: text.text.range) { foreignOf[word.lowerBound] = index }
    }
  }

  /// Counts a paragraph of running text. Paragraphs that follow each other and that nobody claimed are one block; `group`
  /// keeps those of different tables apart.
  /// `textStart` is where the text begins behind its markers, which are structure where the text is claimed.
  mutating func count(paragraph: Passage, code: CriterionCode?, textStart: Int = 0, table: Int? = nil) {
    let words = paragraph.source.words(in: paragraph.range)
    guard !words.isEmpty else { return }
    let left = claimed(words, in: paragraph.source)
    guard !left.isEmpty else {
      run = nil
      return
    }
    let isWhole = left.reduce(0) { $0 + $1.count } == words.count
    for words in left {
      let passage = Passage(paragraph.source, words[0].lowerBound..<words[words.count - 1].upperBound)
      if !isWhole, passage.range.upperBound <= textStart || isFiller(passage, words.count) {
        account.structure += words.count
        continue
      }
      add(passage, words.count, code: code, table: table, goesOn: isWhole)
    }
    if !isWhole { run = nil }
  }

  /// Counts the words that are claimed or stand under a label; returns the runs of the others.
  private mutating func claimed(_ words: [Range<Int>], in source: SourceText) -> [[Range<Int>]] {
    var left: [[Range<Int>]] = []
    var isOpen = false
    for word in words {
      let claim = map.claim(of: word)
      switch claim {
      case .none where foreignOf[word.lowerBound] == nil:
        if isOpen { left[left.count - 1].append(word) } else { left.append([word]) }
        isOpen = true
        continue
      case .none: addForeign(word, source)
      case .field: account.fields += 1
      case .structure: account.structure += 1
      case .letterhead, .page, .preamble, .closing, .aid:
        if let kind = claim.furniture { account.furnitureByKind[kind, default: 0] += 1 }
      }
      isOpen = false
    }
    return left
  }

  private mutating func addForeign(_ word: Range<Int>, _ source: SourceText) {
    guard let index = foreignOf[word.lowerBound] else { return }
    let text = foreign[index]
    account.unplaced += 1
    let key = "\(text.kind.rawValue) \(text.group) \(text.title.folded)"
    let passage = text.text.trimmed(".,;:-")
    let piece = UnplacedBlock.Piece(text: passage.text, lines: passage.lines, code: text.code)
    if let place = blockOf[key] {
      if open[place].block.pieces.last != piece { open[place].block.pieces.append(piece) }
      open[place].block.words += 1
    } else {
      blockOf[key] = open.count
      open.append(
        (
          passage.range.lowerBound,
          UnplacedBlock(kind: text.kind, title: text.title, pieces: [piece], words: 1, candidates: text.candidates)
        ))
    }
  }

  private mutating func add(_ passage: Passage, _ words: Int, code: CriterionCode?, table: Int?, goesOn: Bool) {
    account.unplaced += words
    let text = passage.trimmed(start: ".,;:-+*", end: ".,;:-")
    let piece = UnplacedBlock.Piece(text: text.text, lines: text.lines, code: code)
    if goesOn, let run, run.code == code, run.group == (table ?? -1) {
      open[run.place].block.pieces.append(piece)
      open[run.place].block.words += words
      return
    }
    open.append(
      (
        text.range.lowerBound,
        UnplacedBlock(
          kind: table == nil ? .text : .table, pieces: [piece], words: words, candidates: Self.candidates(text))
      ))
    run = goesOn ? (open.count - 1, code, table ?? -1) : nil
  }

  /// Whether words only join fields: "và", "thực hiện", "hoàn thành", the mark of an entry.
  private func isFiller(_ passage: Passage, _ count: Int) -> Bool {
    guard count <= Self.mostFillers else { return false }
    let tokens = passage.tokens(atMost: 60)
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .sign || tokens[index].range.count == 1 || tokens[index].kind == .number && count == 1 {
        index += 1
        continue
      }
      let length = tokens.longest(of: Self.fillers, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// The fields that a text could be by what it looks like.
  static func candidates(_ text: Passage) -> [ItemSlot] {
    let kinds = ValueKinds(text)
    if kinds.isTime { return [.time] }
    if kinds.areUnits { return [.lead, .coordinating] }
    if kinds.arePoints { return [.points] }
    guard kinds.isProse else { return [] }
    return kinds.tellsRemedy > 0 ? [.remedy, .cause] : [.cause, .remedy]
  }
}
