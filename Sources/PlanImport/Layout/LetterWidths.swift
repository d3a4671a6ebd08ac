/// How wide letters are in the type that documents are set in, in thousandths of its size: near enough to tell whether a
/// word would still have fitted into a line.
enum LetterWidths {
  /// The width of a blank.
  static let blank = 250

  private static let small = [
    444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
    500, 500, 444,
  ]
  private static let capital = [
    722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944,
    722, 722, 611,
  ]

  /// The width of a letter or sign.
  static func width(of scalar: UInt32, fold: UInt8) -> Int {
    if 0x61...0x7A ~= fold {
      let place = Int(fold - 0x61)
      return Letters.isCapital(scalar) ? capital[place] : small[place]
    }
    return Letters.isDigit(fold) ? 500 : 300
  }
}
