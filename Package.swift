// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: Swift 6 mode, explicit existentials, imports internal unless they say
/// otherwise, and no warning left standing. Release builds optimise across our modules and contain the
/// Swift runtime, each of which takes a tenth off the time of a large site; on Linux they keep no frame
/// pointers, which takes off a fiftieth.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  .unsafeFlags(
    ["-static-stdlib", "-Xcc", "-Xclang", "-Xcc", "-mframe-pointer=none"],
    .when(platforms: [.linux], configuration: .release)),
]

/// Of the programs: the runtime inside, and on Linux an allocator that two threads can use at once
/// (docs/decisions/0007-tcmalloc.md).
let program: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release)),
  .linkedLibrary("tcmalloc_minimal", .when(platforms: [.linux], configuration: .release)),
]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "keyplan",
  products: [.executable(name: "keyplan", targets: ["keyplan"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The target table is DESIGN's; Tests/ArchitectureTests enforces it on the import lines.
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Localization", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["Localization"], swiftSettings: strict),
    .target(
      name: "SourceFormats", dependencies: ["CCmark", "Diagnostics", "Localization", yams],
      swiftSettings: strict),
    .target(
      name: "AccountModel",
      dependencies: ["SourceFormats", "Diagnostics", "Localization"],
      swiftSettings: strict),
    .target(
      name: "Segmentation",
      dependencies: ["AccountModel", "SourceFormats", "Diagnostics", "Localization"],
      swiftSettings: strict),
    .target(
      name: "SiteRendering",
      dependencies: [
        "Segmentation", "AccountModel", "SourceFormats", "Diagnostics", "Localization",
      ],
      swiftSettings: strict),
    .target(
      name: "Pipeline",
      dependencies: [
        "CZlib", "SiteRendering", "Segmentation", "AccountModel", "SourceFormats", "Diagnostics",
        "Localization",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "keyplan", dependencies: ["Pipeline", argumentParser], swiftSettings: strict,
      linkerSettings: program),
    .executableTarget(
      name: "dev",
      dependencies: [
        "Pipeline", "SiteRendering", "Segmentation", "AccountModel", "SourceFormats",
        argumentParser,
      ],
      swiftSettings: strict, linkerSettings: program),

    .target(
      name: "TestSupport",
      dependencies: ["Pipeline", "SiteRendering", "AccountModel", "Diagnostics"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "LocalizationTests", dependencies: ["Localization", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SourceFormatsTests", dependencies: ["SourceFormats", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AccountModelTests",
      dependencies: ["AccountModel", "SourceFormats", "Diagnostics", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SegmentationTests",
      dependencies: [
        "Segmentation", "AccountModel", "SourceFormats", "Diagnostics", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SiteRenderingTests",
      dependencies: [
        "SiteRendering", "Segmentation", "AccountModel", "SourceFormats", "Diagnostics",
        "Localization", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Pipeline", "SiteRendering", "Segmentation", "AccountModel", "SourceFormats",
        "Diagnostics", "Localization", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Pipeline", "SiteRendering", "AccountModel", "Diagnostics", "Localization", "TestSupport",
      ],
      exclude: ["Cases"], swiftSettings: strict),
  ]
)
