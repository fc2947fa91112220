internal import DocumentModel

/// Reads on in a paragraph from a place in it, character by character, as a reader would.
struct ParagraphReader {
  /// A character and where it stands.
  struct Character {
    var scalar: UInt32
    var end: Int
    /// Whether it is parted from the character before by white space, or by a line end that stands for it.
    var followsBlank: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let blocks: [Block]
  private let furniture: [Furniture]
  private let isHardWrapped: Bool
  private let isSourceLine: Bool

  private var block: Int
  private var limit: Int
  private var offset: Int
  private var before: UInt32

  /// Reads behind the character at an offset, in the block that holds it.
  init(
    behind start: Int, length: Int, block: Int, of blocks: [Block], furniture: [Furniture],
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.bytes = bytes
    self.blocks = blocks
    self.furniture = furniture
    self.block = block
    isHardWrapped = blocks[block].traits.contains(.hardWrapped)
    isSourceLine = false
    limit = min(blocks[block].end, bytes.count)
    offset = start + length
    before = UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).value
  }

  /// Reads behind the character at an offset, to the end of its source line.
  init(behind start: Int, length: Int, bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    blocks = []
    furniture = []
    block = 0
    isHardWrapped = false
    isSourceLine = true
    limit = bytes.count
    offset = start + length
    before = UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).value
  }

  /// The next character that is not white space; `nil` at the end of the paragraph.
  mutating func next() -> Character? {
    var start = offset
    var isJoint = false
    while mayRead(at: start) {
      if isHardWrapped, let furniture = furniture.element(at: start) {
        isJoint = true
        start = furniture.end
        continue
      }
      let length = WhiteSpace.length(at: start, in: bytes, limit: limit)
      if length == 0 { return character(at: start, isJoint: isJoint) }
      if bytes[start] == UInt8(ascii: "\n") {
        if isSourceLine { return nil }
        isJoint = isHardWrapped
      }
      start += length
    }
    return nil
  }

  private mutating func character(at start: Int, isJoint: Bool) -> Character {
    let (scalar, length) = UTF8Sequence.scalar(at: start, in: bytes, limit: limit)
    let isParted = start > offset
    let followsBlank = isJoint ? LineJoint.needsSpace(between: before, and: scalar) : isParted
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
}

extension [Furniture] {
  /// The furniture that covers an offset.
  func element(at offset: Int) -> Furniture? {
    if isEmpty { return nil }
    let index = partitionIndex { $0.end > offset }
    return index < count && self[index].start <= offset ? self[index] : nil
  }
}
