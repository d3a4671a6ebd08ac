import Screen

/// A place of the board that takes the focus.
public enum Pane: Int, CaseIterable, Sendable {
  /// Tiêu chí.
  case criteria
  /// Khoảng cách điểm.
  case gaps
  /// Đơn vị.
  case units
  /// Chi tiết.
  case detail

  /// The place as a context of keys.
  public var context: Context {
    switch self {
    case .criteria: .criteria
    case .gaps: .gaps
    case .units: .units
    case .detail: .detail
    }
  }
}

/// Where everything stands on a screen of some size, with some pane in focus.
///
/// Panes stand side by side as far as they fit, and the focused one is always whole. Every pane has one line of title
/// above its rows.
public struct Layout: Equatable, Sendable {
  /// The smallest screen the board is drawn on.
  public static let smallest = Size(columns: 40, rows: 12)

  /// The line of the plan and its result.
  public var header: Rect
  /// The panes that show, titles included, from left to right and top to bottom.
  public var panes = PanePlaces()
  /// The line that says what happened.
  public var notice: Rect
  /// The line of keys.
  public var keyBar: Rect

  /// The widths below which a pane is no longer shown beside others.
  private static func wanted(_ pane: Pane) -> Int {
    switch pane {
    case .criteria: 39
    case .gaps: 36
    case .units: 43
    case .detail: 1
    }
  }

  private static let lists: [Pane] = [.criteria, .gaps, .units]

  /// The layout of a screen.
  ///
  /// - Parameter list: the pane of the three lists that shows where only one does while Chi tiết is in focus.
  public init(size: Size, focus: Pane, list: Pane) {
    let all = Rect(x: 0, y: 0, width: size.columns, height: size.rows)
    header = Rect(x: 0, y: 0, width: all.width, height: 1)
    keyBar = Rect(x: 0, y: max(0, all.height - 1), width: all.width, height: 1)
    notice = Rect(x: 0, y: max(0, all.height - 2), width: all.width, height: 1)
    var body = Rect(x: 0, y: 1, width: all.width, height: max(0, all.height - 3))
    if size.rows < 18 {
      if focus == .detail {
        panes[.detail] = body
        return
      }
    } else {
      let detailHeight = min(max(6, size.rows * 2 / 5), body.height - 6)
      panes[.detail] = Rect(x: 0, y: body.y + body.height - detailHeight, width: body.width, height: detailHeight)
      body.height -= detailHeight
    }
    place(Self.shown(width: body.width, list: focus == .detail ? list : focus), in: body)
  }

  /// Which lists fit beside each other, the wanted one among them.
  private static func shown(width: Int, list: Pane) -> [Pane] {
    if width >= 118 { return lists }
    if width >= 96 {
      let companion: Pane = list == .units ? .criteria : list == .criteria ? .units : .criteria
      return lists.filter { $0 == list || $0 == companion }
    }
    return [list]
  }

  /// Shares the width by what each pane wants, with a column of border between them.
  private mutating func place(_ shown: [Pane], in body: Rect) {
    let borders = shown.count - 1
    let wants = shown.map { Self.wanted($0) }
    let spare = max(0, body.width - borders - wants.reduce(0, +))
    var x = body.x
    for (place, pane) in shown.enumerated() {
      let isLast = place == shown.count - 1
      let share = wants[place] + spare * wants[place] / max(1, wants.reduce(0, +))
      let width = isLast ? body.x + body.width - x : share
      panes[pane] = Rect(x: x, y: body.y, width: max(0, width), height: body.height)
      x += width + 1
    }
  }

  /// How many rows a pane has under its title; 0 when it does not show. Khoảng cách điểm keeps its last line for the
  /// totals.
  public func rows(of pane: Pane) -> Int {
    guard let rect = panes[pane] else { return 0 }
    return max(0, rect.height - (pane == .gaps ? 2 : 1))
  }

  /// The pane at a place of the screen.
  public func pane(at point: Point) -> Pane? {
    Pane.allCases.first { panes[$0]?.contains(point) ?? false }
  }
}
