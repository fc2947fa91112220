internal import DocumentModel

/// Where a text too long for one block may be cut.
enum Cut {
  /// How far before the wanted place a better one is looked for.
  private static let leeway = 1024

  /// The best place to cut at or before an offset: behind a sentence end, else behind white space, else between scalars.
  static func before(_ limit: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = limit
    let floor = max(start + 1, limit - leeway)
    var spaced: Int?
    while offset > floor {
      var previous = offset - 1
      while previous > floor && bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
      if offset == limit || bytes[offset] & 0xC0 != 0x80 {
        let scalar = UTF8Sequence.scalar(at: previous, in: bytes, limit: offset)
        if scalar.length == offset - previous {
          if scalar.value == 0x3002 || scalar.value == 0xFF01 || scalar.value == 0xFF1F { return offset }
          if spaced == nil, scalar.value == 0x20 || scalar.value == 0x3000 { spaced = offset }
        }
      }
      offset = previous
    }
    return spaced ?? scalarBoundary(limit, from: start, in: bytes)
  }

  /// The nearest place at or before an offset that is not inside a sequence.
  private static func scalarBoundary(_ limit: Int, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard limit < bytes.count else { return limit }
    var offset = limit
    while offset > start + 1 && limit - offset < 3 && bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return bytes[offset] & 0xC0 == 0x80 ? limit : offset
  }
}
