import Screen
import Testing

struct TextMetricsTests {
  @Test(arguments: [
    ("", 0), ("Tiếng Việt", 10), ("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", 10), ("đường", 5),
    ("Đặng Thị Ngọc Ẩn", 16), ("Trạng thái ◐ ○ ✕ ▸ ▾ ▌", 22), ("越南", 4), ("a\u{1b}b", 3), ("\u{301}", 1), ("\n", 1),
    ("cân\u{a0}đối", 7), ("✔\u{fe0f}", 1), ("👨‍👩‍👧", 8), ("🇻🇳", 2), ("\u{f0b7} mục", 5), ("가", 2), ("\u{1100}\u{1161}", 2),
  ])
  func measures(_ text: String, _ columns: Int) {
    #expect(text.columns == columns)
  }

  @Test func measuresWhatIsDrawn() {
    let texts = [
      "Nguye\u{302}\u{303}n", "👨‍👩‍👧 gia đình", "🇻🇳", "\u{200b}ẩn\u{ad}dấu\u{feff}", "e\u{301}\u{302}\u{303}\u{304}",
      "\u{e33}ก\u{e33}", "ﬃ", "\u{fe0f}", "1\u{fe0f}\u{20e3}", "\u{378}\u{10ffff}\u{e000}", "\u{1160}", "नि",
    ]
    for text in texts {
      var canvas = Canvas(size: Size(columns: 40, rows: 1))
      #expect(canvas.put(text, at: Point(x: 0, y: 0), style: .plain) == text.columns, "\(text)")
      #expect(text.sanitized.columns == text.columns, "\(text)")
      #expect(text.reduce(0) { $0 + TextMetrics.columns(of: $1) } == text.columns, "\(text)")
    }
  }

  @Test func showsSignsForWhatHasNoShape() {
    #expect("dòng 1\r\ndòng 2".sanitized == "dòng 1␍␊dòng 2")
    #expect("\u{1b}]0;tên\u{7}".sanitized == "␛]0;tên␇")
    #expect("trái\u{202e}phải\u{2066}".sanitized == "trái�phải�")
    #expect("⚠\u{fe0f} 🇻🇳".sanitized == "⚠ VN")
    #expect("đã\u{a0}ký".sanitized == "đã ký")
  }

  @Test(arguments: [
    ("Đặng Thị Ngọc Ẩn", 16, "Đặng Thị Ngọc Ẩn"), ("Đặng Thị Ngọc Ẩn", 15, "Đặng Thị Ngọc…"),
    ("Đặng Thị Ngọc Ẩn", 6, "Đặng…"), ("Đặng", 1, "…"), ("Đặng", 0, ""), ("Đặng", -3, ""), ("", 5, ""),
    ("越南國", 5, "越南…"), ("越南國", 4, "越…"), ("Nguye\u{302}\u{303}n", 6, "Nguyễn"), ("Nguye\u{302}\u{303}n", 5, "Nguy…"),
  ])
  func truncates(_ text: String, _ width: Int, _ cut: String) {
    #expect(text.truncated(to: width) == cut)
  }

  @Test func pads() {
    #expect("0,5".padded(to: 6) == "0,5   ")
    #expect("0,5".padded(to: 6, .right) == "   0,5")
    #expect("0,5".padded(to: 6, .center) == " 0,5  ")
    #expect("−1,50".padded(to: 3) == "−1,50")
    #expect("Phòng Lãnh sự".fitted(to: 8) == "Phòng L…")
    #expect("Phòng".fitted(to: 8, .right) == "   Phòng")
  }

  @Test func takesBeginningsAndEnds() {
    #expect("Tiếng Việt".prefix(columns: 5) == "Tiếng")
    #expect("Tiếng Việt".suffix(columns: 4) == "Việt")
    #expect("越南".prefix(columns: 3) == "越")
    #expect("越南".suffix(columns: 3) == "南")
    #expect("x".prefix(columns: -1) == "")
  }
}

struct WrappingTests {
  @Test func breaksAtBlanks() {
    #expect(
      "Đổi mới phương thức thông tin tuyên truyền".wrapped(to: 20) == [
        "Đổi mới phương thức", "thông tin tuyên", "truyền",
      ])
  }

  @Test func decomposedTextBreaksAlike() {
    #expect("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t".wrapped(to: 5) == ["Tiếng", "Việt"])
  }

  @Test func breaksLongWordsInside() {
    #expect("LSHTQT-2025/ĐƯỜNG".wrapped(to: 6) == ["LSHTQT", "-2025/", "ĐƯỜNG"])
    #expect("xem LSHTQT-2025".wrapped(to: 6) == ["xem", "LSHTQT", "-2025"])
    #expect("a 越南國 b".wrapped(to: 3) == ["a", "越", "南", "國", "b"])
  }

  /// Composed text is laid out by bytes, decomposed text by characters.
  @Test(arguments: 1..<24)
  func composedAndDecomposedTextIsLaidOutAlike(_ width: Int) {
    let texts = [
      "Đổi mới phương thức thông tin tuyên truyền", "  hai   ba  ", " ", "ềế", "một–hai… ba │ Ư",
      "x ¡é¿ ÿ  ĐƯỜNG-2025/QĐ ",
    ]
    for text in texts {
      let decomposed = text.replacing("ề", with: "e\u{302}\u{300}").replacing("é", with: "e\u{301}")
        .replacing("ứ", with: "u\u{31b}\u{301}").replacing("ộ", with: "o\u{323}\u{302}")
      #expect(decomposed.wrapped(to: width) == text.wrapped(to: width))
      #expect(decomposed.fitted(to: width) == text.fitted(to: width))
      #expect(decomposed.columns == text.columns)
    }
  }

  @Test func keepsLineEndsAndIndents() {
    #expect("một\n\n  hai ba\r\nbốn".wrapped(to: 8) == ["một", "", "  hai ba", "bốn"])
    #expect("  dài-quá".wrapped(to: 6) == ["  dài-", "quá"])
    #expect("".wrapped(to: 8) == [""])
    #expect("a\n".wrapped(to: 8) == ["a", ""])
  }

  @Test func blanksAtABreakAreDropped() {
    #expect("một   hai".wrapped(to: 4) == ["một", "hai"])
    #expect("một ".wrapped(to: 3) == ["một"])
  }

  @Test(arguments: 0..<12)
  func noLineIsWiderThanAsked(_ width: Int) {
    let text = "ab越 Đặng  Thị Ngọc Ẩn e\u{323}\u{302}ê 👨‍👩‍👧 x\t\u{1b}y-z"
    let lines = text.wrapped(to: width)
    for line in lines where line.count > 1 { #expect(line.columns <= max(1, width)) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
