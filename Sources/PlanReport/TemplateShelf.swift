import Foundation
import PlanWords

/// Where templates come from: the office's own in a folder, `KIND.txt` each, else those of the program.
public struct TemplateShelf: Sendable {
  /// The folder; it need not be there.
  public let folder: String

  /// The shelf of a folder.
  public init(folder: String) { self.folder = folder }

  /// The office's own file for a kind, whether it is there or not. Texts in English have a name of their own.
  public func path(of kind: ReportKind, _ language: Language = .vietnamese) -> String {
    let suffix = language == .english && kind.hasEnglish ? "-en" : ""
    return (folder as NSString).appendingPathComponent("\(kind.rawValue)\(suffix).txt")
  }

  /// Whether the office has a text of its own.
  public func hasOwn(_ kind: ReportKind, _ language: Language = .vietnamese) -> Bool {
    FileManager.default.fileExists(atPath: path(of: kind, language))
  }

  /// The office's own template as far as it can be used, and everything that is wrong with it; `nil` stands for the one
  /// of the program.
  public func own(
    _ kind: ReportKind, _ language: Language = .vietnamese
  ) -> (template: DocumentTemplate?, faults: [TemplateFault]) {
    guard hasOwn(kind, language) else { return (nil, []) }
    return Self.read(path(of: kind, language), as: kind)
  }

  /// A template in a file, and everything that is wrong with it.
  public static func read(_ path: String, as kind: ReportKind) -> (template: DocumentTemplate?, faults: [TemplateFault])
  {
    guard let data = FileManager.default.contents(atPath: path), data.count <= 1 << 20,
      let text = String(data: data, encoding: .utf8)
    else { return (nil, [TemplateFault(file: path, line: 1, problem: .unreadable)]) }
    do throws(TemplateFault) {
      let template = try DocumentTemplate(text, kind: kind, file: path)
      let faults = template.faults
      return (faults.contains { $0.problem.isFatal } ? nil : template, faults)
    } catch { return (nil, [error]) }
  }
}

extension TemplateShelf {
  /// Every template there is: each kind, in English too where it has a text of its own.
  public static let all: [(kind: ReportKind, language: Language)] = ReportKind.allCases.flatMap { kind in
    kind.hasEnglish ? [(kind, Language.vietnamese), (kind, .english)] : [(kind, .vietnamese)]
  }
}

extension ReportKind {
  /// Whether the program has its text in English, too.
  public var hasEnglish: Bool { self == .minutes || self == .assignments }
}

extension TemplateFault.Problem {
  /// Whether no document can be made of the template; names that nothing is known of only leave a gap.
  var isFatal: Bool {
    switch self {
    case .unknownName, .unknownInsert: false
    case .noRule, .unknownSetting, .syntax, .unclosed, .unopened, .unreadable: true
    }
  }
}
