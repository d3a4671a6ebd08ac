import OfficeFixtures

/// One of very many ways to lay a plan out as a table: which columns, how wide, how far apart, on how long pages.
///
/// A page is words at places, so that the same table can be written as text and as a PDF.
struct TableRendering {
  /// Text that begins in a column of letters on a line.
  struct Piece {
    var line: Int
    var column: Int
    var text: String
  }

  private struct Column {
    var titles: [String]
    var width: Int
    var isCentred = false
    var cell: (GeneratedPlan.Item, Int) -> [String]
  }

  private var dice: Dice
  private var columns: [Column] = []
  private let gap: Int
  private let pageLines: Int
  private let repeatsHead: Bool
  private let hasGroups: Bool
  private let numbersColumns: Bool
  private let bullet: String

  /// - Parameter gap: how many letters lie between two columns at least.
  init(_ seed: UInt64, gap: Int) {
    var dice = Dice(seed)
    self.gap = gap + dice.below(3)
    pageLines = dice.pick([24, 34, 60, 1000])
    repeatsHead = dice.below(3) > 0
    hasGroups = dice.below(2) == 0
    numbersColumns = dice.below(3) == 0
    bullet = dice.pick(["- ", "• ", "+ ", "(1) "])
    self.dice = dice
    columns = chosenColumns()
  }

  // MARK: Columns

  private mutating func chosenColumns() -> [Column] {
    var columns: [Column] = []
    let hasOrdinal = dice.below(4) > 0
    if hasOrdinal {
      columns.append(Column(titles: [dice.pick(["TT", "STT"])], width: 4, isCentred: true) { ["\($1)"] })
    }
    let points = dice.below(3)
    let hasCode = dice.below(2) == 0
    if hasCode { columns.append(Column(titles: ["Mã"], width: 8) { item, _ in [item.code] }) }
    let lead = dice.pick(["", "TCTP ", "Tiêu chí "])
    columns.append(
      Column(titles: [dice.pick(["Tiêu chí, tiêu chí thành phần", "Nội dung tiêu chí"])], width: 18 + dice.below(8)) {
        item, _ in
        let code = hasCode ? "" : "\(lead)\(item.code). "
        return ["\(code)\(item.name)\(points == 2 ? " (\(item.score)/\(item.maximum))" : "")"]
      })
    if points == 0 {
      columns.append(Column(titles: ["Điểm tối đa"], width: 6, isCentred: true) { item, _ in [item.maximum] })
      columns.append(
        Column(titles: [dice.pick(["Điểm đạt", "Điểm thẩm định"])], width: 7, isCentred: true) { item, _ in [item.score]
        })
    } else if points == 1 {
      columns.append(
        Column(titles: ["Điểm đạt/ tối đa"], width: 9, isCentred: true) { item, _ in ["\(item.score)/\(item.maximum)"] }
      )
    }
    let cause = Column(
      titles: [dice.pick(["Nguyên nhân mất điểm", "Tồn tại, hạn chế", "Lý do mất điểm"])], width: 24 + dice.below(12)
    ) { item, _ in item.causes }
    let remedy = Column(
      titles: [dice.pick(["Giải pháp khắc phục", "Biện pháp khắc phục", "Nhiệm vụ, giải pháp"])],
      width: 26 + dice.below(12)
    ) { item, _ in item.remedies }
    let time = Column(titles: [dice.pick(["Thời gian hoàn thành", "Thời hạn"])], width: 11 + dice.below(5)) {
      item, _ in item.time.map { [$0] } ?? []
    }
    let timeFirst = dice.below(4) == 0
    columns += timeFirst ? [cause, time, remedy] : [cause, remedy]
    columns.append(
      Column(titles: [dice.pick(["Đơn vị chủ trì", "Chủ trì"])], width: 15 + dice.below(6)) { item, _ in
        item.lead.map { [$0] } ?? []
      })
    columns.append(
      Column(titles: [dice.pick(["Đơn vị phối hợp", "Phối hợp"])], width: 16 + dice.below(6)) { item, _ in
        [item.coordinating.joined(separator: "; ")]
      })
    if !timeFirst { columns.append(time) }
    if dice.below(3) == 0 {
      let notes = ["", "Báo cáo", "Đã có văn bản chỉ đạo"]
      columns.append(Column(titles: ["Ghi chú"], width: 12) { _, number in [notes[number % 3]] })
    }
    return columns
  }

  // MARK: Pages

