import PlanModel
import Screen

/// The form of one leaf of a scorecard: its scores stage by stage, whether it applies, what proves it, what was asked
/// and explained.
public struct ScoreForm: FieldForm {
  /// A field of the form.
  public enum Field: Hashable, Sendable {
    /// The score of a stage.
    case score(ScoreStage)
    /// Whether it applies.
    case applicability
    /// Why it does not, or what a bonus or penalty is for.
    case reason
    /// Whether the evidence is there.
    case evidence
    /// The evidence needed.
    case evidenceNeeded
    /// The explanation asked for.
    case asked
    /// The explanation given.
    case explanation
  }

  /// The line as it stood when the form was opened.
  public var before: ScoreLine
  /// The fields; a stage at which the line is never scored is left out, unless it has a score there by mistake.
  public let fields: [Field]
  /// The field that takes keys.
  public var field: Field
  /// Whether it applies, as chosen.
  public var applicability: ScoreLine.Applicability
  /// Whether the evidence is there, as chosen.
  public var evidence: ScoreLine.EvidenceState
  /// Why the form was not saved; empty while nothing is wrong.
  public var problem = ""
  private var editors: [Field: TextEditor]

  /// The form of a line; scores are offered as `text` writes them.
  public init(of line: ScoreLine, text: (Score) -> String) {
    before = line
    (applicability, evidence) = (line.applicability, line.evidence)
    let stages = ScoreStage.allCases.reversed().filter { stage in
      line.scores[stage] != nil || stage != (line.scorer == .survey ? .selfScored : .survey)
    }
    fields =
      stages.map(Field.score) + [.applicability, .reason, .evidence, .evidenceNeeded, .asked, .explanation]
    field = fields[0]
    editors = [
      .reason: TextEditor(line.reason), .evidenceNeeded: TextEditor(line.evidenceNeeded, isMultiline: true),
      .asked: TextEditor(line.explanationAsked, isMultiline: true),
      .explanation: TextEditor(line.explanation, isMultiline: true),
    ]
    for stage in stages { editors[.score(stage)] = TextEditor(line.scores[stage].map(text) ?? "") }
  }

  /// The text field of a field; `nil` for those whose value is chosen.
  public subscript(field: Field) -> TextEditor? {
    get { editors[field] }
    set { editors[field] = newValue }
  }

  /// Chooses the value so many places on, round and round.
  public mutating func choose(by step: Int) {
    switch field {
    case .applicability: applicability = applicability.advanced(by: step)
    case .evidence: evidence = evidence.advanced(by: step)
    default: break
    }
  }

  /// The line as it shall stand; goes to the field that is wrong where one is.
  public mutating func line() throws(ScoreInputFault) -> ScoreLine {
    var line = before
    for case .score(let stage) in fields {
      do throws(ScoreInputFault) {
        line.scores[stage] = try Score.reading(text(of: .score(stage)), maximum: before.maximum)
      } catch {
        field = .score(stage)
        throw error
      }
    }
    (line.applicability, line.evidence) = (applicability, evidence)
    line.reason = text(of: .reason)
    line.evidenceNeeded = text(of: .evidenceNeeded)
    line.explanationAsked = text(of: .asked)
    line.explanation = text(of: .explanation)
    return line
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case so many places on, round and round.
  func advanced(by step: Int) -> Self {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[((place + step) % all.count + all.count) % all.count]
  }
}
