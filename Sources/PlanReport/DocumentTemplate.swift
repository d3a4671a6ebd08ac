import Mustache

/// The text of a kind of document, as an office writes it: a plain file with a head of settings, a line of dashes, and
/// the body, with `{{names}}` for what the plan says. README tells how one is written.
public struct DocumentTemplate: Sendable {
  /// What the file says of itself above the line of dashes; texts may have tags.
  struct Head: Sendable {
    var kind = ""
    var symbol = ""
    var abstract = ""
    var annexReference = ""
    var recipients: [String] = []
    var signature: [String] = []
  }

  /// Of what kind of document.
  public let kind: ReportKind
  /// The whole text.
  public let text: String
  /// The file; `nil` for a template that is part of the program.
  public let file: String?
  let head: Head
  let body: String
  let bodyLine: Int

  /// Reads a template.
  ///
  /// - Throws: the first fault, with its line.
  public init(_ text: String, kind: ReportKind, file: String? = nil) throws(TemplateFault) {
    self.kind = kind
    self.file = file
    self.text = text
    let lines = text.normalized.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    guard let rule = lines.firstIndex(where: { $0.trimmed.count >= 3 && $0.trimmed.allSatisfy { $0 == "-" } }) else {
      throw TemplateFault(file: file, line: lines.count, problem: .noRule)
    }
    do throws(TemplateFault) { head = try Self.head(Self.withoutComments(lines[..<rule])) } catch {
      throw error.in(file)
    }
    body = lines[(rule + 1)...].joined(separator: "\n")
    bodyLine = rule + 2
  }

  /// The lines without their comments, which may go over several.
  private static func withoutComments(_ lines: ArraySlice<String>) -> [String] {
    var isComment = false
    return lines.map { line in
      var rest = line[...]
      var kept = ""
      while !rest.isEmpty {
        guard let mark = rest.firstRange(of: isComment ? "}}" : "{{!") else { break }
        if !isComment { kept += rest[..<mark.lowerBound] }
        isComment.toggle()
        rest = rest[mark.upperBound...]
      }
      return isComment ? kept : kept + rest
    }
  }

  private static func head(_ lines: [String]) throws(TemplateFault) -> Head {
    var head = Head()
    for (place, line) in lines.enumerated() where !line.trimmed.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      let value = parts.count == 2 ? parts[1] : ""
      switch parts[0].folded {
      case "loai", "kind": head.kind = value
      case "ky hieu", "symbol": head.symbol = value
      case "trich yeu", "abstract": head.abstract = value
      case "kem theo", "annex": head.annexReference = value
      case "noi nhan", "to": head.recipients.append(value)
      case "chu ky", "signature": head.signature.append(value)
      default: throw TemplateFault(file: nil, line: place + 1, problem: .unknownSetting(parts[0]))
      }
    }
    return head
  }

  /// Fills the template.
  ///
  /// - Parameters:
  ///   - fields: what its tags stand for.
  ///   - inserts: what its lines `[[name]]` stand for.
  /// - Throws: what the template engine finds fault with.
  func filled(_ fields: TemplateFields, inserts: [String: [Document.Block]]) throws(TemplateFault) -> Document {
    let values = fields.rendered
    var document = Document(
      kind: try filled(head.kind, values, line: 1), abstract: try filled(head.abstract, values, line: 1),
      recipients: try texts(head.recipients, values), signature: try texts(head.signature, values))
    let reference = try filled(head.annexReference, values, line: 1)
    var reader = TemplateLines(inserts: inserts, annexReference: reference)
    for line in try markup(body, values, line: bodyLine).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      reader.take(line)
    }
    (document.blocks, document.annexes) = reader.finished()
    return document
  }

  /// The lines filled; one that its tags leave empty is none.
  private func texts(_ lines: [String], _ values: [String: Any]) throws(TemplateFault) -> [String] {
    var texts: [String] = []
    for line in lines {
      let text = try filled(line, values, line: 1)
      if !text.isEmpty { texts.append(text) }
    }
    return texts
  }

  private func filled(_ text: String, _ values: [String: Any], line: Int) throws(TemplateFault) -> String {
    TemplateText.unmarked(try markup(text, values, line: line)).trimmed
  }

  private func markup(_ text: String, _ values: [String: Any], line: Int) throws(TemplateFault) -> String {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text).render(values)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateFault(file: file, line: line + error.context.lineNumber - 1, problem: .syntax)
    } catch {
      throw TemplateFault(file: file, line: line, problem: .syntax)
    }
  }
}

/// What is wrong with a template, and where.
public struct TemplateFault: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Problem: Equatable, Sendable {
    /// The line of dashes between settings and body is missing.
    case noRule
    /// A setting that nobody knows.
    case unknownSetting(String)
    /// A tag that is not finished, or not as tags are written.
    case syntax
    /// A part that is opened and never closed.
    case unclosed(String)
    /// A closing tag without its opening one.
    case unopened(String)
    /// A name that documents of this kind do not have.
    case unknownName(String)
    /// A `[[name]]` that documents of this kind do not have.
    case unknownInsert(String)
    /// The file cannot be read, or is not UTF-8.
    case unreadable
  }

  /// The file; `nil` for a template of the program.
  public var file: String?
  /// From 1.
  public var line: Int
  /// What is wrong.
  public var problem: Problem

  /// A fault.
  public init(file: String?, line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// The same fault in that file.
  func `in`(_ file: String?) -> TemplateFault { TemplateFault(file: file, line: line, problem: problem) }
}
