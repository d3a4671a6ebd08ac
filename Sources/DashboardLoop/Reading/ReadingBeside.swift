import DashboardCore
import Foundation
import Glibc
import OfficeFiles
import PlanWords
import Synchronization

/// Reads documents in a program of their own, so that nothing that a document does holds the board up, takes its memory or
/// ends it, and what is given up is over at once.
///
/// The program is `cchc` itself (see `arguments`); it bounds its own time and writes its answer, which a thread here takes in
/// and unpacks. What it keeps on the disk meanwhile lies in a folder that is removed when it ends, however it ends.
public final class ReadingBeside: DocumentReading {
  /// The hidden command that reads, before the document's path.
  public static let command = "read-plan"
  /// Its exit status when it took longer than it may.
  public static let tooSlow: Int32 = 4

  private let program: String
  private let seconds: Int
  private var task: ReadingTask?

  /// A reader by a program; this one unless another is named.
  ///
  /// - Parameter seconds: what the program allows itself, to be told.
  public init(program: String = "/proc/self/exe", seconds: Int) { (self.program, self.seconds) = (program, seconds) }

  deinit { task?.end() }

  /// Starts the program.
  public func begin(_ path: String, sheet: SheetChoice) {
    giveUp()
    task = ReadingTask(program, Self.arguments(path, sheet), seconds: seconds)
  }

  /// The words behind the program's name that make it read a document.
  public static func arguments(_ path: String, _ sheet: SheetChoice) -> [String] {
    let choice =
      switch sheet {
      case .ask: [String]()
      case .all: ["--all-sheets"]
      case .one(let name): ["--sheet=\(name)"]
      }
    return [command] + choice + ["--", path]
  }

  /// Readable once the program has ended and its answer is unpacked.
  public var descriptor: Int32? { task?.descriptor }

  /// The answer of the program.
  public func answer(waits: Bool) -> ReadingAnswer? {
    guard let answer = task?.answer(waits: waits) else { return nil }
    task = nil
    return answer
  }

  /// Ends the program with all that it started.
  public func giveUp() {
    task?.end()
    task = nil
  }
}

/// One run of the reading program.
private final class ReadingTask: Sendable {
  private enum State {
    case running(ReadingProgram)
    case over(ReadingAnswer?)
  }

  private let state: Mutex<State>
  /// Bytes come out of the first end when there is an answer.
  private let news: (out: Int32, into: Int32)

  init(_ program: String, _ arguments: [String], seconds: Int) {
    var pair: [Int32] = [-1, -1]
    _ = pipe(&pair)
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    news = (pair[0], pair[1])
    do throws(OfficeFault) {
      let child = try ReadingProgram(program, arguments)
      state = Mutex(.running(child))
      Thread.detachNewThread { [self] in follow(child, seconds: seconds) }
    } catch {
      state = Mutex(.over(.fault(.office(error))))
      tell()
    }
  }

  deinit {
    close(news.out)
    close(news.into)
  }

  var descriptor: Int32 { news.out }

  func answer(waits: Bool) -> ReadingAnswer? {
    var source = pollfd(fd: news.out, events: Int16(POLLIN), revents: 0)
    while poll(&source, 1, waits ? -1 : 0) < 0, errno == EINTR {}
    return state.withLock { if case .over(let answer) = $0 { answer } else { nil } }
  }

  func end() {
    state.withLock { state in
      // A process that was taken leave of may be another one by now.
      if case .running(let child) = state { child.end() }
    }
  }

  /// Takes the answer in, on a thread of its own.
  private func follow(_ child: ReadingProgram, seconds: Int) {
    let bytes = child.output()
    child.waitForEnd()
    state.withLock { state in
      // Whatever it started ends with it.
      child.end()
      state = .over(nil)
    }
    let status = child.finish()
    let answer = ReadingAnswer(Data(bytes)) ?? .fault(.office(Self.fault(status, seconds)))
    state.withLock { $0 = .over(answer) }
    tell()
  }

  private static func fault(_ status: Int32?, _ seconds: Int) -> OfficeFault {
    status == ReadingBeside.tooSlow ? .tooSlow(seconds: seconds) : .programFailed("cchc", detail: "")
  }

  private func tell() { _ = write(news.into, "!", 1) }
}
