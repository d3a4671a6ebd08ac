import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Does what a key asks for, in the place that has the keys.
  mutating func perform(_ command: Command) -> [Effect] {
    if isReadOnly, command.isEdit {
      notice = Notice(words.care.refusesEdits, .bad)
      return []
    }
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .typing:
      changeTyping()
      return []
    case .help where context != .help:
      overlay = .help(HelpSheet(context: context, under: overlay))
      return []
    default: break
    }
    switch context {
    case .criteria, .gaps, .units, .detail: return performOnBoard(command)
    case .search: return performInSearch(command)
    case .meeting: return performInMeeting(command)
    case .presented: return []
    default: return performInOverlay(command)
    }
  }

  private mutating func performOnBoard(_ command: Command) -> [Effect] {
    if command != .undo { undoAskedAbout = nil }
    notice = nil
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
    case .nextPane: moveFocus(by: 1)
    case .previousPane: moveFocus(by: -1)
    case .fold: fold()
    case .unfold: unfold()
    case .foldAll: foldAll()
    case .setState(let state): return set(state)
    case .nextState: return setNextState()
    case .edit: edit()
    case .search: beginSearch()
    case .nextMatch: goToMatch(forward: true)
    case .previousMatch: goToMatch(forward: false)
    case .filter: overlay = .filter(FilterMenu(plan: plan, filter: filter))
    case .sort: changeOrder()
    case .scope: changeScope()
    case .scoring: openScoring()
    case .years: overlay = .years(YearList())
    case .previousYear: return changeYear(by: -1)
    case .nextYear: return changeYear(by: 1)
    case .journal:
      overlay = .journal(JournalList())
      return [.readJournal(before: nil)]
    case .findings: openFindings()
    case .undo: return [.readNextUndo]
    case .redo: return [.redo]
    case .forecast: openForecast()
    case .briefing: return openBriefing()
    case .importPlan: return beginImport(isFirst: false)
    case .giveUp: return giveUpReading()
    case .reports: openReports()
    case .mouse: return toggleMouse()
    default: break
    }
    return []
  }

  private mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    notice = Notice(usesMouse ? words.notices.mouseOn : words.notices.mouseOff)
    return [.setMouse(usesMouse)]
  }

  private mutating func openFindings() {
    let list = FindingList(plan: plan, item: selection.row?.item)
    if list.keys.isEmpty {
      notice = Notice(words.notices.noFindings)
    } else {
      overlay = .findings(list)
    }
  }

  private mutating func changeOrder() {
    switch focus {
    case .criteria where scope == .scorecard:
      notice = Notice(words.scoreBoard.treeByCode)
      return
    case .gaps where scope == .scorecard:
      losses.order = losses.order.next
      notice = Notice(words.scoreBoard.order(losses.order.place))
    case .criteria:
      criteria.order = criteria.order.next
      notice = Notice(words.orders.criteria(byGap: criteria.order == .gap))
    case .gaps:
      gaps.order = gaps.order.next
      notice = Notice(words.orders.gaps(byCode: gaps.order == .code))
    case .units:
      units.order = units.order.next
      notice = Notice(
        units.order == .plan
          ? words.orders.unitsByPlan : units.order == .name ? words.orders.unitsByName : words.orders.unitsByOverdue)
    case .detail: return
    }
    fillPanes()
    if let row = selection.row, focus != .units { select(row) }
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one, round and round.
  var next: Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? all.startIndex
    return all[(place + 1) % all.count]
  }
}
