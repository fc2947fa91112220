internal import DocumentModel

/// Counts characters as a reader counts them.
enum CharacterCount {
  /// The scalars of a text that are not white space.
  static func characters(in storage: TextStorage) -> Int {
    storage.withBytes { bytes in
      var count = 0
      var offset = 0
      while offset < bytes.count {
        let space = WhiteSpace.length(at: offset, in: bytes, limit: bytes.count)
        if space > 0 {
          offset += space
          continue
        }
        offset += UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count).length
        count += 1
      }
      return count
    }
  }
}
