/// A hash of bytes that is the same in every run: FNV-1a in 64 bits (Fowler, Noll and Vo; draft-eastlake-fnv).
struct ByteHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func combine(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
