extension DocumentTemplate {
  /// Everything that is wrong with a template: tags that are not finished, closed or known, and unknown tables.
  public var faults: [TemplateFault] {
    var checker = TemplateChecker(template: self)
    return checker.faults()
  }
}

private struct TemplateChecker {
  let template: DocumentTemplate
  private var found: [TemplateFault] = []

  init(template: DocumentTemplate) { self.template = template }

  mutating func faults() -> [TemplateFault] {
    let lines = template.text.normalized.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let tags = TemplateTags(lines.joined(separator: "\n"), firstLine: 1)
    if let line = tags.unfinished { add(line, .syntax) }
    checkNesting(tags.tags)
    if found.isEmpty { checkNames(tags.tags) }
    for (place, line) in lines.enumerated() {
      if let name = TemplateLines.insert(String(line).trimmed), !template.kind.inserts.contains(name) {
        add(place + 1, .unknownInsert(name))
      }
    }
    if found.isEmpty { engineFault().map { found.append($0) } }
    return found.sorted { $0.line < $1.line }
  }

  private mutating func add(_ line: Int, _ problem: TemplateFault.Problem) {
    found.append(TemplateFault(file: template.file, line: line, problem: problem))
  }

  private mutating func checkNesting(_ tags: [TemplateTag]) {
    var open: [TemplateTag] = []
    for tag in tags {
      switch tag.kind {
      case .value: break
      case .open, .openInverted: open.append(tag)
      case .close:
        guard let last = open.last, last.name == tag.name else {
          add(tag.line, .unopened(tag.name))
          return
        }
        open.removeLast()
      }
    }
    for tag in open { add(tag.line, .unclosed(tag.name)) }
  }

  /// A name is known where it stands, or in a part around it.
  private mutating func checkNames(_ tags: [TemplateTag]) {
    var scopes = [template.kind.names]
    for tag in tags {
      if tag.kind == .close {
        scopes.removeLast()
        continue
      }
      let known = scopes.last { $0.parts[tag.name] != nil }
      if known == nil { add(tag.line, .unknownName(tag.name)) }
      if tag.kind != .value {
        scopes.append(tag.kind == .open ? known?.parts[tag.name] ?? TemplateNames() : TemplateNames())
      }
    }
  }

  private func engineFault() -> TemplateFault? {
    do throws(TemplateFault) {
      _ = try template.filled(TemplateFields(), inserts: [:])
      return nil
    } catch { return error }
  }
}
