import GeneratedPlans
import PlanImport

enum ImportFigures {
  struct NothingRead: Error {}

  /// Text of so many megabytes read into a draft.
  static func read(_ megabytes: Int, _ measured: Measurements) throws {
    let bytes = Array(PlanGenerator.text(bytes: megabytes * 1_000_000).utf8)
    for _ in 0..<5 {
      var items = 0
      measured("read", try nanoseconds { items = try PlanReader().read(bytes).items.count })
      guard items > 0 else { throw NothingRead() }
    }
  }
}
