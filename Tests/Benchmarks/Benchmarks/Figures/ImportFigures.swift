import DashboardCore
import DashboardView
import GeneratedPlans
import PlanImport
import PlanModel
import PlanWords
import Screen
import Themes

enum ImportFigures {
  struct NothingRead: Error {}

  private static func text(_ megabytes: Int) -> [UInt8] { Array(PlanGenerator.text(bytes: megabytes * 1_000_000).utf8) }

  /// Text of so many megabytes read into a draft.
  static func read(_ megabytes: Int, _ measured: Measurements) throws {
    let bytes = text(megabytes)
    for _ in 0..<5 {
      var items = 0
      measured("read", try nanoseconds { items = try PlanReader().read(bytes).items.count })
      guard items > 0 else { throw NothingRead() }
    }
  }

  /// The review of such a draft: its first frame once it is read, and keys that go through it.
  static func review(_ megabytes: Int, _ measured: Measurements) throws {
    let read = try PlanReader().reading(text(megabytes))
    let view = DashboardView(theme: try ThemeShelf(folder: "").theme(named: "dark"))
    for _ in 0..<5 {
      var board = DashboardState(
        plan: Plan(), revision: 0, path: "ke-hoach.cchc", author: "lan", words: .vietnamese,
        clock: GeneratedFile.signature.clock, size: Size(columns: 120, rows: 40))
      measured(
        "review",
        nanoseconds {
          _ = board.handle(.planRead(read, from: ImportOrigin(path: "ke-hoach.txt", digest: "1")))
          _ = view.draw(board)
        })
      for round in 0..<100 {
        let key: Key = round % 4 == 3 ? .f(8) : round % 40 < 20 ? .down : .up
        measured(
          "reviewKey",
          nanoseconds {
            _ = board.handle(.input(.key(key, [])))
            _ = view.draw(board)
          })
      }
    }
  }
}
