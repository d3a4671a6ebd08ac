import PlanModel

/// Words that stand for what another item says: "nt", "như trên", "Như mục 5".
struct Ditto {
  /// Where the value stands that is meant.
  enum Source: Hashable {
    /// In the item above.
    case above
    /// In the row of that number.
    case row(Int)
    /// At the criterion of that code.
    case criterion(CriterionCode)
  }

  /// The field they stand in.
  var field: ItemField
  var source: Source
  /// The words.
  var place: Passage

  private static let above: Set<String> = [
    "nt", "n t", "n/t", "nhu tren", "nhu o tren", "nhu muc tren", "nhu dong tren", "nhu noi dung tren",
    "nhu tieu chi tren", "nhu da neu tren", "tuong tu nhu tren", "nhu truoc", "nhu phan tren", "nhu muc truoc",
    "nhu tieu chi truoc",
  ]
  private static let ofRow: [StaticString] = ["muc", "stt", "tt", "so", "dong", "so thu tu", "muc so", "thu tu"]
  private static let ofCode: [StaticString] = ["tieu chi", "tctp", "tc", "tieu chi thanh phan", "muc", "tieu chi so"]

  /// Reads a value that is such words and no more; `nil` for any other. Within tables mere signs count too, and words in
  /// columns of prose: a paragraph that says no more than "Như trên" may mean anything above it.
  init?(_ value: Passage, in field: ItemField, isCell: Bool = false) {
    guard value.range.count <= 40, isCell || !field.isProse else { return nil }
    (self.field, place) = (field, value)
    let words = value.trimmed("-.,;:()\"'")
    if words.isEmpty {
      let signs = value.trimmed("-. ").text
      guard isCell, signs.contains(where: { "\"”“″'’".contains($0) }) else { return nil }
      source = .above
    } else if Self.above.contains(words.folded) {
      source = .above
    } else if let found = Self.numbered(words) {
      source = found
    } else {
      guard isCell, words.text.allSatisfy({ $0 == "/" }), words.range.count > 1 else { return nil }
      source = .above
    }
  }

  /// "Như mục 5", "như tiêu chí 3.4.2".
  private static func numbered(_ words: Passage) -> Source? {
    let tokens = words.tokens(atMost: 8)
    let start = tokens.longestWords(of: ["nhu", "nhu o", "nhu tai", "tuong tu", "tuong tu nhu"], at: 0)
    guard start > 0, let last = tokens.last, last.kind == .number else { return nil }
    let written = words.text(of: last)
    if let row = Int(written), start + tokens.longestWords(of: ofRow, at: start) == tokens.count - 1,
      tokens.count > start + 1
    {
      return .row(row)
    }
    guard let code = CriterionCode(written), code.depth > 1,
      start + tokens.longestWords(of: ofCode, at: start) == tokens.count - 1
    else { return nil }
    return .criterion(code)
  }
}

extension ItemBuilder {
  /// What the words of a field stand for, taken over from another item.
  ///
  /// Nothing is taken where it is not certain which item is meant, or where that item says nothing: then the words are
  /// left as text that belongs to no field.
  static func withDittos(_ builders: [ItemBuilder]) -> [ItemBuilder] {
    guard builders.contains(where: { !$0.dittos.isEmpty }) else { return builders }
    var result = builders
    for index in result.indices {
      for ditto in result[index].dittos {
        let source = place(of: ditto, at: index, among: result)
        if source.map({ result[index].take(ditto, from: result[$0]) }) != true {
          result[index].unplaced.append(ditto.place)
          // Signs alone are no words of the account.
          if ditto.place.source.words(in: ditto.place.range).isEmpty {
            result[index].taken.append(ditto.place.finding(.unplacedText))
          }
        }
      }
    }
    return result
  }

  /// The place of the item that is meant.
  private static func place(of ditto: Ditto, at index: Int, among builders: [ItemBuilder]) -> Int? {
    let table = builders[index].table
    let found: [Int]
    switch ditto.source {
    case .above:
      found = index > 0 && builders[index - 1].table == table ? [index - 1] : []
    case .row(let number):
      found =
        table == nil ? [] : builders.indices.filter { builders[$0].table == table && builders[$0].ordinal == number }
    case .criterion(let code): found = builders.indices.filter { builders[$0].item.code == code && $0 != index }
    }
    return found.count == 1 ? found[0] : nil
  }

  private mutating func take(_ ditto: Ditto, from other: ItemBuilder) -> Bool {
    switch ditto.field {
    case .lead: return takeLead(ditto, from: other)
    case .coordinating: return takeCoordinating(ditto, from: other)
    case .assignment:
      let led = takeLead(ditto, from: other)
      return takeCoordinating(ditto, from: other) || led
    case .time:
      guard item.time == nil, let text = other.item.time else { return false }
      (item.time, time) = (text, other.time)
      note(ditto, text, other)
    case .cause:
      guard item.causes.isEmpty, !other.item.causes.isEmpty else { return false }
      (item.causes, causes) = (other.item.causes, other.causes)
      note(ditto, item.causes.joined(separator: "; "), other)
    case .remedy:
      guard item.remedies.isEmpty, !other.item.remedies.isEmpty else { return false }
      (item.remedies, remedies) = (other.item.remedies, other.remedies)
      note(ditto, item.remedies.joined(separator: "; "), other)
    case .score, .name, .other: return false
    }
    return true
  }

  private mutating func takeLead(_ ditto: Ditto, from other: ItemBuilder) -> Bool {
    guard item.leadText == nil, let text = other.item.leadText else { return false }
    (item.leadText, leads) = (text, other.leads)
    note(ditto, text, other)
    return true
  }

  private mutating func takeCoordinating(_ ditto: Ditto, from other: ItemBuilder) -> Bool {
    guard coordinating.isEmpty, !other.coordinating.isEmpty else { return false }
    coordinating = other.coordinating
    note(ditto, coordinating.map { UnitName($0).name }.joined(separator: "; "), other)
    return true
  }

  private mutating func note(_ ditto: Ditto, _ value: String, _ other: ItemBuilder) {
    taken.append(ditto.place.finding(.takenFromOther, [ditto.place.text, value, other.item.code.description]))
  }
}
