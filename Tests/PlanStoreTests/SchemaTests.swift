import PlanModel
import Testing

@testable import PlanStore

/// What the file itself says no to, whoever writes.
@Suite struct SchemaTests {
  let desk: Desk
  let raw: RawFile

  init() throws {
    desk = try Desk()
    raw = RawFile(desk.path)
    raw.run("PRAGMA foreign_keys = ON")
  }

  @Test(arguments: [
    "UPDATE journal SET author = 'x'", "DELETE FROM journal", "UPDATE journal SET edits = '[]' WHERE number = 1",
    "INSERT OR REPLACE INTO journal SELECT * FROM journal",
    "INSERT INTO journal SELECT number + 2, at, author, step, reverses, kind, '', '', edits, 1, NULL, NULL, 1, chain FROM journal",
    "INSERT INTO journal SELECT number + 1, at, author, step, reverses, kind, '', '', edits, 1, NULL, NULL, 1, x'' FROM journal",
  ]) func theJournalOnlyGrows(_ sql: String) throws {
    let before = bytes(of: desk.path)
    #expect(raw.run(sql).starts(with: "the journal"))
    #expect(bytes(of: desk.path) == before)
  }

  @Test(arguments: [
    "UPDATE assignments SET state = 7", "UPDATE assignments SET state = 5, reason = ' '",
    "UPDATE assignments SET role = 3", "UPDATE assignments SET due = 20251301",
    "UPDATE assignments SET unit = NULL, unit_group = NULL", "UPDATE assignments SET unit = 1, unit_group = 1",
    "UPDATE assignments SET officer = NULL", "UPDATE assignments SET item = 99",
    "UPDATE assignments SET updates = 'x'", "UPDATE items SET deadline_day = 9", "DELETE FROM items",
    "DELETE FROM units", "UPDATE plan SET id = 2",
    "INSERT INTO group_members VALUES (1, 3, 7)", "UPDATE updates SET assignment = 9",
  ]) func unlawfulRowsAreRefused(_ sql: String) throws {
    let before = bytes(of: desk.path)
    #expect(raw.run(sql) != "not an error")
    #expect(bytes(of: desk.path) == before)
  }

  @Test func aCommitSyncsFileAndFolder() throws {
    let connection = desk.store.connection
    #expect(try connection.number("PRAGMA synchronous") == 3)
    #expect(try connection.number("PRAGMA foreign_keys") == 1)
    #expect(raw.column("PRAGMA journal_mode") == ["delete"])
    #expect(raw.column("PRAGMA application_id") == ["\(Schema.applicationID)"])
    #expect(raw.column("PRAGMA user_version") == ["\(Schema.current.version)"])
  }

  @Test func everyTableTellsWhatItsColumnsHold() {
    let undocumented = raw.column(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%--%' ORDER BY name")
    #expect(undocumented == ["unit_groups"])
  }

  @Test func theJournalsEditsAreJSONThatSQLiteReads() throws {
    try desk.report(.done)
    #expect(Set(raw.column("SELECT json_valid(edits) FROM journal")) == ["1"])
    let path = "SELECT edits ->> '$[0].after.state' FROM journal WHERE number = 2"
    #expect(raw.column(path) == ["4"])
    let cause = "SELECT value FROM journal, json_each(edits, '$[9].after.causes') WHERE number = 1 LIMIT 1"
    #expect(raw.column(cause) == [HardNames.officer])
  }
}
