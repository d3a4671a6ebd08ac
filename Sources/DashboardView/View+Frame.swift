import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The first line: the plan, its published result, the day.
  func drawHeader(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    canvas.fill(rect, theme[.header])
    let words = state.words
    let header = state.plan.header
    var pen = RowPen(rect, y: rect.y, margin: 1)
    pen.pin(words.formats.day(state.clock.today), style: theme[.header], on: &canvas)
    let title = ["CCHC\(header.planYear.map { " \($0)" } ?? "")", header.agency].filter { !$0.isEmpty }
    let marks = (state.isDemo ? [words.board.demo] : []) + (state.isReadOnly ? [words.care.onlyLooking] : [])
    let name = header.agency.isEmpty ? words.board.untitled : title.joined(separator: " · ")
    let text = (marks.map { "[\($0)]" } + [name]).joined(separator: " ")
    let results = resultTexts(of: state)
    let fitting = results.first { text.columns + $0.columns + 6 <= pen.room } ?? results.last ?? ""
    if !fitting.isEmpty, text.columns / 2 + fitting.columns + 6 <= pen.room {
      pen.pinSpace(3)
      pen.pin(fitting, style: theme[.header], on: &canvas)
    }
    pen.pinSpace(2)
    pen.put(text, columns: pen.room, style: theme[.header].adding(.bold), on: &canvas)
  }

  /// The title line of a pane, with something at its right end. Where one list shows alone, all three are named, in
  /// their order.
  func drawTitle(
    _ state: DashboardState, _ pane: Pane, _ rect: Rect, right: String, _ canvas: inout Canvas
  ) {
    let isFocused = state.focus == pane && state.overlay == nil
    let border = theme[isFocused ? .borderFocused : .border]
    canvas.fill(rect.row(0), with: "─", border)
    var pen = RowPen(rect, y: rect.y)
    let isAlone = pane != .detail && state.layout.panes.shown.filter { $0 != .detail }.count == 1
    let names = isAlone ? Pane.allCases.filter { $0 != .detail } : [pane]
    let fitting = names.map { title(of: $0, state).columns + 4 }.reduce(0, +) <= rect.width ? names : [pane]
    for name in fitting {
      pen.put(name == pane && isFocused ? "▌" : " ", style: border, on: &canvas)
      let style = name != pane ? theme[.muted] : theme[isFocused ? .paneTitleFocused : .paneTitle]
      pen.put("\(title(of: name, state)) ", style: style, on: &canvas)
      pen.skip(1)
    }
    guard !right.isEmpty, right.columns + 3 <= pen.room else { return }
    pen.pinSpace(1)
    pen.pin(" \(right) ", style: theme[.muted], on: &canvas)
  }

  private func title(of pane: Pane, _ state: DashboardState) -> String {
    let words = state.words.board
    switch pane {
    case .criteria: return words.criteria
    case .gaps: return words.gaps
    case .units: return words.units
    case .detail: return words.detail
    }
  }

  /// A sentence where a pane has no rows.
  func drawEmpty(_ state: DashboardState, _ sentence: String, _ rect: Rect, _ canvas: inout Canvas) {
    let text = state.filter.isEmpty ? sentence : state.words.board.allFiltered
    for (row, line) in text.wrapped(to: max(1, rect.width - 2)).enumerated() where row + 1 < rect.height {
      canvas.put(line, at: Point(x: rect.x + 1, y: rect.y + 1 + row), style: theme[.muted], maxWidth: rect.width - 2)
    }
  }

  /// The line that says what happened; the search line while one is open.
  func drawNotice(_ state: DashboardState, _ canvas: inout Canvas) {
    let rect = Layout(size: state.size, focus: state.focus, list: state.list).notice
    canvas.fill(rect, theme[.notice])
    var pen = RowPen(rect, y: rect.y, margin: 1)
    if let search = state.search, search.isTyping, state.overlay == nil {
      return drawSearch(search, state, pen, &canvas)
    }
    if let notice = state.notice {
      let style = theme[notice.tone == .bad ? .noticeError : notice.tone == .good ? .noticeGood : .notice]
      let mark = notice.tone == .bad ? "! " : notice.tone == .good ? "✓ " : ""
      let text = mark + notice.text(columns: pen.room - mark.columns)
      return pen.put(text, columns: pen.room, style: style, on: &canvas)
    }
    pen.put(standingNotice(state), columns: pen.room, style: theme[.notice], on: &canvas)
  }

  /// What the notice line says while nothing has happened.
  private func standingNotice(_ state: DashboardState) -> String {
    if let reading = state.reading {
      let canGiveUp = KeyTable.command(for: .key(.escape), in: state.context) == .giveUp
      return state.words.importing.review.notices.reading(reading.fileName, canGiveUp)
    }
    if state.isPresenting { return state.words.meeting.presenting }
    if state.meeting != nil || state.overlay != nil { return "" }
    var parts: [String] = []
    if !state.filter.isEmpty { parts.append("\(state.words.board.filtered) (F4)") }
    if let search = state.search, search.query != nil {
      parts.append(
        "\(state.words.search.prompt)\(search.editor.text) · \(state.words.search.count(search.rows.count)) (n N)")
    }
    let open = state.plan.openFindings
    if open > 0 { parts.append(state.words.board.openFindings(open)) }
    return parts.joined(separator: " · ")
  }

  private func drawSearch(_ search: Search, _ state: DashboardState, _ start: RowPen, _ canvas: inout Canvas) {
    var pen = start
    let words = state.words.search
    if !state.typingLabel.isEmpty {
      pen.pin(state.typingLabel, style: theme[.label], on: &canvas)
      pen.pinSpace(2)
    }
    if search.query != nil {
      pen.pin(
        search.rows.isEmpty && search.assignees.isEmpty
          ? words.none(search.editor.text).truncated(to: pen.room / 2) : words.count(search.rows.count),
        style: theme[.notice], on: &canvas)
      pen.pinSpace(2)
    }
    pen.put(words.prompt, style: theme[.label], on: &canvas)
    let window = search.editor.window(columns: max(1, pen.room - 1))
    canvas.cursor = Point(x: pen.left + window.cursor, y: pen.y)
    pen.put(window.text, columns: pen.room, style: theme[.fieldFocused], on: &canvas)
  }

  /// The last line: the keys of the place that has them, as many as fit whole; help and the way out always.
  func drawKeyBar(_ state: DashboardState, _ canvas: inout Canvas) {
    let rect = Layout(size: state.size, focus: state.focus, list: state.list).keyBar
    canvas.fill(rect, theme[.keyBar])
    var pen = RowPen(rect, y: rect.y, margin: 1)
    for (key, word) in state.keyBar.pinned.reversed() where key.columns + word.columns + 3 <= pen.room {
      pen.pin(word, style: theme[.keyBar], on: &canvas)
      pen.pinSpace(1)
      pen.pin(key, style: theme[.keyBarKey], on: &canvas)
      pen.pinSpace(2)
    }
    for (key, word) in state.keyBar.others {
      guard key.columns + word.columns + 1 <= pen.room else { break }
      pen.put(key, style: theme[.keyBarKey], on: &canvas)
      pen.skip(1)
      pen.put(word, style: theme[.keyBar], on: &canvas)
      pen.skip(2)
    }
  }
}
