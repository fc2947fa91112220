internal import DocumentModel

/// The lines a profile is drawn from: all of a text of ordinary size, evenly spaced windows of a huge one.
struct ProfileSample: Sendable {
  /// Lines of each window, in order.
  private(set) var windows: [[SourceLine]] = []
  private(set) var isHan = false
  private(set) var hasRareLineEnds = false

  /// Texts up to this size are looked at whole.
  static let wholeLimit = 2 * 1024 * 1024
  private static let windowSize = 32 * 1024
  private static let windowCount = 48

  /// A sample of a range of bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    let ranges = ProfileSample.ranges(of: range, in: bytes)
    isHan = ProfileSample.isHan(ranges, of: bytes)
    hasRareLineEnds = ranges.contains { LineEnd.hasRare(in: $0, of: bytes) }
    for range in ranges {
      var scanner = LineScanner(
        width: CellWidth(isHan: isHan), hasRareLineEnds: hasRareLineEnds, from: range.lowerBound)
      var lines: [SourceLine] = []
      lines.reserveCapacity(range.count / 48)
      let isEnd = range.upperBound == bytes.count
      scanner.scan(bytes, to: range.upperBound, isComplete: isEnd, into: &lines)
      windows.append(lines)
    }
  }

  private static func ranges(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard range.count > wholeLimit else { return [range] }
    let stride = range.count / windowCount
    return (0..<windowCount).map { index in
      let start = range.lowerBound + index * stride
      let reach = start..<min(start + windowSize, range.upperBound)
      let first = index == 0 ? start : LineEnd.lineFeed(in: reach, of: bytes)
      return min(first + (index == 0 ? 0 : 1), reach.upperBound)..<reach.upperBound
    }
  }

  /// Whether Han characters carry the text: their lead bytes against ASCII letters.
  private static func isHan(_ ranges: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var han = 0
    var letters = 0
    for range in ranges {
      // A quarter of a megabyte of each range tells enough.
      for offset in range.lowerBound..<min(range.upperBound, range.lowerBound + 256 * 1024) {
        let byte = bytes[offset]
        han &+= byte >= 0xE3 && byte <= 0xE9 ? 1 : 0
        letters &+= (byte | 0x20) &- 0x61 < 26 ? 1 : 0
      }
    }
    return han * 4 > letters
  }
}
