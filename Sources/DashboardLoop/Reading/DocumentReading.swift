import DashboardCore
import Foundation
import PlanModel
import PlanWords

/// What came of reading a document, as it passes from the program that reads to the board.
public enum ReadingAnswer: Codable, Sendable {
  /// The plan, and a digest of the file's bytes.
  case plan(ReadPlan, digest: String)
  /// A workbook has several sheets, and none was chosen; their names.
  case sheets([String])
  /// It could not be read, or is no plan.
  case fault(PlanReadFault)

  /// Reads a document here and now.
  ///
  /// - Parameters:
  ///   - sheet: which sheet of a workbook.
  ///   - words: the file of the office's own words; none for `nil`.
  public init(reading path: String, sheet: SheetChoice, words: String? = nil) {
    do throws(PlanReadFault) {
      let found = try PlanFile.reading(path, sheet: sheet, words: PlanFile.ownWords(at: words))
      switch found.content {
      case .plan(let read): self = .plan(read, digest: found.digest)
      case .sheets(let names): self = .sheets(names)
      }
    } catch {
      self = .fault(error)
    }
  }

  /// The answer as bytes.
  ///
  /// - Throws: where a text cannot be written, which none of a document is.
  public func bytes() throws -> Data { try JSONEncoder().encode(self) }

  /// The answer in some bytes; `nil` where they hold none.
  public init?(_ bytes: Data) {
    guard let answer = try? JSONDecoder().decode(ReadingAnswer.self, from: bytes) else { return nil }
    self = answer
  }
}

/// Reads documents for a board, one at a time, beside it: the board goes on while a document is read, and can give it up.
public protocol DocumentReading: AnyObject {
  /// Begins to read; what was read before is given up.
  func begin(_ path: String, sheet: SheetChoice)

  /// Readable as soon as there is an answer; `nil` while nothing is read.
  var descriptor: Int32? { get }

  /// The answer, once there is one; it is handed over once.
  ///
  /// - Parameter waits: whether to wait for it.
  func answer(waits: Bool) -> ReadingAnswer?

  /// Gives up what is read. Nothing is left of it.
  func giveUp()
}

/// Reads in the program itself, when the answer is asked for: where nothing else is to go on meanwhile.
public final class ReadingHere: DocumentReading {
  private let words: String?
  private var asked: (path: String, sheet: SheetChoice)?

  /// A reader of documents.
  ///
  /// - Parameter words: the file of the office's own words; none for `nil`.
  public init(words: String? = nil) { self.words = words }

  /// Notes what is to be read.
  public func begin(_ path: String, sheet: SheetChoice) { asked = (path, sheet) }
  /// None: nobody has to wait.
  public var descriptor: Int32? { nil }
  /// Reads, where something is to be read.
  public func answer(waits: Bool) -> ReadingAnswer? {
    guard let (path, sheet) = asked else { return nil }
    asked = nil
    return ReadingAnswer(reading: path, sheet: sheet, words: words)
  }
  /// Forgets what was to be read.
  public func giveUp() { asked = nil }
}
