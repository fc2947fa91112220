package import DocumentModel

/// Digests of samples of a text, by which one tells what of it an edit has left where it was.
package struct TextSamples: Equatable, Sendable {
  /// The size of the text in bytes.
  package let size: Int

  /// The digests of `count` samples, spread evenly from the first byte to the last.
  private let digests: [String]

  private static let count = 64
  private static let length = 256

  package init(of storage: TextStorage) {
    size = storage.count
    digests = Self.starts(size: storage.count).map { Self.digest(at: $0, in: storage, size: storage.count) }
  }

  init(size: Int, text: String) {
    self.size = size
    digests = text.split(separator: " ").map { String($0) }
  }

  var text: String { digests.joined(separator: " ") }
}

extension TextSamples {
  /// What was read of the sampled text, where it stands in a text that came of it by edits; what may have been edited
  /// counts as not read.
  ///
  /// The samples that agree at the beginning of both texts, and those at their ends, tell what still stands there.
  package func translated(_ coverage: Coverage, to storage: TextStorage) -> Coverage {
    let starts = Self.starts(size: size)
    guard digests.count == starts.count, !starts.isEmpty else { return Coverage() }
    let shift = storage.count - size
    let length = min(Self.length, size)
    let head = starts.indices.prefix { Self.digest(at: starts[$0], in: storage, size: size) == digests[$0] }
    if head.count == starts.count { return coverage.clamped(to: 0..<min(size, storage.count)) }
    let tail = starts.indices.reversed().prefix {
      Self.digest(at: starts[$0] + shift, in: storage, size: size) == digests[$0]
    }
    let headEnd = head.last.map { starts[$0] + length } ?? 0
    let tailStart = tail.last.map { max(starts[$0], headEnd) } ?? size
    let kept = coverage.clamped(to: 0..<headEnd)
    let moved = coverage.clamped(to: tailStart..<max(tailStart, size)).ranges.compactMap { range -> Range<Int>? in
      // Where something was cut out, head and tail may meet in the new text.
      let start = max(range.lowerBound + shift, headEnd)
      return start < range.upperBound + shift ? start..<range.upperBound + shift : nil
    }
    return Coverage(kept.ranges + moved)
  }

  private static func starts(size: Int) -> [Int] {
    guard size > 0 else { return [] }
    let last = max(0, size - length)
    return last == 0 ? [0] : (0..<count).map { last / (count - 1) * $0 + last % (count - 1) * $0 / (count - 1) }
  }

  /// The digest of the sample at an offset; of a text of other size its own, as the sample is shorter only in a text that
  /// is.
  private static func digest(at start: Int, in storage: TextStorage, size: Int) -> String {
    let range = (start..<start + min(length, size))
    guard start >= 0, range.upperBound <= storage.count else { return "" }
    return storage.withBytes { bytes in
      var digest = ContentDigest(size: range.count)
      digest.combine(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range])))
      return String(digest.digits.prefix(8))
    }
  }
}
