import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

extension Help {
  /// The help of exports.
  static let exports = words.exports
}

/// The form of an export of the whole file.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  /// JSON by the schema that `--schema` prints.
  case json
}

/// `cchc export`: everything that a plan file holds, as one text.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: Help.exports.export)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Option(help: ArgumentHelp(Help.exports.format)) var format = ExportFormat.json
  @Option(name: .shortAndLong, help: ArgumentHelp(Help.exports.output), completion: .file()) var output: String?
  @Flag(help: ArgumentHelp(Help.exports.force)) var force = false
  @Flag(help: ArgumentHelp(Help.exports.schema)) var schema = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }
  private var target: String? { output == "-" ? nil : output }

  func run() throws {
    try Failure.reporting(words) {
      if schema {
        try write { put throws(FileFault) in try put(Array(PlanExport.schema.utf8)) }
      } else {
        let store = try PlanStore.open(file.path(path), access: .readOnly)
        try write(rightsOf: store.path) { put throws(FileFault) in try store.export(put) }
      }
    }
  }

  /// Writes what the body puts: to the file named, whole or not at all, or to standard output.
  private func write(
    rightsOf source: String? = nil, _ body: (_ put: @escaping Put) throws(FileFault) -> Void
  ) throws {
    guard let target else { return try Self.print(body) }
    // A fault of the plan file is told of that file, one of the target as other documents tell it.
    var fault: FileFault?
    do throws(FileFault) {
      try DocumentFile.write(to: target, replacing: force, rightsOf: source) { put throws(FileFault) in
        var isTarget = false
        do throws(FileFault) {
          try body { piece throws(FileFault) in
            isTarget = true
            try put(piece)
            isTarget = false
          }
        } catch {
          if !isTarget { fault = error }
          throw error
        }
      }
    } catch {
      if let fault { throw fault }
      throw DocumentOptions.failure(error, writing: target, force: force, words)
    }
    Failure.tell(words.briefingCommands.written(target))
  }

  private typealias Put = (_ piece: [UInt8]) throws(FileFault) -> Void

  private static func print(_ body: (_ put: @escaping Put) throws(FileFault) -> Void) throws {
    var output: StandardOutput.Fault?
    do throws(FileFault) {
      try body { piece throws(FileFault) in
        do throws(StandardOutput.Fault) {
          try StandardOutput.write(Array(JSONText.escaped(String(decoding: piece, as: UTF8.self)).utf8))
        } catch {
          output = error
          throw .failed(path: "-", detail: "")
        }
      }
    } catch {
      if let output { throw output }
      throw error
    }
  }
}
