import Screen

/// Where each pane stands that shows; a list of four, since a layout is asked for at every key.
public struct PanePlaces: Equatable, Sendable {
  private var rects: (criteria: Rect?, gaps: Rect?, units: Rect?, detail: Rect?)

  /// The place of a pane with its title; `nil` while it does not show.
  public subscript(pane: Pane) -> Rect? {
    get {
      switch pane {
      case .criteria: rects.criteria
      case .gaps: rects.gaps
      case .units: rects.units
      case .detail: rects.detail
      }
    }
    set {
      switch pane {
      case .criteria: rects.criteria = newValue
      case .gaps: rects.gaps = newValue
      case .units: rects.units = newValue
      case .detail: rects.detail = newValue
      }
    }
  }

  /// The panes that show.
  public var shown: [Pane] { Pane.allCases.filter { self[$0] != nil } }

  /// Whether all panes stand alike.
  public static func == (left: PanePlaces, right: PanePlaces) -> Bool {
    Pane.allCases.allSatisfy { left[$0] == right[$0] }
  }
}
