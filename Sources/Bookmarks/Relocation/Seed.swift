/// A piece of solid text: 24 bytes, which are eight Han characters or a few English words.
enum Seed {
  static let length = 24

  /// The digest of the 24 bytes at an offset.
  @inline(__always)
  static func digest(of bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    let first = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let second = bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
    let third = bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self)
    var digest = first &* 0x9E37_79B9_7F4A_7C15 ^ second
    digest = (digest ^ digest >> 32) &* 0xFF51_AFD7_ED55_8CCD ^ third
    digest = (digest ^ digest >> 29) &* 0xC4CE_B9FE_1A85_EC53
    return digest ^ digest >> 32
  }

  /// The UTF-8 of some scalars, and where in it each begins.
  static func bytes(of scalars: some Collection<UInt32>) -> (bytes: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for scalar in scalars {
      starts.append(bytes.count)
      bytes.append(contentsOf: Unicode.Scalar(scalar).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter)
    }
    return (bytes, starts)
  }
}
