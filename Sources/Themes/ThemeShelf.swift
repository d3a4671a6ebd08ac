/// The themes there are: those that come with the program, and the user's own in a folder. Only the one asked for is
/// read; it is on the way to the first picture.
public struct ThemeShelf: Sendable {
  /// The names of the themes that come with the program.
  public static let builtInNames = builtIn.map(\.name)

  private let folder: String

  /// The shelf with a folder of the user's own themes, which need not be there.
  public init(folder: String) {
    self.folder = folder
  }

  /// A theme by its name, a file's without `.toml`. One of the user's hides one of the program's.
  public func theme(named name: String) throws(ThemeFault) -> Theme {
    if let file = try ownFile(name) {
      return try file.theme(parent: parent(of: file))
    }
    guard let theme = Theme.builtIn(name) else {
      throw ThemeFault(file: name, line: nil, problem: .notFound(known: try names()))
    }
    return theme
  }

  /// A theme read from a file that comes with the program, which `Theme.builtIn` should have ready.
  public static func readBuiltIn(_ name: String) throws(ThemeFault) -> Theme? {
    try builtInFile(name)?.theme(parent: nil)
  }

  /// The names of all themes, the program's first.
  public func names() throws(ThemeFault) -> [String] {
    let own = try Folder.names(in: folder).filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    return ThemeShelf.builtInNames + own.filter { !ThemeShelf.builtInNames.contains($0) }.sorted()
  }

  private func ownFile(_ name: String) throws(ThemeFault) -> ThemeFile? {
    guard !name.isEmpty, !name.contains("/"), name.first != "." else { return nil }
    let path = "\(folder)/\(name).toml"
    guard let bytes = try Folder.contents(of: path) else { return nil }
    return try ThemeFile(name: path, source: String(decoding: bytes, as: UTF8.self))
  }

  private func parent(of file: ThemeFile) throws(ThemeFault) -> ThemeFile? {
    guard let name = file.inherits else { return nil }
    if let parent = try ThemeShelf.builtInFile(name) { return parent }
    throw file.fault(.unknownParent(name, known: ThemeShelf.builtInNames), at: "inherits")
  }

  private static func builtInFile(_ name: String) throws(ThemeFault) -> ThemeFile? {
    guard let entry = builtIn.first(where: { $0.name == name }) else { return nil }
    return try ThemeFile(name: "\(name).toml", source: String(decoding: entry.bytes(), as: UTF8.self))
  }

  /// The files of the folder `themes`, by hand: the compiler puts them in, but makes no list of them.
  private static let builtIn: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("dark", { PackageResources.dark_toml }),
    ("light", { PackageResources.light_toml }),
    ("high-contrast", { PackageResources.high_contrast_toml }),
    ("basic16", { PackageResources.basic16_toml }),
  ]
}
