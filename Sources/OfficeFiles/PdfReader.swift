/// Reads the text layer of a PDF with the `pdftotext` program of poppler, which places every word on its page.
///
/// Honest limits: text in pictures is not read, but its pages are named; two columns of prose side by side are read line
/// by line across both.
struct PdfReader {
  private static let program = "pdftotext"
  /// What `pdftotext` may ask for; a book of 300 pages needs a tenth of it.
  private static let memory = 192 << 20

  let limits: OfficeLimits

  /// The document in the bytes of a PDF.
  func read(_ bytes: [UInt8]) throws(OfficeFault) -> OfficeDocument {
    var child = ChildProcess(command: "\(Self.program) -tsv -enc UTF-8 - -", limits: limits)
    child.memory = Self.memory
    let outcome = try child.run(bytes)
    try Self.check(outcome)
    let pages = PdfWords.pages(outcome.output)
    guard !pages.isEmpty else { throw .damagedPDF }
    let empty = pages.filter { !Self.hasText($0) }.map(\.number)
    guard empty.count < pages.count else { throw .onlyPictures(pages: pages.count) }
    var document = OfficeDocument(format: .pdf, blocks: LaidOutText(pages).blocks)
    if !empty.isEmpty { document.notes.append(.pagesWithoutText(empty)) }
    if !Self.isWhole(bytes) { document.notes.append(.cutShort) }
    return document
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
