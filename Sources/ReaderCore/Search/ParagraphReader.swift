internal import DocumentModel

/// Reads on in a paragraph from a place in it, character by character, as a reader would.
///
/// Places asked for one after the other should ascend: the block and the furniture near the last one are remembered.
struct ParagraphReader {
  /// A character and where it ends.
  struct Character {
    var scalar: UInt32
    var end: Int
    /// Whether it is parted from the character before by white space, or by a line end that stands for it.
    var followsBlank: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let blocks: [Block]
  private let furniture: [Furniture]

  /// Offsets from here on are not parted into blocks.
  private let blocksEnd: Int

  /// The block near the last place, and the first furniture that does not end before it.
  private var placeBlock = 0
  private var placeFurniture = 0

  // Where reading stands.
  private var isHardWrapped = false
  private var isSourceLine = false
  private var block = 0
  private var nextFurniture = 0
  private var limit = 0
  private var offset = 0
  private var before: UInt32 = 0

  init(document: Document, isRaw: Bool, bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    blocks = document.blocks
    furniture = document.furniture
    blocksEnd = isRaw ? 0 : document.isComplete ? bytes.count : document.readThrough
  }
}

extension ParagraphReader {
  /// Begins behind the character at an offset; `false` where the offset is in no paragraph or in furniture.
  mutating func begin(behind start: Int, length: Int) -> Bool {
    offset = start + length
    isSourceLine = start >= blocksEnd
    if isSourceLine {
      isHardWrapped = false
      block = blocks.count
      limit = bytes.count
    } else {
      guard moveToBlock(at: start) else { return false }
      isHardWrapped = blocks[placeBlock].traits.contains(.hardWrapped)
      if isHardWrapped, isFurniture(at: start) { return false }
      block = placeBlock
      limit = min(blocks[block].end, bytes.count)
    }
    nextFurniture = placeFurniture
    before = UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).value
    return true
  }

  /// The next character that is not white space; `nil` at the end of the paragraph.
  mutating func next() -> Character? {
    var start = offset
    var isJoint = false
    var isDivided = false
    while mayRead(at: start) {
      if isHardWrapped, let item = furniture(at: start) {
        isJoint = true
        isDivided = isDivided || item.kind == .lineHyphen
        start = item.end
        continue
      }
      let lineEnd = isHardWrapped || isSourceLine ? LineEnd.length(at: start, in: bytes, limit: limit) : 0
      if lineEnd > 0 {
        if isSourceLine { return nil }
        isJoint = true
        start += lineEnd
        continue
      }
      let length = WhiteSpace.length(at: start, in: bytes, limit: limit)
      if length == 0 { return character(at: start, isJoint: isJoint, isDivided: isDivided) }
      start += length
    }
    return nil
  }

  /// Whether an offset near the last place is in furniture, be it of a paragraph or not.
  mutating func isFurniture(at offset: Int) -> Bool {
    if placeFurniture > 0, furniture[placeFurniture - 1].end > offset { placeFurniture = 0 }
    if placeFurniture < furniture.count, furniture[placeFurniture].end <= offset {
      placeFurniture = furniture[placeFurniture...].partitionIndex { $0.end > offset }
    }
    return placeFurniture < furniture.count && furniture[placeFurniture].start <= offset
  }
}

extension ParagraphReader {
  private mutating func character(at start: Int, isJoint: Bool, isDivided: Bool) -> Character {
    let (scalar, length) = UTF8Sequence.scalar(at: start, in: bytes, limit: limit)
    let isParted = start > offset
    let followsBlank = isDivided ? false : isJoint ? LineJoint.needsSpace(between: before, and: scalar) : isParted
    offset = start + length
    before = scalar
    return Character(scalar: scalar, end: offset, followsBlank: followsBlank)
  }

  /// Whether an offset is in the paragraph, which may go on in the next block.
  private mutating func mayRead(at offset: Int) -> Bool {
    while offset >= limit {
      guard block + 1 < blocks.count, blocks[block + 1].traits.contains(.continued) else { return false }
      block += 1
      limit = min(blocks[block].end, bytes.count)
    }
    return true
  }

  /// The furniture that covers an offset.
  private mutating func furniture(at offset: Int) -> Furniture? {
    while nextFurniture < furniture.count, furniture[nextFurniture].end <= offset { nextFurniture += 1 }
    guard nextFurniture < furniture.count, furniture[nextFurniture].start <= offset else { return nil }
    return furniture[nextFurniture]
  }

  private mutating func moveToBlock(at offset: Int) -> Bool {
    guard !blocks.isEmpty else { return false }
    if blocks[placeBlock].start > offset { placeBlock = 0 }
    // Most places are in the same block as the one before or in the next.
    if placeBlock + 1 < blocks.count, blocks[placeBlock + 1].start <= offset { placeBlock += 1 }
    if placeBlock + 1 < blocks.count, blocks[placeBlock + 1].start <= offset {
      placeBlock = blocks[placeBlock...].partitionIndex { $0.start > offset } - 1
    }
    return blocks[placeBlock].start <= offset && offset < blocks[placeBlock].end
  }
}
