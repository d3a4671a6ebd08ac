import DashboardCore
import Foundation
import PlanModel
import PlanReport
import PlanStore
import PlanWords

extension DashboardLoop {
  /// Puts a document together as text, to be looked at.
  func readDocument(_ kind: DocumentSheet.Kind, columns: Int) {
    guard let made = document(kind) else { return }
    take(.document(TextRenderer(width: columns).render(made.document), kind))
    tell(made.faults)
  }

  /// Writes a document in a form to a file beside the plan, or in the folder for documents, under a name that nothing
  /// has.
  func writeDocument(_ kind: DocumentSheet.Kind, as format: DocumentFormat) {
    guard let store, let made = document(kind) else { return }
    let folder = surroundings.documentFolder ?? (store.path as NSString).deletingLastPathComponent
    let name = fileName(of: kind)
    do throws(DocumentFault) {
      let bytes = try made.document.bytes(as: format)
      write(bytes, to: (folder as NSString).appendingPathComponent(name), format.ending, made.document.unclear)
    } catch {
      return tell(state.words.reports.sentence(error), about: "\(name).\(format.ending)")
    }
    tell(made.faults)
  }

  /// The first name that is free: `a.docx`, `a-2.docx`.
  private func write(_ bytes: [UInt8], to path: String, _ ending: String, _ unclear: [String]) {
    for number in 1... {
      let path = "\(path)\(number > 1 ? "-\(number)" : "").\(ending)"
      do throws(FileFault) {
        try DocumentFile.write(bytes, to: path)
        return take(.documentWritten(path: path, fault: nil, unclear: unclear))
      } catch .exists where number < 1000 {
        continue
      } catch {
        return tell(state.words.faults.file(error), about: path)
      }
    }
  }

  /// Says why a file was not written.
  private func tell(_ sentence: String, about path: String) {
    take(.documentWritten(path: path, fault: sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence))
  }

  /// Says what is wrong with the office's own text.
  private func tell(_ faults: [TemplateFault]) {
    guard let first = faults.first else { return }
    take(.templateFault(state.words.reports.sentence(first)))
  }

  private func fileName(of kind: DocumentSheet.Kind) -> String {
    let words = state.words
    switch kind {
    case .minutes(let id): return words.meeting.fileName(true, text(of: state.plan.briefings[id]?.day))
    case .agenda(let id): return words.meeting.fileName(false, text(of: state.plan.briefings[id]?.day))
    case .report(let asked):
      if let period = asked.period {
        return words.reports.fileName(asked.kind, "\(period.kind.rawValue.lowercased())-\(period.year)")
      }
      if let year = asked.year { return words.reports.fileName(asked.kind, "\(year)") }
      return words.reports.fileName(asked.kind, text(of: asked.briefing.flatMap { state.plan.briefings[$0]?.day }))
    }
  }

  /// A day as names of files have it; today's where none is given.
  private func text(of day: Day?) -> String {
    let digits = String((day ?? state.clock.today).number)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  private func document(_ kind: DocumentSheet.Kind) -> (document: Document, faults: [TemplateFault])? {
    guard let store else { return nil }
    do throws(FileFault) {
      switch kind {
      case .agenda(let id):
        guard let briefing = state.plan.briefings[id] else { return nil }
        return (.agenda(of: try store.agendaFacts(of: briefing, in: state.plan), state.words), [])
      case .minutes(let id): return try report(ReportRequest(.minutes, briefing: id), store)
      case .report(let asked):
        let request = ReportRequest(
          ReportKind(asked.kind), period: asked.period, only: asked.only, scoredYear: asked.year,
          briefing: asked.briefing)
        return try report(request, store)
      }
    } catch {
      take(.refused(.file(error)))
      return nil
    }
  }

  /// A document by the office's text where it has one that can be used.
  private func report(
    _ request: ReportRequest, _ store: PlanStore
  ) throws(FileFault) -> (document: Document, faults: [TemplateFault])? {
    let facts = try store.reportFacts(request, of: state.plan, surroundings.clock())
    if request.kind == .minutes, facts.meeting == nil { return nil }
    let own = surroundings.templateFolder.map { TemplateShelf(folder: $0).own(request.kind, state.words.language) }
    let made = Document.report(request.kind, of: facts, orBuiltIn: own?.template, state.words)
    return (made.document, (own?.faults ?? []) + (made.fault.map { [$0] } ?? []))
  }
}
