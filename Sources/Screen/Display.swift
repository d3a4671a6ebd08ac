/// A place that shows canvases and hands over what the user does: a terminal, or a stand-in for one in tests.
///
/// The loop reads all waiting events with `events(timeout:)`, changes the state, then calls `show` once.
public protocol Display: AnyObject {
  /// The cells there are now.
  var size: Size { get }

  /// The colours it can show.
  var colorDepth: ColorDepth { get }

  /// Whether it reports the mouse. While it does, the terminal's own selection needs Shift.
  var reportsMouse: Bool { get set }

  /// Makes the screen look like the canvas; only what differs is sent.
  func show(_ canvas: Canvas)

  /// All events that are waiting. With none it waits for the first: so many milliseconds, for ever with nil, not at
  /// all with 0; an empty answer means that time is up, or that something can be read from `news`.
  /// - Throws: `DisplayEnd` when there is nothing to wait for any more.
  func events(timeout milliseconds: Int?, or news: Int32?) throws -> [InputEvent]

  /// Forgets what the screen is thought to show, so that the next `show` draws every cell.
  func invalidate()

  /// Gives the terminal back to the shell and stops the program, as Ctrl-Z does; returns when it goes on.
  func suspend()

  /// Gives the terminal back while `body` runs: for the user's editor.
  func leaveTemporarily<Result>(_ body: () throws -> Result) rethrows -> Result

  /// Draws attention without words.
  func bell()
}

extension Display {
  /// The same without anything else to wait for.
  public func events(timeout milliseconds: Int?) throws -> [InputEvent] {
    try events(timeout: milliseconds, or: nil)
  }
}

/// Why a display has come to its end.
public enum DisplayEnd: Error, Hashable, Sendable {
  /// The program was told to stop by a signal.
  case terminated(signal: Int32)
  /// The terminal is no longer there.
  case gone

  /// The status to exit with: 128 and the signal's number; a vanished terminal counts as SIGHUP.
  public var exitStatus: Int32 {
    switch self {
    case .terminated(let signal): 128 + signal
    case .gone: 129
    }
  }
}
