/// An element of a part that was written here: enough of XML to look at what ought to be there.
public final class XMLElement {
  /// With its prefix, as it is written: `w:p`.
  public let name: String
  /// The attributes by name.
  public let attributes: [String: String]
  /// The elements in it.
  public private(set) var children: [XMLElement] = []
  /// The text in it, as it is written.
  public private(set) var text = ""

  private init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The outermost element of a part; `nil` where tags do not fit each other.
  public static func root(of part: String) -> XMLElement? {
    let root = XMLElement("", [:])
    var open = [root]
    var rest = part[...]
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      open[open.count - 1].text += rest[..<start]
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        guard open.count > 1, open.removeLast().name == tag.dropFirst() else { return nil }
        continue
      }
      let element = XMLElement(tag.hasSuffix("/") ? tag.dropLast() : tag)
      open[open.count - 1].children.append(element)
      if !tag.hasSuffix("/") { open.append(element) }
    }
    return open.count == 1 && root.children.count == 1 ? root.children[0] : nil
  }

  private convenience init(_ tag: Substring) {
    let name = tag.prefix { $0 != " " }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].filter { $0 != " " }
      let value = rest[rest.index(equals, offsetBy: 2)...].prefix { $0 != "\"" }
      attributes[key] = String(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    self.init(String(name), attributes)
  }

  /// The element and all in it, the outer ones first.
  public var all: [XMLElement] { [self] + children.flatMap(\.all) }

  /// The elements of that name in it.
  public func all(_ name: String) -> [XMLElement] { all.filter { $0.name == name } }

  /// The first element of that name directly in it.
  public func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}
