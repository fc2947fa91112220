package import DocumentModel

/// What is wrong with how a document's blocks and furniture cover its text; `nil` where all text that is not white, as
/// far as the document has been read, stands in exactly one of them.
package func coverageFault(of document: Document) -> String? {
  var covered = [UInt8](repeating: 0, count: document.storage.count)
  var end = 0
  for block in document.blocks {
    guard block.start >= end, block.length > 0, block.end <= covered.count else { return "block at \(block.start)" }
    end = block.end
    for offset in block.range { covered[offset] += 1 }
  }
  var last = -1
  for piece in document.furniture {
    guard piece.start > last, piece.end <= covered.count else { return "furniture at \(piece.start)" }
    last = piece.start
    // Furniture inside a block is left out of its text.
    for offset in piece.start..<piece.end { covered[offset] = 1 }
  }
  return document.storage.withBytes { bytes in
    var offset = 0
    while offset < document.readThrough {
      let space = max(
        WhiteSpace.length(at: offset, in: bytes, limit: bytes.count),
        LineEnd.length(at: offset, in: bytes, limit: bytes.count))
      if space > 0 {
        offset += space
      } else {
        if covered[offset] != 1 { return "\(covered[offset]) times at \(offset)" }
        offset += 1
      }
    }
    return nil
  }
}
