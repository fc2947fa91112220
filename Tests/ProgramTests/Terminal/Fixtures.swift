import Foundation

/// The files that the tests read.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures").path

  static func path(_ name: String) -> String { folder + "/" + name }

  /// The names of a folder's files with an ending, sorted.
  static func names(in name: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }
}
