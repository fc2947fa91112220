import Foundation

/// The official files of the Unicode Character Database, from Debian's package `unicode-data`.
enum UnicodeData {
  static let missing = "needs the files of the Debian package unicode-data"

  static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// The lines of a file without comments.
  static func lines(of name: String) throws -> [Substring] {
    try String(contentsOfFile: path(name), encoding: .utf8).split(separator: "\n").map {
      $0.prefix { $0 != "#" }
    }
  }

  /// The ranges of a property file and their values.
  static func ranges(of name: String) throws -> [(range: ClosedRange<UInt32>, value: String)] {
    try lines(of: name).compactMap { line in
      let fields = line.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      guard fields.count >= 2 else { return nil }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last else { return nil }
      return (first...last, fields[1])
    }
  }

  private static func path(_ name: String) -> String { "/usr/share/unicode/" + name }
}
