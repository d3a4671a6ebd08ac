import Screen

/// A style for every role.
public struct Theme: Hashable, Sendable {
  /// What it is called in Vietnamese.
  public let vietnameseName: String
  /// What it is called in English.
  public let englishName: String
  /// One style a role, in the order of `Role.allCases`.
  private let styles: [Style]

  /// A theme that looks the styles up by role.
  init(vietnameseName: String, englishName: String, style: (Role) -> Style) {
    self.vietnameseName = vietnameseName
    self.englishName = englishName
    styles = Role.allCases.map(style)
  }

  /// A theme of these styles, one a role.
  init(vietnameseName: String, englishName: String, styles: [Style]) {
    self.vietnameseName = vietnameseName
    self.englishName = englishName
    self.styles = styles
  }

  /// The style of a role.
  public subscript(role: Role) -> Style { styles[role.rawValue] }
}

extension Theme {
  /// A theme without a single colour, for terminals that have none and people who want none: bold, underline and
  /// reverse only.
  public static let monochrome = Theme(vietnameseName: "Không màu", englishName: "No colour") { role in
    switch role {
    case .title, .paneTitleFocused, .dialogTitle, .header, .keyBarKey, .borderFocused, .lead, .noticeGood, .bad,
      .overdue, .soon, .stateBlocked, .finding:
      Style(attributes: .bold)
    case .selection, .noticeError: Style(attributes: [.reverse, .bold])
    case .match: Style(attributes: [.underline, .bold])
    case .selectionDim, .field: Style(attributes: .underline)
    case .fieldFocused: Style(attributes: .reverse)
    default: .plain
    }
  }
}
