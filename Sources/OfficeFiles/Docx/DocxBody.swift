/// The body of a Word document while it is read: what element one is in, the paragraph and tables that are open.
final class DocxBody: XMLEvents {
  /// What an element is to the reader.
  enum Element {
    /// Whatever stands in it is read as if the element were not there.
    case transparent
    /// Nothing in it is read.
    case skipped
    case paragraph, paragraphProperties, markProperties
    case run, runProperties, text
    case table, row, rowProperties, cell, cellProperties
    case textBox
    case control, controlProperties
    case field, formData
    case alternatives
  }

  /// What was met on the way and left out or accepted.
  struct Seen {
    var insertions = 0
    var deletions = 0
    var hiddenPieces = 0
    var hiddenRows = 0
    var objects = 0
    var pictures = 0
    var struck = SeenText()
    /// What was taken in from elsewhere and not read.
    var partsNotRead: [String] = []
  }

  /// A place that takes blocks: the body, a cell, a text box.
  struct Container {
    var blocks: [OfficeBlock] = []
    var paragraph: OpenParagraph?
    /// Text of paragraphs whose mark was deleted; it goes on in the next one.
    var carried = OpenText()
  }

  let styles: DocxStyles
  let limits: OfficeLimits
  var counter: ListCounter
  var seen = Seen()
  var elements: [Element] = []
  var containers = [Container()]
  /// The tables that are open, the innermost last.
  var tables: [OpenTable] = []
  var run = OpenRun()
  /// The runs that text boxes interrupt.
  var runs: [OpenRun] = []
  var fields: [OpenField] = []
  /// For each open choice between alternatives whether one was taken.
  var alternatives: [Bool] = []
  var controls: [OpenControl] = []
  /// Notes that were typed below the text by hand.
  var handNotes: [OfficeParagraph] = []
  /// What was read of the parts that the document takes in, by their relations.
  let chunks: [String: DocxChunk]
  /// How many pages began, as the program noted where it laid the text out.
  var pageBreaks = 0
  var paragraphCount = 0
  var tableCount = 0
  private var textBytes = 0
  /// How many paragraphs and cells began.
  private var count = 0

  init(_ styles: DocxStyles, _ counter: ListCounter, limits: OfficeLimits, chunks: [String: DocxChunk] = [:]) {
    self.styles = styles
    self.counter = counter
    self.limits = limits
    self.chunks = chunks
  }

  /// The blocks of the body, when all is read.
  var finishedBlocks: [OfficeBlock] {
    pageBreaks > 0 ? containers[0].blocks : containers[0].blocks.map(\.withoutPage)
  }

  /// The place of the innermost container. Blocks are added in place, as copies would cost time with each.
  var top: Int { containers.count - 1 }

  // MARK: Events

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeFault) {
    if name == "p" || name == "tc" { count += 1 }
    guard count <= limits.paragraphs else { throw .tooManyParagraphs(limit: limits.paragraphs) }
    let parent = elements.last ?? .transparent
    elements.append(parent == .skipped ? .skipped : element(name, attributes, in: parent))
  }

  func end(_ name: XMLName) {
    guard let element = elements.popLast() else { return }
    switch element {
    case .paragraph: endParagraph()
    case .run: endRun()
    case .table: endTable()
    case .row: endRow()
    case .cell: endCell()
    case .textBox: endTextBox()
    case .control: endControl()
    case .alternatives: alternatives.removeLast()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeFault) {
    guard elements.last == .text else { return }
    textBytes += bytes.count
    guard textBytes <= limits.textBytes else { throw .tooMuchText(limit: limits.textBytes) }
    run.text += String(decoding: bytes, as: UTF8.self)
  }

  /// What an element is, by its name and where it stands.
  private func element(_ name: XMLName, _ attributes: XMLAttributes, in parent: Element) -> Element {
    switch parent {
    case .paragraphProperties: return inParagraphProperties(name, attributes)
    case .markProperties: return inMarkProperties(name, attributes)
    case .runProperties: return inRunProperties(name, attributes)
    case .rowProperties: return inRowProperties(name, attributes)
    case .cellProperties: return inCellProperties(name, attributes)
    case .controlProperties: return inControlProperties(name, attributes)
    case .field: return name == "ffData" ? .formData : .skipped
    case .formData: return inFormData(name, attributes)
    case .alternatives: return alternative(name)
    case .text: return .skipped
    default: return content(name, attributes, in: parent)
    }
  }

  /// The first alternative is the one that a program of today shows; the other says the same once more.
  private func alternative(_ name: XMLName) -> Element {
    guard name == "Choice" || name == "Fallback", !alternatives[alternatives.count - 1] else { return .skipped }
    alternatives[alternatives.count - 1] = true
    return .transparent
  }
}
