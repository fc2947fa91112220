package import DocumentModel

/// What the first bytes of a file tell about it: whether it is text, and whether a byte order mark names its encoding.
package struct TextEvidence: Equatable, Sendable {
  /// The mark at the beginning, where there is one.
  package var mark: ByteOrderMark?

  /// Whether the bytes are no text in any encoding that is read.
  package var looksBinary: Bool

  /// How many bytes are looked at.
  private static let sampleSize = 16 * 1024

  /// Looks at the beginning of a storage.
  package init(of storage: TextStorage) {
    (mark, looksBinary) = storage.withBytes { bytes in
      let mark = ByteOrderMark(bytes)
      return (
        mark,
        mark == nil && TextEvidence.looksBinary(UnsafeBufferPointer(rebasing: bytes.prefix(TextEvidence.sampleSize)))
      )
    }
  }

  /// Bytes that begin files of well-known binary formats.
  private static let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08], [0x7F, 0x45, 0x4C, 0x46],
    [0x89, 0x50, 0x4E, 0x47],
    [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
    [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0xD0, 0xCF, 0x11, 0xE0], Array("SQLite format 3".utf8), Array("BZh".utf8),
  ]

  /// Text holds no control characters but white space, backspace and escape, or hardly any; nothing else does.
  private static func looksBinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    var controls = 0
    for byte in bytes where byte < 0x20 && !(byte >= 0x08 && byte <= 0x0D || byte == 0x1B) || byte == 0x7F {
      controls += 1
    }
    // A few in a short text are damage.
    return controls >= 32 && controls * 10 > bytes.count
  }

  /// Whether there are control characters that are no white space, escapes or marks of old word processors.
  static func hasControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // Without a branch, so that many bytes are looked at in one step.
    var controls: UInt8 = 0
    for byte in bytes { controls |= (byte < 0x08 ? 1 : 0) | (byte &- 0x0E < 0x1A - 0x0E ? 1 : 0) }
    return controls != 0
  }
}
