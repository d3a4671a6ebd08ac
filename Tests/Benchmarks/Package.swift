// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the program does without a benchmark harness, and `swift run` in the root has one program.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "cchc", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .target(name: "GeneratedPlans", dependencies: [.product(name: "PlanLibrary", package: "cchc")]),
    .executableTarget(
      name: "Figures",
      dependencies: [
        "GeneratedPlans", .product(name: "PlanLibrary", package: "cchc"), .product(name: "Dashboard", package: "cchc"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Figures", plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    // A link: the makers of office files that the tests use.
    .target(name: "OfficeFixtures", dependencies: [.product(name: "Reading", package: "cchc")]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["GeneratedPlans", "OfficeFixtures", .product(name: "PlanLibrary", package: "cchc")]),
  ],
  swiftLanguageModes: [.v6]
)
