import Screen

extension ThemeShelf {
  /// `Theme+BuiltIn.swift`, made anew from the files that come with the program.
  public static func builtInSource() throws(ThemeFault) -> String {
    var cases = ""
    var themes = ""
    for name in builtInNames {
      guard let theme = try readBuiltIn(name) else { continue }
      let identifier = name.filter { $0 != "-" }
      cases += "    case \"\(name)\": \(identifier)\n"
      themes += "\n  private static var \(identifier): Theme {\n\(theme.source)\n  }\n"
    }
    return """
      // Made from themes/*.toml by .ci/generate: every style as a number, since reading a file would be felt at the start.
      import Screen

      extension Theme {
        /// The theme of that name, if it comes with the program.
        static func builtIn(_ name: String) -> Theme? {
          switch name {
      \(cases)    default: nil
          }
        }
      \(themes)}
      """
  }
}

extension Theme {
  /// The theme as Swift.
  fileprivate var source: String {
    let styles = Role.allCases.map { "        Style(number: \(Theme.literal(self[$0].number))),  // \($0.name)\n" }
    return """
          Theme(
            vietnameseName: "\(vietnameseName)", englishName: "\(englishName)",
            styles: [
      \(styles.joined())      ])
      """
  }

  /// A number in sixteen hexadecimal digits, four and four.
  private static func literal(_ number: Int) -> String {
    let digits = String(UInt64(number), radix: 16)
    let all = String(repeating: "0", count: 16 - digits.count) + digits
    return "0x" + stride(from: 0, to: 16, by: 4).map { String(all.dropFirst($0).prefix(4)) }.joined(separator: "_")
  }
}
