// swift-tools-version: 6.2
import PackageDescription

// A package of its own: what it makes links only with `--sanitize=fuzzer`. `.ci/fuzz` builds and runs it.
let package = Package(
  name: "Fuzzers",
  dependencies: [.package(name: "cchc", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "Reading", package: "cchc"), .product(name: "PlanLibrary", package: "cchc"),
      ],
      // The fuzzer brings the beginning of the program.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
