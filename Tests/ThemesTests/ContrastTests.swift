import Screen
import Testing
import Themes

/// Text can be read on every ground it can stand on: the ratio of WCAG 2.1.
struct ContrastTests {
  /// Roles that carry no words.
  private static let drawings: Set<Role> = [.border, .borderFocused, .barFull, .barMissing]
  /// Roles that stand in the rows of panes, and so may be selected.
  private static let inRows: [Role] = [
    .text, .muted, .title, .label, .stateNotStarted, .stateInProgress, .stateAwaiting, .stateDone, .stateBlocked,
    .stateCancelled, .overdue, .soon, .noDeadline, .lead, .coordinating, .finding, .good, .bad,
  ]

  @Test(arguments: ["dark", "light", "high-contrast"])
  func everyWordCanBeRead(_ name: String) throws {
    let theme = try ThemeShelf(folder: "").theme(named: name)
    let least = name == "high-contrast" ? 7 : 4.5
    for role in Role.allCases where !role.isOverlay {
      let ratio = contrast(theme[role])
      #expect(ratio >= (Self.drawings.contains(role) ? 3 : least), "\(name): \(role) has \(ratio)")
    }
    for role in Self.inRows {
      for overlay in Role.allCases where overlay.isOverlay {
        let ratio = contrast(theme[overlay].merging(over: theme[role]))
        #expect(ratio >= least, "\(name): \(role) under \(overlay) has \(ratio)")
      }
      var inDialog = theme[role]
      inDialog.background = theme[.dialog].background
      #expect(contrast(inDialog) >= least, "\(name): \(role) in a dialog has \(contrast(inDialog))")
    }
  }

  @Test func theBasicColoursCanBeTold() throws {
    let theme = try ThemeShelf(folder: "").theme(named: "basic16")
    for role in Role.allCases where !role.isOverlay {
      #expect(contrast(theme[role]) >= 4.5, "\(role) has \(contrast(theme[role]))")
    }
  }

  private func contrast(_ style: Style) -> Double {
    let lights = [luminance(style.foreground), luminance(style.background)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ color: Color) -> Double {
    let (red, green, blue) = parts(color)
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The value to the power of 2.4, near enough: x² · x^0.4 by the fifth root of x².
  private func power(_ value: Double) -> Double {
    let square = value * value
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  /// The basic palette is taken as xterm has it.
  private func parts(_ color: Color) -> (UInt8, UInt8, UInt8) {
    let basic: [(UInt8, UInt8, UInt8)] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
      (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
      (255, 255, 255),
    ]
    switch color.kind {
    case .default: return (0, 0, 0)
    case .indexed(let index): return basic[Int(index) & 15]
    case .rgb(let red, let green, let blue): return (red, green, blue)
    }
  }
}
