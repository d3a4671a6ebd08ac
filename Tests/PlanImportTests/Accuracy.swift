/// Counts how many values of each field a reader found, missed and made up.
struct Accuracy {
  /// The counts of one field.
  struct Count {
    var right = 0
    var missed = 0
    var extra = 0

    var precision: Double { right + extra == 0 ? 1 : Double(right) / Double(right + extra) }
    var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
  }

  private(set) var fields: [String] = []
  private(set) var counts: [String: Count] = [:]
  private(set) var mistakes: [String] = []

  /// Compares the values of a field; each counts once.
  mutating func compare(_ field: String, _ found: [String], _ expected: [String], at place: String) {
    if counts[field] == nil { fields.append(field) }
    var count = counts[field] ?? Count()
    var open = found
    for value in expected {
      if let index = open.firstIndex(of: value) {
        open.remove(at: index)
        count.right += 1
      } else {
        count.missed += 1
        mistakes.append("\(place) \(field) missed: \(value)")
      }
    }
    count.extra += open.count
    for value in open { mistakes.append("\(place) \(field) made up: \(value)") }
    counts[field] = count
  }

  /// Compares one value that may be missing.
  mutating func compare(_ field: String, _ found: String?, _ expected: String?, at place: String) {
    compare(field, found.map { [$0] } ?? [], expected.map { [$0] } ?? [], at: place)
  }

  /// The table of all fields.
  var table: String {
    var lines = [Self.row("field", "right", "missed", "extra", "precision", "recall")]
    for field in fields {
      guard let count = counts[field] else { continue }
      lines.append(
        Self.row(
          field, "\(count.right)", "\(count.missed)", "\(count.extra)", Self.text(count.precision),
          Self.text(count.recall)))
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ cells: String...) -> String {
    cells.enumerated().map { place, cell in
      let width = place == 0 ? 14 : 10
      let gap = String(repeating: " ", count: max(0, width - cell.count))
      return place == 0 ? cell + gap : gap + cell
    }.joined()
  }

  private static func text(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
