internal import Glibc

extension ArraySlice<Bookmark> {
  /// How many bookmarks at the beginning are the same in another list.
  func countOfSame(as other: ArraySlice<Bookmark>) -> Int {
    let most = Swift.min(count, other.count)
    return withUnsafeBufferPointer { own in
      other.withUnsafeBufferPointer { others in (0..<most).first { !own.isSame(at: $0, as: others, at: $0) } ?? most }
    }
  }

  /// How many bookmarks at the end are the same in another list.
  func countOfSameAtEnd(as other: ArraySlice<Bookmark>) -> Int {
    let most = Swift.min(count, other.count)
    return withUnsafeBufferPointer { own in
      other.withUnsafeBufferPointer { others in
        (0..<most).first { !own.isSame(at: own.count - 1 - $0, as: others, at: others.count - 1 - $0) } ?? most
      }
    }
  }
}

extension UnsafeBufferPointer<Bookmark> {
  /// Whether two bookmarks are equal.
  ///
  /// A copy is equal to the byte, which is seen without counting references to each of its texts.
  func isSame(at index: Int, as other: UnsafeBufferPointer<Bookmark>, at otherIndex: Int) -> Bool {
    guard let start = baseAddress, let otherStart = other.baseAddress else { return false }
    return memcmp(start + index, otherStart + otherIndex, MemoryLayout<Bookmark>.size) == 0
      || self[index] == other[otherIndex]
  }
}
