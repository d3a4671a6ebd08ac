import CVTerm
import Glibc
import Screen
import Testing

/// What `Screen` measures is what libc, and so ncurses, places.
struct WidthTests {
  init() {
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  /// Two editions of Unicode may disagree about a few rare scalars, which the terminal replaces; never on what
  /// Vietnamese papers contain.
  @Test func everyScalarIsPlacedAsMeasured() {
    var different: [UInt32] = []
    // Beyond the second plane all are ideographs.
    for value in Array(UInt32(0x20)..<0x20000) + stride(from: 0x20000, to: 0x11_0000, by: 61) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var canvas = Canvas(size: Size(columns: 4, rows: 1))
      canvas.put("a" + String(scalar), at: Point(x: 0, y: 0), style: .plain)
      // As drawn: some scalars are exchanged for a visible mark.
      for (drawn, columns) in [(canvas[0, 0].marks.0, 0), (canvas[1, 0].base, canvas[1, 0].width)] {
        guard let drawn, drawn != " ", wcwidth(wchar_t(drawn.value)) != -1 else { continue }
        if Int(wcwidth(wchar_t(drawn.value))) != columns { different.append(value) }
      }
    }
    #expect(different.filter { $0 < 0x3000 } == [])
    #expect(different.count < 32, "\(different)")
  }

  @Test func vietnameseIsKnownToLibcAlike() {
    let text = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for scalar in (text + text.uppercased()).unicodeScalars {
      #expect(wcwidth(wchar_t(scalar.value)) == 1)
      #expect(String(scalar).columns == 1)
    }
    for mark in UInt32(0x300)..<0x370 { #expect(wcwidth(wchar_t(mark)) == 0) }
  }
}
