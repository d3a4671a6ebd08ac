import PlanModel

/// Faults as they are found; beyond the first ones they are only counted.
struct FaultList {
  private static let most = 20

  private var faults: [TableFault] = []
  private var more = 0

  /// Notes a fault.
  mutating func add(_ reason: TableFault.Reason, at place: TablePlace?) {
    if faults.count < Self.most { faults.append(TableFault(reason, at: place)) } else { more += 1 }
  }

  /// All of them, by row; `nil` when there is none.
  var all: TableFaults? {
    guard !faults.isEmpty else { return nil }
    return TableFaults(faults.sorted { ($0.place?.row ?? 0) < ($1.place?.row ?? 0) }, more: more)
  }
}
