/// The offsets of the bytes in a range that are no part of white space, in order.
package struct SolidBytes: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private let limit: Int

  @inline(__always)
  package init(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    offset = range.lowerBound
    limit = range.upperBound
  }

  @inline(__always)
  package mutating func next() -> Int? {
    while offset < limit {
      let space = WhiteSpace.length(at: offset, in: bytes, limit: limit)
      if space == 0 {
        defer { offset += 1 }
        return offset
      }
      offset += space
    }
    return nil
  }
}
