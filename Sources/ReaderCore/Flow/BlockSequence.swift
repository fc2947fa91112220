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
  ///
  /// Long lines are cut at fixed offsets of the file, so that no more than a block's length has to be looked at: a file
  /// may be one line.
  private func rawBlock(at offset: Int) -> Block {
    storage.withBytes { bytes in
      let offset = lastText(at: offset, in: bytes)
      let start = lineStart(before: offset, in: bytes, limit: max(0, offset - Block.longest))
      let end = lineEnd(from: offset, in: bytes, limit: min(bytes.count, offset + Block.longest))
      if let start, let end, end - start <= Block.longest {
        return Block(start: start, length: end - start, kind: .preformatted)
      }
      let cell = cell(holding: offset)
      let first = max(cell.lowerBound, lineStart(before: offset, in: bytes, limit: cell.lowerBound) ?? 0)
      let behind = min(cell.upperBound, lineEnd(from: offset, in: bytes, limit: cell.upperBound) ?? bytes.count)
      let isContinued = first > 0 && !LineEnd.isBefore(first, in: bytes)
      return Block(
        start: first, length: behind - first, kind: .preformatted, traits: isContinued ? .continued : [])
    }
  }

  /// The piece between two fixed offsets that holds an offset, no character being cut.
  private func cell(holding offset: Int) -> Range<Int> {
    let longest = Block.longest
    var number = offset / longest
    if offset >= storage.scalarBoundary(atOrBefore: (number + 1) * longest) { number += 1 }
    let start = storage.scalarBoundary(atOrBefore: number * longest)
    return start..<storage.scalarBoundary(atOrBefore: (number + 1) * longest)
  }

  /// The offset itself, or where it is in a line end, one in the text before it in the same line, if there is any.
  private func lastText(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    // A line end takes up to three bytes; CR LF is looked for before LF.
    for end in max(0, offset - 2)...offset where LineEnd.length(at: end, in: bytes, limit: bytes.count) > offset - end {
      return end == 0 || LineEnd.isBefore(end, in: bytes) ? end : end - 1
    }
    return offset
  }

  /// Where the line begins; `nil` where that is before `limit`.
  private func lineStart(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
    var start = offset
    while start > limit, !LineEnd.isBefore(start, in: bytes) { start -= 1 }
    return start == 0 || LineEnd.isBefore(start, in: bytes) ? start : nil
  }

  /// Where the line's text ends; `nil` where that is behind `limit`.
  private func lineEnd(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
    var end = offset
    while end < limit, LineEnd.length(at: end, in: bytes, limit: bytes.count) == 0 { end += 1 }
    return end == bytes.count || LineEnd.length(at: end, in: bytes, limit: bytes.count) > 0 ? end : nil
  }

  /// Where the next raw block begins: behind the line end that follows, if one does.
  private func rawEnd(of block: Block) -> Int {
    storage.withBytes { bytes in
      guard block.end < bytes.count else { return block.end }
      return block.end + LineEnd.length(at: block.end, in: bytes, limit: bytes.count)
    }
  }
}
