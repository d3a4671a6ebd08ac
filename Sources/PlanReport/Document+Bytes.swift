import OfficeFiles
import PlanWords

/// Why a document cannot take a form.
public enum DocumentFault: Error, Equatable, Sendable {
  /// CSV is made of tables, and it has none.
  case noTable
  /// A workbook needs libxlsxwriter, which is not installed.
  case noLibrary
  /// The temporary file of a workbook could not be written.
  case notWritten
  /// It could not be put into JSON.
  case notEncoded
}

extension Document {
  /// The document in a form, as it is written to a file.
  ///
  /// - Parameters:
  ///   - separator: what stands between cells of CSV.
  ///   - hasMark: whether CSV begins with the UTF-8 mark that Excel looks for.
  public func bytes(
    as format: DocumentFormat, separator: Character = ";", hasMark: Bool = false
  ) throws(DocumentFault) -> [UInt8] {
    switch format {
    case .text: return Array(TextRenderer().render(self).utf8)
    case .md: return Array(MarkdownRenderer().render(self).utf8)
    case .html: return Array(HTMLRenderer().render(self).utf8)
    case .docx: return DocxRenderer().render(self)
    case .xlsx:
      do throws(XlsxWriter.Fault) { return try XlsxRenderer().render(self) } catch {
        throw error == .noLibrary ? .noLibrary : .notWritten
      }
    case .csv:
      guard let text = CsvRenderer(separator: separator, hasMark: hasMark).render(self) else { throw .noTable }
      return Array(text.utf8)
    case .json:
      do { return Array(try JSONRenderer().render(self).utf8) } catch { throw .notEncoded }
    }
  }
}

extension ReportCommandWords {
  /// Why a document cannot take a form, in one sentence.
  public func sentence(_ fault: DocumentFault) -> String {
    switch fault {
    case .noTable: noTable
    case .noLibrary: noXlsxLibrary
    case .notWritten, .notEncoded: notWritten
    }
  }

  /// What a kind of document is called.
  public func name(of kind: ReportKind) -> String { name(of: kind.name) }

  /// A slip in a template in one sentence.
  public func sentence(_ fault: TemplateFault) -> String {
    let problem =
      switch fault.problem {
      case .noRule: noRule
      case .syntax: syntax
      case .unreadable: unreadable
      case .unknownSetting(let name): unknownSetting(name)
      case .unclosed(let name): unclosed(name)
      case .unopened(let name): unopened(name)
      case .unknownName(let name): unknownName(name)
      case .unknownInsert(let name): unknownInsert(name)
      }
    return self.fault(fault.file ?? builtIn, fault.line, problem)
  }
}

extension ReportKind {
  /// The kind by its name in words.
  public init(_ name: ReportCommandWords.ReportName) {
    self =
      switch name {
      case .periodic: .periodic
      case .minutes: .minutes
      case .assignments: .assignments
      case .plan: .plan
      case .tracking: .tracking
      case .selfScoring: .selfScoring
      case .scorecard: .scorecard
      }
  }

  /// Its name in words.
  public var name: ReportCommandWords.ReportName {
    switch self {
    case .periodic: .periodic
    case .minutes: .minutes
    case .assignments: .assignments
    case .plan: .plan
    case .tracking: .tracking
    case .selfScoring: .selfScoring
    case .scorecard: .scorecard
    }
  }
}
