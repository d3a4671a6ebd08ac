import DashboardCore
import DashboardLoop
import DashboardView
import PlanModel
import PlanStore
import PlanWords
import Screen
import Themes

/// The board without a terminal: from an event to the canvas that is to be shown.
enum BoardFigures {
  static func measure(_ size: Int, _ measured: Measurements) throws {
    try GeneratedFile.with(size) { path in
      for _ in 0..<(size > 10_000 ? 5 : 21) {
        measured("frame", try nanoseconds { _ = try opened(path).play([]) })
      }
      guard size > 0 else { return }
      let board = try opened(path)
      _ = board.play([])
      // Up and down again, so that every key moves the cursor in a short plan too.
      for round in 0..<300 {
        measured("key", nanoseconds { _ = board.play([.key(round % 40 < 20 ? .down : .up)]) })
      }
      for _ in 0..<5 {
        _ = board.play([.key(.f(3))])
        for letter in "tuyên truyền".unicodeScalars {
          measured("search", nanoseconds { _ = board.play([.text(letter)]) })
        }
        _ = board.play([.key(.escape), .key(.escape)])
      }
    }
  }

  private static func opened(_ path: String) throws -> DashboardLoop {
    let store = try PlanStore.open(path)
    let loaded = try store.load()
    let clock = GeneratedFile.signature.clock
    let size = Size(columns: 120, rows: 40)
    let state = DashboardState(
      plan: loaded.plan, revision: loaded.revision, path: path, author: "lan", words: .vietnamese, clock: clock,
      size: size)
    return DashboardLoop(
      state: state, view: DashboardView(theme: try ThemeShelf(folder: "").theme(named: "dark")),
      display: NoDisplay(size: size), store: store,
      surroundings: .init(defaultPath: path, editor: "vi") { clock })
  }
}
