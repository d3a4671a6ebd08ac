/// Reads the text layer of a PDF with the `pdftotext` program of poppler, which places every word on its page.
///
/// Honest limits: text in pictures is not read, but its pages are named; two columns of prose side by side are read line
/// by line across both.
struct PdfReader {
  private static let program = "pdftotext"
  /// What `pdftotext` may ask for; a book of 300 pages needs a tenth of it.
  static let memory = 192 << 20

  let limits: OfficeLimits

  /// The document in the bytes of a PDF.
  func read(_ bytes: [UInt8]) throws(OfficeFault) -> OfficeDocument {
    let start = ContinuousClock.now
    let pages = PdfWords.pages(try words(in: bytes))
    guard !pages.isEmpty else { throw .damagedPDF }
    let empty = pages.filter { !Self.hasText($0) }.map(\.number)
    guard empty.count < pages.count else { throw .onlyPictures(pages: pages.count) }
    let text = LaidOutText(pages, rules: rules(in: bytes, pages: pages, since: start))
    let notes = text.notes.map { OfficeParagraph(text: $0) }
    var document = OfficeDocument(format: .pdf, blocks: text.blocks, footnotes: notes)
    if !text.turned.isEmpty { document.notes.append(.turnedPages(text.turned)) }
    if !notes.isEmpty { document.notes.append(.footnotes(notes.count)) }
    if !empty.isEmpty { document.notes.append(.pagesWithoutText(empty)) }
    if !Self.isWhole(bytes) { document.notes.append(.cutShort) }
    return document
  }

  /// What the program says of all pages: of a long file by several at once, each of some pages.
  private func words(in bytes: [UInt8]) throws(OfficeFault) -> [UInt8] {
    let ranges = try PdfRanges(of: bytes, limits: limits).ranges
    // Together they take no more than one would.
    var share = limits
    share.programBytes /= ranges.count
    let children = ranges.map { range in
      var child = ChildProcess(command: "\(Self.program) \(range)-bbox -enc UTF-8 - -", limits: share)
      child.memory = Self.memory / ranges.count
      return child
    }
    let outcomes = try ChildProcess.run(children, bytes)
    for outcome in outcomes { try Self.check(outcome) }
    return outcomes.count == 1 ? outcomes[0].output : outcomes.flatMap(\.output)
  }

  /// Longer files are books of text: drawing their pages would take seconds, and cells are told by the places of words.
  private static let mostRuledPages = 60

  /// The rules of the pages, drawn in what is left of the time to read the file. Without them cells are told by the places of
  /// words, so that a file whose drawings take too long is still read.
  private func rules(
    in bytes: [UInt8], pages: [PlacedPage], since start: ContinuousClock.Instant
  ) -> [[PageRule]] {
    var limits = limits
    limits.seconds -= Int((ContinuousClock.now - start).components.seconds) + 1
    guard pages.count <= Self.mostRuledPages, limits.seconds > 0 else { return [] }
    let drawn = "pdftocairo -svg - - | grep -e '^<page>' -e stroke-width -e fill-rule"
    var child = ChildProcess(command: drawn, limits: limits)
    child.memory = Self.memory
    guard let outcome = try? child.run(bytes), outcome.status == 0 else { return [] }
    return PdfRules.pages(outcome.output)
  }

  private static func check(_ outcome: ChildProcess.Outcome) throws(OfficeFault) {
    let complaint = outcome.complaint
    switch outcome.status {
    case 0: return
    case ChildProcess.notFound: throw .programMissing(program, package: "poppler-utils")
    case 1, 3:
      throw complaint.lowercased().contains("password") || outcome.status == 3 ? .encrypted : .damagedPDF
    default:
      let detail = complaint.split(separator: "\n").last.map(String.init) ?? ""
      throw .programFailed(program, detail: detail)
    }
  }

  /// Whether a page has more text than a stamp or a page number that lies over a picture.
  private static func hasText(_ page: PlacedPage) -> Bool {
    var letters = 0
    for word in page.words {
      letters += word.text.unicodeScalars.count { $0.properties.isAlphabetic }
      if letters >= 8 { return true }
    }
    return false
  }

  /// Whether the file ends as a PDF does.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%%EOF".utf8)
    let tail = Array(bytes.suffix(2048))
    return tail.indices.dropLast(mark.count - 1).contains { tail[$0..<$0 + mark.count].elementsEqual(mark) }
  }
}
