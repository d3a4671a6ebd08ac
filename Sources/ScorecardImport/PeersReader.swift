import PlanModel
import TextFiles

/// Reads the published table of all departments into a draft with findings; pure and deterministic.
public struct PeersReader: Sendable {
  /// What the reader takes in at most.
  public var limits: ReadLimits
  /// The year of the results; of two columns alike the one that names it is taken.
  public var year: Int
  /// Which column holds what, where its name does not tell: `name=Cơ quan,index=Điểm`.
  public var map: [String]

  /// A reader for a year's results.
  public init(year: Int, map: [String] = [], limits: ReadLimits = ReadLimits()) {
    self.year = year
    self.map = map
    self.limits = limits
  }

  /// Reads the bytes of a CSV or TSV file.
  public func read(_ bytes: [UInt8]) throws(TableFaults) -> PeersDraft {
    try read(TableSource.rows(bytes, book: .peers, map: map, year: year, limits: limits))
  }

  /// Reads rows that another reader hands in.
  public func read(_ table: TableRows) throws(TableFaults) -> PeersDraft {
    let heading = try TableSource.heading(table, book: .peers, map: map, year: year)
    var rows = PeerRows(table: table, heading: heading)
    for row in table.rows[min(heading.firstRow, table.rows.count)...] { rows.read(row) }
    if let faults = rows.faults.all { throw faults }
    guard !rows.rows.isEmpty else { throw TableFaults([TableFault(.noRows)]) }
    var draft = rows.draft
    draft.findings = table.noteFindings + draft.findings
    return draft
  }
}

/// The rows of a table of departments while it is read.
private struct PeerRows {
  let table: TableRows
  let heading: TableHeading
  var faults = FaultList()
  private(set) var rows: [PeersDraft.Row] = []
  private var findings: [TableFinding] = []

  init(table: TableRows, heading: TableHeading) {
    self.table = table
    self.heading = heading
  }

  private func text(_ row: TableRows.Row, _ key: String) -> String {
    guard let column = heading.column(key), column < row.cells.count else { return "" }
    return row.cells[column]
  }

  private func head(_ key: String) -> String {
    guard let column = heading.column(key) else { return key }
    let name = column < heading.heads.count ? heading.heads[column] : ""
    return name.isEmpty || !heading.isFound ? TablePlace.letters(ofColumn: column) : name
  }

  mutating func read(_ row: TableRows.Row) {
    if heading.isFound, row.cells == heading.heads { return }
    let columns = (heading.heads.lastIndex { !$0.isEmpty } ?? -1) + 1
    if let separator = table.separator, heading.isFound, let last = row.cells.lastIndex(where: { !$0.isEmpty }),
      last >= columns
    {
      let fault = TableFault.Reason.tooManyCells(last + 1, columns: columns, isCommaSeparated: separator == ",")
      return faults.add(fault, at: table.place(row))
    }
    let (name, written) = (text(row, "name"), text(row, "index"))
    if name.isEmpty || isMean(name) {
      let left = row.cells.filter { !$0.isEmpty }.joined(separator: " ")
      return findings.append(TableFinding(.rowLeftOut(left), at: table.place(row)))
    }
    guard let index = index(written, name, row) else { return }
    rows.append(
      PeersDraft.Row(
        name: name, index: index, rank: rank(row), className: text(row, "class"), place: table.place(row)))
  }

  /// Whether the row is the mean of all departments.
  private func isMean(_ name: String) -> Bool {
    let folded = name.folded
    return ["trung binh", "binh quan", "tong cong", "gia tri trung binh", "ghi chu"].contains { folded.hasPrefix($0) }
  }

  private mutating func index(_ written: String, _ name: String, _ row: TableRows.Row) -> Score? {
    let place = table.place(row, heading.column("index"))
    switch TableNumber(written, percent: true) {
    case .none:
      // A line of text across the table, such as the heading of a part.
      if row.cells.count(where: { !$0.isEmpty }) < 3, rank(row) == nil {
        findings.append(TableFinding(.rowLeftOut(name), at: table.place(row)))
      } else {
        faults.add(.noIndex(name: name), at: table.place(row))
      }
    case .value(let index, let isRounded):
      if index > .zero + Score(thousandths: 1000), index <= Score(thousandths: 100_000) {
        if isRounded { findings.append(TableFinding(.rounded(written, index), at: place)) }
        return index
      }
      faults.add(.indexOutOfRange(written), at: place)
    case .ambiguous:
      // Thousands of per cent are no index: the sign is a decimal one.
      if let index = Score(written.filter { $0 != "%" }.trimmed), index <= Score(thousandths: 100_000) { return index }
      faults.add(.indexOutOfRange(written), at: place)
    case .unreadable: faults.add(.unreadableNumber(written, column: head("index")), at: place)
    }
    return nil
  }

  /// The rank: `7`, `07`, `7/20`, `Thứ 7`.
  private func rank(_ row: TableRows.Row) -> Int? {
    let digits = text(row, "rank").drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    return digits.utf8.count <= 4 ? Int(digits).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  /// The draft with what does not fit together.
  var draft: PeersDraft {
    var (rows, findings) = (rows, findings)
    var seen: [String: Int] = [:]
    for row in rows {
      if let first = seen[row.name.folded] {
        findings.append(TableFinding(.duplicateName(row.name, firstRow: first), at: row.place))
      } else {
        seen[row.name.folded] = row.place.row
      }
    }
    let conflicts = conflicts(rows)
    if isNumberedOnly, !conflicts.isEmpty {
      for place in rows.indices { rows[place].rank = nil }
      findings.append(TableFinding(.numbersAreNoRanks))
    } else {
      findings += conflicts
    }
    return PeersDraft(rows: rows, findings: findings)
  }

  /// Whether the ranks are only the numbers in front of the rows.
  private var isNumberedOnly: Bool {
    heading.column("rank").map {
      $0 < heading.heads.count && ["stt", "tt", "so tt", "so thu tu"].contains(heading.heads[$0].folded)
    } ?? false
  }

  /// Neighbours by rank whose indexes stand the other way round.
  private func conflicts(_ rows: [PeersDraft.Row]) -> [TableFinding] {
    let ranked = rows.filter { $0.rank != nil }.sorted { ($0.rank ?? 0, $0.place.row) < ($1.rank ?? 0, $1.place.row) }
    return zip(ranked, ranked.dropFirst()).compactMap { better, worse in
      guard let first = better.rank, let second = worse.rank else { return nil }
      guard first < second ? better.index < worse.index : better.index != worse.index else { return nil }
      return TableFinding(
        .rankAgainstIndex(better.name, rank: first, other: worse.name, otherRank: second), at: worse.place)
    }
  }
}
