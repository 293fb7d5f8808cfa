// swift-tools-version: 6.2
import PackageDescription

/// Upcoming features of the house, each with its proposal.
let settings: [SwiftSetting] = [
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

/// The page frames, texts and styles, embedded so that one binary runs anywhere; their source is
/// `templates/`, which `Sources/Renderers/Resources` links to.
let templates = [
  "style.css", "confidential.css", "frames/page.mustache", "texts/da.txt", "texts/en.txt",
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "Statuspack",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Statuspack", targets: ["Statuspack"]),
    .executable(name: "statuspack", targets: ["StatuspackCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Model", swiftSettings: settings),
    .target(name: "Statistics", dependencies: ["Model"], swiftSettings: settings),
    .target(name: "Importers", dependencies: ["Model", crypto], swiftSettings: settings),
    .target(
      name: "Evaluation", dependencies: ["Model", "Statistics", "Importers"],
      swiftSettings: settings),
    .target(name: "Economics", dependencies: ["Model", "Statistics"], swiftSettings: settings),
    .target(
      name: "Renderers",
      dependencies: [
        "Model", "Evaluation", "Economics",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: templates.map { .embedInCode("Resources/\($0)") }, swiftSettings: settings),
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(
      name: "Validation", dependencies: ["Model", "CLibxml2"],
      resources: [.embedInCode("Schema/report.dtd")], swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: ["Model", crypto, .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(
      name: "Statuspack",
      dependencies: [
        "Model", "Statistics", "Importers", "Evaluation", "Economics", "Renderers", "Validation",
        "Publishing",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "StatuspackCommand",
      dependencies: [
        "Statuspack", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: settings),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: settings),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "SeededRandom"], swiftSettings: settings
    ),
    .testTarget(
      name: "ImportersTests", dependencies: ["Importers", "Model", "SeededRandom"],
      swiftSettings: settings),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Importers", "Model", "SeededRandom"],
      swiftSettings: settings),
    .testTarget(name: "EconomicsTests", dependencies: ["Economics"], swiftSettings: settings),
    .testTarget(
      name: "RenderersTests",
      dependencies: ["Renderers", "Evaluation", "Model", "SeededRandom"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "ValidationTests", dependencies: ["Validation", "CLibxml2", "SeededRandom"],
      resources: [.copy("Corpus")],
      swiftSettings: settings),
    .testTarget(
      name: "PublishingTests",
      dependencies: ["Publishing", crypto, .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(
      name: "StatuspackTests",
      dependencies: [
        "Statuspack", "Evaluation", "Importers", "Model", "Publishing", "SeededRandom",
        "Statistics", "StatuspackCommand",
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
