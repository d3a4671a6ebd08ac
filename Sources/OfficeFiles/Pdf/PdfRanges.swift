import Glibc

/// How the pages of a PDF are shared among processors.
struct PdfRanges {
  /// The options that name the pages of each share; one without any for a short file.
  private(set) var ranges = [""]

  /// A file with fewer bytes is read before its pages are counted.
  private static let shortFile = 200_000
  /// Fewer pages are not worth another program.
  private static let pagesEach = 25
  private static let mostShares = 4

  /// Counts the pages with the `pdfinfo` program of poppler. What is wrong with the file is told when it is read.
  init(of bytes: [UInt8], limits: OfficeLimits) throws(OfficeFault) {
    let processors = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    guard bytes.count >= Self.shortFile, processors > 1 else { return }
    var child = ChildProcess(command: "pdfinfo -", limits: limits)
    child.memory = PdfReader.memory
    let outcome = try child.run(bytes)
    guard outcome.status == 0, let pages = Self.pages(outcome.output) else { return }
    let shares = min(processors, Self.mostShares, pages / Self.pagesEach)
    guard shares > 1 else { return }
    ranges = (0..<shares).map { share in
      "-f \(pages * share / shares + 1) -l \(pages * (share + 1) / shares) "
    }
  }

  /// The number in the line `Pages: 300`.
  private static func pages(_ output: [UInt8]) -> Int? {
    for line in output.split(separator: 0x0A) where line.starts(with: "Pages:".utf8) {
      return Int(String(decoding: line.dropFirst(6), as: UTF8.self).filter { $0 != " " })
    }
    return nil
  }
}
