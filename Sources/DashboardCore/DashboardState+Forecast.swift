import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the forecast, or says what it lacks.
  mutating func openForecast() {
    let outlook = self.outlook ?? Outlook(of: plan)
    self.outlook = outlook
    guard outlook.forecast(of: plan) != nil else {
      notice = Notice(words.outlook.nothing, .bad)
      return
    }
    var screen = ForecastScreen()
    screen.refresh(outlook, plan)
    overlay = .forecast(screen)
  }

  /// Follows a change that was applied to the plan; costs nothing until the forecast was opened once.
  mutating func followInForecast(_ change: Change) {
    outlook?.follow(change, in: plan)
    refreshForecast()
  }

  /// Makes the rows of the forecast anew.
  mutating func refreshForecast() {
    guard case .forecast(var screen) = overlay, let outlook else { return }
    screen.refresh(outlook, plan)
    screen.cursor.clamp(count: rowCount(of: screen), height: forecastRows(of: screen).height)
    overlay = .forecast(screen)
  }

  /// Where the parts of the forecast stand on this screen.
  public var forecastLayout: ForecastLayout { ForecastLayout(in: dialog(for: .forecast)) }

  /// The outcomes with the items that a screen takes as solved.
  public func forecast(of screen: ForecastScreen) -> Forecast? { outlook?.forecast(of: plan, solved: screen.solved) }

  /// How many rows the view that shows has.
  func rowCount(of screen: ForecastScreen) -> Int {
    switch screen.tab {
    case .items: screen.items.count
    case .target: screen.answer?.path?.items.count ?? 0
    case .units: screen.units.count
    case .charts: chartLines(of: screen).count
    case .ranking: ranking(of: screen).count
    }
  }

  mutating func perform(_ command: Command, in old: ForecastScreen) -> [Effect] {
    var screen = old
    if screen.prompt != nil { return perform(command, inPromptOf: screen) }
    notice = nil
    if move(command, &screen) {
      overlay = .forecast(screen)
      return []
    }
    switch command {
    case .nextPane, .previousPane:
      screen.tab = command == .nextPane ? screen.tab.next : screen.tab.previous
      placeCursor(&screen)
    case .toggle: toggleSolved(&screen)
    case .clear: return dropMarks(screen)
    case .edit: enter(&screen)
    case .askTarget: askTarget(&screen)
    case .settings:
      overlay = .settings(SettingsDialog(over: screen))
      return []
    case .keepTargets: return keepTargets(screen)
    case .undo: return [.readNextUndo]
    case .redo: return [.redo]
    case .cancel:
      if !screen.solved.isEmpty { notice = Notice(words.outlook.dropped(screen.solved.count)) }
      overlay = nil
      return []
    default: return []
    }
    overlay = .forecast(screen)
    return []
  }

  /// Moves the cursor of the view; charts have none and scroll.
  private func move(_ command: Command, _ screen: inout ForecastScreen) -> Bool {
    let (count, height) = (rowCount(of: screen), forecastRows(of: screen).height)
    if screen.tab == .charts { return screen.cursor.scroll.move(command, count: count, height: height) }
    return screen.cursor.move(command, count: count, height: height)
  }

  private mutating func toggleSolved(_ screen: inout ForecastScreen) {
    guard let gain = screen.gainAtCursor else { return }
    guard gain.state.isOpen else {
      notice = Notice(words.outlook.cannotTry(words.states.name(gain.state)), .bad)
      return
    }
    if screen.solved.remove(gain.item) == nil { screen.solved.insert(gain.item) }
  }

  /// Takes the marks of the scratch layer away; where there are none, the targets that were kept.
  private mutating func dropMarks(_ old: ForecastScreen) -> [Effect] {
    guard old.solved.isEmpty else {
      var screen = old
      notice = Notice(words.outlook.dropped(old.solved.count))
      screen.solved = []
      overlay = .forecast(screen)
      return []
    }
    guard plan.items.rows.contains(where: \.isTarget) else {
      notice = Notice(words.outlook.nothingTried, .bad)
      return []
    }
    return commit { plan, _ throws(ChangeFault) in try plan.change(targets: []) }
  }

  private mutating func keepTargets(_ screen: ForecastScreen) -> [Effect] {
    guard !screen.solved.isEmpty else {
      notice = Notice(words.outlook.nothingTried, .bad)
      return []
    }
    return commit { plan, _ throws(ChangeFault) in try plan.change(targets: screen.solved) }
  }

  private mutating func enter(_ screen: inout ForecastScreen) {
    if screen.tab == .target { return tryPath(&screen) }
    guard screen.tab == .items, let gain = screen.gainAtCursor, let item = plan.items[gain.item] else { return }
    screen.prompt = .init(.points(gain.item), item.expectedPoints.map { words.formats.score($0) } ?? "")
  }

  private mutating func perform(_ command: Command, inPromptOf old: ForecastScreen) -> [Effect] {
    var screen = old
    guard let prompt = screen.prompt else { return [] }
    switch command {
    case .cancel: screen.prompt = nil
    case .accept:
      switch prompt.kind {
      case .points(let item): return save(points: prompt.editor.text, of: item, screen)
      case .target: take(target: prompt.editor.text, &screen)
      }
    default: return []
    }
    overlay = .forecast(screen)
    return []
  }

  private mutating func save(points text: String, of item: Item.Key, _ old: ForecastScreen) -> [Effect] {
    var screen = old
    guard let outlook, let code = plan.items[item]?.criterion else { return [] }
    let gap = outlook.gap(of: code, in: plan)
    let text = text.normalized.trimmed
    let points = text.isEmpty ? nil : Score(text)
    if !text.isEmpty, points == nil {
      screen.prompt?.problem = words.outlook.badPoints
    } else if let points, points < .zero || points > gap {
      screen.prompt?.problem = words.outlook.pointsOutOfRange(words.formats.score(gap))
    } else {
      let effects = commit { plan, _ throws(ChangeFault) in try plan.change(expecting: points, of: item) }
      if !effects.isEmpty { return effects }
      screen.prompt = nil
    }
    overlay = .forecast(screen)
    return []
  }

  /// Closes what a saved change came from: the question, or the marks that were kept.
  mutating func closeInForecast(_ change: Change) {
    guard case .forecast(var screen) = overlay, change.kind == .expectation else { return }
    screen.prompt = nil
    let targets = Set(plan.items.rows.filter(\.isTarget).map(\.id))
    if !screen.solved.isEmpty, screen.solved == targets { screen.solved = [] }
    overlay = .forecast(screen)
  }
}

extension ListCursor {
  /// Stays within a list that has become shorter.
  mutating func clamp(count: Int, height: Int) {
    index = max(0, min(index, count - 1))
    scroll.show(index, height: height, count: count)
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case before this one, round and round.
  var previous: Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? all.startIndex
    return all[(place + all.count - 1) % all.count]
  }
}

extension DashboardState {
  /// The word for a command in the forecast; `nil` when it would do nothing there.
  func forecastWord(for command: Command, _ short: String) -> String? {
    guard case .forecast(let screen) = overlay else { return nil }
    let own = words.commands.outlook
    switch command {
    case .nextPane: return own.view
    case .toggle: return screen.gainAtCursor?.state.isOpen == true ? own.trial : nil
    case .edit:
      guard screen.tab == .target else { return screen.tab == .items && !screen.items.isEmpty ? own.points : nil }
      return screen.answer?.path?.items.isEmpty == false ? own.markPath : own.askTarget.short
    case .keepTargets, .clear: return screen.solved.isEmpty ? nil : command == .clear ? own.dropTrial : short
    case .cancel: return words.commands.close
    default: return short
    }
  }
}
