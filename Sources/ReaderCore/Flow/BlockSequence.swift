internal import DocumentModel

/// The blocks of a document in one of its two views, from any position forwards and backwards.
///
/// Repaired, they are the document's blocks. Raw, each source line is one, found by its line ends, so that the raw view
/// costs no table and exists for every part of a document, read or not.
struct BlockSequence {
  let document: Document
  let isRaw: Bool

  /// The text that the view's positions are offsets in.
  var storage: TextStorage { isRaw ? document.source?.storage ?? document.storage : document.storage }

  /// The block that holds a position; the nearest where none does; `nil` in an empty document.
  func block(at position: Int) -> Block? {
    if isRaw { return storage.count > 0 ? rawBlock(at: min(max(position, 0), storage.count - 1)) : nil }
    return document.blockIndex(at: position).map { document.blocks[$0] }
  }

  /// The block behind another.
  func block(after block: Block) -> Block? {
    if isRaw {
      let next = rawEnd(of: block)
      return next < storage.count ? rawBlock(at: next) : nil
    }
    let index = document.blocks.partitionIndex { $0.start > block.start }
    return index < document.blocks.count ? document.blocks[index] : nil
  }

  /// The block before another.
  func block(before block: Block) -> Block? {
    if isRaw { return block.start > 0 ? rawBlock(at: block.start - 1) : nil }
    let index = document.blocks.partitionIndex { $0.start >= block.start }
    return index > 0 ? document.blocks[index - 1] : nil
  }

  var last: Block? {
    isRaw ? block(at: storage.count - 1) : document.blocks.last
  }
}

extension BlockSequence {
  /// The source line at an offset, or the piece of it that holds the offset where it is longer than a block may be.
  private func rawBlock(at offset: Int) -> Block {
    let line = storage.sourceLine(at: offset)
    guard line.count > Block.longest else {
      return Block(start: line.lowerBound, length: line.count, kind: .preformatted)
    }
    let piece = (min(offset, line.upperBound - 1) - line.lowerBound) / Block.longest
    let start = storage.scalarBoundary(atOrBefore: line.lowerBound + piece * Block.longest)
    let next = line.lowerBound + (piece + 1) * Block.longest
    let end = next < line.upperBound ? storage.scalarBoundary(atOrBefore: next) : line.upperBound
    return Block(
      start: start, length: end - start, kind: .preformatted, traits: piece > 0 ? .continued : [])
  }

  /// Where the next raw block begins: behind the line end that follows, if one does.
  private func rawEnd(of block: Block) -> Int {
    storage.withBytes { bytes in
      guard block.end < bytes.count else { return block.end }
      return block.end + LineEnd.length(at: block.end, in: bytes, limit: bytes.count)
    }
  }
}
