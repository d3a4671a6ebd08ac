/// The second form: several plans in one file, one for each year, and beside them the scorecards of the years.
extension Schema {
  static var scoredYears: String { [severalPlans, scoreTables, scoreGuards].joined(separator: "\n") }

  // A table that changes is made anew and takes the old one's name: references to that name stay as they are.
  private static let severalPlans = """
    CREATE TABLE new_plan (
      -- What each plan says of itself; one row for each year.
      id INTEGER PRIMARY KEY CHECK (id > 0),
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
    INSERT INTO new_plan SELECT * FROM plan;
    DROP TABLE plan;
    ALTER TABLE new_plan RENAME TO plan;
    CREATE UNIQUE INDEX plans_by_year ON plan (plan_year);

    CREATE TABLE new_criteria (
      -- The criteria of a plan. Scores are in thousandths of a point: 0,5 is 500.
      code TEXT NOT NULL,            -- 3.3.2
      name TEXT NOT NULL,
      heading TEXT NOT NULL,         -- under which it stands in the plan
      maximum INTEGER,
      score INTEGER,
      stated_gap INTEGER,            -- points lost, where the plan says only that
      kept INTEGER NOT NULL CHECK (kept IN (0, 1)),  -- 1: listed only to be kept at its maximum
      plan INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (plan, code)
    ) STRICT;
    INSERT INTO new_criteria SELECT *, 1 FROM criteria;
    DROP TABLE criteria;
    ALTER TABLE new_criteria RENAME TO criteria;

    CREATE TABLE new_items (
      -- What a plan says of one criterion. In lists of paragraphs each one ends with a line feed; a line feed or
      -- backslash within one is written \\n or \\\\.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      criterion TEXT NOT NULL,
      causes TEXT NOT NULL,
      remedies TEXT NOT NULL,
      deadline_text TEXT NOT NULL,   -- as the plan writes it
      deadline_day INTEGER \(isDay("deadline_day")),  -- yyyymmdd, as the text proposes
      deadline_recurring INTEGER NOT NULL CHECK (deadline_recurring IN (0, 1)),
      expected_points INTEGER CHECK (expected_points >= 0),  -- that it brings back; NULL: its whole gap
      target INTEGER NOT NULL CHECK (target IN (0, 1)),  -- 1: kept as a target from a what-if
      plan INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (plan, criterion) REFERENCES criteria (plan, code) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    INSERT INTO new_items SELECT *, NULL, 0, 1 FROM items;
    DROP TABLE items;
    ALTER TABLE new_items RENAME TO items;

    ALTER TABLE units ADD COLUMN plan INTEGER NOT NULL DEFAULT 1 REFERENCES plan DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE unit_groups ADD COLUMN plan INTEGER NOT NULL DEFAULT 1 REFERENCES plan DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE duties ADD COLUMN plan INTEGER NOT NULL DEFAULT 1 REFERENCES plan DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE assignments ADD COLUMN plan INTEGER NOT NULL DEFAULT 1 REFERENCES plan DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE findings ADD COLUMN plan INTEGER NOT NULL DEFAULT 1 REFERENCES plan DEFERRABLE INITIALLY DEFERRED;
    -- Of which plan an entry edits the records.
    ALTER TABLE journal ADD COLUMN plan INTEGER NOT NULL DEFAULT 1;
    """

  private static let scoreTables = """
    CREATE TABLE scorecards (
      -- The index of each year as a whole. A percentage is in thousandths: 91,89 % is 91890.
      year INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2999),
      title TEXT NOT NULL,
      published_index INTEGER,
      published_rank INTEGER CHECK (published_rank > 0),
      ranked_of INTEGER CHECK (ranked_of > 0),
      published_class TEXT NOT NULL,
      stated_total INTEGER NOT NULL, -- what the maxima add up to by the set's own word
      freeze INTEGER \(isDay("freeze")),  -- yyyymmdd, the last day that counts
      locked_on INTEGER \(isDay("locked_on")),  -- yyyymmdd; NULL: self-scoring is open
      locked_by TEXT NOT NULL
    ) STRICT;

    CREATE TABLE score_lines (
      -- The criteria of a year with their scores, in thousandths of a point.
      year INTEGER NOT NULL REFERENCES scorecards DEFERRABLE INITIALLY DEFERRED,
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('criterion', 'bonus', 'penalty')),
      maximum INTEGER CHECK (maximum >= 0),
      published INTEGER,
      appraised2 INTEGER,
      appraised1 INTEGER,
      survey INTEGER,
      self_scored INTEGER,
      scorer TEXT NOT NULL CHECK (scorer IN ('appraisal', 'survey')),
      applicability TEXT NOT NULL CHECK (applicability IN ('applicable', 'excluded', 'full')),
      reason TEXT NOT NULL,
      evidence_needed TEXT NOT NULL,
      evidence TEXT NOT NULL CHECK (evidence IN ('unknown', 'complete', 'missing')),
      explanation_asked TEXT NOT NULL,
      explanation TEXT NOT NULL,
      PRIMARY KEY (year, code)
    ) STRICT;

    CREATE TABLE peers (
      -- The published results of all departments.
      id INTEGER PRIMARY KEY CHECK (id > 0),
      year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
      name TEXT NOT NULL,
      published_index INTEGER NOT NULL,
      published_rank INTEGER,
      class TEXT NOT NULL,
      own INTEGER NOT NULL CHECK (own IN (0, 1))  -- 1: the department itself
    ) STRICT;

    CREATE TABLE settings (
      -- One row once something was set. An entry of a list is a line with tabs between its fields.
      id INTEGER PRIMARY KEY CHECK (id = 1),
      bands TEXT NOT NULL,           -- lower bound in thousandths of a percent, 1 where it belongs to it, name
      rounding TEXT NOT NULL CHECK (rounding IN ('round', 'truncate')),
      likelihoods TEXT NOT NULL,     -- work state, thousandths
      holidays TEXT NOT NULL,        -- yyyymmdd, name
      report_dates TEXT NOT NULL     -- day, month, name
    ) STRICT;
    """

  private static let scoreGuards = ["INSERT", "UPDATE", "DELETE"].map { step in
    """
    CREATE TRIGGER locked_scores_\(step.lowercased()) BEFORE \(step) ON score_lines
    WHEN (SELECT locked_on FROM scorecards WHERE year = \(step == "DELETE" ? "OLD" : "NEW").year) IS NOT NULL BEGIN
      SELECT RAISE(ABORT, 'the scores of the year are locked');
    END;
    """
  }.joined(separator: "\n")
}
