import Screen

extension ThemeFile {
  /// The theme of this file and the one it inherits from: whatever a role leaves out is as in `text`, except in roles
  /// that are laid over others.
  func theme(parent: ThemeFile?) throws(ThemeFault) -> Theme {
    let palette = try resolvedColors(parent: parent)
    let base = try style(of: .text, parent: parent, palette)
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      let style = try style(of: role, parent: parent, palette)
      styles[role] = role.isOverlay ? style : style.filled(from: base)
    }
    guard let names = names ?? parent?.names else { throw fault(.missing(key: "name"), at: "name") }
    return Theme(vietnameseName: names.vietnamese, englishName: names.english) { styles[$0] ?? base }
  }

  private func style(of role: Role, parent: ThemeFile?, _ palette: [String: Color]) throws(ThemeFault) -> Style {
    for file in [self, parent] {
      guard let file, let entry = file.roles[role] else { continue }
      return Style(
        foreground: try file.resolve(entry.foreground, palette),
        background: try file.resolve(entry.background, palette),
        attributes: entry.attributes)
    }
    throw fault(.missing(key: "roles.\(role.name)"), at: "roles")
  }

  /// The named colours of both files; the heir's win, in the roles it inherits as well.
  private func resolvedColors(parent: ThemeFile?) throws(ThemeFault) -> [String: Color] {
    var palette: [String: Color] = [:]
    for file in [parent, self] {
      guard let file else { continue }
      // A name stands for a colour, not for another name.
      for (name, entry) in file.colors { palette[name] = try file.resolve(entry, [:]) }
    }
    return palette
  }

  private func resolve(_ entry: ColorEntry?, _ palette: [String: Color]) throws(ThemeFault) -> Color {
    guard let entry else { return .default }
    guard let color = palette[entry.text] ?? Color(themed: entry.text) else {
      throw fault(.unknownColor(key: entry.key, value: entry.text), at: entry.key)
    }
    return color
  }
}

extension Color {
  /// `#rrggbb`, a palette entry from 0 to 255, or `default`.
  init?(themed text: String) {
    if text == "default" {
      self = .default
    } else if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
        return nil
      }
      self = .rgb(
        UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value))
    } else {
      guard let index = UInt8(text) else { return nil }
      self = .indexed(index)
    }
  }
}

extension Style {
  /// The style with the colours it does not name taken from another.
  fileprivate func filled(from base: Style) -> Style {
    Style(
      foreground: foreground == .default ? base.foreground : foreground,
      background: background == .default ? base.background : background, attributes: attributes)
  }
}
