import Screen
import Testing

struct TextEditorTests {
  /// The field after these keys, the cursor shown as `|`.
  private func field(_ text: String, isMultiline: Bool = false, _ events: InputEvent...) -> String {
    var editor = TextEditor(text, isMultiline: isMultiline)
    for event in events { _ = editor.handle(event) }
    return shown(editor)
  }

  private func shown(_ editor: TextEditor) -> String {
    String(editor.text.prefix(editor.cursor)) + "|" + String(editor.text.dropFirst(editor.cursor))
  }

  @Test func startsAtTheEnd() {
    #expect(field("Đặng") == "Đặng|")
    #expect(TextEditor("").isEmpty)
  }

  @Test func movesByDisplayedCharacter() {
    #expect(field("Đặng", .key(.left)) == "Đặn|g")
    #expect(field("Vie\u{323}\u{302}t", .key(.left), .key(.left)) == "Vi|ệt")
    #expect(field("Đặng", .key(.home), .key(.left), .key(.right)) == "Đ|ặng")
    #expect(field("Đặng", .key(.home), .key(.end)) == "Đặng|")
    #expect(field("Đặng", .ctrl("a")) == "|Đặng")
  }

  @Test func movesByWord() {
    #expect(field("Thanh tra  Sở", .key(.left, .ctrl)) == "Thanh tra  |Sở")
    #expect(field("Thanh tra  Sở", .key(.left, .ctrl), .key(.left, .ctrl)) == "Thanh |tra  Sở")
    #expect(field("Thanh tra", .key(.home), .key(.right, .ctrl)) == "Thanh| tra")
    #expect(field("Thanh tra", .alt("b"), .alt("b"), .alt("f")) == "Thanh| tra")
    #expect(field("", .key(.left, .ctrl), .key(.right, .ctrl)) == "|")
  }

  @Test func deletes() {
    #expect(field("Việt", .key(.backspace)) == "Việ|")
    #expect(field("Vie\u{323}\u{302}t", .key(.backspace), .key(.backspace)) == "Vi|")
    #expect(field("Việt", .key(.home), .key(.delete)) == "|iệt")
    #expect(field("Việt", .key(.home), .key(.backspace)) == "|Việt")
    #expect(field("một hai ba", .ctrl("w")) == "một hai |")
    #expect(field("một hai  ", .ctrl("w")) == "một |")
    #expect(field("một hai", .key(.left), .ctrl("u")) == "|i")
    #expect(field("một hai", .key(.home), .key(.right), .ctrl("k")) == "m|")
    #expect(field("một hai", .key(.home), .key(.delete, .ctrl)) == "| hai")
  }

  @Test func marksJoinTheLetterBeforeThem() {
    #expect(field("Vi", .text("e"), .text("\u{302}"), .text("\u{323}"), .text("t")) == "Việt|")
    #expect(field("", .text("\u{301}")) == "\u{301}|")
    var editor = TextEditor("hoa")
    _ = editor.handle(.key(.left))
    _ = editor.handle(.text("\u{300}"))
    #expect(shown(editor) == "hò|a")
    #expect(editor.text.unicodeScalars.count == 3)
  }

  @Test func leavesOtherKeysToItsOwner() {
    var editor = TextEditor("x")
    for event: InputEvent in [
      .key(.enter), .key(.escape), .key(.tab), .key(.backTab), .key(.up), .key(.down), .key(.f(1)), .ctrl("c"),
      .ctrl("j"), .key(.enter, .alt), .key(.pageUp), .focus(true), .unknown, .resize(Size(columns: 1, rows: 1)),
    ] {
      let taken = editor.handle(event)
      #expect(!taken, "\(event)")
    }
    #expect(editor.text == "x")
  }

  @Test func pastes() {
    #expect(field("a", .paste("Phòng\nLãnh sự")) == "aPhòng Lãnh sự|")
    #expect(field("a", isMultiline: true, .paste("Phòng\nLãnh sự")) == "aPhòng\nLãnh sự|")
    #expect(field("e", .paste("\u{302}\u{301}m\u{1b}\t.")) == "ếm .|")
  }

