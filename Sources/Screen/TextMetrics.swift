/// How wide text is on the screen, in columns. The measure is the sum over its scalars of what libc's `wcwidth` gives
/// each as drawn, because that is how ncurses places them; so composed, decomposed and mixed Vietnamese measure alike.
public enum TextMetrics {
  /// The columns that a text takes when put on a canvas.
  public static func columns(of text: String) -> Int {
    text.plainColumns ?? columns(ofScalars: text.withComposedMarks.unicodeScalars)
  }

  /// The columns that one character, with its marks, takes.
  public static func columns(of character: Character) -> Int {
    columns(ofScalars: character.unicodeScalars)
  }

  private static func columns(ofScalars scalars: some Sequence<Unicode.Scalar>) -> Int {
    var columns = 0
    var hasStarted = false
    for scalar in scalars {
      let glyph = Glyph(scalar)
      if glyph.columns > 0 {
        columns += glyph.columns
        hasStarted = true
      } else if !hasStarted, !glyph.isOmitted {
        columns += Glyph.missingBase.columns
        hasStarted = true
      }
    }
    return columns
  }
}

extension String {
  /// The columns it takes on the screen.
  public var columns: Int { TextMetrics.columns(of: self) }

  /// The text as it is drawn: whatever a terminal could take for a command, and whatever has no shape of its own, is
  /// a visible mark. A line end becomes one as well; wrap first.
  public var sanitized: String {
    var drawn = String.UnicodeScalarView()
    for scalar in withComposedMarks.unicodeScalars {
      let glyph = Glyph(scalar)
      if glyph.isOmitted { continue }
      if glyph.columns == 0, drawn.isEmpty { drawn.append(Glyph.missingBase.scalar) }
      drawn.append(glyph.scalar)
    }
    return String(drawn)
  }
}
