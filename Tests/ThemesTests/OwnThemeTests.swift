import Glibc
import Screen
import Testing
import Themes

/// The user's own themes, and what is said of mistakes in them.
final class OwnThemeTests {
  private let folder: String
  private var shelf: ThemeShelf { ThemeShelf(folder: folder) }

  init() {
    var template = Array("/tmp/cchc-themes-XXXXXX".utf8CString)
    folder = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    for name in (try? shelf.names()) ?? [] { unlink("\(folder)/\(name).toml") }
    rmdir(folder)
  }

  /// Writes a theme and tries to use it: what is said, or `ok`.
  private func said(_ source: String) throws -> String {
    try write(source, "của-tôi")
    do throws(ThemeFault) {
      _ = try shelf.theme(named: "của-tôi")
      return "ok"
    } catch {
      return String(error.description.dropFirst(folder.utf8.count + 1))
    }
  }

  private func write(_ source: String, _ name: String) throws {
    let file = try #require(fopen("\(folder)/\(name).toml", "w"))
    fputs(source, file)
    fclose(file)
  }

  @Test func mayInheritAndSayOnlyWhatDiffers() throws {
    try write(
      """
      inherits = "dark"
      name = { vi = "Của tôi", en = "Mine" }
      [colors]
      paper = "#000000"
      [roles]
      overdue = { fg = 196, underline = true }
      """, "mine")
    let (mine, dark) = (try shelf.theme(named: "mine"), try shelf.theme(named: "dark"))
    #expect(mine.vietnameseName == "Của tôi")
    #expect(mine[.text].background == .rgb(0, 0, 0))
    #expect(mine[.text].foreground == dark[.text].foreground)
    #expect(mine[.overdue] == Style(foreground: .indexed(196), background: .rgb(0, 0, 0), attributes: .underline))
    #expect(mine[.dialog] == dark[.dialog])
    #expect(try shelf.names() == ["dark", "light", "high-contrast", "basic16", "mine"])
  }

  @Test func whatARoleLeavesOutIsAsInText() throws {
    try write("inherits = \"light\"\n[roles]\nselection = { bg = 4 }\nmuted = {}\n", "mine")
    let mine = try shelf.theme(named: "mine")
    #expect(mine[.selection] == Style(background: .indexed(4)))
    #expect(mine[.muted] == mine[.text])
  }

  @Test func hidesTheProgramsOwn() throws {
    try write("inherits = \"dark\"\nname = { vi = \"Khác\", en = \"Other\" }\n", "dark")
    #expect(try shelf.theme(named: "dark").englishName == "Other")
    #expect(try shelf.names() == ThemeShelf.builtInNames)
  }

  @Test func everyMistakeIsNamedWithFileAndKey() throws {
    let file = "của-tôi.toml"
    #expect(try said("inherits = \"dark\"\n") == "ok")
    #expect(try said("inherits = \"dark\"\n\nfont = \"x\"\n") == "\(file):3: font: unknown key")
    #expect(
      try said("inherits = \"darkk\"\n")
        == "\(file):1: inherits: \"darkk\" is none of dark, light, high-contrast, basic16")
    #expect(
      try said("inherits = \"dark\"\n[roles]\noverdu = { fg = 1 }\n") == "\(file):3: roles.overdu: no such role")
    #expect(
      try said("inherits = \"dark\"\n[roles]\n# x\noverdue = { fg = \"redd\" }\n")
        == "\(file):4: roles.overdue.fg: no colour is called \"redd\"")
    #expect(
      try said("inherits = \"dark\"\n[roles]\noverdue = { color = 1 }\n")
        == "\(file):3: roles.overdue.color: unknown key")
    #expect(
      try said("inherits = \"dark\"\n[roles]\noverdue = { bold = 1 }\n")
        == "\(file):3: roles.overdue.bold: must be true or false")
    #expect(try said("inherits = \"dark\"\n[roles]\noverdue = 3\n") == "\(file):3: roles.overdue: must be a table")
    #expect(try said("inherits = 3\n") == "\(file):1: inherits: must be a text")
    #expect(
      try said("inherits = \"dark\"\n[colors]\npaper = \"#12345\"\n")
        == "\(file):3: colors.paper: no colour is called \"#12345\"")
    #expect(
      try said("inherits = \"dark\"\n[colors]\npaper = 256\n") == "\(file):3: colors.paper: no colour is called \"256\""
    )
    #expect(try said("inherits = \"dark\"\nname = { vi = \"x\" }\n") == "\(file):2: name.en: is missing")
    #expect(try said("name = { vi = \"x\", en = \"y\" }\n[roles]\n") == "\(file):2: roles.text: is missing")
    #expect(try said("name = \n").hasPrefix("\(file):1: "))
    #expect(try said("[colors]\na = 1\na = 2\n").hasPrefix("\(file):3: "))
  }

  @Test func aFileThatCannotBeReadIsSaid() throws {
    mkdir("\(folder)/x.toml", 0o700)
    defer { rmdir("\(folder)/x.toml") }
    let fault = #expect(throws: ThemeFault.self) { try shelf.theme(named: "x") }
    #expect(fault?.problem == .unreadable(reason: "Is a directory"))
  }

  @Test func aNameIsNoPath() throws {
    try write("inherits = \"dark\"\n", "mine")
    for name in ["../mine", "\(folder)/mine", "", ".", ".mine"] {
      #expect(throws: ThemeFault.self) { try shelf.theme(named: name) }
    }
  }
}
