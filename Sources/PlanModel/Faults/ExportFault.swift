/// Why an export could not be read back, and where. The words for it are in `PlanWords`.
public struct ExportFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// JSON, but no export.
    case notAnExport
    /// Written by a newer version of the program; its form and the newest this program knows.
    case newer(version: Int, known: Int)
    /// More bytes than are read; the limit in bytes.
    case tooLarge(limit: Int)
    /// The text ends before the export does.
    case truncated
    /// No JSON.
    case syntax
    /// Bytes that are no UTF-8.
    case notUTF8
    /// Lists in lists, deeper than any export.
    case tooDeep
    /// An object lacks that key.
    case missing(key: String)
    /// An object has a key that exports do not have.
    case unknown(key: String)
    /// An object has a key twice.
    case doubled(key: String)
    /// Another kind of value is needed.
    case needs(Value)
    /// Two records of a table have the same key, or one that must be unique.
    case repeated(table: String)
    /// A record refers to one that is not there.
    case dangling(table: String, key: String)
    /// A record breaks a rule of the file; the rule as the file names it.
    case unlawful(rule: String)
    /// Not the next number of the journal; the next.
    case journalNumber(next: Int)
    /// An undo or redo that does not take back what is next; what is, if anything.
    case journalStep(next: Int?)
    /// The file's first plan is missing, the one with the number 1.
    case noFirstPlan
  }

  /// A kind of value.
  public enum Value: Hashable, Sendable {
    case object, list, text, flag, integer, day, moment, score, code
    /// A number from 1.
    case key
    /// One of these.
    case oneOf([String])
    /// A text without line breaks and tabs.
    case plainText
  }

  /// What is wrong.
  public var reason: Reason
  /// The line, from 1; `nil` for the file as a whole.
  public var line: Int?
  /// The place as a JSON pointer (`/plans/0/items/3/deadline_day`); empty for the whole.
  public var pointer: String

  /// A fault at a place.
  public init(_ reason: Reason, line: Int? = nil, pointer: String = "") {
    self.reason = reason
    self.line = line
    self.pointer = pointer
  }
}

/// Why an export did not become a file.
public enum ExportReadFault: Error, Hashable, Sendable {
  /// The export is not in order.
  case content(ExportFault)
  /// The new file could not be written.
  case file(FileFault)
  /// The file that it shall become holds something already.
  case occupied(path: String)
}
