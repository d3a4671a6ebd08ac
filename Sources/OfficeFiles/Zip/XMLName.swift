import Glibc

/// The name of an element or attribute as the parser hands it over, without its prefix: `w:tbl` is `tbl`.
///
/// Prefixes are free to choose and namespaces differ between editions of the formats, so only the local name counts.
/// Valid only during the call that it is handed to.
struct XMLName {
  private let start: UnsafePointer<CChar>
  private let count: Int

  init(_ name: UnsafePointer<CChar>) {
    let colon = strchr(name, 0x3A)
    start = colon.map { UnsafePointer($0) + 1 } ?? name
    count = strlen(start)
  }

  /// Whether it is that name; also lets names stand in a `switch`.
  static func ~= (name: StaticString, value: XMLName) -> Bool {
    value.count == name.utf8CodeUnitCount && memcmp(value.start, name.utf8Start, value.count) == 0
  }

  /// Whether it is that name.
  static func == (value: XMLName, name: StaticString) -> Bool { name ~= value }
}

/// The attributes of an element. Valid only during the call that they are handed to.
struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.list = list }

  /// The value of the attribute of that name, whatever its prefix.
  subscript(name: StaticString) -> String? { bytes(name).map { String(cString: $0) } }

  /// The value as a whole number.
  func int(_ name: StaticString) -> Int? {
    guard let bytes = bytes(name), bytes.pointee != 0 else { return nil }
    var end: UnsafeMutablePointer<CChar>?
    let value = strtol(bytes, &end, 10)
    return end?.pointee == 0 ? value : nil
  }

  /// Whether an attribute says yes: `1`, `true`, `on`; what is not there is `missing`.
  func flag(_ name: StaticString, missing: Bool = false) -> Bool {
    guard let bytes = bytes(name) else { return missing }
    let value = XMLName(bytes)
    return !(value == "0" || value == "false" || value == "off" || value == "none")
  }

  /// The bytes of the value, ended by a zero.
  func bytes(_ name: StaticString) -> UnsafePointer<CChar>? {
    guard var place = list else { return nil }
    while let key = place.pointee {
      if name ~= XMLName(key) { return place[1].map { UnsafePointer($0) } }
      place += 2
    }
    return nil
  }
}
