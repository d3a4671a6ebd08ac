import GeneratedPlans
import Glibc
import PlanModel
import PlanStore

/// Plan files of each size, made once for a run in a folder of its own.
enum GeneratedFile {
  /// The sizes of the figures, in assignments; 0 is a plan that was just begun.
  static let sizes = [0, 100, 1_000, 10_000, 100_000]

  /// The folder that the run gives its files.
  static var folder: String { getenv("CCHC_FIGURES").map { String(cString: $0) } ?? "/tmp" }

  /// A private copy of the plan with that many assignments, gone when the body is over.
  static func with<Result>(_ size: Int, _ body: (_ path: String) throws -> Result) throws -> Result {
    let path = "\(folder)/\(size).cchc"
    if access(path, F_OK) != 0 {
      let store = try PlanStore.create(path)
      var generator = PlanGenerator(assignments: size)
      if size > 0 { _ = try store.commit(generator.creation(), author: "lan", at: signature.clock.now) }
    }
    let copy = "\(folder)/\(size)-\(UInt32.random(in: 0 ... .max)).cchc"
    try PlanStore.open(path, access: .readOnly).backup(to: copy)
    defer { unlink(copy) }
    return try body(copy)
  }

  /// Who makes the changes, and when.
  static let signature = Signature(
    author: "lan", clock: Clock(now: Timestamp(seconds: 1_764_645_000), secondsAheadOfUTC: 25_200))
}

/// How long something takes, in nanoseconds.
func nanoseconds(_ body: () throws -> Void) rethrows -> Int {
  let start = now()
  try body()
  return now() - start
}

/// The steady clock, in nanoseconds.
func now() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
