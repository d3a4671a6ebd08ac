import PlanModel
import PlanWords
import Screen

/// What a row of a draft says.
public struct DraftRowText: Equatable, Sendable {
  /// How deep it stands: 0 for headings, 1 for records, 2 for fields of items.
  public var level: Int
  /// The name of the field; empty for headings and records.
  public var label = ""
  /// The words.
  public var text: String
  /// What stands at its right end.
  public var right = ""
  /// Whether the words say that something is not there.
  public var isMissing = false
}

extension DashboardState {
  /// What a row of a draft says.
  public func text(of place: DraftPlace, in review: ImportReview) -> DraftRowText {
    let words = words.importing.review
    let draft = review.draft
    switch place {
    case .relation: return DraftRowText(level: 0, text: words.relation(review.relation), isMissing: true)
    case .section(let section): return heading(section, draft)
    case .header(let field): return value(label(field), text(of: field, in: draft.header))
    case .item(let index):
      let item = draft.items[index]
      return DraftRowText(level: 1, text: "\(item.code)  \(item.name)", right: points(item.score, item.maximum))
    case .field(let index, let field): return value(label(field), text(of: field, in: draft.items[index], draft), 2)
    case .cause(let index, let entry):
      return paragraph(words.labels.cause, draft.items[index].causes, entry)
    case .remedy(let index, let entry):
      return paragraph(words.labels.remedy, draft.items[index].remedies, entry)
    case .kept(let index):
      let kept = draft.kept[index]
      return DraftRowText(level: 1, text: "\(kept.code)  \(kept.name)", right: points(kept.score, kept.maximum))
    case .unit(let index):
      let unit = draft.units[index]
      return DraftRowText(level: 1, text: ([unit.name] + unit.aliases).joined(separator: " = "))
    case .group(let index):
      let group = draft.groups[index]
      let members = group.members.isEmpty ? words.none : group.members.joined(separator: "; ")
      return DraftRowText(level: 1, text: "\(group.name): \(members)")
    case .duty(let index):
      return DraftRowText(level: 1, text: "\(draft.duties[index].assignee): \(draft.duties[index].text)")
    case .block(let index):
      let block = draft.unplaced[index]
      let title = block.title.isEmpty ? "" : "\(block.title): "
      let text = block.pieces.map(\.text).joined(separator: " · ")
      return DraftRowText(level: 1, text: title + text, right: words.placing.count(block.words))
    case .loose(let index):
      return DraftRowText(level: 1, text: self.words.findings.sentence(draft.findings[index], in: draft))
    }
  }

  private func value(_ label: String, _ text: String, _ level: Int = 1) -> DraftRowText {
    DraftRowText(
      level: level, label: label, text: text.isEmpty ? words.importing.review.none : text, isMissing: text.isEmpty)
  }

  /// A paragraph of a field; the label stands before the first only.
  private func paragraph(_ label: String, _ paragraphs: [String], _ entry: Int) -> DraftRowText {
    var row = value(label, paragraphs.at(entry) ?? "", 2)
    if entry > 0 { row.label = "" }
    return row
  }

  private func points(_ score: Score?, _ maximum: Score?) -> String {
    score == nil && maximum == nil ? "" : "\(words.formats.score(score))/\(words.formats.score(maximum))"
  }

  private func heading(_ section: DraftPlace.Section, _ draft: PlanDraft) -> DraftRowText {
    let words = words.importing.review
    let (title, count): (String, Int?) =
      switch section {
      case .general: (words.general, nil)
      case .items: (words.items, draft.items.count)
      case .unplaced: (words.placing.section, draft.unplaced.count)
      case .kept: (words.kept, draft.kept.count)
      case .units: (words.units, draft.units.count)
      case .groups: (words.groups, draft.groups.count)
      case .duties: (words.duties, draft.duties.count)
      case .loose: (words.loose, nil)
      }
    return DraftRowText(level: 0, text: title, right: count.map { "\($0)" } ?? "")
  }

  private func label(_ field: DraftPlace.HeaderField) -> String {
    let labels = words.importing.review.labels
    switch field {
    case .title: return labels.title
    case .agency: return labels.agency
    case .decision: return labels.decision
    case .published: return labels.published
    case .resultYear: return labels.resultYear
    case .planYear: return labels.planYear
    }
  }

  private func label(_ field: DraftPlace.ItemField) -> String {
    let labels = words.importing.review.labels
    switch field {
    case .points: return labels.points
    case .lead: return labels.lead
    case .coordinating: return labels.coordinating
    case .time: return labels.time
    }
  }

  private func text(of field: DraftPlace.HeaderField, in header: PlanHeader) -> String {
    switch field {
    case .title: return header.title
    case .agency: return header.agency
    case .decision:
      guard let decision = header.decision else { return "" }
      let day = decision.day.map { " (\(words.formats.day($0)))" } ?? ""
      return [decision.number + day, decision.issuer].filter { !$0.isEmpty }.joined(separator: ", ")
    case .published:
      guard let result = header.published else { return "" }
      return [
        result.year.map { "\($0)" } ?? "", result.index.map { words.formats.percent($0) } ?? "",
        result.rank.map { words.formats.rank($0, of: result.of) } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
    case .resultYear: return header.resultYear.map { "\($0)" } ?? ""
    case .planYear: return header.planYear.map { "\($0)" } ?? ""
    }
  }

  private func text(of field: DraftPlace.ItemField, in item: PlanDraft.DraftItem, _ draft: PlanDraft) -> String {
    switch field {
    case .points:
      if let lost = item.statedGap {
        return [points(item.score, item.maximum), "\(words.importing.review.labels.lost) \(words.formats.score(lost))"]
          .filter { !$0.isEmpty }.joined(separator: " · ")
      }
      return points(item.score, item.maximum)
    case .lead: return item.leadText ?? ""
    case .coordinating: return item.coordinating.joined(separator: "; ")
    case .time:
      guard let time = item.time else { return "" }
      let deadline = Deadline(reading: time, planYear: draft.header.planYear)
      return "\(time) · \(words.importing.review.meaning(of: deadline))"
    }
  }
}
