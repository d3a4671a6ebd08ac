/// The third form: meetings with their conclusions, extensions of due dates, officers.
extension Schema {
  static var briefings: String { [extensions, meetingTables].joined(separator: "\n") }

  private static let extensions = """
    -- How often the due date was put off, and what it was before.
    ALTER TABLE assignments ADD COLUMN extensions INTEGER NOT NULL DEFAULT 0 CHECK (extensions >= 0);
    ALTER TABLE assignments ADD COLUMN original_due INTEGER \(isDay("original_due"));
    ALTER TABLE updates ADD COLUMN extended_from INTEGER \(isDay("extended_from"));
    ALTER TABLE updates ADD COLUMN extension_reason TEXT NOT NULL DEFAULT '';
    -- The meeting in which it was made.
    ALTER TABLE updates ADD COLUMN briefing INTEGER REFERENCES briefings DEFERRABLE INITIALLY DEFERRED;
    """

  private static let meetingTables = """
    CREATE TABLE briefings (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      day INTEGER NOT NULL \(isDay("day")),  -- yyyymmdd
      title TEXT NOT NULL,
      chair TEXT NOT NULL,
      secretary TEXT NOT NULL,
      begun_at INTEGER,              -- seconds since 1970-01-01 UTC
      ended_at INTEGER CHECK (ended_at IS NULL OR begun_at IS NOT NULL),
      first_entry INTEGER,           -- the newest entry of the journal when it began
      last_entry INTEGER,            -- the newest entry of the journal when it ended
      agenda_order TEXT NOT NULL,    -- keys of agenda lines, one a line
      plan INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED
    ) STRICT;

    CREATE TABLE briefing_units (
      -- The units present.
      briefing INTEGER NOT NULL REFERENCES briefings DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,     -- from 0
      unit INTEGER NOT NULL REFERENCES units DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (briefing, position),
      UNIQUE (briefing, unit)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE conclusions (
      -- What was concluded in a meeting.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      briefing INTEGER NOT NULL REFERENCES briefings DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL,
      unit INTEGER REFERENCES units DEFERRABLE INITIALLY DEFERRED,
      unit_group INTEGER REFERENCES unit_groups DEFERRABLE INITIALLY DEFERRED,
      officer TEXT NOT NULL,
      due INTEGER \(isDay("due")),   -- yyyymmdd
      is_task INTEGER NOT NULL CHECK (is_task IN (0, 1)),  -- 1: an ad-hoc task, followed up here
      assignment INTEGER REFERENCES assignments DEFERRABLE INITIALLY DEFERRED,  -- what it became
      state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
      reason TEXT NOT NULL,
      result TEXT NOT NULL,
      completed INTEGER \(isDay("completed")),
      plan INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
      CHECK (unit IS NULL OR unit_group IS NULL),
      CHECK (state <> 5 OR trim(reason) <> ''),
      CHECK (is_task = 0 OR assignment IS NULL)
    ) STRICT;

    CREATE TABLE officers (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      name TEXT NOT NULL,
      unit INTEGER NOT NULL REFERENCES units DEFERRABLE INITIALLY DEFERRED,
      active_to INTEGER \(isDay("active_to")),  -- yyyymmdd, the last day in the unit
      plan INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    """
}
