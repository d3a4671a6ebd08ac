import Glibc
import PlanModel
import Testing

@testable import PlanStore

@Suite struct ProofTests {
  @Test func aWholeFileIsWhole() throws {
    let whole = try WholeFile()
    let proof = try PlanStore.prove(whole.path)
    #expect(proof.damage.isEmpty)
    #expect(proof.entries == (try whole.store.load().revision))
    #expect(proof.rows > 40)
    #expect(proof.pages > 30)
  }

  /// Edits by another tool, and what is told of them.
  @Test(arguments: [
    ("UPDATE units SET name = 'x' WHERE id = 2", Damage.changed(table: "units", key: "2")),
    ("UPDATE items SET causes = 'a' WHERE id = 2", .changed(table: "items", key: "2")),
    // The same text to a reader, in other bytes.
    (
      "UPDATE criteria SET name = 'Tiếng Việt' WHERE code = '3.3.2' AND plan = 1",
      .changed(table: "criteria", key: "3.3.2")
    ),
    ("UPDATE group_members SET position = position + 9 WHERE position > 0", .changed(table: "group_members", key: "1")),
    ("UPDATE plan SET decision_day = NULL WHERE id = 1", .changed(table: "plan", key: "1")),
    ("UPDATE units SET plan = 2 WHERE id = 2", .unknown(table: "units", key: "2")),
    ("UPDATE showing SET line = 'b'", .changed(table: "showing", key: "1")),
    ("DELETE FROM evidence", .lost(table: "evidence", key: "1")),
    ("DROP INDEX evidence_by_item", .schema("index evidence_by_item")),
    ("DROP TRIGGER journal_keeps_rows", .schema("trigger journal_keeps_rows")),
    ("DROP TRIGGER journal_keeps_words; UPDATE journal SET author = 'x' WHERE number = 3", .entry(3)),
    ("DROP TRIGGER journal_keeps_words; UPDATE journal SET chain = zeroblob(32) WHERE number = 3", .entry(3)),
    ("DROP TRIGGER journal_keeps_rows; DELETE FROM journal WHERE number = 2", .entry(3)),
    (
      "DROP TRIGGER journal_keeps_words; UPDATE journal SET edits = replace(edits, 'Tạm', 'x') || ' ' WHERE number = 1",
      .entry(1)
    ),
  ]) func whatAnotherToolChangedIsTold(_ sql: String, _ damage: Damage) throws {
    let whole = try WholeFile()
    RawFile(whole.path).run(sql)
    let found = try PlanStore.prove(whole.path).damage
    #expect(found.contains(damage), "\(found)")
    #expect(throws: FileFault.self) {
      try PlanStore.open(whole.path, access: .readOnly).backup(to: whole.folder.file("c"))
    }
    #expect(!whole.folder.names.contains("c"))
  }

  @Test func theNewestEntryIsLookedAtWhenAFileIsOpened() throws {
    let whole = try WholeFile()
    let newest = try whole.store.load().revision
    RawFile(whole.path).run("DROP TRIGGER journal_keeps_words; UPDATE journal SET at = at + 1 WHERE number = \(newest)")
    #expect(throws: FileFault.damaged(path: whole.path, .entry(newest))) { try PlanStore.open(whole.path) }
    #expect(throws: FileFault.damaged(path: whole.path, .entry(newest))) {
      try PlanStore.open(whole.path, access: .readOnly)
    }
  }

  /// A bit that flips on the disk is told, or it lies where nothing is kept: every value of every row is then as it was.
  /// `CCHC_FLIPS=all` goes through every byte of the file.
  @Test func everyFlippedBitOfARowIsTold() throws {
    let whole = try WholeFile()
    let original = try #require(bytes(of: whole.path))
    let contents = RawFile(whole.path).everything
    let path = whole.folder.file("flipped.cchc")
    let isWhole = getenv("CCHC_FLIPS") != nil
    var dice = Dice(seed: 1)
    let places = isWhole ? Array(original.indices) : (0..<250).map { _ in dice.roll(original.count) }
    var (told, silent) = (0, 0)
    for place in places {
      var flipped = original
      flipped[place] ^= 1 << UInt8(dice.roll(8))
      write(flipped, to: path)
      if isTold(path) {
        told += 1
      } else {
        silent += 1
        #expect(RawFile(path).everything == contents, "byte \(place)")
      }
    }
    if isWhole { print("\(places.count) flips: \(told) told, \(silent) where nothing is kept") }
    #expect(told > 0)
  }

  private func isTold(_ path: String) -> Bool {
    do { return try !PlanStore.prove(path).damage.isEmpty } catch { return true }
  }
}

extension RawFile {
  /// Every value of every row of every table, the schema included.
  fileprivate var everything: [String] {
    let tables = ["sqlite_schema"] + column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return tables.flatMap { table in
      let columns = column("SELECT name FROM pragma_table_info('\(table)')").filter { $0 != "rootpage" }
      let values = columns.map { "typeof(\($0)) || hex(\($0))" }.joined(separator: " || ' ' || ")
      return column("SELECT '\(table): ' || \(values) FROM \(table) ORDER BY 1")
    }
  }
}
