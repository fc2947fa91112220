// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "mulu-benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .executableTarget(
      name: "measure",
      dependencies: [
        "Measurement", "NovelGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "make-novel",
      dependencies: [
        "NovelGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "Measurement", dependencies: ["TerminalEmulator", "CPseudoterminal"], swiftSettings: strict),
    .target(name: "TerminalEmulator", swiftSettings: strict),
    .target(name: "NovelGenerator", swiftSettings: strict),
    .target(name: "CPseudoterminal"),

    .testTarget(name: "NovelGeneratorTests", dependencies: ["NovelGenerator"], swiftSettings: strict),
    .testTarget(name: "MeasurementTests", dependencies: ["Measurement"], swiftSettings: strict),
    .testTarget(name: "TerminalEmulatorTests", dependencies: ["TerminalEmulator"], swiftSettings: strict),
  ]
)
