import PlanModel
import PlanWords
import Screen
import VietnameseTyping

/// Everything the board shows, and nothing else does: two equal states are drawn alike.
///
/// The state changes only in `handle(_:)`, by events. What is to happen outside it asks for by effects, and it follows
/// only when their outcome comes back; what it shows as saved is on disk.
public struct DashboardState: Sendable {
  /// The plan as it is on disk.
  public internal(set) var plan: Plan
  /// The number of the newest journal entry that `plan` follows.
  public internal(set) var revision: Int
  /// Counts by unit, for today.
  public internal(set) var progress: Progress
  /// The file, as it is shown; empty while there is none.
  public internal(set) var path: String
  /// Whether the file is a private copy that is thrown away at the end.
  public let isDemo: Bool
  /// Who edits.
  public let author: String
  /// The words of the language chosen.
  public let words: Words
  /// What time it is.
  public var clock: Clock { plan.settings.clock(at: moment) }
  /// The moment, as the loop told it last.
  var moment: Timestamp
  /// The size of the screen.
  public internal(set) var size: Size

  /// The pane that takes keys.
  public internal(set) var focus = Pane.criteria
  /// The pane among the three lists that had the focus last.
  public internal(set) var list = Pane.criteria
  /// What the board is about.
  public internal(set) var selection = Selection()
  /// Tiêu chí.
  public internal(set) var criteria = CriteriaPane()
  /// Khoảng cách điểm.
  public internal(set) var gaps = GapPane()
  /// Đơn vị.
  public internal(set) var units = UnitPane()
  /// What Tiêu chí and Khoảng cách điểm are about.
  public internal(set) var scope = Scope.items
  /// Tiêu chí, over the scorecard.
  public internal(set) var tree = ScoreTreePane()
  /// Khoảng cách điểm, over the scorecard.
  public internal(set) var losses = LossPane()
  /// Chi tiết: what shows of the text.
  public internal(set) var detailScroll = Scroll()
  /// Which assignments show.
  public internal(set) var filter = Filter()
  /// The search, while there is one.
  public internal(set) var search: Search?
  /// What lies over the board.
  public internal(set) var overlay: Overlay?
  /// The meeting on screen.
  public internal(set) var meeting: MeetingScreen?
  /// Whether this is a second screen, which follows the leading board and takes no edits.
  public let isPresenting: Bool
  /// Whether the file may not be written, so that it is only looked at.
  public let isReadOnly: Bool
  /// The document that is read beside the board.
  public internal(set) var reading: DocumentInReading?
  /// What was read while something else lay over the board, until Ctrl-O opens it.
  var arrival: ReadArrival?
  /// The sentence in the notice line.
  public internal(set) var notice: Notice?
  /// The history of the selected item, once it was read.
  public internal(set) var history: ItemHistory?
  /// The plans of the file; `nil` until they are read, and again once one came or went.
  public internal(set) var plansOfFile: [PlanOfFile]?
  /// Whether the plan that shows is no longer in the file; another one is then on its way.
  var isPlanGone = false
  /// Whether the mouse is used.
  public internal(set) var usesMouse: Bool
  /// What forecasts are made of, once the forecast was opened.
  public internal(set) var outlook: Outlook?
  /// What makes Vietnamese letters of the keys typed into text fields.
  public internal(set) var typing: Composer
  var searchIndex: SearchIndex?
  /// The entry that F9 was asked about and that needs asking twice, as it is somebody else's.
  var undoAskedAbout: Int?

  /// The board of a plan.
  public init(
    plan: Plan, revision: Int, path: String, isDemo: Bool = false, author: String, words: Words, clock: Clock,
    size: Size, usesMouse: Bool = true, isPresenting: Bool = false, isReadOnly: Bool = false,
    typing: TypingMethod = .off
  ) {
    self.typing = Composer(typing)
    self.isPresenting = isPresenting
    self.isReadOnly = isReadOnly
    self.plan = plan
    self.revision = revision
    self.path = path
    self.isDemo = isDemo
    self.author = author
    self.words = words
    moment = clock.now
    self.size = size
    self.usesMouse = usesMouse
    progress = Progress(of: plan, on: plan.settings.day(of: clock.now))
    begin()
    if !isPresenting, let running = plan.runningBriefing {
      notice = Notice(words.meeting.goesOnHint(running.title))
    } else if !isPresenting, plan.settings.holidaysEnding(on: clock.today) != nil {
      notice = Notice(words.time.holidaysEnd(plan.settings.holidaysEnd))
    }
  }

