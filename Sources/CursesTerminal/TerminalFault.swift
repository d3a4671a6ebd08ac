/// Why no screen can be shown.
public enum TerminalFault: Error, Hashable, Sendable {
  /// There is no terminal: all of input and output are files or pipes.
  case notATerminal
  /// The terminal, named by `TERM`, cannot put text anywhere on the screen.
  case dumb(term: String)
  /// Neither the terminal named by `TERM` nor `xterm-256color` is known on this machine.
  case unknownTerminal(term: String)
  /// No UTF-8 locale is installed, not even `C.UTF-8`.
  case noUTF8
  /// The system refused something that every terminal needs; its error number.
  case system(errno: Int32)
}
