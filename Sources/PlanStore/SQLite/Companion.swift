import Glibc

/// A thread for one piece of work beside the caller's, which waits for it.
///
/// Not a queue of Dispatch: once one of these has run, a timer wakes the program every second, which an idle board must
/// not be.
final class Companion: Sendable {
  private let thread: pthread_t

  /// Whether there is a processor for it.
  static var hasRoom: Bool { sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1 }

  /// Starts the work; `nil` when the system has no thread left.
  init?(_ work: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(work))
    var started = pthread_t()
    let code = pthread_create(
      &started, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, work.toOpaque())
    guard code == 0 else {
      work.release()
      return nil
    }
    thread = started
  }

  /// Waits until the work is done. To be called once.
  func join() { pthread_join(thread, nil) }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
