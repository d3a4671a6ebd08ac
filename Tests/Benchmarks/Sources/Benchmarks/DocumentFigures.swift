import Foundation

/// The program on documents and exports: how long it takes, and how much memory.
struct DocumentFigures {
  /// A line of the table.
  private struct Row {
    var name: String
    var goal: String
    var tenth: Child
    var full: Child
    /// What it is compared with, where the goal is a ratio.
    var base: Child?
  }

  private let program: String
  private let folder: String
  private let files: DocumentFiles
  private let times = 7

  init(program: String, folder: String) {
    (self.program, self.folder) = (program, folder)
    files = DocumentFiles(folder: folder)
  }

  /// The table for README.md.
  var markdown: String {
    get throws {
      let rows = try [
        written("docx", "plan", files.plan, "a DOCX of 300 pages written", "< 2 s, 150 MiB"), docx(), pdf(),
        written("xlsx", "scorecard", files.scorecard, "an XLSX of 20 000 rows written", "< 1 s"), xlsx(), exported(),
        imported(),
      ]
      let lines = rows.map { row in
        let time = row.base.map { "\(text(row.full.seconds)) (\(text(row.full.seconds / $0.seconds)) × pdftotext)" }
        return "| \(row.name) | \(time ?? text(row.full.seconds)) | \(text(row.full.seconds / row.tenth.seconds)) | "
          + "\(text(row.full.peakMebibytes)) | \(row.goal) |"
      }
      return """
        | the program from start to end | s | × a tenth of it | MiB at most | goal |
        | --- | ---: | ---: | ---: | --- |
        \(lines.joined(separator: "\n"))
        """
    }
  }

  private func output(_ size: DocumentFiles.Size, _ ending: String) -> String { "\(folder)/out-\(size).\(ending)" }

  private func row(
    _ name: String, _ goal: String, comparedWith base: [String]? = nil, _ words: (DocumentFiles.Size) -> [String],
    before: (DocumentFiles.Size) throws -> Void = { _ in }
  ) throws -> Row {
    let sizes = DocumentFiles.Size.allCases
    let programs = sizes.map { [program] + words($0) } + (base.map { [$0] } ?? [])
    let runs = try Child.best(of: programs, times: times) { if $0 < sizes.count { try before(sizes[$0]) } }
    return Row(name: name, goal: goal, tenth: runs[0], full: runs[1], base: base == nil ? nil : runs[2])
  }

  private func written(
    _ format: String, _ kind: String, _ source: (DocumentFiles.Size) -> String, _ name: String, _ goal: String
  ) throws -> Row {
    try row(name, goal) { size in
      ["report", kind, "--file", source(size), "--format", format, "-o", output(size, format), "--force"]
    }
  }

  private func docx() throws -> Row {
    try row("a DOCX of 300 pages read", "< 2 s, 150 MiB") { ["import", output($0, "docx"), "--dry-run"] + nowhere }
  }

  private func pdf() throws -> Row {
    let alone = ["pdftotext", files.pdf(.full), "/dev/null"]
    return try row("a PDF of 300 pages read", "< 2 × pdftotext alone", comparedWith: alone) {
      ["import", files.pdf($0), "--dry-run"] + nowhere
    }
  }

  private func xlsx() throws -> Row {
    try row("an XLSX of 20 000 rows read", "< 1 s") {
      ["scores", "import", output($0, "xlsx"), "--year", "2024", "--dry-run"] + nowhere
    }
  }

  private func exported() throws -> Row {
    try row("100 000 assignments exported as JSON", "linear") {
      ["export", files.work($0), "-o", output($0, "json"), "--force"]
    }
  }

  private func imported() throws -> Row {
    try row("the same imported", "linear, 200 MiB") { size in
      ["import", output(size, "json"), "--into", output(size, "cchc")]
    } before: { size in
      unlink(output(size, "cchc"))
    }
  }

  /// A file that is not there.
  private var nowhere: [String] { ["--into", "\(folder)/nowhere.cchc"] }

  /// About three digits.
  private func text(_ value: Double) -> String {
    String(format: value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value)
  }
}
