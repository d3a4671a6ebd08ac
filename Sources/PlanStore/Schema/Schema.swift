import PlanModel

/// What a plan file must look like: the mark by which it is known, and the steps that led to its present form.
///
/// `PRAGMA user_version` says how many of the steps a file has taken. A file with fewer is taken forward when it is
/// opened, after a copy of it was laid beside it; a file with more was written by a newer program and is left alone.
struct Schema: Sendable {
  /// One step from a version to the next: SQL that is carried out in one transaction with the others.
  struct Step: Sendable {
    /// Put together only when a file takes the step.
    var sql: @Sendable () -> String
    /// What SQL cannot do, after it.
    var finish: (@Sendable (Connection) throws(StoreFault) -> Void)?

    init(sql: @escaping @Sendable () -> String, finish: (@Sendable (Connection) throws(StoreFault) -> Void)? = nil) {
      self.sql = sql
      self.finish = finish
    }
  }

  /// "CCHC", in the place that SQLite keeps for the programs that use it.
  static let applicationID: Int32 = 0x4343_4843

  /// The steps, oldest first. A released step is never edited: a further one is added.
  var steps: [Step]

  /// The version that all steps lead to.
  var version: Int { steps.count }

  /// Whether the journal is a chain in that form.
  var isChained: Bool { steps.count > 6 }

  /// The form of plan files that this program writes.
  static let current = Schema(steps: [
    Step { firstForm }, Step { scoredYears }, Step { briefings }, Step { showing }, Step { doneDays }, Step { rhythms },
    chained,
  ])
}

extension Schema {
  /// A column's value is a calendar day written as yyyymmdd.
  static func isDay(_ column: String) -> String {
    """
    CHECK (\(column) BETWEEN 19000101 AND 29991231 AND \(column) / 100 % 100 BETWEEN 1 AND 12
        AND \(column) % 100 BETWEEN 1 AND 31)
    """
  }

  private static let isUnitOrGroup = "CHECK ((unit IS NULL) <> (unit_group IS NULL))"

  private static var firstForm: String {
    [planTables, unitTables, workTables, findingTable, journalTable, journalGuards].joined(separator: "\n")
  }

  private static let planTables = """
    CREATE TABLE plan (
      -- What the plan says of itself; always one row.
      id INTEGER PRIMARY KEY CHECK (id = 1),
      agency TEXT NOT NULL,
      title TEXT NOT NULL,
      result_year INTEGER,           -- the year whose index the plan mends
      plan_year INTEGER,
      decision_number TEXT,          -- the decision that published the index; NULL: none is cited
      decision_day INTEGER \(isDay("decision_day")),
      decision_issuer TEXT NOT NULL,
      published INTEGER NOT NULL CHECK (published IN (0, 1)),  -- 1: the plan cites a result
      published_year INTEGER,
      published_index INTEGER,       -- percent, in thousandths: 91,89 % is 91890
      published_rank INTEGER,
      published_of INTEGER,
      source_digest TEXT NOT NULL    -- of the imported text; empty: made by hand
    ) STRICT;
    INSERT INTO plan (id, agency, title, decision_issuer, published, source_digest) VALUES (1, '', '', '', 0, '');

    CREATE TABLE criteria (
      -- The nodes of the index. Scores are in thousandths of a point: 0,5 is 500.
      code TEXT NOT NULL PRIMARY KEY,  -- 3.3.2
      name TEXT NOT NULL,
      heading TEXT NOT NULL,         -- under which it stands in the plan
      maximum INTEGER,
      score INTEGER,
      stated_gap INTEGER,            -- points lost, where the plan says only that
      kept INTEGER NOT NULL CHECK (kept IN (0, 1))  -- 1: listed only to be kept at its maximum
    ) STRICT;

    CREATE TABLE items (
      -- What the plan says of one criterion. In lists of paragraphs each one ends with a line feed; a line feed or
      -- backslash within one is written \\n or \\\\.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      criterion TEXT NOT NULL REFERENCES criteria DEFERRABLE INITIALLY DEFERRED,
      causes TEXT NOT NULL,
      remedies TEXT NOT NULL,
      deadline_text TEXT NOT NULL,   -- as the plan writes it
      deadline_day INTEGER \(isDay("deadline_day")),  -- yyyymmdd, as the text proposes
      deadline_recurring INTEGER NOT NULL CHECK (deadline_recurring IN (0, 1))
    ) STRICT;
    """

  private static let unitTables = """
    CREATE TABLE units (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      name TEXT NOT NULL,
      aliases TEXT NOT NULL,         -- short names, one a line
      kind TEXT NOT NULL,
      active_from INTEGER \(isDay("active_from")),  -- yyyymmdd
      active_to INTEGER \(isDay("active_to"))
    ) STRICT;

    CREATE TABLE unit_groups (
      id INTEGER PRIMARY KEY CHECK (id > 0),
      name TEXT NOT NULL
    ) STRICT;

    CREATE TABLE group_members (
      unit_group INTEGER NOT NULL REFERENCES unit_groups DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,     -- from 0, in the officer's order
      unit INTEGER NOT NULL REFERENCES units DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (unit_group, position),
      UNIQUE (unit_group, unit)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE duties (
      -- What the plan asks of a unit or group as a whole.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      unit INTEGER REFERENCES units DEFERRABLE INITIALLY DEFERRED,
      unit_group INTEGER REFERENCES unit_groups DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL,
      \(isUnitOrGroup)
    ) STRICT;
    """

