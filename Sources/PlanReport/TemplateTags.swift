/// A tag of a template: what stands between `{{` and `}}`, and in which line.
struct TemplateTag: Equatable {
  /// What a tag does.
  enum Kind: Equatable {
    /// Puts a value in.
    case value
    /// Opens a part that is repeated or left out.
    case open
    /// Opens a part that stands where the value is empty.
    case openInverted
    /// Closes a part.
    case close
  }

  var kind: Kind
  var name: String
  /// From 1.
  var line: Int
}

/// The tags of a template in their order; comments are no tags.
struct TemplateTags {
  private(set) var tags: [TemplateTag] = []
  /// The line of a tag that is never closed by `}}`.
  private(set) var unfinished: Int?

  /// Reads a text.
  ///
  /// - Parameter firstLine: the number of its first line in the file.
  init(_ text: String, firstLine: Int) {
    var line = firstLine
    var rest = Substring(text)
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].count(where: \.isNewline)
      guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
        unfinished = line
        return
      }
      let inner = rest[start.upperBound..<end.lowerBound]
      if let tag = Self.tag(inner, line) { tags.append(tag) }
      line += inner.count(where: \.isNewline)
      rest = rest[end.upperBound...]
    }
  }

  private static func tag(_ inner: Substring, _ line: Int) -> TemplateTag? {
    let name = String(inner).trimmed
    switch name.first {
    case "!": return nil
    case "#": return TemplateTag(kind: .open, name: String(name.dropFirst()).trimmed, line: line)
    case "^": return TemplateTag(kind: .openInverted, name: String(name.dropFirst()).trimmed, line: line)
    case "/": return TemplateTag(kind: .close, name: String(name.dropFirst()).trimmed, line: line)
    default: return TemplateTag(kind: .value, name: name, line: line)
    }
  }
}

/// The names that templates of a kind may use, those of a repeated part below its own.
struct TemplateNames: Equatable {
  private(set) var parts: [String: TemplateNames] = [:]

  /// The names that a template uses.
  init(_ tags: [TemplateTag] = []) {
    var rest = tags[...]
    self.init(&rest)
  }

  private init(_ tags: inout ArraySlice<TemplateTag>) {
    while let tag = tags.popFirst() {
      switch tag.kind {
      case .close: return
      case .value: parts[tag.name, default: TemplateNames()].add(TemplateNames())
      case .open, .openInverted:
        let inner = TemplateNames(&tags)
        parts[tag.name, default: TemplateNames()].add(tag.kind == .open ? inner : TemplateNames())
        if tag.kind == .openInverted { add(inner) }
      }
    }
  }

  private mutating func add(_ others: TemplateNames) {
    for (name, names) in others.parts { parts[name, default: TemplateNames()].add(names) }
  }

  /// The names that comments declare: `{{! list.name: what it means }}`.
  init(declaredIn text: String) {
    for line in text.split(whereSeparator: \.isNewline) where line.hasPrefix("{{! ") {
      guard let path = line.dropFirst(4).split(separator: ":").first, !path.contains(" ") else { continue }
      declare(path.split(separator: "."))
    }
  }

  /// Entries of lists always have a number, `so`.
  private mutating func declare(_ path: [Substring]) {
    guard let first = path.first else { return }
    parts[String(first), default: TemplateNames()].declare(Array(path.dropFirst()))
    if path.count > 1 { parts[String(first)]?.parts["so"] = TemplateNames() }
  }

  /// These and others.
  func adding(_ others: TemplateNames) -> TemplateNames {
    var sum = self
    sum.add(others)
    return sum
  }

  /// The names of values, those of lists with their own.
  init(_ fields: TemplateFields) {
    for (name, value) in fields.values {
      parts[name] =
        if case .list(let entries) = value, let first = entries.first { TemplateNames(first) } else {
          TemplateNames()
        }
    }
  }
}
