import OfficeFiles
import PlanModel
import TextFiles

/// Reads the text of a signed plan into a draft with findings.
///
/// Pure and deterministic: the same bytes and words give the same draft. It never invents an item, never takes a field from a
/// neighbour and never settles a contradiction; what it cannot place or believe becomes a finding with its line. Time
/// and memory grow linearly with the text, and `limits` bounds both.
public struct PlanReader: Sendable {
  /// What the reader takes in at most.
  public var limits: ReadLimits
  /// The words that the office adds to those of the program.
  public var words: OwnWords

  /// A reader with its limits, and the office's own words.
  public init(limits: ReadLimits = ReadLimits(), words: OwnWords = .none) {
    (self.limits, self.words) = (limits, words)
  }

  /// Reads the bytes of a file.
  public func read(_ bytes: UnsafeRawBufferPointer) throws(ImportFault) -> PlanDraft {
    try words.reading { () throws(ImportFault) in try draft(of: SourceText.decoded(bytes, limits: limits)) }
  }

  /// Reads the bytes of a file.
  public func read(_ bytes: [UInt8]) throws(ImportFault) -> PlanDraft {
    try words.reading { () throws(ImportFault) in
      if let table = try DelimitedPlan(bytes, limits: limits) { return try draft(of: office(table.document)) }
      return try draft(of: source(of: bytes))
    }
  }

  /// Reads the bytes of a file, and lists its lines for whoever compares the draft with them.
  public func reading(_ bytes: [UInt8]) throws(ImportFault) -> ReadPlan {
    try words.reading { () throws(ImportFault) in
      if let table = try DelimitedPlan(bytes, limits: limits) { return try listed(office(table.document)) }
      let source = try source(of: bytes)
      return ReadPlan(draft: try draft(of: source), source: source.listing)
    }
  }

  private func source(of bytes: [UInt8]) throws(ImportFault) -> SourceText {
    let source = bytes.withUnsafeBytes { buffer in
      Result { () throws(ImportFault) in try SourceText.decoded(buffer, limits: limits) }
    }
    return try source.get()
  }

  /// Reads text that is already decoded.
  public func read(text: String) throws(ImportFault) -> PlanDraft { try read(Array(text.utf8)) }

  /// Reads a document of an office program.
  ///
  /// What the document's own reader noted comes first among the findings.
  public func read(_ document: OfficeDocument) throws(ImportFault) -> PlanDraft {
    try words.reading { () throws(ImportFault) in try draft(of: office(document)) }
  }

  /// Reads a document of an office program, and lists its lines for whoever compares the draft with them.
  public func reading(_ document: OfficeDocument) throws(ImportFault) -> ReadPlan {
    try words.reading { () throws(ImportFault) in try listed(office(document)) }
  }

  private func office(_ document: OfficeDocument) throws(ImportFault) -> OfficeSource {
    try OfficeSource(document.inUnicode(), limits: limits)
  }

  private func listed(_ text: OfficeSource) throws(ImportFault) -> ReadPlan {
    ReadPlan(draft: try draft(of: text), source: text.source.listing)
  }

  private func draft(of text: OfficeSource) throws(ImportFault) -> PlanDraft {
    guard !text.source.lines.isEmpty else { throw .empty }
    var draft = try draft(of: text.source)
    draft.places = text.places
    return draft
  }

  /// Why a document of an office program was read as it was.
  public func explanation(of document: OfficeDocument) throws(ImportFault) -> ReadingExplanation {
    try words.reading { () throws(ImportFault) in
      try PlanReading(office(document).source, limits: limits).explanation
    }
  }

  /// Why the bytes of a file were read as they were.
  public func explanation(of bytes: [UInt8]) throws(ImportFault) -> ReadingExplanation {
    try words.reading { () throws(ImportFault) in
      if let table = try DelimitedPlan(bytes, limits: limits) { return try explanation(of: table.document) }
      return try PlanReading(source(of: bytes), limits: limits).explanation
    }
  }

  private func draft(of source: SourceText) throws(ImportFault) -> PlanDraft {
    try PlanReading(source, limits: limits).draft
  }
}
