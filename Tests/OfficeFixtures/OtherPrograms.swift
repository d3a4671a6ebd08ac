import Foundation

/// Programs of others that look at what was written; tests that need one run where it is installed.
public enum OtherPrograms {
  /// Whether LibreOffice is there.
  public static var hasOffice: Bool { path(of: "soffice") != nil }
  /// The browser; `nil` where there is none.
  public static var browser: String? { path(of: "chromium") ?? path(of: "google-chrome") }

  private static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What LibreOffice makes of files.
  ///
  /// - Parameters:
  ///   - files: the bytes by name.
  ///   - filter: what it is told to convert to: `pdf`.
  /// - Returns: the bytes of every file that it made, by name.
  public static func converted(_ files: [String: [UInt8]], to filter: String) throws -> [String: [UInt8]] {
    let folder = try Folder()
    for (name, bytes) in files { try Data(bytes).write(to: folder.url.appendingPathComponent("in/\(name)")) }
    try run(
      "soffice",
      [
        "--headless", "--norestore", "-env:UserInstallation=file://\(folder.url.path)/profile", "--convert-to", filter,
        "--outdir", "\(folder.url.path)/out",
      ] + files.keys.sorted().map { "\(folder.url.path)/in/\($0)" })
    return try folder.made
  }

  /// The text of each page of a PDF file, laid out.
  public static func pages(of pdf: [UInt8]) throws -> [String] {
    let folder = try Folder()
    try Data(pdf).write(to: folder.url.appendingPathComponent("in/in.pdf"))
    try run("pdftotext", ["-layout", "\(folder.url.path)/in/in.pdf", "\(folder.url.path)/out/out.txt"])
    let text = String(decoding: try folder.made["out.txt"] ?? [], as: UTF8.self)
    return text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Runs the browser without a window; `PAGE` in the arguments is the address of the page, `OUT` a folder for what it
  /// makes.
  ///
  /// - Returns: what it printed, and the bytes of every file that it made, by name.
  public static func browsed(_ page: String, _ arguments: [String]) throws -> (text: String, made: [String: [UInt8]]) {
    let folder = try Folder()
    try Data(page.utf8).write(to: folder.url.appendingPathComponent("in/page.html"))
    let all = ["--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.url.path)/profile"] + arguments
    let text = try run(
      browser ?? "chromium",
      all.map {
        $0.replacingOccurrences(of: "PAGE", with: "file://\(folder.url.path)/in/page.html")
          .replacingOccurrences(of: "OUT", with: "\(folder.url.path)/out")
      })
    return (text, try folder.made)
  }

  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let folder = try Folder()
    // A file and not a pipe: what it leaves running could hold that open for ever.
    let said = folder.url.appendingPathComponent("said")
    try Data().write(to: said)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["--kill-after=5", "\(mostSeconds)", path(of: program) ?? program] + arguments
    process.standardOutput = try FileHandle(forWritingTo: said)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let hasNotEnded = [124, 137].contains(process.terminationStatus)
    guard !hasNotEnded else { throw Unended(program: program, arguments: arguments) }
    return String(decoding: try Data(contentsOf: said), as: UTF8.self)
  }

  /// So long a program may take, on a machine that does much else.
  private static let mostSeconds = 180

  /// A program that did not come to its end.
  private struct Unended: Error, CustomStringConvertible {
    var program: String
    var arguments: [String]
    var description: String { "not at its end after \(mostSeconds) s: \(program) \(arguments.joined(separator: " "))" }
  }

  /// A folder of its own, gone with the test.
  private final class Folder {
    let url: URL

    init() throws {
      url = URL(fileURLWithPath: NSTemporaryDirectory() + "cchc-made-\(UInt64.random(in: 0 ... .max))")
      for name in ["in", "out"] {
        try FileManager.default.createDirectory(at: url.appendingPathComponent(name), withIntermediateDirectories: true)
      }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var made: [String: [UInt8]] {
      get throws {
        let out = url.appendingPathComponent("out")
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: out.path) {
          files[name] = Array(try Data(contentsOf: out.appendingPathComponent(name)))
        }
        return files
      }
    }
  }
}
