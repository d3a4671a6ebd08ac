import Foundation

/// The medians that the harness left, and the ratios of them that README.md shows.
struct Table {
  private var medians: [String: Double] = [:]
  private static let sizes = [100, 1_000, 10_000, 100_000]

  /// Reads the percentiles in a folder, one file for each benchmark and metric:
  /// `….Figures.NAME-SIZE.METRIC.histogram.percentiles.tsv`.
  init(folder: String) throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".percentiles.tsv") {
      let parts = file.split(separator: ".")
      guard parts.count >= 6 else { continue }
      let lines = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).split(separator: "\n")
      let median = lines.first { $0.hasPrefix("50\t") }.flatMap { Double($0.dropFirst(3)) }
      medians["\(parts[parts.count - 5]).\(parts[parts.count - 4])"] = median
    }
  }

  var markdown: String {
    let rows = [
      row("open and load, × an empty plan", "") { ratio("open-\($0).open", "open-0.open") },
      row("first frame, × that of an empty plan", "< 3 at 10 000") { ratio("program-\($0).frame", "program-0.frame") },
      row("first frame, ms", "") { scaled("program-\($0).frame", 1e-6) },
      row("key → frame, × that at 100", "1") { ratio("board-\($0).key", "board-100.key") },
      row("key → frame, ms", "") { scaled("board-\($0).key", 1e-6) },
      row("search keystroke → frame, ms", "") { scaled("board-\($0).search", 1e-6) },
      row("durable edit, × the same rows in raw SQLite", "≤ 1.3") { ratio("edit-\($0).store", "edit-\($0).raw") },
      row("1000 waiting keys, × 1000 single frames", "< 1") { size in
        ratio("program-\(size).keys1000", "program-\(size).key").map { $0 / 1000 }
      },
      row("bytes to the terminal per key", "") { scaled("program-\($0).bytes", 1) },
      row("memory when idle, MiB", "< 24 on the first plan") { scaled("program-\($0).memory", 1 / 1024) },
      row("memory at most, after keys and a search, MiB", "") { scaled("program-\($0).peak", 1 / 1024) },
    ]
    let heads = Self.sizes.map { "\($0)" }.joined(separator: " | ")
    return """
      | assignments | \(heads) | goal |
      | --- | \(Self.sizes.map { _ in "---:" }.joined(separator: " | ")) | --- |
      \(rows.joined(separator: "\n"))

      | the whole scorecard | a department | a province |
      | --- | ---: | ---: |
      \(provinceRows.joined(separator: "\n"))

      A department has 100 assignments and 120 leaves of one year; a province 100 000 assignments of 200 units and
      25 × 120 leaves of six years.

      10 MB of plan text are read in \(text(scaled("import-10.read", 1e-9))) s (goal: under 2 s), \
      \(text(ratio("import-10.read", "import-1.read"))) times as long as 1 MB. Once they are read, their review (Ctrl-O) is \
      on the screen after \(text(scaled("review-10.review", 1e-6))) ms, and a key takes \
      \(text(scaled("review-10.reviewKey", 1e-6))) ms there (\(text(scaled("review-1.reviewKey", 1e-6))) ms with 1 MB).
      """
  }

  private var provinceRows: [String] {
    [
      ("open and load, ms", "open"), ("key → frame, ms", "key"), ("search keystroke → frame, ms", "search"),
      ("forecast opened → frame, ms", "forecast"), ("a score edited while the forecast shows → frame, ms", "edit"),
    ].map { name, metric in
      "| \(name) | \(text(scaled("province-1.\(metric)", 1e-6))) | \(text(scaled("province-25.\(metric)", 1e-6))) |"
    }
  }

  private func row(_ name: String, _ goal: String, _ value: (Int) -> Double?) -> String {
    "| \(name) | \(Self.sizes.map { text(value($0)) }.joined(separator: " | ")) | \(goal) |"
  }

  private func scaled(_ name: String, _ factor: Double) -> Double? { medians[name].map { $0 * factor } }

  private func ratio(_ name: String, _ base: String) -> Double? {
    guard let value = medians[name], let base = medians[base], base > 0 else { return nil }
    return value / base
  }

  /// About three digits; a dash for what was not measured.
  private func text(_ value: Double?) -> String {
    guard let value else { return "–" }
    return String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
  }
}
