import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// The help sheet: the keys of the place that asked first, then the marks, then the keys of the other places.
  public func helpLines(for sheet: HelpSheet) -> [TextLine] {
    var lines: [TextLine] = []
    let contexts = [sheet.context] + Context.allCases.filter { $0 != sheet.context }
    lines += keyLines(of: sheet.context)
    lines.append(TextLine(.blank))
    lines.append(TextLine(.title, words.help.marks))
    for state in WorkState.allCases {
      lines.append(TextLine(label: words.states.mark(state), words.states.name(state)))
    }
    lines += words.help.deadlineMarks.map { TextLine(label: $0.mark, $0.meaning) }
    lines += (words.scoreBoard.marks + words.scoring.marks).map { TextLine(label: $0.mark, $0.meaning) }
    for context in contexts.dropFirst() {
      lines.append(TextLine(.blank))
      lines += keyLines(of: context)
    }
    return lines
  }

  private func keyLines(of context: Context) -> [TextLine] {
    var lines = [TextLine(.title, words.name(of: context))]
    for binding in KeyTable.bindings(in: context) {
      lines.append(TextLine(label: binding.keysLabel, words.text(of: binding.command).sentence))
    }
    return lines
  }
}
