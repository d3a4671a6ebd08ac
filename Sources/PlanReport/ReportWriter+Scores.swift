import PlanModel
import PlanWords

extension ReportWriter {
  private typealias Column = DocumentTable.Column

  /// The year that is scored: the one asked for, else the plan's own.
  private var year: Int? { facts.scoredYear }
  private var lines: [ScoreLine] { year.map { Array(plan.lines(of: $0)) } ?? [] }
  private var leaves: [ScoreLine] { year.map { plan.leaves(of: $0) } ?? [] }

  func fillSelfScoring(_ fields: inout TemplateFields) {
    let formats = words.formats
    let sum = year.map { plan.sum(of: $0) } ?? ScoreSum()
    let scored = leaves.filter { $0.takesSelfScore && $0.scores.selfScored != nil }
    let total = scored.reduce(Score.zero) { $0 + signed($1.scores.selfScored ?? .zero, $1) }
    let maximum = leaves.filter { $0.kind == .criterion && $0.takesSelfScore }.reduce(Score.zero) {
      $0 + ($1.maximum ?? .zero)
    }
    fields["nam_cham"] = year.map(String.init) ?? "…"
    fields["diem_tu_cham"] = formats.points(total)
    fields["diem_toi_da"] = formats.points(maximum)
    if sum.toSelfScore > 0, sum.selfScored == sum.toSelfScore, let index = plan.settings.percent(total, of: maximum) {
      fields["chi_so_tu_cham"] = formats.percent(index)
      fields["xep_loai"] = plan.settings.band(of: index)?.name ?? ""
    }
    fields["so_da_cham"] = "\(sum.selfScored)"
    fields["so_phai_cham"] = "\(sum.toSelfScore)"
    fields["thieu_tai_lieu"] = sum.evidenceMissing > 0 ? "\(sum.evidenceMissing)" : ""
    fields.setList(
      "khong_ap_dung",
      texts: leaves.filter { $0.applicability != .applicable }.map {
        texts.said(
          name(of: $0),
          [words.scores.name($0.applicability), $0.reason.unstopped].filter { !$0.isEmpty }.joined(separator: "; "))
      })
    fields.setList(
      "giai_trinh",
      texts: leaves.filter { !$0.explanation.isEmpty }.map { texts.said(name(of: $0), $0.explanation.unstopped) })
    let count = allEvidence.count
    fields["so_tai_lieu"] = count > 0 ? "\(count)" : ""
  }

  private func signed(_ score: Score, _ line: ScoreLine) -> Score { line.kind == .penalty ? .zero - score : score }

  private func name(of line: ScoreLine) -> String { documents.criterion(line.id.code.description, line.name.unstopped) }

  /// The documents by the code of the criterion.
  private var allEvidence: [(code: CriterionCode, evidence: Evidence)] {
    plan.items.rows.sorted { ($0.criterion, $0.id) < ($1.criterion, $1.id) }.flatMap { item in
      (facts.evidence[item.id] ?? []).map { (item.criterion, $0) }
    }
  }

  /// What the department gave itself, and with which documents.
  var selfScoringTable: DocumentTable {
    let columns = [
      Column(texts.code, share: 6), Column(texts.criterion, share: 26), Column(texts.maximum, share: 7, .right),
      Column(texts.scorer, share: 9, .center), Column(texts.selfScore, share: 7, .right),
      Column(texts.needed, share: 16),
      Column(texts.evidence, share: 16), Column(texts.explanation, share: 16),
    ]
    let documents = Dictionary(grouping: allEvidence, by: \.code).mapValues { $0.map { self.short($0.evidence) } }
    return table(columns, sums: [4]) { line in
      [
        .init(scorer(of: line)), .init(line.scores.selfScored, words.formats), .init(line.evidenceNeeded),
        .init(documents[line.id.code]?.joined(separator: "; ") ?? ""), .init(line.explanation),
      ]
    }
  }

