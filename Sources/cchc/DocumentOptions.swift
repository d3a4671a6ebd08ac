import ArgumentParser
import Foundation
import PlanModel
import PlanReport
import PlanStore
import PlanWords

extension DocumentFormat: ExpressibleByArgument {}

/// Where a document goes, and in which form.
struct DocumentOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Help.reports.format)) var format: DocumentFormat?
  @Option(name: .shortAndLong, help: ArgumentHelp(Help.reports.output), completion: .file()) var output: String?
  @Flag(help: ArgumentHelp(Help.reports.force)) var force = false
  @Option(help: ArgumentHelp(Help.reports.separator)) var separator = ";"
  @Flag(help: ArgumentHelp(Help.reports.bom)) var bom = false

  /// The form asked for, or that of the file's ending.
  var form: DocumentFormat {
    format ?? output.flatMap { DocumentFormat(ending: ($0 as NSString).pathExtension) } ?? .text
  }

  private var goesToStandardOutput: Bool { output == nil || output == "-" }

  /// Refuses what cannot be done before anything is made.
  func check(_ words: Words) throws {
    guard goesToStandardOutput, !form.isText, isatty(1) == 1 else { return }
    throw Failure.argument(words.reports.needsFile(form.rawValue))
  }

  /// The document in its form.
  func bytes(of document: Document, _ words: Words) throws -> [UInt8] {
    guard let separator = separator.first, separator == ";" || separator == ",", self.separator.count == 1 else {
      throw Failure.argument(words.reports.badSeparator)
    }
    do throws(DocumentFault) {
      return try document.bytes(as: form, separator: separator, hasMark: bom)
    } catch {
      let sentence = words.reports.sentence(error)
      throw error == .noTable ? Failure.argument(sentence) : Failure.declined(sentence)
    }
  }

  /// The document as text: Markdown where that is asked for.
  func text(of document: Document) -> String {
    form == .md ? MarkdownRenderer().render(document) : TextRenderer().render(document)
  }

  /// Writes a document in its form.
  func put(_ document: Document, _ words: Words) throws {
    try check(words)
    try put(try bytes(of: document, words), words)
  }

  /// Writes a text.
  func put(_ text: String, _ words: Words) throws { try put(Array(text.utf8), words) }

  /// Prints bytes, or writes them to the file named: whole or not at all, never over another one unless told so.
  private func put(_ bytes: [UInt8], _ words: Words) throws {
    guard let output, !goesToStandardOutput else { return try StandardOutput.write(bytes) }
    do throws(FileFault) {
      try DocumentFile.write(bytes, to: output, replacing: force)
    } catch {
      throw Self.failure(error, writing: output, force: force, words)
    }
    Failure.tell(words.briefingCommands.written(output))
  }

  /// Why a document was not written.
  static func failure(_ fault: FileFault, writing output: String, force: Bool, _ words: Words) -> Failure {
    let texts = words.briefingCommands
    switch fault {
    case .exists: return .declined(force ? texts.meetings.noDocument(output) : texts.exists(output))
    case .missing: return .declined(texts.meetings.noFolder(output))
    default: return .declined(words.faults.file(fault))
    }
  }
}
