import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the form of the selected leaf; folds or unfolds a node with parts.
  mutating func editLine() {
    guard let id = selectedLine else {
      notice = Notice(words.refusals.nothingSelected, .bad)
      return
    }
    guard let line = plan.lines[id], plan.isLeaf(id) else {
      if focus == .criteria {
        tree.folded.contains(id.code) ? unfoldTree() : foldTree()
      } else {
        notice = Notice(words.scoreForm.scoresLieOnParts, .bad)
      }
      return
    }
    let formats = words.formats
    overlay = .scoreForm(ScoreForm(of: line) { formats.score($0) })
  }

  mutating func perform(_ command: Command, in old: ScoreForm) -> [Effect] {
    var form = old
    switch command {
    case .nextPane: form.move(by: 1)
    case .previousPane: form.move(by: -1)
    case .nextChoice: form.choose(by: 1)
    case .previousChoice: form.choose(by: -1)
    case .cancel:
      overlay = nil
      return []
    case .editor:
      if let editor = form.openEditor { return [.openEditor(editor.text)] }
    case .accept: return save(form)
    default: break
    }
    overlay = .scoreForm(form)
    return []
  }

  private mutating func save(_ old: ScoreForm) -> [Effect] {
    var form = old
    var effects: [Effect] = []
    do throws(ScoreInputFault) {
      let (line, before) = (try form.line(), form.before)
      effects = commit { plan, _ throws(ChangeFault) in try plan.change(scoring: line, before: before) }
      if effects.isEmpty { form.problem = notice?.text ?? "" }
    } catch {
      form.problem = words.faults.score(error)
    }
    overlay = .scoreForm(form)
    return effects
  }

  /// The fields of the form of a leaf, as they are drawn.
  public func rows(of form: ScoreForm) -> [FormRow] {
    form.fields.map { field in
      let editor = form[field] ?? TextEditor()
      switch field {
      case .score(let stage):
        return FormRow(
          words.scoreForm.label(stage), .line(editor, columns: 10, echo: echo(of: editor.text, form)))
      case .applicability:
        return FormRow(
          words.scoreDetail.applies, .choice(words.scores.name(form.applicability)), opensGroup: true)
      case .reason: return FormRow(words.form.reason, .line(editor))
      case .evidence: return FormRow(words.scoreDetail.evidence, .choice(words.scores.name(form.evidence)))
      case .evidenceNeeded: return FormRow(words.scoreForm.evidenceNeeded, .text(editor, rows: 2, least: 1))
      case .asked: return FormRow(words.scoreDetail.asked, .text(editor, rows: 3, least: 1))
      case .explanation: return FormRow(words.scoreDetail.explanation, .text(editor, rows: 3, least: 2))
      }
    }
  }

  private func echo(of text: String, _ form: ScoreForm) -> String {
    do throws(ScoreInputFault) {
      _ = try Score.reading(text, maximum: form.before.maximum)
      return form.before.maximum.map { words.scoreForm.atMost(words.formats.score($0)) } ?? ""
    } catch {
      return words.faults.score(error)
    }
  }
}
