import CSQLite
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

  /// SQLITE_READONLY_DBMOVED: the file of that name is another than the one that was opened.
  private static let moved = SQLITE_READONLY | 4 << 8
  /// The failures of locks themselves: SQLITE_IOERR_UNLOCK, RDLOCK, CHECKRESERVEDLOCK and LOCK.
  private static let locks = [8, 9, 14, 15].map { SQLITE_IOERR | $0 << 8 }

  private func isThere(_ path: String) -> Bool { faccessat(AT_FDCWD, path, F_OK, AT_EACCESS) == 0 }

  func fileFault(path: String) -> FileFault {
    switch primary {
    case SQLITE_BUSY, SQLITE_LOCKED: .locked(path: path)
    case SQLITE_FULL: .diskFull(path: path)
    case SQLITE_READONLY: code == Self.moved ? .replaced(path: path) : .readOnly(path: path)
    case SQLITE_PERM, SQLITE_AUTH: .notPermitted(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged(path: path, .page(nil))
    // All SQL is the program's own, so that what it names is missing in the file.
    case SQLITE_ERROR: .damaged(path: path, .schema(message))
    case SQLITE_IOERR where Self.locks.contains(code): .noLocks(path: path)
    case SQLITE_PROTOCOL, SQLITE_NOLFS: .noLocks(path: path)
    case SQLITE_NOMEM: .refused(path: path, .noMemory)
    case SQLITE_IOERR: system == 0 ? .refused(path: path, .drive) : FileFault(system, path: path)
    // Where a journal cannot be made, SQLite tries to read it, and tells that there is none.
    case SQLITE_CANTOPEN where system == 0 || system == ENOENT && isThere(path): .refused(path: path, .notOpened)
    case SQLITE_CANTOPEN: FileFault(system, path: path)
    default: .failed(path: path, detail: message)
    }
  }
}

extension FileFault {
  /// What an error number of the system means for the person who has that file.
  public init(_ code: Int32, path: String) {
    self =
      switch code {
      case ENOENT: .missing(path: path)
      case EEXIST: .exists(path: path)
      case EACCES, EPERM, EROFS: .readOnly(path: path)
      case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
      case EISDIR: .notAPlanFile(path: path)
      case ENOLCK: .noLocks(path: path)
      default: .refused(path: path, SystemTrouble(code))
      }
  }
}

extension SystemTrouble {
  /// The trouble behind an error number of the system.
  public init(_ code: Int32) {
    self =
      switch code {
      case EIO: .drive
      case ENODEV, ENXIO, ESTALE, ENOTCONN, EHOSTDOWN, EHOSTUNREACH, ENETDOWN, ENETUNREACH, EREMOTEIO: .gone
      case ETIMEDOUT: .slow
      case EMFILE, ENFILE: .tooManyFiles
      case ENOMEM: .noMemory
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .linkLoop
      case ENOTDIR: .noFolder
      default: .other(Int(code))
      }
  }
}
