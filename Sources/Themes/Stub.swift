import Screen
public enum Role: String, CaseIterable, Sendable {
  case text, muted, title, paneTitle, paneTitleFocused, border, borderFocused, selection, selectionDim, match, header,
    keyBar, keyBarKey, notice, noticeError, noticeGood, barFull, barMissing, stateNotStarted, stateInProgress,
    stateAwaiting, stateDone, stateBlocked, stateCancelled, overdue, soon, noDeadline, lead, coordinating, finding,
    field, fieldFocused, dialog, dialogTitle, label, good, bad
}
public struct Theme: Sendable {
  public var vietnameseName = "", englishName = ""; public subscript(role: Role) -> Style { Style() };
  public static let monochrome = Theme()
}
public struct ThemeShelf {
  public init(folder: String) {}; public func theme(named: String) throws -> Theme { .monochrome };
  public func names() throws -> [String] { [] }
}
