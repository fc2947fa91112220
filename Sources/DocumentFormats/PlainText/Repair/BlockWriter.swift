internal import DocumentModel

/// Makes blocks of ranges, cutting those that are too long for one.
struct BlockWriter: Sendable {
  private(set) var blocks: [Block] = []

  /// Appends a block, or several that continue each other.
  mutating func append(_ block: Block, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var block = block
    var start = block.start
    while end - start > Block.longest {
      let cut = Cut.before(start + Block.longest, from: start, in: bytes)
      block.start = start
      block.length = UInt32(clamping: cut - start)
      blocks.append(block)
      block.traits.insert(.continued)
      block.spaceBefore = 0
      start = cut
    }
    block.start = start
    block.length = UInt32(clamping: end - start)
    blocks.append(block)
  }

  /// Hands out the blocks and forgets them.
  mutating func take() -> [Block] {
    defer { blocks = [] }
    return blocks
  }

  /// The index that the next block will have.
  var count: Int { blocks.count }

  /// Changes what a block is.
  mutating func setHeading(level: Int, at index: Int) {
    blocks[index].kind = .heading
    blocks[index].level = UInt8(clamping: level)
  }
}
