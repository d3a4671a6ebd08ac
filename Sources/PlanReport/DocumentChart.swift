/// A chart of lying bars, one for each thing, all on one scale that begins at nothing.
public struct DocumentChart: Equatable, Sendable {
  /// A bar.
  public struct Bar: Equatable, Sendable {
    /// What it is of.
    public var label: String
    /// Its length, in any unit that is the same for all bars and not negative.
    public var value: Int
    /// The length of the whole, behind the bar; `nil` for none.
    public var whole: Int?
    /// The figure as people read it: "0,5/2".
    public var text: String

    /// A bar.
    public init(_ label: String, value: Int, whole: Int? = nil, text: String) {
      self.label = label
      self.value = value
      self.whole = whole
      self.text = text
    }
  }

  /// What it shows.
  public var title: String
  /// What the bar stands for and what the whole behind it, for the legend and for readers who do not see it.
  public var legend: String
  /// The bars, from above.
  public var bars: [Bar]

  /// A chart.
  public init(title: String, legend: String = "", bars: [Bar]) {
    self.title = title
    self.legend = legend
    self.bars = bars
  }

  /// The longest of all lengths, at least 1.
  public var scale: Int { max(1, bars.map { max($0.value, $0.whole ?? 0) }.max() ?? 1) }
}
