import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// The line of the scorecard that the board is about, while it shows the scorecard.
  public var selectedLine: ScoreLine.Key? {
    guard scope == .scorecard, let year = tree.year, let code = selection.row?.code else { return nil }
    return ScoreLine.Key(year: year, code: code)
  }

  /// Switches between the items of the plan and the whole scorecard.
  mutating func changeScope() {
    guard scope == .scorecard || plan.shownYear != nil else {
      notice = Notice(words.scoreBoard.noScorecard, .bad)
      return
    }
    scope = scope == .items ? .scorecard : .items
    fillScope()
    notice = Notice(scope == .items ? words.scoreBoard.ofPlan : words.scoreBoard.ofYear(tree.year ?? 0))
    search = nil
    searchIndex = nil
    keepSelection()
  }

  /// Starts with the scorecard where the plan has nothing to show.
  mutating func chooseScope() {
    let hasItems = plan.criteria.count > 0 && plan.items.count > 0
    scope = !hasItems && plan.shownYear != nil ? .scorecard : .items
  }

  /// Whether Tiêu chí has any line.
  var showsCriteria: Bool { scope == .items ? criteria.outline.count > 0 : !tree.rows.isEmpty }

  /// Makes the lines of the panes that follow the scope anew; goes back to the items where the last scorecard is gone.
  mutating func fillScope() {
    if scope == .scorecard, plan.shownYear == nil { scope = .items }
    switch scope {
    case .items:
      criteria.fill(from: plan, filter: filter, today: progress.today)
      gaps.fill(from: plan, filter: filter, today: progress.today)
    case .scorecard:
      tree.fill(from: plan, year: plan.shownYear, filter: filter, today: progress.today)
      losses.fill(from: plan, year: plan.shownYear, filter: filter, today: progress.today)
    }
  }

  /// Selects what was selected in the other scope, or what stands nearest to it there.
  private mutating func keepSelection() {
    var node = selection.row?.code
    while let code = node {
      let isThere = scope == .scorecard ? tree.line(of: code) != nil : plan.criteria.contains(code)
      if isThere { return select(row(of: code)) }
      node = code.parent
    }
    switch scope {
    case .scorecard: if let first = tree.rows.first { select(row(of: first)) }
    case .items: keepCursors()
    }
    showCursors()
  }

  /// The row of a code: with the item that mends it, or that it is part of.
  func row(of code: CriterionCode) -> CriterionRow {
    CriterionRow(code: code, item: scope == .scorecard ? plan.itemMending(code) : plan.items(of: code).first)
  }

  /// Follows edits of lines that are carried out already, as far as they show: as much work as the tree is deep.
  mutating func follow(lines change: Change) {
    guard scope == .scorecard else { return }
    let isSame = plan.shownYear == tree.year && filter.isEmpty
    for case .line(let edit) in change.edits where edit.before == nil || edit.after == nil || !isSame {
      return fillPanes()
    }
    for case .line(let edit) in change.edits where !losses.follow(edit, in: plan) { return fillPanes() }
    showCursors()
  }
}

extension DashboardState {
  /// Moves in Tiêu chí over a scorecard.
  mutating func moveInTree(to line: Int) {
    guard tree.rows.indices.contains(line) else { return }
    select(row(of: tree.rows[line]))
  }

  /// Moves in Khoảng cách điểm over a scorecard.
  mutating func moveInLosses(to line: Int) {
    switch losses[line] {
    case .node(let code):
      select(row(of: code))
      losses.cursor = .node(code)
    case .survey: losses.cursor = .survey
    case nil: return
    }
    showCursors()
  }

  /// Puts the cursors of both panes on a criterion.
  mutating func reveal(_ code: CriterionCode) {
    tree.cursor = code
    losses.cursor = .node(code)
  }

  /// Makes bars and sums anew that hang on more than the row that was edited: a cancelled item is no remedy any more, and
  /// an edit of the scorecard that counts moves the points of the plan's criteria.
  mutating func refillGaps(after change: Change) {
    let cancels = change.edits.contains { edit in
      guard case .assignment(let edit) = edit else { return false }
      return (edit.before?.state == .cancelled) != (edit.after?.state == .cancelled)
    }
    let rescores = change.edits.contains { edit in
      if case .line(let edit) = edit { (edit.after ?? edit.before)?.id.year == plan.pointsYear } else { false }
    }
    if cancels || rescores { gaps.fill(from: plan, filter: filter, today: progress.today) }
    if cancels { losses.fill(from: plan, year: losses.year, filter: filter, today: progress.today) }
    if rescores { criteria.fill(from: plan, filter: filter, today: progress.today) }
  }

  /// Whether a node of the scorecard has parts.
  public func hasLines(below code: CriterionCode) -> Bool {
    guard let year = tree.year else { return false }
    return !plan.isLeaf(.init(year: year, code: code))
  }

  /// Folds the node at the cursor, or goes to the one it is part of.
  mutating func foldTree() {
    guard let code = tree.cursor else { return }
    if hasLines(below: code), !tree.folded.contains(code) {
      setTreeFolded(true, code)
    } else if let parent = code.parent, tree.line(of: parent) != nil {
      select(row(of: parent))
    }
    showCursors()
  }

  /// Unfolds the node at the cursor, or goes into it.
  mutating func unfoldTree() {
    guard tree.rows.indices.contains(tree.cursorLine) else { return }
    let code = tree.rows[tree.cursorLine]
    if tree.folded.contains(code) {
      setTreeFolded(false, code)
    } else if hasLines(below: code) {
      moveInTree(to: tree.cursorLine + 1)
    }
    showCursors()
  }

  private mutating func setTreeFolded(_ isFolded: Bool, _ code: CriterionCode) {
    if isFolded { tree.folded.insert(code) } else { tree.folded.remove(code) }
    tree.fill(from: plan, year: tree.year, filter: filter, today: progress.today)
  }

  /// Folds all fields, or unfolds all of the tree when they are folded.
  mutating func foldWholeTree() {
    let fields = Set(tree.rows.map(\.topmost))
    tree.folded = tree.folded.isSuperset(of: fields) ? [] : fields
    tree.fill(from: plan, year: tree.year, filter: filter, today: progress.today)
    showCursors()
  }

  /// Unfolds what hides a line of the scorecard.
  mutating func unfoldTree(to code: CriterionCode) {
    guard tree.line(of: code) == nil else { return }
    var parent = code.parent
    while let above = parent {
      tree.folded.remove(above)
      parent = above.parent
    }
    tree.fill(from: plan, year: tree.year, filter: filter, today: progress.today)
  }
}
