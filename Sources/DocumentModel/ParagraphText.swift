/// The text of a block as it is read, with the way back from every place in it to the storage.
///
/// Line ends inside a hard-wrapped paragraph are joined, furniture is left out, malformed bytes are U+FFFD.
package struct ParagraphText: Equatable, Sendable {
  /// The text as valid UTF-8.
  package private(set) var utf8: [UInt8] = []

  /// Stretches that stand in the storage as they stand here, ascending.
  package private(set) var segments: [Segment] = []

  /// A stretch of text and where it comes from.
  package struct Segment: Equatable, Sendable {
    /// The offset of its first byte in `utf8`.
    package var textStart: Int
    /// The offset of the same byte in the storage.
    package var storageStart: Int
    /// Its length in `utf8`, in bytes.
    package var length: Int
    /// The length of what stands in the storage for it: that of malformed bytes for a U+FFFD, 0 for a joint.
    package var storageLength: Int
    /// Whether every byte of it stands in the storage.
    package var isVerbatim: Bool
  }

  package init() {}

  /// Appends bytes of the storage that are valid UTF-8.
  package mutating func append(verbatim bytes: some Collection<UInt8>, from storageStart: Int) {
    if let last = segments.last, last.isVerbatim, last.storageStart + last.length == storageStart {
      segments[segments.count - 1].length += bytes.count
      segments[segments.count - 1].storageLength += bytes.count
    } else if !bytes.isEmpty {
      segments.append(
        Segment(
          textStart: utf8.count, storageStart: storageStart, length: bytes.count, storageLength: bytes.count,
          isVerbatim: true))
    }
    utf8.append(contentsOf: bytes)
  }

  /// Appends text that stands for something else at an offset of the storage, `storageLength` bytes long there.
  package mutating func append(substitute: String, for storageStart: Int, storageLength: Int = 0) {
    segments.append(
      Segment(
        textStart: utf8.count, storageStart: storageStart, length: substitute.utf8.count,
        storageLength: storageLength, isVerbatim: false))
    utf8.append(contentsOf: substitute.utf8)
  }

  /// The offset in the storage of a byte of the text; at the end of the text, the offset behind its last byte.
  package func storageOffset(ofText offset: Int) -> Int {
    let behind = segments.partitionIndex { $0.textStart > offset }
    guard behind > 0 else { return segments.first?.storageStart ?? 0 }
    let segment = segments[behind - 1]
    if offset - segment.textStart >= segment.length { return segment.storageStart + segment.storageLength }
    return segment.isVerbatim ? segment.storageStart + offset - segment.textStart : segment.storageStart
  }

  /// The offset in the text for an offset in the storage; what is not in the text counts as the next byte that is.
  package func textOffset(ofStorage offset: Int) -> Int {
    let behind = segments.partitionIndex { $0.storageStart > offset }
    guard behind > 0 else { return 0 }
    let segment = segments[behind - 1]
    if offset - segment.storageStart >= segment.storageLength {
      // A joint stands before the text that it leads to, all else behind its bytes.
      return segment.storageLength > 0 ? segment.textStart + segment.length : segment.textStart
    }
    return segment.isVerbatim ? segment.textStart + offset - segment.storageStart : segment.textStart
  }

  /// The text as a string.
  package var string: String { String(decoding: utf8, as: UTF8.self) }
}
