/// Looks for the places at which points may stand, in two walks through a text: the first counts how often their pieces
/// stand in it, the second gathers the places of those that tell most.
///
/// So a text that repeats itself costs no more than another, and the time grows with the text and the number of points,
/// and not with their product.
struct CandidateSearch {
  let queries: [PointQuery]
  let text: SolidText

  /// The most places that are looked at for one point.
  static let mostPlaces = 512

  /// The places for each query; `nil` where it was cancelled.
  func lists(isCancelled: () -> Bool) -> [CandidateList]? {
    guard let pieces = tellingPieces(isCancelled: isCancelled) else { return nil }
    var lists = queries.map { CandidateList(expected: $0.expected) }
    let index = SeedIndex(pieces)
    let isWhole = walk(index, isCancelled) { chunk, slot, place in
      index.forEachPiece(in: slot) { piece in
        lists[Int(piece.query)].add(
          SeedHit(
            offset: chunk.offset(of: place), distance: Int(piece.distance),
            diagonal: chunk.start + place - Int(piece.start)))
      }
    }
    return isWhole ? lists : nil
  }

  /// The pieces whose places are looked at: of each query the rarest, as many as stand at no more than `mostPlaces`
  /// places together; `nil` where it was cancelled.
  func tellingPieces(isCancelled: () -> Bool) -> [SeedPiece]? {
    let pieces = queries.indices.map { SeedPiece.all(of: queries[$0], number: $0) }
    let index = SeedIndex(pieces.flatMap { $0 })
    var counts = [UInt32](repeating: 0, count: index.slotCount)
    guard walk(index, isCancelled, { _, slot, _ in counts[slot] += 1 }) else { return nil }
    return pieces.flatMap { pieces in
      // Of two that are equally rare the one nearer to the point.
      let found = pieces.map { (piece: $0, count: Int(counts[index.slot(of: $0.digest)])) }.filter { $0.count > 0 }
        .sorted { ($0.count, abs($0.piece.distance)) < ($1.count, abs($1.piece.distance)) }
      var places = 0
      return found.prefix { piece in
        places += piece.count
        return places <= Self.mostPlaces
      }.map(\.piece)
    }
  }

  /// Walks through the text and calls for each place of an indexed piece; whether it came to the end.
  private func walk(
    _ index: SeedIndex, _ isCancelled: () -> Bool,
    _ found: (_ chunk: SolidChunk, _ slot: Int, _ index: Int) -> Void
  ) -> Bool {
    guard !index.isEmpty else { return true }
    var chunk = SolidChunk()
    while chunk.advance(in: text) {
      if isCancelled() { return false }
      index.scan(chunk) { found(chunk, $0, $1) }
    }
    return true
  }
}
