import CSQLite
import PlanModel

extension Connection {
  /// The data version, `nil` while somebody is writing: asked between two keys, it must not wait.
  func dataVersionAtOnce() throws(StoreFault) -> Int? {
    sqlite3_busy_timeout(handle, 0)
    defer { sqlite3_busy_timeout(handle, Int32(PlanStore.patience * 1000)) }
    do throws(StoreFault) {
      return try dataVersion()
    } catch .file(.locked) {
      return nil
    }
  }
}
