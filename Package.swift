// swift-tools-version: 6.2
import PackageDescription

// A target imports only from the levels above it, never a sibling; README.md has the picture.
let package = Package(
  name: "cchc",
  products: [
    .executable(name: "cchc", targets: ["cchc"]),
    // What reads bytes from outside, for the fuzzers and the benchmark.
    .library(name: "Reading", targets: ["PlanModel", "OfficeFiles", "PlanImport", "ScorecardImport", "Screen"]),
    .library(name: "PlanLibrary", targets: ["PlanModel", "PlanStore", "PlanImport"]),
    // Preloaded into the program by the tests, so that no target depends on it.
    .library(name: "FaultShim", type: .dynamic, targets: ["FaultShim"]),
    .library(name: "Dashboard", targets: ["Screen", "Themes", "DashboardCore", "DashboardView", "DashboardLoop"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // 0: values, no I/O
    .target(name: "PlanModel"),
    .target(name: "Screen"),
    .target(name: "VietnameseTyping"),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev", "zlib1g-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    // libxlsxwriter (libxlsxwriter-dev), loaded when it is needed.
    .target(name: "CXlsxWriter"),
    .target(name: "OfficeFiles", dependencies: ["CMinizip", "CExpat", "CXlsxWriter"]),
    // 1
    .target(name: "PlanWords", dependencies: ["PlanModel", "OfficeFiles"]),
    .target(name: "PlanStore", dependencies: ["PlanModel", "CSQLite"]),
    .target(name: "TextFiles", dependencies: ["PlanModel", "OfficeFiles", "VietnameseTyping"]),
    // `files` is a link to the themes folder at the top, where people look for them.
    .target(
      name: "Themes", dependencies: ["Screen", .product(name: "TOMLKit", package: "TOMLKit")],
      resources: [.embedInCode("files")]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTermGuard"),
    .target(name: "CursesTerminal", dependencies: ["Screen", "CNcurses", "CTermGuard"]),
    // 2
    .target(
      name: "PlanImport", dependencies: ["PlanModel", "OfficeFiles", "TextFiles"],
      resources: [.embedInCode("Lexicon/files")]),
    .target(name: "ScorecardImport", dependencies: ["PlanModel", "OfficeFiles", "TextFiles"]),
    .target(name: "DashboardCore", dependencies: ["PlanModel", "PlanWords", "Screen", "VietnameseTyping"]),
    .target(
      name: "PlanReport",
      dependencies: [
        "PlanModel", "PlanWords", "Screen", "OfficeFiles", .product(name: "Mustache", package: "swift-mustache"),
      ], resources: [.embedInCode("Templates")]),
    // 3
    .target(name: "Samples", dependencies: ["PlanModel", "PlanImport"]),
    .target(name: "DashboardView", dependencies: ["DashboardCore", "PlanModel", "PlanWords", "Screen", "Themes"]),
    // 4
    .target(
      name: "DashboardLoop",
      dependencies: [
        "DashboardCore", "DashboardView", "PlanModel", "PlanWords", "PlanStore", "PlanImport", "ScorecardImport",
        "PlanReport", "Samples", "Screen", "Themes", "OfficeFiles",
      ]),
    // 5
    .executableTarget(
      name: "cchc",
      dependencies: [
        "PlanModel", "PlanWords", "PlanStore", "ScorecardImport", "Samples", "Screen", "Themes", "DashboardCore",
        "DashboardView", "DashboardLoop", "CursesTerminal", "PlanReport", "VietnameseTyping", "OfficeFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // The dynamic linker has not to look through 18 000 names that no library asks for.
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux], configuration: .release))
      ]),
    // A drive that fails where the tests want it.
    .target(name: "FaultShim", path: "Tests/FaultShim"),
    // No tests of its own: office files for the tests of others.
    .testTarget(name: "OfficeFixtures", dependencies: ["OfficeFiles"]),
    .testTarget(name: "OfficeFilesTests", dependencies: ["OfficeFiles", "OfficeFixtures"]),
    // No tests of its own: generated plans for the tests of others.
    .testTarget(name: "PlanFixtures", dependencies: ["PlanModel"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "PlanFixtures"]),
    .testTarget(
      name: "PlanStoreTests", dependencies: ["PlanModel", "PlanStore", "CSQLite"], resources: [.copy("Exports")]),
    .testTarget(name: "TextFilesTests", dependencies: ["TextFiles"]),
    .testTarget(
      name: "PlanImportTests",
      dependencies: [
        "PlanImport", "ScorecardImport", "TextFiles", "Samples", "PlanModel", "OfficeFiles", "OfficeFixtures",
      ], resources: [.copy("Fixtures")]),
    .testTarget(name: "ScorecardImportTests", dependencies: ["ScorecardImport", "Samples", "PlanModel"]),
    .testTarget(
      name: "PlanReportTests",
      dependencies: [
        "PlanReport", "PlanModel", "PlanWords", "PlanImport", "ScorecardImport", "Samples", "Screen", "OfficeFiles",
        "OfficeFixtures", "PlanFixtures",
      ]),
    .testTarget(name: "VietnameseTypingTests", dependencies: ["VietnameseTyping"]),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"]),
    .testTarget(name: "ThemesTests", dependencies: ["Screen", "Themes"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "DashboardCore", "DashboardView", "DashboardLoop", "PlanModel", "PlanWords", "PlanStore", "PlanImport",
        "PlanReport", "Samples", "Screen", "Themes", "VietnameseTyping", "OfficeFiles", "OfficeFixtures",
        "PlanFixtures",
      ]),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    // No tests of its own, but as a plain target it would make `swift build` ask for libvterm.
    .testTarget(name: "TerminalHarness", dependencies: ["CVTerm"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Screen", "CursesTerminal", "TerminalHarness", "CVTerm", "cchc"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "cchc", "PlanModel", "PlanStore", "Samples", "OfficeFiles", "OfficeFixtures", "TerminalHarness", "CVTerm",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
