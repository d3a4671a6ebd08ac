/// A straight line that a page shows, along one of its edges, in points from the top left corner.
struct PageRule {
  var isHorizontal: Bool
  /// How far from the edge that it runs along.
  var at: Double
  var from: Double
  var to: Double
}

/// Reads the rules of pages out of what `pdftocairo -svg` draws: lines, and areas so thin that they look like lines.
///
///     <path style="fill:none;stroke-width:0.5;…" d="M 29.3 481 L 779.8 481 " transform="matrix(1,0,0,-1,0,595)"/>
enum PdfRules {
  /// How thick an area may be that is a line, in points.
  private static let thickest = 3.0
  /// Shorter lines are strokes of signs, not borders.
  private static let shortest = 4.0
  private static let mostOnPage = 20_000

  /// The rules of each page, as far as it has any.
  static func pages(_ bytes: [UInt8]) -> [[PageRule]] {
    var pages: [[PageRule]] = []
    for line in bytes.split(separator: 0x0A) {
      if line.starts(with: "<page>".utf8) {
        pages.append([])
      } else if line.starts(with: "<path".utf8) {
        if pages.isEmpty { pages.append([]) }
        let text = String(decoding: line, as: UTF8.self)
        let isDrawn = text.contains("stroke-width")
        guard pages[pages.count - 1].count < mostOnPage, isDrawn || text.contains("fill-rule") else { continue }
        pages[pages.count - 1] += rules(text, isDrawn: isDrawn)
      }
    }
    return pages
  }

  private static func rules(_ path: String, isDrawn: Bool) -> [PageRule] {
    let matrix = numbers(attribute("transform", of: path).drop { $0 != "(" })
    let place = { (x: Double, y: Double) -> (Double, Double) in
      guard matrix.count == 6 else { return (x, y) }
      return (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5])
    }
    return attribute("d", of: path).split(separator: "M").flatMap { part -> [PageRule] in
      guard !part.contains("C") else { return [] }
      let values = numbers(part)
      let points = stride(from: 0, to: values.count - values.count % 2, by: 2).map { place(values[$0], values[$0 + 1]) }
      guard points.count > 1 else { return [] }
      return isDrawn ? lines(points, isClosed: part.contains("Z")) : area(points)
    }
  }

  private static func lines(_ points: [(Double, Double)], isClosed: Bool) -> [PageRule] {
    let ends = isClosed ? points + [points[0]] : points
    return zip(ends, ends.dropFirst()).compactMap { rule($0.0, $0.1, $1.0, $1.1) }
  }

  /// A rule of a thin area; the edges of a large one are none, as it is only a ground.
  private static func area(_ points: [(Double, Double)]) -> [PageRule] {
    let (xs, ys) = (points.map(\.0), points.map(\.1))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else { return [] }
    if bottom - top <= thickest, right - left > bottom - top {
      return [rule(left, (top + bottom) / 2, right, (top + bottom) / 2)].compactMap { $0 }
    }
    if right - left <= thickest, bottom - top > right - left {
      return [rule((left + right) / 2, top, (left + right) / 2, bottom)].compactMap { $0 }
    }
    return []
  }

  private static func rule(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> PageRule? {
    guard [x1, y1, x2, y2].allSatisfy({ $0.isFinite && abs($0) < 1_000_000 }) else { return nil }
    if abs(y1 - y2) < 1, abs(x1 - x2) >= shortest {
      return PageRule(isHorizontal: true, at: (y1 + y2) / 2, from: min(x1, x2), to: max(x1, x2))
    }
    if abs(x1 - x2) < 1, abs(y1 - y2) >= shortest {
      return PageRule(isHorizontal: false, at: (x1 + x2) / 2, from: min(y1, y2), to: max(y1, y2))
    }
    return nil
  }

  private static func attribute(_ name: String, of path: String) -> Substring {
    guard let start = path.firstRange(of: " \(name)=\"") else { return "" }
    return path[start.upperBound...].prefix { $0 != "\"" }
  }

  private static func numbers(_ text: Substring) -> [Double] {
    text.split { !($0.isNumber || $0 == "." || $0 == "-" || $0 == "e") }.compactMap { Double($0) }
  }
}
