/// A set of pairs of bytes, as of those that some words begin with: most text is told by it to have none of the words.
struct BytePairs: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ pairs: [UInt16]) {
    for pair in pairs { bits[Int(pair >> 6)] |= 1 << UInt64(pair & 63) }
  }

  /// Whether a pair, the first byte the higher one, is in the set.
  func contains(_ pair: UInt16) -> Bool { bits[Int(pair >> 6)] & 1 << UInt64(pair & 63) != 0 }
}
