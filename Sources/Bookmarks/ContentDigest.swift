/// A fast digest of 128 bits in two lanes of FNV-1a, eight bytes a step.
struct ContentDigest {
  private var first: UInt64
  private var second: UInt64

  /// Begins with the size of the content, so that texts that differ in what is left out differ in this.
  init(size: Int) {
    first = 0xCBF2_9CE4_8422_2325
    second = 0x9E37_79B9_7F4A_7C15
    combine(UInt64(size))
  }

  mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      combine(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var last: UInt64 = 0
    for byte in bytes[offset...].reversed() { last = last << 8 | UInt64(byte) }
    combine(last)
  }

  /// The digest as 32 hexadecimal digits.
  var digits: String { Hexadecimal.digits(of: Self.spread(first)) + Hexadecimal.digits(of: Self.spread(second)) }

  @inline(__always)
  private mutating func combine(_ word: UInt64) {
    // The shift carries the upper half down, which multiplication alone never does.
    first = (first ^ word) &* 0x0000_0100_0000_01B3
    first ^= first >> 32
    second = (second ^ word) &* 0xFF51_AFD7_ED55_8CCD
    second ^= second >> 29
  }

  private static func spread(_ word: UInt64) -> UInt64 {
    let word = (word ^ word >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return word ^ word >> 33
  }
}

extension ContentDigest {
  /// The digest of some bytes.
  static func digits(of bytes: [UInt8]) -> String {
    var digest = ContentDigest(size: bytes.count)
    bytes.withUnsafeBytes { digest.combine($0) }
    return digest.digits
  }
}
