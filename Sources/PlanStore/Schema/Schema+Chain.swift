import PlanModel

/// The form in which the journal is a chain: each entry carries a digest of itself and of the one before.
extension Schema {
  static let chained = Step(
    sql: {
      """
      -- SHA-256 of the digest before and of the entry's row.
      ALTER TABLE journal ADD COLUMN chain BLOB NOT NULL DEFAULT x'';
      DROP TRIGGER journal_keeps_words;
      -- SHA-256 of the row, which is not in the journal.
      ALTER TABLE showing ADD COLUMN digest BLOB NOT NULL DEFAULT x'';
      """
    },
    finish: { (connection: Connection) throws(StoreFault) -> Void in
      try connection.chainAll()
      if let showing = try connection.showing() { try connection.write(showing) }
      try connection.execute(
        """
        CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal BEGIN
          SELECT RAISE(ABORT, 'the journal is append-only');
        END;
        CREATE TRIGGER journal_is_chained BEFORE INSERT ON journal WHEN length(NEW.chain) <> 32 BEGIN
          SELECT RAISE(ABORT, 'the journal is a chain');
        END;
        """)
    })
}
