import PlanModel
import PlanWords

extension ReportWriter {
  func fillPlan(_ fields: inout TemplateFields) {
    let name = texts.plan(
      resultYear: plan.header.resultYear, year: plan.header.planYear, agency: AgencyName(plan.header.agency).agency)
    fields["ke_hoach"] = name
    fields["tieu_de"] = plan.header.title.trimmed.isEmpty ? withoutKind(name) : withoutKind(plan.header.title.trimmed)
    fields.setList("nhom", groups)
    fields["duy_tri"] = kept
    fields.setList("don_vi", dutyFields)
    fields["cac_don_vi"] = facts.assignees.map { plan.documentName(of: $0, words) }.joined(separator: "; ")
  }

  /// The name of a plan below the word KẾ HOẠCH.
  private func withoutKind(_ title: String) -> String {
    title.folded.hasPrefix("ke hoach ") ? String(title.dropFirst("kế hoạch ".count)).uppercasedFirst : title
  }

  /// The groups of the plan in its order, each with its items.
  private var groups: [TemplateFields] {
    var groups: [(name: String, items: [Item])] = []
    for item in plan.items.rows {
      let name = plan.criteria[item.criterion].map { words.headings.name(of: $0.heading, in: plan) } ?? texts.otherGroup
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].items.append(item)
      } else {
        groups.append((name, [item]))
      }
    }
    return groups.map { group in
      var fields = TemplateFields(["ten": group.name.unstopped])
      fields.setList("muc", group.items.map(itemFields))
      return fields
    }
  }

  private func itemFields(_ item: Item) -> TemplateFields {
    let criterion = plan.criteria[item.criterion]
    var fields = TemplateFields([
      "ma": item.criterion.description, "ten": criterion?.name.unstopped.uppercasedFirst ?? "",
      "nguyen_nhan": item.causes.first ?? "", "giai_phap": item.remedies.first ?? "",
      "chu_tri": names(of: item, .lead).joined(separator: "; "),
      "phoi_hop": names(of: item, .coordinating).joined(separator: "; "),
      "thoi_gian": item.deadline.text.isEmpty
        ? item.deadline.day.map(words.formats.day) ?? "" : item.deadline.text.unstopped,
    ])
    setPoints(of: criterion, in: &fields)
    fields.setList("nguyen_nhan_tiep", texts: Array(item.causes.dropFirst()))
    fields.setList("giai_phap_tiep", texts: Array(item.remedies.dropFirst()))
    return fields
  }

  /// The criteria that are only to be kept, one after the other.
  private var kept: String {
    plan.criteria.rows.filter(\.isKept).map { criterion in
      let name = [criterion.id.description, criterion.name.unstopped].filter { !$0.isEmpty }.joined(separator: " ")
      let isScored = criterion.score != nil && criterion.maximum != nil
      return isScored ? "\(name) (\(score(of: criterion)) điểm)" : name
    }.joined(separator: "; ")
  }

  /// The points of a criterion as far as the plan says them, each way under a name of its own.
  private func setPoints(of criterion: Criterion?, in fields: inout TemplateFields) {
    let names = ["diem", "diem_dat", "diem_toi_da", "diem_mat"]
    for name in names { fields[name] = "" }
    guard let criterion else { return }
    let points = words.formats
    switch (criterion.score, criterion.maximum, criterion.statedGap) {
    case (.some, .some, _): fields["diem"] = score(of: criterion)
    case (let score?, nil, _): fields["diem_dat"] = points.score(score)
    case (nil, let maximum, let gap):
      fields["diem_toi_da"] = maximum.map(points.score) ?? ""
      fields["diem_mat"] = gap.map(points.score) ?? ""
    }
  }

  private var dutyFields: [TemplateFields] {
    let all: [Assignee] = plan.units.rows.map { .unit($0.id) } + plan.groups.rows.map { .group($0.id) }
    return all.filter { !plan.duties(of: $0).isEmpty }.map { assignee in
      var fields = TemplateFields(["ten": plan.documentName(of: assignee, words)])
      fields.setList("viec", texts: plan.duties(of: assignee).compactMap { plan.duties[$0]?.text })
      return fields
    }
  }

  /// The items as the table that plans have in an annex.
  var planTable: DocumentTable {
    let columns = [
      DocumentTable.Column(texts.number, share: 4, .center), .init(texts.criterion, share: 18),
      .init(texts.maximum, share: 6, .right), .init(texts.score, share: 6, .right), .init(texts.causes, share: 20),
      .init(texts.remedies, share: 20), .init(texts.lead, share: 10), .init(texts.coordinating, share: 10),
      .init(texts.time, share: 8),
    ]
    let rows = plan.items.rows.enumerated().map { place, item in
      let criterion = plan.criteria[item.criterion]
      return DocumentTable.Row([
        .init(place + 1), .init([item.criterion.description, criterion?.name ?? ""].joined(separator: " ")),
        .init(criterion?.maximum, words.formats), .init(criterion?.score, words.formats),
        .init(item.causes.joined(separator: "\n")), .init(item.remedies.joined(separator: "\n")),
        .init(names(of: item, .lead).joined(separator: "; ")),
        .init(names(of: item, .coordinating).joined(separator: "; ")), .init(item.deadline.text),
      ])
    }
    return DocumentTable(columns, rows: rows)
  }
}
