import PlanModel

/// What is said of text that no field took, and of labels that were understood by what stands there.
struct BlockWords: Sendable {
  /// How many letters of a block are told.
  private static let most = 90

  private let label, column, table, note: @Sendable (_ title: String) -> String
  private let names: [ItemSlot: String]
  private let unplaced: @Sendable (_ block: String, _ text: String) -> String
  private let text: @Sendable (_ text: String) -> String
  private let missing: @Sendable (_ fields: String) -> String

  /// The sentence on an unplaced block, from the arguments of its finding.
  func sentence(_ arguments: FindingArguments) -> String {
    let excerpt = arguments.excerpt.folding(to: Self.most)
    let named = block(arguments)
    let sentence = named.isEmpty ? text(excerpt) : unplaced(named, excerpt)
    guard arguments.values.count > 2 else { return sentence }
    let fields = arguments[2].split(separator: ",").map { slot(String($0)) }
    return sentence + missing(fields.joined(separator: ", "))
  }

  /// "cột “ĐV chủ trì”", from the kind and the title; empty for text without a title.
  func block(_ arguments: FindingArguments) -> String {
    guard let kind = arguments.values.first.flatMap(UnplacedBlock.Kind.init), !arguments[1].isEmpty else { return "" }
    switch kind {
    case .label, .text: return label(arguments[1])
    case .column: return column(arguments[1])
    case .table: return table(arguments[1])
    case .note: return note(arguments[1])
    }
  }

  /// The name of a field.
  func slot(_ raw: String) -> String { ItemSlot(rawValue: raw).flatMap { names[$0] } ?? raw }

  static let vietnamese = BlockWords(
    label: { "“\($0)”" }, column: { "cột “\($0)”" }, table: { "bảng “\($0)”" }, note: { "chú thích “\($0)”" },
    names: [
      .cause: "nguyên nhân", .remedy: "giải pháp", .lead: "chủ trì", .coordinating: "phối hợp", .time: "thời gian",
      .points: "điểm", .name: "tên tiêu chí",
    ], unplaced: { "\($0) chưa hiểu, chưa xếp vào đâu: “\($1)”" },
    text: { "đoạn chưa xếp được vào mục nào: “\($0)”" }, missing: { "; chưa thấy \($0)" })

  static let english = BlockWords(
    label: { "“\($0)”" }, column: { "the column “\($0)”" }, table: { "the table “\($0)”" },
    note: { "the note “\($0)”" },
    names: [
      .cause: "cause", .remedy: "remedy", .lead: "lead", .coordinating: "coordinating units", .time: "time",
      .points: "points", .name: "name of the criterion",
    ], unplaced: { "\($0) is not understood and not placed: “\($1)”" },
    text: { "text that belongs to no field: “\($0)”" }, missing: { "; not found: \($0)" })
}
