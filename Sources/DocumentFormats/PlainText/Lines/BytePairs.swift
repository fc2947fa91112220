/// The pairs of bytes that some words begin with: most text is told by them to have none of the words.
struct BytePairs: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// The first two bytes of each word; a word has two at least.
  init(_ words: some Sequence<some Collection<UInt8>>) {
    for word in words {
      let pair = Int(word.prefix(2).reduce(UInt16(0)) { $0 << 8 | UInt16($1) })
      bits[pair >> 6] |= 1 << UInt64(pair & 63)
    }
  }

  /// Whether a text begins as one of the words does.
  @inline(__always)
  func begin(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count >= 2 else { return false }
    let pair = Int(text[text.startIndex]) << 8 | Int(text[text.startIndex + 1])
    return bits[pair >> 6] & 1 << UInt64(pair & 63) != 0
  }
}
