import GRDB
import GRDBSQLite
import Glibc
import PlanModel

/// What SQLite answered when it could not do what was asked.
struct SQLiteFailure {
  /// The extended result code.
  var code: Int32
  /// The system's own error number behind it, 0 when there is none.
  var system: Int32
  /// SQLite's words.
  var message: String

  private var primary: Int32 { code & 0xFF }

  /// What it means for the person who has that file.
  func fault(path: String) -> StoreFault {
    if primary == SQLITE_CONSTRAINT, let change = changeFault { return .change(change) }
    return .file(fileFault(path: path))
  }

  /// The constraints that a change can break which the model lets pass.
  private var changeFault: ChangeFault? {
    switch code {
    case Self.constraint(3): .missingRecord  // SQLITE_CONSTRAINT_FOREIGNKEY
    case Self.constraint(6), Self.constraint(8), Self.constraint(10): .movedOn  // PRIMARYKEY, UNIQUE, ROWID
    case Self.constraint(1) where message.contains("reason"): .reasonMissing  // CHECK
    default: nil
    }
  }

  private static func constraint(_ number: Int32) -> Int32 { SQLITE_CONSTRAINT | number << 8 }

  func fileFault(path: String) -> FileFault {
    switch primary {
    case SQLITE_BUSY, SQLITE_LOCKED: .locked(path: path)
    case SQLITE_FULL: .diskFull(path: path)
    case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(system): .diskFull(path: path)
    case SQLITE_READONLY: .readOnly(path: path)
    case SQLITE_CANTOPEN where [EACCES, EPERM, EROFS].contains(system): .readOnly(path: path)
    case SQLITE_PERM, SQLITE_AUTH: .notPermitted(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_ERROR: .damaged(path: path, detail: message)
    default: .failed(path: path, detail: message)
    }
  }
}

extension SQLiteFailure {
  /// What GRDB passes on of SQLite's answer.
  init(_ error: DatabaseError) {
    code = error.extendedResultCode.rawValue
    system = errno
    message = error.message ?? error.description
  }
}
