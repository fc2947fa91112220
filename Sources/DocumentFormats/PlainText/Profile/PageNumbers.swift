internal import DocumentModel

/// Whether the pages that form feeds divide a text into are numbered, as printed ones are: the parts of logs and of source
/// code, which form feeds divide as well, are not.
enum PageNumbers {
  /// The fewest pages in a row whose numbers go up together for another reason than chance.
  private static let fewestPages = 4

  /// Digits of a page's number.
  private static let mostDigits = 4

  /// Lines at either end of a page among which its number stands: a running head may have two lines.
  private static let depth = 3

  static func areUsual(in windows: [[SourceLine]], of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var pages = 0
    var numbered = 0
    for lines in windows {
      let starts = lines.indices.filter { lines[$0].traits.contains(.startsPage) }
      // For each number on a page, the pages up to it that have been counted so; empty pages between have no lines.
      var counted: [Int: Int] = [:]
      for (start, end) in zip([0] + starts, starts) {
        let page = lines[start..<end]
        let numbers = (page.prefix(depth) + page.suffix(depth)).flatMap { self.numbers(in: $0.textRange, of: bytes) }
        let before = counted
        counted = [:]
        for number in numbers { counted[number] = 1 + max(before[number - 1] ?? 0, before[number - 2] ?? 0) }
        if counted.values.contains(where: { $0 >= fewestPages }) { numbered += 1 }
      }
      pages += max(0, starts.count - fewestPages + 1)
    }
    return numbered > 0 && numbered * 2 >= pages
  }

  /// The first number of a line and the last two: the pages of a text may be counted behind each one's own number.
  private static func numbers(in text: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    let all = bytes[text.prefix(longest)].split { $0 &- 0x30 >= 10 }
    return (all.prefix(1) + all.suffix(2)).compactMap { digits in
      digits.count <= mostDigits ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
  }

  /// Bytes of a line that are looked at.
  private static let longest = 400
}
