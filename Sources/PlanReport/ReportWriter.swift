import PlanModel
import PlanWords

/// Makes a document of facts and a template. Figures come from the same functions of the model that the board shows.
public struct ReportWriter: Sendable {
  let facts: ReportFacts
  let words: Words
  let texts = ReportWords.vietnamese
  let doubts: Doubts

  var plan: Plan { facts.plan }
  var documents: DocumentWords { words.documents }

  /// A writer; documents that go to authorities are in Vietnamese whatever the language of the screen.
  init(_ facts: ReportFacts, kind: ReportKind, _ words: Words) {
    self.facts = facts
    doubts = Doubts(of: facts.plan)
    self.words = kind == .minutes || kind == .assignments ? words : .vietnamese
  }

  func fields(of kind: ReportKind) -> TemplateFields {
    var fields = commonFields
    switch kind {
    case .periodic: fillPeriodic(&fields)
    case .minutes: fillMinutes(&fields)
    case .assignments: fields.setList("don_vi", unitFields)
    case .plan: fillPlan(&fields)
    case .tracking: break
    case .selfScoring: fillSelfScoring(&fields)
    case .scorecard: fields["nam_cham"] = facts.scoredYear.map(String.init) ?? "…"
    }
    return fields
  }

  func inserts(of kind: ReportKind) -> [String: [Document.Block]] {
    switch kind {
    case .periodic:
      [
        "bang_so_lieu": figureBlocks, "bang_tieu_chi": [.table(criteriaTable)], "bang_don_vi": [.table(unitTable)],
        "bieu_do_diem": scoreChart.bars.isEmpty ? [] : [.chart(scoreChart)],
        "bieu_do_don_vi": unitChart.bars.isEmpty ? [] : [.chart(unitChart)],
      ]
    case .minutes: ["bang_so_lieu": figureBlocks, "bang_nhiem_vu": taskTable]
    case .assignments: ["bang_so_lieu": figureBlocks, "danh_muc": assignmentBlocks]
    case .plan: ["bang_noi_dung": [.table(planTable)]]
    case .tracking: ["bang_theo_doi": [.table(trackingTable)]]
    case .selfScoring: ["bang_cham_diem": [.table(selfScoringTable)], "bang_tai_lieu": evidenceBlocks]
    case .scorecard:
      ["bang_diem": [.table(scorecardTable)], "bieu_do_linh_vuc": fieldChart.bars.isEmpty ? [] : [.chart(fieldChart)]]
    }
  }

  private var commonFields: TemplateFields {
    let (header, formats) = (plan.header, words.formats)
    let name = AgencyName(header.agency)
    let load = plan.workload(in: facts.scope)
    let count = load.undertakings
    var fields = TemplateFields([
      "co_quan": name.agency.isEmpty ? "Sở" : name.agency, "co_quan_day_du": header.agency,
      "viet_tat": name.abbreviation, "thay_mat": name.signature.dropLast().joined(separator: " "),
      "nguoi_dung_dau": name.signature.last ?? "",
      "nam": header.planYear.map(String.init) ?? "…", "nam_ket_qua": header.resultYear.map(String.init) ?? "…",
      "ke_hoach": documents.plan(header.planYear, header.agency), "ngay": formats.day(facts.day),
      "tinh_hinh": words.tally.statement(load, unit: facts.only.map { plan.documentName(of: $0, words) }),
      "tien_do": words.tally.sentence(count, .undertakings), "phan_viec": "\(load.shares.total)",
      "tong": "\(count.total)", "hoan_thanh": "\(count.done)",
      "ty_le": formats.share(count.done, of: count.total), "qua_han": count.overdue > 0 ? "\(count.overdue)" : "",
      "vuong": count.blocked > 0 ? "\(count.blocked)" : "",
    ])
    if let decision = header.decision {
      fields["can_cu"] = texts.decision(decision.number, decision.day.map(formats.day), decision.issuer)
    }
    if doubts.result.isEmpty {
      if let index = header.published?.index { fields["chi_so"] = formats.percent(index) }
      if let rank = header.published?.rank { fields["xep_hang"] = formats.rank(rank, of: header.published?.of) }
      if let lost = header.published?.lost { fields["diem_mat"] = formats.points(lost) }
    }
    return fields
  }

  /// The figures of a unit's phần việc.
  func tally(of assignee: Assignee) -> Tally {
    Tally(of: plan.shares(in: TallyScope(on: facts.day, only: assignee)))
  }

  var unitFields: [TemplateFields] {
    facts.assignees.map { assignee in
      TemplateFields([
        "ten": plan.documentName(of: assignee, words),
        "tien_do": words.tally.sentence(tally(of: assignee), .shares),
      ])
    }
  }
}

extension Document {
  /// A document of a kind, its text by a template.
  ///
  /// - Throws: what the template engine finds fault with.
  public static func report(
    _ kind: ReportKind, of facts: ReportFacts, template: DocumentTemplate, _ words: Words
  ) throws(TemplateFault) -> Document {
    let writer = ReportWriter(facts, kind: kind, words)
    var document = try template.filled(writer.fields(of: kind), inserts: writer.inserts(of: kind))
    let texts = writer.documents
    document.language = writer.words.language
    document.unclear = writer.unclear(kind)
    if !template.head.symbol.isEmpty {
      document.issuer = .of(facts.plan, kind: template.head.symbol, day: facts.day, texts)
    }
    if !document.recipients.isEmpty, let opening = texts.recipients.first { document.recipients.insert(opening, at: 0) }
    return document
  }
}

extension Document {
  /// A document of a kind by the office's template; where that fails, by the one that comes with the program, so that a
  /// slip in a template never costs the document.
  public static func report(
    _ kind: ReportKind, of facts: ReportFacts, orBuiltIn template: DocumentTemplate?, _ words: Words
  ) -> (document: Document, fault: TemplateFault?) {
    var fault: TemplateFault?
    if let template {
      do throws(TemplateFault) {
        return (try report(kind, of: facts, template: template, words), nil)
      } catch { fault = error }
    }
    do throws(TemplateFault) {
      return (try report(kind, of: facts, template: .builtIn(kind, words.language), words), fault)
    } catch {
      preconditionFailure("\(kind.rawValue).txt, line \(error.line): \(error.problem)")
    }
  }
}

extension DocumentTemplate {
  /// The template that comes with the program.
  public static func builtIn(_ kind: ReportKind, _ language: Language = .vietnamese) throws(TemplateFault) -> Self {
    try DocumentTemplate(kind.builtInText(language), kind: kind)
  }
}
