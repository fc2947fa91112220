extension Document {
  /// The most furniture and white space, in items and bytes, that is looked through behind a running head.
  private static let mostBehind = 8
  private static let reach = 2048

  /// The page that a piece of furniture belongs to.
  ///
  /// A page begins behind its head: what stands there belongs to the page that begins right behind it, what stands at a
  /// foot to the page before.
  package func page(ofFurniture index: Int) -> PageMark? {
    let item = furniture[index]
    let behind = pages.partitionIndex { $0.position > item.start }
    if behind < pages.count, pages[behind].position <= headEnd(from: index) { return pages[behind] }
    return behind > 0 ? pages[behind - 1] : nil
  }

  /// Where the head of a page ends that a piece of furniture is a part of.
  private func headEnd(from index: Int) -> Int {
    var end = furniture[index].end
    switch furniture[index].kind {
    case .runningHead, .formFeed: break
    // The number of a page that has it at its head stands right before its text.
    default: return end
    }
    let limit = min(storage.count, end + Self.reach)
    storage.withBytes { bytes in
      for next in furniture[index...].dropFirst().prefix(Self.mostBehind) {
        end = skipWhiteSpace(from: end, to: min(limit, next.start), in: bytes)
        guard next.start <= end else { break }
        end = next.end
      }
      end = skipWhiteSpace(from: end, to: limit, in: bytes)
    }
    return end
  }

  private func skipWhiteSpace(from start: Int, to limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    while offset < limit {
      let length = WhiteSpace.length(at: offset, in: bytes, limit: limit)
      if length == 0 { break }
      offset += length
    }
    return offset
  }
}
