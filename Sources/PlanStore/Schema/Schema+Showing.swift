/// The fourth form: what the leading board is at.
extension Schema {
  static var showing: String {
    """
    CREATE TABLE showing (
      -- What the leading board is at, for a second screen and for going on after a break; at most one row, and no part
      -- of the plan: neither rows nor cells refer to it, and it may point at what is gone.
      id INTEGER PRIMARY KEY CHECK (id = 1),
      plan INTEGER NOT NULL,
      briefing INTEGER,              -- the meeting that is led; NULL: the board itself shows
      unit INTEGER,                  -- whose turn it is
      unit_group INTEGER,
      line TEXT NOT NULL,            -- the key of the agenda line at the cursor
      code TEXT NOT NULL,            -- the criterion at the cursor of the board
      assignment INTEGER,
      author TEXT NOT NULL
    ) STRICT;
    """
  }
}
