/// The sixth form: by which words work comes back; swapped working days, and where the days without work are from.
extension Schema {
  static var rhythms: String {
    """
    ALTER TABLE assignments ADD COLUMN rhythm TEXT NOT NULL DEFAULT '';  -- empty: as its item says
    -- Lines of the day off, the day worked, the day of the announcement (may be empty) and where it is from.
    ALTER TABLE settings ADD COLUMN day_swaps TEXT NOT NULL DEFAULT '';
    -- Lines of the first day, the last day, whether they are to be checked, and where they are from.
    ALTER TABLE settings ADD COLUMN holiday_sources TEXT NOT NULL DEFAULT '';
    """
  }
}
