import CVTerm
import CursesTerminal
import Glibc
import Screen
import TerminalHarness
import Testing

/// The terminal in this very process, on a pty. ncurses and the signal handlers are one a process, so one by one.
@Suite(.serialized)
final class CursesTerminalTests {
  let far: VirtualTerminal
  let near: CursesTerminal

  init() throws {
    setenv("TERM", "xterm-256color", 1)
    far = try VirtualTerminal(columns: 60, rows: 10)
    near = try CursesTerminal(path: far.path)
  }

  deinit {
    near.close()
  }

  private func canvas(_ text: String..., style: Style = .plain) -> Canvas {
    var canvas = Canvas(size: near.size)
    for (y, line) in text.enumerated() { canvas.put(line, at: Point(x: 0, y: y), style: style) }
    return canvas
  }

  /// The bytes that drawing this sends.
  private func bytes(showing canvas: Canvas) -> [UInt8] {
    far.settle()
    _ = far.takeOutput()
    near.show(canvas)
    far.settle()
    return far.takeOutput()
  }

  /// All events up to so many.
  private func events(_ count: Int) throws -> [InputEvent] {
    var events: [InputEvent] = []
    while events.count < count {
      let more = try near.events(timeout: 2000)
      if more.isEmpty { break }
      events += more
    }
    return events
  }

  /// Sends a signal to this thread, which takes it before going on.
  private func raiseHere(_ signal: Int32) {
    var mask = sigset_t()
    sigemptyset(&mask)
    sigaddset(&mask, signal)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    raise(signal)
    pthread_sigmask(SIG_BLOCK, &mask, nil)
  }

  @Test func showsACanvasInItsCells() {
    var drawn = canvas("Nguye\u{302}\u{303}n Thị Ngọc Ẩn │ ◐ ○ ✕", "越南 q\u{301}\u{302}", "a\u{1b}[2Jb")
    drawn.cursor = Point(x: 3, y: 2)
    near.show(drawn)
    #expect(far.wait { $0.row(2) == "a␛[2Jb" && $0.showsCursor })
    #expect(far.row(0) == "Nguyễn Thị Ngọc Ẩn │ ◐ ○ ✕")
    #expect(far.row(1) == "越南 q\u{301}\u{302}")
    #expect(far.cell(x: 0, y: 1).width == 2)
    #expect(far.isAlternate)
    #expect(far.cursor == (3, 2))
    drawn.cursor = nil
    near.show(drawn)
    #expect(far.wait { !$0.showsCursor })
  }

  @Test func showsStyles() {
    #expect(near.colorDepth == .palette)
    var drawn = canvas("thường")
    drawn.put(
      "quá hạn", at: Point(x: 0, y: 1),
      style: Style(foreground: .indexed(203), background: .rgb(0, 0, 95), attributes: [.bold, .underline]))
    drawn.put("chọn", at: Point(x: 0, y: 2), style: Style(attributes: .reverse))
    near.show(drawn)
    #expect(far.wait { $0.row(2) == "chọn" })
    let late = far.cell(x: 0, y: 1)
    #expect(late.foreground == 203 && late.background == 17 && late.isBold && late.isUnderlined)
    #expect(far.cell(x: 0, y: 0).foreground == nil)
    #expect(far.cell(x: 0, y: 2).isReverse)
  }