  /// Where everything stands now.
  public var layout: Layout { Layout(size: size, focus: focus, list: list) }

  /// The context that keys are looked up in.
  public var context: Context {
    if isPresenting { return .presented }
    if let overlay { return overlay.context }
    if meeting != nil { return .meeting }
    return search?.isTyping == true ? .search : focus.context
  }

  /// The item whose history the board shows, if it has not been read yet.
  public var missingHistory: Item.Key? {
    guard let item = selection.row?.item, history?.item != item else { return nil }
    return item
  }

  /// The signature of a change made now.
  var signature: Signature { Signature(author: author, clock: clock) }
}

extension DashboardState {
  /// The largest plan whose units all show unfolded at the start.
  private static let smallPlan = 60

  /// Fills the panes and selects the first row.
  mutating func begin() {
    if plan.assignments.count <= Self.smallPlan {
      units.unfolded = Set(plan.units.rows.map { .unit($0.id) } + plan.groups.rows.map { .group($0.id) })
    }
    chooseScope()
    fillPanes()
    if scope == .scorecard {
      if let first = tree.rows.first { select(row(of: first)) }
    } else if let first = criteria.outline.sections.first?.rows.first {
      select(first)
    } else if let heading = criteria.outline.sections.first?.heading {
      criteria.cursor = .heading(heading)
    }
  }

  /// Makes the lines of all panes anew, the cursors staying where they can.
  mutating func fillPanes() {
    fillScope()
    units.fill(from: plan, progress: progress, filter: filter)
    keepCursors()
    showCursors()
  }

  /// Puts a cursor whose line is gone on the first line.
  mutating func keepCursors() {
    if units.cursor == nil { units.cursor = units.outline[0] }
    guard scope == .items else { return keepTreeCursor() }
    if criteria.cursor.flatMap({ criteria.number(of: $0) }) == nil {
      criteria.cursor = criteria.outline[1] ?? criteria.outline[0]
      if case .row(let row) = criteria.cursor { selection = Selection(row: row, assignment: leadKey(of: row)) }
    }
    if gaps.cursor == nil || !gaps.rows.contains(where: { $0 == gaps.cursor }) { gaps.cursor = gaps.rows.first }
  }

  private mutating func keepTreeCursor() {
    if tree.cursor == nil || tree.line(of: tree.cursor?.topmost ?? tree.rows[0]) == nil {
      tree.cursor = tree.rows.first
      if let code = tree.cursor { selection = Selection(row: row(of: code), assignment: leadKey(of: row(of: code))) }
    }
  }

  /// Scrolls every pane so that its cursor shows.
  mutating func showCursors() {
    let layout = layout
    let (tall, high) = (layout.rows(of: .criteria), layout.rows(of: .gaps))
    switch scope {
    case .items:
      criteria.scroll.show(criteria.cursorLine, height: tall, count: criteria.outline.count)
      gaps.scroll.show(gaps.cursorLine(in: plan), height: high, count: gaps.rows.count)
    case .scorecard:
      tree.scroll.show(tree.cursorLine, height: tall, count: tree.rows.count)
      losses.scroll.show(losses.line(of: losses.cursor, in: plan) ?? 0, height: high, count: losses.count)
    }
    units.scroll.show(unitCursorLine, height: layout.rows(of: .units), count: units.outline.count)
  }

  /// The number of the cursor's line in Đơn vị; where it is folded away, that of its unit.
  public var unitCursorLine: Int {
    guard let cursor = units.cursor else { return 0 }
    switch cursor {
    case .heading: return units.outline.number(of: cursor) ?? 0
    case .row(let row):
      let heading = heading(of: row)
      let number = units.outline.number(of: cursor, hint: heading)
      return number ?? heading.flatMap { units.outline.number(of: .heading($0)) } ?? 0
    }
  }

  /// The unit or group that a row of Đơn vị stands under.
  func heading(of row: UnitRow) -> UnitHeading? {
    switch row {
    case .assignment(let id): plan.assignments[id].map { UnitHeading($0.assignee) }
    case .task(_, let assignee): UnitHeading(assignee)
    case .duty(let id): plan.duties[id].map { UnitHeading($0.assignee) }
    }
  }

  /// The lead's assignment of a row; where there is no lead, none.
  func leadKey(of row: CriterionRow) -> Assignment.Key? { row.item.flatMap { plan.lead(of: $0)?.id } }
}
