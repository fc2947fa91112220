internal import DocumentModel

/// Walks through a text from character to character, past white space and furniture.
struct SolidCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let furniture: [Furniture]
  private var offset: Int

  /// The index of the first piece of furniture that ends behind `offset`.
  private var nextFurniture: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, furniture: [Furniture], at offset: Int) {
    self.bytes = bytes
    self.furniture = furniture
    let offset = min(max(offset, 0), bytes.count)
    self.offset = offset
    nextFurniture = furniture.isEmpty ? 0 : furniture.partitionIndex { $0.end > offset }
  }

  /// The next character; `nil` at the end of the text.
  mutating func next() -> SolidScalar? {
    while offset < bytes.count {
      if nextFurniture < furniture.count, furniture[nextFurniture].start <= offset {
        offset = max(offset, min(furniture[nextFurniture].end, bytes.count))
        nextFurniture += 1
        continue
      }
      let space = WhiteSpace.length(at: offset, in: bytes, limit: bytes.count)
      if space > 0 {
        offset += space
        continue
      }
      let start = offset
      let (value, length) = UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count)
      offset += length
      if let folded = SolidFolding.folded(value) { return SolidScalar(value: folded, start: start, end: offset) }
    }
    return nil
  }

  /// The character before; `nil` at the beginning of the text.
  mutating func previous() -> SolidScalar? {
    while offset > 0 {
      while nextFurniture > 0, furniture[nextFurniture - 1].end >= offset { nextFurniture -= 1 }
      if nextFurniture < furniture.count, furniture[nextFurniture].start < offset,
        furniture[nextFurniture].end >= offset
      {
        offset = furniture[nextFurniture].start
        continue
      }
      let space = WhiteSpace.length(before: offset, in: bytes, limit: 0)
      if space > 0 {
        offset -= space
        continue
      }
      let end = offset
      var start = end - 1
      while start > 0 && end - start < 4 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let (value, length) = UTF8Sequence.scalar(at: start, in: bytes, limit: end)
      // Bytes that are no whole sequence are replaced one by one.
      let isWhole = start + length == end
      if !isWhole { start = end - 1 }
      offset = start
      if let folded = SolidFolding.folded(isWhole ? value : 0xFFFD) {
        return SolidScalar(value: folded, start: start, end: end)
      }
    }
    return nil
  }
}