  @Test func blanksKeepTheirGroundWhateverStandsBeforeThem() {
    var drawn = canvas("")
    let (red, blue) = (Style(foreground: .indexed(203), background: .indexed(17)), Style(background: .indexed(24)))
    drawn.put("hạn", at: Point(x: 0, y: 0), style: red.adding(.bold))
    drawn.put("   ", at: Point(x: 3, y: 0), style: Style(foreground: .indexed(7), background: .indexed(17)))
    drawn.put("   ", at: Point(x: 6, y: 0), style: blue)
    drawn.put("   ", at: Point(x: 9, y: 0), style: blue.adding(.underline))
    drawn.put("   .", at: Point(x: 12, y: 0), style: blue)
    near.show(drawn)
    #expect(far.wait { $0.row(0) == "hạn            ." })
    #expect(
      (0..<16).map { far.cell(x: $0, y: 0).background } == Array(repeating: 17, count: 6)
        + Array(repeating: 24, count: 10))
    #expect((0..<16).map { far.cell(x: $0, y: 0).isUnderlined } == (0..<16).map { (9..<12).contains($0) })
    #expect(far.cell(x: 15, y: 0).foreground == nil && !far.cell(x: 15, y: 0).isBold)
  }

  @Test func sendsOnlyWhatDiffers() {
    near.show(canvas("Đã lưu: 1.5 Văn phòng Sở", "chưa thực hiện", "x"))
    #expect(bytes(showing: canvas("Đã lưu: 1.5 Văn phòng Sở", "chưa thực hiện", "x")).isEmpty)
    let few = bytes(showing: canvas("Đã lưu: 1.5 Văn phòng Sở", "chưa thực hiệp", "x"))
    #expect(few.count < 16)
    #expect(far.row(1) == "chưa thực hiệp")
    near.invalidate()
    #expect(bytes(showing: canvas("Đã lưu", "", "x")).count > 10)
    #expect(far.text.hasPrefix("Đã lưu\n\nx"))
  }

  @Test func aWideCharacterGoesAwayWhole() {
    near.show(canvas("越南國"))
    #expect(far.wait { $0.row(0) == "越南國" })
    near.show(canvas("越x國"))
    #expect(far.wait { $0.row(0) == "越x國" })
    near.show(canvas("a南國"))
    #expect(far.wait { $0.row(0) == "a南國" })
    near.show(canvas(" 南"))
    #expect(far.wait { $0.row(0) == " 南" })
    near.show(canvas(""))
    #expect(far.wait { $0.row(0) == "" })
  }

  @Test func repeatsWithoutAskingTheTerminalTo() {
    near.show(canvas(String(repeating: "=", count: 50), String(repeating: "0", count: 60)))
    #expect(far.wait { $0.row(1).count == 60 })
    #expect(far.row(0) == String(repeating: "=", count: 50))
    #expect(far.row(1) == String(repeating: "0", count: 60))
  }

  @Test func readsTypingPasteAndMouse() throws {
    far.settle()
    far.type("ế")
    far.press(VTERM_KEY_UP, VTERM_MOD_CTRL)
    far.pressFunction(5)
    far.pressControl("z")
    #expect(try events(4) == [.text("ế"), .key(.up, .ctrl), .key(.f(5)), .ctrl("z")])
    far.paste("dán\ntiếng Việt")
    #expect(try events(1) == [.paste("dán\ntiếng Việt")])
    near.reportsMouse = true
    #expect(far.wait { $0.reportsMouse })
    far.wheel(up: false, x: 4, y: 2)
    #expect(try events(1) == [.mouse(MouseEvent(.wheelDown, at: Point(x: 4, y: 2)))])
    near.reportsMouse = false
    #expect(far.wait { !$0.reportsMouse })
  }

  @Test func allWaitingInputComesAtOnce() throws {
    far.send(String(repeating: "đường ", count: 500))
    var count = 0
    var readings = 0
    while count < 3000 {
      count += try near.events(timeout: 1000).count
      readings += 1
    }
    #expect(readings < 20)
  }

  @Test func aLoneEscapeIsToldBySilence() throws {
    far.send("\u{1b}")
    let clock = ContinuousClock()
    var events: [InputEvent] = []
    let time = try clock.measure { events = try self.events(1) }
    #expect(events == [.key(.escape)])
    #expect(time >= .milliseconds(45))
    far.send("\u{1b}[")
    #expect(try near.events(timeout: 0) == [])
    far.send("A")
    #expect(try self.events(1) == [.key(.up)])
  }

  @Test func waitsNoLongerThanAsked() throws {
    let clock = ContinuousClock()
    #expect(try near.events(timeout: 0) == [])
    let time = try clock.measure { _ = try near.events(timeout: 30) }
    #expect(time >= .milliseconds(30))
  }

  @Test func takesANewSizeOver() throws {
    near.show(canvas("trước"))
    far.settle()
    far.resize(columns: 40, rows: 12)
    kill(getpid(), SIGWINCH)
    #expect(try events(1) == [.resize(Size(columns: 40, rows: 12))])
    #expect(near.size == Size(columns: 40, rows: 12))
    near.show(canvas("sau", "", "", "", "", "", "", "", "", "", "", "dòng cuối"))
    #expect(far.wait { $0.row(11) == "dòng cuối" && $0.row(0) == "sau" })
  }

  @Test func signalsThatEndTheProgramEndTheLoop() throws {
    for (signal, status) in [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)] {
      kill(getpid(), signal)
      let end = #expect(throws: DisplayEnd.self) { try self.near.events(timeout: 1000) }
      #expect(end == .terminated(signal: signal))
      #expect(end?.exitStatus == Int32(status))
    }
  }

  @Test func aVanishedTerminalEndsTheLoop() throws {
    let gone = try VirtualTerminal()
    near.close()
    let terminal = try CursesTerminal(path: gone.path)
    defer { terminal.close() }
    gone.hangUp()
    #expect(throws: DisplayEnd.gone) { try terminal.events(timeout: 1000) }
  }

  @Test func givesTheTerminalBack() throws {
    near.reportsMouse = true
    near.show(canvas("x"))
    #expect(far.wait { $0.isAlternate && $0.reportsMouse })
    #expect(far.lineSettings.c_lflag & UInt32(ICANON | ECHO | ISIG) == 0)
    near.close()
    near.close()
    #expect(far.wait { !$0.isAlternate && !$0.reportsMouse && $0.showsCursor })
    #expect(far.lineSettings.c_lflag & UInt32(ICANON | ECHO | ISIG) == UInt32(ICANON | ECHO | ISIG))
    let sent = String(decoding: far.takeOutput(), as: UTF8.self)
    for mode in ["2004", "1004"] { #expect(sent.contains("\u{1b}[?\(mode)h") && sent.contains("\u{1b}[?\(mode)l")) }
    #expect(throws: DisplayEnd.self) { try self.near.events(timeout: 0) }
    near.show(Canvas(size: near.size))
  }

  @Test func leavesForAnotherProgram() throws {
    near.show(canvas("bảng"))
    #expect(far.wait { $0.row(0) == "bảng" })
    let inside = near.leaveTemporarily {
      raiseHere(SIGINT)
      return far.wait { !$0.isAlternate } && far.lineSettings.c_lflag & UInt32(ICANON) != 0
    }
    #expect(inside)
    #expect(try events(1) == [.resize(Size(columns: 60, rows: 10))])
    #expect(far.lineSettings.c_lflag & UInt32(ICANON) == 0)
    near.show(canvas("bảng"))
    #expect(far.wait { $0.isAlternate && $0.row(0) == "bảng" })
  }

  @Test func rings() {
    near.bell()
    #expect(far.wait { $0.bells == 1 })
  }
}
