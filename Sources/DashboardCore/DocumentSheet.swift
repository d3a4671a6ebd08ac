import PlanModel
import Screen

/// An office document as text, to be looked at before it is written to a file.
public struct DocumentSheet: Sendable {
  /// The documents that the board hands out.
  public enum Kind: Hashable, Sendable {
    /// Thông báo kết luận of a briefing that began.
    case minutes(Briefing.Key)
    /// The agenda of a briefing.
    case agenda(Briefing.Key)
    /// A document of the list.
    case report(ReportAsked)
  }

  /// Which document.
  public let kind: Kind
  /// Its lines.
  public let lines: [String]
  /// What lay over the board before, to come back to.
  public let under: [Overlay]
  /// What shows.
  public var scroll = Scroll()
}

extension DashboardState {
  /// How many cells wide the text of a document is on this screen.
  public var documentColumns: Int { max(40, min(80, dialog(for: .document).width - 4)) }

  /// Shows a document that was put together.
  mutating func show(_ text: String, as kind: DocumentSheet.Kind) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    overlay = .document(DocumentSheet(kind: kind, lines: lines, under: overlay.map { [$0] } ?? []))
  }

  mutating func perform(_ command: Command, in old: DocumentSheet) -> [Effect] {
    var sheet = old
    if sheet.scroll.move(command, count: sheet.lines.count, height: dialogRows(for: .document)) {
      overlay = .document(sheet)
      return []
    }
    switch command {
    case .accept: overlay = .formats(FormatList(about: sheet))
    case .cancel: overlay = sheet.under.first
    default: break
    }
    return []
  }
}
