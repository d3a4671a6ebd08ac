import Glibc
import Screen
import Testing
import Themes

/// The themes that come with the program.
struct BuiltInThemeTests {
  private let shelf = ThemeShelf(folder: "/not/there")

  @Test func theListIsWhatTheFolderHolds() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = ThemeShelf(folder: "/" + root + "/themes")
    #expect(try Set(folder.names()) == Set(ThemeShelf.builtInNames))
    for name in ThemeShelf.builtInNames { #expect(try folder.theme(named: name) == shelf.theme(named: name)) }
  }

  @Test(arguments: ThemeShelf.builtInNames)
  func everyThemeIsWhole(_ name: String) throws {
    let theme = try shelf.theme(named: name)
    #expect(!theme.vietnameseName.isEmpty && !theme.englishName.isEmpty)
    for role in Role.allCases where !role.isOverlay {
      #expect(theme[role].background != .default, "\(role) looks right on any terminal")
      #expect(theme[role].foreground != .default)
    }
  }

  @Test(arguments: ThemeShelf.builtInNames + ["monochrome"])
  func theSelectedRowIsNotToldByHueAlone(_ name: String) throws {
    let theme = try name == "monochrome" ? .monochrome : shelf.theme(named: name)
    #expect(theme[.selection] != theme[.selectionDim])
    #expect(!theme[.match].attributes.isEmpty)
    #expect(!theme[.stateBlocked].attributes.isEmpty && !theme[.overdue].attributes.isEmpty)
  }

  @Test func withoutColoursNoneIsUsed() {
    for role in Role.allCases {
      #expect(Theme.monochrome[role].foreground == .default)
      #expect(Theme.monochrome[role].background == .default)
    }
  }

  @Test func anUnknownNameIsSaidWithTheKnownOnes() throws {
    let fault = #expect(throws: ThemeFault.self) { try shelf.theme(named: "tối") }
    #expect(fault?.description == "tối: no such theme; there are dark, light, high-contrast, basic16")
  }
}
