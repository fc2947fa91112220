/// Reading of scalars from bytes that are known to be well-formed UTF-8.
enum ValidUTF8 {
  /// The scalar at an offset and the length of its sequence in bytes.
  ///
  /// Bytes that are not well-formed after all give some scalar and a length within the bytes.
  @inline(__always)
  static func scalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    let left = bytes.count - offset
    if first < 0x80 || left < 2 { return (first, 1) }
    let second = UInt32(bytes[offset + 1] & 0x3F)
    if first < 0xE0 || left < 3 { return ((first & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[offset + 2] & 0x3F)
    if first < 0xF0 || left < 4 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
  }
}
