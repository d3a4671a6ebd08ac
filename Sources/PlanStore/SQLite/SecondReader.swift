import CSQLite
import PlanModel
import Synchronization

extension Connection {
  /// Pages from which on a second reader saves more than it costs to connect: one megabyte of a new file.
  private static let pagesWorthTwo = 256

  /// Reads two parts of one state of the file: at the same time where it is large and there is a core for it, one after
  /// the other where not. To be called in a transaction that has read already.
  ///
  /// That transaction keeps every writer out until it ends, as long as changes go through a rollback journal, so that a
  /// second connection sees the same state. It only ever helps: where it cannot read, this connection does it all.
  func reading<Beside: Sendable, Here>(
    beside: @escaping @Sendable (Connection) throws(StoreFault) -> Beside,
    here: () throws(StoreFault) -> Here
  ) throws(StoreFault) -> (Beside, Here) {
    guard try isWorthTwo(), let file else { return (try beside(self), try here()) }
    let reader = SecondReader(file: file, path: path, beside)
    let result: Result<Here, StoreFault>
    do throws(StoreFault) { result = .success(try here()) } catch { result = .failure(error) }
    // Also where this part failed: the other one reads under the lock of this transaction.
    guard let other = reader.result() else { return (try beside(self), try result.get()) }
    return (other, try result.get())
  }

  private func isWorthTwo() throws(StoreFault) -> Bool {
    guard Companion.hasRoom, try number("PRAGMA page_count") ?? 0 >= Self.pagesWorthTwo else { return false }
    return try text("PRAGMA journal_mode") == "delete"
  }
}

/// A connection of its own on a thread of its own, which reads one thing and closes.
private struct SecondReader<Value: Sendable> {
  private final class Place: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let place: Place
  private let thread: Companion?

  init(file: String, path: String, _ body: @escaping @Sendable (Connection) throws(StoreFault) -> Value) {
    let place = Place()
    self.place = place
    thread = Companion {
      let value = Self.read(file, path, body)
      place.value.withLock { $0 = value }
    }
  }

  /// What was read, `nil` where it could not be. Waits for it; to be called once.
  func result() -> Value? {
    thread?.join()
    return place.value.withLock { $0 }
  }

  private static func read(
    _ file: String, _ path: String, _ body: (Connection) throws(StoreFault) -> Value
  ) -> Value? {
    // Where it cannot, the connection that asked reads it, and tells the fault if it meets it too.
    guard let connection = try? Connection(opening: file, mayWrite: false) else { return nil }
    defer { connection.close() }
    return try? connection.withLittleCache { () throws(StoreFault) in try body(connection) }
  }
}
