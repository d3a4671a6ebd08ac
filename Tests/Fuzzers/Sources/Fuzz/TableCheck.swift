import OfficeFiles
import PlanModel
import ScorecardImport

/// What holds of every draft of a scorecard and of the table of all departments.
enum TableCheck {
  static func text(_ bytes: [UInt8]) { check(.text(bytes)) }

  static func document(_ bytes: [UInt8]) {
    guard let document = try? OfficeFile.document(bytes) else { return }
    check(.document(document))
  }

  private static func check(_ input: TableInput) {
    let reader = ScorecardReader(year: 2024)
    let first = Result { () throws(TableFaults) in try reader.read(input) }
    let second = Result { () throws(TableFaults) in try reader.read(input) }
    switch (first, second) {
    case (.success(let draft), .success(let again)):
      always(draft == again, "the same bytes give the same scorecard")
      check(draft)
    case (.failure(let faults), .failure(let again)):
      always(faults.faults == again.faults && !faults.faults.isEmpty, "the same bytes are refused the same way")
    default: always(false, "the same bytes are read or refused alike")
    }
    if let peers = try? PeersReader(year: 2024).read(input) { for row in peers.rows { PlanCheck.text(row.name) } }
  }

  private static func check(_ draft: ScorecardDraft) {
    always(!draft.rows.isEmpty, "a scorecard has rows")
    always(Set(draft.rows.map(\.code)).count == draft.rows.count, "each code stands once")
    for row in draft.rows {
      PlanCheck.text(row.name)
      for score in [row.maximum].compactMap({ $0 }) + ScoreStage.allCases.compactMap({ row.scores[$0] }) {
        always(Score(score.decimalText) == score, "points read back as they are written: \(score.thousandths)")
      }
    }
    let change: Change
    do throws(ChangeFault) { change = try Plan().change(importing: draft, year: 2024) } catch {
      return always(false, "a scorecard that was read can be imported: \(error)")
    }
    var plan = Plan()
    do throws(ChangeFault) { try plan.apply(change) } catch {
      always(false, "what is imported can be applied: \(error)")
    }
  }
}
