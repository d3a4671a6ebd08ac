/// Rows under headings that fold: what the panes show, addressed by row number in O(number of headings).
///
/// The rows of a folded heading are not part of the outline, and need not have been made. What headings and rows must be
/// able to do is asked for below, not of the type: looking that up would be felt at the start.
public struct Outline<Heading, Row> {
  /// A heading with the rows under it.
  public struct Section {
    /// The heading.
    public let heading: Heading
    /// The rows that show; empty while the section is folded.
    public var rows: [Row]
    /// Whether the rows are hidden.
    public var isFolded: Bool

    /// A section.
    public init(heading: Heading, rows: [Row], isFolded: Bool) {
      self.heading = heading
      self.rows = rows
      self.isFolded = isFolded
    }
  }

  /// What stands in one line of a pane.
  public enum Line {
    /// A heading.
    case heading(Heading)
    /// A row.
    case row(Row)
  }

  /// The sections, in the order in which they show.
  public private(set) var sections: [Section]
  /// The number of the line of each section's heading, and last the number of all lines.
  private var starts: [Int]
}

extension Outline.Section: Sendable where Heading: Sendable, Row: Sendable {}
extension Outline.Line: Sendable where Heading: Sendable, Row: Sendable {}
extension Outline.Line: Equatable where Heading: Equatable, Row: Equatable {}
extension Outline.Line: Hashable where Heading: Hashable, Row: Hashable {}
extension Outline: Sendable where Heading: Sendable, Row: Sendable {}

extension Outline where Heading: Hashable, Row: Hashable {
  /// An outline of these sections.
  public init(_ sections: [Section] = []) {
    self.sections = sections
    starts = []
    number()
  }

  /// How many lines there are.
  public var count: Int { starts.last ?? 0 }

  /// The line of that number; `nil` when there is none.
  public subscript(number: Int) -> Line? {
    guard number >= 0, number < count else { return nil }
    let section = section(at: number)
    let offset = number - starts[section] - 1
    return offset < 0 ? .heading(sections[section].heading) : .row(sections[section].rows[offset])
  }

  /// The number of a line; a row under a folded heading, or of which nothing shows, is `nil`.
  public func number(of line: Line, hint: Heading? = nil) -> Int? {
    switch line {
    case .heading(let heading):
      return sections.firstIndex { $0.heading == heading }.map { starts[$0] }
    case .row(let row):
      for (place, section) in sections.enumerated() where hint == nil || section.heading == hint {
        if let offset = section.rows.firstIndex(of: row) { return starts[place] + 1 + offset }
      }
      return nil
    }
  }

  /// The heading that a line stands under, or is.
  public func heading(at number: Int) -> Heading? {
    guard number >= 0, number < count else { return nil }
    return sections[section(at: number)].heading
  }

  /// Replaces the rows of a section and folds or unfolds it.
  public mutating func set(rows: [Row], isFolded: Bool, of heading: Heading) {
    guard let place = sections.firstIndex(where: { $0.heading == heading }) else { return }
    sections[place].rows = rows
    sections[place].isFolded = isFolded
    number()
  }

  private func section(at number: Int) -> Int {
    var low = 0
    var high = sections.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= number { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private mutating func number() {
    starts.removeAll(keepingCapacity: true)
    var next = 0
    for section in sections {
      starts.append(next)
      next += 1 + section.rows.count
    }
    starts.append(next)
  }
}
