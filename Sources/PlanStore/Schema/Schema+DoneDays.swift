/// The fifth form: the day work was finished or handed in, who confirmed it, on whom it waits; a lock for explanations;
/// the office's time zone.
extension Schema {
  static var doneDays: String { [doneWork, sharesOverTime, explanationLock].joined(separator: "\n") }

  private static let doneWork = """
    -- `completed` is the day the work was finished, or handed in for confirmation.
    ALTER TABLE assignments ADD COLUMN cleared_due INTEGER \(isDay("cleared_due"));
    \(completion(of: "assignments"))
    ALTER TABLE updates ADD COLUMN completed INTEGER \(isDay("completed"));
    \(completion(of: "updates"))
    \(completion(of: "conclusions"))
    -- The office's time is so many seconds ahead of UTC.
    ALTER TABLE settings ADD COLUMN ahead_of_utc INTEGER NOT NULL DEFAULT 25200
      CHECK (ahead_of_utc BETWEEN -64800 AND 64800);
    """

  private static func completion(of table: String) -> String {
    """
    ALTER TABLE \(table) ADD COLUMN confirmed_by TEXT NOT NULL DEFAULT '';
    ALTER TABLE \(table) ADD COLUMN confirmed_on_paper TEXT NOT NULL DEFAULT '';
    ALTER TABLE \(table) ADD COLUMN waits_on TEXT NOT NULL DEFAULT '';
    ALTER TABLE \(table) ADD COLUMN waits_since INTEGER \(isDay("waits_since"))
      CHECK ((waits_since IS NULL) = (waits_on = ''));
    """
  }

  // A unit that took over another's open work may have a share that it finished, too.
  private static let sharesOverTime = """
    DROP INDEX assignments_by_item;
    CREATE UNIQUE INDEX assignments_by_item
      ON assignments (item, role, ifnull(unit, 0), ifnull(unit_group, 0)) WHERE state NOT IN (4, 6);
    """

  private static let explanationLock = """
    ALTER TABLE scorecards ADD COLUMN explanation_locked_on INTEGER \(isDay("explanation_locked_on"));
    ALTER TABLE scorecards ADD COLUMN explanation_locked_by TEXT NOT NULL DEFAULT '';
    DROP TRIGGER locked_scores_update;
    CREATE TRIGGER locked_scores_update BEFORE UPDATE ON score_lines
    WHEN (SELECT locked_on FROM scorecards WHERE year = NEW.year) IS NOT NULL AND (\(changed(
      ["year", "code", "name", "kind", "maximum", "self_scored", "scorer", "applicability", "reason", "evidence_needed",
        "evidence"]))) BEGIN
      SELECT RAISE(ABORT, 'the self-scores of the year are locked');
    END;
    CREATE TRIGGER locked_explanations BEFORE UPDATE ON score_lines
    WHEN (SELECT explanation_locked_on FROM scorecards WHERE year = NEW.year) IS NOT NULL
      AND (\(changed(["explanation"]))) BEGIN
      SELECT RAISE(ABORT, 'the explanations of the year are locked');
    END;
    """

  private static func changed(_ columns: [String]) -> String {
    columns.map { "NEW.\($0) IS NOT OLD.\($0)" }.joined(separator: " OR ")
  }
}
