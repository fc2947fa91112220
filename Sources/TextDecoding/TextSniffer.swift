package import DocumentModel

/// Looks at bytes before they are taken for text.
package enum TextSniffer {
  /// The part that is looked at: what is not text shows it in its first pages.
  private static let sampleSize = 64 * 1024

  /// Whether bytes are no text in any encoding read here: more than a few of them, near the beginning, are controls that
  /// text does not have.
  ///
  /// TAB, LF, VT, FF, CR, BS and ESC occur in texts (overstruck manual pages, recorded terminals), single NULs in damaged
  /// ones; of an image or a program they are every tenth byte and more.
  package static func looksBinary(_ storage: TextStorage) -> Bool {
    let signatures: [[UInt8]] = [
      [0x7F, 0x45, 0x4C, 0x46], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x50, 0x4B, 0x03, 0x04],
      [0x1F, 0x8B], [0x25, 0x50, 0x44, 0x46, 0x2D], [0xD0, 0xCF, 0x11, 0xE0], [0x47, 0x49, 0x46, 0x38],
    ]
    return storage.withBytes { bytes in
      let sample = bytes.prefix(sampleSize)
      if signatures.contains(where: { sample.starts(with: $0) }) { return true }
      let controls = sample.count { $0 < 0x20 && !($0 >= 0x08 && $0 <= 0x0D) && $0 != 0x1B }
      return controls * 20 > sample.count && controls > 0
    }
  }

  /// The malformed UTF-8 sequences of a text, each shown as one U+FFFD.
  package static func malformedCount(in storage: TextStorage) -> Int {
    storage.withBytes { bytes in
      var count = 0
      var offset = 0
      while offset < bytes.count {
        let length = UTF8Sequence.length(at: offset, in: bytes, limit: bytes.count)
        if length == 0 { count += 1 }
        offset += length > 0 ? length : UTF8Sequence.malformedLength(at: offset, in: bytes, limit: bytes.count)
      }
      return count
    }
  }
}