  /// The pages of the plan: its head, the table, its end.
  mutating func pages(of plan: GeneratedPlan) -> [[Piece]] {
    var sheet = Sheet(limit: pageLines)
    for line in [
      "KẾ HOẠCH", "Khắc phục tồn tại, hạn chế và nâng cao Chỉ số CCHC năm 2025 của \(plan.agency) tỉnh Lạng Sơn", "",
      "Căn cứ Quyết định số 78/QĐ-UBND ngày 08/01/2025 của Chủ tịch UBND tỉnh công bố Chỉ số CCHC năm 2024.", "PHỤ LỤC",
      "Nguyên nhân và giải pháp khắc phục", "",
    ] { sheet.put([Piece(line: 0, column: 0, text: line)], height: 1) }
    put(titles, on: &sheet)
    for (place, item) in plan.items.enumerated() {
      if hasGroups, place % 2 == 0 {
        let name = dice.pick([
          "Công tác chỉ đạo, điều hành cải cách hành chính", "CẢI CÁCH THỂ CHẾ", "Cải cách thủ tục",
        ])
        sheet.put([Piece(line: 0, column: 0, text: "\(["I", "II", "III", "IV"][place / 2]). \(name)")], height: 1)
      }
      let head = repeatsHead ? titles : []
      let cells = columns.map { wrapped(listed($0.cell(item, place + 1), width: $0.width), width: $0.width) }
      put(cells, on: &sheet) { $0.breakPage(head: self.pieces(head)) }
    }
    sheet.put([Piece(line: 0, column: 0, text: "")], height: 1)
    sheet.put([Piece(line: 0, column: 0, text: "Nơi nhận:"), Piece(line: 0, column: 60, text: "GIÁM ĐỐC")], height: 1)
    return sheet.pages
  }

  /// For each column the lines of its title.
  private var titles: [[String]] {
    let names = columns.map { wrapped($0.titles, width: $0.width) }
    guard numbersColumns else { return names }
    let height = names.map(\.count).max() ?? 0
    return names.enumerated().map { place, lines in
      lines + Array(repeating: "", count: height - lines.count) + ["(\(place + 1))"]
    }
  }

  private func pieces(_ cells: [[String]]) -> [Piece] {
    var left = 0
    var pieces: [Piece] = []
    for (column, lines) in zip(columns, cells) {
      for (line, text) in lines.enumerated() where !text.isEmpty {
        let isCentred =
          column.isCentred || cells.count == columns.count && lines == wrapped(column.titles, width: column.width)
        let indent = isCentred ? max(0, (column.width - text.count) / 2) : 0
        pieces.append(Piece(line: line, column: left + indent, text: text))
      }
      left += column.width + gap
    }
    return pieces
  }

  private func put(_ cells: [[String]], on sheet: inout Sheet, atBreak: (inout Sheet) -> Void = { _ in }) {
    let all = pieces(cells)
    for line in 0..<(cells.map(\.count).max() ?? 0) {
      if sheet.isFull { atBreak(&sheet) }
      let shown = all.filter { $0.line == line }.map { Piece(line: 0, column: $0.column, text: $0.text) }
      sheet.put(shown, height: 1)
    }
  }

  // MARK: Cells

  /// Paragraphs with bullets, unless the layout parts them without.
  private func listed(_ paragraphs: [String], width: Int) -> [String] {
    guard paragraphs.count > 1 else { return paragraphs }
    let isParted = zip(paragraphs, paragraphs.dropFirst()).allSatisfy { above, below in
      let last = wrapped([above], width: width).last ?? ""
      return last.count + 8 + (below.split(separator: " ").first?.count ?? 0) < width * 9 / 10
    }
    return isParted && bullet == "• " ? paragraphs : paragraphs.map { bullet + $0 }
  }

  private func wrapped(_ paragraphs: [String], width: Int) -> [String] {
    paragraphs.flatMap { paragraph -> [String] in
      var lines: [String] = []
      for word in paragraph.split(separator: " ") {
        if let last = lines.last, last.count + 1 + word.count <= width {
          lines[lines.count - 1] += " \(word)"
        } else {
          lines.append(String(word))
        }
      }
      return lines
    }
  }
}

/// Pages that are filled line by line.
private struct Sheet {
  private(set) var pages: [[TableRendering.Piece]] = [[]]
  private var line = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { line >= limit }

  mutating func put(_ pieces: [TableRendering.Piece], height: Int) {
    if isFull { breakPage(head: []) }
    pages[pages.count - 1] += pieces.map { .init(line: line + $0.line, column: $0.column, text: $0.text) }
    line += height
  }

  mutating func breakPage(head: [TableRendering.Piece]) {
    pages.append([.init(line: 0, column: 70, text: "\(pages.count + 1)")])
    pages[pages.count - 1] += head.map { .init(line: $0.line + 1, column: $0.column, text: $0.text) }
    line = 1 + (head.map { $0.line + 1 }.max() ?? 0)
  }
}

extension TableRendering {
  /// Pages as `pdftotext -layout` writes them: lines of letters, a form feed behind each page.
  static func text(_ pages: [[Piece]]) -> String {
    pages.map { pieces in
      var lines: [String] = []
      for piece in pieces.sorted(by: { ($0.line, $0.column) < ($1.line, $1.column) }) {
        while lines.count <= piece.line { lines.append("") }
        lines[piece.line] += String(repeating: " ", count: max(0, piece.column - lines[piece.line].count)) + piece.text
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\u{C}")
  }

  /// Pages as a PDF, each piece at its place in letters of five points.
  static func pdf(_ pages: [[Piece]]) -> [UInt8] {
    var maker = PdfMaker(
      pages: pages.map { pieces in
        pieces.filter { !$0.text.isEmpty }.map {
          PdfMaker.Text(40 + Double($0.column) * 5, 60 + Double($0.line) * 12, $0.text, size: 10)
        }
      })
    maker.size = (1200, 13_000)
    return maker.bytes
  }
}
