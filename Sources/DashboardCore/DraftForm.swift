import PlanModel
import PlanWords
import Screen

/// The form in which one row of a draft is corrected, or a new record is entered.
public struct DraftForm: FieldForm {
  /// A field.
  public enum Field: String, CaseIterable, Hashable, Codable, Sendable {
    /// The header.
    case agency, title, decision, decisionDay, issuer, resultYear, planYear, publishedYear, index, rank, rankOf
    /// Criteria.
    case code, name, group, score, maximum, lost
    /// A cause or a remedy; several where there are several lines.
    case paragraph
    /// Units of an item; the words of its deadline.
    case lead, coordinating, time
    /// Units, groups, duties.
    case unit, aliases, kind, groupName, members, assignee, duty

    /// Whether it is a text of several lines.
    public var isLong: Bool { self == .paragraph || self == .duty || self == .title }
    /// Whether it names units, several of them between semicolons.
    public var namesUnits: Bool { [.lead, .coordinating, .members, .assignee].contains(self) }
    /// Whether words are typed into it, and not numbers only.
    public var takesWords: Bool {
      ![
        .code, .score, .maximum, .lost, .decision, .decisionDay, .resultYear, .planYear, .publishedYear, .index, .rank,
        .rankOf,
      ].contains(self)
    }
  }

  /// What was typed into a form, to be kept outside the plan file.
  public struct Kept: Hashable, Codable, Sendable {
    /// The row.
    public var place: DraftPlace
    /// Whether a record is entered after the row, instead of the row being corrected.
    public var isNew: Bool
    /// The texts, by field.
    public var texts: [String: String]
  }

  /// The row that is corrected, or after which a record is entered.
  public let place: DraftPlace
  /// Whether a record is entered.
  public let isNew: Bool
  /// The fields.
  public let fields: [Field]
  /// The field that takes keys.
  public var field: Field
  /// Why it was not taken; empty while nothing is wrong.
  public var problem = ""
  /// The kind of a unit, as chosen.
  public var kind = UnitKind.other
  private var editors: [Field: TextEditor] = [:]

  /// The form of a row; `nil` for one that has none, and where nothing can be added.
  ///
  /// Scores and days are offered as `formats` writes them.
  init?(_ place: DraftPlace, of draft: PlanDraft, isNew: Bool = false, _ formats: Formats) {
    let texts = isNew ? Self.emptyTexts(after: place) : Self.texts(of: place, in: draft, formats)
    guard let first = texts.first?.0 else { return nil }
    (self.place, self.isNew) = (place, isNew)
    fields = texts.map(\.0)
    field = first
    for (field, text) in texts where field != .kind {
      editors[field] = TextEditor(text, isMultiline: field.isLong)
    }
    if case .unit(let index) = place, !isNew { kind = draft.units[index].kind }
  }

  /// The text field of a field; `nil` for one whose value is chosen.
  public subscript(field: Field) -> TextEditor? {
    get { editors[field] }
    set { editors[field] = newValue }
  }

  /// Chooses the kind so many places on, round and round.
  mutating func choose(by step: Int) {
    if field == .kind { kind = kind.advanced(by: step) }
  }

  /// What is typed, to be kept.
  var kept: Kept {
    Kept(
      place: place, isNew: isNew,
      texts: Dictionary(uniqueKeysWithValues: editors.map { ($0.key.rawValue, $0.value.text) }))
  }

  /// Puts texts into the fields they were typed into.
  mutating func fill(_ texts: [String: String]) {
    for field in fields {
      guard editors[field] != nil, let text = texts[field.rawValue] else { continue }
      editors[field] = TextEditor(text, isMultiline: field.isLong)
    }
  }

  private typealias Texts = [(Field, String)]

  private static func emptyTexts(after place: DraftPlace) -> Texts {
    let fields: [Field] =
      switch place {
      case .section(.items), .item, .field(_, .points): [.code, .name, .group, .score, .maximum]
      case .cause, .remedy: [.paragraph]
      case .section(.kept), .kept: [.code, .name, .score, .maximum]
      case .section(.units), .unit: [.unit, .aliases]
      case .section(.groups), .group: [.groupName, .members]
      case .section(.duties), .duty: [.assignee, .duty]
      case .relation, .section, .header, .field, .loose, .block: []
      }
    return fields.map { ($0, "") }
  }

  private static func texts(of place: DraftPlace, in draft: PlanDraft, _ formats: Formats) -> Texts {
    let points = { (score: Score?) in score.map { formats.score($0) } ?? "" }
    let list = { (names: [String]) in names.joined(separator: "; ") }
    switch place {
    case .relation, .section, .loose, .block: return []
    case .header(let field): return texts(of: field, in: draft.header, formats)
    case .item(let index):
      let item = draft.items[index]
      return [(.code, "\(item.code)"), (.name, item.name), (.group, item.group)]
    case .field(let index, let field):
      let item = draft.items[index]
      switch field {
      case .points:
        return [(.score, points(item.score)), (.maximum, points(item.maximum)), (.lost, points(item.statedGap))]
      case .lead: return [(.lead, list(item.leads))]
      case .coordinating: return [(.coordinating, list(item.coordinating))]
      case .time: return [(.time, item.time ?? "")]
      }
    case .cause(let index, let entry): return [(.paragraph, draft.items[index].causes.at(entry) ?? "")]
    case .remedy(let index, let entry): return [(.paragraph, draft.items[index].remedies.at(entry) ?? "")]
    case .kept(let index):
      let kept = draft.kept[index]
      return [
        (.code, "\(kept.code)"), (.name, kept.name), (.score, points(kept.score)), (.maximum, points(kept.maximum)),
      ]
    case .unit(let index):
      return [(.unit, draft.units[index].name), (.aliases, list(draft.units[index].aliases)), (.kind, "")]
    case .group(let index):
      return [(.groupName, draft.groups[index].name), (.members, list(draft.groups[index].members))]
    case .duty(let index): return [(.assignee, draft.duties[index].assignee), (.duty, draft.duties[index].text)]
    }
  }

  private static func texts(of field: DraftPlace.HeaderField, in header: PlanHeader, _ formats: Formats) -> Texts {
    let number = { (value: Int?) in value.map { "\($0)" } ?? "" }
    let years: Texts = [(.resultYear, number(header.resultYear)), (.planYear, number(header.planYear))]
    switch field {
    case .title: return [(.title, header.title)]
    case .agency: return [(.agency, header.agency)]
    case .decision:
      let decision = header.decision
      return [
        (.decision, decision?.number ?? ""), (.decisionDay, decision?.day.map { formats.day($0) } ?? ""),
        (.issuer, decision?.issuer ?? ""),
      ]
    case .published:
      let result = header.published
      return [
        (.publishedYear, number(result?.year)), (.index, result?.index.map { formats.score($0) } ?? ""),
        (.rank, number(result?.rank)), (.rankOf, number(result?.of)),
      ]
    case .resultYear: return years
    case .planYear: return years.reversed()
    }
  }
}

extension Array {
  /// The element at a place; `nil` beyond the end.
  func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
