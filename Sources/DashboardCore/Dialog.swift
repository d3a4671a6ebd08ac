import Screen

/// Where what lies over the board is drawn, frame included.
public enum Dialog {
  /// How many cells labels of a form take.
  public static let labelColumns = 14

  /// The place of a dialog on a screen of that size.
  public static func rect(for context: Context, in size: Size) -> Rect {
    let all = Rect(size)
    switch context {
    case .reason, .importPath: return centered(all, columns: 76, rows: context == .importPath ? 12 : 8)
    case .form: return centered(all, columns: 90, rows: 21)
    case .filter, .members: return centered(all, columns: 64, rows: 26)
    case .welcome: return centered(all, columns: 72, rows: 10)
    case .journal, .findings, .help: return whole(all, columns: 112)
    case .years: return centered(all, columns: 84, rows: 16)
    case .newYear: return centered(all, columns: 70, rows: 10)
    case .comparison: return whole(all, columns: 112)
    case .scoring: return whole(all, columns: all.width)
    case .explanation: return centered(all, columns: 90, rows: 12)
    case .forecast: return whole(all, columns: all.width)
    case .forecastPrompt, .settingsPrompt: return centered(all, columns: 68, rows: 7)
    case .settings: return centered(all, columns: 72, rows: 18)
    case .sheets: return centered(all, columns: 72, rows: 16)
    case .unsaved: return centered(all, columns: 72, rows: 9)
    case .briefings: return centered(all, columns: 84, rows: 16)
    case .turns: return centered(all, columns: 76, rows: 24)
    case .document: return whole(all, columns: 84)
    case .reports: return centered(all, columns: 90, rows: 9)
    case .formats: return centered(all, columns: 52, rows: 8)
    case .conclusions, .briefingSheet: return whole(all, columns: 112)
    case .placing: return centered(all, columns: 72, rows: 13)
    case .criteria, .gaps, .units, .detail, .search, .meeting, .presented, .review: return all
    }
  }

  /// All that lies between the header and the notice line.
  private static func whole(_ all: Rect, columns: Int) -> Rect {
    let width = min(columns, all.width)
    return Rect(x: (all.width - width) / 2, y: 1, width: width, height: max(0, all.height - 3))
  }

  /// As wide and high as wanted, but never more than the screen without its notice line and key bar.
  private static func centered(_ all: Rect, columns: Int, rows: Int) -> Rect {
    let width = min(columns, all.width)
    let height = min(rows, max(0, all.height - 2))
    return Rect(x: (all.width - width) / 2, y: max(0, (all.height - 2 - height) / 2), width: width, height: height)
  }
}

extension DashboardState {
  /// The place of a dialog on this screen.
  public func dialog(for context: Context) -> Rect {
    if context == .form, case .review(let review) = overlay { return formRect(of: review) }
    if context == .placing, case .review(let review) = overlay { return placingRect(of: review) }
    return Dialog.rect(for: context, in: size)
  }

  /// How many rows of a list show in a dialog: all but the frame.
  public func dialogRows(for context: Context) -> Int { max(1, dialog(for: context).height - 2) }
}
