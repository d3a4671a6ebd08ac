@testable import OfficeFiles

/// The parts of an office file as text.
struct OfficeParts {
  private let zip: ZipArchive

  /// The parts of these bytes.
  init(_ bytes: [UInt8]) throws { zip = try ZipArchive(bytes) }

  /// The names of the parts, in their order.
  var names: [String] { zip.parts.map(\.name) }

  /// A part.
  func text(_ name: String) throws -> String {
    var bytes: [UInt8] = []
    try zip.read(name) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same file with a part changed.
  func changing(_ name: String, _ change: (String) -> String) throws -> [UInt8] {
    let writer = ZipWriter()
    for part in names { writer.add(part, part == name ? change(try text(part)) : try text(part)) }
    return writer.finish() ?? []
  }
}
