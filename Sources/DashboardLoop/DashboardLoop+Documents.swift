import DashboardCore
import Foundation
import PlanModel
import PlanReport
import PlanStore

extension DashboardLoop {
  /// Puts a document together as text, to be looked at.
  func readDocument(_ kind: DocumentSheet.Kind, columns: Int) {
    guard let document = document(kind) else { return }
    take(.document(TextRenderer(width: columns).render(document), kind))
  }

  /// Writes a document as Markdown to a file beside the plan, never over one that is there.
  func writeDocument(_ kind: DocumentSheet.Kind) {
    guard let store, let document = document(kind) else { return }
    let folder = (store.path as NSString).deletingLastPathComponent
    let path = (folder as NSString).appendingPathComponent(fileName(of: kind))
    do {
      try Data(MarkdownRenderer().render(document).utf8).write(
        to: URL(fileURLWithPath: path), options: [.withoutOverwriting])
      take(.documentWritten(path: path, fault: nil))
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      take(.documentWritten(path: path, fault: state.words.meeting.fileExists))
    } catch {
      let why = error.localizedDescription
      take(.documentWritten(path: path, fault: why.hasSuffix(".") ? String(why.dropLast()) : why))
    }
  }

  private func fileName(of kind: DocumentSheet.Kind) -> String {
    let (id, isMinutes) =
      switch kind {
      case .minutes(let id): (id, true)
      case .agenda(let id): (id, false)
      }
    let day = state.plan.briefings[id]?.day ?? state.clock.today
    let digits = String(day.number)
    return state.words.meeting.fileName(
      isMinutes, "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
  }

  private func document(_ kind: DocumentSheet.Kind) -> Document? {
    guard let store else { return nil }
    do throws(FileFault) {
      switch kind {
      case .agenda(let id):
        guard let briefing = state.plan.briefings[id] else { return nil }
        return .agenda(of: try store.agendaFacts(of: briefing, in: state.plan), state.words)
      case .minutes(let id):
        guard let briefing = state.plan.briefings[id] else { return nil }
        return try store.heldFacts(of: briefing, in: state.plan).map { .minutes(of: $0, state.words) }
      }
    } catch {
      take(.refused(.file(error)))
      return nil
    }
  }
}
