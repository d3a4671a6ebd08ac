import CSQLite
import Glibc
import PlanModel

/// What a writer left beside a plan file.
///
/// SQLite rolls whatever lies there under the right name into the file at the first look. So it is looked at before, with
/// neither of the two touched.
enum LeftBeside: Equatable {
  /// Nothing, or what a writer was done with, or is at work with.
  case nothing
  /// A change that was broken off, which is of this file.
  case unfinished(String)
  /// Something that is not of this file.
  case stray(String)
}

extension Connection {
  /// Looks at what lies beside the file. Nothing may have been read through the connection yet.
  func leftBeside() throws(FileFault) -> LeftBeside {
    guard let bytes = FileBytes(handle), let file, let name = sqlite3_db_filename(handle, "main") else {
      return .nothing
    }
    let journal = String(cString: sqlite3_filename_journal(name))
    let log = String(cString: sqlite3_filename_wal(name))
    guard Self.hasContent(journal) || Self.hasContent(log) else { return .nothing }
    try wait { bytes.lockShared() }
    defer { bytes.unlock() }
    // It is in the hands of a writer who lives.
    guard !bytes.hasWriter else { return .nothing }
    let header = bytes.header
    if try isStray(log, bytes, header) { return .stray(shown(log, file)) }
    if Self.hasContent(log), header.isWriteAhead { return .unfinished(shown(log, file)) }
    guard let content = try Self.content(of: journal, path), content.first != 0 else { return .nothing }
    guard !bytes.hasWriter else { return .nothing }
    return try isOwn(content, bytes, header) ? .unfinished(shown(journal, file)) : .stray(shown(journal, file))
  }

  /// The name as the person knows it, where no link leads to the file.
  private func shown(_ beside: String, _ file: String) -> String {
    let suffix = beside.dropFirst(file.count)
    var status = stat()
    let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    return isLink ? beside : path + suffix
  }

  private func isOwn(_ content: [UInt8], _ bytes: FileBytes, _ header: FileHeader) throws(FileFault) -> Bool {
    guard let count = bytes.count else { return false }
    if RollbackJournal.isUnmarked(content, of: header, count: count) { return true }
    guard let journal = RollbackJournal(content), journal.fits(header, count: count),
      let image = PlanImage(bytes, count: journal.pageCount * journal.pageSize)
    else { return false }
    for page in journal.pages {
      image.lay(content[page.place..<page.place + journal.pageSize], over: page.number)
    }
    return try isWhole(image)
  }

  private func isStray(_ log: String, _ bytes: FileBytes, _ header: FileHeader) throws(FileFault) -> Bool {
    guard let content = try Self.content(of: log, path), !content.isEmpty else { return false }
    guard header.isWriteAhead, let taken = WriteAheadLog(content), taken.pageSize == header.pageSize else {
      return true
    }
    let count = taken.pageCount * taken.pageSize
    guard count > 0 else { return false }
    guard let image = PlanImage(bytes, count: count) else { return true }
    for (number, place) in taken.pages { image.lay(content[place..<place + taken.pageSize], over: number) }
    return try !isWhole(image)
  }

  /// Whether a plan file would come out of it in which everything holds together.
  private func isWhole(_ image: PlanImage) throws(FileFault) -> Bool {
    let connection = try image.connection(path: path)
    defer { connection.close() }
    do throws(StoreFault) { return try connection.damage(to: .image).isEmpty } catch { return false }
  }

  private static func hasContent(_ beside: String) -> Bool {
    var status = stat()
    return stat(beside, &status) == 0 && status.st_size > 0
  }

  /// All bytes of a file beside; `nil` where there is none. SQLite holds no locks on it, so that it may be opened.
  private static func content(of beside: String, _ path: String) throws(FileFault) -> [UInt8]? {
    let file = open(beside, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw errno == EACCES ? .notPermitted(path: beside) : FileFault(errno, path: beside)
    }
    defer { Glibc.close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFault(errno, path: beside) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .stray(path: path, beside: beside) }
    var read = 0
    var failure: Int32 = 0
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while read < size {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + read }, size - read)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        guard got > 0 else { break }
        read += got
      }
      count = read
    }
    guard failure == 0 else { throw FileFault(failure, path: beside) }
    return bytes
  }

  /// Asks for a lock until it is there or patience ends.
  func wait(_ lock: () -> Int32) throws(FileFault) {
    var left = Int(PlanStore.patience * 100)
    while true {
      let code = lock()
      if code == SQLITE_OK { return }
      guard code & 0xFF == SQLITE_BUSY, left > 0 else {
        throw SQLiteFailure(code: code, system: sqlite3_system_errno(handle), message: "").fileFault(path: path)
      }
      left -= 1
      usleep(10_000)
    }
  }
}
