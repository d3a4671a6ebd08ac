import PlanModel

/// Writes an export line by line: lists and objects that hold records are broken, and each record has one line, so that
/// comparing two exports line by line shows which records differ.
///
/// What is written goes out in pieces, so that the memory needed does not grow with the file.
struct ExportText {
  /// Takes the next piece.
  let put: (_ piece: [UInt8]) throws(FileFault) -> Void
  private var json = JSONWriter()
  private var depth = 0
  private var isFirst = true
  private static let piece = 1 << 16

  init(put: @escaping (_ piece: [UInt8]) throws(FileFault) -> Void) { self.put = put }

  /// Begins a list or an object, the whole export or a part of it on a line of its own.
  mutating func begin(_ bracket: String, name: String? = nil) {
    if depth > 0 { startLine(name) }
    json.raw(bracket)
    depth += 1
    isFirst = true
  }

  /// Begins a line that further lines below it belong to.
  mutating func begin(_ body: (inout JSONWriter) -> Void) {
    startLine(nil)
    body(&json)
    depth += 1
    isFirst = true
  }

  /// Ends what was begun last.
  mutating func end(_ bracket: String) {
    depth -= 1
    if !isFirst { breakLine() }
    json.raw(bracket)
    isFirst = false
  }

  /// A value on a line of its own.
  mutating func line(_ name: String? = nil, _ body: (inout JSONWriter) -> Void) throws(FileFault) {
    startLine(name)
    body(&json)
    if json.bytes.count >= Self.piece { try put(json.take()) }
  }

  /// Hands out the rest.
  mutating func finish() throws(FileFault) {
    json.raw("\n")
    try put(json.take())
  }

  private mutating func startLine(_ name: String?) {
    if !isFirst { json.raw(",") }
    isFirst = false
    breakLine()
    guard let name else { return }
    json.string(name)
    json.raw(": ")
  }

  private mutating func breakLine() {
    json.raw("\n")
    for _ in 0..<depth { json.raw("  ") }
  }
}
