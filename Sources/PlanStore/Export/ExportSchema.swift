import PlanModel

extension PlanExport {
  /// What an export looks like, as a JSON Schema (draft 2020-12), made of the same lists and columns that write and read
  /// exports.
  public static var schema: String { ExportSchema().text + "\n" }
}

/// Makes the schema of exports.
private struct ExportSchema {
  var text: String { JSONTree.object(members).text(indent: 0) }

  private typealias Members = [(String, JSONTree)]

  private var members: Members {
    let description: JSONTree = """
      Everything that a plan file of cchc holds. Importing an export makes the same file, and exporting that the same \
      text. Records refer to each other by their numbers; in edits of the journal those may be gone.
      """
    let head: Members = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", .text("cchc export, version \(ExportForm.version)")), ("description", description),
    ]
    return head + Self.object(top) + [("$defs", .object(definitions))]
  }

  private var top: Members {
    let head: Members = [
      (ExportForm.Key.format, ["const": .text(ExportForm.format)]),
      (ExportForm.Key.version, ["const": .number(ExportForm.version)]),
      (Settings.table.name, Self.orNull(Settings.table.name)),
    ]
    let lists: Members = ExportForm.shared.map { Self.list(of: $0.table) }
    let plans: JSONTree = ["type": "array", "minItems": 1, "items": Self.definition(ExportForm.Key.plans)]
    let journal: JSONTree = [
      "description": "Every change, oldest first. Undo and redo go on where its steps leave off.", "type": "array",
      "items": Self.definition("entry"),
    ]
    return head + lists + [(ExportForm.Key.plans, plans), (ExportForm.Key.journal, journal)]
  }

  private var definitions: Members {
    let records: Members = ExportForm.all.map { ($0.table.name, Self.row(of: $0.table.columns)) }
    let header: Members = [(PlanHeader.table.name, Self.definition(PlanHeader.table.name))]
    let plan: Members = header + ExportForm.ofPlan.map { Self.list(of: $0.table) }
    let edits: JSONTree = ["type": "array", "items": Self.definition("edit")]
    let entry: Members = ExportForm.entry.map { ($0.name, Self.value($0)) } + [(ExportForm.Key.edits, edits)]
    let edit: JSONTree = ["oneOf": .list(ExportForm.all.map { Self.edit(of: $0.table.name) })]
    let rest: Members = [
      (ExportForm.Key.plans, .object(Self.object(plan))), ("entry", .object(Self.object(entry))), ("edit", edit),
    ]
    return Self.values + records + rest
  }

  /// Values that many columns have.
  private static var values: Members {
    let day = "(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    return [
      ("score", text("Points or a percentage as an exact decimal.", "^-?(0|[1-9][0-9]{0,15})([.][0-9]{1,3})?$")),
      ("day", text("A day of the years 1900 to 2999.", "^\(day)$")),
      ("moment", text("A second, in UTC.", "^\(day)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$")),
      (
        "code",
        text("A criterion: up to five numbers of at most 4095.", "^[1-9][0-9]{0,3}([.][1-9][0-9]{0,3}){0,4}$")
      ), ("key", ["type": "integer", "minimum": 1]),
    ]
  }

  private static func text(_ description: String, _ pattern: String) -> JSONTree {
    ["description": .text(description), "type": "string", "pattern": .text(pattern)]
  }

  /// An object with these keys, all of them and no others.
  private static func object(_ properties: Members) -> Members {
    let required: JSONTree = .list(properties.map { .text($0.0) })
    return [
      ("type", "object"), ("properties", .object(properties)), ("required", required),
      ("additionalProperties", .flag(false)),
    ]
  }

  private static func row(of columns: [Column]) -> JSONTree {
    .object(object(columns.map { ($0.name, value($0)) }))
  }

  private static func list(of table: Table) -> (String, JSONTree) {
    (table.name, ["type": "array", "items": definition(table.name)])
  }

  private static func edit(of table: String) -> JSONTree {
    let members: Members = [
      (EditText.Member.record, ["const": .text(table)]), (EditText.Member.before, orNull(table)),
      (EditText.Member.after, orNull(table)),
    ]
    return .object(object(members))
  }

  private static func orNull(_ name: String) -> JSONTree { ["anyOf": [["type": "null"], definition(name)]] }

  private static func definition(_ name: String) -> JSONTree { ["$ref": .text("#/$defs/\(name)")] }

  private static func value(_ column: Column) -> JSONTree {
    var members: Members = []
    let description = ["\(column.meaning)", target(column.kind)].filter { !$0.isEmpty }.joined(separator: " ")
    if !description.isEmpty { members.append(("description", .text(description))) }
    let kind = kind(column.kind)
    if column.isOptional { members.append(("anyOf", [["type": "null"], .object(kind)])) } else { members += kind }
    return .object(members)
  }

  /// To what a column refers, in words.
  private static func target(_ kind: Column.Kind) -> String {
    switch kind {
    case .reference(let table), .members(let table): "Of \(table)."
    case .code(isListed: true): "Of \(Criterion.table.name) of the plan."
    default: ""
    }
  }

  private static func kind(_ kind: Column.Kind) -> Members {
    switch kind {
    case .key, .reference: [("$ref", "#/$defs/key")]
    case .only(let number): [("const", .number(number))]
    case .integer: [("type", "integer")]
    case .flag: [("type", "boolean")]
    case .score: [("$ref", "#/$defs/score")]
    case .day: [("$ref", "#/$defs/day")]
    case .moment: [("$ref", "#/$defs/moment")]
    case .code: [("$ref", "#/$defs/code")]
    case .text: [("type", "string")]
    case .plainText: [("type", "string"), ("pattern", "^[^\\t]*$")]
    case .choice(_, let names): [("enum", .list(names().map { .text($0) }))]
    case .lines: [("type", "array"), ("items", ["type": "string"])]
    case .members: [("type", "array"), ("items", definition("key"))]
    case .entries(let fields): [("type", "array"), ("items", row(of: fields))]
    }
  }
}
