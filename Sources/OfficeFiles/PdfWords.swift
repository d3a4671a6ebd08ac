/// Reads the table of words that `pdftotext -tsv` writes: a line for each, with its page and place.
enum PdfWords {
  /// The pages with their words.
  static func pages(_ bytes: [UInt8]) -> [PlacedPage] {
    var pages: [PlacedPage] = []
    bytes.withUnsafeBufferPointer { buffer in
      for line in buffer.split(separator: 0x0A) {
        let cells = line.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
        guard cells.count == 12, let kind = cells[0].first, let left = number(cells[6]), let top = number(cells[7]),
          let width = number(cells[8]), let height = number(cells[9])
        else { continue }
        if kind == UInt8(ascii: "1") {
          pages.append(PlacedPage(number: pages.count + 1, width: width, height: height))
        } else if kind == UInt8(ascii: "5"), !pages.isEmpty {
          let text = String(decoding: cells[11], as: UTF8.self)
          pages[pages.count - 1].words.append(
            PlacedWord(left: left, right: left + width, top: top, bottom: top + height, text: text))
        }
      }
    }
    return pages
  }

  /// Far beyond any page: a file may place words anywhere, and what is computed from places must stay a number.
  private static let farthest = 1_000_000.0

  /// A number with a decimal point.
  private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Double? {
    var (value, scale, isNegative) = (0.0, 0.0, false)
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      case 0x2E: scale = 1
      case 0x2D: isNegative = true
      default: return nil
      }
    }
    guard !bytes.isEmpty else { return nil }
    let magnitude = min(scale > 0 && scale.isFinite ? value / scale : value, farthest)
    guard !magnitude.isNaN else { return nil }
    return isNegative ? -magnitude : magnitude
  }
}
