import CursesTerminal
import Glibc
import Screen
import TerminalHarness
import Testing

extension CursesTerminalTests {
  /// Starting on terminals of all sorts.
  @Suite(.serialized)
  struct Starting {
    private func start(term: String?, _ path: String? = nil) throws -> (depth: ColorDepth, text: String) {
      if let term { setenv("TERM", term, 1) } else { unsetenv("TERM") }
      defer { setenv("TERM", "xterm-256color", 1) }
      let far = try VirtualTerminal(columns: 40, rows: 5)
      let near = try CursesTerminal(path: path ?? far.path)
      defer { near.close() }
      var canvas = Canvas(size: near.size)
      let style = Style(foreground: .rgb(255, 120, 0), background: .rgb(250, 120, 0))
      canvas.put("Tiêu chí", at: Point(x: 0, y: 0), style: style)
      near.show(canvas)
      far.wait { $0.row(0) != "" }
      return (near.colorDepth, far.row(0))
    }

    @Test(arguments: ["xterm-256color", "screen-256color", "tmux-256color", "xterm-kitty", "ghostty", nil])
    func terminalsWithManyColours(_ term: String?) throws {
      let (depth, text) = try start(term: term)
      #expect(depth == .palette)
      #expect(text == "Tiêu chí")
    }

    @Test(arguments: [("xterm", ColorDepth.eight), ("linux", .eight), ("vt100", .none), ("screen", .eight)])
    func terminalsWithFewColours(_ term: String, _ expected: ColorDepth) throws {
      let (depth, text) = try start(term: term)
      #expect(depth == expected)
      #expect(text == "Tiêu chí")
    }

    @Test func whatCannotShowAScreenIsRefused() {
      #expect(throws: TerminalFault.dumb(term: "dumb")) { try start(term: "dumb") }
      #expect(throws: TerminalFault.notATerminal) { try start(term: "xterm", "/dev/null") }
      #expect(throws: TerminalFault.notATerminal) { try start(term: "xterm", "/not/there") }
    }

    @Test(arguments: ["C", "POSIX", "vi_VN.UTF-8", "", "xx"])
    func anyLocaleShowsVietnamese(_ locale: String) throws {
      setenv("LC_ALL", locale, 1)
      defer { unsetenv("LC_ALL") }
      #expect(try start(term: "xterm-256color").text == "Tiêu chí")
    }
  }
}
