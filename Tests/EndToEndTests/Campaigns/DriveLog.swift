import Foundation

/// What a program did to a drive, in order, as the shim wrote it down.
struct DriveLog {
  /// A call that changed something, or a sentence that was said.
  enum Step: Equatable {
    /// A new file under a name.
    case create(String, inode: UInt64)
    /// Bytes at a place of a file.
    case write(String, inode: UInt64, at: Int, Data)
    /// A file cut or grown.
    case length(String, inode: UInt64, Int)
    /// All of a file is on disk, or all names of a folder.
    case sync(String, inode: UInt64)
    case link(String, to: String)
    case rename(String, to: String)
    case unlink(String)
    /// Folders come and go, too, but hold nothing that is looked at here.
    case folder
    /// On standard output or error.
    case say(String)
  }

  private(set) var steps: [Step] = []

  /// How many of them are calls that can fail.
  var calls: Int { steps.count { if case .say = $0 { false } else { true } } }

  /// - Parameter bytes: the log; numbers in the order of the machine.
  init(_ bytes: Data) {
    var rest = bytes[...]
    while let record = Record(&rest) { steps.append(record.step) }
  }

  /// `struct record` of `faultshim.c`, and what follows it.
  private struct Record {
    let step: Step

    init?(_ rest: inout Data) {
      guard rest.count >= 40 else { return nil }
      func number(_ count: Int) -> Int {
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count).reversed().reduce(0) { $0 << 8 | Int($1) }
      }
      func text(_ count: Int) -> String {
        defer { rest = rest.dropFirst(count) }
        return String(decoding: rest.prefix(count), as: UTF8.self)
      }
      let (kind, pathSize, otherSize, _) = (number(4), number(4), number(4), number(4))
      let (inode, offset, size) = (UInt64(number(8)), number(8), number(8))
      let (path, other) = (text(pathSize), text(otherSize))
      switch kind {
      case 1: step = .create(path, inode: inode)
      case 2:
        step = .write(path, inode: inode, at: offset, Data(rest.prefix(size)))
        rest = rest.dropFirst(size)
      case 3: step = .length(path, inode: inode, offset)
      case 4: step = .sync(path, inode: inode)
      case 5: step = .link(path, to: other)
      case 6: step = .rename(path, to: other)
      case 7: step = .unlink(path)
      case 10: step = .say(text(size))
      default: step = .folder
      }
    }
  }
}
