internal import DocumentModel

/// A stretch of a document's solid text as UTF-8, with the way back to the document.
struct SolidChunk {
  private(set) var bytes: [UInt8] = []

  /// For each byte where in the document its character stands, from `base` on.
  private var offsets: [UInt32] = []
  private var base = 0

  /// How much solid text stands before the chunk, in bytes.
  private(set) var start = 0

  /// How far the document has been read.
  private(set) var end = 0

  /// How much of a document, in bytes, is taken at a time.
  private static let step = 128 * 1024

  /// The offset in the document of a byte.
  func offset(of index: Int) -> Int { base + Int(offsets[index]) }

  /// Goes on to the next stretch, of which the last bytes of this one, too few for a piece, are the first; false at the
  /// end of the text.
  mutating func advance(in text: SolidText) -> Bool {
    guard end < text.count else { return false }
    let kept = min(bytes.count, Seed.length - 1)
    let keptOffsets = (bytes.count - kept..<bytes.count).map { offset(of: $0) }
    start += bytes.count - kept
    bytes.removeSubrange(..<(bytes.count - kept))
    base = keptOffsets.first ?? end
    offsets.removeAll(keepingCapacity: true)
    for offset in keptOffsets { offsets.append(UInt32(truncatingIfNeeded: offset - base)) }
    let limit = min(end + Self.step, text.count)
    var next = text.furniture.partitionIndex { $0.end > end }
    while end < limit {
      if next < text.furniture.count, text.furniture[next].start <= end {
        end = max(end, min(text.furniture[next].end, text.count))
        next += 1
        continue
      }
      let border = next < text.furniture.count ? min(text.furniture[next].start, limit) : limit
      append(text.bytes, through: border)
    }
    return true
  }

  /// Appends the text from `end` through an offset, and the rest of the character that stands across it.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, through limit: Int) {
    var offset = end
    while offset < limit {
      let first = text[offset]
      let place = UInt32(truncatingIfNeeded: offset - base)
      if first > 0x20 && first < 0x7F {
        bytes.append(first)
        offsets.append(place)
        offset += 1
      } else if offset + 2 < text.count, Self.isPlain(first, text[offset + 1], text[offset + 2]) {
        bytes.append(first)
        bytes.append(text[offset + 1])
        bytes.append(text[offset + 2])
        for _ in 0..<3 { offsets.append(place) }
        offset += 3
      } else {
        let space = WhiteSpace.length(at: offset, in: text, limit: text.count)
        guard space == 0 else {
          offset += space
          continue
        }
        let (value, length) = UTF8Sequence.scalar(at: offset, in: text, limit: text.count)
        if let folded = SolidFolding.folded(value) {
          let utf8 = Unicode.Scalar(folded).flatMap(UTF8.encode) ?? UTF8.encodedReplacementCharacter
          for byte in utf8 {
            bytes.append(byte)
            offsets.append(place)
          }
        }
        offset += length
      }
    }
    end = offset
  }

  /// Whether three bytes are a character that is neither white space nor folded: of the quotation marks, the marks of
  /// Chinese, Han and Hangul characters, and the wide forms.
  @inline(__always)
  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard first & 0xF0 == 0xE0, second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return false }
    switch UInt32(first & 0xF) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F) {
    case 0x2018...0x201F, 0x3001...0x301B, 0x3400..<0xD800, 0xFF01..<0xFFF0: return true
    default: return false
    }
  }
}
