extension TextDecoder {
  /// The UTF-8 of a whole text; `nil` for an encoding that cannot be decoded.
  package static func text(
    of bytes: UnsafeBufferPointer<UInt8>, in encoding: TextEncoding
  ) -> (utf8: [UInt8], malformed: Int)? {
    guard let decoder = TextDecoder(encoding) else { return nil }
    let capacity = bytes.count * expansion + slack
    let utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.baseAddress.map { decoder.decode(bytes, to: $0, isLast: true) } ?? 0
    }
    return (utf8, decoder.malformed)
  }
}
