import Glibc

/// What the fuzzer calls with each input; the reader is named by `CCHC_READER`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Reader.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Ends with a report when something that always holds does not.
func always(_ holds: Bool, _ what: @autoclosure () -> String) {
  if holds { return }
  say("does not hold: \(what())")
  abort()
}

/// Says something on standard error.
private func say(_ text: String) {
  let bytes = Array("\(text)\n".utf8)
  _ = write(2, bytes, bytes.count)
}

/// What takes the inputs.
enum Reader: String, CaseIterable {
  /// Bytes of a file of text, as a plan.
  case text
  /// XML between the tags of a Word document's body, as a plan.
  case docx
  /// HTML that a Word document takes in, as a plan.
  case html
  /// XML between the tags of a sheet, as a plan and as a scorecard.
  case xlsx
  /// Bytes of an office file of any kind, archive and all.
  case archive
  /// What `pdftotext -bbox` says of a PDF, and between its lines what `pdftocairo -svg` draws of it, as a plan.
  case layout
  /// Bytes of a CSV file, as a scorecard and as a table of all departments.
  case scores
  /// Bytes of an export, as JSON.
  case json
  /// Damages to a plan file and to a journal beside it.
  case plan
  /// Bytes from a terminal.
  case keys

  static let chosen: Reader = {
    let name = getenv("CCHC_READER").map { String(cString: $0) } ?? ""
    guard let reader = Reader(rawValue: name) else {
      say("CCHC_READER is one of \(allCases.map(\.rawValue).joined(separator: ", "))")
      exit(64)
    }
    return reader
  }()

  func read(_ bytes: [UInt8]) {
    switch self {
    case .text: PlanCheck.text(bytes)
    case .docx: PlanCheck.document(OfficeInputs.docx(bytes))
    case .html: PlanCheck.document(OfficeInputs.docx(Array("<w:altChunk r:id=\"r2\"/>".utf8), html: bytes))
    case .xlsx:
      let file = OfficeInputs.xlsx(bytes)
      PlanCheck.document(file)
      TableCheck.document(file)
    case .archive: PlanCheck.document(bytes)
    case .layout: PlanCheck.layout(bytes)
    case .scores: TableCheck.text(bytes)
    case .json: ExportCheck.bytes(bytes)
    case .plan: PlanFileCheck.bytes(bytes)
    case .keys: KeyCheck.bytes(bytes)
    }
  }
}
