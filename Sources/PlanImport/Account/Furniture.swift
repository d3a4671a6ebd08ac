import PlanModel

/// Tells the parts of running text that belong to the document and not to what the plan says: letterhead, legal basis and
/// purpose, announcements, keys, recipients and signature.
struct Furniture {
  private static let letterhead = Lexicon.builtIn.phrases("furniture.letterhead")
  private static let preamble = Lexicon.builtIn.phrases("furniture.preamble")
  private static let preambleSections = Lexicon.builtIn.phrases("section.preamble")
  private static let announcements = Lexicon.builtIn.phrases("announcement.end")
  private static let aids = Lexicon.builtIn.phrases("furniture.aid")
  /// How far down a letterhead may reach, in paragraphs.
  private static let headReach = 24
  private static let longestLine = 160
  private static let longestAnnouncement = 400
  /// The most words of a line of recipients or signatures.
  private static let mostClosingWords = 16

  private let outline: Outline
  private let firstItem: Int
  private let titleLine: Int
  /// The places where tables that were read begin.
  private let tableStarts: Set<Int>

  /// Looks at an outline whose title stands at that line; `tables` are the places where tables begin that were read.
  init(_ outline: Outline, titleLine: Int?, tables: [Int]) {
    self.outline = outline
    tableStarts = Set(tables)
    firstItem = outline.opens.firstIndex(of: true) ?? outline.blocks.count
    self.titleLine = titleLine ?? 0
  }

  /// Claims all of it.
  func claim(in map: inout ClaimMap) {
    var isPreambleSection = false
    var isClosing = false
    var hasHeading = false
    for (index, block) in outline.blocks.enumerated() {
      switch block.kind {
      case .contents:
        map.take(block.passage, .page)
        continue
      case .closing:
        isClosing = true
        map.take(block.passage, .closing)
        continue
      case .section where index < Self.headReach && block.markers.isEmpty && !hasHeading && isLetterhead(block):
        map.take(block.passage, .letterhead)
        continue
      case .section, .numbered:
        guard Self.isHeading(block) else { break }
        map.take(block.passage, .structure)
        if case .section = block.kind {
          (hasHeading, isClosing) = (hasHeading || !block.markers.isEmpty, false)
          isPreambleSection = Self.opensPreamble(block)
        }
        continue
      case .group:
        map.take(block.passage, .structure)
        continue
      case .duties:
        let end = ClosingWords.dutiesColon(of: block.passage, behind: block.textStart) ?? block.passage.range.upperBound
        map.take(block.passage.upTo(end), .structure)
        isPreambleSection = false
        continue
      case .keeping:
        let colon = block.passage.range.first { block.passage.source.fold[$0] == UInt8(ascii: ":") }
        map.take(block.passage.upTo(colon ?? block.passage.range.upperBound), .structure)
        continue
      case .heading, .label, .text: break
      }
      if isClosing {
        if Self.isClosingLine(block) { map.take(block.passage, .closing) }
      } else if Self.isAnnouncement(block.passage) {
        map.take(block.passage, .structure)
      } else if tableStarts.contains(block.passage.range.upperBound + 1), Self.isTitle(block) {
        map.take(block.passage, .structure)
      } else if Self.isAid(block) {
        map.take(block.passage, .aid)
      } else if index < firstItem {
        if isPreambleSection || Self.begins(block.text, Self.preamble) {
          map.take(block.passage, .preamble)
        } else if index < Self.headReach, !hasHeading, isLetterhead(block) {
          map.take(block.passage, .letterhead)
        }
      }
    }
  }

  private static func begins(_ text: Passage, _ phrases: [Phrase]) -> Bool {
    text.tokens(atMost: 8).longest(of: phrases, at: 0) > 0
  }

  /// Whether a numbered paragraph only names what stands below it.
  static func isHeading(_ block: Block) -> Bool {
    guard block.passage.range.count <= 300 else { return false }
    if case .section = block.kind, block.passage.range.count <= 200 { return true }
    let text = block.text.trimmed()
    guard let last = text.range.last else { return true }
    let colon = text.range.first { text.source.fold[$0] == UInt8(ascii: ":") }
    return (colon == nil || colon == last) && !text.endsSentence
  }

  private static func opensPreamble(_ block: Block) -> Bool {
    let tokens = block.text.tokens(atMost: 12)
    return tokens.longest(of: preambleSections, at: 0) > 0
  }

  private static func isAnnouncement(_ passage: Passage) -> Bool {
    guard passage.range.count <= longestAnnouncement else { return false }
    let text = passage.trimmed()
    guard let last = text.range.last else { return false }
    let sign = text.source.fold[last]
    guard sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".") else { return false }
    let tokens = text.trimmed(".:").tokens(atMost: 100)
    return (max(0, tokens.count - 6)..<tokens.count).contains { index in
      let length = tokens.longest(of: announcements, at: index)
      return length > 0 && index + length == tokens.count
    }
  }

  /// "Ghi chú: VP: Văn phòng Sở; …", "Bảng 1. …", a line in brackets below the title.
  private static func isAid(_ block: Block) -> Bool {
    let tokens = block.text.tokens(atMost: 60)
    let length = tokens.longest(of: aids, at: 0)
    if length > 0, length < tokens.count {
      if tokens[length].isSign(":") { return Legend.isKey(block.text) }
      return tokens[length].kind == .number && 3...30 ~= tokens.count
    }
    return false
  }

  /// Whether a paragraph right above a table only names it.
  private static func isTitle(_ block: Block) -> Bool {
    let text = block.passage.trimmed()
    guard let first = block.text.range.first, text.range.count <= longestLine else { return false }
    return Letters.isCapital(text.source.scalars[first]) && !text.endsSentence
      && !text.source.fold[text.range].contains(UInt8(ascii: ":"))
  }

  private func isLetterhead(_ block: Block) -> Bool {
    guard block.passage.range.count <= Self.longestLine else { return false }
    let tokens = block.text.tokens(atMost: 40)
    if tokens.longest(of: Self.letterhead, at: 0) > 0 { return true }
    // "Lạng Sơn, ngày 08 tháng 01 năm 2025"
    if let day = tokens.firstWords("ngay"), tokens.firstWords("thang") != nil, day > 0 { return true }
    let words = tokens.filter { $0.kind == .word }
    return block.passage.line <= titleLine && words.allSatisfy(\.isAllCapitals)
      || block.passage.range.count <= 12 && words.isEmpty
  }

  private static func isClosingLine(_ block: Block) -> Bool {
    let words = block.passage.source.words(in: block.passage.range)
    return words.count <= mostClosingWords
  }
}
