import PlanModel

/// Why a document was read as it was, in words: for each block the reading taken, what speaks for it, and the next best.
public struct ExplainWords: Sendable {
  /// How many letters of a block are told.
  private static let most = 70

  private let slots: @Sendable (ItemSlot) -> String
  private let readings: @Sendable (ReadingExplanation.Reading) -> String
  private let evidence: [ReadingExplanation.Evidence: String]
  private let open, next: String

  /// The lines of an explanation; `place` tells where a line of the source stands.
  public func lines(of explanation: ReadingExplanation, place: (Int) -> String) -> [String] {
    explanation.blocks.flatMap { block -> [String] in
      let head = [place(block.line), "“\(block.text.folding(to: Self.most))”"].filter { !$0.isEmpty }
      guard let best = block.candidates.first else { return [head.joined(separator: " · ")] }
      let taken = block.isTaken ? text(best) : "\(open) (\(text(best)))"
      var lines = ["\(head.joined(separator: " · ")) → \(taken)"]
      if block.candidates.count > 1 { lines.append("    \(next): \(text(block.candidates[1]))") }
      return lines
    }
  }

  private func text(_ candidate: ReadingExplanation.Candidate) -> String {
    let weights = candidate.weights.map {
      "\(evidence[$0.evidence] ?? "") \($0.points > 0 ? "+" : "−")\(abs($0.points))"
    }
    let name: String
    if case .slot(let slot) = candidate.reading { name = slots(slot) } else { name = readings(candidate.reading) }
    return weights.isEmpty ? name : "\(name) \(candidate.score) (\(weights.joined(separator: ", ")))"
  }

  static let vietnamese = ExplainWords(
    slots: { BlockWords.vietnamese.slot($0.rawValue) },
    readings: { reading in
      switch reading {
      case .slot: ""
      case .foreign: "nhãn ngoài các trường của mục"
      case .content: "nội dung của trường trước"
      case .criterion: "đầu mục tiêu chí"
      case .section: "đề mục"
      case .duty: "nhiệm vụ chung"
      case .furniture: "phần khuôn văn bản"
      case .head: "phần đầu văn bản"
      case .number: "đánh số"
      case .text: "đoạn văn"
      }
    },
    evidence: [
      .lexicon: "có trong từ vựng", .words: "từ trong nhãn", .values: "dạng nội dung", .open: "trường còn trống",
      .filled: "trường đã có", .order: "thứ tự", .repeated: "số lần gặp", .marker: "dấu đầu dòng", .prior: "mặc định",
    ], open: "chưa xếp", next: "kế tiếp")

  static let english = ExplainWords(
    slots: { BlockWords.english.slot($0.rawValue) },
    readings: { reading in
      switch reading {
      case .slot: ""
      case .foreign: "a label that no field is for"
      case .content: "text of the field before"
      case .criterion: "heading of a criterion"
      case .section: "heading"
      case .duty: "duty"
      case .furniture: "furniture"
      case .head: "head of the plan"
      case .number: "numbering"
      case .text: "text"
      }
    },
    evidence: [
      .lexicon: "in the word list", .words: "words in it", .values: "its values", .open: "the field is empty",
      .filled: "the field is filled", .order: "order", .repeated: "how often", .marker: "its marker",
      .prior: "as a rule",
    ], open: "not placed", next: "next")
}
