/// What a piece of the screen is, as opposed to how it looks. Every theme gives every role a style; the raw value is
/// the place of it in the theme's list.
public enum Role: Int, CaseIterable, Sendable {
  /// Running text, and the ground everything stands on.
  case text
  /// What may be overlooked.
  case muted
  /// A heading within a pane.
  case title
  /// A field's name.
  case label

  /// The first line of the screen.
  case header
  /// The title of a pane without the focus.
  case paneTitle
  /// The title of the pane that has it.
  case paneTitleFocused
  /// The lines around and between panes.
  case border
  /// The lines of the focused pane.
  case borderFocused
  /// The words in the key bar.
  case keyBar
  /// The keys in it.
  case keyBarKey
  /// The notice line.
  case notice
  /// A notice that something was refused or went wrong.
  case noticeError
  /// A notice that something was saved.
  case noticeGood

  /// Laid over the selected row of the focused pane.
  case selection
  /// Laid over the selected row of the other panes.
  case selectionDim
  /// Laid over what a search has found.
  case match

  /// Work not begun.
  case stateNotStarted
  /// Work under way.
  case stateInProgress
  /// Work said to be done, not yet confirmed.
  case stateAwaiting
  /// Work done.
  case stateDone
  /// Work that is stuck.
  case stateBlocked
  /// Work called off.
  case stateCancelled
  /// Past its deadline.
  case overdue
  /// Near its deadline.
  case soon
  /// Without a deadline.
  case noDeadline
  /// The leading part in an assignment.
  case lead
  /// The supporting part.
  case coordinating
  /// What an import or a check found unclear.
  case finding

  /// The part of a bar that has been achieved.
  case barFull
  /// The part that is missing.
  case barMissing
  /// A number or word in one's favour.
  case good
  /// One against.
  case bad

  /// A dialog's ground and text.
  case dialog
  /// Its title.
  case dialogTitle
  /// A text field without the focus.
  case field
  /// The one being typed in.
  case fieldFocused

  /// Its name in a theme file.
  public var name: String { "\(self)" }

  /// The role of that name.
  init?(named name: String) {
    guard let role = Role.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// Whether it is laid over what is drawn already: what it leaves out shines through.
  public var isOverlay: Bool {
    switch self {
    case .selection, .selectionDim, .match: true
    default: false
    }
  }
}
