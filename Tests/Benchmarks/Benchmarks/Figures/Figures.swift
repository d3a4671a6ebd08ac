import Benchmark

// Every benchmark measures its own moments, many in one iteration, and hands them to the harness in nanoseconds (bytes,
// kilobytes): what is measured together for a ratio is measured in turn, so that a busy machine slows both alike.
let benchmarks: @Sendable () -> Void = {
  for size in GeneratedFile.sizes {
    figure("open", size, ["open"]) { try StoreFigures.open(size, $0) }
    figure("edit", size, ["store", "raw"]) { try StoreFigures.edit(size, $0) }
    figure("board", size, ["frame", "key", "search"]) { try BoardFigures.measure(size, $0) }
    figure("program", size, ["frame", "key", "keys1000", "bytes", "memory", "peak"]) {
      try ProgramFigures.measure(size, $0)
    }
  }
  for agencies in ProvinceFigures.sizes {
    figure("province", agencies, ["open", "key", "search", "forecast", "edit"]) {
      try ProvinceFigures.measure(agencies, $0)
    }
  }
  for megabytes in [1, 10] {
    figure("import", megabytes, ["read"]) { try ImportFigures.read(megabytes, $0) }
    figure("review", megabytes, ["review", "reviewKey"]) { try ImportFigures.review(megabytes, $0) }
  }
}

/// What a benchmark hands its measurements to: by name, in its unit.
typealias Measurements = (_ name: String, _ value: Int) -> Void

private func figure(
  _ name: String, _ size: Int, _ metrics: [String], _ measure: @escaping @Sendable (Measurements) throws -> Void
) {
  let metrics = metrics.map { BenchmarkMetric.custom($0) }
  let units = Dictionary(uniqueKeysWithValues: metrics.map { ($0, BenchmarkUnits.count) })
  Benchmark(
    "\(name)-\(size)",
    configuration: .init(
      metrics: metrics, units: units, warmupIterations: 0, maxDuration: .seconds(600), maxIterations: 1)
  ) { benchmark in
    try measure { benchmark.measurement(.custom($0), $1) }
  }
}
