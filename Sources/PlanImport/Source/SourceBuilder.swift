import OfficeFiles
import PlanModel
import TextFiles

/// Makes a `SourceText` out of scalars as they come: lines of any ending, normal form C, one kind of blank, nothing
/// invisible, no leftovers of bold marks.
struct SourceBuilder: ScalarSink {
  private var scalars: [UInt32] = []
  private var fold: [UInt8] = []
  private var lines: [SourceText.Line] = []
  private var line: [UInt32] = []
  private var number = 1
  private var blanks = 0
  private var opensPage = false
  private var needsComposing = false
  private var afterReturn = false
  private var goesOn = false
  private var tables: [SourceText.Table] = []
  /// What was noted while the text was decoded.
  var notes: [OfficeNote] = []
  /// Whether lines of signs only are kept that are quotes or strokes, as they stand in cells for what is above.
  var keepsSigns = false
  private var layout = SourceLayout()
  private var words: (places: [Range<Int>], middle: Int)?
  private var hasRaisedFigures = false
  private var raised = RaisedMarks()
  /// Whether each line begins a paragraph, as the document itself knows.
  var knowsParagraphs = false

  /// Whether there were more lines than the limit; those beyond it are left out.
  private(set) var hasTooManyLines = false
  private let mostLines: Int

  init(expecting count: Int, mostLines: Int = ReadLimits().lines) {
    self.mostLines = mostLines
    scalars.reserveCapacity(count)
    fold.reserveCapacity(count)
  }

  /// Takes the next scalar of the document.
  mutating func append(_ scalar: UInt32) {
    switch scalar {
    // Letters of other languages that look like Đ and are typed for it.
    case 0xD0, 0x189: return append(0x110)
    case 0xF0, 0x256: return append(0x111)
    case 0x0A where afterReturn:
      afterReturn = false
      return
    case 0x0A, 0x0B, 0x0D, 0x85, 0x2028, 0x2029:
      endLine()
      number += 1
    case 0x0C:
      endLine()
      opensPage = true
    default:
      line.append(Self.dyet(scalar))
      if scalar >= 0x300 { noteForm(scalar) }
      if scalar >= 0xB2, RaisedFigures.isSign(scalar) { hasRaisedFigures = true }
    }
    afterReturn = scalar == 0x0D
  }

  /// The finished text.
  mutating func finish() -> SourceText {
    endLine()
    // The last lines may be of no word whose place is known.
    while !layout.placed.isEmpty, layout.placed.count < lines.count { layout.placed.append(nil) }
    return SourceText(
      scalars: scalars, fold: fold, lines: lines, tables: tables, knowsParagraphs: knowsParagraphs,
      notes: notes + raised.notes,
      layout: knowsParagraphs ? nil : layout)
  }

  /// The number of the line that comes next.
  var lineNumber: Int { number }
  /// How many lines with text there are.
  var lineCount: Int { lines.count }

