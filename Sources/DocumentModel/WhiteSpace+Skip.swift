extension WhiteSpace {
  /// The offset behind the white space at an offset.
  @inline(__always)
  package static func skip(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    var offset = offset
    while case let length = length(at: offset, in: bytes, limit: limit), length > 0 { offset += length }
    return offset
  }

  /// The offset at which the white space before an offset begins.
  @inline(__always)
  package static func skip(backFrom offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    var offset = offset
    while case let length = length(before: offset, in: bytes, limit: limit), length > 0 { offset -= length }
    return offset
  }
}
