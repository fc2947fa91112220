internal import DocumentModel

extension WhiteSpace {
  /// The offset behind the white space at an offset.
  static func skip(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    var offset = offset
    while offset < limit {
      let length = length(at: offset, in: bytes, limit: limit)
      if length == 0 { break }
      offset += length
    }
    return offset
  }
}
