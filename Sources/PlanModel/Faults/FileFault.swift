/// Why a plan file could not be opened, read or written. The words for it are in `PlanWords`.
///
/// Unless a case says otherwise, the file is then byte for byte as it was.
public enum FileFault: Error, Hashable, Codable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// Something else lies there: a folder, a device, another kind of file.
  case notAPlanFile(path: String)
  /// Written by a newer version of the program; its schema number and the highest this program knows.
  case newer(path: String, version: Int, known: Int)
  /// Written by an older version of the program, and it may not be written, so that it cannot be brought to the present
  /// form; its schema number and the one of this program.
  case older(path: String, version: Int, known: Int)
  /// The file is damaged; what was found first.
  case damaged(path: String, Damage)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// The file may not be read.
  case notPermitted(path: String)
  /// Another program holds the file and did not let go in time.
  case locked(path: String)
  /// No room left on the disk.
  case diskFull(path: String)
  /// There is already something at the place of a new file.
  case exists(path: String)
  /// A change that was broken off waits in the file beside to be taken back, and nothing may be written here. The two
  /// belong together.
  case unfinished(path: String, beside: String)
  /// The file beside would be rolled into the plan, but is not of it.
  case stray(path: String, beside: String)
  /// Another program switched the file to a form of several files, which cannot be taken back here.
  case severalFiles(path: String)
  /// The drive has no locks, without which two programs could write at once.
  case noLocks(path: String)
  /// Another file lies under that name since it was opened.
  case replaced(path: String)
  /// The drive failed in the last step: what was to be written may be in the file or not.
  case unsure(path: String)
  /// The system refused.
  case refused(path: String, SystemTrouble)
  /// Any other refusal; SQLite's own words.
  case failed(path: String, detail: String)
}

/// Why the system refused to read or write.
public enum SystemTrouble: Hashable, Codable, Sendable {
  /// The drive could not read or write a place of the file.
  case drive
  /// The drive or the share is gone.
  case gone
  /// The drive or the share did not answer in time.
  case slow
  /// Too many files are open.
  case tooManyFiles
  /// No memory is left.
  case noMemory
  /// The name is too long.
  case nameTooLong
  /// Links that lead in a circle.
  case linkLoop
  /// A part of the path is no folder.
  case noFolder
  /// It could not be opened.
  case notOpened
  /// Anything else; the system's error number.
  case other(Int)
}

/// Something wrong in a plan file.
public enum Damage: Hashable, Codable, Sendable {
  /// A page cannot be read; its number, where it is known.
  case page(Int?)
  /// An index does not hold what its table does.
  case index(String)
  /// A row breaks a rule of its table.
  case rule(table: String)
  /// A table, index or trigger is missing or not as it was made.
  case schema(String)
  /// The number of the file's form is none.
  case form(Int)
  /// There is no plan in it.
  case noPlan
  /// A row refers to one that is not there.
  case dangling(table: String, to: String)
  /// A value that its column cannot have; the table, and what is wrong.
  case value(table: String, detail: String)
  /// An entry of the journal is not the one that was written, or follows on another than the one before it.
  case entry(Int)
  /// An entry starts from a record that was not so by then.
  case history(entry: Int, table: String, key: String)
  /// A row is not as the journal left it.
  case changed(table: String, key: String)
  /// A row is missing that the journal knows.
  case lost(table: String, key: String)
  /// A row that the journal does not know.
  case unknown(table: String, key: String)
}
