import OfficeFiles
import PlanImport
import PlanModel

/// What holds of every draft of a plan, whatever it was read from.
enum PlanCheck {
  static func text(_ bytes: [UInt8]) {
    check(bytes.count + 1) { () throws(ImportFault) in try PlanReader().reading(bytes) }
  }

  static func document(_ bytes: [UInt8]) {
    guard let kind = OfficeInput(bytes), let document = try? OfficeFile.document(kind.bytes) else { return }
    check(.max) { () throws(ImportFault) in try PlanReader().reading(document) }
  }

  static func layout(_ words: [UInt8]) {
    let document = OfficeFile.document(placedWords: words, drawn: words)
    check(.max) { () throws(ImportFault) in try PlanReader().reading(document) }
  }

  /// Files that other programs read are not for the fuzzer.
  private struct OfficeInput {
    var bytes: [UInt8]

    init?(_ bytes: [UInt8]) {
      guard bytes.starts(with: [0x50, 0x4B]) else { return nil }
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains("opendocument") || text.contains("workbook.bin") { return nil }
      self.bytes = bytes
    }
  }

  private static func check(_ lines: Int, _ read: () throws(ImportFault) -> ReadPlan) {
    let first: ReadPlan
    do throws(ImportFault) { first = try read() } catch {
      let again = Result { () throws(ImportFault) in try read() }
      if case .failure(error) = again { return }
      return always(false, "the same bytes are refused the same way")
    }
    guard let second = try? read() else { return always(false, "the same bytes are read again") }
    always(first.draft == second.draft, "the same bytes give the same draft")
    let source = first.source
    let last = source.count == 0 ? 0 : source.number(at: source.count - 1)
    always(last <= lines, "no line is numbered beyond the text")
    places(first.draft, last: last)
    texts(first.draft)
    scores(first.draft)
  }

  private static func places(_ draft: PlanDraft, last: Int) {
    let within = { (line: Int?) in line.map { 1...max(1, last) ~= $0 } ?? true }
    for item in draft.items { always(within(item.line), "an item stands in the text") }
    for kept in draft.kept { always(within(kept.line), "a kept criterion stands in the text") }
    for unit in draft.units { always(within(unit.line), "a unit stands in the text") }
    for duty in draft.duties {
      always(within(duty.lines?.lowerBound) && within(duty.lines?.upperBound), "a duty stands in the text")
    }
    for finding in draft.findings {
      always(within(finding.line), "a finding stands in the text: \(finding)")
      always(finding.item.map { draft.items.indices.contains($0) } ?? true, "a finding is of an item")
    }
    let names = Set(draft.units.map(\.name))
    for group in draft.groups { always(names.isSuperset(of: group.members), "members of groups are units") }
  }

  private static func texts(_ draft: PlanDraft) {
    var texts = [draft.header.agency, draft.header.title]
    for item in draft.items {
      texts += [item.name, item.group] + item.causes + item.remedies + item.leads + item.coordinating
      texts += [item.leadText, item.time].compactMap { $0 }
      always(!item.causes.contains("") && !item.remedies.contains(""), "no cause and no remedy is empty")
      always(!item.leads.contains("") && !item.coordinating.contains(""), "no unit is empty")
    }
    texts += draft.kept.map(\.name) + draft.units.flatMap { [$0.name] + $0.aliases }
    texts += draft.groups.flatMap { [$0.name] + $0.aliases } + draft.duties.flatMap { [$0.assignee, $0.text] }
    texts += draft.findings.map(\.excerpt)
    for text in texts { Self.text(text) }
  }

  /// Whether a text is fit to be kept and shown.
  static func text(_ text: String) {
    for scalar in text.unicodeScalars {
      always(scalar.value >= 0x20 || scalar.value == 0x0A || scalar.value == 0x09, "no control characters: \(text)")
      always(!(0x7F..<0xA0 ~= scalar.value), "no control characters: \(text)")
    }
    always(text.normalized.utf8.elementsEqual(text.utf8), "normal form C: \(text)")
  }

  private static func scores(_ draft: PlanDraft) {
    let header = draft.header.published?.index
    let scores =
      draft.items.flatMap { [$0.score, $0.maximum, $0.statedGap] } + draft.kept.flatMap { [$0.score, $0.maximum] } + [
        header
      ]
    for case let score? in scores {
      always(Score(score.decimalText) == score, "points read back as they are written: \(score.thousandths)")
    }
  }
}
