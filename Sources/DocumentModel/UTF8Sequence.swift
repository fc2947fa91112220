/// Well-formed UTF-8 by table 3-7 of the Unicode Standard.
package enum UTF8Sequence {
  /// The offset of the first byte from `offset` on that is not ASCII, at most `limit`.
  @inline(__always)
  package static func asciiEnd(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    guard let base = bytes.baseAddress else { return offset }
    let raw = UnsafeRawPointer(base)
    var offset = offset
    // Eight bytes at a time.
    while offset + 8 <= limit,
      raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      offset += 8
    }
    while offset < limit, base[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// The length of the well-formed sequence at an offset, 0 where there is none before `limit`.
  @inline(__always)
  package static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return 1 }
    if isUsualTriple(at: offset, in: bytes, limit: limit) { return 3 }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, offset + length <= limit, isSecond(bytes[offset + 1], after: first) else { return 0 }
    for index in 2..<max(length, 2) where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// How many bytes one U+FFFD stands for where the sequence at an offset is malformed: its maximal subpart
  /// (Unicode, section 3.9, "U+FFFD Substitution of Maximal Subparts").
  package static func malformedLength(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    let first = bytes[offset]
    guard first >= 0xC2 && first < 0xF5, offset + 1 < limit, isSecond(bytes[offset + 1], after: first) else {
      return 1
    }
    guard first >= 0xF0, offset + 2 < limit, bytes[offset + 2] & 0xC0 == 0x80 else { return 2 }
    return 3
  }

  /// The scalar at an offset and the length of its sequence; U+FFFD with the length of what it stands for.
  @inline(__always)
  package static func scalar(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    if isUsualTriple(at: offset, in: bytes, limit: limit) {
      return ((first & 0x0F) << 12 | tail(bytes[offset + 1]) << 6 | tail(bytes[offset + 2]), 3)
    }
    let length = length(at: offset, in: bytes, limit: limit)
    switch length {
    case 2: return ((first & 0x1F) << 6 | tail(bytes[offset + 1]), 2)
    case 3: return ((first & 0x0F) << 12 | tail(bytes[offset + 1]) << 6 | tail(bytes[offset + 2]), 3)
    case 4:
      let high = (first & 0x07) << 18 | tail(bytes[offset + 1]) << 12
      return (high | tail(bytes[offset + 2]) << 6 | tail(bytes[offset + 3]), 4)
    default: return (0xFFFD, malformedLength(at: offset, in: bytes, limit: limit))
    }
  }

  /// Whether a sequence is of most of those that are not ASCII: three bytes of which any two may follow the first.
  @inline(__always)
  private static func isUsualTriple(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
    let first = bytes[offset]
    return first > 0xE0 && first < 0xF0 && first != 0xED && offset + 2 < limit && bytes[offset + 1] & 0xC0 == 0x80
      && bytes[offset + 2] & 0xC0 == 0x80
  }

  @inline(__always)
  private static func tail(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

  @inline(__always)
  private static func isSecond(_ byte: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: byte >= 0xA0 && byte <= 0xBF
    case 0xED: byte >= 0x80 && byte <= 0x9F
    case 0xF0: byte >= 0x90 && byte <= 0xBF
    case 0xF4: byte >= 0x80 && byte <= 0x8F
    default: byte & 0xC0 == 0x80
    }
  }
}
