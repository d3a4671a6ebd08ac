import Testing

/// Leaves the file and journal as a writer does that is killed when its pages are out, before it is done.
func leaveHotJournal(_ path: String, _ sql: String) throws {
  let raw = RawFile(path)
  raw.run("PRAGMA cache_size = 0; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; \(sql)")
  let halves = (try #require(bytes(of: path)), try #require(bytes(of: path + "-journal")))
  raw.run("ROLLBACK")
  write(halves.0, to: path)
  write(halves.1, to: path + "-journal")
}

/// Leaves them as a writer does that is killed between its last write and the removal of its journal.
func leaveFinishedJournal(_ path: String, _ sql: String) throws {
  let raw = RawFile(path)
  raw.run("PRAGMA journal_mode = PERSIST; BEGIN IMMEDIATE; \(sql)")
  // The header is written when the pages go out.
  raw.run("PRAGMA cache_size = 0; PRAGMA cache_spill = 1; UPDATE plan SET title = title || ' '")
  let journal = try #require(bytes(of: path + "-journal"))
  raw.run("COMMIT; PRAGMA journal_mode = DELETE")
  write(journal, to: path + "-journal")
}
