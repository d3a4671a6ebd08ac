import OfficeFiles
import PlanModel

/// A table in which an officer follows how a plan is carried out: tasks with their units and times, and beside them states,
/// results, officers, notes and source documents, which belong to no plan.
///
/// The columns that belong to no plan are taken out before the table is read as one, so that no state becomes a time and no
/// result a remedy; they are told with how many cells they have.
struct TrackerTable {
  /// A column that is not read.
  struct LeftOut: Hashable {
    var title: String
    var cells: Int
  }

  /// The table without those columns.
  private(set) var table: OfficeTable
  private(set) var leftOut: [LeftOut] = []

  /// How far down the titles are looked for.
  private static let reach = 12

  private static let states: Set<String> = [
    "trang thai", "tinh trang", "tinh trang thuc hien", "trang thai thuc hien", "tinh trang xu ly", "trang thai xu ly",
    "tinh trang hoan thanh", "muc do hoan thanh", "ty le hoan thanh", "ti le hoan thanh", "% hoan thanh",
    "tien do hoan thanh",
  ]
  private static let others: Set<String> = [
    // Results.
    "ket qua", "ket qua thuc hien", "ket qua dat duoc", "ket qua xu ly", "ket qua san pham", "san pham hoan thanh",
    "san pham da hoan thanh", "ngay hoan thanh thuc te", "kho khan", "vuong mac", "kho khan vuong mac", "de xuat",
    "kien nghi", "de xuat kien nghi", "ngay cap nhat",
    // Officers.
    "can bo", "can bo phu trach", "can bo thuc hien", "can bo theo doi", "nguoi thuc hien", "nguoi phu trach",
    "nguoi theo doi", "chuyen vien", "chuyen vien phu trach", "chuyen vien thuc hien", "cong chuc phu trach",
    "cong chuc thuc hien", "dau moi thuc hien", "nguoi giao", "email", "dien thoai",
    // Source documents and evidence.
    "van ban giao", "van ban giao viec", "van ban giao nhiem vu", "van ban chi dao", "nguon", "nguon goc", "nguon giao",
    "nguon nhiem vu", "can cu", "can cu giao", "minh chung", "tai lieu", "tai lieu minh chung", "tai lieu kiem chung",
    // Notes and the like.
    "ghi chu", "id", "loai",
  ]
  private static let tasks: Set<String> = [
    "nhiem vu", "noi dung nhiem vu", "ten nhiem vu", "cong viec", "noi dung cong viec", "ten cong viec", "noi dung",
  ]

  /// Reads a table; `nil` when no column of its titles holds states.
  init?(_ table: OfficeTable) {
    self.table = table
    guard let heading = Self.heading(of: table) else { return nil }
    var left: Set<Int> = []
    for cell in table.rows[heading].cells where cell.columns == 1 {
      let title = Self.folded(cell.text)
      guard Self.states.contains(title) || Self.others.contains(title) else { continue }
      let cells = table.rows[(heading + 1)...].count { row in
        row.cells.contains { $0.column == cell.column && !$0.text.isEmpty }
      }
      left.insert(cell.column)
      leftOut.append(
        LeftOut(title: cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " "), cells: cells))
    }
    for row in table.rows.indices where row >= heading {
      self.table.rows[row].cells.removeAll { $0.columns == 1 && left.contains($0.column) }
    }
    nameCriteria(under: heading)
  }

  /// The row of titles, one of which says that its column holds states.
  private static func heading(of table: OfficeTable) -> Int? {
    table.rows.indices.prefix(reach).first { place in
      let titles = table.rows[place].cells.map { folded($0.text) }
      return titles.count >= 4 && titles.contains(where: states.contains)
    }
  }

  /// Where no column names criteria and the tasks have codes in front, that column does: "1.5. Công tác tuyên truyền".
  private mutating func nameCriteria(under heading: Int) {
    let titles = table.rows[heading].cells
    let isNamed = titles.contains { cell in
      let column = FieldTable.column(titled: cell.text)
      return column == .code || column == .name
    }
    guard !isNamed, let task = titles.firstIndex(where: { Self.tasks.contains(Self.folded($0.text)) }) else { return }
    let column = titles[task].column
    let texts = table.rows[(heading + 1)...].compactMap { row in
      row.cells.first { $0.column == column }?.text
    }.filter { !$0.isEmpty }
    let coded = texts.count { Self.hasCodeInFront($0) }
    guard coded > 0, coded * 3 >= texts.count * 2 else { return }
    table.rows[heading].cells[task].blocks = [.paragraph(OfficeParagraph(text: "Tiêu chí, \(titles[task].text)"))]
  }

  /// Whether text begins with a code of two numbers or more.
  private static func hasCodeInFront(_ text: String) -> Bool {
    let front = text.folded.hasPrefix("tieu chi ") ? text.dropFirst("tiêu chí ".count) : text[...]
    let code = front.prefix { $0.isASCII && $0.isNumber || $0 == "." }.split(separator: ".")
    return code.count >= 2 && code.allSatisfy { $0.count <= 2 }
  }

  // MARK: Tables of assignments

  private static let ofOurTracking: Set<String> = [
    "lanh dao chu tri", "don vi chu tri thuc hien", "dau moi thuc hien", "nguon goc", "muc do hoan thanh", "lo trinh",
    "ngay hoan thanh thuc te", "gia han so lan", "gia han moc cu", "nguoi phe duyet ho ten",
  ]

  /// Whether titles are those of a table of assignments, a row for each unit's share: no plan can be told from it.
  static func areOfAssignments(_ titles: [String]) -> Bool {
    let titles = Set(titles.map(folded))
    if titles.contains("vai tro"), !titles.isDisjoint(with: states), !titles.isDisjoint(with: tasks) { return true }
    return titles.intersection(ofOurTracking).count >= 6
  }

  /// Whether a table is one of assignments.
  static func isOfAssignments(_ table: OfficeTable) -> Bool {
    table.rows.prefix(reach).contains { row in areOfAssignments(row.cells.map(\.text)) }
  }

  /// A title as it is compared: folded, letters, digits and % only, one blank between words.
  private static func folded(_ title: String) -> String {
    guard title.utf8.count <= 120 else { return "" }
    return title.folded.split { !($0.isLetter || $0.isNumber || $0 == "%") }.joined(separator: " ")
  }
}
