import PlanModel

/// The question into which field text of the document goes: that of an unplaced block, or lines marked in the source.
public struct DraftPlacing: Sendable {
  /// What can be answered, in the order of the list.
  public enum Choice: Hashable, Sendable {
    /// A field of the item chosen.
    case slot(ItemSlot)
    /// The lead of all items below.
    case leadBelow

    static let all: [Choice] = ItemSlot.allCases.map(Choice.slot) + [.leadBelow]
  }

  /// The text.
  public let pieces: [UnplacedBlock.Piece]
  /// Whether each piece stands in an item of its own.
  public let standsInItems: Bool
  /// The item whose field it is; `nil` for each piece's own.
  public internal(set) var item: Int?
  /// The row at the cursor.
  public internal(set) var cursor = ListCursor()
  /// Why the answer was not taken; empty while nothing is wrong.
  public internal(set) var problem = ""

  /// The question about a block that no field took; its likeliest field is offered first.
  init(_ block: UnplacedBlock, of draft: PlanDraft) {
    self.init(block.pieces, of: draft)
    if let likely = block.candidates.first, let place = Choice.all.firstIndex(of: .slot(likely)) {
      cursor = ListCursor(at: place)
    }
  }

  /// The question about pieces of the source.
  init(_ pieces: [UnplacedBlock.Piece], of draft: PlanDraft) {
    self.pieces = pieces
    let codes = Set(pieces.map(\.code))
    standsInItems = codes.count > 1 && !codes.contains(nil)
    if standsInItems { return }
    let line = pieces.first?.lines.lowerBound ?? 1
    let code = pieces.first?.code
    item =
      code.flatMap { code in draft.items.firstIndex { $0.code == code } }
      ?? draft.items.lastIndex { $0.line > 0 && $0.line <= line } ?? (draft.items.isEmpty ? nil : 0)
  }

  /// The choices.
  public var choices: [Choice] { Choice.all }

  /// The choice at the cursor.
  var choice: Choice { choices[cursor.index] }

  /// Chooses the next or previous item, round and round; that each piece goes to its own is one of them where it can.
  mutating func choose(by step: Int, of count: Int) {
    guard count > 0 else { return }
    let places: [Int?] = (standsInItems ? [nil] : []) + (0..<count).map { $0 }
    let here = places.firstIndex { $0 == item } ?? 0
    item = places[(here + step + places.count) % places.count]
  }

  /// Whose field it becomes.
  func target(for choice: Choice) -> PlacingTarget {
    if choice == .leadBelow { return .below(line: pieces.map(\.lines.upperBound).max() ?? 0) }
    return item.map { .item($0) } ?? .ownItems
  }
}

extension SourceListing {
  /// Lines at these places, put together to paragraphs: those that a document broke only for their width become one.
  func pieces(at places: [Int], of draft: PlanDraft) -> [UnplacedBlock.Piece] {
    var pieces: [UnplacedBlock.Piece] = []
    var last: (place: Int, text: String)?
    for place in places.sorted() {
      let text = text(at: place).trimmed
      guard !text.isEmpty else { continue }
      let number = number(at: place)
      if let before = last, before.place + 1 == place, draft.places.isEmpty, text.goesOn(behind: before.text) {
        let piece = pieces[pieces.count - 1]
        pieces[pieces.count - 1].text += " " + text
        pieces[pieces.count - 1].lines = piece.lines.lowerBound...max(piece.lines.upperBound, number)
      } else {
        pieces.append(.init(text: text, lines: number...number))
      }
      last = (place, text)
    }
    return pieces
  }
}

extension String {
  /// Whether a line of plain text goes on with the sentence of the line before: it begins small, or that one did not end.
  fileprivate func goesOn(behind before: String) -> Bool {
    guard let first, let end = before.last else { return false }
    if "-–+*•(".contains(first) { return false }
    if first.isLowercase { return !".;:".contains(end) || end == ":" && !before.isEmpty }
    let number = prefix { $0.isNumber || $0 == "." || $0 == ")" }
    return !".;:".contains(end) && (number.isEmpty || !number.contains { $0 == "." || $0 == ")" })
  }
}
