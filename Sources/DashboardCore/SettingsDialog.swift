import PlanModel
import PlanWords
import Screen

/// The settings that forecasts reckon with, over the forecast.
public struct SettingsDialog: Sendable {
  /// A row.
  public enum Row: Equatable, Sendable {
    /// How likely items in a state bring their points back.
    case likelihood(WorkState)
    /// A class.
    case band(Settings.Band)
    /// The row that adds one.
    case newBand
    /// How percentages are cut.
    case rounding
    /// Ngày chốt số liệu of the plan's year.
    case freeze
  }

  /// A question about a row.
  public struct Prompt: Sendable {
    /// About which row.
    public let row: Row
    /// The answer.
    public var editor: TextEditor
    /// Why it was not taken; empty while nothing is wrong.
    public var problem = ""
  }

  /// The forecast below, to come back to.
  let under: ForecastScreen
  /// The row at the cursor.
  public internal(set) var cursor = ListCursor()
  /// The question that is open.
  public internal(set) var prompt: Prompt?

  /// The settings over a forecast.
  init(over screen: ForecastScreen) { under = screen }
}

extension DashboardState {
  /// The rows of the settings.
  public var settingsRows: [SettingsDialog.Row] {
    WorkState.allCases.map { .likelihood($0) } + plan.settings.bands.map { .band($0) } + [.newBand, .rounding]
      + (plan.header.planYear == nil ? [] : [.freeze])
  }

  mutating func perform(_ command: Command, in old: SettingsDialog) -> [Effect] {
    var dialog = old
    if dialog.prompt != nil { return perform(command, inPromptOf: dialog) }
    notice = nil
    let rows = settingsRows
    guard !dialog.cursor.move(command, count: rows.count, height: dialogRows(for: .settings)) else {
      overlay = .settings(dialog)
      return []
    }
    let row = rows[min(dialog.cursor.index, rows.count - 1)]
    switch command {
    case .edit where row == .rounding, .toggle where row == .rounding: return changeRounding()
    case .edit: ask(about: row, &dialog)
    case .clear: return remove(row)
    case .undo: return [.readNextUndo]
    case .redo: return [.redo]
    case .cancel:
      overlay = .forecast(dialog.under)
      refreshForecast()
      return []
    default: return []
    }
    overlay = .settings(dialog)
    return []
  }

  private mutating func changeRounding() -> [Effect] {
    commit { plan, _ throws(ChangeFault) in
      var settings = plan.settings
      settings.rounding = settings.rounding.next
      return try plan.change(settings: settings)
    }
  }

  private mutating func ask(about row: SettingsDialog.Row, _ dialog: inout SettingsDialog) {
    let formats = words.formats
    switch row {
    case .likelihood(let state):
      guard state.isOpen else {
        notice = Notice(words.settings.isFixed, .bad)
        return
      }
      let percent = words.outlook.percent(thousandths: plan.settings.likelihood(of: state))
      dialog.prompt = .init(row: row, editor: TextEditor(percent))
    case .band(let band):
      let text = "\(band.name) \(band.isInclusive ? "" : ">")\(formats.score(band.from))"
      dialog.prompt = .init(row: row, editor: TextEditor(text))
    case .newBand: dialog.prompt = .init(row: row, editor: TextEditor())
    case .freeze:
      let day = plan.header.planYear.flatMap { plan.scorecards[$0]?.freeze }
      dialog.prompt = .init(row: row, editor: TextEditor(day.map { formats.day($0) } ?? ""))
    case .rounding: break
    }
  }

  private mutating func remove(_ row: SettingsDialog.Row) -> [Effect] {
    switch row {
    case .band(let band):
      return commit { plan, _ throws(ChangeFault) in
        var settings = plan.settings
        settings.bands.removeAll { $0 == band }
        return try plan.change(settings: settings)
      }
    case .freeze: return commit { plan, _ throws(ChangeFault) in try plan.change(freezing: nil) }
    case .likelihood, .newBand, .rounding:
      notice = Notice(words.settings.nothingToRemove, .bad)
      return []
    }
  }

  private mutating func perform(_ command: Command, inPromptOf old: SettingsDialog) -> [Effect] {
    var dialog = old
    switch command {
    case .cancel:
      dialog.prompt = nil
      overlay = .settings(dialog)
      return []
    case .accept:
      guard let prompt = dialog.prompt else { return [] }
      return save(prompt, dialog)
    default: return []
    }
  }

  private mutating func save(_ prompt: SettingsDialog.Prompt, _ old: SettingsDialog) -> [Effect] {
    var dialog = old
    var settings = plan.settings
    let text = prompt.editor.text
    var problem: String?
    var freeze: Day??
    switch prompt.row {
    case .likelihood(let state):
      if let value = Settings.likelihood(typed: text) {
        settings.likelihoods[state] = value
      } else {
        problem = words.settings.badPercent
      }
    case .band, .newBand:
      let old: Settings.Band? = if case .band(let band) = prompt.row { band } else { nil }
      if let band = Settings.Band(typed: text) {
        if !settings.put(band, inPlaceOf: old) { problem = words.settings.bandExists(band.name) }
      } else {
        problem = words.settings.badBand
      }
    case .freeze:
      freeze = try? Day.typed(text, in: timeContext)
      if freeze == nil { problem = words.settings.badDay }
    case .rounding: break
    }
    dialog.prompt?.problem = problem ?? ""
    overlay = .settings(dialog)
    if problem != nil { return [] }
    let effects = commit { plan, _ throws(ChangeFault) in
      if let freeze { return try plan.change(freezing: freeze) }
      return try plan.change(settings: settings)
    }
    if effects.isEmpty {
      dialog.prompt = nil
      overlay = .settings(dialog)
    }
    return effects
  }

  /// The title and label of a question about a setting.
  public func settingsPromptText(_ row: SettingsDialog.Row) -> (title: String, label: String) {
    let settings = words.settings
    switch row {
    case .likelihood(let state):
      return ("\(settings.likelihoods) · \(words.states.name(state))", settings.likelihoodLabel)
    case .band, .newBand: return (settings.bands, settings.bandLabel)
    case .freeze: return (settings.freeze(plan.header.planYear ?? clock.today.year), settings.freezeLabel)
    case .rounding: return (settings.rounding, "")
    }
  }
}

extension Plan {
  /// The change of the day on which the data of the plan's year are frozen; `nil` takes it away.
  ///
  /// - Throws: `missingRecord` where the plan has no year, `noDifference`.
  public func change(freezing day: Day?) throws(ChangeFault) -> Change {
    guard let year = header.planYear else { throw .missingRecord }
    var card = scorecards[year] ?? Scorecard(id: year)
    card.freeze = day
    if scorecards[year] == nil, day == nil { throw .noDifference }
    return try change(scorecard: card)
  }
}
