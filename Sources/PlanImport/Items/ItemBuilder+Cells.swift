/// The cells of a table as fields.
extension ItemBuilder {
  /// Puts the paragraphs of a cell into the field of its column. A label within the cell says otherwise: "Chủ trì: Văn phòng
  /// Sở" / "Phối hợp: Thanh tra Sở" under "Phân công".
  ///
  /// - Parameter others: the fields that have columns of their own.
  mutating func fill(_ column: ItemField, paragraphs: [Passage], others: Set<ItemField> = []) {
    var field = column
    for paragraph in paragraphs where paragraph.range.count > 1 || Ditto(paragraph, in: column, isCell: true) != nil {
      if let label = Self.label(in: paragraph, of: column, others) {
        field = label.field
        let rest = paragraph.from(label.valueStart)
        fill(field, rest, label, of: column)
      } else if field == .lead, !others.contains(.coordinating),
        let ditto = Ditto(paragraph, in: .assignment, isCell: true)
      {
        // The cell is the whole of who does it.
        dittos.append(ditto)
      } else {
        let label = LabelHit(field: field, range: paragraph.range, valueStart: paragraph.range.lowerBound)
        fill(field, paragraph, label, of: column)
      }
    }
  }

  /// Puts one paragraph into a field. Only cells on who and when are cut at labels within them.
  private mutating func fill(_ field: ItemField, _ value: Passage, _ label: LabelHit, of column: ItemField) {
    guard !column.isProse else { return open(field, value: value, label: label, in: value) }
    let inner = value.innerLabels()
    let end = inner.first?.range.lowerBound ?? value.range.upperBound
    open(field, value: value.upTo(end), label: label, in: value)
    add(inner, in: value)
  }

  /// Takes the months whose columns have a mark: "tháng 3, 6, 9".
  mutating func takeMonths(_ cells: [(FieldTable.Column, [Passage])]) {
    var months: [(number: Int, mark: Passage)] = []
    for (column, cell) in cells {
      guard case .month(let number) = column, let mark = cell.first else { continue }
      months.append((number, mark))
    }
    guard let first = months.first, item.time == nil else { return }
    item.time = "tháng \(months.map { String($0.number) }.joined(separator: ", "))"
    time = first.mark
    points += months.dropFirst().map(\.mark)
  }

  /// The label that a paragraph of a cell begins with, where it may say of what the paragraph is.
  private static func label(in paragraph: Passage, of column: ItemField, _ others: Set<ItemField>) -> LabelHit? {
    let start = paragraph.markers().textStart
    guard let hit = paragraph.leadingLabel(from: start), hit.valueStart < paragraph.range.upperBound || !column.isProse
    else { return nil }
    let isSigned = paragraph.source.fold[hit.valueStart - 1] == UInt8(ascii: ":")
    guard isSigned, !others.contains(hit.field) || hit.field == column else { return nil }
    if column.isProse {
      return hit.field == column && !hit.isFree || hit.field.isUnits || hit.field == .time ? hit : nil
    }
    return hit.field.isProse || hit.field == .name || hit.field == .score ? nil : hit
  }
}
