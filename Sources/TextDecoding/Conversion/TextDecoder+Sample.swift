extension TextDecoder {
  /// The UTF-8 of a few bytes; `nil` for an encoding that cannot be decoded.
  static func text(of bytes: [UInt8], in encoding: TextEncoding) -> (utf8: [UInt8], malformed: Int)? {
    guard let decoder = TextDecoder(encoding, isForManyBytes: false) else { return nil }
    let utf8 = [UInt8](unsafeUninitializedCapacity: bytes.count * expansion + slack) { buffer, count in
      count = bytes.withUnsafeBufferPointer { source in
        buffer.baseAddress.map { decoder.decode(source, to: $0, isLast: true) } ?? 0
      }
    }
    return (utf8, decoder.malformed)
  }
}