  /// The scorecard with all its stages, as `cchc scores import` reads it.
  var scorecardTable: DocumentTable {
    let stages: [(ScoreStage, String)] = [
      (.selfScored, texts.selfScore), (.appraised1, texts.appraised1), (.appraised2, texts.appraised2),
      (.survey, texts.surveyScore), (.published, texts.published),
    ]
    let used = stages.filter { stage in leaves.contains { $0.scores[stage.0] != nil } }
    let columns =
      [
        Column(texts.code, share: 6), Column(texts.criterion, share: 30), Column(texts.maximum, share: 7, .right),
        Column(texts.scorer, share: 10, .center),
      ] + used.map { Column($0.1, share: 8, .right) }
      + [
        Column(texts.applies, share: 8, .center), Column(texts.needed, share: 14), Column(texts.explanation, share: 14),
      ]
    let table = table(columns, sums: Array(4..<4 + used.count)) { line in
      [.init(scorer(of: line))] + used.map { .init(line.scores[$0.0], words.formats) }
        + [
          .init(line.applicability == .applicable ? texts.isApplied : words.scores.name(line.applicability)),
          .init(line.evidenceNeeded), .init(line.explanation),
        ]
    }
    return exact(tellingSums(table))
  }

  /// The table with what it says of the maximum of a line with parts: the one that is stated, or that it is their sum.
  private func tellingSums(_ table: DocumentTable) -> DocumentTable {
    var table = table
    for (row, line) in lines.enumerated() where !plan.isLeaf(line.id) {
      if line.maximum == nil {
        table.rows[row].cells[3] = .init(texts.summed)
      } else if line.maximum != plan.sum(of: line.id).maximum {
        table.rows[row].cells[2] = .init(line.maximum, words.formats)
      }
    }
    return table
  }

  /// The table with a fourth decimal where points have three, so that nobody takes the comma for a sign between thousands.
  private func exact(_ table: DocumentTable) -> DocumentTable {
    var table = table
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        if case .score(let points) = table.rows[row].cells[cell].value, points.thousandths % 10 != 0 {
          table.rows[row].cells[cell].text += "0"
        }
      }
    }
    return table
  }

  private func scorer(of line: ScoreLine) -> String { line.scorer == .survey ? texts.survey : texts.appraisal }

  /// The list of documents, or that there are none.
  var evidenceBlocks: [Document.Block] {
    let all = allEvidence
    guard !all.isEmpty else { return [.paragraph(texts.noEvidence)] }
    let columns = [
      Column(texts.number, share: 5, .center), Column(texts.criterion, share: 28), Column(texts.symbol, share: 14),
      Column(texts.day, share: 11, .center), Column(texts.abstract, share: 28), Column(texts.file, share: 14),
    ]
    let rows = all.enumerated().map { place, entry in
      DocumentTable.Row([
        .init(place + 1),
        .init(documents.criterion(entry.code.description, plan.criteria[entry.code]?.name.unstopped ?? "")),
        .init(entry.evidence.symbol), .init(entry.evidence.day, words.formats), .init(entry.evidence.abstract),
        .init(entry.evidence.path),
      ])
    }
    return [.table(DocumentTable(columns, rows: rows))]
  }

  private func short(_ evidence: Evidence) -> String {
    let parts = [evidence.symbol, evidence.day.map { words.formats.day($0) } ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? evidence.abstract : parts.joined(separator: ", ")
  }

  /// The points of the fields of the index.
  var fieldChart: DocumentChart {
    let bars = lines.filter { !$0.id.code.description.contains(".") }.compactMap { line -> DocumentChart.Bar? in
      let sum = plan.sum(of: line.id)
      guard sum.maximum > .zero, sum.scored > 0 else { return nil }
      let formats = words.formats
      return .init(
        documents.criterion("", "\(line.id.code.description). \(line.name)"), value: max(0, sum.total.thousandths),
        whole: sum.maximum.thousandths, text: "\(formats.score(sum.total))/\(formats.score(sum.maximum))")
    }
    return DocumentChart(title: texts.fieldChart, legend: texts.scoreLegend, bars: bars)
  }
}
