/// Where an article comes from and who wrote it stands below its title.
enum BylineRule: HeadingRule {
  static let name = "byline-below"

  static func vote(on context: HeadingContext) -> Int {
    guard let next = context.next, isByline(next, in: context.bytes) else { return 0 }
    return 3
  }

  /// Whether a line says where an article comes from.
  static func isByline(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.cells <= 80 else { return false }
    return HeadingWords.bylines.contains { word in
      bytes[line.textRange].starts(with: word.utf8)
    }
  }
}
