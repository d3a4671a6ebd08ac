import DashboardCore
import DashboardView
import PlanModel
import PlanStore
import PlanWords
import Screen
import Themes

/// Runs a board: hands events to the state, carries out the effects it answers with, and draws once nothing waits.
///
/// The loop knows no terminal; any `Display` will do. All calls to the store are made here, on one thread, so what the
/// screen says is saved was saved before the screen was drawn.
public final class DashboardLoop {
  /// What the loop needs to know of its surroundings.
  public struct Surroundings {
    /// Where a new plan file is made.
    public var defaultPath: String
    /// The command of the user's editor.
    public var editor: String
    /// Where what is typed and not saved is kept; `nil` keeps nothing.
    public var unsavedFolder: String?
    /// Where the office's own texts of documents are; `nil` takes those of the program.
    public var templateFolder: String?
    /// Where documents are written; `nil` is beside the plan.
    public var documentFolder: String?
    /// What reads documents beside the board.
    public var reader: any DocumentReading
    /// What time it is.
    public var clock: () -> Clock

    /// The surroundings of a board.
    public init(
      defaultPath: String, editor: String, unsavedFolder: String? = nil, templateFolder: String? = nil,
      documentFolder: String? = nil, reader: any DocumentReading = ReadingHere(), clock: @escaping () -> Clock
    ) {
      self.reader = reader
      self.documentFolder = documentFolder
      self.templateFolder = templateFolder
      self.unsavedFolder = unsavedFolder
      self.defaultPath = defaultPath
      self.editor = editor
      self.clock = clock
    }
  }

  /// How often the file is looked at for changes of others while nothing else happens, in milliseconds.
  public static let pollInterval = 250

  /// The state as it is now.
  public private(set) var state: DashboardState
  let view: DashboardView
  let display: any Display
  let surroundings: Surroundings
  var store: PlanStore?
  var hasEnded = false
  /// The document that is read.
  var asked: (path: String, sheet: SheetChoice)?
  var reader: any DocumentReading { surroundings.reader }
  /// What this board wrote that it is at.
  var shown: Showing?
  /// What was kept last of what is typed and not saved.
  var unsaved: UnsavedText?
  /// Whether it can't be kept.
  var unsavedFolderFailed = false
  /// What was kept last of a review, and where: the plan file that its import makes may be known by another path then.
  var reviewKept: (file: ReviewFile, review: KeptReview)?
  /// Whether a review can't be kept.
  var reviewFolderFailed = false

  /// A board on a display. Without a store, the state shows the first screen.
  public init(
    state: DashboardState, view: DashboardView, display: any Display, store: PlanStore?, surroundings: Surroundings
  ) {
    self.state = state
    self.view = view
    self.display = display
    self.store = store
    self.surroundings = surroundings
  }

  /// Runs until the user quits.
  ///
  /// - Returns: the status to exit with: 0, or that of the signal that ended it.
  public func run() -> Int32 {
    findLeader()
    offerUnsaved()
    findReview()
    draw()
    defer { reader.giveUp() }
    do {
      while !hasEnded {
        let events = try display.events(timeout: store == nil ? nil : Self.pollInterval, or: reader.descriptor)
        let wasRead = takeReading()
        let hasChanged = !events.isEmpty ? take(events) : wasRead ? false : lookAround()
        // A reader that needs no waiting has its answer at once.
        let mustDraw = takeReading() || wasRead || hasChanged
        if mustDraw, !hasEnded { draw() }
      }
      return 0
    } catch let end as DisplayEnd {
      return end.exitStatus
    } catch {
      return 1
    }
  }

  /// Takes events one after the other, as typed, and answers with the screen after the last: for `cchc screen`.
  public func play(_ events: [InputEvent]) -> Canvas {
    findLeader()
    fillIn()
    for event in events where !hasEnded {
      take(.input(event))
      while takeReading(waits: true) {}
      fillIn()
    }
    return view.draw(state)
  }

  /// Shows the state as it is now.
  func draw() {
    fillIn()
    display.show(view.draw(state))
  }

  /// Takes all events that are waiting.
  func take(_ events: [InputEvent]) -> Bool {
    take(.clock(surroundings.clock()))
    for event in DashboardEvent.telling(retyped: events) where !hasEnded { take(event) }
    keepUnsaved()
    keepReview()
    _ = lookOutside()
    return true
  }

  /// Hands one event to the state and carries out what it asks for.
  func take(_ event: DashboardEvent) {
    for effect in state.handle(event) { carryOut(effect) }
  }

  /// What is done while nothing happens: changes of others, and a new day.
  private func lookAround() -> Bool {
    let clock = surroundings.clock()
    let isNewDay = state.plan.settings.day(of: clock.now) != state.clock.today
    let isTick = state.showsRunningClock && clock.now != state.clock.now
    if isNewDay || isTick { take(.clock(clock)) }
    let hasNews = lookOutside()
    keepShowing()
    return hasNews || isNewDay || isTick
  }

  /// Follows what others saved since the file was looked at last.
  func lookOutside() -> Bool {
    guard let store else { return false }
    do {
      guard try store.hasChangedOutside() else { return false }
      let entries = try store.entries(after: state.revision)
      let follows = state.isPresenting
      if follows { take(.showing(try store.showing())) }
      guard !entries.isEmpty else { return follows }
      take(.clock(surroundings.clock()))
      take(.changedOutside(entries))
    } catch {
      take(.refused(.file(error)))
    }
    return true
  }

  /// Reads what the state is about to show and has not been given yet.
  private func fillIn() {
    guard let store else { return }
    do {
      if state.missingPlans {
        take(.plans(try store.plans().map { PlanOfFile(number: $0.number, year: $0.year) }))
      }
      if let item = state.missingHistory { take(.history(try store.history(of: item))) }
      if let before = state.missingJournal {
        take(.journal(try store.journal(before: before, limit: Self.journalPage), before: before))
      }
    } catch {
      take(.refused(.file(error)))
    }
  }

  /// How many entries of the journal are read at once.
  static let journalPage = 200
}
