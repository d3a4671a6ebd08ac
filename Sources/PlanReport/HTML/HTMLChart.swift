import PlanModel
import Screen

/// A chart as a picture within the page. What a bar reaches is filled, the whole only framed, and both stand beside it as
/// figures, so that no colour is needed to read it.
struct HTMLChart {
  let chart: DocumentChart
  /// Its number in the page, for names that nothing else has.
  let number: Int

  private static let width = 720
  private static let labels = 250
  private static let bars = 370
  private static let line = 18

  var html: String {
    guard !chart.bars.isEmpty else { return "" }
    var top = 4
    var shapes: [String] = []
    for bar in chart.bars {
      let label = bar.label.sanitized.wrapped(to: 31)
      let height = max(24, label.count * Self.line + 6)
      shapes += row(bar, label, top: top, height: height)
      top += height
    }
    let names = "chart-\(number)-title chart-\(number)-text"
    let told = chart.bars.map { "\($0.label.replacingLineEnds): \($0.text)" }.joined(separator: "; ")
    let legend = chart.legend.isEmpty ? "" : "<p class=\"legend\">\(HTMLText.lines(chart.legend))</p>\n"
    return "<figure>\n<figcaption>\(HTMLText.lines(chart.title))</figcaption>\n"
      + "<svg viewBox=\"0 0 \(Self.width) \(top + 4)\" role=\"img\" aria-labelledby=\"\(names)\">\n"
      + "<title id=\"chart-\(number)-title\">\(HTMLText.escaped(chart.title))</title>\n"
      + "<desc id=\"chart-\(number)-text\">\(HTMLText.escaped([chart.legend, told].joined(separator: " ")))</desc>\n"
      + shapes.joined(separator: "\n") + "\n</svg>\n\(legend)</figure>"
  }

  private func row(_ bar: DocumentChart.Bar, _ label: [String], top: Int, height: Int) -> [String] {
    let middle = top + height / 2
    let first = middle - (label.count - 1) * Self.line / 2 + 5
    let texts = label.enumerated().map { place, line in
      "<text x=\"0\" y=\"\(first + place * Self.line)\">\(HTMLText.escaped(line))</text>"
    }
    let whole = length(max(bar.whole ?? bar.value, bar.value))
    let value = bar.value > 0 ? max(2, length(bar.value)) : 0
    let (x, y) = (Self.labels, middle - 7)
    return texts + [
      "<rect class=\"whole\" x=\"\(x)\" y=\"\(y)\" width=\"\(whole)\" height=\"14\"/>",
      "<rect class=\"value\" x=\"\(x)\" y=\"\(y)\" width=\"\(value)\" height=\"14\"/>",
      "<text x=\"\(x + Self.bars + 12)\" y=\"\(middle + 5)\">\(HTMLText.escaped(bar.text))</text>",
    ]
  }

  private func length(_ value: Int) -> Int { min(max(0, value), chart.scale) * Self.bars / chart.scale }
}
