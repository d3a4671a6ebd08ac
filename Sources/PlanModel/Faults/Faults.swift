/// Why a document could not be read as a plan. The words for it are in `PlanWords`.
public enum ImportFault: Error, Hashable, Codable, Sendable {
  /// Nothing, or only blanks.
  case empty
  /// Bytes that are no text.
  case binary
  /// A known office or picture format instead of text, by its name: "PDF", "DOCX", "DOC".
  case otherFormat(String)
  /// Text in TCVN3 (ABC, fonts .VnTime).
  case legacyTCVN3
  /// Text in VNI (fonts VNI-Times).
  case legacyVNI
  /// UTF-16, or bytes that are not UTF-8 from that line on.
  case notUTF8(line: Int)
  /// More bytes than a plan can have; the limit in bytes.
  case tooLarge(limit: Int)
  /// A single line longer than the limit in bytes; which line, from 1.
  case lineTooLong(line: Int, limit: Int)
  /// A row of a CSV file that came apart: a quote that does not close, or more cells than the titles have. Its number.
  case brokenRow(Int)
  /// More lines than a plan can have.
  case tooManyLines(limit: Int)
  /// More items than a plan can have.
  case tooManyItems(limit: Int)
  /// More cells than a table of criteria can have.
  case tooManyCells(limit: Int)
  /// No criterion with a code anywhere.
  case noCriterion
  /// A table of assignments, a row for each unit's share, such as the tracking table that this program writes.
  case assignments
}

/// Why a change cannot be applied to a plan. The words for it are in `PlanWords`.
public enum ChangeFault: Error, Hashable, Sendable {
  /// What the change starts from is no longer so: somebody else was quicker.
  case movedOn
  /// A blocked assignment needs a reason.
  case reasonMissing
  /// The change refers to a record that is not there.
  case missingRecord
  /// There is nothing to undo.
  case nothingToUndo
  /// There is nothing to redo.
  case nothingToRedo
  /// The change would change nothing.
  case noDifference
  /// That part of the year's scorecard is locked.
  case locked(year: Int, ScoreLock = .selfScoring)
  /// A table scores a criterion as a whole, but a part of it would have to stay since work hangs on it.
  case partsStay(of: CriterionCode, part: CriterionCode)
}

/// Why the store refused a step.
public enum StoreFault: Error, Hashable, Sendable {
  /// The file could not be read or written.
  case file(FileFault)
  /// The change is not lawful, or what it starts from is no longer so.
  case change(ChangeFault)
}

/// Why a text could not be edited in the user's own editor.
public enum EditorFault: Error, Hashable, Sendable {
  /// The editor could not be started; its command.
  case notStarted(String)
  /// The editor ended with that status; its command.
  case ended(String, status: Int)
  /// The file for the text could not be written or read back; its path.
  case file(String)
  /// What came back is not UTF-8.
  case notText
}
