import DashboardCore
import PlanModel
import PlanStore

extension DashboardLoop {
  /// Lets a second screen begin where the leading board is.
  func findLeader() {
    guard state.isPresenting, let store else { return }
    do throws(FileFault) {
      take(.showing(try store.showing()))
    } catch {
      take(.refused(.file(error)))
    }
  }

  /// Reads what a meeting needs besides the plan.
  func readMeeting(_ id: Briefing.Key) {
    guard let store else { return }
    do throws(FileFault) {
      take(.meeting(id, documented: try store.documentedItems(), showing: try store.showing()))
    } catch {
      take(.refused(.file(error)))
    }
  }

  /// Reads the plan as a past meeting left it, and as the one before did.
  func readPast(_ id: Briefing.Key) {
    guard let store, let last = state.plan.briefings[id]?.lastEntry else { return }
    let number = state.plan.header.id
    do throws(FileFault) {
      let past = try store.load(at: last, plan: number)
      let before = past.briefings[id].flatMap { past.briefing(before: $0.day, besides: id) }
      // The first meeting is told by what was done in it.
      let entry = before == nil ? past.briefings[id]?.firstEntry : before?.lastEntry
      let earlier = try entry.map { entry throws(FileFault) in try store.load(at: entry, plan: number) }
      take(.past(id, plan: past, earlier: earlier, documented: try store.documentedItems()))
    } catch {
      take(.refused(.file(error)))
    }
  }

  /// Writes what this board is at, once no key waits; a file that is busy is written to at the next look.
  func keepShowing() {
    guard let store, store.mayWrite, !state.isPresenting, let showing = state.showing, showing != shown else { return }
    do throws(StoreFault) {
      try store.show(showing)
      shown = showing
    } catch {
      if case .file(.locked) = error { return }
      // Said once; the same line is not tried again.
      shown = showing
      take(.refused(error))
    }
  }
}
