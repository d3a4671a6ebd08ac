import Screen
import Testing

struct CanvasTests {
  private func canvas(_ columns: Int = 20, _ rows: Int = 3) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test func showsWhatWasPutOnIt() {
    var canvas = canvas()
    #expect(canvas.put("Tiêu chí", at: Point(x: 1, y: 0), style: .plain) == 8)
    #expect(canvas.put("3.3.2", at: Point(x: 15, y: 2), style: .plain) == 5)
    #expect(
      canvas.text == """
         Tiêu chí

                       3.3.2
        """)
  }

  @Test func decomposedTextStandsInTheSameCells() {
    var composed = canvas()
    var decomposed = canvas()
    var mixed = canvas()
    composed.put("Nguyễn Thị Ệ", at: Point(x: 0, y: 0), style: .plain)
    decomposed.put("Nguye\u{302}\u{303}n Thi\u{323} E\u{323}\u{302}", at: Point(x: 0, y: 0), style: .plain)
    mixed.put("Nguyê\u{303}n Thi\u{323} Ẹ\u{302}", at: Point(x: 0, y: 0), style: .plain)
    #expect(composed == decomposed)
    #expect(composed == mixed)
    #expect(composed.rowText(0) == "Nguyễn Thị Ệ")
  }

  @Test func clipsOnEverySide() {
    var canvas = canvas(10, 2)
    #expect(canvas.put("Đặng Thị Ngọc Ẩn", at: Point(x: 4, y: 0), style: .plain) == 6)
    #expect(canvas.put("Đặng Thị Ngọc Ẩn", at: Point(x: -5, y: 1), style: .plain) == 15)
    #expect(canvas.put("ngoài", at: Point(x: 0, y: 2), style: .plain) == 0)
    #expect(canvas.put("ngoài", at: Point(x: 0, y: -1), style: .plain) == 0)
    #expect(canvas.text == "    Đặng T\nThị Ngọc Ẩ")
  }

  @Test func staysWithinItsWindow() {
    var canvas = canvas(12, 1)
    let window = Rect(x: 3, y: 0, width: 4, height: 1)
    #expect(canvas.put("0123456789", at: Point(x: 1, y: 0), style: .plain, within: window) == 6)
    #expect(canvas.rowText(0) == "   2345")
    #expect(canvas.put("abc", at: Point(x: 9, y: 0), style: .plain, maxWidth: 2) == 2)
    #expect(canvas.rowText(0) == "   2345  ab")
    #expect(canvas.put("abc", at: Point(x: 0, y: 0), style: .plain, maxWidth: 0) == 0)
  }

  @Test func aWideCharacterIsWholeOrNotThere() {
    var canvas = canvas(5, 1)
    #expect(canvas.put("越南國", at: Point(x: 0, y: 0), style: .plain) == 5)
    #expect(canvas.rowText(0) == "越南")
    #expect(canvas[4, 0].width == 1)
    canvas.put("x", at: Point(x: 1, y: 0), style: .plain)
    #expect(canvas.rowText(0) == " x南")
    canvas.put("x", at: Point(x: 2, y: 0), style: .plain)
    #expect(canvas.rowText(0) == " xx")
    canvas.put("南", at: Point(x: -1, y: 0), style: .plain)
    #expect(canvas.rowText(0) == " xx")
    canvas.put("南", at: Point(x: 1, y: 0), style: .plain)
    canvas.put("越", at: Point(x: 2, y: 0), style: .plain)
    #expect(canvas.rowText(0) == "  越")
    canvas.fill(Rect(x: 3, y: 0, width: 1, height: 1), .plain)
    #expect(canvas.rowText(0) == "")
  }

  @Test func noCommandReachesTheTerminal() {
    var canvas = canvas(40, 1)
    canvas.put("a\u{1b}[2Jb\r\n\tc\u{7f}\u{9b}d\u{202e}e\u{2028}f", at: Point(x: 0, y: 0), style: .plain)
    #expect(canvas.rowText(0) == "a␛[2Jb␍␊␉c␡�d�e�f")
  }

  @Test func marksWithoutALetterHaveAPlaceOfTheirOwn() {
    var canvas = canvas(10, 1)
    canvas.put("ab", at: Point(x: 0, y: 0), style: .plain)
    #expect(canvas.put("\u{301}x", at: Point(x: 2, y: 0), style: .plain) == 2)
    #expect(canvas.rowText(0) == "ab◌\u{301}x")
    var clipped = Canvas(size: Size(columns: 3, rows: 1))
    clipped.put("q\u{301}w", at: Point(x: -1, y: 0), style: .plain)
    #expect(clipped.rowText(0) == "w")
  }

  @Test func moreThanTwoMarksAreLeftOut() {
    var canvas = canvas(3, 1)
    canvas.put("q\u{301}\u{302}\u{303}\u{304}r", at: Point(x: 0, y: 0), style: .plain)
    #expect(canvas.rowText(0).unicodeScalars.map(\.value) == [0x71, 0x301, 0x302, 0x72])
  }

  @Test func fillsAndRestyles() {
    var canvas = canvas(6, 3)
    let green = Style(foreground: .indexed(2))
    canvas.fill(Rect(x: 1, y: 0, width: 4, height: 9), with: "░", green)
    canvas.restyle(Rect(x: 2, y: 1, width: 99, height: 1), Style(background: .indexed(4), attributes: .bold))
    #expect(canvas.text == " ░░░░\n ░░░░\n ░░░░")
    #expect(canvas[1, 1].style == green)
    #expect(canvas[2, 1].style == Style(foreground: .indexed(2), background: .indexed(4), attributes: .bold))
    #expect(canvas[5, 1].style == Style(background: .indexed(4), attributes: .bold))
    canvas.fill(canvas.bounds, .plain)
    #expect(canvas == Canvas(size: Size(columns: 6, rows: 3)))
  }

  @Test func theSubscriptKeepsWideCharactersWhole() {
    var canvas = canvas(3, 1)
    canvas[0, 0] = Cell("越", isWide: true)
    canvas[2, 0] = Cell("南", isWide: true)
    #expect(canvas.rowText(0) == "越")
    canvas[1, 0] = Cell("x")
    #expect(canvas.rowText(0) == " x")
    canvas[99, 99] = Cell("x")
    #expect(canvas[99, 99] == Cell())
  }

  @Test(arguments: [Int.min, -7, 0, 5, 1 << 40, .max])
  func noCoordinateTraps(_ value: Int) {
    for size in [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 7, rows: 2)] {
      var canvas = Canvas(size: size)
      for other in [Int.min, -1, 0, 1, .max] {
        canvas.put("Đà Nẵng 越南 e\u{301}", at: Point(x: value, y: other), style: .plain)
        canvas.put("Đà Nẵng 越南", at: Point(x: other, y: 0), style: .plain, maxWidth: value)
        canvas.fill(Rect(x: value, y: other, width: value, height: other), .plain)
        canvas.restyle(Rect(x: other, y: value, width: other, height: value), .plain)
        canvas[value, other] = Cell("越", isWide: true)
        _ = canvas.rowText(value)
      }
      _ = canvas.text
    }
    #expect(Canvas(size: Size(columns: value, rows: 1)).size.columns <= Canvas.maximumExtent)
  }
}
