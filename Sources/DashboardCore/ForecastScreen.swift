import PlanModel
import Screen

/// The forecast over the board: what it shows, and the scratch layer in which items are taken as solved. Nothing of it is
/// in the file.
public struct ForecastScreen: Sendable {
  /// What shows below the three outcomes.
  public enum Tab: Int, CaseIterable, Sendable {
    /// Mục khắc phục.
    case items
    /// Mục tiêu: the fewest items that lead to a target.
    case target
    /// Đơn vị: what each unit's work is worth.
    case units
    /// Biểu đồ.
    case charts
    /// Xếp hạng.
    case ranking
  }

  /// What is asked for in a line of text.
  public struct Prompt: Sendable {
    /// What about.
    public enum Kind: Equatable, Sendable {
      /// The points that an item is expected to bring back.
      case points(Item.Key)
      /// What shall be reached.
      case target
    }

    /// What about.
    public let kind: Kind
    /// The answer.
    public var editor: TextEditor
    /// Why it was not taken; empty while nothing is wrong.
    public var problem = ""

    /// A question with an answer to begin with.
    init(_ kind: Kind, _ text: String = "") {
      self.kind = kind
      editor = TextEditor(text)
    }
  }

  /// What leads to a target.
  public struct Answer: Sendable {
    /// The target, as typed.
    public var text: String
    /// What it means.
    public var target: ForecastTarget
    /// The way there; `nil` while nothing tells what it needs.
    public var path: ForecastPath?
  }

  /// A unit or group with what its work is worth.
  public struct UnitRow: Equatable, Sendable {
    /// Who.
    public var assignee: Assignee
    /// What for.
    public var worth: UnitWorth
  }

  /// The view that shows.
  public internal(set) var tab = Tab.items
  /// The items that are taken as solved.
  public internal(set) var solved: Set<Item.Key> = []
  /// All items, those that bring most first.
  public internal(set) var items: [Forecast.Gain] = []
  /// The units, those with most at stake first; made when they show.
  public internal(set) var units: [UnitRow] = []
  private var unitsAreOld = true
  /// The way to the target asked for last.
  public internal(set) var answer: Answer?
  /// The question that is open.
  public internal(set) var prompt: Prompt?
  private var cursors: [Tab: ListCursor] = [:]

  /// The forecast as it opens.
  init() {}

  /// The cursor of the view that shows.
  public internal(set) var cursor: ListCursor {
    get { cursors[tab] ?? ListCursor() }
    set { cursors[tab] = newValue }
  }

  /// The item at the cursor.
  public var gainAtCursor: Forecast.Gain? {
    let gains = tab == .items ? items : tab == .target ? answer?.path?.items ?? [] : []
    return gains.indices.contains(cursor.index) ? gains[cursor.index] : nil
  }

  /// Follows the plan: rows that came, went or moved; the cursor stays on its item.
  mutating func refresh(_ outlook: Outlook, _ plan: Plan) {
    let here = items.indices.contains(cursors[.items]?.index ?? 0) ? items[cursors[.items]?.index ?? 0].item : nil
    followItems(outlook)
    if let here, let place = items.firstIndex(where: { $0.item == here }) { cursors[.items]?.index = place }
    solved = solved.filter { outlook.gain(of: $0).map { $0.state.isOpen && $0.counts } ?? false }
    unitsAreOld = true
    if tab == .units { fillUnits(outlook, plan) }
    if let old = answer { answer?.path = outlook.path(to: old.target, of: plan) }
  }

  /// Makes the rows of the units anew, where something changed since they were made.
  mutating func fillUnits(_ outlook: Outlook, _ plan: Plan) {
    guard unitsAreOld else { return }
    units = Self.units(outlook.worth(in: plan), plan)
    unitsAreOld = false
  }

  /// Brings the items up to date: where few of them changed, those alone find their new places.
  private mutating func followItems(_ outlook: Outlook) {
    let changed = items.indices.filter { outlook.gain(of: items[$0].item) != items[$0] }
    guard items.count == outlook.allGains.count, changed.count <= 64 else {
      items = outlook.gainsByPoints
      return
    }
    let moved = changed.compactMap { outlook.gain(of: items[$0].item) }
    guard moved.count == changed.count else {
      items = outlook.gainsByPoints
      return
    }
    for place in changed.reversed() { items.remove(at: place) }
    for gain in moved { items.insert(gain, at: place(of: gain)) }
  }

  /// Where an item belongs in the order of the list.
  private func place(of gain: Forecast.Gain) -> Int {
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if Outlook.bringsMore(items[middle], gain) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func units(_ worth: [Assignee: UnitWorth], _ plan: Plan) -> [UnitRow] {
    let all = plan.units.rows.map { Assignee.unit($0.id) } + plan.groups.rows.map { Assignee.group($0.id) }
    let rows = all.compactMap { assignee in worth[assignee].map { UnitRow(assignee: assignee, worth: $0) } }
    return rows.enumerated().sorted { left, right in
      (right.element.worth.atStakeAsLead, right.element.worth.atStakeCoordinating, left.offset)
        < (left.element.worth.atStakeAsLead, left.element.worth.atStakeCoordinating, right.offset)
    }.map(\.element)
  }
}

/// Where the parts of the forecast stand in its place.
public struct ForecastLayout: Equatable, Sendable {
  /// The title line.
  public var title: Rect
  /// Where it starts from; no line where there is no room.
  public var source: Rect
  /// The three outcomes.
  public var outcomes: Rect
  /// The neighbours in the ranking, in one line or two; none where there is no room.
  public var neighbours: Rect
  /// The names of the views.
  public var tabs: Rect
  /// The column heads; no line where there is no room.
  public var heads: Rect
  /// The rows of the view.
  public var body: Rect

  /// The layout in a place.
  public init(in area: Rect) {
    let isRoomy = area.height >= 15
    var top = area.y
    func take(_ height: Int) -> Rect {
      defer { top += height }
      return Rect(x: area.x, y: top, width: area.width, height: height)
    }
    title = take(1)
    source = take(isRoomy ? 1 : 0)
    outcomes = take(3)
    neighbours = take(!isRoomy ? 0 : area.width >= 110 ? 1 : 2)
    tabs = take(1)
    heads = take(isRoomy ? 1 : 0)
    body = take(max(0, area.bottom - top))
  }
}
