import CNcurses
import CTermGuard
import Glibc
import Screen

/// The terminal of the user, drawn on by ncurses and read byte by byte.
///
/// There is one at a time in a process, used from one thread. It gives the terminal back as it was when it is closed
/// or let go of, when it is suspended, and when the program crashes. ncurses only draws: its own key reading lets
/// terminal replies and cut-up pastes through as typed text.
public final class CursesTerminal: Display {
  let device: TerminalDevice
  let inbox: SignalInbox
  let handle: OpaquePointer
  let files: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  let gate: OutputGate
  var pairs: StylePairs
  var decoder = InputDecoder()
  /// When a lone ESC has waited long enough for a sequence to follow.
  var escapeDue: ContinuousClock.Instant?
  /// What ncurses has been told that the screen shows; nil when every cell must be told anew.
  var shown: Canvas?
  /// Events of the terminal's own making that wait for the next reading.
  var waiting: [InputEvent] = []
  var isOpen = true

  /// The cells there are now.
  public internal(set) var size: Size

  /// The colours that the terminal has.
  public var colorDepth: ColorDepth { pairs.depth }

  /// Whether the mouse is reported. While it is, the terminal's own selection needs Shift.
  public var reportsMouse = false {
    didSet {
      guard reportsMouse != oldValue, isOpen else { return }
      device.write(reportsMouse ? Mode.mouseOn : Mode.mouseOff)
    }
  }

  /// Takes a terminal over: the one at `path`, or the one that controls this process.
  public init(path: String? = nil) throws(TerminalFault) {
    try useUTF8Locale()
    let term = getenv("TERM").map { String(cString: $0) } ?? ""
    if term == "dumb" { throw .dumb(term: term) }
    let device = try TerminalDevice(path: path)
    do throws(TerminalFault) {
      let files = try CursesTerminal.streams(of: device)
      termguard_arm(device.descriptor)
      // Before ncurses starts: it leaves signals alone that have a handler.
      let inbox = try SignalInbox()
      guard let handle = newterm(nil, files.output, files.input) ?? newterm("xterm-256color", files.output, files.input)
      else {
        inbox.close()
        throw TerminalFault.unknownTerminal(term: term)
      }
      (self.device, self.files, self.inbox, self.handle) = (device, files, inbox, handle)
      gate = OutputGate(of: files.output, to: device)
      set_term(handle)
      pairs = StylePairs()
      size = Size(columns: Int(nc_columns()), rows: Int(nc_rows()))
    } catch {
      termguard_disarm()
      device.close()
      throw error
    }
    guard nc_can_move_cursor() else {
      close()
      throw .dumb(term: term)
    }
    takeOver()
  }

  deinit {
    close()
  }

  /// Gives the terminal back. Doing so twice does no harm.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    giveBack()
    termguard_disarm()
    inbox.close()
    gate.close()
    delscreen(handle)
    fclose(files.input)
    fclose(files.output)
    device.close()
  }

  private func takeOver() {
    raw()
    noecho()
    nonl()
    // No update is ever broken off for typing: all input is read before a screen is drawn.
    typeahead(-1)
    adoptSize()
    device.write(Mode.on)
  }

  private static func streams(
    of device: TerminalDevice
  ) throws(TerminalFault) -> (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>) {
    let copies = (fcntl(device.descriptor, F_DUPFD_CLOEXEC, 3), fcntl(device.descriptor, F_DUPFD_CLOEXEC, 3))
    guard copies.0 >= 0, copies.1 >= 0, let input = fdopen(copies.0, "r"), let output = fdopen(copies.1, "w")
    else { throw .system(errno: errno) }
    return (input, output)
  }
}

/// The sequences that ncurses has no name for.
enum Mode {
  /// Bracketed paste and reports of the window's focus.
  static let on = "\u{1b}[?2004h\u{1b}[?1004h"
  static let off = "\u{1b}[?2004l\u{1b}[?1004l"
  /// Buttons and wheel, in the form without limits.
  static let mouseOn = "\u{1b}[?1000h\u{1b}[?1006h"
  static let mouseOff = "\u{1b}[?1006l\u{1b}[?1000l"
}

/// Sets the part of the locale that ncurses and `wcwidth` go by: the user's, or `C.UTF-8` when that is not UTF-8.
private func useUTF8Locale() throws(TerminalFault) {
  _ = setlocale(LC_CTYPE, "")
  if nc_locale_is_utf8() { return }
  guard setlocale(LC_CTYPE, "C.UTF-8") != nil, nc_locale_is_utf8() else { throw .noUTF8 }
}
