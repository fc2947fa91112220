// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The libraries are linked statically (`:lib….a` names the archive): looking up their symbols took a third of the time in
// which a document opens.
let package = Package(
  name: "mulu",
  products: [.executable(name: "mulu", targets: ["mulu"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .executableTarget(
      name: "mulu",
      dependencies: [
        "TerminalUI", "ReaderCore", "Bookmarks", "TextLayout", "DocumentFormats", "TextDecoding", "ScreenModel",
        "UnicodeText", "DocumentModel", "CPlatform", "CICU",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(name: "TerminalUI", dependencies: ["ScreenModel", "CNcurses"], swiftSettings: strict),
    .target(
      name: "ReaderCore",
      dependencies: ["ScreenModel", "TextLayout", "UnicodeText", "Bookmarks", "DocumentModel"],
      swiftSettings: strict),
    .target(name: "Bookmarks", dependencies: ["DocumentModel"], swiftSettings: strict),
    .target(name: "TextLayout", dependencies: ["DocumentModel", "UnicodeText"], swiftSettings: strict),
    .target(
      name: "DocumentFormats", dependencies: ["DocumentModel", "TextDecoding", "UnicodeText", "CCMark"],
      swiftSettings: strict),
    .target(name: "TextDecoding", dependencies: ["DocumentModel", "CICU", "CUchardet"], swiftSettings: strict),
    .target(name: "ScreenModel", dependencies: ["UnicodeText"], swiftSettings: strict),
    .target(name: "UnicodeText", dependencies: ["CICU"], swiftSettings: strict),
    .target(name: "DocumentModel", swiftSettings: strict),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary(":libncursesw.a"), .linkedLibrary(":libtinfo.a")]),
    // ICU is C++ inside.
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary(":libicui18n.a"), .linkedLibrary(":libicuuc.a"), .linkedLibrary(":libicudata.a"),
        .linkedLibrary("stdc++"),
      ]),
    .target(
      name: "CCMark",
      linkerSettings: [.linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a")]),
    // libuchardet is C++ inside.
    .target(name: "CUchardet", linkerSettings: [.linkedLibrary(":libuchardet.a"), .linkedLibrary("stdc++")]),
    .target(name: "CPlatform"),

    .target(name: "TestSupport", dependencies: ["DocumentModel"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "DocumentModelTests", dependencies: ["TestSupport", "DocumentModel"], swiftSettings: strict),
    .testTarget(
      name: "DocumentFormatsTests", dependencies: ["TestSupport", "DocumentFormats", "TextDecoding", "DocumentModel"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "TextDecodingTests", dependencies: ["TestSupport", "TextDecoding", "DocumentModel"], swiftSettings: strict),
    .testTarget(name: "UnicodeTextTests", dependencies: ["TestSupport", "UnicodeText"], swiftSettings: strict),
    .testTarget(
      name: "TextLayoutTests", dependencies: ["TestSupport", "TextLayout", "DocumentModel", "UnicodeText"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "ScreenModelTests", dependencies: ["ScreenModel"], swiftSettings: strict),
    .testTarget(
      name: "BookmarksTests",
      dependencies: ["TestSupport", "Bookmarks", "DocumentFormats", "DocumentModel", "bookmark-writer"],
      swiftSettings: strict),
    .executableTarget(
      name: "bookmark-writer", dependencies: ["Bookmarks"], path: "Tests/BookmarkWriter", swiftSettings: strict),
    .testTarget(
      name: "ReaderCoreTests",
      dependencies: [
        "TestSupport", "ReaderCore", "ScreenModel", "TextLayout", "UnicodeText", "Bookmarks", "DocumentFormats",
        "DocumentModel",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TestSupport", "TerminalUI", "ScreenModel", "CPlatform"],
      swiftSettings: strict),
    .testTarget(
      name: "NastyInputTests",
      dependencies: [
        "TestSupport", "mulu", "DocumentFormats", "TextDecoding", "TextLayout", "ReaderCore", "Bookmarks",
        "UnicodeText", "DocumentModel",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["TestSupport", "mulu"], exclude: ["Fixtures"], swiftSettings: strict),
  ]
)

// Fuzz targets have no `main`: libFuzzer brings it, so that they are built by `make fuzz` alone.
if Context.environment["MULU_FUZZ"] != nil {
  package.targets += [
    .target(
      name: "FuzzSupport", dependencies: ["TestSupport", "DocumentModel"], path: "Fuzz/Support", swiftSettings: strict),
    .executableTarget(
      name: "fuzz-decoder", dependencies: ["FuzzSupport", "TextDecoding", "DocumentModel"], path: "Fuzz/Decoder",
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz-repair", dependencies: ["FuzzSupport", "TestSupport", "DocumentFormats", "DocumentModel"],
      path: "Fuzz/Repair", swiftSettings: strict),
  ]
}
