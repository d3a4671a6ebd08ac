import Foundation

/// One run of all benchmarks, with a folder for its plan files and results.
struct Run {
  struct Failure: Error {
    var command: String
  }

  let folder: String
  private let package: String
  private let root: String

  init() throws {
    package =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    root = URL(fileURLWithPath: package).deletingLastPathComponent().deletingLastPathComponent().path
    folder = "\(NSTemporaryDirectory())/cchc-figures-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() {
    do { try FileManager.default.removeItem(atPath: folder) } catch { print("\(folder): \(error)") }
  }

  /// The release build with the static standard library, as users get it.
  func buildProgram() throws {
    try swift(
      ["build", "--package-path", root, "-c", "release", "--static-swift-stdlib", "--product", "cchc"] + staticBuild)
  }

  func benchmark() throws {
    try swift([
      "package", "--package-path", package, "--allow-writing-to-directory", folder, "benchmark", "--target", "Figures",
      "--format", "histogramPercentiles", "--path", folder, "--no-progress",
    ])
  }

  /// The program that was built.
  var program: String { "\(root)/.build-static/release/cchc" }

  private var staticBuild: [String] { ["--scratch-path", "\(root)/.build-static"] }

  private func swift(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swift"] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging([
      "CCHC_FIGURES": folder, "CCHC_PROGRAM": program,
    ]) { $1 }
    process.standardOutput = FileHandle.standardError
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(command: "swift \(arguments.joined(separator: " "))") }
  }
}