  @Test func severalLines() {
    #expect(field("một", isMultiline: true, .ctrl("j"), .text("h")) == "một\nh|")
    #expect(field("một", isMultiline: true, .key(.enter, .alt)) == "một\n|")
    #expect(field("một\nhai", isMultiline: true, .key(.home)) == "một\n|hai")
    #expect(field("một\nhai", isMultiline: true, .key(.home, .ctrl)) == "|một\nhai")
    #expect(field("một\nhai", isMultiline: true, .key(.up), .ctrl("k")) == "một|\nhai")
    #expect(field("một\nhai", isMultiline: true, .key(.home), .key(.backspace)) == "một|hai")
    #expect(field("một\nhai", isMultiline: true, .ctrl("u")) == "một\n|")
  }

  @Test func movesUpAndDownKeepingTheColumn() {
    let text = "một hai\nx\nba bốn năm"
    #expect(field(text, isMultiline: true, .key(.up)) == "một hai\nx|\nba bốn năm")
    #expect(field(text, isMultiline: true, .key(.left), .key(.up), .key(.up)) == "một hai|\nx\nba bốn năm")
    #expect(field("một hai\nx\nbố", isMultiline: true, .key(.up), .key(.up)) == "mộ|t hai\nx\nbố")
    var editor = TextEditor(text, isMultiline: true)
    let down = editor.handle(.key(.down))
    #expect(!down)
  }

  @Test func movesByLinesAsLaidOut() {
    var editor = TextEditor("một hai ba bốn", isMultiline: true)
    _ = editor.handle(.key(.up), columns: 8)
    #expect(shown(editor) == "một ha|i ba bốn")
    #expect(editor.layout(columns: 8).cursor == Point(x: 6, y: 0))
    let up = editor.handle(.key(.up), columns: 8)
    #expect(!up)
    _ = editor.handle(.key(.down), columns: 8)
    #expect(shown(editor) == "một hai ba bốn|")
  }

  @Test func aGoalBeyondASoftBreakStaysOnItsLine() {
    var editor = TextEditor("một hai\nba bốn năm sáu", isMultiline: true)
    _ = editor.handle(.key(.home, .ctrl))
    _ = editor.handle(.key(.end))
    _ = editor.handle(.key(.down), columns: 7)
    #expect(shown(editor) == "một hai\nba bốn| năm sáu")
    _ = editor.handle(.key(.down), columns: 7)
    #expect(shown(editor) == "một hai\nba bốn năm sá|u")
  }

  @Test func laysOutLinesWithTheCursor() {
    let editor = TextEditor("Đổi mới phương thức\ntuyên truyền", isMultiline: true)
    let layout = editor.layout(columns: 12)
    #expect(layout.lines == ["Đổi mới ", "phương thức", "tuyên truyền"])
    #expect(layout.cursor == Point(x: 11, y: 2))
    #expect(TextEditor("", isMultiline: true).layout(columns: 5).cursor == Point(x: 0, y: 0))
    #expect(TextEditor("ab\n", isMultiline: true).layout(columns: 5).cursor == Point(x: 0, y: 1))
  }

  @Test func showsThePartAroundTheCursor() {
    var editor = TextEditor("Phòng Lãnh sự - Hợp tác quốc tế")
    #expect(editor.window(columns: 40) == ("Phòng Lãnh sự - Hợp tác quốc tế", 31))
    #expect(editor.window(columns: 12) == ("…ác quốc tế", 11))
    _ = editor.handle(.key(.home))
    #expect(editor.window(columns: 12) == ("Phòng Lãnh …", 0))
    _ = editor.handle(.key(.right, .ctrl))
    #expect(editor.window(columns: 12) == ("Phòng Lãnh …", 5))
    #expect(editor.window(columns: 1) == ("", 0))
    #expect(editor.window(columns: -1) == ("", 0))
  }

  @Test(arguments: 2..<20)
  func theCursorIsAlwaysInTheWindow(_ columns: Int) {
    var editor = TextEditor("Đặng 越南 Thị Ngọc Ẩn, phòng 越")
    for _ in 0...editor.text.count {
      let (text, cursor) = editor.window(columns: columns)
      #expect(cursor < columns && cursor >= 0)
      #expect(text.columns <= columns)
      _ = editor.handle(.key(.left))
    }
  }
}
