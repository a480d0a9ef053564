// swift-tools-version: 6.2
import PackageDescription

/// What every target is held to: Swift 6, strict memory safety, no warning left standing.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The engine computes in SIMD, with all that the processor has. A run lives on one thread and no access
/// to it overlaps another; asking at run time whether one does costs a small network up to a tenth of its
/// speed.
///
/// What the processor is tells how wide its vectors are and whether it multiplies and adds in one
/// instruction (CProcessor): this machine's, or that of PLATEAU_ARCH, a name as `-march` takes it, such
/// as x86-64-v3. Arm64 processors all have the same vectors, and older compilers no `native` for them.
#if arch(arm64)
  let usual = "armv8-a"
#else
  let usual = "native"
#endif
let variant = Context.environment["PLATEAU_ARCH"] ?? usual
let native: [SwiftSetting] = [
  .unsafeFlags(["-Xcc", "-march=\(variant)", "-enforce-exclusivity=unchecked"])
]

/// What `--version` says. The commit comes from whoever builds: this manifest is read anew when its
/// environment is another, but not for a new commit.
let build: [CSetting] = [
  .define("BUILD_VARIANT", to: "\"\(variant)\""),
  .define("BUILD_COMMIT", to: "\"\(Context.environment["PLATEAU_COMMIT"] ?? "")\""),
]

/// What makes pages of the documentation. `make docs` asks for it, and nothing else fetches it.
let documentation: [Package.Dependency] =
  Context.environment["PLATEAU_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0")]

let package = Package(
  name: "plateau",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ] + documentation,
  targets: [
    .target(name: "CProcessor"),
    .target(name: "CBuild", cSettings: build),
    .target(
      name: "NeuralNetworks", dependencies: ["CProcessor"], swiftSettings: strict + native),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Datasets", "NeuralNetworks", "Oracle", "Session", "TerminalUI", "Text"],
      exclude: ["against", "many.py", "reading.py", "tables.py"], swiftSettings: strict),
    .target(
      name: "Oracle", dependencies: ["NeuralNetworks"], path: "Tests/Oracle",
      swiftSettings: strict),
    .target(name: "Text", swiftSettings: strict),
    .target(name: "Localization", dependencies: ["Text"], swiftSettings: strict),
    .target(name: "Files", dependencies: ["Localization", "Text"], swiftSettings: strict),
    .target(name: "TerminalUI", dependencies: ["Text"], swiftSettings: strict),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "Ncurses", dependencies: ["CNcurses", "TerminalUI"], swiftSettings: strict),
    .target(
      name: "Datasets",
      dependencies: ["CProcessor", "Files", "Localization", "NeuralNetworks", "Text"],
      swiftSettings: strict + native),
    .target(
      name: "Setups",
      dependencies: ["Datasets", "Files", "Localization", "NeuralNetworks", "Text"],
      swiftSettings: strict),
    .target(
      name: "Analysis", dependencies: ["Setups", "NeuralNetworks"],
      swiftSettings: strict),
    .target(
      name: "Session",
      dependencies: [
        "Analysis", "Setups", "Datasets", "Files", "Localization", "NeuralNetworks", "TerminalUI",
        "Text",
      ], swiftSettings: strict),
    .target(
      name: "Programs",
      dependencies: ["Setups", "Datasets", "Files", "Localization", "NeuralNetworks", "Text"],
      swiftSettings: strict),
    .target(
      name: "Comparisons",
      dependencies: [
        "Session", "Analysis", "Setups", "Datasets", "Files", "Localization", "NeuralNetworks",
        "Text",
      ], swiftSettings: strict),
    .target(
      name: "Themes", dependencies: ["Setups", "Localization", "TerminalUI"], swiftSettings: strict),
    .target(
      name: "Reports",
      dependencies: [
        "Themes", "Comparisons", "Session", "Analysis", "Setups", "Datasets", "Files",
        "Localization", "NeuralNetworks", "TerminalUI", "Text",
      ], swiftSettings: strict),
    .target(
      name: "Workbench",
      dependencies: [
        "Datasets", "Setups", "Analysis", "Session", "Programs", "Themes", "Reports",
        "NeuralNetworks", "TerminalUI", "Files", "Localization", "Text",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "plateau",
      dependencies: [
        "Analysis", "CBuild", "Workbench", "Ncurses", "Datasets", "Setups", "Session", "Programs",
        "Comparisons", "Themes", "Reports", "NeuralNetworks", "TerminalUI", "Files",
        "Localization", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "Analysis", "Comparisons", "Datasets", "Files", "Localization", "NeuralNetworks", "Setups",
        "TerminalUI", "Themes",
      ],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "NeuralNetworksTests", dependencies: ["NeuralNetworks", "Oracle"],
      exclude: ["Parity"], swiftSettings: strict + native),
    .testTarget(
      name: "DocumentationTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(
      name: "LocalizationTests", dependencies: ["Localization", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FilesTests", dependencies: ["Files", "Localization", "Text", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI", "Text"], swiftSettings: strict),
    .testTarget(
      name: "NcursesTests", dependencies: ["Ncurses", "TerminalUI"], swiftSettings: strict),
    .testTarget(
      name: "DatasetsTests",
      dependencies: ["Datasets", "Files", "NeuralNetworks", "TestSupport", "Text"],
      swiftSettings: strict),
    .testTarget(
      name: "SetupsTests",
      dependencies: [
        "Setups", "Datasets", "Localization", "NeuralNetworks", "TestSupport", "Text",
      ], swiftSettings: strict),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "NeuralNetworks", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "Session", "Analysis", "Datasets", "Localization", "NeuralNetworks", "Setups", "TerminalUI",
        "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "ProgramsTests",
      dependencies: [
        "Programs", "Datasets", "Files", "Localization", "NeuralNetworks", "Setups", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ComparisonsTests",
      dependencies: [
        "Comparisons", "Analysis", "Datasets", "Files", "Localization", "NeuralNetworks", "Setups",
        "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "ThemesTests", dependencies: ["Themes", "TerminalUI"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Analysis", "Comparisons", "Datasets", "Files", "Localization", "NeuralNetworks",
        "Setups",
        "TerminalUI", "TestSupport", "Text", "Themes",
      ], swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Workbench", "Datasets", "Setups", "Analysis", "Session", "Programs", "Themes", "Reports",
        "NeuralNetworks", "TerminalUI", "Files", "Localization", "Text", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "plateauTests",
      dependencies: [
        "plateau", "Workbench", "Ncurses", "Setups", "Programs", "Comparisons", "NeuralNetworks",
        "TerminalUI", "TestSupport", "Localization", "Text",
      ],
      swiftSettings: strict),
  ]
)
