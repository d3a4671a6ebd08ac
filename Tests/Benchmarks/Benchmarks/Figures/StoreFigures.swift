import PlanModel
import PlanStore

enum StoreFigures {
  /// A plan opened and loaded.
  static func open(_ size: Int, _ measured: Measurements) throws {
    try GeneratedFile.with(size) { path in
      for _ in 0..<(size > 10_000 ? 9 : 41) {
        var loaded: (plan: Plan, revision: Int)?
        let time = try nanoseconds { loaded = try PlanStore.open(path).load() }
        if loaded != nil { measured("open", time) }
      }
    }
  }

  /// A status edit until it is on disk, and the same three rows through SQLite's own calls in the same mode, in turn.
  static func edit(_ size: Int, _ measured: Measurements) throws {
    guard size > 0 else { return }
    try GeneratedFile.with(size) { path in
      try GeneratedFile.with(size) { rawPath in
        let store = try PlanStore.open(path)
        let raw = try RawEdit(rawPath)
        var plan = try store.load().plan
        for round in 0..<300 {
          let id = Assignment.Key(1 + round * 7919 % size)
          let state = plan.assignments[id]?.state.next ?? .done
          let change = try plan.change(setting: state, of: id, by: GeneratedFile.signature)
          let entry = JournalEntry(
            number: round + 2, at: GeneratedFile.signature.clock.now, author: "lan", step: .edit, change: change)
          measured("store", try nanoseconds { _ = try store.commit(change, author: entry.author, at: entry.at) })
          measured("raw", try nanoseconds { try raw.write(entry) })
          try plan.apply(change)
        }
      }
    }
  }
}
