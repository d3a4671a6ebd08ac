import PlanModel
import TextFiles

extension SourceText {
  /// The text of a file's bytes, or why they are none.
  static func decoded(_ bytes: UnsafeRawBufferPointer, limits: ReadLimits) throws(ImportFault) -> SourceText {
    var (builder, notes) = try SourceDecoder(limits: limits).decoded(bytes) {
      SourceBuilder(expecting: $0, mostLines: limits.lines)
    }
    builder.notes = notes
    let source = builder.finish()
    guard !builder.hasTooManyLines else { throw .tooManyLines(limit: limits.lines) }
    guard !source.lines.isEmpty else { throw .empty }
    return source
  }
}
