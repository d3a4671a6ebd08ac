import CNcurses
import CTermGuard
import Glibc
import Screen

extension CursesTerminal {
  /// Gives the terminal back to the shell and stops, as Ctrl-Z does; returns when the program is in front again.
  /// A `.resize` event then asks for a new drawing.
  public func suspend() {
    guard isOpen else { return }
    giveBack()
    termguard_disarm()
    termguard_stop()
    termguard_rearm()
    forgetSignalsOfOthers()
    comeBack()
  }

  /// Gives the terminal back while `body` runs, say the user's editor. Ctrl-C there does not end this program; Ctrl-Z
  /// stops both. A `.resize` event then asks for a new drawing.
  public func leaveTemporarily<Result>(_ body: () throws -> Result) rethrows -> Result {
    guard isOpen else { return try body() }
    giveBack()
    termguard_disarm()
    termguard_yield()
    defer {
      termguard_resume()
      termguard_rearm()
      forgetSignalsOfOthers()
      comeBack()
    }
    return try body()
  }

  /// Leaves the terminal as it was found.
  func giveBack() {
    set_term(handle)
    device.write((reportsMouse ? Mode.mouseOff : "") + Mode.off)
    endwin()
  }

  /// Takes the terminal over again after it was given back.
  func comeBack() {
    set_term(handle)
    reset_prog_mode()
    adoptSize()
    clearok(nc_physical_screen(), true)
    doupdate()
    device.write(Mode.on + (reportsMouse ? Mode.mouseOn : ""))
    waiting.append(.resize(size))
  }

  /// Drops the signals that were meant for whoever had the terminal, and keeps those that end this program.
  private func forgetSignalsOfOthers() {
    let endings = inbox.take().intersection([SIGTERM, SIGHUP])
    for ending in endings { kill(getpid(), ending) }
  }
}
