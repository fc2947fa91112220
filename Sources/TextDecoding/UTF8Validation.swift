package import DocumentModel

/// Counts what is malformed in bytes taken for UTF-8, in any number of steps.
package struct UTF8Validation: Sendable {
  /// How many U+FFFD the bytes looked at so far are shown with.
  package private(set) var malformed = 0

  /// How far bytes have been looked at.
  package private(set) var offset = 0

  package init() {}

  /// The count over a whole storage.
  package static func malformedCount(in storage: TextStorage) -> Int {
    var validation = UTF8Validation()
    validation.advance(in: storage, to: storage.count, isComplete: true)
    return validation.malformed
  }

  /// Looks at bytes up to `limit`; a sequence cut there waits for the next call unless the text is complete.
  package mutating func advance(in storage: TextStorage, to limit: Int, isComplete: Bool) {
    storage.withBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let limit = min(limit, bytes.count)
      while offset < limit {
        if base[offset] < 0x80 {
          offset = UTF8Sequence.asciiEnd(from: offset, in: bytes, limit: limit)
          continue
        }
        let length = UTF8Sequence.length(at: offset, in: bytes, limit: limit)
        if length > 0 {
          offset += length
          continue
        }
        if !isComplete && limit - offset < 4 { return }
        malformed += 1
        offset += UTF8Sequence.malformedLength(at: offset, in: bytes, limit: limit)
      }
    }
  }
}
