/// Goes through UTF-8 text from one grapheme cluster to the next (UAX #29), in linear time.
///
/// Clusters of one scalar, which nearly all are, are told by ranges; for the rest the standard library is asked.
package struct GraphemeCursor {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The offset of the next cluster.
  package private(set) var offset = 0

  /// Lengths of the clusters from `offset` on that are known already, the next one last.
  private var known: [Int] = []

  /// Starts at the beginning of well-formed UTF-8, which the caller keeps readable.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The range of the next cluster and, where it is a single scalar, that scalar; `nil` at the end.
  @inline(__always)
  package mutating func next() -> (range: Range<Int>, scalar: UInt32?)? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let (value, length) = ValidUTF8.scalar(at: start, in: bytes)
    if known.isEmpty, Self.standsAlone(value), isBoundaryBefore(start + length) {
      offset += length
      return (start..<offset, value)
    }
    if known.isEmpty { segment() }
    offset = min(bytes.count, start + (known.popLast() ?? length))
    return (start..<offset, offset - start == length ? value : nil)
  }

  @inline(__always)
  private func isBoundaryBefore(_ offset: Int) -> Bool {
    offset >= bytes.count || Self.standsAlone(ValidUTF8.scalar(at: offset, in: bytes).value)
  }

  /// Segments the text from `offset` to the next place that is a boundary whatever stands around it.
  private mutating func segment() {
    var end = offset
    var value: UInt32
    var isAlone = false
    while end < bytes.count {
      let length: Int
      (value, length) = ValidUTF8.scalar(at: end, in: bytes)
      let next = Self.standsAlone(value)
      if isAlone && next { break }
      isAlone = next
      end += length
    }
    end = min(end, bytes.count)
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self)
    known = text.map(\.utf8.count)
    known.reverse()
  }

  /// Whether there is a cluster boundary between any two scalars of this set: its Grapheme_Cluster_Break is Other or
  /// Control, or LV and LVT of Hangul.
  @inline(__always)
  static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0D: false  // CR × LF
    case 0..<0x300, 0x370..<0x483, 0x2010..<0x20D0, 0x2100..<0x2C00: true
    case 0x3000..<0x302A, 0x3030..<0x3099, 0x309B..<0xA66F, 0xAC00..<0xD7A4: true
    case 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF01..<0xFF9E, 0x20000..<0x32000: true
    default: false
    }
  }
}
