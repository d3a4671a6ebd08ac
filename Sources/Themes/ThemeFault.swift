/// What is wrong with a theme. Nothing is guessed: a theme is right in every key, or refused.
public struct ThemeFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was asked for.
  public let file: String
  /// Where in it, counted from 1, when that is known.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// The ways a theme can be wrong. A key is given with the tables it stands in: `roles.overdue.fg`.
  public enum Problem: Hashable, Sendable {
    /// There is no theme of this name; those are.
    case notFound(known: [String])
    /// The file cannot be read; the system's reason.
    case unreadable(reason: String)
    /// It is no TOML; the parser's reason.
    case syntax(reason: String)
    /// A key that means nothing.
    case unknownKey(String)
    /// A role that does not exist.
    case unknownRole(String)
    /// A colour that is neither `#rrggbb`, nor a number from 0 to 255, nor `default`, nor named under `colors`.
    case unknownColor(key: String, value: String)
    /// A value of the wrong kind; what belongs there.
    case wrongKind(key: String, wanted: String)
    /// A key without which a theme is not whole.
    case missing(key: String)
    /// It inherits from a theme that does not come with the program; those do.
    case unknownParent(String, known: [String])
  }

  /// One line in English, for example `dark.toml:12: roles.overdue.fg: no colour is called "redd"`.
  public var description: String {
    let place = line.map { ":\($0)" } ?? ""
    return "\(file)\(place): \(problem.sentence)"
  }
}

extension ThemeFault.Problem {
  /// What is wrong, in English.
  fileprivate var sentence: String {
    switch self {
    case .notFound(let known): "no such theme; there are \(known.joined(separator: ", "))"
    case .unreadable(let reason), .syntax(let reason): reason
    case .unknownKey(let key): "\(key): unknown key"
    case .unknownRole(let role): "roles.\(role): no such role"
    case .unknownColor(let key, let value): "\(key): no colour is called \"\(value)\""
    case .wrongKind(let key, let wanted): "\(key): must be \(wanted)"
    case .missing(let key): "\(key): is missing"
    case .unknownParent(let name, let known):
      "inherits: \"\(name)\" is none of \(known.joined(separator: ", "))"
    }
  }
}
