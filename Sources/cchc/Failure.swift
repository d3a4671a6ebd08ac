import ArgumentParser
import CursesTerminal
import Foundation
import PlanModel
import PlanWords

/// Why the program ends without having done what was asked; each kind has an exit code of its own.
enum Failure: Error {
  /// The change is not possible (1).
  case change(ChangeFault)
  /// The plan file could not be used (2).
  case file(FileFault)
  /// The plan file is damaged, in several places (2).
  case damaged(String, [Damage])
  /// A document that is no plan (4), or that was not read because the office's own words cannot be used (6).
  case document(PlanReadFault, path: String)
  /// An export that cannot be read back (4).
  case export(ExportFault, path: String)
  /// A table that cannot be imported (4); a sentence for each thing that is wrong with it.
  case table([String])
  /// The terminal cannot be used (5).
  case terminal(TerminalFault)
  /// A theme that cannot be used (6); the loader's sentence.
  case theme(String)
  /// Standard output that could not be written (7).
  case output(StandardOutput.Fault)
  /// An argument that names nothing there is (64); the sentence.
  case argument(String)
  /// Nobody agreed (1); the sentence.
  case declined(String)

  /// Runs a command; a failure is told in one sentence on standard error and ends the program with its code.
  static func reporting(_ words: Words, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let fault as StoreFault {
      throw end(Failure(fault), words)
    } catch let fault as FileFault {
      throw end(.file(fault), words)
    } catch let fault as ChangeFault {
      throw end(.change(fault), words)
    } catch let fault as StandardOutput.Fault {
      throw end(.output(fault), words)
    } catch let failure as Failure {
      throw end(failure, words)
    }
  }

  /// Tells something on standard error, without ending the program.
  static func tell(_ sentence: String) { StandardError.say("cchc: \(sentence)") }

  private init(_ fault: StoreFault) {
    switch fault {
    case .file(let fault): self = .file(fault)
    case .change(let fault): self = .change(fault)
    }
  }

  /// Tells that the result did not come out; the code to end with.
  static func told(_ fault: StandardOutput.Fault, _ words: Words) -> ExitCode { end(.output(fault), words) }

  private static func end(_ failure: Failure, _ words: Words) -> ExitCode {
    failure.lines(words).forEach { tell($0) }
    return ExitCode(failure.code)
  }

  private var code: Int32 {
    switch self {
    case .document(.words, _): 6
    case .change, .declined: 1
    case .file, .damaged: 2
    case .document, .export, .table: 4
    case .terminal: 5
    case .theme: 6
    case .output: 7
    case .argument: 64
    }
  }

  private func lines(_ words: Words) -> [String] {
    switch self {
    case .table(let sentences): sentences
    case .damaged(_, let damage): [sentence(words)] + damage.map { "  " + words.care.damage($0) }
    default: [sentence(words)]
    }
  }

  private func sentence(_ words: Words) -> String {
    switch self {
    case .change(let fault): words.faults.change(fault)
    case .file(let fault): words.faults.file(fault)
    case .damaged(let path, let damage): words.care.isDamaged(path, damage.count)
    case .document(let fault, let path): words.faults.planRead(fault, path: path)
    case .export(let fault, let path): words.exports.fault(fault, path: path)
    case .table(let sentences): sentences.joined(separator: " ")
    case .theme(let detail): words.commandLine.badTheme(detail)
    case .output(let fault): words.output.refused(fault.number)
    case .argument(let sentence), .declined(let sentence): sentence
    case .terminal(let fault):
      switch fault {
      case .notATerminal: words.commandLine.notATerminal
      case .dumb: words.commandLine.dumbTerminal
      case .unknownTerminal(let term): words.commandLine.unknownTerminal(term)
      case .noUTF8: words.commandLine.noUTF8
      case .system(let number): words.commandLine.terminalRefused(String(cString: strerror(number)))
      }
    }
  }
}
