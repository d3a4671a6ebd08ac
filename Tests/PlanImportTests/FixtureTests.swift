import Foundation
import PlanImport
import PlanModel
import Testing

/// Every fixture is read exactly, and the table of precision and recall is printed.
@Suite struct FixtureTests {
  @Test func allFieldsOfAllFixtures() throws {
    var accuracy = Accuracy()
    for fixture in try Fixture.all() {
      let draft = try PlanReader().read(fixture.bytes)
      Comparison(draft, fixture.expected, fixture.name).add(to: &accuracy)
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes { Issue.record("\(mistake)") }
    #expect(accuracy.counts.values.allSatisfy { $0.precision == 1 && $0.recall == 1 })
  }

  @Test func sameBytesGiveTheSameDraft() throws {
    for fixture in try Fixture.all() {
      #expect(try PlanReader().read(fixture.bytes) == PlanReader().read(fixture.bytes))
    }
  }

  @Test func windowsLinesMarkAndDecompositionChangeNothing() throws {
    for fixture in try Fixture.all() where !fixture.bytes.contains(0x0D) {
      let plain = try PlanReader().read(fixture.bytes)
      let text = String(decoding: fixture.bytes, as: UTF8.self)
      let variants = [
        text.replacingOccurrences(of: "\n", with: "\r\n"), "\u{FEFF}" + text, text.decomposedStringWithCanonicalMapping,
        text.replacingOccurrences(of: " ", with: "\u{A0}"),
      ]
      for variant in variants { #expect(try PlanReader().read(text: variant) == plain, "\(fixture)") }
    }
  }
}

/// A draft against what was expected of it.
struct Comparison {
  private let draft: PlanDraft
  private let expected: ExpectedPlan
  private let name: String

  init(_ draft: PlanDraft, _ expected: ExpectedPlan, _ name: String) {
    (self.draft, self.expected, self.name) = (draft, expected, name)
  }

  func add(to accuracy: inout Accuracy) {
    addHeader(&accuracy)
    let codes = expected.items.map(\.code)
    accuracy.compare("code", draft.items.map(\.code.description), codes, at: name)
    var taken: [String: Int] = [:]
    for item in expected.items {
      let same = draft.items.filter { $0.code.description == item.code }
      let place = taken[item.code, default: 0]
      taken[item.code] = place + 1
      if place < same.count { addItem(same[place], item, &accuracy) }
    }
    addKept(&accuracy)
    addRest(&accuracy)
  }

  private func addHeader(_ accuracy: inout Accuracy) {
    let header = draft.header
    accuracy.compare("agency", header.agency.isEmpty ? nil : header.agency, expected.agency, at: name)
    accuracy.compare("result year", header.resultYear.map(String.init), expected.resultYear.map(String.init), at: name)
    accuracy.compare("plan year", header.planYear.map(String.init), expected.planYear.map(String.init), at: name)
    if let result = expected.result {
      let found = header.published
      accuracy.compare(
        "result",
        [
          "\(found?.year ?? 0) \(found?.index?.decimalText ?? "-") \(found?.rank ?? 0)/\(found?.of ?? 0)"
        ], ["\(result.year ?? 0) \(text(result.index) ?? "-") \(result.rank ?? 0)/\(result.of ?? 0)"], at: name)
    }
    if let decision = expected.decision {
      let found = header.decision
      accuracy.compare(
        "decision", [found?.number ?? "", found?.day.map { "\($0.number)" } ?? "", found?.issuer ?? ""],
        [
          decision.number, decision.day?.replacingOccurrences(of: "-", with: "") ?? "", decision.issuer ?? "",
        ], at: name)
    }
  }

  private func addItem(_ found: PlanDraft.DraftItem, _ item: ExpectedPlan.Item, _ accuracy: inout Accuracy) {
    let place = "\(name) \(item.code)"
    accuracy.compare("name", found.name, item.name, at: place)
    accuracy.compare("score", found.score?.decimalText, text(item.score), at: place)
    accuracy.compare("max", found.maximum?.decimalText, text(item.max), at: place)
    accuracy.compare("causes", found.causes, item.causes, at: place)
    accuracy.compare("remedies", found.remedies, item.remedies, at: place)
    accuracy.compare("lead", found.leadText, item.lead, at: place)
    accuracy.compare("coordinating", found.coordinating, item.coordinating, at: place)
    accuracy.compare("time", found.time, item.time, at: place)
    if let gap = item.gap { accuracy.compare("gap", found.statedGap?.decimalText, text(gap), at: place) }
    if let group = item.group { accuracy.compare("group", found.group, group, at: place) }
  }

  private func addKept(_ accuracy: inout Accuracy) {
    func row(_ code: String, _ name: String, _ score: String?, _ maximum: String?) -> String {
      "\(code) \(name) \(score ?? "-")/\(maximum ?? "-")"
    }
    let found = draft.kept.map { row("\($0.code)", $0.name, $0.score?.decimalText, $0.maximum?.decimalText) }
    let wanted = (expected.kept ?? []).map { row($0.code, $0.name, text($0.score), text($0.max)) }
    accuracy.compare("kept", found, wanted, at: name)
  }

  private func addRest(_ accuracy: inout Accuracy) {
    if let duties = expected.duties {
      accuracy.compare(
        "duties", draft.duties.map { "\($0.assignee): \($0.text)" }, duties.map { "\($0.assignee): \($0.text)" },
        at: name)
    }
    if let units = expected.units {
      accuracy.compare(
        "units", draft.units.map { "\($0.name) \($0.aliases)" }, units.map { "\($0.name) \($0.aliases)" }, at: name)
    }
    guard let findings = expected.findings else { return }
    let found = draft.findings.map { finding in
      row(finding.kind.rawValue, finding.line, finding.item.map { draft.items[$0].code.description }, finding.arguments)
    }
    accuracy.compare("findings", found, findings.map { row($0.kind, $0.line, $0.code, $0.arguments ?? []) }, at: name)
  }

  private func row(_ kind: String, _ line: Int?, _ code: String?, _ arguments: [String]) -> String {
    "\(kind) \(line ?? 0) \(code ?? "-") \(arguments)"
  }

  private func text(_ value: Decimal?) -> String? { value.map { "\($0)" } }
}
