import PlanModel

/// The text of a cell: normal form C, nothing invisible, no blanks around, lines one after the other.
package enum CellText {
  /// The text of the scalars of a cell.
  package static func of(_ scalars: ArraySlice<UInt32>) -> String {
    guard !scalars.isEmpty else { return "" }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 2)
    var needsComposing = false
    for scalar in scalars where !Blanks.isInvisible(scalar) {
      if scalar >= 0x300, !(0x1E00...0x1EFF ~= scalar), !(0x2000...0x206F ~= scalar) { needsComposing = true }
      // Feeds down and forward are blanks here: a cell knows lines only.
      let isBlank = scalar == 0xA0 || scalar == 0x202F || scalar == 0x0B || scalar == 0x0C
      UTF8Step.append(isBlank ? 0x20 : scalar, to: &bytes)
    }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let text = String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
    return needsComposing ? text.normalized : text
  }
}
