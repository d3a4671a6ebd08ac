import PlanModel

/// What a document says of itself, and what it wants to reach, as facts of the preview of an import.
struct HeadWords: Sendable {
  private let document, target: String
  private let number, signed: @Sendable (String) -> String
  private let dated: @Sendable (_ place: String?, _ day: String?) -> String
  private let formats: Formats
  private let rank: @Sendable (String) -> String
  private let year: @Sendable (Int) -> String

  /// A line on the document, and one on its targets; none for what it does not say.
  func lines(of head: PlanDraft.DocumentHead) -> [String] {
    var parts: [String] = []
    if let text = head.number ?? head.symbol { parts.append(number(text)) }
    if head.place != nil || head.day != nil { parts.append(dated(head.place, head.day.map { formats.day($0) })) }
    if let signer = head.signer {
      parts.append(signed((signer.titles + [signer.name].compactMap { $0 }).joined(separator: " / ")))
    }
    var lines = parts.isEmpty ? [] : ["\(document): \(parts.joined(separator: " · "))"]
    if !head.targets.isEmpty { lines.append("\(target): \(head.targets.map(text).joined(separator: "; "))") }
    return lines
  }

  private func text(_ result: PlanHeader.PublishedResult) -> String {
    [result.index.map { formats.percent($0) }, result.rank.map { rank(formats.rank($0, of: result.of)) }]
      .compactMap { $0 }.joined(separator: ", ") + (result.year.map { " (\(year($0)))" } ?? "")
  }

  static func of(_ language: Language) -> HeadWords { language == .vietnamese ? vietnamese : english }

  private static let vietnamese = HeadWords(
    document: "Văn bản", target: "Mục tiêu", number: { "số \($0)" }, signed: { "người ký: \($0)" },
    dated: { place, day in [place, day.map { "ngày \($0)" }].compactMap { $0 }.joined(separator: ", ") },
    formats: .vietnamese, rank: { "hạng \($0)" }, year: { "năm \($0)" })

  private static let english = HeadWords(
    document: "Document", target: "Targets", number: { $0 }, signed: { "signed: \($0)" },
    dated: { place, day in [place, day].compactMap { $0 }.joined(separator: ", ") }, formats: .english,
    rank: { "rank \($0)" }, year: { "\($0)" })
}
