internal import DocumentModel

/// Compares a query with the text that begins at an offset, as it would be read.
///
/// Offsets asked for one after the other should ascend: the block and the furniture near the last one are remembered.
struct ParagraphMatcher {
  private let query: SearchQuery
  private let folding: SearchFolding
  private let bytes: UnsafeBufferPointer<UInt8>
  private let blocks: [Block]
  private let furniture: [Furniture]

  /// Offsets from here on are not parted into blocks.
  private let blocksEnd: Int

  private var block = 0
  private var nextFurniture = 0

  init(query: SearchQuery, document: Document, isRaw: Bool, bytes: UnsafeBufferPointer<UInt8>) {
    self.query = query
    folding = SearchFolding(isCaseSensitive: query.isCaseSensitive)
    self.bytes = bytes
    blocks = document.blocks
    furniture = document.furniture
    blocksEnd = isRaw ? 0 : document.isComplete ? bytes.count : document.readThrough
  }

  /// The offset behind the match that starts at an offset, where the query's first character stands with a length in
  /// bytes; `nil` where the rest of the query does not follow or the offset is not in the text.
  mutating func end(ofMatchAt start: Int, firstLength: Int) -> Int? {
    guard mayFollow(at: start + firstLength), var reader = reader(behind: start, length: firstLength) else {
      return nil
    }
    var end = start + firstLength
    var wantsBlank = false
    for expected in query.scalars.dropFirst() {
      if expected == SearchQuery.blank {
        wantsBlank = true
        continue
      }
      guard let next = reader.next(), next.followsBlank == wantsBlank, folding.fold(next.scalar) == expected else {
        return nil
      }
      end = next.end
      wantsBlank = false
    }
    if query.endsWithBlank, reader.next()?.followsBlank != true { return nil }
    return end
  }

  /// Whether the query's second character can follow at an offset: a quick answer to most places, before blocks are
  /// looked up.
  private mutating func mayFollow(at offset: Int) -> Bool {
    guard query.scalars.count > 1, query.scalars[1] != SearchQuery.blank, offset < bytes.count else { return true }
    let scalar = UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count).value
    return folding.fold(scalar) == query.scalars[1]
      || WhiteSpace.length(at: offset, in: bytes, limit: bytes.count) > 0
      || isFurniture(at: offset)
  }

  /// `nil` where the offset is not in a block, or in furniture.
  private mutating func reader(behind start: Int, length: Int) -> ParagraphReader? {
    guard start < blocksEnd else { return ParagraphReader(behind: start, length: length, bytes: bytes) }
    guard moveToBlock(at: start) else { return nil }
    if blocks[block].traits.contains(.hardWrapped), isFurniture(at: start) { return nil }
    return ParagraphReader(
      behind: start, length: length, block: block, of: blocks, furniture: furniture, bytes: bytes)
  }

  private mutating func isFurniture(at offset: Int) -> Bool {
    if nextFurniture > 0, furniture[nextFurniture - 1].end > offset { nextFurniture = 0 }
    while nextFurniture < furniture.count, furniture[nextFurniture].end <= offset { nextFurniture += 1 }
    return nextFurniture < furniture.count && furniture[nextFurniture].start <= offset
  }

  private mutating func moveToBlock(at offset: Int) -> Bool {
    guard !blocks.isEmpty else { return false }
    if blocks[block].start > offset { block = 0 }
    // Most places are in the same block as the one before or in the next.
    if block + 1 < blocks.count, blocks[block + 1].start <= offset { block += 1 }
    if block + 1 < blocks.count, blocks[block + 1].start <= offset {
      block = blocks[block...].partitionIndex { $0.start > offset } - 1
    }
    return blocks[block].start <= offset && offset < blocks[block].end
  }
}
