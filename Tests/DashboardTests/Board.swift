import DashboardView
import Foundation
import PlanImport
import PlanModel
import PlanStore
import PlanWords
import Samples
import Screen
import Testing
import Themes

@testable import DashboardCore
@testable import DashboardLoop

/// A board on a file of its own: keys in, rows of the screen out, as a reader sees them.
final class Board {
  let path: String
  let loop: DashboardLoop
  /// Whether the file lies alone and is removed at the end.
  var isOwnFile = false
  private let folder: String

  init(
    text: String = SamplePlan.text, size: String = "120x40", today: Int = 20_250_610, author: String = "lan",
    at path: String? = nil, language: Language = .vietnamese, isPresenting: Bool = false, unsaved: String? = nil,
    templates: String? = nil, documents: String? = nil, reader: any DocumentReading = ReadingHere()
  ) throws {
    folder = NSTemporaryDirectory() + "/cchc-test-\(UUID().uuidString)"
    let clock = try Self.clock(at: today)
    let store: PlanStore
    if let path {
      self.path = path
      store = try PlanStore.open(path)
    } else {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      self.path = "\(folder)/kế hoạch.cchc"
      store = try PlanStore.create(self.path)
      if !text.isEmpty {
        _ = try store.commit(try Plan().change(importing: PlanReader().read(text: text)), author: author, at: clock.now)
      }
    }
    let loaded = try store.load()
    let parts = size.split(separator: "x").compactMap { Int($0) }
    let size = Size(columns: parts[0], rows: parts[1])
    let state = DashboardState(
      plan: loaded.plan, revision: loaded.revision, path: self.path, author: author, words: .of(language),
      clock: clock, size: size, isPresenting: isPresenting)
    loop = DashboardLoop(
      state: state, view: DashboardView(theme: .monochrome), display: NoDisplay(size: size), store: store,
      surroundings: .init(
        defaultPath: self.path, editor: "true", unsavedFolder: unsaved, templateFolder: templates,
        documentFolder: documents, reader: reader, clock: { clock }))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
    if isOwnFile { try? FileManager.default.removeItem(atPath: path) }
  }

  /// 14:05 of that day in Vietnam.
  static func clock(at day: Int) throws -> Clock {
    let day = try #require(Day(number: day))
    return Clock(now: Timestamp(seconds: day.daysSinceEpoch * 86_400 + 7 * 3600 + 300), secondsAheadOfUTC: 25_200)
  }

  /// Types keys, and answers with the rows of the screen.
  @discardableResult
  func keys(_ script: String) throws -> [String] {
    let canvas = loop.play(try KeyScript.events(script).get())
    return (0..<canvas.size.rows).map { canvas.rowText($0) }
  }

  /// Events that no script can write.
  @discardableResult
  func events(_ events: [InputEvent]) -> [String] {
    let canvas = loop.play(events)
    return (0..<canvas.size.rows).map { canvas.rowText($0) }
  }

  /// Saves something as another board would, and lets this one see it.
  func commit(_ change: Change) throws {
    _ = try PlanStore.open(path).commit(change, author: "bình", at: loop.state.clock.now)
    look()
  }

  /// Lets the board see what others saved.
  func look() { _ = loop.lookOutside() }

  var state: DashboardState { loop.state }

  /// The notice line.
  var notice: String { state.notice?.text ?? "" }

  /// The plan as it is on disk.
  func saved() throws -> Plan { try PlanStore.open(path, access: .readOnly).load().plan }

  /// The lead's state of a criterion, on disk.
  func savedState(_ code: String) throws -> WorkState? {
    let plan = try saved()
    return try #require(CriterionCode(code).flatMap { plan.items(of: $0).first }.flatMap { plan.lead(of: $0) }).state
  }
}

extension DashboardState {
  /// What stands in the text field that is open.
  var textFieldText: String { textField?.text ?? "" }
}
