internal import CICU

/// Where a line of text may be broken: UAX #14 by ICU, as tailored for Chinese with strict rules.
package enum LineBreaker {
  /// Marks the places at which a line may be broken: for every offset, in bytes, whether a line may end before it.
  ///
  /// The first offset is never marked. The text is well-formed UTF-8; it need not hold for a break to be marked inside a
  /// grapheme cluster, which is for the caller to prevent.
  package static func opportunities(in bytes: UnsafeBufferPointer<UInt8>) -> [Bool] {
    [Bool](unsafeUninitializedCapacity: bytes.count) { allowed, count in
      allowed.initialize(repeating: false)
      count = bytes.count
      mark(bytes, in: allowed)
    }
  }

  /// Marks what pairs of classes decide, and asks ICU about each stretch between two sure breaks that holds others: at a
  /// break ICU's rules start afresh, so that a stretch by itself gives the same answers as the whole text.
  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, in allowed: UnsafeMutableBufferPointer<Bool>) {
    var stretch = 0
    var isUnsure = false
    var offset = 0
    var base = LineBreakClass.other
    var previous = LineBreakClass.other
    while offset < bytes.count {
      let (value, length) = ValidUTF8.scalar(at: offset, in: bytes)
      let next = LineBreakClass(value)
      switch offset == 0 ? false : LineBreakClass.allowsBreak(base: base, previous: previous, next: next) {
      case true?:
        if isUnsure { askICU(bytes, stretch..<offset, allowed) }
        allowed[offset] = true
        stretch = offset
        isUnsure = false
      case false?: break
      case nil: isUnsure = true
      }
      previous = next
      if next != .space || offset == 0 { base = next }
      offset += length
    }
    if isUnsure { askICU(bytes, stretch..<bytes.count, allowed) }
  }

  /// Marks the places in a stretch of the text by ICU alone.
  static func askICU(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ allowed: UnsafeMutableBufferPointer<Bool>
  ) {
    guard let text = bytes.baseAddress, let flags = allowed.baseAddress else { return }
    // A Bool is one byte, 0 or 1.
    flags.withMemoryRebound(to: UInt8.self, capacity: allowed.count) {
      mulu_line_breaks(text + range.lowerBound, Int32(clamping: range.count), $0 + range.lowerBound)
    }
  }
}
