import Screen
import Testing

struct StyleTests {
  @Test func keepsItsPartsApart() {
    let style = Style(
      foreground: .rgb(255, 254, 253), background: .indexed(255), attributes: [.bold, .underline])
    #expect(style.foreground.kind == .rgb(red: 255, green: 254, blue: 253))
    #expect(style.background.kind == .indexed(255))
    #expect(style.attributes == [.bold, .underline])
    #expect(Style().foreground == .default)
    #expect(Style().background.kind == .default)
  }

  @Test func changesOnePartAtATime() {
    var style = Style(foreground: .indexed(1), background: .rgb(1, 2, 3), attributes: .reverse)
    style.foreground = .rgb(255, 255, 255)
    style.background = .default
    style.attributes = .dim
    #expect(style == Style(foreground: .rgb(255, 255, 255), attributes: .dim))
  }

  @Test func laidOverAnotherTheNamedColoursWin() {
    let row = Style(background: .indexed(4), attributes: .bold)
    let text = Style(foreground: .indexed(2), background: .indexed(0), attributes: .underline)
    #expect(
      row.merging(over: text)
        == Style(foreground: .indexed(2), background: .indexed(4), attributes: [.bold, .underline]))
    #expect(text.adding(.italic).attributes == [.underline, .italic])
  }

  @Test func isSmall() {
    #expect(MemoryLayout<Color>.size == 4)
    #expect(MemoryLayout<Style>.stride == 8)
    #expect(MemoryLayout<Cell>.stride == 16)
  }
}
