/// What a table of all departments' results holds, before anyone agreed to it.
public struct PeersDraft: Hashable, Sendable {
  /// A department's row.
  public struct Row: Hashable, Sendable {
    /// The department, as the table names it.
    public var name: String
    /// Its index in percent.
    public var index: Score
    /// Its rank by the table.
    public var rank: Int?
    /// Its class by the table; empty when it gives none.
    public var className: String
    /// Where the row stands.
    public var place: TablePlace

    /// A row of the table.
    public init(name: String, index: Score, rank: Int? = nil, className: String = "", place: TablePlace) {
      self.name = name
      self.index = index
      self.rank = rank
      self.className = className
      self.place = place
    }
  }

  /// The rows, in the order of the table.
  public var rows: [Row]
  /// What does not fit together, or was left out.
  public var findings: [TableFinding]

  /// A draft; empty unless filled.
  public init(rows: [Row] = [], findings: [TableFinding] = []) {
    self.rows = rows
    self.findings = findings
  }
}

extension Plan {
  /// Whether a name in a table of departments is the plan's own department: with or without the province behind it.
  public func isOwn(_ name: String) -> Bool { DepartmentName.isSame(name, header.agency) }

  /// What the plan finds in a table of departments, besides what the table tells by itself.
  ///
  /// - Parameter own: the own department; `nil` takes the plan's agency.
  public func findings(in draft: PeersDraft, own: String? = nil) -> [TableFinding] {
    let name = own ?? header.agency
    guard let row = draft.rows.first(where: { DepartmentName.isSame($0.name, name) }) else {
      return [TableFinding(.ownMissing(name))]
    }
    let computed = 1 + draft.rows.count { $0.index > row.index }
    guard let rank = row.rank, rank != computed else { return [] }
    return [TableFinding(.ownRankDiffers(stated: rank, computed: computed), at: row.place)]
  }

  /// The one change that puts a table of departments in the place of the one that the year has.
  ///
  /// - Parameter own: the own department; `nil` takes the plan's agency.
  /// - Throws: `noDifference`.
  public func change(
    importing draft: PeersDraft, year: Int, own: String? = nil
  ) throws(ChangeFault) -> Change {
    let there = peers.rows.filter { $0.year == year }
    let name = own ?? header.agency
    var edits: [RecordEdit] = []
    var next = nextPeer
    for (place, row) in draft.rows.enumerated() {
      let before = place < there.count ? there[place] : nil
      let after = Peer(
        id: before?.id ?? .init(next), year: year, name: row.name.normalized.trimmed, index: row.index, rank: row.rank,
        className: row.className, isOwn: DepartmentName.isSame(row.name, name))
      if before == nil { next += 1 }
      if before != after { edits.append(.peer(Edit(before: before, after: after))) }
    }
    for peer in there.dropFirst(draft.rows.count) { edits.append(.peer(Edit(before: peer, after: nil))) }
    guard !edits.isEmpty else { throw .noDifference }
    return Change(plan: header.id, kind: .importPeers, subject: .init(name: String(year)), edits: edits)
  }
}

/// Names of departments as tables and plans write them.
enum DepartmentName {
  private static let provinces = [" tinh ", " thanh pho ", " tp ", " tp. "]

  /// Whether two names mean the same department of a province.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let (left, right) = (bare(left), bare(right))
    return !left.isEmpty && left == right
  }

  /// The folded name without the province behind it.
  private static func bare(_ name: String) -> String {
    var folded = name.normalized.trimmed.folded
    for province in provinces {
      if let place = folded.firstRange(of: province) { folded = String(folded[..<place.lowerBound]) }
    }
    return folded
  }
}