  private static let workTables = """
    CREATE TABLE assignments (
      -- One unit's share of one item.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      item INTEGER NOT NULL REFERENCES items DEFERRABLE INITIALLY DEFERRED,
      unit INTEGER REFERENCES units DEFERRABLE INITIALLY DEFERRED,
      unit_group INTEGER REFERENCES unit_groups DEFERRABLE INITIALLY DEFERRED,
      via INTEGER REFERENCES unit_groups DEFERRABLE INITIALLY DEFERRED,  -- the group that brought the unit in
      role INTEGER NOT NULL CHECK (role IN (1, 2)),  -- 1 lead, 2 coordinating
      officer TEXT NOT NULL,
      due INTEGER \(isDay("due")),   -- yyyymmdd
      recurring INTEGER NOT NULL CHECK (recurring IN (0, 1)),
      -- 1 not started, 2 in progress, 3 awaiting confirmation, 4 done, 5 blocked, 6 cancelled
      state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
      reason TEXT NOT NULL,
      completed INTEGER \(isDay("completed")),  -- yyyymmdd
      updates INTEGER NOT NULL CHECK (updates >= 0),  -- the number of its last report
      updated_at INTEGER,            -- seconds since 1970-01-01 UTC
      CHECK (state <> 5 OR trim(reason) <> ''),
      \(isUnitOrGroup)
    ) STRICT;
    CREATE UNIQUE INDEX assignments_by_item
      ON assignments (item, role, ifnull(unit, 0), ifnull(unit_group, 0));

    CREATE TABLE updates (
      -- Reports on an assignment.
      assignment INTEGER NOT NULL REFERENCES assignments DEFERRABLE INITIALLY DEFERRED,
      number INTEGER NOT NULL CHECK (number > 0),  -- from 1 for each assignment
      at INTEGER NOT NULL,           -- seconds since 1970-01-01 UTC
      author TEXT NOT NULL,
      state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
      due INTEGER \(isDay("due")),   -- yyyymmdd
      reason TEXT NOT NULL,
      result TEXT NOT NULL,
      difficulty TEXT NOT NULL,
      proposal TEXT NOT NULL,
      PRIMARY KEY (assignment, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evidence (
      -- Documents that prove the points of an item.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      item INTEGER NOT NULL REFERENCES items DEFERRABLE INITIALLY DEFERRED,
      symbol TEXT NOT NULL,
      day INTEGER \(isDay("day")),   -- yyyymmdd
      abstract TEXT NOT NULL,
      path TEXT NOT NULL
    ) STRICT;
    CREATE INDEX evidence_by_item ON evidence (item);
    """

  private static let findingTable = """
    CREATE TABLE findings (
      -- What an import or a check found unclear.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      kind TEXT NOT NULL,
      item INTEGER REFERENCES items DEFERRABLE INITIALLY DEFERRED,
      code TEXT NOT NULL,
      line INTEGER,                  -- of the source, from 1
      arguments TEXT NOT NULL,       -- one a line
      excerpt TEXT NOT NULL,
      clarified_at INTEGER,          -- seconds since 1970-01-01 UTC; NULL: open
      clarified_by TEXT NOT NULL
    ) STRICT;
    """

  private static let journalTable = """
    CREATE TABLE journal (
      -- Every change, who made it and when. Rows are only ever added.
      number INTEGER PRIMARY KEY CHECK (number > 0),
      at INTEGER NOT NULL,           -- seconds since 1970-01-01 UTC
      author TEXT NOT NULL,
      step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 2),  -- 0 edit, 1 undo, 2 redo
      reverses INTEGER REFERENCES journal CHECK (step = 0 OR reverses IS NOT NULL),
      kind TEXT NOT NULL,
      subject_code TEXT NOT NULL,    -- what was changed, by the names of that time
      subject_name TEXT NOT NULL,
      edits TEXT NOT NULL,           -- JSON: rows before and after
      undo_top INTEGER REFERENCES journal,  -- the entry that the next undo takes back
      redo_top INTEGER REFERENCES journal,  -- the undo that the next redo takes back
      below INTEGER REFERENCES journal      -- what comes to the top when this entry is taken off
    ) STRICT;
    CREATE INDEX journal_by_reversed ON journal (reverses) WHERE reverses IS NOT NULL;
    """

  private static let journalGuards = """
    CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal BEGIN
      SELECT RAISE(ABORT, 'the journal is append-only');
    END;
    CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal BEGIN
      SELECT RAISE(ABORT, 'the journal is append-only');
    END;
    CREATE TRIGGER journal_grows_by_one BEFORE INSERT ON journal
    WHEN NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM journal) BEGIN
      SELECT RAISE(ABORT, 'the journal grows by one');
    END;
    """
}
