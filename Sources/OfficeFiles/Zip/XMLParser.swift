import CExpat

/// What a part of a document says, element by element.
protocol XMLEvents: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeFault)
  /// An element ends.
  func end(_ name: XMLName) throws(OfficeFault)
  /// Text between tags; a stretch of text may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeFault)
}

/// Reads XML piece by piece with expat and hands on what it says.
///
/// A document type is refused where it begins, so that no entity is ever declared, expanded or loaded.
final class XMLParser {
  private let part: String
  private let depthLimit: Int
  private let tagLimit: Int
  private let events: any XMLEvents
  private let parser: XML_Parser
  private var depth = 0
  /// How many bytes came since anything was said; the parser keeps all of them.
  private var unsaid = 0
  private var fault: OfficeFault?

  init(part: String, limits: OfficeLimits, _ events: any XMLEvents) {
    self.part = part
    self.events = events
    depthLimit = limits.depth
    tagLimit = limits.tagBytes
    // Fails only when there is no memory left at all.
    parser = XML_ParserCreate(nil)!
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLParser.of($0).starts($1, $2) }, { XMLParser.of($0).ends($1) })
    XML_SetCharacterDataHandler(parser) { XMLParser.of($0).says($1, Int($2)) }
    XML_SetCommentHandler(parser) { context, _ in XMLParser.of(context).unsaid = 0 }
    XML_SetProcessingInstructionHandler(parser) { context, _, _ in XMLParser.of(context).unsaid = 0 }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      let parser = XMLParser.of(context)
      parser.stop(.documentType(parser.part))
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the next piece.
  func feed(_ bytes: UnsafeRawBufferPointer) throws(OfficeFault) { try parse(bytes, isLast: false) }

  /// Says that there are no more pieces.
  func finish() throws(OfficeFault) { try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }

  private func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(OfficeFault) {
    let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
    unsaid += bytes.count
    let status = XML_Parse(parser, start, Int32(bytes.count), isLast ? 1 : 0)
    if let fault { throw fault }
    guard status == XML_STATUS_OK else { throw refusal }
    guard unsaid <= tagLimit else { throw .tagTooLong(part, limit: tagLimit) }
  }

  private var refusal: OfficeFault {
    switch XML_GetErrorCode(parser) {
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .unknownEncoding(part)
    default: .badXML(part, line: Int(XML_GetCurrentLineNumber(parser)))
    }
  }

  // MARK: Called by expat

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLParser {
    Unmanaged<XMLParser>.fromOpaque(context!).takeUnretainedValue()
  }

  private func stop(_ fault: OfficeFault) {
    if self.fault == nil { self.fault = fault }
    XML_StopParser(parser, 0)
  }

  private func starts(_ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    guard fault == nil, let name else { return }
    unsaid = 0
    depth += 1
    guard depth <= depthLimit else { return stop(.tooDeep(part, limit: depthLimit)) }
    do throws(OfficeFault) { try events.start(XMLName(name), XMLAttributes(list)) } catch { stop(error) }
  }

  private func ends(_ name: UnsafePointer<CChar>?) {
    guard fault == nil, let name else { return }
    unsaid = 0
    depth -= 1
    do throws(OfficeFault) { try events.end(XMLName(name)) } catch { stop(error) }
  }

  private func says(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard fault == nil, let text, count > 0 else { return }
    unsaid = 0
    do throws(OfficeFault) {
      try text.withMemoryRebound(to: UInt8.self, capacity: count) { bytes throws(OfficeFault) in
        try events.text(UnsafeBufferPointer(start: bytes, count: count))
      }
    } catch { stop(error) }
  }
}

extension ZipArchive {
  /// Reads a part as XML.
  ///
  /// - Throws: `.missingPart` when there is none of that name, or why it cannot be read.
  func parse(_ name: String, _ events: any XMLEvents) throws(OfficeFault) {
    try parse(name, events, bytes: limits.partBytes)
  }

  /// Reads a part as XML that says only what belongs to others, such as styles, and is kept as a whole.
  func parseSide(_ name: String, _ events: any XMLEvents) throws(OfficeFault) {
    try parse(name, events, bytes: limits.sideBytes)
  }

  private func parse(_ name: String, _ events: any XMLEvents, bytes: Int) throws(OfficeFault) {
    if let part = part(name), part.unpacked > UInt64(bytes) { throw .partTooLarge(part.name, limit: bytes) }
    let parser = XMLParser(part: name, limits: limits, events)
    try read(name) { piece throws(OfficeFault) in try parser.feed(piece) }
    try parser.finish()
  }
}