  /// Icelandic and African letters that look like đ and are typed for it by old keyboards and fonts.
  private static func dyet(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD0, 0x189: 0x110
    case 0xF0, 0x256: 0x111
    default: scalar
    }
  }

  /// Takes the lines of a paragraph.
  mutating func append(paragraph text: String) {
    for scalar in text.unicodeScalars { append(scalar.value == 0x0C ? 0x20 : scalar.value) }
    append(0x0A)
  }

  /// Says where the words of the next line stand on its page, in tenths of a point, and how far down it is.
  mutating func place(words: [Range<Int>], middle: Int) { self.words = (words, middle) }

  /// Says that the next line goes on with the paragraph of the line before.
  mutating func continueParagraph() { goesOn = true }

  /// Notes a table, the lines of which have come.
  mutating func append(_ table: SourceText.Table) { tables.append(table) }

  private mutating func noteForm(_ scalar: UInt32) {
    if 0x1E00...0x1EFF ~= scalar || 0x2000...0x206F ~= scalar { return }
    needsComposing = true
  }

  private mutating func endLine() {
    if line.isEmpty {
      if !opensPage || scalars.isEmpty { blanks += 1 }
      return
    }
    guard lines.count < mostLines else {
      hasTooManyLines = true
      return line.removeAll(keepingCapacity: true)
    }
    if needsComposing { line = Composition.composed(line) }
    if hasRaisedFigures { raised.remove(from: &line) }
    let start = scalars.count
    let indent = appendCleanLine()
    if scalars.count == start || isRule(from: start) {
      scalars.removeSubrange(start...)
      fold.removeSubrange(start...)
      while let gap = layout.gaps.last, gap.place >= start { layout.gaps.removeLast() }
      blanks += 1
    } else {
      let range = start..<scalars.count
      lines.append(
        .init(
          number: number, range: range, indent: indent, length: visibleLength, blanksBefore: blanks,
          opensPage: opensPage, goesOn: goesOn))
      if let words { append(words.places, words.middle, to: range) }
      scalars.append(UInt32(Letters.blank))
      fold.append(Letters.blank)
      (blanks, opensPage) = (0, false)
    }
    line.removeAll(keepingCapacity: true)
    (needsComposing, hasRaisedFigures, goesOn, words) = (false, false, false, nil)
  }

  /// Notes where the words of a line stand, unless the line lost or gained some on the way.
  private mutating func append(_ places: [Range<Int>], _ middle: Int, to line: Range<Int>) {
    while layout.placed.count + 1 < lines.count { layout.placed.append(nil) }
    let count = fold[line].count { $0 == Letters.blank } + 1
    layout.placed.append(count == places.count ? .init(words: places, middle: middle) : nil)
  }

  /// The length of the line up to its last visible sign.
  private var visibleLength: Int {
    line.count - line.reversed().prefix { Blanks.isBlank($0) || Blanks.isInvisible($0) }.count
  }

  /// Appends the line with blanks collapsed; returns its indent.
  private mutating func appendCleanLine() -> Int {
    let folds = Letters.folds
    let start = scalars.count
    var indent = 0
    var gap = 0
    var tabs = 0
    for (place, scalar) in line.enumerated() {
      if Blanks.isInvisible(scalar) { continue }
      if Blanks.isBlank(scalar) {
        gap += scalar == 0x09 ? 4 : 1
        tabs += scalar == 0x09 ? 1 : 0
        continue
      }
      if isMarkup(at: place) { continue }
      if gap > 0, scalars.count > start {
        if gap > 1, tabs == 0, !knowsParagraphs { layout.gaps.append(.init(place: scalars.count, width: gap)) }
        appendGap(gap, tabs)
      } else if gap > 0 {
        indent = gap
      }
      (gap, tabs) = (0, 0)
      scalars.append(scalar)
      fold.append(scalar < UInt32(folds.count) ? folds[Int(scalar)] : Letters.fold(scalar))
    }
    return indent
  }

  /// Appends one blank for a gap, and each tab as itself.
  private mutating func appendGap(_ gap: Int, _ tabs: Int) {
    let signs = tabs > 0 ? Letters.tab : gap > 2 ? Letters.wideGap : UInt32(Letters.blank)
    for _ in 0..<max(1, tabs) {
      scalars.append(signs)
      fold.append(Letters.blank)
    }
  }

  /// Whether the sign belongs to a run of `**` or `__`, or to the `#` of a heading.
  private func isMarkup(at place: Int) -> Bool {
    let scalar = line[place]
    guard scalar == 0x2A || scalar == 0x5F || scalar == 0x23 else { return false }
    if scalar == 0x23 { return line[..<place].allSatisfy { $0 == 0x23 || Blanks.isBlank($0) } }
    return place > 0 && line[place - 1] == scalar || place + 1 < line.count && line[place + 1] == scalar
  }

  /// Whether the line is only a drawn rule.
  private func isRule(from start: Int) -> Bool {
    if keepsSigns, fold[start...].contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "/") }) {
      return false
    }
    return fold[start...].allSatisfy { !Letters.isLetter($0) && !Letters.isDigit($0) }
      && scalars[start...].allSatisfy { $0 < 0xE000 }
  }
}
