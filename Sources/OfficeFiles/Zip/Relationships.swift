/// Which parts belong to a part of an office file, by what they are to it.
final class Relationships: XMLEvents {
  /// Part names by the last word of their kind: `styles`, `numbering`, `worksheet`; the first of each kind.
  private(set) var parts: [String: String] = [:]
  /// Part names by identifier.
  private(set) var byID: [String: String] = [:]
  /// All of them in order, by identifier and kind; without a part where they lead out of the file.
  private(set) var list: [(id: String, part: String?, kind: String)] = []
  private static let most = 10_000
  private let folder: [Substring]

  /// The relationships of a part; none when the archive lists none.
  ///
  /// - Parameter part: the part, empty for the archive as a whole.
  init(of part: String, in zip: ZipArchive) throws(OfficeFault) {
    let names = part.split(separator: "/")
    folder = Array(names.dropLast())
    let list = (folder.map(String.init) + ["_rels", "\(names.last ?? "").rels"]).joined(separator: "/")
    if zip.part(list) != nil { try zip.parseSide(list, self) }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", let target = attributes["Target"] else { return }
    let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    let part = attributes["TargetMode"] == "External" ? nil : resolved(target)
    if let id = attributes["Id"], list.count < Self.most { list.append((id, part, kind)) }
    guard let part else { return }
    if !kind.isEmpty, parts[kind] == nil { parts[kind] = part }
    if let id = attributes["Id"] { byID[id] = part }
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// The part that a target means: relative to the folder of the part, or from the top.
  private func resolved(_ target: String) -> String {
    var names = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      if step == ".." { _ = names.popLast() } else if step != "." { names.append(step) }
    }
    return names.joined(separator: "/")
  }
}
