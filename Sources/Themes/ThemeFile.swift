import Screen
import TOMLKit

/// A theme file read: its own entries, not yet put together with those it inherits.
struct ThemeFile {
  let name: String
  let source: String
  private(set) var inherits: String?
  private(set) var names: (vietnamese: String, english: String)?
  /// The names given to colours.
  private(set) var colors: [String: ColorEntry] = [:]
  private(set) var roles: [Role: RoleEntry] = [:]

  /// A colour as it is written, with the key it stands at.
  struct ColorEntry {
    let key: String
    let text: String
  }

  /// What a file says of a role.
  struct RoleEntry {
    var foreground: ColorEntry?
    var background: ColorEntry?
    var attributes: Attributes = []
  }

  /// Reads TOML; `name` is the file's, for what is said about it.
  init(name: String, source: String) throws(ThemeFault) {
    self.name = name
    self.source = source
    let top = try ThemeFile.parse(name: name, source: source)
    for key in top.keys {
      switch key {
      case "inherits": inherits = try string(top[key], key)
      case "name": names = try readNames(table(top[key], key))
      case "colors": try readColors(table(top[key], key))
      case "roles": try readRoles(table(top[key], key))
      default: throw fault(.unknownKey(key), at: key)
      }
    }
  }

  private static func parse(name: String, source: String) throws(ThemeFault) -> TOMLTable {
    do {
      return try TOMLTable(string: source)
    } catch let error as TOMLParseError {
      throw ThemeFault(file: name, line: error.source.begin.line, problem: .syntax(reason: error.description))
    } catch {
      throw ThemeFault(file: name, line: nil, problem: .syntax(reason: "\(error)"))
    }
  }

  private func readNames(_ table: TOMLTable) throws(ThemeFault) -> (vietnamese: String, english: String) {
    for key in table.keys where key != "vi" && key != "en" { throw fault(.unknownKey("name.\(key)"), at: "name") }
    return (try string(table["vi"], "name.vi"), try string(table["en"], "name.en"))
  }

  private mutating func readColors(_ table: TOMLTable) throws(ThemeFault) {
    for key in table.keys { colors[key] = try color(table[key], "colors.\(key)") }
  }

  private mutating func readRoles(_ table: TOMLTable) throws(ThemeFault) {
    for key in table.keys {
      guard let role = Role(named: key) else { throw fault(.unknownRole(key), at: key) }
      roles[role] = try readRole(self.table(table[key], "roles.\(key)"), "roles.\(key)")
    }
  }

  private func readRole(_ table: TOMLTable, _ path: String) throws(ThemeFault) -> RoleEntry {
    var entry = RoleEntry()
    for key in table.keys {
      let place = "\(path).\(key)"
      switch key {
      case "fg": entry.foreground = try color(table[key], place)
      case "bg": entry.background = try color(table[key], place)
      default:
        guard let attribute = ThemeFile.attributes[key] else { throw fault(.unknownKey(place), at: place) }
        guard let isOn = table[key]?.bool else {
          throw fault(.wrongKind(key: place, wanted: "true or false"), at: place)
        }
        if isOn { entry.attributes.insert(attribute) }
      }
    }
    return entry
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}
