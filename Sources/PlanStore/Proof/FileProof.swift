import PlanModel

/// What was proven of a plan file, and what is wrong with it.
public struct FileProof: Sendable {
  /// How many pages the file has.
  public var pages = 0
  /// How many rows were held against the journal.
  public var rows = 0
  /// How many entries the journal has.
  public var entries = 0
  /// What is wrong; nothing in a file in which everything holds together.
  public var damage: [Damage] = []
}

extension PlanStore {
  /// Goes through a whole file: its pages and indexes, what refers to what, the chain of the journal, each change of the
  /// history with what stood before it, and the rows as they are now against those that the journal leads to.
  ///
  /// - Throws: why there is nothing to go through, as `open` does; what is wrong in the file is in the proof.
  public static func prove(_ path: String) throws(FileFault) -> FileProof {
    let store = try open(path, access: .readOnly, schema: .current, isTrusted: true)
    return try store.prove()
  }

  func prove() throws(FileFault) -> FileProof {
    try reading { connection throws(StoreFault) in
      var proof = FileProof()
      proof.pages = try connection.number("PRAGMA page_count") ?? 0
      proof.damage = try connection.damage(to: .whole, &proof)
      return proof
    }
  }

  /// Says no when anything in the file is wrong.
  ///
  /// - Throws: `damaged` with what was found first.
  public func check() throws(FileFault) {
    if let first = try prove().damage.first { throw .damaged(path: path, first) }
  }
}

extension Connection {
  /// How far a file is gone through.
  enum Depth {
    /// Its pages and indexes, and what refers to what.
    case pages
    /// The chain of the journal as well.
    case image
    /// Everything.
    case whole
  }

  func damage(to depth: Depth) throws(StoreFault) -> [Damage] {
    var proof = FileProof()
    return try damage(to: depth, &proof)
  }

  /// What is wrong. Where a part cannot go on, the others do.
  fileprivate func damage(to depth: Depth, _ proof: inout FileProof) throws(StoreFault) -> [Damage] {
    var found: [Damage] = []
    try gather(&found) { found throws(StoreFault) in try pageDamage(&found) }
    try gather(&found) { found throws(StoreFault) in found += try danglingReferences() }
    if depth == .pages { return found }
    try gather(&found) { found throws(StoreFault) in found += try brokenLinks(&proof.entries) }
    if depth == .image { return found }
    try gather(&found) { found throws(StoreFault) in found += try schemaDamage() }
    try gather(&found) { found throws(StoreFault) in found += try historyDamage(&proof.rows) }
    return found
  }

  /// A part that cannot go on says so itself, where nothing said so before.
  private func gather(
    _ found: inout [Damage], _ part: (inout [Damage]) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    do throws(StoreFault) { try part(&found) } catch {
      guard case .file(.damaged(_, let damage)) = error else { throw error }
      if damage != .page(nil) || found.isEmpty { found.append(damage) }
    }
  }

  private func pageDamage(_ found: inout [Damage]) throws(StoreFault) {
    let statement = try statement("PRAGMA integrity_check(20)")
    defer { statement.reset() }
    while try statement.step() {
      let verdict = statement.text(0)
      if verdict != "ok" { found.append(Damage(verdict: verdict)) }
    }
  }

  private func danglingReferences() throws(StoreFault) -> [Damage] {
    let statement = try statement("PRAGMA foreign_key_check")
    defer { statement.reset() }
    var found: [Damage] = []
    while try statement.step(), found.count < 20 {
      found.append(.dangling(table: statement.text(0), to: statement.text(2)))
    }
    return found
  }

  private func brokenLinks(_ entries: inout Int) throws(StoreFault) -> [Damage] {
    guard try number("SELECT 1 FROM pragma_table_info('journal') WHERE name = 'chain'") != nil else { return [] }
    var found: [Damage] = []
    var count = 0
    try followChain { number, told, right throws(StoreFault) in
      count += 1
      if told != right || number != count, found.count < 20 { found.append(.entry(number)) }
    }
    entries = count
    return found
  }

  /// Tables, indexes and triggers that are not as this program makes them.
  private func schemaDamage() throws(StoreFault) -> [Damage] {
    let fresh: Connection
    do throws(FileFault) { fresh = try Connection(inMemory: .current) } catch { throw .file(error) }
    let (made, told) = (try fresh.schema(), try schema())
    let names = Set(made.keys).union(told.keys).sorted()
    return names.filter { made[$0] != told[$0] }.map { .schema($0) }
  }

  /// The SQL of everything by name, without what versions of SQLite write in different ways.
  private func schema() throws(StoreFault) -> [String: String] {
    let statement = try statement(
      "SELECT type || ' ' || name, tbl_name || ':' || ifnull(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"
    )
    defer { statement.reset() }
    var schema: [String: String] = [:]
    while try statement.step() {
      schema[statement.text(0)] = statement.text(1).filter { !"\"'`[] \n\t".contains($0) }
    }
    return schema
  }
}

extension Damage {
  /// What SQLite's check of a file found.
  init(verdict: String) {
    let words = verdict.split { " :\n".contains($0) }
    func word(after word: Substring) -> String? {
      words.firstIndex(of: word).flatMap { words.dropFirst($0 + 1).first }.map(String.init)
    }
    if let index = word(after: "index") {
      self = .index(index)
    } else if verdict.contains("constraint failed in") || verdict.contains("value in"), let place = word(after: "in") {
      self = .rule(table: String(place.prefix { $0 != "." }))
    } else {
      self = .page((word(after: "Page") ?? word(after: "page")).flatMap { Int($0) })
    }
  }
}
